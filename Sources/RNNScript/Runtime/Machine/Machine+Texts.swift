// `text += more` without copying what is there, as CPython does it: a loop that builds a text takes linear time.
extension Interpreter {
  /// Appends to the text in `target` in place, where nothing but this register, and the global that `next` assigns it
  /// to, refers to it.
  ///
  /// False where something else does, or where the operands are no plain texts.
  func appendInPlace(
    _ target: UnsafeMutablePointer<Value>, _ addition: UnsafeMutablePointer<Value>, next: Instruction,
    register: Int32, _ globals: Unmanaged<Namespace>
  ) throws -> Bool {
    guard let text = target.borrowed(StringObject.self), let more = addition.borrowed(StringObject.self),
      target != addition
    else { return false }
    let sizes = text._withUnsafeGuaranteedRef { text in
      more._withUnsafeGuaranteedRef { more -> (old: Int, new: Int)? in
        if text.personality != nil || more.personality != nil { return nil }
        let size = text.value.utf8.count
        return (size, size + more.value.utf8.count)
      }
    }
    guard let sizes else { return false }
    if sizes.old >> 16 != sizes.new >> 16 { try reserve(bytes: sizes.new) }
    // The payload of a value comes before its tag: the reference is looked at where it lies, so that it is not counted.
    let reference = UnsafeMutableRawPointer(target).assumingMemoryBound(to: StringObject.self)
    let slot = next.operation == .storeGlobal && next.b == register ? Int(next.a) : -1
    let isInSlot = slot >= 0 && globals._withUnsafeGuaranteedRef { $0.releaseSlot(slot, holding: reference.pointee) }
    let isUnique = isKnownUniquelyReferenced(&reference.pointee)
    if isUnique { more._withUnsafeGuaranteedRef { more in text._withUnsafeGuaranteedRef { $0.append(more) } } }
    if isInSlot { globals._withUnsafeGuaranteedRef { $0.restoreSlot(slot, target.pointee) } }
    return isUnique
  }
}
