/// Writes a syntax tree as indented text, one node a line with the bytes that it covers: for tests and for curious
/// people.
public struct TreeDumper {
  private var lines: [String] = []
  private var depth = 0

  private init() {}

  /// The text of a program.
  public static func dump(_ statements: [Statement]) -> String {
    var dumper = TreeDumper()
    for statement in statements { dumper.write(statement) }
    return dumper.lines.joined(separator: "\n")
  }

  /// The text of one expression.
  public static func dump(_ expression: Expression) -> String {
    var dumper = TreeDumper()
    dumper.write(expression)
    return dumper.lines.joined(separator: "\n")
  }

  private mutating func line(_ text: String, _ range: SourceRange? = nil) {
    let place = range.map { " [\($0.start)-\($0.end)]" } ?? ""
    lines.append(String(repeating: "  ", count: depth) + text + place)
  }

  private mutating func nest(_ body: (inout TreeDumper) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// A part that has a name: nothing is written for no items.
  private mutating func part(_ name: String, _ items: [Expression]) {
    guard !items.isEmpty else { return }
    line(name)
    nest { dumper in for item in items { dumper.write(item) } }
  }

  private mutating func part(_ name: String, _ item: Expression?) { part(name, item.map { [$0] } ?? []) }

  private mutating func part(_ name: String, _ items: [Statement]) {
    guard !items.isEmpty else { return }
    line(name)
    nest { dumper in for item in items { dumper.write(item) } }
  }
}

// Statements.
extension TreeDumper {
  private mutating func write(_ statement: Statement) {
    line(statement.kind.title, statement.range)
    nest { $0.writeChildren(of: statement.kind) }
  }

  private mutating func writeChildren(of kind: Statement.Kind) {
    switch kind {
    case .pass, .break, .continue, .global, .nonlocal, .import, .importFrom: break
    case .expression(let value): write(value)
    case .assign(let targets, let value):
      part("targets", targets)
      part("value", value)
    case .augmentedAssign(let target, _, let value): part("operands", [target, value])
    case .annotatedAssign(let target, let annotation, let value):
      part("target", target)
      part("annotation", annotation)
      part("value", value)
    case .delete(let targets): part("targets", targets)
    case .return(let value): part("value", value)
    case .raise(let value, let cause):
      part("value", value)
      part("cause", cause)
    case .assert(let test, let message):
      part("test", test)
      part("message", message)
    case .if(let test, let body, let otherwise), .while(let test, let body, let otherwise):
      part("test", test)
      part("body", body)
      part("else", otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      part("target", target)
      part("in", iterable)
      part("body", body)
      part("else", otherwise)
    case .try(let body, let handlers, let otherwise, let finally):
      part("body", body)
      for handler in handlers {
        line("except \(handler.name?.name ?? "")")
        nest {
          $0.part("type", handler.type)
          $0.part("body", handler.body)
        }
      }
      part("else", otherwise)
      part("finally", finally)
    case .with(let items, let body):
      for item in items {
        part("context", item.context)
        part("as", item.target)
      }
      part("body", body)
    case .match(let subject, let cases):
      part("subject", subject)
      for item in cases {
        part("patterns", item.pattern.allExpressions)
        part("if", item.condition)
        part("body", item.body)
      }
    case .function(let definition):
      part("decorators", definition.decorators)
      write(definition.parameters)
      part("returns", definition.returns)
      part("body", definition.body)
    case .class(let definition):
      part("decorators", definition.decorators)
      for base in definition.bases { write(base) }
      part("body", definition.body)
    }
  }

  private mutating func write(_ parameters: Parameters) {
    for (index, parameter) in parameters.positional.enumerated() {
      write(parameter, index < parameters.positionalOnlyCount ? "positional-only" : "parameter")
    }
    if let star = parameters.star { write(star, "*parameter") }
    for parameter in parameters.keywordOnly { write(parameter, "keyword-only") }
    if let star = parameters.doubleStar { write(star, "**parameter") }
  }

  private mutating func write(_ parameter: Parameter, _ kind: String) {
    line("\(kind) \(parameter.name)", parameter.range)
    nest {
      $0.part("annotation", parameter.annotation)
      $0.part("default", parameter.defaultValue)
    }
  }
}

// Expressions.
extension TreeDumper {
  private mutating func write(_ expression: Expression) {
    line(expression.kind.title, expression.range)
    nest { $0.writeChildren(of: expression.kind) }
  }

  private mutating func writeChildren(of kind: Expression.Kind) {
    switch kind {
    case .none, .ellipsis, .bool, .integer, .bigInteger, .float, .imaginary, .string, .bytes, .name: break
    case .formattedString(let pieces): write(pieces)
    case .list(let items), .tuple(let items), .set(let items), .and(let items), .or(let items):
      for item in items { write(item) }
    case .dictionary(let items):
      for item in items {
        part("key", item.key)
        part(item.key == nil ? "**" : "value", item.value)
      }
    case .unary(_, let operand), .not(let operand), .starred(let operand), .walrus(_, let operand),
      .yieldFrom(let operand), .attribute(let operand, _):
      write(operand)
    case .yield(let value): part("value", value)
    case .binary(_, let left, let right), .subscripted(let left, let right):
      write(left)
      write(right)
    case .comparison(let first, let rest):
      write(first)
      for item in rest {
        line(item.operation.rawValue)
        write(item.operand)
      }
    case .conditional(let test, let then, let otherwise):
      for item in [test, then, otherwise] { write(item) }
    case .slice(let lower, let upper, let step):
      part("lower", lower)
      part("upper", upper)
      part("step", step)
    case .call(let function, let arguments):
      write(function)
      for argument in arguments { write(argument) }
    case .lambda(let parameters, let body):
      write(parameters)
      part("body", body)
    case .comprehension(_, let element, let value, let clauses):
      write(element)
      part("value", value)
      for clause in clauses {
        part("for", clause.target)
        part("in", clause.iterable)
        part("if", clause.conditions)
      }
    }
  }

  private mutating func write(_ pieces: [FormattedPiece]) {
    for piece in pieces {
      switch piece {
      case .literal(let text): line("literal \(text.debugDescription)")
      case .field(let value, let conversion, let format):
        line("field" + (conversion.map { " !\($0)" } ?? ""))
        nest { $0.write(value) }
        guard let format else { continue }
        line("format")
        nest { $0.write(format) }
      }
    }
  }

  private mutating func write(_ argument: Argument) {
    switch argument {
    case .positional(let value): part("argument", value)
    case .keyword(let name, let value, _): part("\(name)=", value)
    case .star(let value): part("*", value)
    case .doubleStar(let value): part("**", value)
    }
  }
}
