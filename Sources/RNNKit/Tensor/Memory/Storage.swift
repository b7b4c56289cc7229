/// The memory that tensors share: a view and its base have one storage.
///
/// Reads take `address`; every write goes through `willWrite`, which keeps the old content where the journal wants it
/// and counts versions, so that backward notices values that were overwritten.
public final class Storage {
  /// The type of the elements.
  public let dtype: DType
  /// How many elements there are.
  public let count: Int
  /// Goes up with every write.
  ///
  /// Saved values of the tape compare it.
  public internal(set) var version: UInt32 = 0

  private var content: Content
  private var savedEpoch: UInt32

  /// Memory for `count` elements, not initialised.
  ///
  /// - Throws: `TensorError` of kind `memory`, or what `Engine.reserve` throws.
  init(dtype: DType, count: Int, engine: Engine) throws {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype.byteSize)
    if overflow { throw TensorError(.memory(bytes: Int.max)) }
    if bytes >= MemoryLedger.countedFrom { try engine.admit(bytes) }
    self.dtype = dtype
    self.count = count
    content = try Content.make(byteCount: bytes, ledger: engine.ledger)
    // What is made in this epoch disappears with it: nothing of it needs saving.
    savedEpoch = engine.epoch
  }

  /// Numbers that an operation computed in a buffer of its own, from an offset on.
  init(adopting buffer: FloatBuffer, from offset: Int, count: Int, engine: Engine) {
    dtype = .float32
    self.count = count
    content = Content.adopt(buffer, from: offset, count: count, ledger: engine.ledger)
    savedEpoch = engine.epoch
  }

  /// Where the elements are.
  ///
  /// Only for reading.
  @inline(__always) var address: UnsafeRawPointer { UnsafeRawPointer(content.address) }

  /// The elements, for reading.
  @inline(__always) func elements<T: Element>(_: T.Type) -> UnsafePointer<T> {
    UnsafePointer(content.address.assumingMemoryBound(to: T.self))
  }

  /// The elements of a storage that was just made, before anyone else sees it.
  @inline(__always) func initial<T: Element>(_: T.Type) -> UnsafeMutablePointer<T> {
    content.address.assumingMemoryBound(to: T.self)
  }

  /// The write barrier: call before each operation that writes, then write through the address that it returns.
  ///
  /// - Throws: `TensorError` of kind `memory` where old content must be copied and there is no room.
  @discardableResult
  public func willWrite() throws -> UnsafeMutableRawPointer {
    let engine = Engine.current
    version &+= 1
    if savedEpoch != engine.epoch, let barrier = engine.barrier {
      savedEpoch = engine.epoch
      let old = content
      barrier { self.content = old }
    }
    if !isKnownUniquelyReferenced(&content) {
      if content.byteCount >= MemoryLedger.countedFrom { try engine.admit(content.byteCount) }
      content = try content.copy(ledger: engine.ledger)
    }
    return content.address
  }
}
