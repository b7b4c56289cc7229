/// A pattern of a `match` statement, with the source that it covers.
public struct Pattern: Sendable {
  /// What it covers.
  public var range: SourceRange
  /// Which pattern it is.
  public var kind: Kind

  /// Makes a pattern that covers `range`.
  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// The forms of a pattern, named as in Python's grammar.
  public indirect enum Kind: Sendable {
    case wildcard
    case capture(Symbol)
    /// A number, a text or a dotted name: compared by `==`.
    case value(Expression)
    /// `None`, `True`, `False`: compared by `is`.
    case singleton(Expression)
    case sequence([Pattern])
    /// `*rest` within a sequence; nil for `*_`.
    case star(Symbol?)
    case mapping([(key: Expression, value: Pattern)], rest: Symbol?)
    case instance(Expression, [Pattern], [(name: Symbol, value: Pattern)])
    case either([Pattern])
    case named(Pattern, Symbol)
  }

  /// The patterns directly below.
  var children: [Pattern] {
    switch kind {
    case .wildcard, .capture, .value, .singleton, .star: []
    case .sequence(let items), .either(let items): items
    case .mapping(let items, _): items.map(\.value)
    case .instance(_, let items, let named): items + named.map(\.value)
    case .named(let inner, _): [inner]
    }
  }

  /// The expressions of this pattern itself.
  var expressions: [Expression] {
    switch kind {
    case .value(let value), .singleton(let value): [value]
    case .mapping(let items, _): items.map(\.key)
    case .instance(let type, _, _): [type]
    default: []
    }
  }

  /// The name that this pattern itself binds.
  var boundName: Symbol? {
    switch kind {
    case .capture(let name), .named(_, let name): name
    case .star(let name), .mapping(_, let name): name
    default: nil
    }
  }

  /// The names that it binds, those of one alternative for each choice.
  var boundNames: [Symbol] {
    if case .either(let items) = kind { return items.first?.boundNames ?? [] }
    return children.flatMap(\.boundNames) + (boundName.map { [$0] } ?? [])
  }

  /// Whether it matches anything.
  var isIrrefutable: Bool {
    switch kind {
    case .wildcard, .capture: true
    case .named(let inner, _): inner.isIrrefutable
    case .either(let items): items.contains(where: \.isIrrefutable)
    default: false
    }
  }
}

/// One `case pattern if condition:` of a `match` statement.
public struct MatchCase: Sendable {
  public var pattern: Pattern
  public var condition: Expression?
  public var body: [Statement]
  public var range: SourceRange

  public init(pattern: Pattern, condition: Expression?, body: [Statement], range: SourceRange) {
    self.pattern = pattern
    self.condition = condition
    self.body = body
    self.range = range
  }
}

extension Pattern {
  /// The expressions of this pattern and of those below.
  var allExpressions: [Expression] { expressions + children.flatMap(\.allExpressions) }
}
