/// What the machine asks of a user type at every call and assignment, looked up once.
final class TypeConduct {
  /// Makes empty instances, where no `__new__` does.
  let allocator: TypeObject.Allocator?
  /// The `__init__` that a script defined and that runs in a frame of its own.
  let initializer: FunctionObject?
  /// Whether instances are exceptions, which keep the arguments.
  let isException: Bool
  /// Whether assignment to an attribute of an instance asks nobody.
  let storesPlainly: Bool
  /// The only names that instances can have, where `__slots__` says so.
  let slotNames: Set<Symbol>?

  init(_ type: TypeObject) {
    let call = type.metatype?.hook(.call)?.object
    let isMadePlainly = (call == nil || call is NativeFunction) && !type.isAbstract && type.hook(.new) == nil
    allocator = type.isUserDefined && isMadePlainly ? type.nearestAllocator : nil
    let function = type.hook(.initialize)?.object as? FunctionObject
    initializer = function?.code.isGenerator == true ? nil : function
    isException = type.isSubtype(of: .baseException)
    let slots = SlotObject.names(of: type)
    slotNames = slots
    storesPlainly =
      type.isUserDefined && !type.hasDataDescriptors && type.hook(.setAttribute) == nil && slots == nil
  }
}
