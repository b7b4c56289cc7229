/// A statement of the syntax tree, with the source that it covers.
public struct Statement: Sendable {
  /// What a traceback underlines where no expression says it better.
  public var range: SourceRange
  /// Which statement it is.
  public var kind: Kind

  /// Makes a statement that covers `range`.
  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// The forms of a statement, named as in Python's grammar.
  public indirect enum Kind: Sendable {
    case expression(Expression)
    /// `a = b = value`: the targets from left to right.
    case assign(targets: [Expression], value: Expression)
    case augmentedAssign(target: Expression, operation: BinaryOperator, value: Expression)
    case annotatedAssign(target: Expression, annotation: Expression, value: Expression?)
    case delete([Expression])
    case pass
    case `break`
    case `continue`
    case `return`(Expression?)
    case raise(Expression?, cause: Expression?)
    case assert(Expression, message: Expression?)
    case global([Symbol])
    case nonlocal([Symbol])
    case `import`([ImportedModule])
    /// `from ..module import names`; nil names stand for `*`.
    case importFrom(module: [Symbol], level: Int, names: [ImportedName]?)
    case `if`(test: Expression, then: [Statement], otherwise: [Statement])
    case `while`(test: Expression, body: [Statement], otherwise: [Statement])
    case `for`(target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement])
    case `try`(body: [Statement], handlers: [ExceptHandler], otherwise: [Statement], finally: [Statement])
    case with([WithItem], body: [Statement])
    case match(Expression, [MatchCase])
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
  }
}

/// One `a.b as name` of an `import` statement.
public struct ImportedModule: Sendable {
  public var path: [Symbol]
  public var alias: Symbol?
  public var range: SourceRange

  public init(path: [Symbol], alias: Symbol?, range: SourceRange) {
    self.path = path
    self.alias = alias
    self.range = range
  }
}

/// One name of a `from … import`.
public struct ImportedName: Sendable {
  public var name: Symbol
  public var alias: Symbol?
  public var range: SourceRange

  public init(name: Symbol, alias: Symbol?, range: SourceRange) {
    self.name = name
    self.alias = alias
    self.range = range
  }
}

/// One `except type as name:` of a `try` statement.
public struct ExceptHandler: Sendable {
  public var type: Expression?
  public var name: Symbol?
  public var body: [Statement]
  public var range: SourceRange

  public init(type: Expression?, name: Symbol?, body: [Statement], range: SourceRange) {
    self.type = type
    self.name = name
    self.body = body
    self.range = range
  }
}

/// One `context as target` of a `with` statement.
public struct WithItem: Sendable {
  public var context: Expression
  public var target: Expression?

  public init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

/// A `def`; `range` of the statement covers its first line.
public struct FunctionDefinition: Sendable {
  public var name: Symbol
  public var parameters: Parameters
  public var body: [Statement]
  public var decorators: [Expression]
  public var returns: Expression?

  public init(
    name: Symbol, parameters: Parameters, body: [Statement], decorators: [Expression], returns: Expression?
  ) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.decorators = decorators
    self.returns = returns
  }
}

/// A `class`; keyword arguments (`metaclass=…`) come as keyword arguments among the bases.
public struct ClassDefinition: Sendable {
  public var name: Symbol
  public var bases: [Argument]
  public var body: [Statement]
  public var decorators: [Expression]

  public init(name: Symbol, bases: [Argument], body: [Statement], decorators: [Expression]) {
    self.name = name
    self.bases = bases
    self.body = body
    self.decorators = decorators
  }
}

/// The parameters of a function: positional ones (the first `positionalOnlyCount` of them before a `/`), `*args`,
/// keyword-only ones, `**kwargs`.
public struct Parameters: Sendable {
  public var positional: [Parameter] = []
  public var positionalOnlyCount = 0
  public var star: Parameter?
  public var keywordOnly: [Parameter] = []
  public var doubleStar: Parameter?

  public init() {}
}

/// One parameter with its default and annotation.
public struct Parameter: Sendable {
  public var name: Symbol
  public var defaultValue: Expression?
  public var annotation: Expression?
  public var range: SourceRange

  public init(name: Symbol, defaultValue: Expression? = nil, annotation: Expression? = nil, range: SourceRange) {
    self.name = name
    self.defaultValue = defaultValue
    self.annotation = annotation
    self.range = range
  }
}
