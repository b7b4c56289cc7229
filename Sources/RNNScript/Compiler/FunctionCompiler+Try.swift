// `try` and `with`. The statements of a `finally` are compiled once for each way that leads there.
extension FunctionCompiler {
  func compileTry(
    _ body: [Statement], _ handlers: [ExceptHandler], _ otherwise: [Statement], _ finally: [Statement]
  ) throws {
    if finally.isEmpty { return try compileExcept(body, handlers, otherwise) }
    let (caught, end) = (newLabel(), newLabel())
    let exception = temporary()
    let before = assigned
    open(.finally(finally), caught, register: exception)
    if handlers.isEmpty {
      try compile(body)
    } else {
      try compileExcept(body, handlers, otherwise)
    }
    close()
    let after = assigned
    try scoped { try compile(finally) }
    let afterFinally = assigned
    jump(end)
    // An exception came: it is being handled while the statements run, then goes on.
    place(caught)
    assigned = before.intersection(after)
    let outer = handledRegister
    let again = newLabel()
    emit(.setHandled, exception)
    open(.handler(name: nil, outer: outer), again, register: exception)
    blocks[blocks.count - 1].handlerException = exception
    blocks[blocks.count - 1].label = nil
    try scoped { try compile(finally) }
    close()
    emit(.setHandled, outer)
    emit(.unwind, exception)
    place(again)
    place(end)
    assigned = afterFinally
  }

  private func compileExcept(_ body: [Statement], _ handlers: [ExceptHandler], _ otherwise: [Statement]) throws {
    let (caught, end) = (newLabel(), newLabel())
    let exception = temporary()
    let before = assigned
    open(.plain, caught, register: exception)
    try branch { try compile(body) }
    close()
    try branch { try compile(otherwise) }
    jump(end)
    place(caught)
    let outer = handledRegister
    emit(.setHandled, exception)
    for handler in handlers {
      assigned = before
      let next = newLabel()
      if let type = handler.type {
        try scoped {
          let typeRegister = try operand(type)
          let matches = temporary()
          range = type.range
          emit(.matchException, matches, exception, typeRegister)
          emitJump(.jumpIfFalse, next, matches)
        }
      }
      try compile(handler, exception, outer)
      emit(.discard, exception, -1)
      jump(end)
      place(next)
      assigned = before
    }
    emit(.setHandled, outer)
    emit(.unwind, exception)
    place(end)
    assigned = before
  }

  /// The body of an `except`; an exception in it deletes the name, too.
  private func compile(_ handler: ExceptHandler, _ exception: Int32, _ outer: Int32) throws {
    if let name = handler.name {
      range = handler.range
      store(exception, to: name)
    }
    let failed = newLabel()
    let second = temporary()
    open(.handler(name: handler.name, outer: outer), failed, register: second)
    blocks[blocks.count - 1].handlerException = exception
    if handler.name == nil { blocks[blocks.count - 1].label = nil }
    try compile(handler.body)
    close()
    let done = newLabel()
    emit(.setHandled, outer)
    if let name = handler.name {
      clear(name)
      jump(done)
      place(failed)
      clear(name)
      emit(.unwind, second)
    } else {
      place(failed)
    }
    place(done)
  }

  private func clear(_ name: Symbol) {
    scoped {
      let register = temporary()
      loadNone(into: register)
      store(register, to: name)
      delete(name)
    }
  }

  func compileWith(_ items: ArraySlice<WithItem>, _ body: [Statement], _ range: SourceRange) throws {
    guard let item = items.first else { return try compile(body) }
    let range = whole(range, body)
    let exit = temporary()
    let entered = temporary()
    try compile(item.context, into: exit)
    self.range = range
    emit(.enterWith, exit)
    let (caught, end) = (newLabel(), newLabel())
    let exception = temporary()
    let before = assigned
    open(.with(exit: exit), caught, register: exception)
    if let target = item.target { try store(entered, to: target) }
    try scoped { try compileWith(items.dropFirst(), body, range) }
    close()
    self.range = range
    scoped { _ = emit(.exitWith, temporary(), exit, -1) }
    emit(.discard, entered, -1)
    emit(.discard, exit, -1)
    jump(end)
    place(caught)
    let after = assigned
    assigned = before
    let outer = handledRegister
    scoped {
      let result = temporary()
      emit(.setHandled, exception)
      emit(.exitWith, result, exit, exception)
      emit(.setHandled, outer)
      let swallowed = newLabel()
      emitJump(.jumpIfTrue, swallowed, result)
      emit(.unwind, exception)
      place(swallowed)
    }
    place(end)
    // An exception that was swallowed may have come before anything was assigned.
    assigned = before.intersection(after)
  }
}
