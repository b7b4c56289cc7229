/// The characters by their Unicode names, for `\N{…}`.
enum UnicodeNames {
  /// The character called `name`, in any case; nil if there is none.
  static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.utf8.count <= 100 else { return nil }
    return table[name.uppercased()].flatMap { Unicode.Scalar($0) }
  }

  /// Built from the standard library's own data at the first use; ideographs beyond the second plane have no names
  /// that anybody types.
  private static let table: [String: UInt32] = {
    var table: [String: UInt32] = [:]
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if let name = scalar.properties.name { table[name] = value }
      if let alias = scalar.properties.nameAlias { table[alias] = value }
    }
    return table
  }()
}
