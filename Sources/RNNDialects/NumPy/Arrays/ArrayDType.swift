import RNNKit
import RNNScript

/// `np.dtype('float64')`.
final class ArrayDType: Object {
  let dtype: DType

  private init(_ dtype: DType) { self.dtype = dtype }

  private nonisolated(unsafe) static let all: [DType: ArrayDType] = Dictionary(
    uniqueKeysWithValues: DType.allCases.map { ($0, ArrayDType($0)) })

  /// The value that stands for `dtype`.
  static func value(_ dtype: DType) -> Value { all[dtype].map { .object($0) } ?? .none }

  nonisolated(unsafe) static let typeObject = TypeObject(
    name: "dtype", module: "numpy", bases: [.object],
    methods: {
      [
        Entry(
          "__new__(cls, dtype, align=False, copy=False)", "The element type that a name or class stands for.",
          example: "np.dtype('float32')"
        ) { call in
          do { return value(try read(call[1], call.interpreter)) } catch let error as ObjectElements {
            return try ObjectArrays.instead(of: "dtype", CallArguments([call[1]]), call.interpreter, error)
          }
        },
        Entry("__setstate__(self, state, /)", "Nothing to take over: the name says it all.") { _ in .none },
        Entry("newbyteorder(self, new_order='S', /)", "The type itself: bytes have the machine's order.") { call in
          call[0]
        },
      ]
    },
    getters: {
      [
        getter("name", "The name: float64.") { .text($0.name) },
        getter("kind", "A letter for the kind of number: b, i, u, f or c.") { .text($0.kind) },
        getter("itemsize", "Bytes of one element.") { .int($0.byteSize) },
        getter("char", "NumPy's letter for the type.") { .text($0.letter) },
        getter("str", "The type as it stands in files: '<f8'.") { .text($0.fileName) },
        getter("type", "The class of the elements: np.float64.") { .object(ElementTypes.type($0)) },
        getter("byteorder", "The order of bytes: '=' is the machine's.") { .text($0.byteSize == 1 ? "|" : "=") },
        getter("num", "NumPy's number for the type.") { .int($0.number) },
        getter("alignment", "How elements are aligned in memory.") {
          .int($0 == .complex64 ? 4 : $0 == .complex128 ? 8 : $0.byteSize)
        },
        getter("isnative", "True: bytes have the machine's order.") { _ in .bool(true) },
        getter("names", "None: there are no fields.") { _ in .none },
        getter("fields", "None: there are no fields.") { _ in .none },
        getter("shape", "(): elements are single numbers.") { _ in .tuple([]) },
        getter("hasobject", "False: elements are numbers.") { _ in .bool(false) },
      ]
    })

  private static func getter(_ name: String, _ summary: String, _ get: @escaping @Sendable (DType) -> Value) -> Getter {
    Getter(name, summary) { value, _ in (value.object as? ArrayDType).map { get($0.dtype) } ?? .none }
  }

  override var type: TypeObject { Self.typeObject }

  override func hashValue(_ interpreter: Interpreter) throws -> Int? { Int(dtype.rawValue) &* 7919 &+ 17 }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    switch operation {
    case .equal: return .bool(Self.find(other) == dtype)
    case .notEqual: return .bool(Self.find(other) != dtype)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard let other = Self.find(other) else { return nil }
      let (holdsOther, isHeld) = (NumPyPromotion.isSafe(other, dtype), NumPyPromotion.isSafe(dtype, other))
      switch operation {
      case .less: return .bool(isHeld && dtype != other)
      case .lessOrEqual: return .bool(isHeld)
      case .greater: return .bool(holdsOther && dtype != other)
      default: return .bool(holdsOther)
      }
    default: return nil
    }
  }

  override func representation(_ interpreter: Interpreter) throws -> String { "dtype('\(dtype.name)')" }

  override func text(_ interpreter: Interpreter) throws -> String { dtype.name }

  // MARK: Reading

  /// The element type that a value stands for.
  ///
  /// - Throws: TypeError, which says where a type exists in NumPy but not here.
  static func read(_ value: Value, _ interpreter: Interpreter) throws -> DType {
    if value.isNone { return .float64 }
    if let dtype = find(value) { return dtype }
    let text = (value.object as? StringObject)?.value ?? (value.object as? TypeObject)?.name
    let isText = text.map { $0.hasPrefix("<U") || $0.hasPrefix("U") || objects.contains($0) } ?? false
    if isText || (value.object as? InstanceObject)?.type.name == "dtype" {
      throw ObjectElements(message: "arrays of \(text ?? "objects") cannot do this")
    }
    if let text, absent.contains(text) || text.hasPrefix("S") {
      throw interpreter.error(
        .typeError,
        "arrays of \(text) are not here: elements are bool, uint8, int32, int64, float32, float64, complex64 or "
          + "complex128")
    }
    if let text = value.object as? StringObject {
      throw interpreter.error(.typeError, "data type '\(text.value)' not understood")
    }
    throw interpreter.error(.typeError, "Cannot interpret '\(try interpreter.repr(value))' as a data type")
  }

  /// The element type that a value stands for; nil where it stands for none.
  static func find(_ value: Value) -> DType? {
    switch value.object {
    case let object as ArrayDType: return object.dtype
    case let object as DTypeObject: return object.dtype
    case let type as TypeObject:
      if type === TypeObject.float { return .float64 }
      if type === TypeObject.int { return .int64 }
      if type === TypeObject.bool { return .bool }
      if type === TypeObject.complex { return .complex128 }
      return ElementTypes.dtype(of: type)
    case let text as StringObject:
      var name = text.value
      if let first = name.first, "<=|".contains(first) { name.removeFirst() }
      return names[name]
    default: return nil
    }
  }

  /// Names of element types that are no numbers.
  private static let objects: Set<String> = ["object", "O", "object_", "str", "str_"]

  private static let absent: Set<String> = [
    "int8", "int16", "uint16", "uint32", "uint64", "float16", "float128", "longdouble", "bytes", "i1",
    "i2", "u2", "u4", "u8", "f2", "half", "datetime64", "timedelta64", "complex256",
  ]

  private static let names: [String: DType] = [
    "bool": .bool, "?": .bool, "b1": .bool, "bool_": .bool, "uint8": .uint8, "u1": .uint8, "B": .uint8, "ubyte": .uint8,
    "int32": .int32, "i4": .int32, "i": .int32, "intc": .int32, "int64": .int64, "i8": .int64, "l": .int64,
    "q": .int64, "int": .int64, "int_": .int64, "intp": .int64, "long": .int64, "longlong": .int64, "p": .int64,
    "float32": .float32, "f4": .float32, "f": .float32, "single": .float32, "float64": .float64, "f8": .float64,
    "d": .float64, "float": .float64, "double": .float64, "complex64": .complex64, "c8": .complex64, "F": .complex64,
    "csingle": .complex64, "complex128": .complex128, "c16": .complex128, "D": .complex128, "complex": .complex128,
    "cdouble": .complex128,
  ]
}

extension DType {
  /// NumPy's letter for the kind of number.
  var kind: String {
    switch self {
    case .bool: "b"
    case .uint8: "u"
    case .int32, .int64: "i"
    case .float32, .float64: "f"
    case .complex64, .complex128: "c"
    }
  }

  /// NumPy's letter for the type.
  var letter: String {
    switch self {
    case .bool: "?"
    case .uint8: "B"
    case .int32: "i"
    case .int64: "l"
    case .float32: "f"
    case .float64: "d"
    case .complex64: "F"
    case .complex128: "D"
    }
  }

  /// The type as it stands in files: `<f8`.
  var fileName: String { (byteSize == 1 ? "|" : "<") + kind + String(byteSize) }

  /// NumPy's number for the type.
  var number: Int {
    switch self {
    case .bool: 0
    case .uint8: 2
    case .int32: 5
    case .int64: 7
    case .float32: 11
    case .float64: 12
    case .complex64: 14
    case .complex128: 15
    }
  }
}
