import Foundation

/// Compares what a script printed with what the original printed.
///
/// Words, integers and layout must be the same; numbers with a point or exponent agree within two units of their last
/// printed digit or 2e-3 relative.
enum OutputComparison {
  /// The first difference as text; nil where there is none.
  static func difference(_ expected: String, _ actual: String) -> String? {
    let (want, got) = (lines(expected), lines(actual))
    for (number, (a, b)) in zip(want, got).enumerated() {
      let (left, right) = (tokens(a), tokens(b))
      if left.count != right.count || !zip(left, right).allSatisfy(same) {
        return "line \(number + 1)\nexpected: \(a)\nactual:   \(b)"
      }
    }
    return want.count == got.count ? nil : "expected \(want.count) lines, got \(got.count)"
  }

  private static func lines(_ text: String) -> [String] {
    var text = text[...]
    while text.last == "\n" { text.removeLast() }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func tokens(_ line: String) -> [String] {
    var line = line
    while line.last?.isWhitespace == true { line.removeLast() }
    let pattern = #"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+(?=[eE][-+]?\d))(?:[eE][-+]?\d+)?(?![\w.])|\s+|\w+|[^\w\s]"#
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [line] }
    let whole = NSRange(line.startIndex..., in: line)
    return expression.matches(in: line, range: whole).compactMap { Range($0.range, in: line).map { String(line[$0]) } }
  }

  private static func isReal(_ token: String) -> Bool {
    Double(token) != nil && token.contains { ".eE".contains($0) } && token.contains(where: \.isNumber)
  }

  private static func unit(_ token: String) -> Double {
    let parts = token.lowercased().split(separator: "e", maxSplits: 1)
    let decimals = parts[0].split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    return pow(10, Double((parts.count > 1 ? Int(parts[1]) ?? 0 : 0) - decimals))
  }

  private static func same(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    guard isReal(a), isReal(b), let x = Double(a), let y = Double(b) else { return false }
    return abs(x - y) <= max(2.01 * max(unit(a), unit(b)), 2e-3 * max(abs(x), abs(y)))
  }
}
