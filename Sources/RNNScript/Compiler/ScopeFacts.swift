/// Which names a function, class or module body binds and uses.
struct ScopeFacts {
  /// Names that the body binds, in the order of their first mention.
  private(set) var bound: [Symbol] = []
  /// Names declared `global`.
  private(set) var globals = Set<Symbol>()
  /// Names declared `nonlocal`.
  private(set) var nonlocals = Set<Symbol>()
  /// Names that the body itself reads or deletes.
  private(set) var used = Set<Symbol>()
  /// Names that inner bodies take from here or from further out.
  private(set) var innerFree = Set<Symbol>()
  /// Whether the body yields.
  private(set) var yields = false
  /// Whether an expression binds a name: then operands must be copied before the next one is evaluated.
  private(set) var hasWalrus = false

  private var boundSet = Set<Symbol>()

  init() {}

  init(_ parameters: Parameters, _ body: [Statement]) {
    for parameter in parameters.all { bind(parameter.name) }
    visit(body)
    finish()
  }

  init(_ parameters: Parameters, lambda body: Expression) {
    for parameter in parameters.all { bind(parameter.name) }
    visit(body)
    finish()
  }

  init(body: [Statement]) {
    visit(body)
    finish()
  }

  /// The facts of a generator expression; the first iterable belongs to the code around it.
  init(element: Expression, value: Expression?, clauses: [ComprehensionClause]) {
    visitComprehension(element, value, clauses, isInline: false)
    finish()
  }

  func binds(_ name: Symbol) -> Bool { boundSet.contains(name) }

  /// Names that the body takes from further out.
  var free: Set<Symbol> {
    used.union(innerFree).union(nonlocals).subtracting(boundSet).subtracting(globals)
  }

  private mutating func finish() {
    for name in globals.union(nonlocals) where boundSet.remove(name) != nil { bound.removeAll { $0 == name } }
  }

  private mutating func bind(_ name: Symbol) {
    if boundSet.insert(name).inserted { bound.append(name) }
  }

  private mutating func use(_ name: Symbol) {
    used.insert(name)
    // `super()` needs the class.
    if name == .superName { used.insert(.classCell) }
  }

  // MARK: Statements

  private mutating func visit(_ body: [Statement]) { for statement in body { visit(statement) } }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let expression): visit(expression)
    case .assign(let targets, let value):
      visit(value)
      for target in targets { visitTarget(target) }
    case .augmentedAssign(let target, _, let value):
      visit(value)
      visit(target)
      visitTarget(target)
    case .annotatedAssign(let target, let annotation, let value):
      if let value { visit(value) }
      visit(annotation)
      visitTarget(target)
    case .delete(let targets): for target in targets { visitTarget(target) }
    case .pass, .break, .continue: break
    case .return(let value): if let value { visit(value) }
    case .raise(let value, let cause):
      if let value { visit(value) }
      if let cause { visit(cause) }
    case .assert(let test, let message):
      visit(test)
      if let message { visit(message) }
    case .global(let names): globals.formUnion(names)
    case .nonlocal(let names): nonlocals.formUnion(names)
    case .import(let modules):
      for module in modules { if let name = module.alias ?? module.path.first { bind(name) } }
    case .importFrom(_, _, let names): for name in names ?? [] { bind(name.alias ?? name.name) }
    case .if(let test, let then, let otherwise), .while(let test, let then, let otherwise):
      visit(test)
      visit(then)
      visit(otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      visit(iterable)
      visitTarget(target)
      visit(body)
      visit(otherwise)
    case .try(let body, let handlers, let otherwise, let finally):
      visit(body)
      for handler in handlers {
        if let type = handler.type { visit(type) }
        if let name = handler.name { bind(name) }
        visit(handler.body)
      }
      visit(otherwise)
      visit(finally)
    case .with(let items, let body):
      for item in items {
        visit(item.context)
        if let target = item.target { visitTarget(target) }
      }
      visit(body)
    case .match(let subject, let cases):
      visit(subject)
      for item in cases {
        visit(item.pattern)
        if let condition = item.condition { visit(condition) }
        visit(item.body)
      }
    case .function(let definition):
      for decorator in definition.decorators { visit(decorator) }
      visitDefaults(definition.parameters, annotations: true)
      if let returns = definition.returns { visit(returns) }
      innerFree.formUnion(ScopeFacts(definition.parameters, definition.body).free)
      bind(definition.name)
    case .class(let definition):
      for decorator in definition.decorators { visit(decorator) }
      for base in definition.bases { visit(base) }
      innerFree.formUnion(ScopeFacts.freeNames(ofClass: definition.body))
      bind(definition.name)
    }
  }

  private mutating func visit(_ pattern: Pattern) {
    for expression in pattern.expressions { visit(expression) }
    for item in pattern.children { visit(item) }
    if let name = pattern.boundName { bind(name) }
  }

  /// Names that a class body takes from further out: its own members are not seen by its methods.
  static func freeNames(ofClass body: [Statement]) -> Set<Symbol> {
    let facts = ScopeFacts(body: body)
    var free = facts.used.subtracting(facts.boundSet).union(facts.innerFree).union(facts.nonlocals)
    free.subtract(facts.globals)
    free.remove(.classCell)
    return free
  }

  private mutating func visitTarget(_ target: Expression) {
    switch target.kind {
    case .name(let name): bind(name)
    case .tuple(let items), .list(let items): for item in items { visitTarget(item) }
    case .starred(let item): visitTarget(item)
    default: visit(target)
    }
  }

  private mutating func visitDefaults(_ parameters: Parameters, annotations: Bool) {
    for parameter in parameters.all {
      if let value = parameter.defaultValue { visit(value) }
      if annotations, let annotation = parameter.annotation { visit(annotation) }
    }
  }

  // MARK: Expressions

  private mutating func visit(_ argument: Argument) {
    switch argument {
    case .positional(let value), .keyword(_, let value, _), .star(let value), .doubleStar(let value): visit(value)
    }
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .name(let name): use(name)
    case .lambda(let parameters, let body):
      visitDefaults(parameters, annotations: false)
      innerFree.formUnion(ScopeFacts(parameters, lambda: body).free)
    case .comprehension(let kind, let element, let value, let clauses):
      if let first = clauses.first { visit(first.iterable) }
      if kind == .generator {
        innerFree.formUnion(ScopeFacts(element: element, value: value, clauses: clauses).free)
      } else {
        visitInline(element, value, clauses)
      }
    case .walrus(let name, let value):
      visit(value)
      bind(name)
      hasWalrus = true
    case .yield(let value):
      yields = true
      if let value { visit(value) }
    case .yieldFrom(let value):
      yields = true
      visit(value)
    default: for child in expression.children { visit(child) }
    }
  }

  /// A comprehension that is compiled in place: its variables are its own, what else it binds (`:=`) is ours.
  private mutating func visitInline(_ element: Expression, _ value: Expression?, _ clauses: [ComprehensionClause]) {
    var facts = ScopeFacts()
    facts.visitComprehension(element, value, clauses, isInline: true)
    var own = ScopeFacts()
    for clause in clauses { own.visitTarget(clause.target) }
    used.formUnion(facts.used.subtracting(own.boundSet))
    innerFree.formUnion(facts.innerFree.subtracting(own.boundSet))
    for name in facts.bound where !own.boundSet.contains(name) { bind(name) }
    if facts.hasWalrus { hasWalrus = true }
  }

  private mutating func visitComprehension(
    _ element: Expression, _ value: Expression?, _ clauses: [ComprehensionClause], isInline: Bool
  ) {
    for (position, clause) in clauses.enumerated() {
      if position > 0 { visit(clause.iterable) }
      visitTarget(clause.target)
      for condition in clause.conditions { visit(condition) }
    }
    visit(element)
    if let value { visit(value) }
  }
}

extension Symbol {
  /// The variable in which methods find their class.
  static let classCell: Symbol = "__class__"
}
