import BigInt

// Expressions.
extension FunctionCompiler {
  /// The register that holds the value of an expression: that of a local variable, else a new temporary.
  func operand(_ expression: Expression) throws -> Int32 {
    if case .name(let name) = expression.kind, !facts.hasWalrus, case .local(let register) = variable(name) {
      range = expression.range
      check(register)
      return register
    }
    let register = temporary()
    try compile(expression, into: register)
    return register
  }

  /// Compiles an expression in steps that write their target early: a variable must not see them.
  private func careful(_ target: Int32, _ body: (Int32) throws -> Void) throws {
    guard isVariable(target) else { return try body(target) }
    try scoped {
      let register = temporary()
      try body(register)
      emit(.move, target, register)
    }
  }

  /// Compiles an expression; its value goes to a register.
  func compile(_ expression: Expression, into target: Int32) throws {
    range = expression.range
    switch expression.kind {
    case .none: loadNone(into: target)
    case .ellipsis: load(.object(SingletonObject.ellipsis), key: "...", into: target)
    case .bool(let flag): load(.bool(flag), key: flag ? "True" : "False", into: target)
    case .integer(let number): load(.int(number), key: "i\(number)", into: target)
    case .bigInteger(let digits): load(.integer(BigInt(digits) ?? 0), into: target)
    case .float(let number): load(.float(number), key: "f\(number.bitPattern)", into: target)
    case .imaginary(let number): load(.object(ComplexObject(0, number)), into: target)
    case .string(let text): load(text, into: target)
    case .bytes(let bytes): load(.object(BytesObject(bytes)), into: target)
    case .formattedString(let pieces): try careful(target) { try compile(pieces, expression.range, into: $0) }
    case .name(let name): load(name, into: target)
    case .list(let items): try compile(items, .buildList, .listAppend, .listExtend, expression.range, into: target)
    case .set(let items): try compile(items, .buildSet, .setAdd, .setUpdate, expression.range, into: target)
    case .tuple(let items):
      if items.contains(where: \.isStarred) {
        try careful(target) {
          try compile(items, .buildList, .listAppend, .listExtend, expression.range, into: $0)
          emit(.listToTuple, $0, $0)
        }
      } else {
        try compile(items, .buildTuple, .listAppend, .listExtend, expression.range, into: target)
      }
    case .dictionary(let items): try careful(target) { try compile(items, expression.range, into: $0) }
    case .unary(let operation, let operand): try compile(operation, operand, expression.range, into: target)
    case .binary(let operation, let left, let right):
      try compileBinary(operation, left, right, expression.range, into: target)
    case .comparison(let first, let rest): try compileComparison(first, rest, expression.range, into: target)
    case .and(let items): try careful(target) { try compile(items, .jumpIfFalse, into: $0) }
    case .or(let items): try careful(target) { try compile(items, .jumpIfTrue, into: $0) }
    case .not(let operand):
      try scoped {
        let register = try self.operand(operand)
        range = expression.range
        emit(.not, target, register)
      }
    case .conditional(let test, let then, let otherwise):
      let (no, end) = (newLabel(), newLabel())
      try compileCondition(test, no, jumpWhen: false)
      try branch { try compile(then, into: target) }
      jump(end)
      place(no)
      try branch { try compile(otherwise, into: target) }
      place(end)
    case .attribute(let object, let name):
      try scoped {
        let register = try operand(object)
        range = expression.range
        emit(.loadAttribute, target, register, mangled(name).index)
      }
    case .subscripted(let container, let index):
      try scoped {
        let register = try operand(container)
        let indexRegister = try operand(index)
        range = expression.range
        draft.anchors[position] = SourceRange(container.range.end, expression.range.end)
        emit(.loadItem, target, register, indexRegister)
      }
    case .slice(let lower, let upper, let step):
      try scoped {
        let base = nextTemporary
        for bound in [lower, upper, step] {
          let register = temporary()
          if let bound { try compile(bound, into: register) } else { loadNone(into: register) }
        }
        range = expression.range
        emit(.buildSlice, target, base)
      }
    case .call(let function, let arguments): try compileCall(function, arguments, expression.range, into: target)
    case .lambda(let parameters, let body): try compileLambda(parameters, body, expression.range, into: target)
    case .comprehension(let kind, let element, let value, let clauses):
      try careful(target) {
        try compileComprehension(kind, element, value, clauses, expression.range, into: $0)
      }
    case .starred: throw SyntaxDiagnostic(message: "can't use starred expression here", range: expression.range)
    case .walrus(let name, let value):
      try careful(target) {
        try compile(value, into: $0)
        range = expression.range
        storeOutside($0, to: name)
      }
    case .yield(let value):
      try scoped {
        let register = temporary()
        if let value { try compile(value, into: register) } else { loadNone(into: register) }
        range = expression.range
        emit(.yield, target, register)
      }
    case .yieldFrom(let value):
      try careful(target) { target in
        try scoped {
          let source = try operand(value)
          let iterator = temporary()
          range = expression.range
          emit(.getIterator, iterator, source)
          loadNone(into: target)
          emit(.yieldFrom, target, iterator)
        }
      }
    }
  }

  /// `name := …` within a comprehension belongs to the function around it.
  private func storeOutside(_ register: Int32, to name: Symbol) {
    let scopes = inlineScopes
    inlineScopes = []
    store(register, to: name)
    inlineScopes = scopes
  }

  private func compile(
    _ items: [Expression], _ build: Operation, _ append: Operation, _ extend: Operation, _ range: SourceRange,
    into target: Int32
  ) throws {
    guard items.contains(where: \.isStarred) || items.count > 200 else {
      return try scoped {
        let base = nextTemporary
        for item in items { try compile(item, into: temporary()) }
        self.range = range
        let isConstantSet = build == .buildSet && items.count > 2 && items.allSatisfy(\.isConstant)
        emit(build, target, base, Int32(items.count), d: isConstantSet ? 1 : 0)
      }
    }
    let isLongTuple = build == .buildTuple
    try careful(target) { target in
      emit(isLongTuple ? .buildList : build, target, 0, 0)
      for item in items {
        try scoped {
          if case .starred(let inner) = item.kind {
            let register = try operand(inner)
            self.range = range
            emit(extend, target, register)
          } else {
            let register = try operand(item)
            emit(append, target, register)
          }
        }
      }
      if isLongTuple { emit(.listToTuple, target, target) }
    }
  }

  private func compile(_ items: [(key: Expression?, value: Expression)], _ range: SourceRange, into target: Int32)
    throws
  {
    emit(.buildDict, target)
    for item in items {
      try scoped {
        if let key = item.key {
          let keyRegister = try operand(key)
          let valueRegister = try operand(item.value)
          self.range = range
          emit(.dictSet, target, keyRegister, valueRegister)
        } else {
          let register = try operand(item.value)
          self.range = range
          emit(.dictUpdate, target, register)
        }
      }
    }
  }

  private func compile(
    _ operation: UnaryOperator, _ operand: Expression, _ range: SourceRange, into target: Int32
  ) throws {
    if operation == .minus {
      if case .integer(let number) = operand.kind, number != .min {
        return load(.int(-number), key: "i\(-number)", into: target)
      }
      if case .float(let number) = operand.kind {
        return load(.float(-number), key: "f\((-number).bitPattern)", into: target)
      }
    }
    try scoped {
      let register = try self.operand(operand)
      self.range = range
      emit(.unary, target, register, d: operation.ordinal)
    }
  }

  private func compileBinary(
    _ operation: BinaryOperator, _ left: Expression, _ right: Expression, _ range: SourceRange, into target: Int32
  ) throws {
    try scoped {
      let first = try operand(left)
      if operation == .add || operation == .subtract, case .integer(let number) = right.kind,
        let small = Int32(exactly: operation == .add ? number : -number), operation == .add || number != 0
      {
        self.range = range
        noteOperator(left, right)
        emit(.addImmediate, target, first, small, d: operation == .add ? 0 : 1)
        return
      }
      let second = try operand(right)
      self.range = range
      noteOperator(left, right)
      switch operation {
      case .add: emit(.add, target, first, second)
      case .subtract: emit(.subtract, target, first, second)
      case .multiply: emit(.multiply, target, first, second)
      default: emit(.binary, target, first, second, d: operation.ordinal)
      }
    }
  }

  private func noteOperator(_ left: Expression, _ right: Expression) {
    draft.anchors[position] = SourceRange(left.range.end, right.range.start)
  }

  private func compileComparison(
    _ first: Expression, _ rest: [(operation: ComparisonOperator, operand: Expression)], _ range: SourceRange,
    into target: Int32
  ) throws {
    if rest.count == 1 {
      return try scoped {
        let left = try operand(first)
        let right = try operand(rest[0].operand)
        self.range = range
        emit(.compare, target, left, right, d: rest[0].operation.ordinal)
      }
    }
    try careful(target) { target in
      try scoped {
        let end = newLabel()
        var left = try operand(first)
        for (position, (operation, expression)) in rest.enumerated() {
          let right = temporary()
          try compile(expression, into: right)
          self.range = range
          emit(.compare, target, left, right, d: operation.ordinal)
          if position < rest.count - 1 { emitJump(.jumpIfFalse, end, target) }
          left = right
        }
        place(end)
      }
    }
  }

  private func compile(_ items: [Expression], _ jumpOut: Operation, into target: Int32) throws {
    let end = newLabel()
    for (position, item) in items.enumerated() {
      if position == 0 { try compile(item, into: target) } else { try branch { try compile(item, into: target) } }
      if position < items.count - 1 { emitJump(jumpOut, end, target) }
    }
    place(end)
  }

  /// Jumps to a label where a condition is true, or where it is false.
  func compileCondition(_ test: Expression, _ label: Label, jumpWhen: Bool) throws {
    switch test.kind {
    case .not(let inner): return try compileCondition(inner, label, jumpWhen: !jumpWhen)
    case .and(let items) where !jumpWhen, .or(let items) where jumpWhen:
      for (position, item) in items.enumerated() {
        if position == 0 {
          try compileCondition(item, label, jumpWhen: jumpWhen)
        } else {
          try branch { try compileCondition(item, label, jumpWhen: jumpWhen) }
        }
      }
      return
    case .comparison(let first, let rest) where rest.count == 1 && !jumpWhen && rest[0].operation.ordinal < 6:
      return try scoped {
        let left = try operand(first)
        let right = try operand(rest[0].operand)
        range = test.range
        emitJump(.jumpUnless, label, left, right, d: rest[0].operation.ordinal)
      }
    default: break
    }
    try scoped {
      let register = try operand(test)
      range = test.range
      emitJump(jumpWhen ? .jumpIfTrue : .jumpIfFalse, label, register)
    }
  }

  /// The pieces of an f-string become texts in consecutive registers, which are joined.
  private func compile(_ pieces: [FormattedPiece], _ range: SourceRange, into target: Int32) throws {
    try scoped {
      let base = nextTemporary
      for piece in pieces {
        let register = temporary()
        switch piece {
        case .literal(let text): load(text, into: register)
        case .field(let value, let conversion, let format):
          try scoped {
            let valueRegister = try operand(value)
            var formatRegister: Int32 = -1
            if let format, !format.isEmpty {
              formatRegister = temporary()
              try compile(format, range, into: formatRegister)
            }
            self.range = range
            let code = conversion.flatMap(\.asciiValue).map(Int.init) ?? 0
            emit(.formatValue, register, valueRegister, formatRegister, d: code)
          }
        }
      }
      self.range = range
      emit(.buildString, target, base, Int32(pieces.count))
    }
  }
}
