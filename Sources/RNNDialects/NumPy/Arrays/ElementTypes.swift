import RNNKit
import RNNScript

/// The classes of array elements: `np.float64` and its like, with the abstract ones above them.
enum ElementTypes {
  nonisolated(unsafe) static let generic = TypeObject(
    name: "generic", module: "numpy", bases: [.object],
    documentation: "What all single elements are.\n>>> issubclass(np.float64, np.generic)",
    methods: { NumberMethods.all },
    getters: { NumberMethods.getters })
  nonisolated(unsafe) static let number = abstract("number", [generic])
  nonisolated(unsafe) static let integer = abstract("integer", [number])
  nonisolated(unsafe) static let signedInteger = abstract("signedinteger", [integer])
  nonisolated(unsafe) static let unsignedInteger = abstract("unsignedinteger", [integer])
  nonisolated(unsafe) static let inexact = abstract("inexact", [number])
  nonisolated(unsafe) static let floating = abstract("floating", [inexact])
  nonisolated(unsafe) static let complexFloating = abstract("complexfloating", [inexact])

  /// The abstract classes, for the module.
  static var abstracts: [TypeObject] {
    [generic, number, integer, signedInteger, unsignedInteger, inexact, floating, complexFloating]
  }

  private nonisolated(unsafe) static let concrete: [DType: TypeObject] = [
    .bool: make(.bool, [generic], "False"), .uint8: make(.uint8, [unsignedInteger], "0"),
    .int32: make(.int32, [signedInteger], "0"), .int64: make(.int64, [signedInteger], "0"),
    .float32: make(.float32, [floating], "0.0"), .float64: make(.float64, [floating, .float], "0.0"),
    .complex64: make(.complex64, [complexFloating], "0"),
    .complex128: make(.complex128, [complexFloating, .complex], "0"),
  ]

  /// The class of the numbers of an element type.
  static func type(_ dtype: DType) -> TypeObject { concrete[dtype] ?? generic }

  /// The element type whose class `type` is; nil for all others.
  static func dtype(of type: TypeObject) -> DType? { concrete.first { $0.value === type }?.key }

  private static func abstract(_ name: String, _ bases: [TypeObject]) -> TypeObject {
    TypeObject(
      name: name, module: "numpy", bases: bases,
      documentation: "A class of element types.\n>>> issubclass(np.float64, np.\(name))")
  }

  private static func make(_ dtype: DType, _ bases: [TypeObject], _ zero: String) -> TypeObject {
    let example = dtype == .bool ? "np.bool(1)" : "np.\(dtype.name)(1)"
    return TypeObject(
      name: "numpy." + dtype.name, module: "numpy", bases: bases,
      methods: {
        [
          Entry(
            "__new__(cls, value=\(zero), /)", "A number of type \(dtype.name), or an array of such.", example: example
          ) { call in
            if let text = (call[1].object as? StringObject)?.value {
              return .object(ArrayScalar(try ArrayReading.number(text, dtype, call.interpreter), dtype))
            }
            if case .int(let whole) = call[1] { try WeakNumber.int(whole).check(dtype, call.interpreter) }
            let tensor = try ArrayReading.tensor(call[1], dtype: dtype, call.interpreter)
            return try .arrayResult(tensor.storage.dtype == dtype ? tensor : tensor.to(dtype))
          }
        ]
      })
  }
}

/// Methods and attributes of the numbers of arrays: those of arrays that make sense for one number.
enum NumberMethods {
  static var all: [Entry] {
    ArrayOperators.methods + conversions + shared
  }

  private static let conversions: [Entry] = [
    Entry("__float__(self, /)", "The number as a Python float.") { call in
      switch try receiver(call).content {
      case .whole(let number): return .float(Double(number))
      case .real(let number): return .float(number)
      case .complex: throw call.fail(.typeError, "float() argument must be a string or a real number, not 'complex'")
      }
    },
    Entry("__int__(self, /)", "The number as a Python int, cut toward zero.") { call in
      let plain = try receiver(call).plain
      return try call.interpreter.call(.object(TypeObject.int), [plain])
    },
    Entry("__complex__(self, /)", "The number as a Python complex.") { call in
      try call.interpreter.call(.object(TypeObject.complex), [try receiver(call).plain])
    },
    Entry("__index__(self, /)", "The number as an index; only for integers.") { call in
      let number = try receiver(call)
      guard case .whole(let value) = number.content, number.dtype != .bool else {
        throw call.fail(.typeError, "'numpy.\(number.dtype.name)' object cannot be interpreted as an integer")
      }
      return .int(value)
    },
    Entry("__bool__(self, /)", "Whether the number is not zero.") { call in
      .bool(try receiver(call).truth(call.interpreter) ?? true)
    },
    Entry("__abs__(self, /)", "The absolute value.") { call in try Universal.absolute.call([call[0]], call.interpreter)
    },
    Entry("__round__(self, ndigits=None, /)", "Rounded to some decimals; to a Python int without.") { call in
      let number = try receiver(call)
      if call[1].isNone, !number.dtype.isComplex {
        return try call.interpreter.call(.object(call.interpreter.roundFunction), [number.plain])
      }
      return try .arrayResult(Rounding.round(number.tensor(), decimals: call.int(1)))
    },
    Entry("__divmod__(self, value, /)", "Quotient and remainder.") { call in
      .tuple([
        try Universal.floorDivide.call([call[0], call[1]], call.interpreter),
        try Universal.remainder.call([call[0], call[1]], call.interpreter),
      ])
    },
    Entry("__hash__(self, /)", "The hash, that of the equal Python number.") { call in
      .int(try call.interpreter.hash(try receiver(call).plain))
    },
    Entry("item(self, *args)", "The number as Python's own.", example: "np.float64(1.5).item()") { call in
      try receiver(call).plain
    },
    Entry("tolist(self)", "The number as Python's own.") { call in try receiver(call).plain },
    Entry("is_integer(self)", "Whether the number is whole.", example: "np.float64(2.0).is_integer()") { call in
      switch try receiver(call).content {
      case .whole: return .bool(true)
      case .real(let number): return .bool(number.isFinite && number == number.rounded())
      case .complex: throw call.interpreter.attributeError(of: call[0], "is_integer")
      }
    },
    Entry("bit_count(self)", "How many bits of the magnitude are set.", example: "np.int64(5).bit_count()") { call in
      try call.interpreter.callMethod(try receiver(call).plain, "bit_count")
    },
    Entry("as_integer_ratio(self)", "The fraction that is the number.") { call in
      try call.interpreter.callMethod(try receiver(call).plain, "as_integer_ratio")
    },
    Entry("hex(self)", "The number in hexadecimal notation.") { call in
      try call.interpreter.callMethod(try receiver(call).plain, "hex")
    },
  ]

  /// Methods that a number has because an array has them.
  private static var shared: [Entry] {
    let names: Set<String> = [
      "sum", "mean", "max", "min", "prod", "std", "var", "round", "astype", "all", "any", "reshape", "copy", "ravel",
      "flatten", "squeeze", "conj", "conjugate", "clip", "argmax", "argmin", "cumsum", "fill", "tobytes", "transpose",
      "repeat", "nonzero", "view",
    ]
    return ArrayMethods.all.filter { names.contains($0.name) }.map { entry in
      nonisolated(unsafe) let method = NativeFunction(entry)
      return Entry(entry.signature, entry.summary, shapes: entry.shapes) { call in
        var arguments = try call.forwarded()
        if let tensor = call[0].arrayOperand, !arguments.positional.isEmpty {
          arguments.positional[0] = .array(tensor)
        }
        let result = try method.call(arguments, call.interpreter)
        // A copy of a number is a number.
        if ["copy", "astype", "round"].contains(entry.name), let tensor = result.arrayOperand {
          return try .arrayResult(tensor)
        }
        return result
      }
    }
  }

  static var getters: [Getter] {
    let names: Set<String> = ["dtype", "shape", "ndim", "size", "itemsize", "nbytes", "T", "real", "imag"]
    return ArrayAttributes.all.filter { names.contains($0.name) }.map { getter in
      Getter(getter.name, getter.summary) { value, interpreter in
        guard let tensor = value.arrayOperand else { return .none }
        let result = try getter.get(.array(tensor), interpreter)
        guard let part = result.arrayObject else { return result }
        return try .arrayResult(part.tensor)
      }
    }
  }

  private static func receiver(_ call: borrowing Call) throws -> ArrayScalar {
    if let number = call[0].object as? ArrayScalar { return number }
    throw call.fail(
      .typeError,
      "descriptor '\(call.function.entry.name)' requires a 'numpy.generic' object but received "
        + "'\(call.interpreter.typeOf(call[0]).name)'")
  }
}

extension Interpreter {
  /// Python's `round`.
  var roundFunction: Object { builtins.get("round")?.object ?? TypeObject.int }
}
