/// Finds what the grammar allows but Python refuses: `return` outside a function, `break` outside a loop, a parameter
/// given twice, a name that is global too late.
///
/// CPython finds the errors of names first (its symbol table), those of flow after (its compiler): an error of names is
/// reported even where one of flow stands before it.
struct PlacementChecker {
  var scope = PlacementScope(.module, in: nil)
  private(set) var nameError: SyntaxDiagnostic?
  private(set) var flowError: SyntaxDiagnostic?
  private var warnings: [SyntaxDiagnostic] = []
  private var isLoop = false
  private var isAtBeginning = true
  private var hasDocumentation = false
  let stack: NativeStack

  private init(stack: NativeStack) { self.stack = stack }

  /// The first error in `statements`, or nil.
  static func check(_ statements: [Statement], stack: NativeStack) -> SyntaxDiagnostic? {
    var checker = PlacementChecker(stack: stack)
    let module = checker.scope
    checker.check(statements)
    return checker.nameError ?? module.firstError(visible: nil) ?? checker.flowError
  }

  /// What is allowed but hardly meant: `assert (test, text)`, `x is 5`.
  static func warnings(_ statements: [Statement], stack: NativeStack) -> [SyntaxDiagnostic] {
    var checker = PlacementChecker(stack: stack)
    checker.check(statements)
    return checker.warnings
  }

  /// Notes what is hardly meant.
  mutating func warn(_ message: String, _ range: SourceRange) {
    warnings.append(SyntaxDiagnostic(type: "SyntaxWarning", message: message, range: range))
  }

  mutating func reportName(_ message: String, _ range: SourceRange) {
    if nameError == nil { nameError = SyntaxDiagnostic(message: message, range: range) }
  }

  mutating func reportFlow(_ message: String, _ range: SourceRange) {
    if flowError == nil { flowError = SyntaxDiagnostic(message: message, range: range) }
  }

  /// Whether the code at hand belongs to a function, comprehensions aside.
  var isInFunction: Bool {
    var place: PlacementScope? = scope
    while let current = place, case .comprehension = current.kind { place = current.parent }
    return place?.kind == .function
  }

  mutating func enter(_ kind: PlacementScope.Kind, _ body: (inout PlacementChecker) -> Void) {
    let outer = scope
    let wasLoop = isLoop
    scope = PlacementScope(kind, in: outer)
    isLoop = false
    body(&self)
    scope = outer
    isLoop = wasLoop
  }

  private mutating func check(_ statements: [Statement]) {
    for statement in statements {
      check(statement)
      noteBeginning(statement)
    }
  }

  /// Features of the future must be asked for before anything else but the documentation.
  private mutating func checkFuture(_ names: [ImportedName], _ range: SourceRange) {
    if !isAtBeginning {
      reportFlow("from __future__ imports must occur at the beginning of the file", range)
    }
    let known: Set<Symbol> = [
      "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
      "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
    ]
    if let unknown = names.first(where: { !known.contains($0.name) }) {
      reportFlow("future feature \(unknown.name) is not defined", range)
    }
  }

  private mutating func noteBeginning(_ statement: Statement) {
    switch statement.kind {
    case .importFrom(let module, _, _) where module == ["__future__"]: break
    case .expression(let expression):
      if case .string = expression.kind, !hasDocumentation { hasDocumentation = true } else { isAtBeginning = false }
    default: isAtBeginning = false
    }
  }

  private mutating func check(_ statement: Statement) {
    if stack.isNearEnd { return reportName("too many statically nested blocks", statement.range) }
    switch statement.kind {
    case .pass: break
    case .expression(let value): check(value)
    case .assign(let targets, let value):
      check(value)
      for target in targets { bind(target) }
    case .augmentedAssign(let target, _, let value):
      check(target)
      check(value)
      bind(target)
    case .annotatedAssign(let target, let annotation, let value):
      checkAnnotated(target, statement.range)
      check(annotation)
      if let value { check(value) }
    case .delete(let targets): for target in targets { bind(target) }
    case .return(let value):
      if !isInFunction { reportFlow("'return' outside function", statement.range) }
      if let value { check(value) }
    case .raise(let value, let cause):
      for value in [value, cause] { if let value { check(value) } }
    case .assert(let test, let message):
      if case .tuple(let items) = test.kind, !items.isEmpty {
        warn("assertion is always true, perhaps remove parentheses?", statement.range)
      }
      check(test)
      if let message { check(message) }
    case .break: if !isLoop { reportFlow("'break' outside loop", statement.range) }
    case .continue: if !isLoop { reportFlow("'continue' not properly in loop", statement.range) }
    case .global(let names): declare(names, .global, statement.range)
    case .nonlocal(let names): declare(names, .nonlocal, statement.range)
    case .import(let modules):
      for module in modules { if let name = module.alias ?? module.path.first { scope.note(.imported, name) } }
    case .importFrom(let module, let level, let names):
      if level == 0, module.count == 1, module[0] == "__future__" { checkFuture(names ?? [], statement.range) }
      for name in names ?? [] { scope.note(.imported, name.alias ?? name.name) }
      if names == nil, scope.kind != .module {
        reportName(
          "import * only allowed at module level", SourceRange(statement.range.end - 1, statement.range.end))
      }
    default: checkCompound(statement)
    }
  }

  private mutating func checkCompound(_ statement: Statement) {
    switch statement.kind {
    case .if(let test, let then, let otherwise):
      check(test)
      check(then)
      check(otherwise)
    case .while(let test, let body, let otherwise):
      check(test)
      checkLoop(body)
      check(otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      bind(target)
      check(iterable)
      checkLoop(body)
      check(otherwise)
    case .try(let body, let handlers, let otherwise, let finally):
      check(body)
      for (index, handler) in handlers.enumerated() {
        if let type = handler.type {
          check(type)
        } else if index + 1 < handlers.count {
          reportFlow(
            "default 'except:' must be last", handler.range.joined(handler.body.last?.range ?? handler.range))
        }
        if let name = handler.name { scope.note(.assigned, name) }
        check(handler.body)
      }
      check(otherwise)
      check(finally)
    case .with(let items, let body):
      for item in items {
        check(item.context)
        if let target = item.target { bind(target) }
      }
      check(body)
    case .match(let subject, let cases):
      check(subject)
      check(cases) { $0.check($1) }
    case .function(let definition):
      scope.note(.assigned, definition.name)
      for decorator in definition.decorators { check(decorator) }
      checkOutside(definition.parameters)
      if let returns = definition.returns { check(returns) }
      enter(.function) { checker in
        checker.declare(definition.parameters)
        checker.check(definition.body)
      }
    case .class(let definition):
      scope.note(.assigned, definition.name)
      for decorator in definition.decorators { check(decorator) }
      check(definition.bases)
      enter(.class) { $0.check(definition.body) }
    default: break
    }
  }

  private mutating func checkLoop(_ body: [Statement]) {
    let wasLoop = isLoop
    isLoop = true
    check(body)
    isLoop = wasLoop
  }

  private mutating func checkAnnotated(_ target: Expression, _ range: SourceRange) {
    guard case .name(let name) = target.kind else { return check(target) }
    let uses = scope.uses[name] ?? []
    if scope.kind != .module {
      if uses.contains(.global) { reportName("annotated name '\(name)' can't be global", range) }
      if uses.contains(.nonlocal) { reportName("annotated name '\(name)' can't be nonlocal", range) }
    }
    scope.note(.annotated, name)
    scope.note(.assigned, name)
  }

  /// The names of a `global` or `nonlocal` statement, which must come before any other use.
  private mutating func declare(_ names: [Symbol], _ kind: PlacementScope.Uses, _ range: SourceRange) {
    let word = kind == .global ? "global" : "nonlocal"
    for name in names {
      let uses = scope.uses[name] ?? []
      if uses.contains(.parameter) {
        reportName("name '\(name)' is parameter and \(word)", range)
      } else if uses.contains(.read) {
        reportName("name '\(name)' is used prior to \(word) declaration", range)
      } else if uses.contains(.annotated) {
        reportName("annotated name '\(name)' can't be \(word)", range)
      } else if uses.contains(.assigned) {
        reportName("name '\(name)' is assigned to before \(word) declaration", range)
      }
      scope.note(kind, name)
      scope.directives.append((name, range))
    }
  }
}
