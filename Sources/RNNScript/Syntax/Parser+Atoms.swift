extension TreeReader {
  /// Whether an expression can begin with `token`.
  func startsExpression(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .number, .string: return true
    case .keyword, .mark: break
    default: return false
    }
    switch token.lexeme {
    case .true, .false, .nothing, .not, .lambda, .leftParenthesis, .leftBracket, .leftBrace, .minus, .plus, .tilde,
      .ellipsis:
      return true
    default: return false
    }
  }

  /// An atom with its attributes, subscripts and calls.
  func readPrimary() throws(ParseFailure) -> Expression {
    let start = token.range.start
    var value = try readAtom()
    while true {
      switch token.lexeme {
      case .dot:
        advance()
        let (name, range) = try expectName()
        value = try make(.attribute(value, name), SourceRange(start, range.end))
      case .leftParenthesis:
        let arguments = try readArguments()
        value = try make(.call(function: value, arguments: arguments), SourceRange(start, lastEnd))
      case .leftBracket:
        advance()
        let index = try readSubscript()
        try expect(.rightBracket)
        value = try make(.subscripted(value, index: index), SourceRange(start, lastEnd))
      default: return value
      }
    }
  }

  private func readAtom() throws(ParseFailure) -> Expression {
    let range = token.range
    switch token.kind {
    case .name:
      let (name, range) = try expectName()
      return Expression(.name(name), range)
    case .number:
      let value = try readNumber()
      advance()
      return value
    case .string: return try readStrings()
    case .keyword, .mark: break
    default: throw invalid()
    }
    switch token.lexeme {
    case .nothing: return advanced(.none, range)
    case .true: return advanced(.bool(true), range)
    case .false: return advanced(.bool(false), range)
    case .ellipsis: return advanced(.ellipsis, range)
    case .leftParenthesis: return try readParenthesized()
    case .leftBracket: return try readList()
    case .leftBrace: return try readBraces()
    case .await:
      advance()
      let operand = try readPrimary()
      throw fail("'await' outside function", range.joined(operand.range))
    default: throw invalid()
    }
  }

  private func advanced(_ kind: Expression.Kind, _ range: SourceRange) -> Expression {
    advance()
    return Expression(kind, range)
  }

  /// A group, a tuple, a generator expression or a `yield` in parentheses.
  private func readParenthesized() throws(ParseFailure) -> Expression {
    try checkStack()
    let start = token.range.start
    advance()
    if accept(.rightParenthesis) { return Expression(.tuple([]), SourceRange(start, lastEnd)) }
    if at(.yield) {
      let value = try readYield()
      try expect(.rightParenthesis)
      return value
    }
    let first = try readStarNamedExpression()
    if at(.for) || at(.async) {
      let clauses = try readClauses(of: first)
      try expect(.rightParenthesis)
      return try make(
        .comprehension(.generator, element: first, value: nil, clauses: clauses), SourceRange(start, lastEnd))
    }
    if at(.comma) {
      let items = try readItems(after: first, until: .rightParenthesis)
      return try make(.tuple(items), SourceRange(start, lastEnd))
    }
    try expect(.rightParenthesis)
    if case .starred = first.kind { throw fail("cannot use starred expression here", first.range) }
    return first
  }

  /// The elements after `first`, and the closing bracket.
  private func readItems(after first: Expression, until closing: Lexeme) throws(ParseFailure) -> [Expression] {
    var items = [first]
    while accept(.comma) {
      if at(closing) || at(.for) { break }
      items.append(try readStarNamedExpression())
    }
    if at(.for), closing != .rightParenthesis { try refuseUnparenthesizedTarget(items) }
    try expect(closing)
    return items
  }

  private func readList() throws(ParseFailure) -> Expression {
    try checkStack()
    let start = token.range.start
    advance()
    if accept(.rightBracket) { return Expression(.list([]), SourceRange(start, lastEnd)) }
    let first = try readStarNamedExpression()
    if at(.for) || at(.async) {
      let clauses = try readClauses(of: first)
      try expect(.rightBracket)
      return try make(
        .comprehension(.list, element: first, value: nil, clauses: clauses), SourceRange(start, lastEnd))
    }
    let items = try readItems(after: first, until: .rightBracket)
    return try make(.list(items), SourceRange(start, lastEnd))
  }

  /// A dict, a set, or a comprehension of either.
  private func readBraces() throws(ParseFailure) -> Expression {
    try checkStack()
    let start = token.range.start
    advance()
    if accept(.rightBrace) { return Expression(.dictionary([]), SourceRange(start, lastEnd)) }
    if at(.doubleStar) { return try readDictionary(from: start) }
    let first = try readStarNamedExpression()
    if at(.colon) {
      if case .starred = first.kind { throw invalid() }
      return try readDictionary(from: start, firstKey: first)
    }
    if at(.for) || at(.async) {
      let clauses = try readClauses(of: first)
      try expect(.rightBrace)
      return try make(.comprehension(.set, element: first, value: nil, clauses: clauses), SourceRange(start, lastEnd))
    }
    let items = try readItems(after: first, until: .rightBrace)
    return try make(.set(items), SourceRange(start, lastEnd))
  }

  private func readDictionary(from start: Int, firstKey: Expression? = nil) throws(ParseFailure) -> Expression {
    var items: [(key: Expression?, value: Expression)] = []
    var key = firstKey
    repeat {
      if at(.rightBrace) { break }
      if key == nil, at(.doubleStar) {
        let star = token.range
        advance()
        items.append((nil, try readBitwiseOr()))
        if at(.for) { throw fail("dict unpacking cannot be used in dict comprehension", star) }
        continue
      }
      let name = if let key { key } else { try readExpression(mayHint: false) }
      key = nil
      guard accept(.colon) else {
        throw fail("':' expected after dictionary key", SourceRange(max(lastEnd - 1, 0), lastEnd))
      }
      if at(.rightBrace) || at(.comma) {
        throw fail("expression expected after dictionary key and ':'", tokens[index - 1].range)
      }
      if at(.star) {
        let star = token.range.start
        advance()
        let value = try readBitwiseOr()
        throw fail("cannot use a starred expression in a dictionary value", SourceRange(star, value.range.end))
      }
      let value = try readExpression()
      if items.isEmpty, at(.for) || at(.async) {
        let clauses = try readClauses(of: name)
        try expect(.rightBrace)
        return try make(
          .comprehension(.dictionary, element: name, value: value, clauses: clauses), SourceRange(start, lastEnd))
      }
      items.append((name, value))
    } while accept(.comma)
    try expect(.rightBrace)
    return try make(.dictionary(items), SourceRange(start, lastEnd))
  }

  /// The `for … in … if …` parts of a comprehension.
  func readClauses(of element: Expression) throws(ParseFailure) -> [ComprehensionClause] {
    if case .starred = element.kind {
      throw fail("iterable unpacking cannot be used in comprehension", element.range)
    }
    var clauses: [ComprehensionClause] = []
    while at(.for) || at(.async) {
      if at(.async) { throw fail("asynchronous comprehensions are not supported here", token.range) }
      advance()
      let target = try readTargets(for: .loop)
      if !at(.in), let last = target.lastItem { try refuseMissingComma(after: last) }
      try expect(.in)
      let iterable = try readDisjunction()
      var conditions: [Expression] = []
      while accept(.if) {
        conditions.append(try readDisjunction())
      }
      clauses.append(ComprehensionClause(target: target, iterable: iterable, conditions: conditions))
    }
    return clauses
  }

  func readYield() throws(ParseFailure) -> Expression {
    let start = token.range.start
    advance()
    if accept(.from) {
      let value = try readExpression()
      return try make(.yieldFrom(value), SourceRange(start, lastEnd))
    }
    guard startsExpression(token) || at(.star) else {
      return Expression(.yield(nil), SourceRange(start, lastEnd))
    }
    let value = try readStarExpressions()
    return try make(.yield(value), SourceRange(start, lastEnd))
  }
}
