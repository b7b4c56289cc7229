import RNNKit
import RNNScript

/// A universal function as scripts see it: `np.add`, with its methods `reduce`, `accumulate`, `outer` and `at`.
final class UniversalObject: Object {
  let function: Universal
  private let native: NativeFunction

  private init(_ function: Universal) {
    self.function = function
    native = NativeFunction(Self.entry(function))
  }

  /// Each of them, by name.
  private nonisolated(unsafe) static let all: [String: UniversalObject] = Dictionary(
    uniqueKeysWithValues: Universal.all.map { ($0.name, UniversalObject($0)) })

  /// The functions as members of the module, second names among them.
  static var members: [(name: String, value: Value)] {
    let own = all.map { (name: $0.key, value: Value.object($0.value)) }
    return own + Universal.aliases.compactMap { pair in all[pair.name].map { (pair.alias, .object($0)) } }
  }

  /// What the registry holds of a function: signature, summary, example.
  static func entry(_ function: Universal) -> Entry {
    let operands = function.inputs == 1 ? "x" : "x1, x2"
    return Entry(
      "\(function.name)(\(operands), /, out=None, *, where=True, casting='same_kind', order='K', dtype=None, subok=True)",
      function.summary, shapes: function.inputs == 1 ? "[*] -> [*]" : "[*], [*] -> [*]", example: function.example
    ) { call in
      let inputs = function.inputs
      let options = try UniversalObject.options(
        call, output: call[inputs], condition: call[inputs + 1], dtype: call[inputs + 4])
      return try function.call(Array(call.arguments.prefix(inputs)), options, call.interpreter)
    }
  }

  static func options(
    _ call: borrowing Call, output: Value, condition: Value, dtype: Value
  ) throws -> UniversalOptions {
    var options = UniversalOptions()
    var output = output
    if let tuple = output.object as? TupleObject, let only = tuple.elements.first { output = only }
    if !output.isNone {
      guard let array = output.arrayObject else {
        throw call.fail(.typeError, "return arrays must be of ArrayType")
      }
      options.output = array
    }
    switch condition {
    case .bool(true), .none, .unbound: break
    default: options.condition = try ArrayReading.tensor(condition, dtype: .bool, call.interpreter)
    }
    if !dtype.isNone { options.dtype = try ArrayDType.read(dtype, call.interpreter) }
    return options
  }

  nonisolated(unsafe) static let typeObject = TypeObject(
    name: "numpy.ufunc", module: "numpy", bases: [.object],
    documentation: "A function of each element, with reduce, accumulate, outer and at.\n>>> np.add.reduce([1, 2, 3])",
    methods: { UniversalMethods.entries },
    getters: {
      [
        getter("nin", "How many operands there are.") { .int($0.inputs) },
        getter("nout", "How many results there are.") { _ in .int(1) },
        getter("nargs", "Operands and results.") { .int($0.inputs + 1) },
        getter("identity", "What folding nothing gives.") { $0.identity.map { .scalar($0) } ?? .none },
        getter("__name__", "The name.") { .text($0.name) },
        getter("__doc__", "What the function does.") { .text("\(entry($0).signature)\n\n\($0.summary)") },
      ]
    })

  private static func getter(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Universal) -> Value
  ) -> Getter {
    Getter(name, summary) { value, _ in (value.object as? UniversalObject).map { get($0.function) } ?? .none }
  }

  override var type: TypeObject { Self.typeObject }

  override var registeredEntry: Entry? { native.entry }

  override func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    do {
      let result = try callOnNumbers(arguments, interpreter)
      // A function of tensors gives a tensor.
      guard arguments.positional.contains(where: { $0.object is TensorObject }), let tensor = result.arrayOperand else {
        return result
      }
      return .tensor(tensor)
    } catch let error as ObjectElements {
      return try ObjectArrays.instead(of: function.name, arguments, interpreter, error)
    }
  }

  private func callOnNumbers(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    if arguments.keywords.isEmpty, arguments.positional.count == function.inputs {
      return try function.call(arguments.positional, interpreter)
    }
    if arguments.positional.count < function.inputs || arguments.positional.count > function.inputs + 1 {
      let count = arguments.positional.count
      throw interpreter.error(
        .typeError,
        "\(function.name)() takes from \(function.inputs) to \(function.inputs + 1) positional arguments but \(count) "
          + "\(count == 1 ? "was" : "were") given")
    }
    return try native.call(arguments, interpreter)
  }

  override func representation(_ interpreter: Interpreter) throws -> String { "<ufunc '\(function.name)'>" }
}

/// The methods of universal functions.
enum UniversalMethods {
  static let entries: [Entry] = [
    Entry("__call__(self, *args, **kwargs)", "The function, element by element.") { call in
      try function(call).call(CallArguments(call.values(1), keywords: call.keywords(2)), call.interpreter)
    },
    Entry(
      "reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=..., where=True)",
      "Folds an axis with the function.", shapes: "[N, *] -> [*]", example: "np.add.reduce([1, 2, 3])"
    ) { call in
      let request = ReductionRequest(
        axis: call[2], dtype: call[3], output: call[4], keep: try call.bool(5), initial: call[6], condition: call[7])
      return try Reductions.reduce(try function(call).function, call[1], request, call.interpreter)
    },
    Entry(
      "accumulate(self, array, axis=0, dtype=None, out=None)", "All steps of folding an axis.",
      shapes: "[N, *] -> [N, *]", example: "np.multiply.accumulate([1, 2, 3, 4])"
    ) { call in
      let universal = try function(call).function
      let result = try Reductions.accumulate(
        universal, call[1], axis: call.int(2), dtype: call.optionalArrayDType(3), call.interpreter)
      return try call.deliver(result, to: call[4])
    },
    Entry(
      "outer(self, A, B, /, **kwargs)", "The function for all pairs of elements.", shapes: "[*], [*] -> [*, *]",
      example: "np.multiply.outer([1, 2, 3], [4, 5])"
    ) { call in
      let a = try ArrayReading.tensor(call[1], dtype: nil, call.interpreter)
      let b = try ArrayReading.tensor(call[2], dtype: nil, call.interpreter)
      let spread = try a.packed().reshape(a.shape + [Int](repeating: 1, count: b.rank))
      return try function(call).call(
        CallArguments([.array(spread), .array(b)], keywords: call.keywords(3)), call.interpreter)
    },
    Entry(
      "at(self, a, indices, b=..., /)", "Applies the function in place at places that may occur several times.",
      example: "a = np.zeros(3)\nnp.add.at(a, [0, 0, 2], 1)\na"
    ) { call in
      guard let array = call[1].arrayObject else { throw call.fail(.typeError, "first operand must be array") }
      let universal = try function(call).function
      let plan = try ArrayIndexing.places(in: array, call[2], call.interpreter)
      let values =
        try call.isGiven(3)
        ? ArrayReading.tensor(call[3], dtype: nil, call.interpreter).expand(plan.shape).packed() : nil
      for (number, offset) in plan.offsets.enumerated() {
        let element = try array.tensor.showing(shape: [], strides: [], offset: offset)
        var operands: [ArrayOperand] = [.array(element)]
        if let values {
          operands.append(.array(try values.showing(shape: [], strides: [], offset: values.offset + number)))
        }
        try element.write(try universal.apply(operands, UniversalOptions(), call.interpreter))
        try call.interpreter.poll()
      }
      return .none
    },
    Entry(
      "reduceat(self, array, indices, axis=0, dtype=None, out=None)", "Folds pieces of an axis.",
      example: "np.add.reduceat([1, 2, 3, 4], [0, 2])"
    ) { call in
      let a = try ArrayReading.tensor(call[1], dtype: call.optionalArrayDType(4), call.interpreter)
      let axis = try ArrayErrors.axis(call.int(3), a.rank, call.interpreter)
      let starts = try ArrayReading.tensor(call[2], dtype: .int64, call.interpreter).ints()
      let universal = try function(call).function
      var parts: [Tensor] = []
      for (number, start) in starts.enumerated() {
        guard start >= 0, start < a.shape[axis] else {
          throw call.fail(
            .indexError, "index \(start) out-of-bounds in \(universal.name).reduceat [0, \(a.shape[axis]))")
        }
        let end = number + 1 < starts.count ? starts[number + 1] : a.shape[axis]
        let piece = try a.slice(axis, start: start, end: max(end, start + 1), step: 1)
        var axes = [Bool](repeating: false, count: a.rank)
        axes[axis] = true
        parts.append(try Reductions.fold(universal, piece, axes, initial: nil, call.interpreter).unsqueeze(axis))
      }
      return .array(try Tensor.cat(parts, dim: axis))
    },
  ]

  private static func function(_ call: borrowing Call) throws -> UniversalObject {
    if let object = call[0].object as? UniversalObject { return object }
    throw call.fail(.typeError, "descriptor requires a 'numpy.ufunc' object")
  }
}
