import RNNKit
import RNNScript

/// Functions that ask about types and memory, or set how errors are reported.
enum SettingFunctionsOfArrays {
  static let entries: [Entry] = [
    Entry(
      "seterr(all=None, divide=None, over=None, under=None, invalid=None)",
      "Says what floating-point errors do; gives what they did before.",
      example: "old = np.seterr(divide='ignore')\nnp.seterr(**old)"
    ) {
      call in
      let state = NumPyState.of(call.interpreter)
      let before = try modes(state, call.interpreter)
      call.interpreter.journal.willWrite(state)
      for index in 0..<5 where !call[index].isNone {
        let mode = try call.string(index)
        guard ["ignore", "warn", "raise", "print", "call", "log"].contains(mode) else {
          throw call.fail(.valueError, "invalid error mode '\(mode)'")
        }
        if index == 0 || index == 1 { state.errorModes.divide = mode }
        if index == 0 || index == 2 { state.errorModes.over = mode }
        if index == 0 || index == 3 { state.errorModes.under = mode }
        if index == 0 || index == 4 { state.errorModes.invalid = mode }
      }
      return before
    },
    Entry("geterr()", "What floating-point errors do.", example: "np.geterr()") { call in
      try modes(NumPyState.of(call.interpreter), call.interpreter)
    },
    Entry(
      "result_type(*arrays_and_dtypes)", "The type of an operation on all of them.",
      example: "np.result_type(np.int32, np.float32)"
    ) { call in
      var strong: DType?
      var operands: [ArrayOperand] = []
      for value in try call.values(0) {
        if value.object is TypeObject || value.object is ArrayDType || value.object is StringObject {
          let dtype = try ArrayDType.read(value, call.interpreter)
          strong = strong.map { NumPyPromotion.promoted($0, dtype) } ?? dtype
        } else {
          operands.append(try ArrayOperand(value, call.interpreter))
        }
      }
      if let strong { operands.append(.array(try Tensor.zeros([0], dtype: strong))) }
      if operands.isEmpty { throw call.fail(.valueError, "at least one array or dtype is required") }
      return ArrayDType.value(NumPyPromotion.common(operands))
    },
    Entry("promote_types(type1, type2)", "The smallest type that holds both.", example: "np.promote_types('i4', 'f4')")
    { call in
      ArrayDType.value(
        NumPyPromotion.promoted(
          try ArrayDType.read(call[0], call.interpreter), try ArrayDType.read(call[1], call.interpreter)))
    },
    Entry(
      "can_cast(from_, to, casting='safe')", "Whether numbers of one type may become another.",
      example: "np.can_cast(np.int32, np.int64)"
    ) { call in
      let from = try call[0].arrayOperand?.dtype ?? ArrayDType.read(call[0], call.interpreter)
      let to = try ArrayDType.read(call[1], call.interpreter)
      switch try call.string(2) {
      case "unsafe": return .bool(true)
      case "no", "equiv": return .bool(from == to)
      case "same_kind": return .bool(NumPyPromotion.isSameKind(from, to))
      default: return .bool(NumPyPromotion.isSafe(from, to))
      }
    },
    Entry(
      "min_scalar_type(a, /)", "The smallest type that holds a number, of those that are here.",
      example: "np.min_scalar_type(10)"
    ) { call in
      let tensor = try call.array(0)
      if tensor.rank == 0, tensor.dtype.isIntegral, let value = try tensor.ints().first, value >= 0, value < 256 {
        return ArrayDType.value(.uint8)
      }
      return ArrayDType.value(tensor.dtype)
    },
    Entry(
      "issubdtype(arg1, arg2)", "Whether a type is below another, such as np.floating.",
      example: "np.issubdtype(np.float32, np.floating)"
    ) { call in
      let first = try type(call[0], call.interpreter)
      return .bool(first.isSubtype(of: try type(call[1], call.interpreter)))
    },
    Entry(
      "isdtype(dtype, kind)", "Whether a type is of a kind such as 'real floating'.",
      example: "np.isdtype(np.float32, 'real floating')"
    ) { call in
      let dtype = try ArrayDType.read(call[0], call.interpreter)
      let kinds = call[1].object is TupleObject ? try call.values(1) : [call[1]]
      return .bool(
        try kinds.contains { kind in
          guard let name = (kind.object as? StringObject)?.value else {
            return try ArrayDType.read(kind, call.interpreter) == dtype
          }
          switch name {
          case "bool": return dtype == .bool
          case "signed integer": return dtype == .int32 || dtype == .int64
          case "unsigned integer": return dtype == .uint8
          case "integral": return dtype.isIntegral
          case "real floating": return dtype.isFloatingPoint
          case "complex floating": return dtype.isComplex
          case "numeric": return dtype != .bool
          default: throw call.fail(.valueError, "kind argument is a string, but '\(name)' is not a known kind name.")
          }
        })
    },
    Entry("shape(a)", "The size of each axis.", example: "np.shape([[1, 2]])") { call in
      .tuple(try call.array(0).shape.map { .int($0) })
    },
    Entry("ndim(a)", "How many axes there are.", example: "np.ndim([[1, 2]])") { call in .int(try call.array(0).rank) },
    Entry("size(a, axis=None)", "How many elements there are.", example: "np.size([[1, 2]], 1)") { call in
      let tensor = try call.array(0)
      return .int(try call.optionalAxis(1, tensor.rank).map { tensor.shape[$0] } ?? tensor.count)
    },
    Entry("isscalar(element)", "Whether a value is one number or text.", example: "np.isscalar(3.0)") { call in
      switch call[0] {
      case .int, .float, .bool: return .bool(true)
      default:
        let object = call[0].object
        return .bool(object is ArrayScalar || object is ComplexObject || object is StringObject)
      }
    },
    Entry("iscomplexobj(x)", "Whether the type is complex.", example: "np.iscomplexobj([1j])") { call in
      .bool(try call.array(0).dtype.isComplex)
    },
    Entry("isrealobj(x)", "Whether the type is not complex.", example: "np.isrealobj([1.0])") { call in
      .bool(try !call.array(0).dtype.isComplex)
    },
    Entry("iscomplex(x)", "Which elements have an imaginary part.", example: "np.iscomplex([1j, 1])") { call in
      let tensor = try call.array(0)
      if !tensor.dtype.isComplex { return try .arrayResult(Tensor.full(tensor.shape, .bool(false), dtype: .bool)) }
      return try .arrayResult(ArrayMap.testComplex(tensor) { $0.imaginary != 0 })
    },
    Entry("isreal(x)", "Which elements have no imaginary part.", example: "np.isreal([1j, 1])") { call in
      let tensor = try call.array(0)
      if !tensor.dtype.isComplex { return try .arrayResult(Tensor.full(tensor.shape, .bool(true), dtype: .bool)) }
      return try .arrayResult(ArrayMap.testComplex(tensor) { $0.imaginary == 0 })
    },
    Entry("iterable(y)", "Whether a value can be iterated over.", example: "np.iterable([1])") { call in
      do {
        _ = try call.interpreter.iterator(call[0])
        return .bool(true)
      } catch let error as ScriptError where error.exception.type.isSubtype(of: .typeError) { return .bool(false) }
    },
    Entry(
      "shares_memory(a, b, /, max_work=None)", "Whether two arrays show a common element.",
      example: "a = np.arange(4)\nnp.shares_memory(a, a[1:])"
    ) {
      call in
      let (a, b) = (try call.array(0), try call.array(1))
      guard a.storage === b.storage else { return .bool(false) }
      return try .bool(!Set(ArrayIndexing.allOffsets(a)).isDisjoint(with: ArrayIndexing.allOffsets(b)))
    },
    Entry(
      "may_share_memory(a, b, /, max_work=None)", "Whether two arrays may show a common element.",
      example: "a = np.arange(4)\nnp.may_share_memory(a, a[1:])"
    ) {
      call in .bool(try call.array(0).storage === call.array(1).storage)
    },
    Entry("isneginf(x, out=None)", "Which elements are -inf.", example: "np.isneginf([-np.inf, 1.0])") { call in
      try .arrayResult(ArrayMap.test(call.array(0).to(.float64)) { $0 == -.infinity })
    },
    Entry("isposinf(x, out=None)", "Which elements are inf.", example: "np.isposinf([np.inf, 1.0])") { call in
      try .arrayResult(ArrayMap.test(call.array(0).to(.float64)) { $0 == .infinity })
    },
  ]

  private static func modes(_ state: NumPyState, _ interpreter: Interpreter) throws -> Value {
    let result = DictObject()
    let modes = state.errorModes
    for (name, mode) in [
      ("divide", modes.divide), ("over", modes.over), ("under", modes.under), ("invalid", modes.invalid),
    ] { try result.set(.text(name), .text(mode), interpreter) }
    return .object(result)
  }

  private static func type(_ value: Value, _ interpreter: Interpreter) throws -> TypeObject {
    if let type = value.object as? TypeObject, type.isSubtype(of: ElementTypes.generic) { return type }
    return ElementTypes.type(try ArrayDType.read(value, interpreter))
  }
}
