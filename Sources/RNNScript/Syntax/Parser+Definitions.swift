extension TreeReader {
  /// A function or a class with its decorators.
  func readDefinition() throws(ParseFailure) -> Statement {
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try readNamedExpression())
      guard token.kind == .newline else { throw invalid() }
      advance()
    }
    switch token.lexeme {
    case .def: return try readFunction(decorators)
    case .class: return try readClass(decorators)
    case .async: throw fail("'async' is not supported here", token.range)
    default: throw invalid()
    }
  }

  private func readFunction(_ decorators: [Expression]) throws(ParseFailure) -> Statement {
    let start = token.range.start
    advance()
    let name = try expectName().symbol
    guard at(.leftParenthesis) else { throw fail("expected '('", token.range) }
    advance()
    let parameters = try readParameters(until: .rightParenthesis, isLambda: false)
    try expect(.rightParenthesis)
    if at(.arrow), !startsExpression(peek()) { throw fail("expected ':'", token.range) }
    let returns = accept(.arrow) ? try readExpression() : nil
    try readColon(isForced: true)
    let range = SourceRange(start, lastEnd)
    let body = try readBlock(after: Header(name: "function definition", start: start))
    let definition = FunctionDefinition(
      name: name, parameters: parameters, body: body, decorators: decorators, returns: returns)
    return Statement(.function(definition), range)
  }

  private func readClass(_ decorators: [Expression]) throws(ParseFailure) -> Statement {
    let start = token.range.start
    advance()
    let name = try expectName().symbol
    let bases = at(.leftParenthesis) ? try readArguments(isClass: true) : []
    try readColon()
    let range = SourceRange(start, lastEnd)
    let body = try readBlock(after: Header(name: "class definition", start: start))
    return Statement(
      .class(ClassDefinition(name: name, bases: bases, body: body, decorators: decorators)), range)
  }
}
