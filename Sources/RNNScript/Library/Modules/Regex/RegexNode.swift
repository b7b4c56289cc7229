/// A part of a parsed regular expression.
indirect enum RegexNode {
  /// A place between characters.
  enum Position { case lineStart, lineEnd, textStart, textEnd, wordBoundary, notWordBoundary }
  /// A class of characters with a name of its own.
  enum Category { case digit, notDigit, space, notSpace, word, notWord }
  /// How a repetition chooses its count.
  enum Greed { case greedy, lazy, possessive }
  /// An element of a set of characters.
  enum SetItem {
    case literal(UInt32)
    case range(UInt32, UInt32)
    case category(Category)
  }

  case literal(UInt32)
  case any
  case set([SetItem], isNegated: Bool)
  case position(Position)
  case reference(Int)
  case group(number: Int?, adding: RegexFlags, removing: RegexFlags, RegexNode)
  case atomic(RegexNode)
  case look(isBehind: Bool, isNegated: Bool, RegexNode)
  case conditional(group: Int, RegexNode, RegexNode?)
  case repetition(least: Int, most: Int?, Greed, RegexNode)
  case sequence([RegexNode])
  case branch([RegexNode])

  /// How many characters a match has: the least and the most, nil where there is no bound.
  ///
  /// `groups` are the widths of the groups that are closed.
  func width(_ groups: [RegexWidth?]) -> RegexWidth {
    switch self {
    case .literal, .any, .set: return RegexWidth(least: 1, most: 1)
    case .position, .look: return RegexWidth(least: 0, most: 0)
    case .reference(let group): return (groups.indices.contains(group) ? groups[group] : nil) ?? RegexWidth()
    case .group(_, _, _, let body), .atomic(let body): return body.width(groups)
    case .conditional(_, let yes, let no):
      return yes.width(groups).joined(with: no?.width(groups) ?? RegexWidth(least: 0, most: 0))
    case .repetition(let least, let most, _, let body):
      return body.width(groups).repeated(least: least, most: most)
    case .sequence(let parts):
      return parts.reduce(RegexWidth(least: 0, most: 0)) { $0.followed(by: $1.width(groups)) }
    case .branch(let parts):
      let widths = parts.map { $0.width(groups) }
      return widths.dropFirst().reduce(widths.first ?? RegexWidth(least: 0, most: 0)) { $0.joined(with: $1) }
    }
  }

  /// Whether nothing is in it.
  var isEmpty: Bool {
    if case .sequence(let parts) = self { return parts.isEmpty }
    return false
  }
}

/// How many characters a part of a regular expression can match.
struct RegexWidth: Equatable {
  var least = 0
  /// Nil where there is no bound.
  var most: Int?

  /// One after the other.
  func followed(by other: RegexWidth) -> RegexWidth {
    RegexWidth(least: Self.sum(least, other.least), most: Self.both(most, other.most, Self.sum))
  }

  /// One or the other.
  func joined(with other: RegexWidth) -> RegexWidth {
    RegexWidth(least: min(least, other.least), most: Self.both(most, other.most, max))
  }

  /// Several times.
  func repeated(least count: Int, most limit: Int?) -> RegexWidth {
    let most = self.most == 0 ? 0 : Self.both(self.most, limit, Self.product)
    return RegexWidth(least: Self.product(least, count), most: most)
  }

  private static func both(_ a: Int?, _ b: Int?, _ combine: (Int, Int) -> Int) -> Int? {
    guard let a, let b else { return nil }
    return combine(a, b)
  }

  private static func sum(_ a: Int, _ b: Int) -> Int {
    let result = a.addingReportingOverflow(b)
    return result.overflow ? .max : result.partialValue
  }

  private static func product(_ a: Int, _ b: Int) -> Int {
    let result = a.multipliedReportingOverflow(by: b)
    return result.overflow ? .max : result.partialValue
  }
}
