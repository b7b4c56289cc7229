/// An expression of the syntax tree, with the source that it covers.
public struct Expression: Sendable {
  /// What a traceback underlines.
  public var range: SourceRange
  /// Which expression it is.
  public var kind: Kind
  /// How many expressions lie on the longest way down from this one, itself included.
  ///
  /// The parser bounds it, so that whoever walks the tree, and the release of the tree itself, needs a bounded stack.
  public let height: Int

  /// Makes an expression that covers `range`.
  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
    height = 1 + kind.heightOfChildren
  }

  /// The forms of an expression, named as in Python's grammar.
  public indirect enum Kind: Sendable {
    case none
    case ellipsis
    case bool(Bool)
    case integer(Int)
    /// Digits (decimal, no underscores) of an integer that needs more than 64 bits.
    case bigInteger(String)
    case float(Double)
    case imaginary(Double)
    case string(String)
    case bytes([UInt8])
    /// Literal pieces and replacement fields of an f-string, in order.
    case formattedString([FormattedPiece])
    case name(Symbol)
    case list([Expression])
    case tuple([Expression])
    case set([Expression])
    /// Items of a dict display; a nil key stands for `**value`.
    case dictionary([(key: Expression?, value: Expression)])
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// `a < b <= c`: the first operand, then operators with their right operands.
    case comparison(Expression, [(operation: ComparisonOperator, operand: Expression)])
    case and([Expression])
    case or([Expression])
    case not(Expression)
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case attribute(Expression, Symbol)
    case subscripted(Expression, index: Expression)
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    case call(function: Expression, arguments: [Argument])
    case lambda(Parameters, body: Expression)
    case comprehension(ComprehensionKind, element: Expression, value: Expression?, clauses: [ComprehensionClause])
    case starred(Expression)
    case walrus(Symbol, Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
  }
}

/// What a comprehension builds; for `.dictionary` the element is the key.
public enum ComprehensionKind: Sendable { case list, set, dictionary, generator }

/// One `for target in iterable if condition …` of a comprehension.
public struct ComprehensionClause: Sendable {
  public var target: Expression
  public var iterable: Expression
  public var conditions: [Expression]

  public init(target: Expression, iterable: Expression, conditions: [Expression]) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
  }
}

/// One argument of a call.
public enum Argument: Sendable {
  case positional(Expression)
  case keyword(Symbol, Expression, nameRange: SourceRange)
  /// `*iterable`
  case star(Expression)
  /// `**mapping`
  case doubleStar(Expression)
}

/// One piece of an f-string.
public enum FormattedPiece: Sendable {
  case literal(String)
  /// `{value!conversion:format}`; the text of a `{value=}` field comes as a literal before it.
  case field(value: Expression, conversion: Character?, format: [FormattedPiece]?)
}

/// The operators with one operand.
public enum UnaryOperator: Sendable { case plus, minus, invert }

/// The operators with two operands, comparison and logic aside.
public enum BinaryOperator: String, Sendable, CaseIterable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case modulo = "%"
  case power = "**"
  case matrixMultiply = "@"
  case leftShift = "<<"
  case rightShift = ">>"
  case bitAnd = "&"
  case bitOr = "|"
  case bitXor = "^"
}

/// The comparisons.
public enum ComparisonOperator: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case isSame = "is"
  case isNotSame = "is not"
  case isIn = "in"
  case isNotIn = "not in"
}
