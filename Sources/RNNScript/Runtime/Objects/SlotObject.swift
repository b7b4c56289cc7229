/// A name that `__slots__` lists, as the class holds it: read where an instance has no value under it.
final class SlotObject: Object {
  let name: Symbol
  let owner: String

  init(_ name: Symbol, owner: String) {
    self.name = name
    self.owner = owner
  }

  override var type: TypeObject { .memberDescriptor }

  override func representation(_ interpreter: Interpreter) -> String {
    "<member '\(name)' of '\(owner)' objects>"
  }

  /// The only names that instances of a type can have; nil where they have a dict.
  static func names(of type: TypeObject) -> Set<Symbol>? {
    guard type.isUserDefined else { return nil }
    var names = Set<Symbol>()
    for ancestor in type.mro where ancestor !== TypeObject.object {
      guard ancestor.isUserDefined, ancestor.ownMember(.slots) != nil else { return nil }
      for name in ancestor.ownNames where ancestor.ownMember(name)?.object is SlotObject { names.insert(name) }
      if ancestor.slotsKeepDictionary { return nil }
    }
    return names
  }
}

extension TypeObject {
  /// Whether `__slots__` lists `__dict__`, so that instances keep any attribute.
  fileprivate var slotsKeepDictionary: Bool {
    let listed = ownMember(.slots)?.object
    if let text = listed as? StringObject { return text.value == "__dict__" }
    let elements = (listed as? TupleObject)?.elements ?? (listed as? ListObject)?.elements ?? []
    return elements.contains { ($0.object as? StringObject)?.value == "__dict__" }
  }

  /// Whether a method that a subclass must define is missing.
  var isAbstract: Bool {
    guard let names = lookup(.abstractMethods)?.object as? SetObject else { return false }
    return names.count > 0
  }

  public nonisolated(unsafe) static let memberDescriptor: TypeObject = .init(name: "member_descriptor")
}

extension Interpreter {
  /// Puts what `__slots__` lists into the members of a class that is being made.
  func addSlots(_ table: inout AttributeTable, _ className: String) throws {
    guard let listed = table[.slots] else { return }
    let names = listed.object is StringObject ? [listed] : try array(listed)
    for name in names {
      guard let text = name.object as? StringObject else {
        throw error(.typeError, "__slots__ items must be strings, not '\(typeOf(name).name)'")
      }
      if text.value == "__dict__" || text.value == "__weakref__" { continue }
      let symbol = Symbol(text.value)
      if table[symbol] != nil {
        throw error(.valueError, "'\(symbol)' in __slots__ conflicts with class variable")
      }
      table[symbol] = .object(SlotObject(symbol, owner: className))
    }
  }
}
