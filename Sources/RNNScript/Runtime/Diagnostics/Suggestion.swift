/// "Did you mean": the name that is nearest to a wrong one.
public enum Suggestion {
  /// The nearest of `candidates` by CPython's measure: edits, changed case costing less, at most a third of the letters.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wrong = Array(name.utf8)
    guard wrong.count <= 40 else { return nil }
    var best: (name: String, cost: Int)?
    for candidate in candidates where candidate != name {
      let right = Array(candidate.utf8)
      guard right.count <= 40 else { continue }
      // The private and special are offered only to who asked for such.
      if candidate.hasPrefix("_") && !name.hasPrefix("_") { continue }
      let limit = min((wrong.count + right.count + 3) * moveCost / 6, (best?.cost ?? .max) - 1)
      let cost = distance(wrong, right)
      if cost <= limit { best = (candidate, cost) }
    }
    return best?.name
  }

  private static let moveCost = 2
  private static let caseCost = 1

  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = (0...second.count).map { $0 * moveCost }
    for (i, a) in first.enumerated() {
      var diagonal = row[0]
      row[0] = (i + 1) * moveCost
      for (j, b) in second.enumerated() {
        let substitution = diagonal + substitutionCost(a, b)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, min(row[j], row[j + 1]) + moveCost)
      }
    }
    return row[second.count]
  }

  private static func substitutionCost(_ a: UInt8, _ b: UInt8) -> Int {
    if a == b { return 0 }
    let isLetter = (0x61...0x7A).contains(a | 0x20)
    return isLetter && a | 0x20 == b | 0x20 ? caseCost : moveCost
  }
}
