import RNNKit
import RNNScript

/// `np.random.RandomState` and `np.random.Generator`: a source of random numbers with its methods.
final class RandomObject: Object {
  /// What it draws from.
  let source: any RandomSource

  init(_ source: any RandomSource) { self.source = source }

  /// The generator behind the functions of the module.
  static func global(_ interpreter: Interpreter) -> RandomObject {
    RandomObject(DialectState.of(interpreter).legacyGenerator)
  }

  nonisolated(unsafe) static let legacyType = TypeObject(
    name: "RandomState", module: "numpy.random.mtrand", bases: [.object],
    methods: {
      [
        Entry("__new__(cls, seed=None)", "A legacy generator of its own.", example: "np.random.RandomState(0).rand(2)")
        {
          call in
          let generator = NumPyGenerator(seed: 0)
          try LegacyRandom.seed(generator, call[1], call.interpreter)
          return .object(RandomObject(generator))
        }
      ] + LegacyRandom.methods + SharedRandom.methods
    })

  nonisolated(unsafe) static let generatorType = TypeObject(
    name: "Generator", module: "numpy.random._generator", bases: [.object],
    methods: {
      [
        Entry(
          "__new__(cls, bit_generator)", "A generator over PCG64.",
          example: "np.random.Generator(np.random.PCG64(1)).random()"
        ) {
          call in
          guard let bits = call[1].object as? BitGeneratorObject else {
            throw call.fail(.typeError, "Bit generator must be an instance of PCG64")
          }
          return .object(RandomObject(bits.generator))
        }
      ] + NewRandom.methods + SharedRandom.methods
    },
    getters: {
      [
        Getter("bit_generator", "The PCG64 underneath.") { value, _ in
          guard let source = (value.object as? RandomObject)?.source as? PermutedCongruentialGenerator else {
            return .none
          }
          return .object(BitGeneratorObject(source))
        }
      ]
    })

  override var type: TypeObject { source.isLegacy ? Self.legacyType : Self.generatorType }

  override func representation(_ interpreter: Interpreter) throws -> String {
    let inner = source.isLegacy ? "RandomState(MT19937)" : "Generator(PCG64)"
    let address = String(UInt(bitPattern: ObjectIdentifier(self).hashValue), radix: 16, uppercase: true)
    return "\(inner) at 0x\(address)"
  }

  override func text(_ interpreter: Interpreter) throws -> String {
    source.isLegacy ? "RandomState(MT19937)" : "Generator(PCG64)"
  }
}

/// `np.random.PCG64`.
final class BitGeneratorObject: Object {
  let generator: PermutedCongruentialGenerator

  init(_ generator: PermutedCongruentialGenerator) { self.generator = generator }

  nonisolated(unsafe) static let typeObject = TypeObject(
    name: "PCG64", module: "numpy.random._pcg64", bases: [.object],
    methods: {
      [
        Entry("__new__(cls, seed=None)", "The bits of the default generator.", example: "np.random.PCG64(1)") { call in
          .object(BitGeneratorObject(try NewRandom.generator(call[1], call.interpreter)))
        },
        Entry("random_raw(self, size=None)", "64 random bits, as a signed integer where they are too large.") { call in
          guard let bits = call[0].object as? BitGeneratorObject else { return .none }
          bits.generator.willChange()
          guard !call[1].isNone else { return .int(Int(truncatingIfNeeded: bits.generator.bits64())) }
          let shape = try call.arraySizes(1)
          let count = try Shape.count(shape)
          try call.interpreter.reserve(count, of: 8)
          let values = try Draws.many(count, call.interpreter) { Int(truncatingIfNeeded: bits.generator.bits64()) }
          return .array(try Tensor(values, shape: shape))
        },
      ]
    })

  override var type: TypeObject { Self.typeObject }
}

/// What draws of all distributions share.
enum Draws {
  /// The source of the receiver.
  static func source(_ call: borrowing Call) throws -> any RandomSource {
    if let object = call[0].object as? RandomObject {
      object.source.willChange()
      return object.source
    }
    throw call.fail(.typeError, "descriptor '\(call.function.entry.name)' requires a random generator")
  }

  /// The shape that a size argument names; nil for None.
  static func shape(_ call: borrowing Call, _ index: Int) throws -> [Int]? {
    if call[index].isNone || call[index].isUnbound { return nil }
    let shape = try call.arraySizes(index)
    if shape.contains(where: { $0 < 0 }) { throw call.fail(.valueError, "negative dimensions are not allowed") }
    try call.interpreter.reserve(try Shape.count(shape), of: 8)
    return shape
  }

  /// Numbers for parameters that may be arrays, in an array of a size or of the parameters' shape.
  static func sample(
    _ call: borrowing Call, _ parameters: [Int], size: Int, isWhole: Bool = false,
    _ draw: ([Double]) throws -> Double
  ) throws -> Value {
    let wanted = try shape(call, size)
    let isPlain = parameters.allSatisfy {
      call.arguments[$0].arrayOperand == nil && !(call.arguments[$0].object is ListObject)
        && !(call.arguments[$0].object is TupleObject)
    }
    if isPlain {
      let numbers = try parameters.map { try call.double($0) }
      guard let wanted else {
        let number = try draw(numbers)
        return isWhole ? .int(number.asInt) : .float(number)
      }
      return .array(try filled(wanted, isWhole, call.interpreter) { _ in try draw(numbers) })
    }
    let arrays = try parameters.map { try call.array($0).to(.float64) }
    var shape = try arrays.reduce([Int]()) { try Joining.broadcast($0, $1.shape, call.interpreter) }
    if let wanted {
      guard (try? Shape.broadcast(shape, wanted)) == wanted else {
        throw call.fail(
          .valueError,
          "Output size \(ArrayErrors.spacedTuple(wanted)) is not compatible with broadcast dimensions of inputs \(ArrayErrors.spacedTuple(shape))."
        )
      }
      shape = wanted
    }
    let columns = try arrays.map { try $0.expand(shape).doubles() }
    let result = try filled(shape, isWhole, call.interpreter) { index in try draw(columns.map { $0[index] }) }
    return try .arrayResult(result)
  }

  /// So many draws, between which it is asked whether to go on; their memory was reserved.
  static func many<Number>(_ count: Int, _ interpreter: Interpreter, _ draw: () throws -> Number) throws -> [Number] {
    var values: [Number] = []
    values.reserveCapacity(count)
    for step in 0..<count {
      try interpreter.pollInLoop(at: step)
      values.append(try draw())
    }
    return values
  }

  private static func filled(
    _ shape: [Int], _ isWhole: Bool, _ interpreter: Interpreter, _ draw: (Int) throws -> Double
  ) throws -> Tensor {
    var index = 0
    let values = try many(try Shape.count(shape), interpreter) {
      defer { index += 1 }
      return try draw(index)
    }
    return isWhole ? try Tensor(Pace.map(values) { $0.asInt }, shape: shape) : try Tensor(values, shape: shape)
  }

  /// Brings a list or an array into random order, in place.
  static func shuffle(_ call: borrowing Call, _ index: Int, axis: Int) throws {
    let source = try source(call)
    if let array = call[index].arrayObject {
      guard array.tensor.rank > 0 else { throw call.fail(.typeError, "x must be an integer or at least 1-dimensional") }
      try ArrayAssignment.requireWritable(array, "array is read-only", call.interpreter)
      let axis = try ArrayErrors.axis(axis, array.tensor.rank, call.interpreter)
      try array.tensor.write(try picked(array.tensor, axis, order(source, array.tensor.shape[axis])))
      return
    }
    guard let list = call[index].object as? ListObject else {
      throw call.fail(
        .typeError, "'\(call.interpreter.typeOf(call[index]).name)' object does not support item assignment")
    }
    call.interpreter.journal.willWrite(list)
    let elements = list.elements
    list.elements = try Pace.map(order(source, elements.count)) { elements[$0] }
  }

  /// The numbers 0..<count in random order.
  static func order(_ source: any RandomSource, _ count: Int) throws -> [Int] {
    var order = try Tensor.arange(0, .int(max(count, 0))).ints()
    try Pace.inPieces(max(count - 1, 0)) { part in
      for step in part {
        let index = count - 1 - step
        order.swapAt(index, Int(truncatingIfNeeded: source.masked(upTo: UInt64(index))))
      }
    }
    return order
  }

  /// The slices of an axis in another order.
  static func picked(_ tensor: Tensor, _ axis: Int, _ order: [Int]) throws -> Tensor {
    let rows = try ArrayRows.rows(tensor, axis: axis)
    let length = tensor.shape[axis]
    guard length > 0 else { return tensor }
    var offsets: [Int] = []
    try Engine.current.admit(elements: rows.count)
    offsets.reserveCapacity(rows.count)
    for start in stride(from: 0, to: rows.count, by: length) {
      try Pace.inPieces(length) { part in for place in order[part] { offsets.append(rows.offset + start + place) } }
    }
    return ArrayRows.restored(try rows.gathered(offsets, shape: rows.shape), axis: axis)
  }
}
