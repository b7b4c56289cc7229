/// The hint of a misspelled name, by CPython's rules: "did you mean …?".
public enum Suggestion {
  private static let moveCost = 2
  private static let caseCost = 1
  private static let longest = 40
  private static let mostCandidates = 750

  /// The candidate nearest to `name`, if one is near enough: at most a third of both names may differ.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wrong = Array(name.utf8)
    var best: String?
    var limit = Int.max
    for (count, candidate) in candidates.enumerated() {
      if count >= mostCandidates { return nil }
      if candidate == name { continue }
      let right = Array(candidate.utf8)
      let allowed = min((wrong.count + right.count + 3) * moveCost / 6, limit == Int.max ? Int.max : limit - 1)
      let distance = distance(wrong, right, limit: allowed)
      if distance > allowed { continue }
      if best == nil || distance < limit {
        best = candidate
        limit = distance
      }
    }
    return best
  }

  /// Levenshtein's distance where a change of case costs half as much; a number above `limit` stands for any greater.
  private static func distance(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int {
    if first == second { return 0 }
    var left = first[...]
    var right = second[...]
    while let a = left.first, let b = right.first, a == b {
      left = left.dropFirst()
      right = right.dropFirst()
    }
    while let a = left.last, let b = right.last, a == b {
      left = left.dropLast()
      right = right.dropLast()
    }
    if left.isEmpty || right.isEmpty { return (left.count + right.count) * moveCost }
    if left.count > longest || right.count > longest { return limit == Int.max ? limit : limit + 1 }
    if left.count > right.count { swap(&left, &right) }
    if (right.count - left.count) * moveCost > limit { return limit + 1 }

    var row = (1...left.count).map { $0 * moveCost }
    var result = 0
    for (index, b) in right.enumerated() {
      var diagonal = index * moveCost
      result = diagonal
      var lowest = Int.max
      for (column, a) in left.enumerated() {
        let substituted = diagonal + cost(a, b)
        diagonal = row[column]
        result = min(substituted, min(result, diagonal) + moveCost)
        // A row keeps the distances of the prefixes so far.
        row[column] = result
        lowest = min(lowest, result)
      }
      if lowest > limit { return limit + 1 }
    }
    return result
  }

  private static func cost(_ a: UInt8, _ b: UInt8) -> Int {
    if a == b { return 0 }
    let isLetter = (a | 0x20) >= UInt8(ascii: "a") && (a | 0x20) <= UInt8(ascii: "z")
    return isLetter && a | 0x20 == b | 0x20 ? caseCost : moveCost
  }
}
