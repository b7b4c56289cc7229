// Looking at objects without counting references: an atomic count costs as much as the instruction that needs it.
extension UnsafeMutablePointer where Pointee == Value {
  /// The object in the register, where it is of exactly this class.
  ///
  /// The register must keep it while it is used.
  @inline(__always) func borrowed<Kind: Object>(_ kind: Kind.Type) -> Unmanaged<Kind>? {
    guard case .object(let object) = pointee, Swift.type(of: object) == kind else { return nil }
    return Unmanaged.passUnretained(unsafeDowncast(object, to: kind))
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// The native class of the object in the register, as a key; 0 for scalars, and for instances of a subtype.
  @inline(__always) var nativeKind: UInt {
    guard case .object(let object) = pointee, object.personality == nil else { return 0 }
    return unsafeBitCast(Swift.type(of: object), to: UInt.self)
  }
}

extension InstanceObject {
  /// The class, not counted: the instance must keep it while it is used.
  @inline(__always) var borrowedType: Unmanaged<TypeObject> { Unmanaged.passUnretained(instanceType) }
}
