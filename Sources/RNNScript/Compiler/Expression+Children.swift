extension Expression {
  /// The expressions directly below, in the order of evaluation; not for lambdas and comprehensions.
  var children: [Expression] {
    switch kind {
    case .none, .ellipsis, .bool, .integer, .bigInteger, .float, .imaginary, .string, .bytes, .name: []
    case .formattedString(let pieces): pieces.flatMap(\.expressions)
    case .list(let items), .tuple(let items), .set(let items), .and(let items), .or(let items): items
    case .dictionary(let items): items.flatMap { item in (item.key.map { [$0] } ?? []) + [item.value] }
    case .unary(_, let operand), .not(let operand), .attribute(let operand, _), .starred(let operand): [operand]
    case .binary(_, let left, let right): [left, right]
    case .comparison(let first, let rest): [first] + rest.map(\.operand)
    case .conditional(let test, let then, let otherwise): [test, then, otherwise]
    case .subscripted(let value, let index): [value, index]
    case .slice(let lower, let upper, let step): [lower, upper, step].compactMap { $0 }
    case .call(let function, let arguments): [function] + arguments.map(\.value)
    case .lambda, .comprehension: []
    case .walrus(_, let value), .yieldFrom(let value): [value]
    case .yield(let value): value.map { [$0] } ?? []
    }
  }
}

extension FormattedPiece {
  fileprivate var expressions: [Expression] {
    guard case .field(let value, _, let format) = self else { return [] }
    return [value] + (format ?? []).flatMap(\.expressions)
  }
}
