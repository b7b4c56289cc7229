// `match` statements: each pattern jumps away where it does not match; names are bound once the whole one did.
extension FunctionCompiler {
  /// Which question an instruction asks of a subject.
  enum PatternStep: Int {
    /// The elements of a sequence of `r[c]` elements, or of at least `~r[c]`; None where it is none.
    case elements
    /// The values of a mapping under the keys `r[c]`; None where one is missing.
    case values
    /// A dict of the mapping without the keys `r[c]`.
    case rest
    /// The attributes of an instance of the class `r[c]`, their names and number behind it; None where it is none.
    case attributes
  }

  func compileMatch(_ subject: Expression, _ cases: [MatchCase]) throws {
    let end = newLabel()
    let value = temporary()
    try compile(subject, into: value)
    let before = assigned
    for item in cases {
      assigned = before
      let next = newLabel()
      try scoped {
        var bindings: [(name: Symbol, register: Int32)] = []
        try compile(item.pattern, value, next, &bindings)
        range = item.range
        for (name, register) in bindings { store(register, to: name) }
        if let condition = item.condition { try compileCondition(condition, next, jumpWhen: false) }
        try compile(item.body)
      }
      jump(end)
      place(next)
    }
    assigned = before
    place(end)
  }

  private func compile(
    _ pattern: Pattern, _ subject: Int32, _ fail: Label, _ bindings: inout [(name: Symbol, register: Int32)]
  ) throws {
    switch pattern.kind {
    case .wildcard, .star(nil): break
    case .capture(let name), .star(let name?): bindings.append((name, subject))
    case .named(let inner, let name):
      try compile(inner, subject, fail, &bindings)
      bindings.append((name, subject))
    case .value(let value), .singleton(let value):
      let isIdentity = if case .singleton = pattern.kind { true } else { false }
      try scoped {
        let other = try operand(value)
        let result = temporary()
        range = pattern.range
        emit(.compare, result, subject, other, d: (isIdentity ? ComparisonOperator.isSame : .equal).ordinal)
        emitJump(.jumpIfFalse, fail, result)
      }
    case .either(let items): try compileAlternatives(items, pattern.boundNames, subject, fail, &bindings)
    case .sequence(let items): try compileSequence(items, subject, fail, pattern.range, &bindings)
    case .mapping(let items, let rest):
      let keys = try keyTuple(items.map(\.key))
      let base = step(.values, subject, keys, items.count, fail, pattern.range)
      for (position, item) in items.enumerated() {
        try compile(item.value, base + Int32(position), fail, &bindings)
      }
      if let rest {
        let register = temporary()
        range = pattern.range
        emit(.matchPattern, register, subject, keys, d: PatternStep.rest.rawValue)
        bindings.append((rest, register))
      }
    case .instance(let type, let positional, let named):
      let base = temporary()
      try compile(type, into: base)
      let names = temporary()
      load(.object(TupleObject(named.map { .object(StringObject($0.name.name)) })), into: names)
      load(.int(positional.count), key: "i\(positional.count)", into: temporary())
      let parts = step(.attributes, subject, base, positional.count + named.count, fail, pattern.range)
      for (position, part) in (positional + named.map(\.value)).enumerated() {
        try compile(part, parts + Int32(position), fail, &bindings)
      }
    }
  }

  /// Asks a question whose answer is a tuple, and puts its elements into registers.
  private func step(
    _ step: PatternStep, _ subject: Int32, _ argument: Int32, _ count: Int, _ fail: Label, _ range: SourceRange
  ) -> Int32 {
    let result = temporary()
    let test = temporary()
    self.range = range
    emit(.matchPattern, result, subject, argument, d: step.rawValue)
    loadNone(into: test)
    emit(.compare, test, result, test, d: ComparisonOperator.isNotSame.ordinal)
    emitJump(.jumpIfFalse, fail, test)
    let base = nextTemporary
    for _ in 0..<count { _ = temporary() }
    if count > 0 { emit(.unpack, base, result, Int32(count)) }
    return base
  }

  private func keyTuple(_ keys: [Expression]) throws -> Int32 {
    let tuple = temporary()
    try scoped {
      let base = nextTemporary
      for key in keys { try compile(key, into: temporary()) }
      emit(.buildTuple, tuple, base, Int32(keys.count))
    }
    return tuple
  }

  private func compileSequence(
    _ items: [Pattern], _ subject: Int32, _ fail: Label, _ range: SourceRange,
    _ bindings: inout [(name: Symbol, register: Int32)]
  ) throws {
    let star = items.firstIndex { if case .star = $0.kind { true } else { false } }
    let count = temporary()
    let wanted = star == nil ? items.count : ~(items.count - 1)
    load(.int(wanted), key: "i\(wanted)", into: count)
    let elements = temporary()
    let test = temporary()
    self.range = range
    emit(.matchPattern, elements, subject, count, d: PatternStep.elements.rawValue)
    loadNone(into: test)
    emit(.compare, test, elements, test, d: ComparisonOperator.isNotSame.ordinal)
    emitJump(.jumpIfFalse, fail, test)
    let base = nextTemporary
    for _ in items { _ = temporary() }
    if let star {
      emit(.unpackStar, base, elements, Int32(star), d: items.count - star - 1)
    } else if !items.isEmpty {
      emit(.unpack, base, elements, Int32(items.count))
    }
    for (position, item) in items.enumerated() {
      try compile(item, base + Int32(position), fail, &bindings)
    }
  }

  /// Alternatives put what they bind into the same registers.
  private func compileAlternatives(
    _ items: [Pattern], _ names: [Symbol], _ subject: Int32, _ fail: Label,
    _ bindings: inout [(name: Symbol, register: Int32)]
  ) throws {
    let done = newLabel()
    let shared = names.map { (name: $0, register: temporary()) }
    for (position, item) in items.enumerated() {
      let next = position + 1 < items.count ? newLabel() : fail
      try scoped {
        var own: [(name: Symbol, register: Int32)] = []
        try compile(item, subject, next, &own)
        for (name, register) in own {
          if let target = shared.first(where: { $0.name == name }) { emit(.move, target.register, register) }
        }
      }
      if position + 1 < items.count {
        jump(done)
        place(next)
      }
    }
    place(done)
    bindings += shared
  }
}
