extension TreeReader {
  /// What a target is for: it decides what may stand there and how the error reads.
  enum TargetUse { case assignment, loop, delete }

  /// One or more targets up to `in`.
  func readTargets(for use: TargetUse) throws(ParseFailure) -> Expression {
    let target = try readTuple { reader throws(ParseFailure) in
      reader.at(.star) ? try reader.readStarExpression() : try reader.readBitwiseOr()
    }
    if at(.in) { try checkTarget(target, for: use) }
    return target
  }

  /// Refuses what nothing can be assigned to.
  func checkTarget(_ target: Expression, for use: TargetUse) throws(ParseFailure) {
    guard let bad = invalidTarget(in: target, for: use) else { return }
    let verb = use == .delete ? "delete" : "assign to"
    throw fail("cannot \(verb) \(bad.kind.grammarName)", bad.range)
  }

  /// The first part of `target` that is no target.
  func invalidTarget(in target: Expression, for use: TargetUse) -> Expression? {
    switch target.kind {
    case .name, .attribute, .subscripted: return nil
    case .starred(let value): return use == .delete ? target : invalidTarget(in: value, for: use)
    case .list(let items), .tuple(let items):
      for item in items { if let bad = invalidTarget(in: item, for: use) { return bad } }
      return nil
    default: return target
    }
  }

  /// Refuses a wrong left side of `=`.
  ///
  /// Where a comparison was probably meant, in the first target of the statement that begins at `statementStart`, the
  /// message says so.
  func checkAssignmentTarget(_ target: Expression, statementStart: Int?) throws(ParseFailure) {
    guard let bad = invalidTarget(in: target, for: .assignment) else { return }
    if let statementStart {
      var item = target
      if case .tuple(let items) = target.kind, let first = items.first, let last = items.last,
        source.bytes[target.range.start] != UInt8(ascii: "(") || first.range.start == target.range.start,
        tokens[index - 1].lexeme != .comma
      {
        item = last
      }
      let isEnclosed = item.range.start > statementStart && item.range.end < lastEnd
      if isEnclosed || item.kind.isOperand { try hintAtComparison(item) }
    }
    switch target.kind {
    case .yield, .yieldFrom: throw fail("assignment to yield expression not possible", target.range)
    default: throw fail("cannot assign to \(bad.kind.grammarName)", bad.range)
    }
  }

  private func hintAtComparison(_ item: Expression) throws(ParseFailure) {
    switch item.kind {
    case .list, .tuple, .none, .bool, .comprehension(.generator, _, _, _): return
    default: break
    }
    let start = index
    advance()
    let right = attempt { () throws(ParseFailure) in try readBitwiseOr() }
    let isLast = !at(.assign) && !at(.walrus)
    index = start
    guard let right, isLast else { return }
    if case .name = item.kind {
      throw fail(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", item.range.joined(right.range))
    }
    throw fail(
      "cannot assign to \(item.kind.grammarName) here. Maybe you meant '==' instead of '='?", item.range)
  }
}

extension Expression {
  /// The last element of a tuple, or the expression itself.
  var lastItem: Expression? {
    if case .tuple(let items) = kind { items.last } else { self }
  }
}

extension Expression.Kind {
  /// Whether it can be an operand of `|` without parentheses.
  var isOperand: Bool {
    switch self {
    case .comparison, .not, .and, .or, .conditional, .lambda, .starred, .walrus, .yield, .yieldFrom, .slice: false
    default: true
    }
  }

  /// What CPython's messages call it.
  var grammarName: String {
    switch self {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .ellipsis: "ellipsis"
    case .integer, .bigInteger, .float, .imaginary, .string, .bytes: "literal"
    case .formattedString: "f-string expression"
    case .name: "name"
    case .list: "list"
    case .tuple: "tuple"
    case .set: "set display"
    case .dictionary: "dict literal"
    case .unary, .binary, .and, .or, .not: "expression"
    case .comparison: "comparison"
    case .conditional: "conditional expression"
    case .attribute: "attribute"
    case .subscripted: "subscript"
    case .slice: "slice"
    case .call: "function call"
    case .lambda: "lambda"
    case .comprehension(.list, _, _, _): "list comprehension"
    case .comprehension(.set, _, _, _): "set comprehension"
    case .comprehension(.dictionary, _, _, _): "dict comprehension"
    case .comprehension(.generator, _, _, _): "generator expression"
    case .starred: "starred"
    case .walrus: "named expression"
    case .yield, .yieldFrom: "yield expression"
    }
  }
}
