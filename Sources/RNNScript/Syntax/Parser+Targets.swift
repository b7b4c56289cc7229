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

  /// Refuses a wrong left side of `=`, with a hint where a comparison was probably meant.
  func checkAssignmentTarget(_ target: Expression) throws(ParseFailure) {
    guard let bad = invalidTarget(in: target, for: .assignment) else { return }
    switch target.kind {
    case .yield, .yieldFrom: throw fail("assignment to yield expression not possible", target.range)
    case .list, .tuple, .none, .bool: break
    case .comprehension(.generator, _, _, _): break
    case .comparison, .not, .and, .or, .conditional, .lambda, .starred, .walrus: break
    default:
      let start = index
      advance()
      let right = attempt { () throws(ParseFailure) in try readBitwiseOr() }
      let isHint = right != nil && !at(.assign) && !at(.walrus)
      index = start
      if isHint {
        throw fail(
          "cannot assign to \(target.kind.grammarName) here. Maybe you meant '==' instead of '='?", target.range)
      }
    }
    throw fail("cannot assign to \(bad.kind.grammarName)", bad.range)
  }
}

extension Expression.Kind {
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
