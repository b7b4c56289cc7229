/// What the rows or the columns of a matrix are called.
public enum AxisNames: Equatable, Sendable {
  /// Numbers from one on, behind a prefix: `t3`, `t4`, …
  case counted(prefix: String = "", from: Int = 0)
  /// Names as they are; what comes after the last one is numbered from 0 on.
  case named([String])

  /// The name at a place.
  func name(at index: Int) -> String {
    switch self {
    case .counted(let prefix, let first): prefix + String(first &+ index)
    case .named(let names): index < names.count ? names[index] : String(index)
    }
  }

  /// The width of the widest of the first `count` names.
  func widest(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    let last = DisplayWidth.of(name(at: count - 1))
    switch self {
    case .counted: return max(last, DisplayWidth.of(name(at: 0)))
    case .named(let names): return names.prefix(count).reduce(last) { max($0, DisplayWidth.of($1)) }
    }
  }

  /// The place of the first number that is a multiple of another one; 0 where they are no numbers.
  func firstMultiple(of divisor: Int) -> Int {
    guard case .counted(_, let first) = self, divisor > 0 else { return 0 }
    let rest = first % divisor
    return rest > 0 ? divisor - rest : -rest
  }

  /// Whether they are numbers, behind a prefix or not.
  var areCounted: Bool {
    if case .counted = self { true } else { false }
  }
}
