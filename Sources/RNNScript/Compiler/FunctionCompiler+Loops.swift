/// What `return`, `break` and `continue` leave on their way.
struct Block {
  enum Kind {
    case loop(break: FunctionCompiler.Label, continue: FunctionCompiler.Label)
    /// A `try` with a `finally`, whose statements run on every way out.
    case finally([Statement])
    /// The exit of a context manager is in the register.
    case with(exit: Int32)
    /// The body of an `except`: the name is deleted, the exception around is the one being handled again.
    case handler(name: Symbol?, outer: Int32)
    /// A `try` without a `finally`: only its range ends.
    case plain
  }

  var kind: Kind
  /// The range that an exception handler covers, where there is one: it begins here.
  var start = 0
  var label: FunctionCompiler.Label?
  var register: Int32 = -1
  var handled: Int32 = -1
  /// For the body of an `except`: the register of its exception.
  var handlerException: Int32 = -1
}

// Branches and loops.
extension FunctionCompiler {
  func compileIf(_ test: Expression, _ then: [Statement], _ otherwise: [Statement]) throws {
    let no = newLabel()
    try compileCondition(test, no, jumpWhen: false)
    let before = assigned
    try compile(then)
    let afterThen = assigned
    assigned = before
    if otherwise.isEmpty {
      place(no)
      return
    }
    let end = newLabel()
    jump(end)
    place(no)
    try compile(otherwise)
    assigned.formIntersection(afterThen)
    place(end)
  }

  func compileWhile(_ test: Expression, _ body: [Statement], _ otherwise: [Statement]) throws {
    let (start, done, end) = (newLabel(), newLabel(), newLabel())
    place(start)
    let isEndless = if case .bool(true) = test.kind { true } else { false }
    if !isEndless { try scoped { try compileCondition(test, done, jumpWhen: false) } }
    try branch {
      blocks.append(Block(kind: .loop(break: end, continue: start)))
      try compile(body)
      blocks.removeLast()
      emitJump(.loop, start)
    }
    place(done)
    try branch { try compile(otherwise) }
    place(end)
  }

  func compileFor(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ otherwise: [Statement]
  ) throws {
    let (start, done, end) = (newLabel(), newLabel(), newLabel())
    let iterator = temporary()
    let loop = whole(range, body)
    try scoped {
      let source = try operand(iterable)
      range = loop
      emit(.getIterator, iterator, source)
    }
    place(start)
    try branch {
      range = loop
      if case .name(let name) = target.kind, case .local(let register) = variable(name) {
        emitForNext(register, iterator, done)
        assigned.insert(register)
      } else {
        try scoped {
          let item = temporary()
          emitForNext(item, iterator, done)
          let unpacking = position
          try store(item, to: target)
          noteUnpacking(behind: unpacking)
        }
      }
      blocks.append(Block(kind: .loop(break: end, continue: start), register: iterator))
      try compile(body)
      blocks.removeLast()
      emitJump(.loop, start)
    }
    place(done)
    try branch { try compile(otherwise) }
    place(end)
  }

  /// A compound statement with its body: what a traceback marks where no expression has failed.
  func whole(_ range: SourceRange, _ body: [Statement]) -> SourceRange {
    body.last.map { range.joined($0.range) } ?? range
  }

  func compileBreak(isContinue: Bool) throws {
    guard let index = blocks.lastIndex(where: { if case .loop = $0.kind { true } else { false } }),
      case .loop(let end, let start) = blocks[index].kind
    else {
      throw SyntaxDiagnostic(
        message: isContinue ? "'continue' not properly in loop" : "'break' outside loop", range: range)
    }
    try leaveBlocks(downTo: index + 1)
    if isContinue { return emitJump(.loop, start) }
    // A generator that is left ends here.
    if blocks[index].register >= 0 { emit(.discard, blocks[index].register, -1) }
    jump(end)
  }

  // MARK: Ways out

  /// Begins a block that an exception handler covers.
  func open(_ kind: Block.Kind, _ label: Label, register: Int32) {
    blocks.append(Block(kind: kind, start: position, label: label, register: register, handled: handledRegister))
  }

  /// Ends the innermost block.
  func close() {
    let block = blocks.removeLast()
    if let label = block.label {
      addHandler(block.start..<position, label, register: block.register, handled: block.handled)
    }
  }

  /// The register of the exception that is being handled here; -1 for none.
  var handledRegister: Int32 {
    for block in blocks.reversed() { if case .handler = block.kind { return block.handlerException } }
    return -1
  }

  /// Emits what must happen on the way out of the blocks from the innermost down to `depth`.
  func leaveBlocks(downTo depth: Int) throws {
    let saved = blocks
    let savedAssigned = assigned
    while blocks.count > depth {
      let block = blocks.removeLast()
      // What is emitted now lies outside of the block's own handler, but inside of those around it.
      if let label = block.label {
        addHandler(block.start..<position, label, register: block.register, handled: block.handled)
      }
      switch block.kind {
      case .loop, .plain: break
      case .finally(let body):
        // An exception in these statements is caught further out, from here on.
        try scoped { try compile(body) }
      case .with(let exit):
        scoped { _ = emit(.exitWith, temporary(), exit, -1) }
      case .handler(let name, let outer):
        emit(.setHandled, outer)
        if let name {
          scoped {
            let register = temporary()
            loadNone(into: register)
            store(register, to: name)
          }
          delete(name)
        }
      }
    }
    assigned = savedAssigned
    blocks = saved
    for index in blocks.indices.dropFirst(depth) { blocks[index].start = position + 1 }
  }
}
