import Glibc

/// A page of memory that the fuzzing process and its supervisor share: which case runs, and its text.
///
/// What is in it outlives a crash.
final class CaseBox: @unchecked Sendable {
  static let capacity = 1 << 20
  private let base: UnsafeMutableRawPointer

  /// Maps the file, which is made where it is missing; nil where that fails.
  init?(path: String) {
    let file = open(path, O_RDWR | O_CREAT, 0o600)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard ftruncate(file, off_t(Self.capacity)) == 0,
      let address = mmap(nil, Self.capacity, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), address != MAP_FAILED
    else { return nil }
    base = address
  }

  deinit { munmap(base, Self.capacity) }

  /// The number of the running case.
  var index: UInt64 { base.load(as: UInt64.self) }

  /// The text of the running case.
  var text: String {
    let count = min(Int(base.load(fromByteOffset: 8, as: UInt64.self)), Self.capacity - 16)
    return String(decoding: UnsafeRawBufferPointer(start: base + 16, count: count), as: UTF8.self)
  }

  /// Says what runs next.
  func publish(_ index: UInt64, _ text: String) {
    let bytes = Array(text.utf8.prefix(Self.capacity - 16))
    bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      (base + 16).copyMemory(from: start, byteCount: source.count)
    }
    base.storeBytes(of: UInt64(bytes.count), toByteOffset: 8, as: UInt64.self)
    base.storeBytes(of: index, as: UInt64.self)
  }
}
