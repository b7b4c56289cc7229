import CObjects

/// Goes over the references from object to object in a collection: first to account for them, then to mark what lives.
///
/// Arrays share their buffers with other arrays: a buffer counts as a holder of its own, whose elements are counted once.
public final class ReferenceVisitor {
  private enum Phase { case account, mark }

  /// A buffer with several holders.
  private struct SharedBuffer {
    /// The holders that are not accounted for.
    var unknown: Int
    let visitElements: (ReferenceVisitor) -> Void
  }

  private static let reached = UInt.max
  private var phase = Phase.account
  private let heapNumber: UInt16
  private var pending: [Unmanaged<Object>] = []
  private var sharedBuffers: [UnsafeRawPointer: SharedBuffer] = [:]

  init(heapNumber: UInt16) { self.heapNumber = heapNumber }

  // MARK: What objects tell

  /// A reference to an object.
  @inline(__always) public func visit(_ object: Object) {
    guard object.heapNumber == heapNumber else { return }
    switch phase {
    case .account:
      assert(object.linkBack != 0, "a reference was told twice")
      if object.linkBack != 0 { object.linkBack &-= 1 }
    case .mark:
      if object.linkBack != Self.reached {
        object.linkBack = Self.reached
        pending.append(.passUnretained(object))
      }
    }
  }

  /// A reference that may be missing.
  @inline(__always) public func visit(_ object: Object?) { if let object { visit(object) } }

  /// A value.
  @inline(__always) public func visit(_ value: Value) { if case .object(let object) = value { visit(object) } }

  /// An array of values.
  public func visit(_ values: inout [Value]) { visit(buffer: &values) { $1.visit($0) } }

  /// An array of objects.
  public func visit<Kind: Object>(_ objects: inout [Kind]) { visit(buffer: &objects) { $1.visit($0 as Object) } }

  /// A table of attributes.
  public func visit(_ attributes: inout AttributeTable) { attributes.visitReferences(self) }

  /// What an instance of a subtype of a native type has more.
  func visit(_ personality: inout Personality?) {
    if isHeldOnce(&personality) { personality?.visitReferences(self) }
  }

  /// The elements of an `Array` or `ContiguousArray` that is stored where `storage` says.
  func visit<Storage: RandomAccessCollection>(
    buffer storage: inout Storage, _ visitElement: @escaping (Storage.Element, ReferenceVisitor) -> Void
  ) {
    guard !storage.isEmpty else { return }
    if phase == .account {
      // The storage is looked at in place: to load the array would retain its buffer.
      let buffer = withUnsafePointer(to: &storage) { UnsafeRawPointer($0).load(as: UnsafeRawPointer.self) }
      let holders = rnno_reference_count(buffer)
      if holders > 1 {
        if sharedBuffers[buffer] != nil {
          sharedBuffers[buffer]?.unknown -= 1
          return
        }
        let elements = storage
        sharedBuffers[buffer] = SharedBuffer(unknown: holders - 1) { visitor in
          for element in elements { visitElement(element, visitor) }
        }
      }
    }
    for element in storage { visitElement(element, self) }
  }

  /// Whether the class instance that is stored in `place`, and that is no `Object`, has no other holder: then this one
  /// speaks for what it holds.
  func isHeldOnce<Holder>(_ place: inout Holder) -> Bool {
    if phase == .mark { return true }
    let holder = withUnsafePointer(to: &place) { UnsafeRawPointer($0).load(as: UnsafeRawPointer?.self) }
    return holder.map { rnno_reference_count($0) == 1 } ?? false
  }

  // MARK: The collection

  /// Marks what lives: all that something unknown refers to, and what hangs on it.
  func mark(_ heap: ObjectHeap) {
    phase = .mark
    for buffer in sharedBuffers.values where buffer.unknown > 0 { buffer.visitElements(self) }
    heap.forEach { object in
      if object.linkBack != 0 { visit(object) }
      while let next = pending.popLast() { next._withUnsafeGuaranteedRef { $0.visitReferences(self) } }
    }
    sharedBuffers = [:]
  }

  /// Whether `mark` did not reach the object.
  static func isGarbage(_ object: Object) -> Bool { object.linkBack != reached }
}
