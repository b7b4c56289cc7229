/// A set of flags as scripts see it: `re.IGNORECASE | re.MULTILINE`.
final class RegexFlagObject: Object {
  let flags: RegexFlags

  init(_ flags: RegexFlags) { self.flags = flags }

  override var type: TypeObject { .regexFlag }

  /// The names, each flag's longer and shorter one.
  static let names: [(name: String, short: String?, flag: RegexFlags)] = [
    ("ASCII", "A", .ascii), ("IGNORECASE", "I", .ignoreCase), ("LOCALE", "L", .locale), ("UNICODE", "U", .unicode),
    ("MULTILINE", "M", .multiline), ("DOTALL", "S", .dotAll), ("VERBOSE", "X", .verbose),
    ("TEMPLATE", "T", .template), ("DEBUG", nil, .debug), ("NOFLAG", nil, []),
  ]

  /// `re.IGNORECASE|re.MULTILINE`.
  ///
  /// Patterns show them in the order of their numbers.
  static func text(_ flags: RegexFlags, byNumber: Bool = false) -> String {
    let names = byNumber ? names.sorted { $0.flag.rawValue < $1.flag.rawValue } : names
    var parts = names.filter { $0.flag.rawValue != 0 && flags.contains($0.flag) }.map { "re.\($0.name)" }
    let rest = flags.subtracting(.all)
    if rest.rawValue != 0 { parts.append("0x" + String(rest.rawValue, radix: 16)) }
    return parts.joined(separator: "|")
  }

  /// The flags of an integer or of a flag object; nil for other values.
  private static func flags(_ value: Value, _ interpreter: Interpreter) throws -> RegexFlags? {
    if let object = value.object as? RegexFlagObject { return object.flags }
    return try interpreter.indexValue(value).map { RegexFlags(rawValue: $0) }
  }

  override func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = try RegexFlagObject.flags(other, interpreter) else { return nil }
    switch operation {
    case .bitOr: return .object(RegexFlagObject(flags.union(other)))
    case .bitAnd: return .object(RegexFlagObject(flags.intersection(other)))
    case .bitXor: return .object(RegexFlagObject(flags.symmetricDifference(other)))
    default:
      let (own, other) = (Value.int(flags.rawValue), Value.int(other.rawValue))
      return try interpreter.binary(operation, reflected ? other : own, reflected ? own : other)
    }
  }

  override func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Value? {
    if operation == .invert { return .object(RegexFlagObject(RegexFlags.all.subtracting(flags))) }
    return try interpreter.unary(operation, .int(flags.rawValue))
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = try RegexFlagObject.flags(other, interpreter) else { return nil }
    return .bool(operation.holds(flags.rawValue, other.rawValue))
  }

  override func hashValue(_ interpreter: Interpreter) throws -> Int? { try interpreter.hash(.int(flags.rawValue)) }
  override func truth(_ interpreter: Interpreter) throws -> Bool? { flags.rawValue != 0 }

  override func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    try RegexFlagObject.flags(value, interpreter).map { flags.isSuperset(of: $0) }
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    flags.rawValue == 0 ? "re.NOFLAG" : RegexFlagObject.text(flags)
  }

  private static func receiver(_ value: Value) -> RegexFlags { (value.object as? RegexFlagObject)?.flags ?? [] }

  static let methods: [Entry] = [
    Entry("__new__(cls, value, /)", "The flags of a number.") { call in
      .object(RegexFlagObject(RegexFlags(rawValue: try call.int(1))))
    },
    Entry("__index__(self, /)", "The number of the flags.") { call in .int(receiver(call[0]).rawValue) },
    Entry("__int__(self, /)", "The number of the flags.") { call in .int(receiver(call[0]).rawValue) },
  ]

  static let getters: [Getter] = [
    Getter("value", "The number of the flags.") { value, _ in .int(receiver(value).rawValue) },
    Getter("name", "The name of the flag.") { value, _ in
      let names = text(receiver(value)).split(separator: "|").map { $0.hasPrefix("re.") ? $0.dropFirst(3) : $0 }
      return .text(names.isEmpty ? "NOFLAG" : names.joined(separator: "|"))
    },
  ]
}
