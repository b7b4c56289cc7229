import Glibc

/// Large blocks of memory that were freed and wait to be used again.
///
/// The system gives fresh memory a page at a time, zeroed: filling it costs more than many an operation. Blocks come
/// in a few sizes for each power of two, so that calls of one shape find those of the last.
enum BlockCache {
  /// Blocks of fewer bytes are the allocator's own business.
  #if ADDRESS_SANITIZER
  // All are: memory that waits here, or is rounded up, would hide what runs past its end or outlives it.
  static let smallest = Int.max
  #else
  static let smallest = 1 << 17
  #endif
  /// How many bytes wait at most.
  private static let mostBytes = 1 << 27

  private static let lock = SystemLock()
  // Both are only touched under the lock: blocks by size, and the bytes that wait.
  nonisolated(unsafe) private static var waiting: [Int: [UnsafeMutableRawPointer]] = [:]
  nonisolated(unsafe) private static var waitingBytes = 0

  /// The size that a block of at least this many bytes has.
  private static func size(_ bytes: Int) -> Int {
    let eighth = max(4096, 1 << (Int.bitWidth - 4 - bytes.leadingZeroBitCount))
    let (rounded, overflow) = bytes.addingReportingOverflow(eighth - 1)
    return overflow ? bytes : rounded / eighth * eighth
  }

  /// Memory for at least this many bytes, not initialised; nil where there is none.
  ///
  /// But for what is small it is aligned for vectors: loads that cross a line of the cache count twice.
  static func take(_ bytes: Int) -> UnsafeMutableRawPointer? {
    if bytes < 1024 { return malloc(max(bytes, 1)) }
    if bytes < smallest { return aligned(bytes) }
    let size = size(bytes)
    let known = lock.withLock { () -> UnsafeMutableRawPointer? in
      guard let address = waiting[size]?.popLast() else { return nil }
      waitingBytes -= size
      return address
    }
    return known ?? aligned(size)
  }

  private static func aligned(_ bytes: Int) -> UnsafeMutableRawPointer? {
    var address: UnsafeMutableRawPointer?
    return posix_memalign(&address, 64, bytes) == 0 ? address : nil
  }

  /// Gives back what `take` gave for this many bytes.
  static func give(_ address: UnsafeMutableRawPointer, _ bytes: Int) {
    let size = size(max(bytes, 1))
    let isKept =
      bytes >= smallest
      && lock.withLock {
        guard waitingBytes + size <= mostBytes else { return false }
        waiting[size, default: []].append(address)
        waitingBytes += size
        return true
      }
    if !isKept { free(address) }
  }
}
