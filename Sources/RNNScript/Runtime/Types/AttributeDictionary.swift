/// What joins a dict to the attributes that it shows: `x.__dict__`, `globals()`.
///
/// The dict looks before every reading whether the attributes are still the same, and passes every change on.
public final class DictMirror {
  /// The names and values as they are.
  let read: () -> [(name: Symbol, value: Value)]
  /// Assigns a name, or removes it where the value is nil.
  let write: (Symbol, Value?) throws -> Void
  /// The module whose names these are; nil for attributes of other objects.
  var namespace: Namespace?

  /// A mirror of what `read` gives; `write` passes changes on.
  public init(read: @escaping () -> [(name: Symbol, value: Value)], write: @escaping (Symbol, Value?) throws -> Void) {
    self.read = read
    self.write = write
  }

  /// Passes a change of the dict on; keys that are no texts stay in the dict alone.
  func note(_ key: Value, _ value: Value?) throws {
    if let text = key.object as? StringObject { try write(Symbol(text.value), value) }
  }

  /// Brings the table up to date.
  func refresh(_ table: inout HashTable) {
    let attributes = read()
    if isCurrent(table, attributes) { return }
    table.removeAll()
    for (name, value) in attributes {
      let key = StringObject(name.name)
      table.insert(.object(key), value, hash: key.hash)
    }
  }

  private func isCurrent(_ table: HashTable, _ attributes: [(name: Symbol, value: Value)]) -> Bool {
    guard table.count == attributes.count else { return false }
    var position = 0
    for entry in table.entries where !entry.key.isUnbound {
      let (name, value) = attributes[position]
      guard entry.value.isSame(as: value), (entry.key.object as? StringObject)?.value == name.name else { return false }
      position += 1
    }
    return true
  }
}

extension Interpreter {
  /// The attributes of an object as a dict that stays joined to it: `x.__dict__`.
  func attributeDictionary(of value: Value) -> Value? {
    guard case .object(let object) = value else { return nil }
    let mirror: DictMirror
    switch object {
    case let instance as InstanceObject:
      let type = instance.instanceType
      if type.isUserDefined, type.conduct.slotNames != nil { return nil }
      mirror = DictMirror(
        read: {
          zip(instance.attributes.keys, instance.attributes.values)
            .filter { !(instance.instanceType.lookup($0.0)?.object is SlotObject) }.map { ($0, $1) }
        },
        write: { [unowned self] name, value in
          journal.willWrite(instance)
          instance.attributes[name] = value
        })
    case let function as FunctionObject:
      mirror = DictMirror(read: { function.attributes.items }) { [unowned self] name, value in
        journal.willWrite(function)
        function.attributes[name] = value
      }
    case let exception as ExceptionObject:
      mirror = DictMirror(read: { exception.attributes.items }) { [unowned self] name, value in
        journal.willWrite(exception)
        exception.attributes[name] = value
      }
    case let module as ModuleObject: return globalDictionary(of: module.namespace)
    default:
      guard let personality = object.personality else { return nil }
      if personality.isOwnDictionary { return value }
      mirror = DictMirror(read: { personality.attributes.items }) { [unowned self] name, value in
        personality.assign(name, value, self)
      }
    }
    return .object(DictObject(mirror))
  }

  /// The names of a module as a dict that stays joined to it: `globals()`.
  func globalDictionary(of namespace: Namespace) -> Value { .object(DictObject(globalMirror(of: namespace))) }

  /// What joins a dict to the names of a module.
  func globalMirror(of namespace: Namespace) -> DictMirror {
    let mirror = DictMirror {
      namespace.names.compactMap { name in namespace.get(name).map { (name, $0) } }
    } write: { name, value in
      if let value { namespace.set(name, value) } else { namespace.remove(name) }
    }
    mirror.namespace = namespace
    return mirror
  }

  /// `x.__dict__ = dict`; false for what has no attributes of its own.
  func replaceDictionary(of object: Object, by value: Value?) throws -> Bool {
    guard let value else { return false }
    guard let dict = value.object as? DictObject else {
      guard object is InstanceObject || object.personality != nil else { return false }
      throw error(.typeError, "__dict__ must be set to a dictionary, not a '\(typeOf(value).name)'")
    }
    var table = AttributeTable()
    for (key, value) in dict.items {
      if let text = key.object as? StringObject { table[Symbol(text.value)] = value }
    }
    if let instance = object as? InstanceObject {
      journal.willWrite(instance)
      instance.attributes = table
    } else if let personality = object.personality {
      personality.replaceAttributes(table, isOwnDictionary: dict === object, self)
    } else {
      return false
    }
    return true
  }
}

extension AttributeTable {
  /// The names and values in order.
  var items: [(name: Symbol, value: Value)] { zip(keys, values).map { ($0, $1) } }
}
