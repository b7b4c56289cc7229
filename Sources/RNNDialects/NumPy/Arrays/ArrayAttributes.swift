import RNNKit
import RNNScript

/// What can be read from an array without calling it.
enum ArrayAttributes {
  static let all: [Getter] = [
    Getter(
      "shape", "The size of each axis.",
      get: { value, _ in .tuple((value.arrayOperand?.shape ?? []).map { .int($0) }) },
      set: { value, new, interpreter in
        guard let array = value.arrayObject else { return }
        let sizes =
          try new.isInteger
          ? [interpreter.indexValue(new) ?? 0] : interpreter.array(new).map { try interpreter.indexValue($0) ?? 0 }
        let shape = try ShapeFunctionsOfArrays.completed(sizes, array.tensor, interpreter)
        guard let view = array.tensor.sharedReshape(shape) else {
          throw interpreter.error(
            .attributeError,
            "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.")
        }
        array.reshape(view, interpreter)
      }),
    getter("dtype", "The type of the elements.") { tensor in ArrayDType.value(tensor.dtype) },
    getter("ndim", "How many axes there are.") { .int($0.rank) },
    getter("size", "How many elements there are.") { .int($0.count) },
    getter("itemsize", "Bytes of one element.") { .int($0.dtype.byteSize) },
    getter("nbytes", "Bytes of all elements.") { .int($0.count * $0.dtype.byteSize) },
    getter("strides", "Bytes from one element to the next, for each axis.") { tensor in
      .tuple(tensor.strides.map { .int($0 * tensor.dtype.byteSize) })
    },
    Getter("T", "The axes in reverse order: a view.") { value, _ in
      guard let array = value.arrayObject else { return value }
      return .object(array.view(try array.tensor.turnedRound()))
    },
    Getter("mT", "The last two axes swapped: a view.") { value, interpreter in
      guard let array = value.arrayObject else { return value }
      guard array.tensor.rank >= 2 else {
        throw interpreter.error(.valueError, "matrix transpose with ndim < 2 is undefined")
      }
      return .object(array.view(try array.tensor.transpose(-2, -1)))
    },
    Getter(
      "real", "The real parts.",
      get: { value, _ in
        guard let tensor = value.arrayOperand, tensor.dtype.isComplex else { return value }
        return .array(try tensor.complexParts().real)
      },
      set: { value, new, interpreter in
        guard let array = value.arrayObject else { return }
        guard array.tensor.dtype.isComplex else {
          return try ArrayAssignment.fill(array, with: new, interpreter)
        }
        let real = try ArrayReading.tensor(new, dtype: nil, interpreter).expand(array.tensor.shape).doubles()
        let parts = try array.tensor.values(Complex<Double>.self)
        let mixed = zip(real, parts).map { Complex($0, $1.imaginary) }
        try array.tensor.write(Tensor(elements: mixed, shape: array.tensor.shape))
      }),
    Getter(
      "imag", "The imaginary parts.",
      get: { value, _ in
        guard let tensor = value.arrayOperand else { return value }
        guard tensor.dtype.isComplex else { return .array(try Tensor.zeros(tensor.shape, dtype: tensor.dtype)) }
        return .array(try tensor.complexParts().imaginary)
      },
      set: { value, new, interpreter in
        guard let array = value.arrayObject, array.tensor.dtype.isComplex else {
          throw interpreter.error(.typeError, "array does not have imaginary part to set")
        }
        let imaginary = try ArrayReading.tensor(new, dtype: nil, interpreter).expand(array.tensor.shape).doubles()
        let parts = try array.tensor.values(Complex<Double>.self)
        let mixed = zip(imaginary, parts).map { Complex($1.real, $0) }
        try array.tensor.write(Tensor(elements: mixed, shape: array.tensor.shape))
      }),
    Getter("base", "The array whose memory this one shows; None where it is its own.") { value, _ in
      value.arrayObject?.base.map { .object($0) } ?? .none
    },
    Getter(
      "flat", "The elements one after the other.",
      get: { value, _ in value.arrayObject.map { .object(FlatArray($0)) } ?? .none },
      set: { value, new, interpreter in
        guard let array = value.arrayObject else { return }
        try FlatArray(array).setItem(
          .object(SliceObject(start: .none, stop: .none, step: .none)), to: new, interpreter)
      }),
    Getter("flags", "How the elements lie in memory.") { value, _ in
      value.arrayObject.map { .object(ArrayFlags($0)) } ?? .none
    },
  ]

  private static func getter(_ name: String, _ summary: String, _ get: @escaping @Sendable (Tensor) -> Value) -> Getter
  {
    Getter(name, summary) { value, _ in value.arrayOperand.map(get) ?? .none }
  }
}

/// `array.flat`.
final class FlatArray: IteratorObject {
  private let array: ArrayObject
  private var position = 0

  init(_ array: ArrayObject) { self.array = array }

  private nonisolated(unsafe) static let typeObject = TypeObject(
    name: "flatiter", module: "numpy", bases: [.object],
    methods: {
      [
        Entry("copy(self)", "The elements as an array with one axis.") { call in
          guard let flat = call[0].object as? FlatArray else { return .none }
          return .array(try flat.array.tensor.copied().reshape([flat.array.tensor.count]))
        },
        Entry("__next__(self, /)", "The following element.") { call in
          guard let flat = call[0].object as? FlatArray else { return .none }
          guard let value = try flat.next(call.interpreter) else { throw flat.end }
          return value
        },
        Entry("__len__(self, /)", "How many elements there are.") { call in
          .int(try call.interpreter.length(call[0]))
        },
      ]
    },
    getters: {
      [
        Getter("base", "The array.") { value, _ in (value.object as? FlatArray).map { .object($0.array) } ?? .none }
      ]
    })

  override var type: TypeObject { Self.typeObject }

  override func savedContent() -> (() -> Void)? {
    let position = position
    return { [self] in self.position = position }
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    guard position < array.tensor.count else { return nil }
    interpreter.journal.willWrite(self)
    position += 1
    return try ArrayScalar.value(of: element(position - 1))
  }

  private func element(_ number: Int) throws -> Tensor {
    var (rest, offset) = (number, array.tensor.offset)
    for axis in array.tensor.shape.indices.reversed() {
      let size = array.tensor.shape[axis]
      offset += rest % size * array.tensor.strides[axis]
      rest /= size
    }
    return try array.tensor.showing(shape: [], strides: [], offset: offset)
  }

  override func length(_ interpreter: Interpreter) throws -> Int? { array.tensor.count }

  override func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    let flat = ArrayObject(try array.tensor.copied().reshape([array.tensor.count]))
    let result = try ArrayIndexing.item(of: flat, index, interpreter)
    return try result.arrayObject.map { .array(try $0.tensor.copied()) } ?? result
  }

  override func setItem(_ index: Value, to value: Value, _ interpreter: Interpreter) throws {
    try ArrayAssignment.requireWritable(array, "assignment destination is read-only", interpreter)
    let places = ArrayObject(try Tensor(ArrayIndexing.allOffsets(array.tensor)))
    let chosen = try ArrayIndexing.places(in: places, index, interpreter).offsets
    let offsets = try places.tensor.ints()
    let content = try ArrayReading.tensor(value, dtype: nil, interpreter).packed()
    guard content.count > 0 else { return }
    // Values are taken again from the start where there are too few.
    let numbers = content.reshaped1D()
    let order = try Tensor(chosen.indices.map { $0 % content.count })
    try array.tensor.scatter(
      chosen.map { offsets[$0] }, try numbers.gathered(order.ints().map { $0 + numbers.offset }, shape: [chosen.count]))
  }
}

/// `array.flags`.
final class ArrayFlags: Object {
  private let array: ArrayObject

  init(_ array: ArrayObject) { self.array = array }

  private nonisolated(unsafe) static let typeObject = TypeObject(
    name: "flagsobj", module: "numpy", bases: [.object],
    getters: {
      names.map { name in
        Getter(name.lowercased(), "A fact of the memory.") { value, _ in
          (value.object as? ArrayFlags).map { .bool($0.flag(name)) } ?? .none
        }
      }
    })

  private static let names = ["C_CONTIGUOUS", "F_CONTIGUOUS", "OWNDATA", "WRITEABLE", "ALIGNED", "WRITEBACKIFCOPY"]

  override var type: TypeObject { Self.typeObject }

  private func flag(_ name: String) -> Bool {
    switch name {
    case "C_CONTIGUOUS": array.tensor.isContiguous
    case "F_CONTIGUOUS": (try? array.tensor.turnedRound().isContiguous) ?? false
    case "OWNDATA": array.base == nil
    case "WRITEABLE": array.isWritable
    case "ALIGNED": true
    default: false
    }
  }

  override func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    guard let name = (index.object as? StringObject)?.value.uppercased(), Self.names.contains(name) else {
      throw interpreter.error(.keyError, "Unknown flag")
    }
    return .bool(flag(name))
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    Self.names.map { "  \($0) : \(flag($0) ? "True" : "False")\n" }.joined()
  }
}

extension Tensor {
  /// The dimensions in reverse order.
  func turnedRound() throws -> Tensor {
    try showing(shape: shape.reversed(), strides: strides.reversed(), offset: offset)
  }

  /// All elements in one dimension; the memory is known to have no gaps.
  func reshaped1D() -> Tensor { sharedReshape([count]) ?? self }
}
