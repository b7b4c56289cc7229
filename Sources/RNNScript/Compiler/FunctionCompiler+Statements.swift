// Statements.
extension FunctionCompiler {
  func compile(_ body: [Statement]) throws {
    for statement in body { try scoped { try compile(statement) } }
  }

  func compile(_ statement: Statement) throws {
    range = statement.range
    switch statement.kind {
    case .expression(let expression):
      switch expression.kind {
      case .string, .integer, .none, .ellipsis, .bool: break
      default:
        let register = try operand(expression)
        if expression.isCall, !isVariable(register) { emit(.discard, register, -1) }
      }
    case .assign(let targets, let value):
      try compileAssignment(targets, value)
      // What is replaced by nothing is meant to go now.
      if case .none = value.kind { emit(.discard, -1, nextTemporary) }
    case .augmentedAssign(let target, let operation, let value):
      try compileAugmented(target, operation, value, statement.range)
    case .annotatedAssign(let target, let annotation, let value):
      try compileAnnotated(target, annotation, value, statement.range)
    case .delete(let targets):
      for target in targets { try delete(target) }
      emit(.discard, -1, nextTemporary)
    case .pass, .global, .nonlocal: break
    case .break: try compileBreak(isContinue: false)
    case .continue: try compileBreak(isContinue: true)
    case .return(let value): try compileReturn(value)
    case .raise(let value, let cause):
      guard let value else {
        emit(.raiseAgain)
        return
      }
      let register = try operand(value)
      let causeRegister = try cause.map { try operand($0) } ?? -1
      range = statement.range
      emit(.raise, register, causeRegister)
    case .assert(let test, let message):
      let end = newLabel()
      try compileCondition(test, end, jumpWhen: true)
      try branch {
        let register = try message.map { try operand($0) } ?? -1
        range = test.range
        emit(.failAssertion, register)
      }
      place(end)
    case .import(let modules):
      for module in modules {
        range = statement.range
        compileImport(module)
      }
    case .importFrom(let module, let level, let names): try compileImport(module, level, names)
    case .if(let test, let then, let otherwise): try compileIf(test, then, otherwise)
    case .while(let test, let body, let otherwise): try compileWhile(test, body, otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      try compileFor(target, iterable, body, otherwise)
    case .try(let body, let handlers, let otherwise, let finally):
      try compileTry(body, handlers, otherwise, finally)
    case .with(let items, let body): try compileWith(items[...], body, statement.range)
    case .match(let subject, let cases): try compileMatch(subject, cases)
    case .function(let definition): try compileFunction(definition, statement.range)
    case .class(let definition): try compileClass(definition, statement.range)
    }
  }

  private func compileAssignment(_ targets: [Expression], _ value: Expression) throws {
    if targets.count == 1, case .name(let name) = targets[0].kind, case .local(let register) = variable(name) {
      try compile(value, into: register)
      assigned.insert(register)
      return
    }
    if targets.count == 1, case .tuple(let names) = targets[0].kind, case .tuple(let values) = value.kind,
      names.count == values.count, !(names + values).contains(where: \.isStarred)
    {
      // `a, b = b, a`: no tuple is needed.
      let registers = try values.map { value in
        let register = temporary()
        try compile(value, into: register)
        return register
      }
      for (register, target) in zip(registers, names) { try store(register, to: target) }
      return
    }
    let register = try operand(value)
    for target in targets { try store(register, to: target) }
  }

  private func compileAugmented(
    _ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ range: SourceRange
  ) throws {
    func apply(_ target: Int32, _ current: Int32) throws {
      if operation == .add || operation == .subtract, case .integer(let number) = value.kind,
        let small = Int32(exactly: operation == .add ? number : -number), operation == .add || number != 0
      {
        self.range = range
        emit(.addImmediate, target, current, small, d: operation == .add ? 2 : 3)
        return
      }
      let operand = try operand(value)
      self.range = range
      emit(.inPlace, target, current, operand, d: operation.ordinal)
    }
    switch target.kind {
    case .name(let name):
      if case .local(let register) = variable(name) {
        self.range = target.range
        check(register)
        try apply(register, register)
      } else {
        let current = temporary()
        self.range = target.range
        load(name, into: current)
        try apply(current, current)
        store(current, to: name)
      }
    case .attribute(let object, let name):
      let object = try operand(object)
      let current = temporary()
      self.range = target.range
      emit(.loadAttribute, current, object, mangled(name).index)
      try apply(current, current)
      emit(.storeAttribute, object, current, mangled(name).index)
    case .subscripted(let container, let index):
      let end = container.range.end
      let container = try operand(container)
      let index = try operand(index)
      let current = temporary()
      self.range = target.range
      draft.anchors[position] = SourceRange(end, target.range.end)
      emit(.loadItem, current, container, index)
      try apply(current, current)
      emit(.storeItem, container, index, current)
    default: throw SyntaxDiagnostic(message: "illegal expression for augmented assignment", range: target.range)
    }
  }

  private func compileAnnotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ range: SourceRange
  ) throws {
    if let value { try compileAssignment([target], value) }
    guard case .name(let name) = target.kind, kind == .module || kind == .classBody else { return }
    let register = try annotationOperand(annotation)
    self.range = range
    emit(.annotate, mangled(name).index, register)
  }

  private func compileReturn(_ value: Expression?) throws {
    let result: Int32
    if blocks.isEmpty, let value {
      result = try operand(value)
    } else {
      result = temporary()
      if let value { try compile(value, into: result) } else { loadNone(into: result) }
    }
    try leaveBlocks(downTo: 0)
    emit(.returnValue, result)
  }

  // MARK: Imports

  private func compileImport(_ module: ImportedModule) {
    let statement = range
    scoped {
      let register = temporary()
      let path = module.path.map(\.name).joined(separator: ".")
      range = statement
      let constant = constant(.object(StringObject(path)), key: "s\(path)")
      emit(.importModule, register, constant, d: module.alias == nil ? 0 : 1)
      if let name = module.alias ?? module.path.first { store(register, to: name) }
    }
  }

  private func compileImport(_ module: [Symbol], _ level: Int, _ names: [ImportedName]?) throws {
    let range = range
    let register = temporary()
    let path = String(repeating: ".", count: level) + module.map(\.name).joined(separator: ".")
    if path == "__future__" { return }
    emit(.importModule, register, constant(.object(StringObject(path)), key: "s\(path)"), d: 1)
    guard let names else {
      guard kind == .module else {
        throw SyntaxDiagnostic(message: "import * only allowed at module level", range: range)
      }
      emit(.importStar, register)
      return
    }
    for name in names {
      scoped {
        let value = temporary()
        self.range = range
        emit(.importFrom, value, register, name.name.index)
        store(value, to: name.alias ?? name.name)
      }
    }
  }
}
