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
final class Content {
  let address: UnsafeMutableRawPointer
  let byteCount: Int
  private let ledger: MemoryLedger?

  /// Memory that is not initialised.
  ///
  /// - Throws: `TensorError` of kind `memory` where the machine has none left.
  init(byteCount: Int, ledger: MemoryLedger) throws {
    guard let address = BlockCache.take(byteCount) else { throw TensorError(.memory(bytes: byteCount)) }
    self.address = address
    self.byteCount = byteCount
    if byteCount >= MemoryLedger.countedFrom {
      ledger.add(byteCount)
      self.ledger = ledger
    } else {
      self.ledger = nil
    }
  }

  deinit {
    BlockCache.give(address, byteCount)
    ledger?.add(-byteCount)
  }

  func copy(ledger: MemoryLedger) throws -> Content {
    let copy = try Content(byteCount: byteCount, ledger: ledger)
    copy.address.copyMemory(from: address, byteCount: byteCount)
    return copy
  }
}
