extension TreeReader {
  func readLambda() throws(ParseFailure) -> Expression {
    try checkStack()
    let start = token.range.start
    advance()
    let parameters = try readParameters(until: .colon, isLambda: true)
    try expect(.colon)
    let body = try readExpression()
    return try make(.lambda(parameters, body: body), SourceRange(start, lastEnd))
  }

  /// The parameters of a function (with annotations) or a lambda (without), up to but not including `closing`.
  func readParameters(until closing: Lexeme, isLambda: Bool) throws(ParseFailure) -> Parameters {
    var result = Parameters()
    var isKeywordOnly = false
    var bareStar: SourceRange?
    var slash: SourceRange?
    var hasDefault = false
    while !at(closing) {
      let range = token.range
      if result.doubleStar != nil {
        throw fail("arguments cannot follow var-keyword argument", range)
      }
      if accept(.slash) {
        if result.positional.isEmpty, !isKeywordOnly { throw fail("invalid syntax", range) }
        if slash != nil { throw fail("/ may appear only once", range) }
        if isKeywordOnly { throw fail("/ must be ahead of *", range) }
        slash = range
        result.positionalOnlyCount = result.positional.count
      } else if accept(.star) {
        if isKeywordOnly { throw fail("* argument may appear only once", range) }
        isKeywordOnly = true
        if at(.comma) || at(closing) {
          bareStar = !isLambda ? range : at(.comma) ? peek().range : token.range
        } else {
          result.star = try readParameter(isLambda: isLambda, isStar: true)
          if at(.assign) { throw fail("var-positional argument cannot have default value", token.range) }
        }
      } else if accept(.doubleStar) {
        result.doubleStar = try readParameter(isLambda: isLambda)
        if at(.assign) { throw fail("var-keyword argument cannot have default value", token.range) }
      } else {
        if at(.leftParenthesis) { try refuseParenthesizedParameters(isLambda: isLambda) }
        var parameter = try readParameter(isLambda: isLambda)
        if accept(.assign) {
          if at(closing) || at(.comma) {
            throw fail("expected default value expression", tokens[index - 1].range)
          }
          parameter.defaultValue = try readExpression()
          hasDefault = true
        } else if hasDefault, !isKeywordOnly {
          throw fail("non-default argument follows default argument", parameter.range)
        }
        if isKeywordOnly { result.keywordOnly.append(parameter) } else { result.positional.append(parameter) }
      }
      guard accept(.comma) else { break }
    }
    if let bareStar, result.keywordOnly.isEmpty, at(closing) || token.kind != .error {
      throw fail("named arguments must follow bare *", bareStar)
    }
    return result
  }

  private func readParameter(isLambda: Bool, isStar: Bool = false) throws(ParseFailure) -> Parameter {
    let (name, range) = try expectName()
    var parameter = Parameter(name: name, range: range)
    if !isLambda, accept(.colon) {
      parameter.annotation = isStar ? try readStarExpression() : try readExpression()
      parameter.range = SourceRange(range.start, lastEnd)
    }
    return parameter
  }

  /// `def f((a, b))` was Python 2.
  private func refuseParenthesizedParameters(isLambda: Bool) throws(ParseFailure) {
    let start = token.range.start
    let form = isLambda ? "Lambda expression parameters" : "Function parameters"
    let isList: Void? = attempt { () throws(ParseFailure) in
      advance()
      repeat { _ = try expectName() } while accept(.comma) && !at(.rightParenthesis)
      try expect(.rightParenthesis)
    }
    if isList != nil { throw fail("\(form) cannot be parenthesized", SourceRange(start, lastEnd)) }
  }
}
