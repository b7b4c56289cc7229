import RNNScript

/// Names of an original that are not here yet, each with the nearest that is where spelling does not show it.
///
/// Those that `OriginalNames` lists need not be told again.
struct MissingNames: Sendable {
  private let list: String

  /// Names separated by blanks; `name>nearest` names what to use instead.
  init(_ list: String = "") { self.list = list }

  private var replacements: [String: String] {
    var replacements: [String: String] = [:]
    for item in list.split(whereSeparator: \.isWhitespace) {
      let parts = item.split(separator: ">", maxSplits: 1).map(String.init)
      replacements[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
    return replacements
  }

  /// What to use instead of `name` of the original `module`; nil where the original does not have it either.
  func nearest(_ name: String, in module: String, among present: [String]) -> String? {
    let replacement = replacements[name]
    guard replacement != nil || OriginalNames.contains(name, in: module) else { return nil }
    // A replacement of yesterday may have got another name since.
    if let replacement, present.contains(replacement) { return replacement }
    let candidates = present.filter { !$0.hasPrefix("_") }.sorted()
    return Suggestion.nearest(to: name, among: candidates)
      ?? candidates.min { distance(name, $0) < distance(name, $1) }
  }

  /// How many letters must change to turn one name into the other.
  private func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.lowercased().utf8), Array(b.lowercased().utf8))
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(row[j] + 1, above + 1, diagonal + (x == y ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
}
