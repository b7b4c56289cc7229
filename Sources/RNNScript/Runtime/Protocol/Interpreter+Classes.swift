// What a `class` statement and `type(name, bases, members)` do.
extension Interpreter {
  /// The bases with what generic aliases stand for, and the bases as they were written where that differs.
  ///
  /// Throws TypeError where `__mro_entries__` gives no tuple.
  func resolveBases(_ bases: [Value]) throws -> (bases: [Value], written: [Value]?) {
    var resolved: [Value] = []
    var differs = false
    for base in bases {
      guard !(base.object is TypeObject), let hook = typeOf(base).hook(.mroEntries) else {
        resolved.append(base)
        continue
      }
      guard let entries = try callUnbound(hook, base, [.object(TupleObject(bases))]).object as? TupleObject else {
        throw error(.typeError, "__mro_entries__ must return a tuple")
      }
      differs = true
      resolved += entries.elements
    }
    return (resolved, differs ? bases : nil)
  }

  /// The metaclass of a class with these bases: the most derived of theirs and of the one that was asked for.
  ///
  /// Throws TypeError where there is none.
  func metaclass(_ wanted: TypeObject, of bases: [Value]) throws -> TypeObject {
    var winner = wanted
    for base in bases {
      let metaclass = typeOf(base)
      if winner.isSubtype(of: metaclass) { continue }
      guard metaclass.isSubtype(of: winner) else {
        throw error(
          .typeError,
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses "
            + "of all its bases")
      }
      winner = metaclass
    }
    return winner
  }

  /// Makes a class.
  ///
  /// Throws TypeError for bases that are no types or have no common order.
  func makeClass(
    _ name: String, bases: [Value], members: AttributeTable, metaclass: TypeObject = .type,
    keywords: [(name: Symbol, value: Value)] = []
  ) throws -> TypeObject {
    var types = try bases.map { base -> TypeObject in
      guard let type = base.object as? TypeObject else {
        throw error(.typeError, "bases must be types")
      }
      return type
    }
    if types.isEmpty { types = [.object] }
    try checkBases(types)
    guard let ancestors = TypeObject.linearize(types) else {
      let names = types.map(\.name).joined(separator: ", ")
      throw error(
        .typeError, "Cannot create a consistent method resolution\norder (MRO) for bases \(names)")
    }
    var table = members
    let module = (table[.module]?.object as? StringObject)?.value ?? currentModuleName
    let nested = (table.removeValue(.qualifiedName)?.object as? StringObject)?.value
    let cell = table.removeValue(.classCellName)?.object as? CellObject
    wrapSpecialMethods(&table)
    try addSlots(&table, name)
    if table[.equal] != nil, table[.hash] == nil { table[.hash] = Value.none }
    let type = TypeObject(
      userDefined: name, module: module, bases: types, ancestors: ancestors, members: table,
      metatype: metaclass === TypeObject.type ? nil : metaclass)
    if let nested { type.nestedName = nested }
    type.savedEpoch = journal.epoch
    cell?.value = .object(type)
    try tellMembers(of: type, table)
    try notifyBases(of: type, keywords)
    return type
  }

  /// The name of the module whose code runs.
  private var currentModuleName: String {
    (currentGlobals?.get(.name)?.object as? StringObject)?.value ?? "__main__"
  }

  /// Calls `__set_name__` of every member that has it.
  private func tellMembers(of type: TypeObject, _ table: AttributeTable) throws {
    for (key, value) in zip(table.keys, table.values) {
      if let property = value.object as? PropertyObject { property.nameOfAttribute = property.nameOfAttribute ?? key }
      guard let object = value.object, let hook = object.type.hook(.setName), !(object is TypeObject) else { continue }
      do {
        _ = try callUnbound(hook, value, [.object(type), .object(StringObject(key.name))])
      } catch let cause as ScriptError {
        let failure = error(
          .runtimeError, "Error calling __set_name__ on '\(object.type.name)' instance '\(key)' in '\(type.name)'")
        failure.exception.cause = cause.exception
        failure.exception.context = cause.exception
        throw failure
      }
    }
  }

  private func checkBases(_ types: [TypeObject]) throws {
    for (position, type) in types.enumerated() where types[..<position].contains(where: { $0 === type }) {
      throw error(.typeError, "duplicate base class \(type.name)")
    }
    let closed: [TypeObject] = [
      .bool, .noneType, .function, .method, .builtinFunction, .generator, .range, .slice, .ellipsis,
      .notImplementedType,
    ]
    for type in types where closed.contains(where: { $0 === type }) {
      throw error(.typeError, "type '\(type.name)' is not an acceptable base type")
    }
    let layouts = types.map(\.nativeBase).filter { $0 !== TypeObject.object && $0.hasLayout }
    for (first, second) in zip(layouts, layouts.dropFirst())
    where !first.isSubtype(of: second) && !second.isSubtype(of: first) {
      throw error(.typeError, "multiple bases have instance lay-out conflict")
    }
  }

  private func wrapSpecialMethods(_ table: inout AttributeTable) {
    if let function = table[.new], function.object is FunctionObject {
      table[.new] = .object(StaticMethodObject(function))
    }
    for name in [Symbol.initSubclass, .classGetItem] {
      if let function = table[name], function.object is FunctionObject {
        table[name] = .object(ClassMethodObject(function))
      }
    }
  }

  private func notifyBases(of type: TypeObject, _ keywords: [(name: Symbol, value: Value)]) throws {
    let hook = TypeObject.lookup(.initSubclass, in: type.ancestors)
    guard let method = hook?.object as? ClassMethodObject else { return }
    if (method.function.object as? NativeFunction)?.owner === TypeObject.object {
      if keywords.isEmpty { return }
      throw error(.typeError, "\(type.name).__init_subclass__() takes no keyword arguments")
    }
    _ = try call(method.function, [.object(type)], keywords: keywords)
  }
}

extension TypeObject {
  /// Whether instances are built in a way of their own, so that two such bases do not go together.
  fileprivate var hasLayout: Bool {
    if allocator != nil { return true }
    let layouts: [TypeObject] = [.int, .float, .complex, .str, .bytes, .tuple, .frozenset, .type, .property]
    return layouts.contains { isSubtype(of: $0) }
  }
}
