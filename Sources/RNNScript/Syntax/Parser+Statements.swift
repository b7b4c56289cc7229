extension TreeReader {
  /// All statements up to the end of the source.
  func readFile() throws(ParseFailure) -> [Statement] {
    var statements: [Statement] = []
    while token.kind != .end { try readStatement(into: &statements) }
    return statements
  }

  /// Whether the last statement has a body and no blank line ends it yet.
  func endsWithOpenBlock(_ statements: [Statement]) -> Bool {
    guard let last = statements.last, last.kind.hasBody else { return false }
    for byte in source.bytes.reversed() {
      if byte == UInt8(ascii: "\n") { return false }
      if byte != 0x20, byte != 0x09, byte != 0x0c, byte != 0x0d { return true }
    }
    return true
  }

  /// One compound statement, or the simple statements of a line.
  func readStatement(into statements: inout [Statement]) throws(ParseFailure) {
    try checkStack()
    switch token.lexeme {
    case .if: statements.append(try readIf())
    case .while: statements.append(try readWhile())
    case .for: statements.append(try readFor())
    case .try: statements.append(try readTry())
    case .with: statements.append(try readWith())
    case .def, .class, .at: statements.append(try readDefinition())
    case .async: throw fail("'async' is not supported here", token.range)
    default:
      if let match = try readMatch() { return statements.append(match) }
      try readSimpleStatements(into: &statements)
    }
  }

  private func readSimpleStatements(into statements: inout [Statement]) throws(ParseFailure) {
    repeat {
      if token.kind == .newline { break }
      statements.append(try readSimpleStatement())
    } while accept(.semicolon)
    guard token.kind == .newline else { throw invalid() }
    advance()
  }

  private func readSimpleStatement() throws(ParseFailure) -> Statement {
    let start = token.range.start
    let kind: Statement.Kind
    switch token.lexeme {
    case .pass: kind = word(.pass)
    case .break: kind = word(.break)
    case .continue: kind = word(.continue)
    case .return:
      advance()
      kind = .return(startsExpression(token) || at(.star) ? try readStarExpressions() : nil)
    case .raise: kind = try readRaise()
    case .global:
      kind = .global(try readNames())
    case .nonlocal:
      kind = .nonlocal(try readNames())
    case .del: kind = try readDelete()
    case .assert:
      advance()
      let test = try readExpression()
      kind = .assert(test, message: accept(.comma) ? try readExpression() : nil)
    case .import: kind = try readImport()
    case .from: kind = try readImportFrom()
    default: kind = try readExpressionStatement()
    }
    return Statement(kind, SourceRange(start, lastEnd))
  }

  private func word(_ kind: Statement.Kind) -> Statement.Kind {
    advance()
    return kind
  }

  private func readRaise() throws(ParseFailure) -> Statement.Kind {
    advance()
    guard startsExpression(token) else { return .raise(nil, cause: nil) }
    let value = try readExpression()
    return .raise(value, cause: accept(.from) ? try readExpression() : nil)
  }

  private func readNames() throws(ParseFailure) -> [Symbol] {
    advance()
    var names: [Symbol] = []
    repeat { names.append(try expectName().symbol) } while accept(.comma)
    return names
  }

  private func readDelete() throws(ParseFailure) -> Statement.Kind {
    advance()
    var targets: [Expression] = []
    repeat {
      if !targets.isEmpty, !startsExpression(token), !at(.star) { break }
      targets.append(try readStarExpression())
    } while accept(.comma)
    guard token.kind == .newline || at(.semicolon) else { throw invalid() }
    for target in targets { try checkTarget(target, for: .delete) }
    return .delete(targets)
  }

  /// An expression, or an assignment of any form.
  private func readExpressionStatement() throws(ParseFailure) -> Statement.Kind {
    let start = token.range.start
    let first = try readValue()
    if at(.assign) { return try readAssignment(first, from: start) }
    if let operation = token.lexeme?.augmentedOperator, token.kind == .mark, !isComparisonMark {
      switch first.kind {
      case .name, .attribute, .subscripted: break
      default:
        throw fail("'\(first.kind.grammarName)' is an illegal expression for augmented assignment", first.range)
      }
      advance()
      return .augmentedAssign(target: first, operation: operation, value: try readValue())
    }
    if at(.colon) { return try readAnnotation(first) }
    return .expression(first)
  }

  private var isComparisonMark: Bool {
    switch token.lexeme {
    case .equal, .notEqual, .lessOrEqual, .greaterOrEqual, .walrus: true
    default: false
    }
  }

  private func readValue() throws(ParseFailure) -> Expression {
    at(.yield) ? try readYield() : try readStarExpressions()
  }

  private func readAssignment(_ first: Expression, from start: Int) throws(ParseFailure) -> Statement.Kind {
    var targets = [first]
    var value = first
    while at(.assign) {
      try checkAssignmentTarget(value, statementStart: targets.count == 1 ? start : nil)
      advance()
      value = try readValue()
      if at(.assign) { targets.append(value) }
    }
    return .assign(targets: targets, value: value)
  }

  private func readAnnotation(_ target: Expression) throws(ParseFailure) -> Statement.Kind {
    switch target.kind {
    case .name, .attribute, .subscripted: break
    case .list: throw fail("only single target (not list) can be annotated", target.range)
    case .tuple(let items):
      let isBare =
        source.bytes[target.range.start] != UInt8(ascii: "(") || items.first?.range.start == target.range.start
      throw fail(
        "only single target (not tuple) can be annotated", isBare ? items.first?.range ?? target.range : target.range)
    default:
      if startsExpression(peek()) { throw fail("illegal target for annotation", target.range) }
      throw invalid()
    }
    advance()
    let annotation = try readExpression()
    return .annotatedAssign(
      target: target, annotation: annotation, value: accept(.assign) ? try readValue() : nil)
  }
}

extension Statement.Kind {
  /// Whether it is a compound statement.
  var hasBody: Bool {
    switch self {
    case .if, .while, .for, .try, .with, .match, .function, .class: true
    default: false
    }
  }
}
