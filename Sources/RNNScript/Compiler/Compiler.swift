/// Makes code of syntax trees.
enum Compiler {
  /// The code of a module, or of a cell: then its value is that of the last statement, where that is an expression.
  ///
  /// Throws SyntaxDiagnostic.
  static func compile(
    _ statements: [Statement], of source: SourceFile, globals: Namespace, isCell: Bool
  ) throws -> Code {
    let compiler = FunctionCompiler(
      .module, name: "<module>", facts: ScopeFacts(body: statements), parent: nil, source: source, globals: globals)
    // As in CPython's prompt, the cells that follow keep what one of them asked for.
    if statements.contains(where: postponesAnnotations) { globals.postponesAnnotations = true }
    var statements = statements
    var last: Expression?
    if isCell, case .expression(let expression)? = statements.last?.kind, !isSilenced(expression, source) {
      statements.removeLast()
      last = expression
    }
    try compiler.compile(statements)
    if let last {
      let register = compiler.temporary()
      try compiler.compile(last, into: register)
      compiler.emit(.returnValue, register)
    } else {
      let register = compiler.temporary()
      compiler.load(.unbound, key: "unbound", into: register)
      compiler.emit(.returnValue, register)
    }
    return compiler.finish()
  }

  /// Whether the statement is `from __future__ import annotations`.
  private static func postponesAnnotations(_ statement: Statement) -> Bool {
    guard case .importFrom(["__future__"], 0, let names?) = statement.kind else { return false }
    return names.contains { $0.name == "annotations" }
  }

  /// Whether a semicolon stands behind the expression.
  private static func isSilenced(_ expression: Expression, _ source: SourceFile) -> Bool {
    let rest = source.bytes.dropFirst(expression.range.end)
    // Closing brackets may stand between: parentheses do not belong to the range.
    for byte in rest {
      switch byte {
      case UInt8(ascii: ";"): return true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ")"): continue
      default: return false
      }
    }
    return false
  }
}
