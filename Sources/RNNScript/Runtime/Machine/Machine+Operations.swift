// The long ways of the frequent instructions.
extension Interpreter {
  /// The builtin `name`; its slot, which it keeps, is remembered.
  func builtin(
    _ name: Symbol, _ frame: Frame, _ cache: UnsafeMutablePointer<InlineCache>? = nil
  ) throws -> Value {
    if let value = builtins.get(name) {
      cache?.pointee.key = UInt(builtins.slot(name)) + 1
      return value
    }
    let exception = error(.nameError, "name '\(name)' is not defined").exception
    let visible = frame.locals.map(\.name) + frame.code.globals.names + builtins.names
    exception.suggestion = Suggestion.nearest(to: name.name, among: visible.map(\.name))
    exception.attributes["name"] = .object(StringObject(name.name))
    throw ScriptError(exception)
  }

  func unboundLocal(_ register: Int, _ frame: Frame) -> ScriptError {
    let names = frame.code.variableNames
    let name = register < names.count ? names[register].name : "?"
    return error(.unboundLocalError, "cannot access local variable '\(name)' where it is not associated with a value")
  }

  func loadCell(_ register: Int, _ frame: Frame) throws -> Value {
    guard case .object(let object) = frame.registers[register] else { return .none }
    let cell = unsafeDowncast(object, to: CellObject.self)
    if !cell.value.isUnbound { return cell.value }
    let names = frame.code.variableNames
    let name = register < names.count ? names[register] : "?"
    if frame.code.freeNames.contains(name) {
      throw error(
        .nameError, "cannot access free variable '\(name)' where it is not associated with a value in enclosing scope")
    }
    throw unboundLocal(register, frame)
  }

  func storeCell(_ cell: Value, _ value: Value) {
    guard case .object(let object) = cell else { return }
    let cell = unsafeDowncast(object, to: CellObject.self)
    journal.willWrite(cell)
    cell.value = value
  }

  // MARK: Operators

  func addImmediate(_ value: Value, _ i: Instruction) throws -> Value {
    if case .float(let number) = value { return .float(number + Double(i.c)) }
    let isSubtraction = i.d & 1 == 1
    let operand = Value.int(isSubtraction ? -Int(i.c) : Int(i.c))
    let operation: BinaryOperator = isSubtraction ? .subtract : .add
    return i.d >= 2 ? try inPlace(operation, value, operand) : try binary(operation, value, operand)
  }

  /// Computes with two integers or two floats where nothing special comes of it; false where something may.
  @inline(__always) func computes(
    _ ordinal: UInt16, _ first: UnsafeMutablePointer<Value>, _ second: UnsafeMutablePointer<Value>,
    _ target: UnsafeMutablePointer<Value>
  ) -> Bool {
    if case .int(let x) = first.pointee, case .int(let y) = second.pointee {
      let result: (partialValue: Int, overflow: Bool)
      switch BinaryOperator(ordinal: ordinal) {
      case .add: result = x.addingReportingOverflow(y)
      case .subtract: result = x.subtractingReportingOverflow(y)
      case .multiply: result = x.multipliedReportingOverflow(by: y)
      case .modulo where y > 0:
        let rest = x % y
        result = (rest < 0 ? rest + y : rest, false)
      case .floorDivide where y > 0:
        let (quotient, rest) = x.quotientAndRemainder(dividingBy: y)
        result = (rest < 0 ? quotient - 1 : quotient, false)
      case .bitAnd: result = (x & y, false)
      case .bitOr: result = (x | y, false)
      case .bitXor: result = (x ^ y, false)
      case .rightShift where y >= 0: result = (x >> min(y, 63), false)
      case .divide where y != 0 && x.magnitude <= 1 << 53 && y.magnitude <= 1 << 53:
        target.pointee = .float(Double(x) / Double(y))
        return true
      default: return false
      }
      if result.overflow { return false }
      target.pointee = .int(result.partialValue)
      return true
    }
    guard case .float(let x) = first.pointee, case .float(let y) = second.pointee else { return false }
    switch BinaryOperator(ordinal: ordinal) {
    case .add: target.pointee = .float(x + y)
    case .subtract: target.pointee = .float(x - y)
    case .multiply: target.pointee = .float(x * y)
    case .divide where y != 0: target.pointee = .float(x / y)
    default: return false
    }
    return true
  }

  func inPlace(
    _ i: Instruction, _ r: UnsafeMutablePointer<Value>, next: Instruction, _ globals: Unmanaged<Namespace>
  ) throws {
    let operation = BinaryOperator(ordinal: i.d)
    if operation == .add, i.a == i.b, case .object = r[Int(i.c)],
      try appendInPlace(r + Int(i.a), r + Int(i.c), next: next, register: i.a, globals)
    {
      return
    }
    r[Int(i.a)] = try inPlace(operation, r[Int(i.b)], r[Int(i.c)])
  }

  // MARK: Iteration

  func makeIterator(_ value: Value) throws -> Value {
    let iterator = try iterator(value)
    if iterator.savedEpoch == 0, value.object !== iterator { iterator.savedEpoch = journal.epoch }
    return .object(iterator)
  }

  /// Puts the next number of a range into a register; false at the end.
  @inline(__always) func step(_ range: Unmanaged<RangeIterator>, _ target: UnsafeMutablePointer<Value>) -> Bool {
    range._withUnsafeGuaranteedRef { range in
      guard range.position < range.count else { return false }
      journal.willWrite(range)
      target.pointee = .int(range.number(at: range.position))
      range.position += 1
      return true
    }
  }

  /// Puts the next value of an iterator into a register; false at the end.
  func advance(_ target: UnsafeMutablePointer<Value>, _ iterator: UnsafeMutablePointer<Value>) throws -> Bool {
    if let iterator = iterator.borrowed(ListIterator.self) {
      return iterator._withUnsafeGuaranteedRef { iterator in
        journal.willWrite(iterator)
        return iterator.step(target)
      }
    }
    guard case .object(let object) = iterator.pointee else { return false }
    guard let next = try unsafeDowncast(object, to: IteratorObject.self).next(self) else { return false }
    target.pointee = next
    return true
  }

  /// Puts the next pair of an iterator that makes pairs into two registers; false at the end, nil for other iterators.
  @inline(__always) func advancePair(
    _ pair: UnsafeMutablePointer<Value>, _ iterator: UnsafeMutablePointer<Value>
  ) throws -> Bool? {
    guard case .object(let object) = iterator.pointee else { return nil }
    return try unsafeDowncast(object, to: IteratorObject.self).nextPair(into: pair, self)
  }

  // MARK: Taking apart and putting together

  /// Copies the elements of a tuple or list of the right size; false for everything else.
  @inline(__always) func unpacks(
    _ source: UnsafeMutablePointer<Value>, _ count: Int, _ target: UnsafeMutablePointer<Value>
  ) -> Bool {
    if let tuple = source.borrowed(TupleObject.self) {
      return tuple._withUnsafeGuaranteedRef { tuple in
        guard tuple.personality == nil, tuple.elements.count == count else { return false }
        for position in 0..<count { target[position] = tuple.elements[position] }
        return true
      }
    }
    guard let list = source.borrowed(ListObject.self) else { return false }
    return list._withUnsafeGuaranteedRef { list in
      guard list.personality == nil, list.elements.count == count else { return false }
      for position in 0..<count { target[position] = list.elements[position] }
      return true
    }
  }

  /// Leaves a scalar or a text, whose form nobody can change, for `buildString`; false for everything else.
  @inline(__always) func staysAsIs(
    _ value: UnsafeMutablePointer<Value>, _ i: Instruction, _ target: UnsafeMutablePointer<Value>
  ) -> Bool {
    guard i.d == 0, i.c < 0 else { return false }
    if case .object(let object) = value.pointee {
      guard Swift.type(of: object) == StringObject.self, object.personality == nil else { return false }
    }
    target.pointee = value.pointee
    return true
  }
}
