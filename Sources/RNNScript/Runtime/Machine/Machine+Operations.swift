// The long ways of the frequent instructions.
extension Interpreter {
  func builtin(_ name: Symbol, _ frame: Frame) throws -> Value {
    if let value = builtins.get(name) { return value }
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

  @inline(__always) func binary(_ i: Instruction, _ r: UnsafeMutablePointer<Value>) throws -> Value {
    let operation = BinaryOperator.byOrdinal[Int(i.d)]
    if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)], y > 0, x >= 0 {
      if operation == .modulo { return .int(x % y) }
      if operation == .floorDivide { return .int(x / y) }
    } else if operation == .divide, case .float(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)], y != 0 {
      return .float(x / y)
    }
    return try binary(operation, r[Int(i.b)], r[Int(i.c)])
  }

  @inline(__always) func inPlace(
    _ i: Instruction, _ r: UnsafeMutablePointer<Value>, next: Instruction, _ globals: Unmanaged<Namespace>
  ) throws {
    let operation = BinaryOperator.byOrdinal[Int(i.d)]
    if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)] {
      if operation == .add {
        let (sum, overflow) = x.addingReportingOverflow(y)
        if !overflow {
          r[Int(i.a)] = .int(sum)
          return
        }
      }
    } else if case .float(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)], operation == .add {
      r[Int(i.a)] = .float(x + y)
      return
    } else if operation == .add, i.a == i.b, case .object = r[Int(i.c)],
      try appendInPlace(r + Int(i.a), r[Int(i.c)], next: next, register: i.a, globals.takeUnretainedValue())
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

  /// Puts the next value of an iterator into a register; false at the end.
  @inline(__always)
  func advance(_ target: UnsafeMutablePointer<Value>, _ iterator: UnsafeMutablePointer<Value>) throws -> Bool {
    if let range = iterator.borrowed(RangeIterator.self) {
      return range._withUnsafeGuaranteedRef { range in
        guard range.position < range.count else { return false }
        journal.willWrite(range)
        target.pointee = .int(range.number(at: range.position))
        range.position += 1
        return true
      }
    }
    guard case .object(let object) = iterator.pointee else { return false }
    guard let next = try unsafeDowncast(object, to: IteratorObject.self).next(self) else { return false }
    target.pointee = next
    return true
  }

  // MARK: Attributes and elements

  @inline(__always) func loadAttribute(_ value: UnsafeMutablePointer<Value>, _ name: Symbol) throws -> Value {
    let own = value.borrowed(InstanceObject.self)?._withUnsafeGuaranteedRef { instance -> Value? in
      if instance.borrowedType._withUnsafeGuaranteedRef({ $0.hasDataDescriptors }) { return nil }
      return instance.attributes[name]
    }
    if let own { return own }
    return try attribute(value.pointee, name)
  }

  @inline(__always) func storeAttribute(
    _ value: UnsafeMutablePointer<Value>, _ name: Symbol, _ new: UnsafeMutablePointer<Value>
  ) throws {
    let isStored = value.borrowed(InstanceObject.self)?._withUnsafeGuaranteedRef { instance in
      guard name != .className, name != .dictName,
        instance.borrowedType._withUnsafeGuaranteedRef({ $0.isUserDefined && $0.conduct.storesPlainly })
      else { return false }
      journal.willWrite(instance)
      instance.attributes[name] = new.pointee
      return true
    }
    if isStored != true { try setAttribute(value.pointee, name, new.pointee) }
  }

  @inline(__always) func loadItem(
    _ container: UnsafeMutablePointer<Value>, _ index: UnsafeMutablePointer<Value>
  ) throws -> Value {
    if case .int(let number) = index.pointee, number >= 0 {
      if let list = container.borrowed(ListObject.self) {
        let found = list._withUnsafeGuaranteedRef { list in
          list.personality == nil && number < list.elements.count ? list.elements[number] : .unbound
        }
        if !found.isUnbound { return found }
      } else if let tuple = container.borrowed(TupleObject.self) {
        let found = tuple._withUnsafeGuaranteedRef { tuple in
          tuple.personality == nil && number < tuple.elements.count ? tuple.elements[number] : .unbound
        }
        if !found.isUnbound { return found }
      }
    }
    return try item(container.pointee, index.pointee)
  }

  @inline(__always) func storeItem(
    _ container: UnsafeMutablePointer<Value>, _ index: UnsafeMutablePointer<Value>,
    _ value: UnsafeMutablePointer<Value>
  ) throws {
    if case .int(let number) = index.pointee, number >= 0, let list = container.borrowed(ListObject.self) {
      let isStored = list._withUnsafeGuaranteedRef { list in
        guard list.personality == nil, number < list.elements.count else { return false }
        journal.willWrite(list)
        list.elements[number] = value.pointee
        return true
      }
      if isStored { return }
    }
    try setItem(container.pointee, index.pointee, value.pointee)
  }
}
