/// Finds what the grammar allows but Python refuses: `return` outside a function, `break` outside a loop, a parameter
/// given twice. CPython finds the errors of names first (its symbol table), those of flow after (its compiler).
struct PlacementChecker {
  private var nameError: SyntaxDiagnostic?
  private var flowError: SyntaxDiagnostic?

  /// Where the statements at hand stand.
  private struct Place {
    var isFunction = false
    var isClass = false
    var isLoop = false
  }

  /// The first error in `statements`, or nil.
  static func check(_ statements: [Statement]) -> SyntaxDiagnostic? {
    var checker = PlacementChecker()
    checker.check(statements, Place())
    return checker.nameError ?? checker.flowError
  }

  private mutating func reportName(_ message: String, _ range: SourceRange) {
    if nameError == nil { nameError = SyntaxDiagnostic(message: message, range: range) }
  }

  private mutating func reportFlow(_ message: String, _ range: SourceRange) {
    if flowError == nil { flowError = SyntaxDiagnostic(message: message, range: range) }
  }

  private mutating func check(_ statements: [Statement], _ place: Place) {
    for statement in statements { check(statement, place) }
  }

  private mutating func check(_ statement: Statement, _ place: Place) {
    switch statement.kind {
    case .return: if !place.isFunction { reportFlow("'return' outside function", statement.range) }
    case .break: if !place.isLoop { reportFlow("'break' outside loop", statement.range) }
    case .continue: if !place.isLoop { reportFlow("'continue' not properly in loop", statement.range) }
    case .if(_, let then, let otherwise):
      check(then, place)
      check(otherwise, place)
    case .while(_, let body, let otherwise), .for(_, _, let body, let otherwise):
      var inner = place
      inner.isLoop = true
      check(body, inner)
      check(otherwise, place)
    case .try(let body, let handlers, let otherwise, let finally):
      check(body, place)
      for handler in handlers { check(handler.body, place) }
      check(otherwise, place)
      check(finally, place)
    case .with(_, let body): check(body, place)
    case .function(let definition):
      checkParameters(definition.parameters)
      check(definition.body, Place(isFunction: true))
    case .class(let definition): check(definition.body, Place(isClass: true))
    default: break
    }
  }

  private mutating func checkParameters(_ parameters: Parameters) {
    var seen: Set<Symbol> = []
    let all =
      parameters.positional + parameters.keywordOnly + [parameters.star, parameters.doubleStar].compactMap { $0 }
    for parameter in all where !seen.insert(parameter.name).inserted {
      reportName("duplicate argument '\(parameter.name)' in function definition", parameter.range)
    }
  }
}
