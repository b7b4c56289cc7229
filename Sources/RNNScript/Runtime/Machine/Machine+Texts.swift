// `text += more` without copying what is there, as CPython does it: a loop that builds a text takes linear time.
extension Interpreter {
  /// Appends to the text in `target` in place, where nothing but this register, and the global that `next` assigns it
  /// to, refers to it.
  ///
  /// False where something else does, or where the operands are no plain texts.
  func appendInPlace(
    _ target: UnsafeMutablePointer<Value>, _ addition: Value, next: Instruction, register: Int32, _ globals: Namespace
  ) throws -> Bool {
    guard let more = Self.plainText(addition), let size = Self.plainText(target.pointee)?.value.utf8.count else {
      return false
    }
    let newSize = size + more.value.utf8.count
    if size >> 16 != newSize >> 16 { try reserve(bytes: newSize) }
    let isStored = next.operation == .storeGlobal && next.b == register
    var text = Self.take(target)
    let isInSlot = isStored && globals.releaseSlot(Int(next.a), holding: text)
    let isUnique = isKnownUniquelyReferenced(&text)
    if isUnique { text.append(more) }
    target.pointee = .object(text)
    if isInSlot { globals.restoreSlot(Int(next.a), target.pointee) }
    return isUnique
  }

  @inline(__always) private static func plainText(_ value: Value) -> StringObject? {
    guard case .object(let object) = value, Swift.type(of: object) == StringObject.self, object.personality == nil
    else {
      return nil
    }
    return unsafeDowncast(object, to: StringObject.self)
  }

  /// Takes the text out of a register.
  ///
  /// Not inlined: no other reference may outlive it.
  @inline(never) private static func take(_ register: UnsafeMutablePointer<Value>) -> StringObject {
    guard let text = plainText(register.pointee) else { return StringObject("") }
    register.pointee = .unbound
    return text
  }
}
