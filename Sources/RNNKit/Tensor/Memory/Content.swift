import Synchronization

/// Counts the bytes of large contents that are alive, against a limit.
///
/// Contents below `countedFrom` bytes are not counted: they are many, and the machine's reserve covers them.
final class MemoryLedger: Sendable {
  static let countedFrom = 1 << 16
  private let live = Atomic<Int>(0)

  /// Bytes in use by large contents.
  var liveBytes: Int { live.load(ordering: .relaxed) }

  func add(_ bytes: Int) { live.wrappingAdd(bytes, ordering: .relaxed) }
}

/// What a storage holds: raw memory that never moves and is freed with its last reference.
///
/// Keeping old content for undo is one retain; a storage copies before it writes to content that is kept elsewhere.
/// Little content stands behind the object itself, in one allocation.
final class Content: ManagedBuffer<Content.Header, SIMD2<UInt64>> {
  struct Header {
    let address: UnsafeMutableRawPointer
    let byteCount: Int
    /// Who counts the bytes, where they are many.
    let ledger: MemoryLedger?
    /// Whether the memory is a block of its own.
    let isApart: Bool
    /// Who owns the memory, where others made it.
    let owner: FloatBuffer?
  }

  /// Up to this many bytes stand behind the object.
  private static let mostBytesInside = 256

  /// Memory that is not initialised.
  ///
  /// - Throws: `TensorError` of kind `memory` where the machine has none left.
  static func make(byteCount: Int, ledger: MemoryLedger) throws -> Content {
    if byteCount <= mostBytesInside {
      let made = create(minimumCapacity: (byteCount + 15) / 16) { buffer in
        let address = buffer.withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) }
        return Header(address: address, byteCount: byteCount, ledger: nil, isApart: false, owner: nil)
      }
      return unsafeDowncast(made, to: Content.self)
    }
    guard let address = BlockCache.take(byteCount) else { throw TensorError(.memory(bytes: byteCount)) }
    let isCounted = byteCount >= MemoryLedger.countedFrom
    if isCounted { ledger.add(byteCount) }
    let made = create(minimumCapacity: 0) { _ in
      Header(address: address, byteCount: byteCount, ledger: isCounted ? ledger : nil, isApart: true, owner: nil)
    }
    return unsafeDowncast(made, to: Content.self)
  }

  /// Memory of a buffer that nobody else writes to from now on, from an offset on.
  static func adopt(_ buffer: FloatBuffer, from offset: Int, count: Int, ledger: MemoryLedger) -> Content {
    let byteCount = count * MemoryLayout<Float>.stride
    let isCounted = byteCount >= MemoryLedger.countedFrom
    if isCounted { ledger.add(byteCount) }
    let made = create(minimumCapacity: 0) { _ in
      Header(
        address: UnsafeMutableRawPointer(buffer.pointer + offset), byteCount: byteCount,
        ledger: isCounted ? ledger : nil, isApart: false, owner: buffer)
    }
    return unsafeDowncast(made, to: Content.self)
  }

  deinit {
    header.ledger?.add(-header.byteCount)
    if header.isApart { BlockCache.give(header.address, header.byteCount) }
  }

  @inline(__always) var address: UnsafeMutableRawPointer { header.address }
  @inline(__always) var byteCount: Int { header.byteCount }

  func copy(ledger: MemoryLedger) throws -> Content {
    let copy = try Content.make(byteCount: byteCount, ledger: ledger)
    try Pace.copy(
      byteCount, from: address.assumingMemoryBound(to: UInt8.self), to: copy.address.assumingMemoryBound(to: UInt8.self)
    )
    return copy
  }
}
