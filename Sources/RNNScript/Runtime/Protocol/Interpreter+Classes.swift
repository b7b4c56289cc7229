// What a `class` statement does once its body has run.
extension Interpreter {
  /// Makes a class.
  ///
  /// Throws TypeError for bases that are no types, that have no common order, or metaclasses.
  func makeClass(
    _ name: String, bases: [Value], members: AttributeTable, keywords: [(name: Symbol, value: Value)] = []
  ) throws -> TypeObject {
    var keywords = keywords
    if let metaclass = keywords.firstIndex(where: { $0.name == "metaclass" }) {
      let value = keywords.remove(at: metaclass).value
      // `ABCMeta` and its like check abstract methods only: their classes do without.
      let isHarmless = value.object === TypeObject.type || (value.object as? TypeObject)?.name == "ABCMeta"
      if !isHarmless { throw error(.typeError, "class \(name): metaclasses other than type are not supported") }
    }
    var types = try bases.map { base -> TypeObject in
      guard let type = base.object as? TypeObject else {
        throw error(.typeError, "class \(name): the base \(try repr(base)) is no class")
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
    let module = (table[.module]?.object as? StringObject)?.value ?? "__main__"
    let nested = (table.removeValue(.qualifiedName)?.object as? StringObject)?.value
    wrapSpecialMethods(&table)
    if table[.equal] != nil, table[.hash] == nil { table[.hash] = Value.none }
    let type = TypeObject(
      userDefined: name, module: module, bases: types, ancestors: ancestors, members: table)
    if let nested { type.nestedName = nested }
    type.savedEpoch = journal.epoch
    for (key, value) in zip(table.keys, table.values) {
      if let object = value.object as? InstanceObject, let hook = object.instanceType.lookup(.setName) {
        _ = try callUnbound(hook, value, [.object(type), .object(StringObject(key.name))])
      }
    }
    try notifyBases(of: type, keywords)
    return type
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
    let plain: [TypeObject] = [.int, .float, .complex, .bytes]
    for type in types where plain.contains(where: { type.isSubtype(of: $0) }) {
      throw error(.typeError, "subclasses of '\(type.nativeBase.name)' are not supported")
    }
    let layouts = types.map(\.nativeBase).filter { $0 !== TypeObject.object && $0.allocator != nil }
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
    guard let method = hook?.object as? ClassMethodObject else {
      if let first = keywords.first {
        throw error(.typeError, "\(type.name).__init_subclass__() takes no keyword arguments (\(first.name))")
      }
      return
    }
    if (method.function.object as? NativeFunction)?.owner === TypeObject.object {
      if keywords.isEmpty { return }
      throw error(.typeError, "\(type.name).__init_subclass__() takes no keyword arguments")
    }
    _ = try call(method.function, [.object(type)], keywords: keywords)
  }
}
