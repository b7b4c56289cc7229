extension Statement.Kind {
  /// The first line of the statement in a dump.
  var title: String {
    switch self {
    case .expression: "expression"
    case .assign: "assign"
    case .augmentedAssign(_, let operation, _): "assign \(operation.rawValue)="
    case .annotatedAssign: "annotated"
    case .delete: "delete"
    case .pass: "pass"
    case .break: "break"
    case .continue: "continue"
    case .return: "return"
    case .raise: "raise"
    case .assert: "assert"
    case .global(let names): "global " + names.map(\.name).joined(separator: ", ")
    case .nonlocal(let names): "nonlocal " + names.map(\.name).joined(separator: ", ")
    case .import(let modules):
      "import "
        + modules.map { $0.path.map(\.name).joined(separator: ".") + alias($0.alias) }.joined(separator: ", ")
    case .importFrom(let module, let level, let names):
      "from " + String(repeating: ".", count: level) + module.map(\.name).joined(separator: ".") + " import "
        + (names.map { $0.map { $0.name.name + alias($0.alias) }.joined(separator: ", ") } ?? "*")
    case .if: "if"
    case .while: "while"
    case .for: "for"
    case .try: "try"
    case .with: "with"
    case .match: "match"
    case .function(let definition): "def \(definition.name)"
    case .class(let definition): "class \(definition.name)"
    }
  }

  private func alias(_ name: Symbol?) -> String { name.map { " as \($0)" } ?? "" }
}

extension Expression.Kind {
  /// The first line of the expression in a dump.
  var title: String {
    switch self {
    case .none: "None"
    case .ellipsis: "..."
    case .bool(let value): value ? "True" : "False"
    case .integer(let value): "\(value)"
    case .bigInteger(let digits): digits
    case .float(let value): "\(value)"
    case .imaginary(let value): "\(value)j"
    case .string(let text): text.debugDescription
    case .bytes(let bytes): "bytes \(bytes)"
    case .formattedString: "formatted"
    case .name(let name): name.name
    case .list: "list"
    case .tuple: "tuple"
    case .set: "set"
    case .dictionary: "dict"
    case .unary(let operation, _):
      switch operation {
      case .plus: "unary +"
      case .minus: "unary -"
      case .invert: "unary ~"
      }
    case .binary(let operation, _, _): operation.rawValue
    case .comparison: "comparison"
    case .and: "and"
    case .or: "or"
    case .not: "not"
    case .conditional: "conditional"
    case .attribute(_, let name): ".\(name)"
    case .subscripted: "subscript"
    case .slice: "slice"
    case .call: "call"
    case .lambda: "lambda"
    case .comprehension(let kind, _, _, _): "\(kind) comprehension"
    case .starred: "starred"
    case .walrus(let name, _): "\(name) :="
    case .yield: "yield"
    case .yieldFrom: "yield from"
    }
  }
}
