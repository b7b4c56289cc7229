import Glibc

/// Bytes that are read and written at a position: what a file object stands on.
class ByteStream {
  /// What may be done.
  let canRead: Bool
  let canWrite: Bool
  /// Whether writing goes to the end.
  let appends: Bool
  /// Where the next byte is read or written; never so far that a sum with a size would overflow.
  var position = 0 {
    didSet { if position > 1 << 60 { position = 1 << 60 } }
  }
  final private(set) var isClosed = false

  init(canRead: Bool, canWrite: Bool, appends: Bool) {
    self.canRead = canRead
    self.canWrite = canWrite
    self.appends = appends
  }

  /// How many bytes there are.
  func size() throws -> Int { 0 }
  /// Up to `limit` bytes from the position on; fewer only at the end.
  func read(_ limit: Int) throws -> [UInt8] { [] }
  /// Puts bytes at the position.
  func write(_ bytes: [UInt8]) throws {}
  /// Cuts or fills with zeros.
  func truncate(_ size: Int) throws {}
  /// Sends what is held back.
  func flush() throws {}
  /// Gives up what it stands on.
  func release() {}
  /// What puts the present content back, where undo can do that.
  func savedContent() -> (() -> Void)? { nil }

  /// Sends what is held back and ends.
  final func close() throws {
    if isClosed { return }
    isClosed = true
    defer { release() }
    try flush()
  }

  /// The bytes up to and with the next line feed, at most `limit`.
  final func readLine(_ limit: Int) throws -> [UInt8] {
    var line: [UInt8] = []
    while line.count < limit {
      let start = position
      let piece = try read(min(limit - line.count, line.isEmpty ? 256 : 1 << 13))
      if piece.isEmpty { break }
      if let feed = piece.firstIndex(of: 0x0A) {
        line += piece[...feed]
        position = start + feed + 1
        break
      }
      line += piece
    }
    return line
  }
}

/// The bytes of `io.BytesIO`.
final class MemoryStream: ByteStream {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    super.init(canRead: true, canWrite: true, appends: false)
  }

  override func size() -> Int { bytes.count }

  override func read(_ limit: Int) -> [UInt8] {
    guard position < bytes.count else { return [] }
    let end = position + min(limit, bytes.count - position)
    defer { position = end }
    return Array(bytes[position..<end])
  }

  override func write(_ new: [UInt8]) {
    if new.isEmpty { return }
    if position > bytes.count { bytes += [UInt8](repeating: 0, count: position - bytes.count) }
    bytes.replaceSubrange(position..<min(bytes.count, position + new.count), with: new)
    position += new.count
  }

  override func truncate(_ size: Int) {
    if size < bytes.count { bytes.removeLast(bytes.count - size) }
  }

  override func savedContent() -> (() -> Void)? {
    let (bytes, position) = (bytes, position)
    return { [self] in
      self.bytes = bytes
      self.position = position
    }
  }
}

/// The bytes of a file.
final class DescriptorStream: ByteStream {
  /// The name as it was given.
  let path: String
  let descriptor: Int32
  /// Bytes that were read ahead, and where they begin.
  private var ahead: [UInt8] = []
  private var aheadStart = 0
  /// Bytes that wait to be written, and where they go.
  private var pending: [UInt8] = []
  private var pendingStart = 0

  init(_ path: String, _ descriptor: Int32, canRead: Bool, canWrite: Bool, appends: Bool) {
    self.path = path
    self.descriptor = descriptor
    super.init(canRead: canRead, canWrite: canWrite, appends: appends)
  }

  deinit { try? close() }

  override func release() { _ = Glibc.close(descriptor) }

  override func size() throws -> Int {
    try flush()
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(path, errno) }
    return Int(status.st_size)
  }

  override func read(_ limit: Int) throws -> [UInt8] {
    try flush()
    var result: [UInt8] = []
    while result.count < limit {
      let offset = position - aheadStart
      if offset >= 0, offset < ahead.count {
        let end = offset + min(limit - result.count, ahead.count - offset)
        result += ahead[offset..<end]
        position += end - offset
        continue
      }
      let missing = limit - result.count
      ahead = try readDirectly(min(max(missing, 1 << 13), 1 << 20))
      aheadStart = position
      if ahead.isEmpty { break }
    }
    return result
  }

  private func readDirectly(_ count: Int) throws -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got: Int
      repeat { got = pread(descriptor, buffer.baseAddress, count, position) } while got < 0 && errno == EINTR
      if got < 0 { failure = errno }
      filled = max(0, got)
    }
    if failure != 0 { throw FileFailure(path, failure) }
    return bytes
  }

  override func write(_ bytes: [UInt8]) throws {
    if appends { position = try size() }
    if !pending.isEmpty, pendingStart + pending.count != position { try flush() }
    if pending.isEmpty { pendingStart = position }
    pending += bytes
    position += bytes.count
    ahead = []
    if pending.count >= 1 << 16 { try flush() }
  }

  override func flush() throws {
    guard !pending.isEmpty else { return }
    let bytes = pending
    pending = []
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, pendingStart + start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(path, errno)
      }
      start += count
    }
  }

  override func truncate(_ size: Int) throws {
    try flush()
    ahead = []
    guard ftruncate(descriptor, size) == 0 else { throw FileFailure(path, errno) }
  }
}
