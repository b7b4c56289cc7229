extension Expression.Kind {
  /// The height of the highest expression directly below.
  var heightOfChildren: Int {
    switch self {
    case .none, .ellipsis, .bool, .integer, .bigInteger, .float, .imaginary, .string, .bytes, .name: 0
    case .formattedString(let pieces): highest(pieces)
    case .list(let items), .tuple(let items), .set(let items), .and(let items), .or(let items): highest(items)
    case .dictionary(let items): items.reduce(0) { max($0, $1.key?.height ?? 0, $1.value.height) }
    case .unary(_, let operand), .not(let operand), .starred(let operand), .walrus(_, let operand),
      .yieldFrom(let operand), .attribute(let operand, _):
      operand.height
    case .yield(let operand): operand?.height ?? 0
    case .binary(_, let left, let right): max(left.height, right.height)
    case .comparison(let first, let rest): rest.reduce(first.height) { max($0, $1.operand.height) }
    case .conditional(let test, let then, let otherwise): max(test.height, then.height, otherwise.height)
    case .subscripted(let value, let index): max(value.height, index.height)
    case .slice(let lower, let upper, let step):
      max(lower?.height ?? 0, upper?.height ?? 0, step?.height ?? 0)
    case .call(let function, let arguments): arguments.reduce(function.height) { max($0, $1.value.height) }
    case .lambda(let parameters, let body): max(highest(parameters), body.height)
    case .comprehension(_, let element, let value, let clauses):
      clauses.reduce(max(element.height, value?.height ?? 0)) {
        max($0, $1.target.height, $1.iterable.height, highest($1.conditions))
      }
    }
  }

  private func highest(_ items: [Expression]) -> Int { items.reduce(0) { max($0, $1.height) } }

  private func highest(_ parameters: Parameters) -> Int {
    (parameters.positional + parameters.keywordOnly).reduce(0) { max($0, $1.defaultValue?.height ?? 0) }
  }

  private func highest(_ pieces: [FormattedPiece]) -> Int {
    pieces.reduce(0) {
      guard case .field(let value, _, let format) = $1 else { return $0 }
      return max($0, value.height, format.map(highest) ?? 0)
    }
  }
}

extension Argument {
  /// The expression that is passed.
  public var value: Expression {
    switch self {
    case .positional(let value), .keyword(_, let value, _), .star(let value), .doubleStar(let value): value
    }
  }
}

extension Expression {
  /// Whether the value is known before the program runs, as CPython's compiler finds out.
  var isConstant: Bool {
    switch kind {
    case .none, .ellipsis, .bool, .integer, .bigInteger, .float, .imaginary, .string, .bytes: true
    case .unary(_, let operand): operand.isConstant
    case .binary(_, let left, let right): left.isConstant && right.isConstant
    case .tuple(let items): items.allSatisfy(\.isConstant)
    default: false
    }
  }
}
