import Synchronization

/// An interned name: equal names are equal numbers, so that look-ups by name compare integers.
public struct Symbol: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The position of the name in the table of all names.
  public let index: Int32

  private struct Table {
    var names: [String] = []
    var indices: [String: Int32] = [:]
  }

  private static let table = Mutex(Table())

  /// Interns `name`.
  public init(_ name: String) {
    index = Symbol.table.withLock { table in
      if let known = table.indices[name] { return known }
      let new = Int32(table.names.count)
      table.names.append(name)
      table.indices[name] = new
      return new
    }
  }

  /// Interns a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// The name itself.
  public var name: String { Symbol.table.withLock { $0.names[Int(index)] } }

  /// The name itself.
  public var description: String { name }
}
