/// The guesses at what was meant, tried only when the grammar has failed.
extension TreeReader {
  /// Two expressions side by side: `print x`, or a comma that was forgotten inside brackets.
  func refuseMissingComma(after value: Expression) throws(ParseFailure) {
    guard startsExpression(token), !isTrying else { return }
    let start = index
    if case .name(let name) = value.kind, name == "print" || name == "exec",
      tokens[max(start - 1, 0)].kind == .name
    {
      if let rest = attempt({ () throws(ParseFailure) in try readStarExpressions() }) {
        throw fail(
          "Missing parentheses in call to '\(name.name)'. Did you mean \(name.name)(...)?",
          SourceRange(value.range.start, rest.range.end))
      }
    }
    if case .name(let name) = value.kind, token.kind == .string || ["_", "case", "match"].contains(name.name) {
      return
    }
    let rest = attempt { () throws(ParseFailure) in try readExpression() }
    let isInside = tokens[max(index - 1, 0)].level > 0
    index = start
    if let rest, isInside {
      throw fail(
        "invalid syntax. Perhaps you forgot a comma?", SourceRange(value.range.start, rest.range.end))
    }
  }

  /// `=` where only `==` or `:=` can stand.
  func refuseAssignment(after value: Expression) throws(ParseFailure) {
    let start = index
    advance()
    let right = attempt { () throws(ParseFailure) in try readBitwiseOr() }
    let isLast = !at(.assign) && !at(.walrus)
    index = start
    guard let right, isLast else { throw invalid() }
    switch value.kind {
    case .name:
      throw fail(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        SourceRange(value.range.start, right.range.end))
    case .list, .tuple, .none, .bool, .comparison, .not, .and, .or, .conditional, .lambda: throw invalid()
    case .comprehension(.generator, _, _, _): throw invalid()
    default:
      throw fail(
        "cannot assign to \(value.kind.grammarName) here. Maybe you meant '==' instead of '='?", value.range)
    }
  }

  /// Refuses `[x, y for x, y in z]`.
  func refuseUnparenthesizedTarget(_ items: [Expression]) throws(ParseFailure) {
    guard let first = items.first else { return }
    throw fail("did you forget parentheses around the comprehension target?", SourceRange(first.range.start, lastEnd))
  }
}
