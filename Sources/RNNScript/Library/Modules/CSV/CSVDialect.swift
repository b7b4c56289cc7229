/// How a CSV file is written: the attributes of a dialect.
struct CSVDialect {
  /// When fields stand in quotes.
  enum Quoting: Int { case minimal, all, nonNumeric, none }

  var delimiter: Unicode.Scalar = ","
  var quote: Unicode.Scalar? = "\""
  var escape: Unicode.Scalar?
  var doublesQuotes = true
  var skipsInitialSpace = false
  var lineEnd = "\r\n"
  var quoting = Quoting.minimal
  var isStrict = false

  static let names = [
    "delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator", "quoting", "strict",
  ]

  /// Reads a dialect object, and keywords that override it.
  init(_ source: Value, _ keywords: [(name: Symbol, value: Value)], _ interpreter: Interpreter) throws {
    for name in CSVDialect.names where !source.isNone {
      if let value = try interpreter.optionalAttribute(source, Symbol(name)) { try set(name, value, interpreter) }
    }
    for (name, value) in keywords {
      guard CSVDialect.names.contains(name.name) else {
        throw interpreter.error(.typeError, "'\(name)' is an invalid keyword argument for this function")
      }
      try set(name.name, value, interpreter)
    }
    if quoting != .none, quote == nil {
      throw interpreter.error(.typeError, "quotechar must be set if quoting enabled")
    }
  }

  private mutating func set(_ name: String, _ value: Value, _ interpreter: Interpreter) throws {
    switch name {
    case "delimiter":
      guard let scalar = try character(name, value, interpreter) else {
        throw interpreter.error(.typeError, "\"delimiter\" must be string, not \(interpreter.typeOf(value).name)")
      }
      delimiter = scalar
    case "quotechar":
      quote = try character(name, value, interpreter)
      if value.isNone { quoting = .none }
    case "escapechar": escape = try character(name, value, interpreter)
    case "doublequote": doublesQuotes = try interpreter.truth(value)
    case "skipinitialspace": skipsInitialSpace = try interpreter.truth(value)
    case "strict": isStrict = try interpreter.truth(value)
    case "lineterminator":
      guard let text = value.string else {
        throw interpreter.error(.typeError, "\"lineterminator\" must be a string")
      }
      lineEnd = text
    default:
      guard let number = try interpreter.indexValue(value) else {
        throw interpreter.error(.typeError, "\"quoting\" must be an integer")
      }
      guard let quoting = Quoting(rawValue: number) else {
        throw interpreter.error(.typeError, "bad \"quoting\" value")
      }
      self.quoting = quoting
    }
  }

  /// A character; nil for None.
  private func character(_ name: String, _ value: Value, _ interpreter: Interpreter) throws -> Unicode.Scalar? {
    if value.isNone { return nil }
    guard let text = value.string else {
      let kind = name == "delimiter" ? "string" : "string or None"
      throw interpreter.error(.typeError, "\"\(name)\" must be \(kind), not \(interpreter.typeOf(value).name)")
    }
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
      throw interpreter.error(.typeError, "\"\(name)\" must be a 1-character string")
    }
    return scalar
  }

  /// An attribute as scripts see it.
  func value(_ name: String) -> Value {
    switch name {
    case "delimiter": .text(String(delimiter))
    case "quotechar": quote.map { .text(String($0)) } ?? .none
    case "escapechar": escape.map { .text(String($0)) } ?? .none
    case "doublequote": .bool(doublesQuotes)
    case "skipinitialspace": .bool(skipsInitialSpace)
    case "strict": .bool(isStrict)
    case "lineterminator": .text(lineEnd)
    default: .int(quoting.rawValue)
    }
  }
}

/// A dialect as scripts see it: `reader.dialect`.
final class CSVDialectObject: Object {
  let dialect: CSVDialect

  init(_ dialect: CSVDialect) { self.dialect = dialect }

  override var type: TypeObject { .csvDialect }
}

extension TypeObject {
  /// The type of dialects.
  nonisolated(unsafe) static let csvDialect: TypeObject = TypeObject(
    name: "Dialect", module: "_csv",
    getters: {
      CSVDialect.names.map { name in
        Getter(name, "An attribute of the dialect.") { value, _ in
          (value.object as? CSVDialectObject)?.dialect.value(name) ?? .none
        }
      }
    })
  /// The error of files that are no CSV.
  nonisolated(unsafe) static let csvError: TypeObject = TypeObject(
    name: "Error", module: "_csv", bases: [.exception])
}
