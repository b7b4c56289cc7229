// Reading, writing and deleting variables.
extension FunctionCompiler {
  func load(_ name: Symbol, into target: Int32) {
    switch variable(name) {
    case .local(let register):
      check(register)
      if register != target { emit(.move, target, register) }
    case .cell(let register): emit(.loadCell, target, register)
    case .global: emit(.loadGlobal, target, slot(name), name.index)
    case .member(let cell):
      if let cell {
        emit(.loadNameOrCell, target, mangled(name).index, cell)
      } else {
        emit(.loadName, target, mangled(name).index, slot(name))
      }
    }
  }

  /// Makes sure that a local variable has a value.
  func check(_ register: Int32) {
    if assigned.contains(register) { return }
    emit(.checkLocal, register)
    assigned.insert(register)
  }

  func store(_ register: Int32, to name: Symbol) {
    switch variable(name) {
    case .local(let variable):
      if variable != register { emit(.move, variable, register) }
      assigned.insert(variable)
    case .cell(let cell): emit(.storeCell, cell, register)
    case .global: emit(.storeGlobal, slot(name), register)
    case .member: emit(.storeName, mangled(name).index, register)
    }
  }

  func delete(_ name: Symbol) {
    switch variable(name) {
    case .local(let register):
      emit(.deleteLocal, register)
      assigned.remove(register)
    case .cell(let cell): emit(.deleteCell, cell)
    case .global: emit(.deleteGlobal, slot(name))
    case .member: emit(.deleteName, mangled(name).index)
    }
  }

  /// Stores a register to a target of an assignment.
  func store(_ register: Int32, to target: Expression) throws {
    switch target.kind {
    case .name(let name):
      range = target.range
      store(register, to: name)
    case .attribute(let object, let name):
      try scoped {
        let object = try operand(object)
        range = target.range
        emit(.storeAttribute, object, register, mangled(name).index)
      }
    case .subscripted(let container, let index):
      let end = container.range.end
      try scoped {
        let container = try operand(container)
        let index = try operand(index)
        range = target.range
        draft.anchors[position] = SourceRange(end, target.range.end)
        emit(.storeItem, container, index, register)
      }
    case .tuple(let items), .list(let items): try unpack(register, into: items, target.range)
    default:
      throw SyntaxDiagnostic(message: "cannot assign to expression", range: target.range)
    }
  }

  private func unpack(_ register: Int32, into items: [Expression], _ range: SourceRange) throws {
    try scoped {
      let base = nextTemporary
      for _ in items { _ = temporary() }
      self.range = range
      if let star = items.firstIndex(where: { $0.isStarred }) {
        emit(.unpackStar, base, register, Int32(star), d: items.count - star - 1)
      } else {
        emit(.unpack, base, register, Int32(items.count))
      }
      for (offset, item) in items.enumerated() {
        let inner = if case .starred(let inner) = item.kind { inner } else { item }
        try store(base + Int32(offset), to: inner)
      }
    }
  }

  func delete(_ target: Expression) throws {
    switch target.kind {
    case .name(let name):
      range = target.range
      delete(name)
    case .attribute(let object, let name):
      try scoped {
        let object = try operand(object)
        range = target.range
        emit(.deleteAttribute, object, 0, mangled(name).index)
      }
    case .subscripted(let container, let index):
      let end = container.range.end
      try scoped {
        let container = try operand(container)
        let index = try operand(index)
        range = target.range
        draft.anchors[position] = SourceRange(end, target.range.end)
        emit(.deleteItem, container, index)
      }
    case .tuple(let items), .list(let items): for item in items { try delete(item) }
    default: throw SyntaxDiagnostic(message: "cannot delete expression", range: target.range)
    }
  }
}

extension Expression {
  var isCall: Bool { if case .call = kind { true } else { false } }
  var isStarred: Bool { if case .starred = kind { true } else { false } }
}
