extension TreeReader {
  /// What makes an indented block necessary, for the error that it is missing.
  struct Header {
    var name: String
    var start: Int
  }

  /// The colon that ends a header.
  ///
  /// CPython names it where only the line's end stands in its place, and after some headers always.
  func readColon(isForced: Bool = false) throws(ParseFailure) {
    if accept(.colon) { return }
    throw isForced || token.kind == .newline ? fail("expected ':'", token.range) : invalid()
  }

  /// The statements that belong to a header.
  func readBlock(after header: Header) throws(ParseFailure) -> [Statement] {
    var statements: [Statement] = []
    guard token.kind == .newline else {
      switch token.lexeme {
      case .if, .while, .for, .try, .with, .def, .class, .at: throw invalid()
      default: break
      }
      try readStatement(into: &statements)
      return statements
    }
    advance()
    guard token.kind == .indent else {
      let line = source.line(at: header.start)
      throw fail(
        type: "IndentationError", "expected an indented block after \(header.name) on line \(line)", token.range)
    }
    try deepen()
    defer { blockDepth -= 1 }
    advance()
    while token.kind != .dedent, token.kind != .end { try readStatement(into: &statements) }
    if token.kind == .dedent { advance() }
    return statements
  }

  private func deepen() throws(ParseFailure) {
    if blockDepth >= TreeReader.blockLimit { throw fail("too many statically nested blocks", token.range) }
    blockDepth += 1
  }

  private func header(_ name: String) -> Header { Header(name: "'\(name)' statement", start: token.range.start) }

  private func readElse() throws(ParseFailure) -> [Statement] {
    let header = header("else")
    guard accept(.else) else { return [] }
    try readColon(isForced: true)
    return try readBlock(after: header)
  }

  /// `if` with all its branches; an `elif` is an `if` alone in the `else` of the one before.
  func readIf() throws(ParseFailure) -> Statement {
    var branches: [(test: Expression, body: [Statement], range: SourceRange)] = []
    let depth = blockDepth
    defer { blockDepth = depth }
    repeat {
      let header = header(at(.if) ? "if" : "elif")
      advance()
      let test = try readNamedExpression()
      try readColon()
      let range = SourceRange(header.start, lastEnd)
      branches.append((test, try readBlock(after: header), range))
      try deepen()
    } while at(.elif)
    var otherwise = try readElse()
    var result = Statement(.pass, SourceRange(lastEnd, lastEnd))
    for branch in branches.reversed() {
      result = Statement(.if(test: branch.test, then: branch.body, otherwise: otherwise), branch.range)
      otherwise = [result]
    }
    return result
  }

  func readWhile() throws(ParseFailure) -> Statement {
    let header = header("while")
    advance()
    let test = try readNamedExpression()
    try readColon()
    let range = SourceRange(header.start, lastEnd)
    let body = try readBlock(after: header)
    return Statement(.while(test: test, body: body, otherwise: try readElse()), range)
  }

  func readFor() throws(ParseFailure) -> Statement {
    let header = header("for")
    advance()
    let target = try readTargets(for: .loop)
    try expect(.in)
    let iterable = try readStarExpressions()
    try readColon()
    let range = SourceRange(header.start, lastEnd)
    let body = try readBlock(after: header)
    return Statement(.for(target: target, iterable: iterable, body: body, otherwise: try readElse()), range)
  }

  func readTry() throws(ParseFailure) -> Statement {
    let start = header("try")
    advance()
    try readColon(isForced: true)
    let range = SourceRange(start.start, lastEnd)
    let body = try readBlock(after: start)
    var handlers: [ExceptHandler] = []
    while at(.except) { handlers.append(try readHandler()) }
    let otherwise = handlers.isEmpty ? [] : try readElse()
    let end = header("finally")
    var finally: [Statement] = []
    if accept(.finally) {
      try readColon(isForced: true)
      finally = try readBlock(after: end)
    } else if handlers.isEmpty {
      throw fail("expected 'except' or 'finally' block", token.range)
    }
    return Statement(.try(body: body, handlers: handlers, otherwise: otherwise, finally: finally), range)
  }

  private func readHandler() throws(ParseFailure) -> ExceptHandler {
    let header = header("except")
    advance()
    if at(.star) { throw fail("'except*' is not supported here", SourceRange(header.start, token.range.end)) }
    var type: Expression?
    var name: Symbol?
    if !at(.colon), token.kind != .newline {
      let first = try readExpression()
      if at(.comma) {
        let isList: Void? = attempt { () throws(ParseFailure) in
          while accept(.comma) { _ = try readExpression() }
          if accept(.as) { _ = try expectName() }
          try expect(.colon)
        }
        if isList != nil {
          throw fail(
            "multiple exception types must be parenthesized",
            SourceRange(first.range.start, tokens[index - 2].range.end))
        }
      }
      type = first
      if accept(.as) { name = try expectName().symbol }
    }
    try readColon()
    let range = SourceRange(header.start, lastEnd)
    return ExceptHandler(type: type, name: name, body: try readBlock(after: header), range: range)
  }

  func readWith() throws(ParseFailure) -> Statement {
    let header = header("with")
    advance()
    var items: [WithItem] = []
    if at(.leftParenthesis) {
      items = attempt { () throws(ParseFailure) in try readEnclosedItems() } ?? []
    }
    if items.isEmpty {
      repeat { items.append(try readItem()) } while accept(.comma)
    }
    try readColon()
    let range = SourceRange(header.start, lastEnd)
    return Statement(.with(items, body: try readBlock(after: header)), range)
  }

  private func readEnclosedItems() throws(ParseFailure) -> [WithItem] {
    advance()
    var items: [WithItem] = []
    repeat {
      if at(.rightParenthesis), !items.isEmpty { break }
      items.append(try readItem())
    } while accept(.comma)
    try expect(.rightParenthesis)
    guard at(.colon) else { throw invalid() }
    return items
  }

  private func readItem() throws(ParseFailure) -> WithItem {
    let context = try readExpression()
    guard accept(.as) else { return WithItem(context: context, target: nil) }
    let target = try readStarExpressionTarget()
    return WithItem(context: context, target: target)
  }

  private func readStarExpressionTarget() throws(ParseFailure) -> Expression {
    let target = try readStarExpression()
    try checkTarget(target, for: .assignment)
    return target
  }
}
