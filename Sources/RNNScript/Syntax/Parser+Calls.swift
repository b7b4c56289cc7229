extension TreeReader {
  /// The arguments of a call or the bases of a class, with their parentheses.
  func readArguments(isClass: Bool = false) throws(ParseFailure) -> [Argument] {
    try checkStack()
    let opening = token.range.start
    advance()
    var arguments: [Argument] = []
    var hasKeyword = false
    var hasMapping = false
    while !at(.rightParenthesis) {
      let start = token.range.start
      if accept(.star) {
        if hasMapping {
          throw fail(
            "iterable argument unpacking follows keyword argument unpacking", SourceRange(start, start + 1))
        }
        let value = try readExpression()
        arguments.append(.star(value))
      } else if accept(.doubleStar) {
        arguments.append(.doubleStar(try readExpression()))
        hasMapping = true
      } else if token.lexeme != nil || token.kind != .name, peek().lexeme == .assign,
        token.lexeme == .true || token.lexeme == .false || token.lexeme == .nothing
      {
        throw fail("cannot assign to \(text(token))", SourceRange(start, peek().range.end))
      } else if token.kind == .name, peek().lexeme == .assign {
        arguments.append(try readKeyword())
        hasKeyword = true
      } else {
        let value = try readArgumentValue(opening: opening, isFirst: arguments.isEmpty, isClass: isClass)
        if hasKeyword || hasMapping {
          throw positionalAfterKeyword(hasMapping)
        }
        arguments.append(.positional(value))
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return arguments
  }

  /// Marks what comes after the remaining arguments, as CPython does.
  private func positionalAfterKeyword(_ hasMapping: Bool) -> ParseFailure {
    while at(.comma) {
      let comma = index
      let isRead: Void? = attempt { () throws(ParseFailure) in
        advance()
        if token.kind == .name, peek().lexeme == .assign { _ = try readKeyword() } else { _ = try readExpression() }
      }
      if isRead == nil || at(.assign) {
        index = comma
        break
      }
    }
    return fail(
      "positional argument follows keyword argument" + (hasMapping ? " unpacking" : ""), token.range)
  }

  private func readKeyword() throws(ParseFailure) -> Argument {
    let (name, range) = try expectName()
    let sign = token.range
    advance()
    let value = try readExpression()
    if at(.for) {
      throw fail(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", SourceRange(range.start, sign.end))
    }
    return .keyword(name, value, nameRange: range)
  }

  private func readArgumentValue(opening: Int, isFirst: Bool, isClass: Bool) throws(ParseFailure) -> Expression {
    let value: Expression
    if token.kind == .name, peek().lexeme == .walrus {
      value = try readNamedExpression()
    } else {
      value = try readExpression()
      if at(.assign) {
        throw fail(
          "expression cannot contain assignment, perhaps you meant \"==\"?",
          SourceRange(value.range.start, token.range.end))
      }
    }
    guard at(.for) || at(.async), !isClass else { return value }
    let clauses = try readClauses(of: value)
    let isOnly = isFirst && at(.rightParenthesis)
    let range = isOnly ? SourceRange(opening, token.range.end) : SourceRange(value.range.start, lastEnd)
    if !isOnly, at(.comma) || at(.rightParenthesis) {
      if !isFirst || peek().lexeme != .rightParenthesis {
        throw fail("Generator expression must be parenthesized", range)
      }
      throw fail("Generator expression must be parenthesized", range)
    }
    return try make(.comprehension(.generator, element: value, value: nil, clauses: clauses), range)
  }

  /// What stands between the brackets of `a[…]`.
  func readSubscript() throws(ParseFailure) -> Expression {
    try checkStack()
    let start = token.range.start
    let first = try readSubscriptItem()
    guard at(.comma) else {
      if case .starred = first.kind { return try make(.tuple([first]), first.range) }
      return first
    }
    var items = [first]
    while accept(.comma) {
      if at(.rightBracket) { break }
      items.append(try readSubscriptItem())
    }
    return try make(.tuple(items), SourceRange(start, lastEnd))
  }

  private func readSubscriptItem() throws(ParseFailure) -> Expression {
    let start = token.range.start
    if at(.star) { return try readStarExpression() }
    var lower: Expression?
    if !at(.colon) {
      let value = try readNamedExpression()
      guard at(.colon) else { return value }
      lower = value
    }
    try expect(.colon)
    let upper = try readBound()
    var step: Expression?
    if accept(.colon) { step = try readBound() }
    return try make(.slice(lower: lower, upper: upper, step: step), SourceRange(start, lastEnd))
  }

  private func readBound() throws(ParseFailure) -> Expression? {
    at(.colon) || at(.comma) || at(.rightBracket) ? nil : try readExpression()
  }
}
