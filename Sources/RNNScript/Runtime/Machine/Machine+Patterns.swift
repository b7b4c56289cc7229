// What `match` statements ask of their subjects.
extension Interpreter {
  /// Answers one question of a pattern: see `FunctionCompiler.PatternStep`.
  func matchPattern(_ step: UInt16, _ subject: Value, _ argument: UnsafeMutablePointer<Value>) throws -> Value {
    switch FunctionCompiler.PatternStep(rawValue: Int(step)) {
    case .elements: try sequenceElements(subject, wanted: argument[0])
    case .values: try mappingValues(subject, keys: argument[0])
    case .rest: try mappingRest(subject, keys: argument[0])
    case .attributes: try attributes(of: subject, type: argument[0], names: argument[1], count: argument[2])
    case nil: .none
    }
  }

  private func sequenceElements(_ subject: Value, wanted: Value) throws -> Value {
    guard case .int(let wanted) = wanted, try isSequence(subject) else { return .none }
    let count = try length(subject)
    guard wanted >= 0 ? count == wanted : count >= ~wanted else { return .none }
    return .object(TupleObject(try array(subject)))
  }

  private func isSequence(_ value: Value) throws -> Bool {
    guard let object = value.object, !(object is StringObject || object is BytesObject) else { return false }
    if object is ListObject || object is TupleObject || object is RangeObject || object.type.name == "deque" {
      return true
    }
    return try isInstanceOfABC(value, "Sequence")
  }

  /// Whether the class of a user's object declares itself a sequence or a mapping.
  private func isInstanceOfABC(_ value: Value, _ name: Symbol) throws -> Bool {
    guard value.object is InstanceObject, let module = modules["collections.abc"],
      let type = try module.attribute(name, self)
    else { return false }
    return try isInstance(value, ofAny: type)
  }

  private func isMapping(_ value: Value) throws -> Bool {
    try value.object is DictObject || isInstanceOfABC(value, "Mapping")
  }

  private func mappingValues(_ subject: Value, keys: Value) throws -> Value {
    guard try isMapping(subject), let keys = (keys.object as? TupleObject)?.elements else { return .none }
    var values: [Value] = []
    for (position, key) in keys.enumerated() {
      for other in keys[..<position] where try equals(key, other) {
        throw error(.valueError, "mapping pattern checks duplicate key (\(try repr(key)))")
      }
      if let dict = subject.object as? DictObject, !dict.hasUserType {
        guard let value = try dict.get(key, self) else { return .none }
        values.append(value)
      } else {
        let missing = Value.object(SingletonObject.ellipsis)
        let value = try callMethod(subject, "get", [key, missing])
        if value.isSame(as: missing) { return .none }
        values.append(value)
      }
    }
    return .object(TupleObject(values))
  }

  private func mappingRest(_ subject: Value, keys: Value) throws -> Value {
    let rest = DictObject()
    rest.savedEpoch = journal.epoch
    let taken = (keys.object as? TupleObject)?.elements ?? []
    for key in try array(subject) where try !taken.contains(where: { try equals($0, key) }) {
      try rest.set(key, try item(subject, key), self)
    }
    return .object(rest)
  }

  /// The attributes that a class pattern asks for; None where the subject is no instance.
  private func attributes(of subject: Value, type: Value, names: Value, count: Value) throws -> Value {
    guard let type = type.object as? TypeObject else { throw error(.typeError, "called match pattern must be a class") }
    guard try isInstance(subject, ofAny: .object(type)) else { return .none }
    guard case .int(let count) = count, let named = (names.object as? TupleObject)?.elements else { return .none }
    var values: [Value] = []
    var seen = Set<Symbol>()
    if count > 0, let own = try matchArguments(of: type) {
      guard count <= own.count else { throw tooMany(type, own.count, count) }
      for name in own.prefix(count) {
        guard let text = name.object as? StringObject else {
          throw error(.typeError, "__match_args__ elements must be strings (got \(typeOf(name).name))")
        }
        guard let value = try matched(subject, Symbol(text.value), type, &seen) else { return .none }
        values.append(value)
      }
    } else if count > 0 {
      let whole: [TypeObject] = [.bool, .bytes, .dict, .float, .frozenset, .int, .list, .set, .str, .tuple]
      let isWhole = whole.contains { type.isSubtype(of: $0) }
      guard isWhole, count == 1 else { throw tooMany(type, isWhole ? 1 : 0, count) }
      values.append(subject)
    }
    for name in named {
      guard let text = name.object as? StringObject,
        let value = try matched(subject, Symbol(text.value), type, &seen)
      else { return .none }
      values.append(value)
    }
    return .object(TupleObject(values))
  }

  private func matchArguments(of type: TypeObject) throws -> [Value]? {
    guard let found = type.lookup("__match_args__") else { return nil }
    guard let tuple = found.object as? TupleObject else {
      throw error(.typeError, "\(type.name).__match_args__ must be a tuple (got \(typeOf(found).name))")
    }
    return tuple.elements
  }

  private func matched(_ subject: Value, _ name: Symbol, _ type: TypeObject, _ seen: inout Set<Symbol>) throws -> Value?
  {
    guard seen.insert(name).inserted else {
      throw error(.typeError, "\(type.name)() got multiple sub-patterns for attribute '\(name)'")
    }
    return try attributeIfAny(subject, name)
  }

  private func tooMany(_ type: TypeObject, _ allowed: Int, _ given: Int) -> ScriptError {
    error(
      .typeError,
      "\(type.name)() accepts \(allowed) positional sub-pattern\(allowed == 1 ? "" : "s") (\(given) given)")
  }
}
