// Functions, classes, comprehensions.
extension FunctionCompiler {
  func compileFunction(_ definition: FunctionDefinition, _ range: SourceRange) throws {
    try scoped {
      let decorators = try definition.decorators.map { decorator in
        let register = temporary()
        try compile(decorator, into: register)
        _ = temporary()
        return (register, decorator.range)
      }
      let target = temporary()
      let facts = ScopeFacts(definition.parameters, definition.body)
      let inner = FunctionCompiler(
        .function, name: definition.name.name, facts: facts, parameters: definition.parameters.all.map(\.name),
        parent: self, source: draft.source, globals: draft.globals)
      inner.draft.documentation = definition.body.documentation
      inner.noteParameters(definition.parameters)
      try inner.compile(definition.body)
      inner.emitReturnNone()
      self.range = range
      try makeFunction(inner, definition.parameters, into: target)
      try compileAnnotations(definition, target)
      try decorate(target, decorators)
      self.range = range
      store(target, to: definition.name)
    }
  }

  /// Applies decorators, the last first; each has its register and one behind it for the argument.
  private func decorate(_ target: Int32, _ decorators: [(register: Int32, range: SourceRange)]) throws {
    for (register, range) in decorators.reversed() {
      self.range = range
      emit(.move, register + 1, target)
      emit(.call, target, register, d: 1)
    }
  }

  private func compileAnnotations(_ definition: FunctionDefinition, _ function: Int32) throws {
    let given = definition.parameters
    let ordered = given.positional + [given.star].compactMap { $0 } + given.keywordOnly
    let parameters = (ordered + [given.doubleStar].compactMap { $0 }).filter { $0.annotation != nil }
    guard !parameters.isEmpty || definition.returns != nil else { return }
    try scoped {
      let dict = temporary()
      emit(.buildDict, dict)
      let named = parameters.map { ($0.name, $0.annotation) } + [(Symbol.returnName, definition.returns)]
      for (name, annotation) in named {
        guard let annotation else { continue }
        try scoped {
          let key = temporary()
          load(name.name, into: key)
          let value = try annotationOperand(annotation)
          emit(.dictSet, dict, key, value)
        }
      }
      emit(.setAnnotations, function, dict)
    }
  }

  /// The register of an annotation's value, or of its text where evaluation is postponed (PEP 563).
  func annotationOperand(_ annotation: Expression) throws -> Int32 {
    guard draft.globals.postponesAnnotations else { return try operand(annotation) }
    let register = temporary()
    if case .string(let text) = annotation.kind {
      load(StringRepresentation.representation(text), into: register)
    } else {
      let range = annotation.range
      let bytes = draft.source.bytes
      let part = bytes.dropFirst(range.start).prefix(max(0, range.end - range.start))
      load(String(decoding: part, as: UTF8.self), into: register)
    }
    return register
  }

  private func noteParameters(_ parameters: Parameters) {
    draft.parameters.names = parameters.all.map(\.name)
    draft.parameters.positionalCount = parameters.positional.count
    draft.parameters.positionalOnlyCount = parameters.positionalOnlyCount
    draft.parameters.keywordOnlyCount = parameters.keywordOnly.count
    draft.parameters.hasStar = parameters.star != nil
    draft.parameters.hasDoubleStar = parameters.doubleStar != nil
    draft.defaultCount = parameters.positional.count { $0.defaultValue != nil }
  }

  /// Makes a function of finished inner code, its defaults evaluated here.
  private func makeFunction(_ inner: FunctionCompiler, _ parameters: Parameters, into target: Int32) throws {
    let range = range
    try scoped {
      let base = nextTemporary
      for parameter in parameters.positional {
        if let value = parameter.defaultValue { try compile(value, into: temporary()) }
      }
      for parameter in parameters.keywordOnly {
        let register = temporary()
        if let value = parameter.defaultValue {
          try compile(value, into: register)
        } else {
          load(.unbound, key: "unbound", into: register)
        }
      }
      self.range = range
      draft.inner.append(inner.finish())
      emit(.makeFunction, target, Int32(draft.inner.count - 1), base)
    }
  }

  func compileLambda(
    _ parameters: Parameters, _ body: Expression, _ range: SourceRange, into target: Int32
  ) throws {
    let inner = FunctionCompiler(
      .lambda, name: "<lambda>", facts: ScopeFacts(parameters, lambda: body),
      parameters: parameters.all.map(\.name), parent: self, source: draft.source, globals: draft.globals)
    inner.noteParameters(parameters)
    let result = inner.temporary()
    try inner.compile(body, into: result)
    inner.emit(.returnValue, result)
    self.range = range
    try makeFunction(inner, parameters, into: target)
  }

  func compileClass(_ definition: ClassDefinition, _ range: SourceRange) throws {
    try scoped {
      let decorators = try definition.decorators.map { decorator in
        let register = temporary()
        try compile(decorator, into: register)
        _ = temporary()
        return (register, decorator.range)
      }
      let target = temporary()
      let inner = FunctionCompiler(
        .classBody, name: definition.name.name, facts: ScopeFacts(body: definition.body), parent: self,
        source: draft.source, globals: draft.globals, free: ScopeFacts.freeNames(ofClass: definition.body))
      inner.className = definition.name.name
      try inner.compileClassBody(definition.body)
      let range = whole(range, definition.body)
      self.range = range
      let base = temporary()
      draft.inner.append(inner.finish())
      emit(.makeFunction, base, Int32(draft.inner.count - 1), 0)
      if definition.bases.contains(where: \.isSpread) {
        try compileSpread(definition.bases, range)
        self.range = range
        emit(.makeClass, target, base, -1)
      } else {
        for argument in definition.bases { try compile(argument.value, into: temporary()) }
        self.range = range
        emit(.makeClass, target, base, try callShape(definition.bases, range))
      }
      try decorate(target, decorators)
      self.range = range
      store(target, to: definition.name)
    }
  }

  private func compileClassBody(_ body: [Statement]) throws {
    scoped {
      let register = temporary()
      if let text = body.documentation {
        load(text, into: register)
        emit(.storeName, Symbol.documentation.index, register)
      }
      load(draft.qualifiedName, into: register)
      emit(.storeName, Symbol.qualifiedName.index, register)
      emit(.loadGlobal, register, slot(.name), Symbol.name.index)
      emit(.storeName, Symbol.module.index, register)
    }
    try compile(body)
    // The result is the cell of `__class__`, for the class to be put into.
    let result = temporary()
    if case .cell(let cell) = variable(.classCell) { emit(.move, result, cell) } else { loadNone(into: result) }
    emit(.returnValue, result)
  }

  func emitReturnNone() {
    let register = temporary()
    loadNone(into: register)
    emit(.returnValue, register)
  }

  // MARK: Comprehensions

  func compileComprehension(
    _ kind: ComprehensionKind, _ element: Expression, _ value: Expression?, _ clauses: [ComprehensionClause],
    _ range: SourceRange, into target: Int32
  ) throws {
    guard let first = clauses.first else { return }
    if kind == .generator { return try compileGenerator(element, clauses, first, range, into: target) }
    let build: [ComprehensionKind: Operation] = [.list: .buildList, .set: .buildSet, .dictionary: .buildDict]
    try scoped {
      let iterator = temporary()
      try compile(first.iterable, into: iterator)
      self.range = range
      emit(.getIterator, iterator, iterator)
      emit(build[kind] ?? .buildList, target)
      let start = position
      defer { draft.comprehensions.append(Code.Comprehension(range: start..<position, kind: kind, source: range)) }
      try branch {
        inlineScopes.append(inlineScope(element, value, clauses))
        defer { inlineScopes.removeLast() }
        try compileClauses(clauses[...], iterator, range) {
          try scoped {
            let register = try operand(element)
            if let value {
              let second = try operand(value)
              self.range = range
              emit(.dictSet, target, register, second)
            } else {
              self.range = range
              emit(kind == .set ? .setAdd : .listAppend, target, register)
            }
          }
        }
      }
    }
    // The last element must not outlive the comprehension.
    emit(.discard, -1, nextTemporary)
  }

  /// The variables of a comprehension in place: registers of their own, cells where functions inside take them.
  private func inlineScope(
    _ element: Expression, _ value: Expression?, _ clauses: [ComprehensionClause]
  ) -> [Symbol: Variable] {
    let facts = ScopeFacts(element: element, value: value, clauses: clauses)
    var scope: [Symbol: Variable] = [:]
    for name in ScopeFacts.targets(of: clauses) {
      let register = temporary()
      if facts.innerFree.contains(name) {
        load(.unbound, key: "unbound", into: register)
        emit(.makeCell, register)
        scope[name] = .cell(register)
      } else {
        assigned.remove(register)
        scope[name] = .local(register)
      }
    }
    return scope
  }

  private func compileClauses(
    _ clauses: ArraySlice<ComprehensionClause>, _ iterator: Int32, _ whole: SourceRange, _ body: () throws -> Void
  ) throws {
    guard let clause = clauses.first else { return try body() }
    let (start, end) = (newLabel(), newLabel())
    try scoped {
      let item = temporary()
      place(start)
      range = whole
      emitForNext(item, iterator, end)
      let unpacking = position
      try store(item, to: clause.target)
      noteUnpacking(behind: unpacking)
      for condition in clause.conditions { try compileCondition(condition, start, jumpWhen: false) }
      if let next = clauses.dropFirst().first {
        let inner = temporary()
        try compile(next.iterable, into: inner)
        range = whole
        emit(.getIterator, inner, inner)
        try compileClauses(clauses.dropFirst(), inner, whole, body)
      } else {
        try body()
      }
      emitJump(.loop, start)
      place(end)
    }
  }

  func emitForNext(_ item: Int32, _ iterator: Int32, _ end: Label) {
    emitJump(.forNext, end, iterator)
    draft.instructions[position - 1].a = item
  }

  /// Tells the `forNext` before `place` where what stands there takes its value apart, which is then not wanted itself.
  func noteUnpacking(behind place: Int) {
    if place < position, draft.instructions[place].operation == .unpack { draft.instructions[place - 1].d = 1 }
  }

  private func compileGenerator(
    _ element: Expression, _ clauses: [ComprehensionClause], _ first: ComprehensionClause, _ range: SourceRange,
    into target: Int32
  ) throws {
    let inner = FunctionCompiler(
      .generatorExpression, name: "<genexpr>", facts: ScopeFacts(element: element, value: nil, clauses: clauses),
      parameters: [".0"], parent: self, source: draft.source, globals: draft.globals)
    inner.draft.parameters.names = [".0"]
    inner.draft.parameters.positionalCount = 1
    try inner.compileClauses(clauses[...], 0, range) {
      try inner.scoped {
        let register = try inner.operand(element)
        inner.range = element.range
        inner.emit(.yield, inner.temporary(), register)
      }
    }
    inner.emitReturnNone()
    try scoped {
      let base = temporary()
      draft.inner.append(inner.finish())
      emit(.makeFunction, base, Int32(draft.inner.count - 1), 0)
      let iterator = temporary()
      try compile(first.iterable, into: iterator)
      self.range = range
      emit(.getIterator, iterator, iterator)
      emit(.call, target, base, d: 1)
    }
  }
}

extension ScopeFacts {
  /// The names that the clauses of a comprehension bind.
  static func targets(of clauses: [ComprehensionClause]) -> [Symbol] {
    var names: [Symbol] = []
    func visit(_ target: Expression) {
      switch target.kind {
      case .name(let name): if !names.contains(name) { names.append(name) }
      case .tuple(let items), .list(let items): items.forEach(visit)
      case .starred(let item): visit(item)
      default: break
      }
    }
    for clause in clauses { visit(clause.target) }
    return names
  }
}

extension Array where Element == Statement {
  /// The text that stands first in a body.
  var documentation: String? {
    if case .expression(let first)? = first?.kind, case .string(let text) = first.kind { return text }
    return nil
  }
}
