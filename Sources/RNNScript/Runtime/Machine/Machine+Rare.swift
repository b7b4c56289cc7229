// Instructions that are not worth a place in the run loop.
extension Interpreter {
  func perform(_ i: Instruction, _ frame: Frame) throws {
    let r = frame.registers
    let (a, b, c) = (Int(i.a), Int(i.b), Int(i.c))
    switch i.operation {
    case .deleteGlobal:
      let globals = frame.code.globals
      if globals.slots[a].isUnbound { throw error(.nameError, "name '\(globals.name(ofSlot: a))' is not defined") }
      globals.setSlot(a, .unbound)
    case .deleteLocal:
      if r[a].isUnbound { throw unboundLocal(a, frame) }
      r[a] = .unbound
    case .deleteCell:
      _ = try loadCell(a, frame)
      storeCell(r[a], .unbound)
    case .loadName:
      if let value = frame.members?[Symbol(index: i.b)] {
        r[a] = value
      } else {
        let value = frame.code.globals.slots[c]
        r[a] = value.isUnbound ? try builtin(frame.code.globals.name(ofSlot: c), frame) : value
      }
    case .loadNameOrCell: r[a] = try frame.members?[Symbol(index: i.b)] ?? loadCell(c, frame)
    case .storeName:
      let name = Symbol(index: i.a)
      frame.members?[name] = try frame.namespace.map { try store(name, r[b], in: $0) } ?? r[b]
    case .deleteName:
      let name = Symbol(index: i.a)
      if frame.members?.removeValue(name) == nil { throw error(.nameError, "name '\(name)' is not defined") }
    case .deleteAttribute: try deleteAttribute(r[a], Symbol(index: i.c))
    case .deleteItem: try deleteItem(r[a], r[b])
    case .buildList:
      let list = ListObject(Array(UnsafeBufferPointer(start: r + b, count: c)))
      list.savedEpoch = journal.epoch
      r[a] = .object(list)
    case .buildTuple: r[a] = .object(TupleObject(Array(UnsafeBufferPointer(start: r + b, count: c))))
    case .buildSet:
      let elements = UnsafeBufferPointer(start: r + b, count: c)
      let set = try i.d == 1 ? SetObject.ofConstants(Array(elements), self) : SetObject()
      set.savedEpoch = journal.epoch
      if i.d == 0 { for element in elements { try set.insert(element, self) } }
      r[a] = .object(set)
    case .buildDict:
      let dict = DictObject()
      dict.savedEpoch = journal.epoch
      r[a] = .object(dict)
    case .buildSlice: r[a] = .object(SliceObject(start: r[b], stop: r[b + 1], step: r[b + 2]))
    case .buildString:
      var text = ""
      for offset in 0..<c { text += try self.text(r[b + offset]) }
      r[a] = .object(StringObject(text))
    case .listAppend: try append(r[b], to: r[a])
    case .listExtend: try extend(r[a], with: r[b], kind: i.d, callee: r[a - (i.d == 2 ? 1 : 0)])
    case .setAdd: try (r[a].object as? SetObject)?.insert(r[b], self)
    case .setUpdate:
      let set = r[a].object as? SetObject
      try iterate(r[b]) { element in
        try set?.insert(element, self)
        return true
      }
    case .dictSet: try (r[a].object as? DictObject)?.set(r[b], r[c], self)
    case .dictUpdate: try update(r[a], with: r[b])
    case .dictMerge:
      if i.d == 1 {
        try merge(r[a], key: r[c], value: r[b], callee: r[a - 2])
      } else {
        try merge(r[a], with: r[b], callee: r[a - 2])
      }
    case .listToTuple: if let list = r[b].object as? ListObject { r[a] = .object(TupleObject(list.elements)) }
    case .unpack: try unpack(r + a, r[b], c)
    case .unpackStar: try unpack(r + a, r[b], before: c, behind: Int(i.d))
    case .makeFunction: r[a] = makeFunction(frame.code.inner[b], r + c, r)
    case .setAnnotations: (r[a].object as? FunctionObject)?.annotations = r[b]
    case .makeClass: r[a] = try makeClass(i, frame)
    case .loadSuper: r[a] = try loadSuper(r[b], r[c])
    case .annotate: try annotate(Symbol(index: i.a), r[b], frame)
    case .raiseAgain: try raiseAgain()
    case .setHandled: frame.handled = a < 0 ? nil : r[a].object as? ExceptionObject
    case .matchException: r[a] = .bool(try matches(r[b], r[c]))
    case .failAssertion: throw ScriptError(ExceptionObject(.assertionError, a < 0 ? [] : [r[a]]))
    case .importModule:
      frame.position = max(frame.position, 0)
      r[a] = try importModule(text(frame.code.constants[b]), whole: i.d == 1, frame.code)
    case .importFrom: r[a] = try importName(Symbol(index: i.c), from: r[b])
    case .importStar: try importAll(from: r[a], into: frame.code.globals)
    case .formatValue: r[a] = try formatValue(r[b], i.d, c < 0 ? nil : r[c])
    case .matchPattern: r[a] = try matchPattern(i.d, r[b], r + c)
    default: throw error(.systemError, "unknown instruction")
    }
  }

  /// Assigns a name in the mapping that a metaclass prepared; gives what the mapping made of the value.
  private func store(_ name: Symbol, _ value: Value, in namespace: DictObject) throws -> Value {
    let key = Value.object(StringObject(name.name))
    try setItem(.object(namespace), key, value)
    return try namespace.get(key, self) ?? value
  }

  private func append(_ value: Value, to list: Value) throws {
    guard case .object(let object) = list else { return }
    let list = unsafeDowncast(object, to: ListObject.self)
    if list.elements.count & 0xFFFF == 0xFFFF { try reserve(bytes: list.elements.count * 32) }
    list.elements.append(value)
  }

  /// `[*value]`, and `f(*value)`: `kind` 2 where that is the only positional argument, 1 where there are others.
  private func extend(_ list: Value, with value: Value, kind: UInt16, callee: Value) throws {
    guard let list = list.object as? ListObject else { return }
    if let tuple = value.object as? TupleObject, tuple.personality == nil {
      list.elements.append(contentsOf: tuple.elements)
      return
    }
    let name = typeOf(value).name
    let message =
      switch kind {
      case 0, 1: "Value after * must be an iterable, not \(name)"
      default: "\(try calleeText(callee)) argument after * must be an iterable, not \(name)"
      }
    list.elements.append(contentsOf: try array(value, orError: message))
  }

  /// `{**value}`.
  private func update(_ dict: Value, with value: Value) throws {
    guard let dict = dict.object as? DictObject else { return }
    guard let items = try mappingItems(value) else {
      throw error(.typeError, "'\(typeOf(value).name)' object is not a mapping")
    }
    for (key, value) in items {
      try dict.set(key, value, self)
    }
  }

  /// `f(**value)`.
  private func merge(_ dict: Value, with value: Value, callee: Value) throws {
    guard let dict = dict.object as? DictObject else { return }
    guard let items = try mappingItems(value) else {
      let message = "argument after ** must be a mapping, not \(typeOf(value).name)"
      throw error(.typeError, "\(try calleeText(callee)) \(message)")
    }
    for (key, value) in items { try merge(.object(dict), key: key, value: value, callee: callee) }
  }

  /// `f(key=value)` among spread arguments.
  private func merge(_ dict: Value, key: Value, value: Value, callee: Value) throws {
    guard let dict = dict.object as? DictObject else { return }
    guard let name = key.object as? StringObject else { throw error(.typeError, "keywords must be strings") }
    if try dict.get(key, self) != nil {
      throw error(.typeError, "\(try calleeText(callee)) got multiple values for keyword argument '\(name.value)'")
    }
    try dict.set(key, value, self)
  }

  /// What is called, as messages about its arguments name it: `module.name()`.
  private func calleeText(_ callee: Value) throws -> String {
    guard let name = try attributeIfAny(callee, .qualifiedName) else { return try text(callee) }
    let module = try attributeIfAny(callee, .module).flatMap { $0.object as? StringObject }?.value ?? "builtins"
    return "\(module == "builtins" ? "" : module + ".")\(try text(name))()"
  }

  /// The items of a mapping; nil where the value is none.
  private func mappingItems(_ value: Value) throws -> [(key: Value, value: Value)]? {
    if let dict = value.object as? DictObject { return dict.items }
    guard let keys = try optionalAttribute(value, .keys) else { return nil }
    return try array(try call(keys)).map { ($0, try item(value, $0)) }
  }

  private func makeFunction(
    _ code: Code, _ defaults: UnsafeMutablePointer<Value>, _ r: UnsafeMutablePointer<Value>
  ) -> Value {
    let plain = Array(UnsafeBufferPointer(start: defaults, count: code.defaultCount))
    let named = Array(
      UnsafeBufferPointer(start: defaults + code.defaultCount, count: code.parameters.keywordOnlyCount))
    let closure = code.captures.compactMap { r[Int($0)].object as? CellObject }
    return .object(FunctionObject(code, defaults: plain, keywordDefaults: named, closure: closure))
  }

  private func loadSuper(_ cell: Value, _ receiver: Value) throws -> Value {
    guard let cell = cell.object as? CellObject, !cell.value.isUnbound else {
      throw error(.runtimeError, "super(): empty __class__ cell")
    }
    let receiver = (receiver.object as? CellObject)?.value ?? receiver
    return try makeSuper(cell.value, receiver)
  }

  private func annotate(_ name: Symbol, _ annotation: Value, _ frame: Frame) throws {
    let known = frame.code.kind == .classBody ? frame.members?[.annotations] : frame.code.globals.get(.annotations)
    let dict = known?.object as? DictObject ?? DictObject()
    try dict.set(.object(StringObject(name.name)), annotation, self)
    if frame.code.kind == .classBody {
      frame.members?[.annotations] = .object(dict)
    } else if known == nil {
      frame.code.globals.set(.annotations, .object(dict))
    }
  }

  private func formatValue(_ value: Value, _ conversion: UInt16, _ specification: Value?) throws -> Value {
    var value = value
    switch UInt8(truncatingIfNeeded: conversion) {
    case UInt8(ascii: "r"): value = .object(StringObject(try repr(value)))
    case UInt8(ascii: "a"): value = .object(StringObject(StringRepresentation.asciiOnly(try repr(value))))
    case UInt8(ascii: "s"): value = .object(StringObject(try text(value)))
    default: break
    }
    let specification = (specification?.object as? StringObject)?.value ?? ""
    return .object(StringObject(try format(value, specification)))
  }

  // MARK: Unpacking

  private func unpack(_ target: UnsafeMutablePointer<Value>, _ value: Value, _ count: Int) throws {
    if let elements = (value.object as? TupleObject)?.elements ?? (value.object as? ListObject)?.elements {
      guard elements.count <= count else {
        throw error(.valueError, "too many values to unpack (expected \(count))")
      }
      try fill(target, elements, count)
      return
    }
    guard let iterator = try iteratorIfAny(value) else {
      throw error(.typeError, "cannot unpack non-iterable \(typeOf(value).name) object")
    }
    var elements: [Value] = []
    try iterate(.object(iterator)) { element in
      if elements.count == count { throw error(.valueError, "too many values to unpack (expected \(count))") }
      elements.append(element)
      return true
    }
    try fill(target, elements, count)
  }

  private func fill(_ target: UnsafeMutablePointer<Value>, _ elements: [Value], _ count: Int) throws {
    guard elements.count == count else {
      throw error(.valueError, "not enough values to unpack (expected \(count), got \(elements.count))")
    }
    for (offset, element) in elements.enumerated() { target[offset] = element }
  }

  private func unpack(
    _ target: UnsafeMutablePointer<Value>, _ value: Value, before: Int, behind: Int
  ) throws {
    let elements = try array(value, orError: "cannot unpack non-iterable \(typeOf(value).name) object")
    guard elements.count >= before + behind else {
      throw error(
        .valueError, "not enough values to unpack (expected at least \(before + behind), got \(elements.count))")
    }
    for offset in 0..<before { target[offset] = elements[offset] }
    target[before] = .object(ListObject(Array(elements[before..<(elements.count - behind)])))
    for offset in 0..<behind { target[before + 1 + offset] = elements[elements.count - behind + offset] }
  }
}
