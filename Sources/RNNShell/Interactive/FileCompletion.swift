import Glibc

/// Completes the names of files.
enum FileCompletion {
  /// The names that continue the last word, and how many characters of it they replace.
  static func candidates(of text: String) -> (replaced: Int, names: [String]) {
    let word = String(text.reversed().prefix { $0 != " " }.reversed())
    let prefix = String(word.reversed().prefix { $0 != "/" }.reversed())
    let folder = String(word.dropLast(prefix.count))
    guard let listing = opendir(folder.isEmpty ? "." : folder) else { return (prefix.count, []) }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasPrefix(prefix), !name.hasPrefix(".") || prefix.hasPrefix(".") else { continue }
      names.append(name + (isFolder ? "/" : ""))
    }
    return (prefix.count, names.sorted())
  }
}
