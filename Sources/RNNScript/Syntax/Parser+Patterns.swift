// `match` statements. `match`, `case` and `_` are ordinary names everywhere else.
extension TreeReader {
  private func atWord(_ word: String) -> Bool { token.kind == .name && text(token) == word }

  /// A `match` statement; nil where the word is an ordinary name.
  func readMatch() throws(ParseFailure) -> Statement? {
    guard atWord("match"), startsExpression(peek()) || peek().lexeme == .star else { return nil }
    let start = index
    let isMatch: Void? = attempt { () throws(ParseFailure) in
      advance()
      _ = try readStarExpressions()
      try expect(.colon)
      guard token.kind == .newline else { throw invalid() }
    }
    if isMatch == nil {
      let isUnfinished: Void? = attempt { () throws(ParseFailure) in
        advance()
        _ = try readStarExpressions()
        guard token.kind == .newline, peek().kind == .indent else { throw invalid() }
      }
      if isUnfinished != nil { throw fail("expected ':'", token.range) }
    }
    let header = Header(name: "'match' statement", start: tokens[start].range.start)
    index = start
    guard isMatch != nil else { return nil }
    advance()
    let subject = try readStarExpressions()
    try readColon()
    let range = SourceRange(header.start, lastEnd)
    advance()
    guard token.kind == .indent else {
      throw fail(
        type: "IndentationError",
        "expected an indented block after \(header.name) on line \(source.line(at: header.start))", token.range)
    }
    advance()
    var cases: [MatchCase] = []
    while token.kind != .dedent, token.kind != .end { cases.append(try readCase()) }
    if token.kind == .dedent { advance() }
    return Statement(.match(subject, cases), range)
  }

  private func readCase() throws(ParseFailure) -> MatchCase {
    try checkStack()
    guard atWord("case") else { throw invalid() }
    let header = Header(name: "'case' statement", start: token.range.start)
    advance()
    let pattern = try readPatterns()
    let condition = accept(.if) ? try readNamedExpression() : nil
    try readColon()
    let range = SourceRange(header.start, lastEnd)
    return MatchCase(pattern: pattern, condition: condition, body: try readBlock(after: header), range: range)
  }

  /// A pattern, or a sequence of patterns without brackets.
  private func readPatterns() throws(ParseFailure) -> Pattern {
    let start = token.range.start
    let first = try readStarPattern()
    guard at(.comma) else {
      if case .star = first.kind { throw invalid() }
      return first
    }
    var items = [first]
    while accept(.comma) {
      if at(.colon) || at(.if) { break }
      items.append(try readStarPattern())
    }
    return Pattern(.sequence(items), SourceRange(start, lastEnd))
  }

  private func readStarPattern() throws(ParseFailure) -> Pattern {
    guard at(.star) else { return try readPattern() }
    let start = token.range.start
    advance()
    let name = try expectName().symbol
    return Pattern(.star(name == "_" ? nil : name), SourceRange(start, lastEnd))
  }

  private func readPattern() throws(ParseFailure) -> Pattern {
    try checkStack()
    let start = token.range.start
    var items = [try readClosedPattern()]
    while accept(.bar) { items.append(try readClosedPattern()) }
    let pattern = items.count == 1 ? items[0] : Pattern(.either(items), SourceRange(start, lastEnd))
    guard accept(.as) else { return pattern }
    let (name, range) = try expectName()
    if name == "_" { throw fail("cannot use '_' as a target", range) }
    if at(.dot) || at(.leftParenthesis) { throw fail("invalid pattern target", range) }
    return Pattern(.named(pattern, name), SourceRange(start, lastEnd))
  }

  private func readClosedPattern() throws(ParseFailure) -> Pattern {
    let start = token.range.start
    switch token.lexeme {
    case .nothing, .true, .false:
      let value = try readPrimary()
      return Pattern(.singleton(value), value.range)
    case .leftBracket:
      advance()
      return Pattern(.sequence(try readPatternItems(until: .rightBracket).items), SourceRange(start, lastEnd))
    case .leftParenthesis:
      advance()
      let (items, hasComma) = try readPatternItems(until: .rightParenthesis)
      if items.count == 1, !hasComma, let inner = items.first {
        if case .star = inner.kind { throw invalid() }
        return inner
      }
      return Pattern(.sequence(items), SourceRange(start, lastEnd))
    case .leftBrace: return try readMappingPattern()
    case .minus: return try readNumberPattern()
    default: break
    }
    switch token.kind {
    case .number: return try readNumberPattern()
    case .string:
      let value = try readStrings()
      if case .formattedString = value.kind {
        throw fail("patterns may only match literals and attribute lookups", value.range)
      }
      return Pattern(.value(value), value.range)
    case .name: return try readNamePattern()
    default: throw invalid()
    }
  }

  private func readPatternItems(until closing: Lexeme) throws(ParseFailure) -> (items: [Pattern], hasComma: Bool) {
    var items: [Pattern] = []
    var hasComma = false
    while !at(closing) {
      items.append(try readStarPattern())
      guard accept(.comma) else { break }
      hasComma = true
    }
    try expect(closing)
    return (items, hasComma)
  }

  /// A number with its sign, or a complex one: `-1 + 2j`.
  private func readNumberPattern() throws(ParseFailure) -> Pattern {
    func readSigned() throws(ParseFailure) -> Expression {
      let start = token.range.start
      let isNegative = accept(.minus)
      guard token.kind == .number else { throw invalid() }
      let number = try readNumber()
      advance()
      return isNegative ? try make(.unary(.minus, number), SourceRange(start, lastEnd)) : number
    }
    var value = try readSigned()
    if at(.plus) || at(.minus) {
      let operation: BinaryOperator = at(.plus) ? .add : .subtract
      advance()
      guard token.kind == .number else { throw invalid() }
      let imaginary = try readNumber()
      advance()
      guard case .imaginary = imaginary.kind else {
        throw fail("imaginary number required in complex literal", imaginary.range)
      }
      value = try make(.binary(operation, value, imaginary), value.range.joined(imaginary.range))
    }
    return Pattern(.value(value), value.range)
  }

  /// A dotted name: a capture, a value or a class with its parts.
  private func readNamePattern() throws(ParseFailure) -> Pattern {
    let (name, range) = try expectName()
    guard at(.dot) || at(.leftParenthesis) else {
      return Pattern(name == "_" ? .wildcard : .capture(name), range)
    }
    var value = try make(.name(name), range)
    while accept(.dot) {
      let attribute = try expectName().symbol
      value = try make(.attribute(value, attribute), SourceRange(range.start, lastEnd))
    }
    guard accept(.leftParenthesis) else { return Pattern(.value(value), value.range) }
    var positional: [Pattern] = []
    var named: [(name: Symbol, value: Pattern)] = []
    while !at(.rightParenthesis) {
      if token.kind == .name, peek().lexeme == .assign {
        let name = try expectName().symbol
        advance()
        named.append((name, try readPattern()))
      } else {
        let pattern = try readPattern()
        if !named.isEmpty { throw fail("positional patterns follow keyword patterns", pattern.range) }
        positional.append(pattern)
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return Pattern(.instance(value, positional, named), SourceRange(range.start, lastEnd))
  }

  private func readMappingPattern() throws(ParseFailure) -> Pattern {
    let start = token.range.start
    advance()
    var items: [(key: Expression, value: Pattern)] = []
    var rest: Symbol?
    while !at(.rightBrace) {
      if accept(.doubleStar) {
        rest = try expectName().symbol
      } else {
        if rest != nil { throw invalid() }
        let key = try readClosedPattern()
        switch key.kind {
        case .value(let value), .singleton(let value):
          try expect(.colon)
          items.append((value, try readPattern()))
        default: throw invalid()
        }
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightBrace)
    return Pattern(.mapping(items, rest: rest), SourceRange(start, lastEnd))
  }
}
