extension TreeReader {
  /// `star_expressions`: what may stand alone, on the right of `=`, after `return` and `in`.
  func readStarExpressions() throws(ParseFailure) -> Expression {
    try readTuple { reader throws(ParseFailure) in try reader.readStarExpression() }
  }

  /// One or more elements; with a comma they are a tuple without parentheses.
  func readTuple(_ element: (TreeReader) throws(ParseFailure) -> Expression) throws(ParseFailure) -> Expression {
    let start = token.range.start
    let first = try element(self)
    guard at(.comma) else { return first }
    var items = [first]
    while accept(.comma) {
      guard startsExpression(token) || at(.star) else { break }
      items.append(try element(self))
    }
    return try make(.tuple(items), SourceRange(start, lastEnd))
  }

  func readStarExpression() throws(ParseFailure) -> Expression {
    let start = token.range.start
    guard accept(.star) else { return try readExpression() }
    let value = try readBitwiseOr()
    return try make(.starred(value), SourceRange(start, lastEnd))
  }

  /// `*a`, or an expression that may be `name := value`.
  func readStarNamedExpression() throws(ParseFailure) -> Expression {
    at(.star) ? try readStarExpression() : try readNamedExpression()
  }

  /// `name := value` or an expression.
  func readNamedExpression() throws(ParseFailure) -> Expression {
    if token.kind == .name, peek().lexeme == .walrus {
      let (name, range) = try expectName()
      advance()
      let value = try readExpression()
      return try make(.walrus(name, value), SourceRange(range.start, lastEnd))
    }
    let value = try readExpression()
    if at(.walrus) {
      throw fail("cannot use assignment expressions with \(value.kind.grammarName)", value.range)
    }
    if at(.assign) { try refuseAssignment(after: value) }
    return value
  }

  /// `expression`: a conditional, a lambda, or an operator expression.
  func readExpression(mayHint: Bool = true) throws(ParseFailure) -> Expression {
    try checkStack()
    if at(.lambda) { return try readLambda() }
    var heads: [(then: Expression, test: Expression, start: Int)] = []
    var value: Expression
    while true {
      let start = token.range.start
      value = try readDisjunction()
      if mayHint, heads.isEmpty { try refuseMissingComma(after: value) }
      guard at(.if) else { break }
      advance()
      let test = try readDisjunction()
      guard at(.else) else {
        if !at(.colon) {
          throw fail("expected 'else' after 'if' expression", SourceRange(value.range.start, test.range.end))
        }
        throw invalid()
      }
      advance()
      heads.append((value, test, start))
      if at(.lambda) {
        value = try readLambda()
        break
      }
    }
    for head in heads.reversed() {
      value = try make(
        .conditional(test: head.test, then: head.then, otherwise: value),
        SourceRange(head.start, lastEnd))
    }
    return value
  }

  func readDisjunction() throws(ParseFailure) -> Expression {
    let start = token.range.start
    let first = try readConjunction()
    guard at(.or) else { return first }
    var items = [first]
    while accept(.or) { items.append(try readConjunction()) }
    return try make(.or(items), SourceRange(start, lastEnd))
  }

  private func readConjunction() throws(ParseFailure) -> Expression {
    let start = token.range.start
    let first = try readInversion()
    guard at(.and) else { return first }
    var items = [first]
    while accept(.and) { items.append(try readInversion()) }
    return try make(.and(items), SourceRange(start, lastEnd))
  }

  private func readInversion() throws(ParseFailure) -> Expression {
    guard at(.not) else { return try readComparison() }
    var starts: [Int] = []
    while at(.not) {
      starts.append(token.range.start)
      advance()
    }
    var value = try readComparison()
    for start in starts.reversed() { value = try make(.not(value), SourceRange(start, lastEnd)) }
    return value
  }

  private func readComparison() throws(ParseFailure) -> Expression {
    let start = token.range.start
    let first = try readBitwiseOr()
    guard acceptableComparison != nil else { return first }
    var rest: [(operation: ComparisonOperator, operand: Expression)] = []
    while let operation = acceptableComparison {
      advance()
      if operation == .isNotIn || operation == .isNotSame { advance() }
      rest.append((operation, try readBitwiseOr()))
    }
    return try make(.comparison(first, rest), SourceRange(start, lastEnd))
  }

  private var acceptableComparison: ComparisonOperator? {
    guard let lexeme = token.lexeme else { return nil }
    switch lexeme {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in:
      return ComparisonOperator(rawValue: lexeme.rawValue)
    case .is: return peek().lexeme == .not ? .isNotSame : .isSame
    case .not: return peek().lexeme == .in ? .isNotIn : nil
    default: return nil
    }
  }

  /// `bitwise_or`: the operators with two operands that bind more tightly than comparisons.
  func readBitwiseOr() throws(ParseFailure) -> Expression { try readBinary(1) }

  private func readBinary(_ lowest: Int) throws(ParseFailure) -> Expression {
    let start = token.range.start
    var left = try readUnary()
    while let (operation, strength) = binaryOperator, strength >= lowest {
      advance()
      let right = try readBinary(strength + 1)
      left = try make(.binary(operation, left, right), SourceRange(start, lastEnd))
    }
    return left
  }

  /// The operator at hand and how tightly it binds.
  private var binaryOperator: (BinaryOperator, Int)? {
    switch token.lexeme {
    case .bar: (.bitOr, 1)
    case .caret: (.bitXor, 2)
    case .ampersand: (.bitAnd, 3)
    case .leftShift: (.leftShift, 4)
    case .rightShift: (.rightShift, 4)
    case .plus: (.add, 5)
    case .minus: (.subtract, 5)
    case .star: (.multiply, 6)
    case .slash: (.divide, 6)
    case .doubleSlash: (.floorDivide, 6)
    case .percent: (.modulo, 6)
    case .at: (.matrixMultiply, 6)
    default: nil
    }
  }

  private func readUnary() throws(ParseFailure) -> Expression {
    var heads: [(UnaryOperator, Int)] = []
    while let operation = unaryOperator {
      heads.append((operation, token.range.start))
      advance()
    }
    var value = try readPower()
    for (operation, start) in heads.reversed() {
      value = try make(.unary(operation, value), SourceRange(start, lastEnd))
    }
    return value
  }

  private var unaryOperator: UnaryOperator? {
    switch token.lexeme {
    case .plus: .plus
    case .minus: .minus
    case .tilde: .invert
    default: nil
    }
  }

  private func readPower() throws(ParseFailure) -> Expression {
    let start = token.range.start
    let base = try readPrimary()
    guard at(.doubleStar) else { return base }
    try checkStack()
    advance()
    let exponent = try readUnary()
    return try make(.binary(.power, base, exponent), SourceRange(start, lastEnd))
  }
}
