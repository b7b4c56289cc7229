/// Compiles one body: a module, a function, a class.
///
/// Variables have the first registers; temporaries are a stack behind them.
final class FunctionCompiler {
  /// Where a variable lives.
  enum Variable {
    case local(Int32)
    case cell(Int32)
    case global
    /// A member of the class whose body this is; `cell` holds what is further out.
    case member(cell: Int32?)
  }

  /// A place in the code that jumps go to.
  struct Label { let number: Int }

  let parent: FunctionCompiler?
  let facts: ScopeFacts
  let kind: Code.Kind
  var draft: Code.Draft
  /// What the next instruction stands for in a traceback.
  var range = SourceRange(0, 0)
  /// The innermost class around, for private names.
  var className: String?
  /// What control flow leaves: the innermost last.
  var blocks: [Block] = []
  /// Registers of variables that are known to have a value here.
  var assigned = Set<Int32>()
  /// Variables of comprehensions that are compiled in place.
  var inlineScopes: [[Symbol: Variable]] = []

  private var registers: [Symbol: Variable] = [:]
  private var top: Int32 = 0
  private var labels: [Int] = []
  private var fixups: [(instruction: Int, label: Int)] = []
  private var pendingHandlers: [(range: Range<Int>, label: Int, register: Int32, handled: Int32)] = []
  private var knownConstants: [String: Int32] = [:]

  init(
    _ kind: Code.Kind, name: String, facts: ScopeFacts, parameters: [Symbol] = [], parent: FunctionCompiler?,
    source: SourceFile, globals: Namespace, free: Set<Symbol>? = nil
  ) {
    self.kind = kind
    self.facts = facts
    self.parent = parent
    className = parent?.className
    draft = Code.Draft(
      name: name, qualifiedName: parent?.qualify(name) ?? name, kind: kind, source: source, globals: globals)
    draft.isGenerator = facts.yields || kind == .generatorExpression
    guard kind != .module else { return }
    let isClass = kind == .classBody
    let variables = parameters + (isClass ? [] : facts.bound.filter { !parameters.contains($0) })
    for (position, name) in variables.enumerated() {
      let register = newVariable(name)
      if facts.innerFree.contains(name) {
        registers[name] = .cell(register)
        emit(.makeCell, register)
      } else {
        registers[name] = .local(register)
        if position < parameters.count { assigned.insert(register) }
      }
    }
    if isClass, facts.innerFree.contains(.classCell) {
      let register = newVariable(.classCell)
      registers[.classCell] = .cell(register)
      emit(.makeCell, register)
    }
    let wanted = (free ?? facts.free).sorted { $0.index < $1.index }
    for name in wanted where registers[name] == nil {
      guard let outer = parent?.cellRegister(name) else { continue }
      let register = newVariable(name)
      registers[name] = .cell(register)
      emit(.loadFree, register, Int32(draft.captures.count))
      draft.captures.append(outer)
      draft.freeNames.append(name)
    }
  }

  private func newVariable(_ name: Symbol) -> Int32 {
    draft.variableNames.append(name)
    return temporary()
  }

  private func qualify(_ name: String) -> String {
    switch kind {
    case .module: name
    case .classBody: "\(draft.qualifiedName).\(name)"
    default: "\(draft.qualifiedName).<locals>.\(name)"
    }
  }

  /// The register that holds the cell of a name for inner bodies; nil where no function around binds it.
  private func cellRegister(_ name: Symbol) -> Int32? {
    for scope in inlineScopes.reversed() {
      if case .cell(let register)? = scope[name] { return register }
    }
    if case .cell(let register)? = registers[name], !facts.globals.contains(name) { return register }
    return nil
  }

  // MARK: Variables

  /// Where the variable of a name lives.
  func variable(_ name: Symbol) -> Variable {
    for scope in inlineScopes.reversed() { if let variable = scope[name] { return variable } }
    if facts.globals.contains(name) { return .global }
    if kind == .classBody {
      let cell: Int32? = if case .cell(let register)? = registers[name] { register } else { nil }
      if let cell, facts.nonlocals.contains(name) || name == .classCell { return .cell(cell) }
      // Comprehensions are scopes of their own, which do not see the members.
      if !inlineScopes.isEmpty { return cell.map { .cell($0) } ?? .global }
      return .member(cell: facts.binds(name) ? nil : cell)
    }
    return registers[name] ?? .global
  }

  func slot(_ name: Symbol) -> Int32 { Int32(draft.globals.slot(name)) }

  // MARK: Registers

  /// A new temporary register.
  func temporary() -> Int32 {
    top += 1
    draft.registerCount = max(draft.registerCount, Int(top))
    return top - 1
  }

  /// Gives the temporaries that `body` makes back.
  func scoped<Result>(_ body: () throws -> Result) rethrows -> Result {
    let saved = top
    defer { top = saved }
    return try body()
  }

  /// The first of the next temporaries.
  var nextTemporary: Int32 { top }

  func isVariable(_ register: Int32) -> Bool { Int(register) < draft.variableNames.count || isInline(register) }

  private func isInline(_ register: Int32) -> Bool {
    inlineScopes.contains { scope in
      scope.values.contains { if case .local(register) = $0 { true } else { false } }
    }
  }

  // MARK: Instructions

  @discardableResult func emit(
    _ operation: Operation, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0, d: Int = 0
  ) -> Int {
    draft.instructions.append(Instruction(operation, a, b, c, d: d))
    draft.ranges.append(range)
    return draft.instructions.count - 1
  }

  /// The position of the next instruction.
  var position: Int { draft.instructions.count }

  func newLabel() -> Label {
    labels.append(-1)
    return Label(number: labels.count - 1)
  }

  /// The label stands for the next instruction.
  func place(_ label: Label) { labels[label.number] = position }

  func jump(_ label: Label) { emitJump(.jump, label) }

  func emitJump(_ operation: Operation, _ label: Label, _ b: Int32 = 0, _ c: Int32 = 0, d: Int = 0) {
    fixups.append((emit(operation, 0, b, c, d: d), label.number))
  }

  func addHandler(_ range: Range<Int>, _ label: Label, register: Int32, handled: Int32) {
    if !range.isEmpty { pendingHandlers.append((range, label.number, register, handled)) }
  }

  func constant(_ value: Value, key: String? = nil) -> Int32 {
    if let key, let known = knownConstants[key] { return known }
    let index = Int32(draft.constants.count)
    draft.constants.append(value)
    if let key { knownConstants[key] = index }
    return index
  }

  func load(_ value: Value, key: String? = nil, into target: Int32) {
    emit(.loadConstant, target, constant(value, key: key))
  }

  func loadNone(into target: Int32) { load(.none, key: "None", into: target) }

  func load(_ text: String, into target: Int32) {
    // Swift takes texts for equal that are written with other code points.
    let key = text.utf8.allSatisfy { $0 < 0x80 } ? "s\(text)" : nil
    load(.object(StringObject(text)), key: key, into: target)
  }

  /// The finished code.
  func finish() -> Code {
    for (instruction, label) in fixups {
      let target = Int32(labels[label])
      if draft.instructions[instruction].operation == .forNext {
        draft.instructions[instruction].c = target
      } else {
        draft.instructions[instruction].a = target
      }
    }
    draft.handlers = pendingHandlers.map {
      Code.Handler(range: $0.range, target: labels[$0.label], register: $0.register, handled: $0.handled)
    }
    return Code(draft)
  }

  /// A private name of a class: `__x` means `_Class__x`.
  func mangled(_ name: Symbol) -> Symbol {
    guard let className else { return name }
    let text = name.name
    guard text.hasPrefix("__"), !text.hasSuffix("__"), !text.contains(".") else { return name }
    let stripped = className.drop { $0 == "_" }
    return stripped.isEmpty ? name : Symbol("_\(stripped)\(text)")
  }

  /// Remembers the known assignments around branches: what a branch assigns is not known behind it.
  func branch<Result>(_ body: () throws -> Result) rethrows -> Result {
    let saved = assigned
    defer { assigned = saved }
    return try body()
  }
}
