/// Names of an original that are not here yet, each with the nearest that is where spelling does not show it.
struct MissingNames: Sendable {
  private let replacements: [String: String]
  private let coversAll: Bool

  /// Names separated by blanks; `name>nearest` names what to use instead.
  ///
  /// With `all`, every other name that does not begin with an underscore counts as missing too.
  init(_ list: String = "", all: Bool = false) {
    coversAll = all
    var replacements: [String: String] = [:]
    for item in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = item.split(separator: ">", maxSplits: 1).map(String.init)
      replacements[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
    self.replacements = replacements
  }

  /// What to use instead of `name`; nil where the original does not have it either.
  func nearest(_ name: String, among present: [String]) -> String? {
    guard let replacement = replacements[name] ?? (coversAll && !name.hasPrefix("_") ? "" : nil) else { return nil }
    if !replacement.isEmpty { return replacement }
    let candidates = present.filter { !$0.hasPrefix("_") }.sorted()
    return candidates.min { distance(name, $0) < distance(name, $1) }
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
