// Tables that the builtin types take their methods from. LIBRARY fills each in a file of its own and deletes its line
// here. Constructors are entries `__new__(cls, …)`; `list`, `dict` and `set` have allocators and take `__init__`.
enum ListMethods { static let entries: [Entry] = [] }
enum StringMethods { static let entries: [Entry] = [] }
enum DictMethods { static let entries: [Entry] = [] }
enum SetMethods { static let entries: [Entry] = []; static let frozenEntries: [Entry] = [] }
enum TupleMethods { static let entries: [Entry] = [] }
enum IntMethods { static let entries: [Entry] = []; static let getters: [Getter] = [] }
enum BoolMethods { static let entries: [Entry] = [] }
enum FloatMethods { static let entries: [Entry] = []; static let getters: [Getter] = [] }
enum ComplexMethods { static let entries: [Entry] = []; static let getters: [Getter] = [] }
enum BytesMethods { static let entries: [Entry] = [] }
enum Builtins { static func install(into interpreter: Interpreter) {} }

/// Formatting of values: `format(x, spec)` for native values and `"%d" % x`.
enum Formatting {
  static func format(_ value: Value, _ specification: String, _ interpreter: Interpreter) throws -> String {
    guard specification.isEmpty else { throw interpreter.error(.valueError, "Invalid format specifier") }
    return try interpreter.text(value)
  }

  static func percent(_ template: String, _ arguments: Value, _ interpreter: Interpreter) throws -> String {
    throw interpreter.error(.typeError, "not all arguments converted during string formatting")
  }
}
