/// A zip archive in memory: its members stored as they are, or deflated.
public struct ZipArchive: Sendable {
  /// What is wrong with an archive.
  public struct Failure: Error, Sendable {
    /// The words.
    public let message: String
  }

  /// One member, as the directory at the end describes it.
  public struct Member: Sendable {
    /// The name, with its folders.
    public let name: String
    /// How many bytes it has when it is unpacked.
    public let size: Int
    let method: Int
    let packedSize: Int
    let checkSum: UInt32
    let headerOffset: Int
  }

  /// The members in the order of the directory.
  public let members: [Member]
  private let bytes: [UInt8]

  /// Reads the directory of an archive.
  ///
  /// - Throws: `Failure` where the bytes are none.
  public init(_ bytes: [UInt8]) throws(Failure) {
    self.bytes = bytes
    let reader = ByteReader(bytes)
    guard let end = ZipArchive.endOfDirectory(bytes), let count = reader.number(end + 10, 2),
      var size = reader.number(end + 12, 4), var start = reader.number(end + 16, 4)
    else { throw Failure(message: "File is not a zip file") }
    var total = count
    if start == 0xFFFF_FFFF || size == 0xFFFF_FFFF || count == 0xFFFF {
      guard end >= 20, reader.number(end - 20, 4) == 0x0706_4b50, let far = reader.number(end - 12, 8),
        reader.number(far, 4) == 0x0606_4b50, let wideCount = reader.number(far + 32, 8),
        let wideSize = reader.number(far + 40, 8), let wideStart = reader.number(far + 48, 8)
      else { throw Failure(message: "Bad magic number for central directory") }
      (total, size, start) = (wideCount, wideSize, wideStart)
    }
    guard start <= bytes.count, size <= bytes.count - start, total <= size / 46 + 1 else {
      throw Failure(message: "Bad offset for central directory")
    }
    var members: [Member] = []
    var position = start
    for _ in 0..<total {
      guard let (member, next) = ZipArchive.member(reader, position) else {
        throw Failure(message: "Bad magic number for central directory")
      }
      members.append(member)
      position = next
    }
    self.members = members
  }

  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    // A comment of up to 65,535 bytes may stand behind it.
    var position = bytes.count - 22
    let last = max(0, position - 65_535)
    while position >= last {
      if bytes[position] == 0x50, bytes[position + 1] == 0x4b, bytes[position + 2] == 5, bytes[position + 3] == 6 {
        return position
      }
      position -= 1
    }
    return nil
  }

  private static func member(_ reader: ByteReader, _ position: Int) -> (Member, next: Int)? {
    guard reader.number(position, 4) == 0x0201_4b50, let method = reader.number(position + 10, 2),
      let checkSum = reader.number(position + 16, 4), var packed = reader.number(position + 20, 4),
      var size = reader.number(position + 24, 4), let nameLength = reader.number(position + 28, 2),
      let extraLength = reader.number(position + 30, 2), let commentLength = reader.number(position + 32, 2),
      var offset = reader.number(position + 42, 4), let name = reader.slice(position + 46, nameLength)
    else { return nil }
    var field = position + 46 + nameLength
    let end = field + extraLength
    while field + 4 <= end {
      guard let kind = reader.number(field, 2), let length = reader.number(field + 2, 2) else { break }
      if kind == 1 {
        var place = field + 4
        if size == 0xFFFF_FFFF, let wide = reader.number(place, 8) { (size, place) = (wide, place + 8) }
        if packed == 0xFFFF_FFFF, let wide = reader.number(place, 8) { (packed, place) = (wide, place + 8) }
        if offset == 0xFFFF_FFFF, let wide = reader.number(place, 8) { offset = wide }
      }
      field += 4 + length
    }
    let member = Member(
      name: String(decoding: name, as: UTF8.self), size: size, method: method, packedSize: packed,
      checkSum: UInt32(truncatingIfNeeded: checkSum), headerOffset: offset)
    return (member, end + commentLength)
  }

  /// The bytes of a member.
  ///
  /// - Parameter limit: how many bytes at most.
  /// - Throws: `Failure` where the archive is damaged, or the member too large.
  public func content(of member: Member, limit: Int) throws(Failure) -> [UInt8] {
    let reader = ByteReader(bytes)
    guard member.size <= limit else {
      throw Failure(message: "File '\(member.name)' is too large: \(member.size) bytes, at most \(limit) are read")
    }
    guard reader.number(member.headerOffset, 4) == 0x0403_4b50,
      let nameLength = reader.number(member.headerOffset + 26, 2),
      let extraLength = reader.number(member.headerOffset + 28, 2)
    else { throw Failure(message: "Bad magic number for file header") }
    guard let packed = reader.slice(member.headerOffset + 30 + nameLength + extraLength, member.packedSize) else {
      throw Failure(message: "File '\(member.name)' reaches beyond the end of the archive")
    }
    let content: [UInt8]
    switch member.method {
    case 0: content = Array(packed)
    case 8:
      guard let inflated = Deflate.inflated(packed, size: member.size) else {
        throw Failure(message: "Error while decompressing '\(member.name)'")
      }
      content = inflated
    default: throw Failure(message: "That compression method is not supported")
    }
    guard content.count == member.size, Deflate.checkSum(content) == member.checkSum else {
      throw Failure(message: "Bad CRC-32 for file '\(member.name)'")
    }
    return content
  }

  /// An archive of members, deflated where that is asked for.
  ///
  /// - Throws: `Failure` where it would need more than four gigabytes.
  public static func archive(_ members: [(name: String, content: [UInt8])], deflates: Bool) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in members {
      let packed = deflates ? Deflate.deflated(content) ?? content : content
      let isDeflated = deflates && packed.count < content.count
      let stored = isDeflated ? packed : content
      guard bytes.count + stored.count < 0xFFFF_0000, content.count < 0xFFFF_0000 else {
        throw Failure(message: "archives of more than four gigabytes are not written")
      }
      let text = Array(name.utf8)
      let offset = bytes.count
      // Version, flags (names are UTF-8), method, time, the first of January 1980, check sum, sizes, lengths.
      var facts: [UInt8] = []
      facts.append(20, 2)
      facts.append(0x0800, 2)
      facts.append(isDeflated ? 8 : 0, 2)
      facts.append(0, 2)
      facts.append(33, 2)
      facts.append(Int(Deflate.checkSum(content)), 4)
      facts.append(stored.count, 4)
      facts.append(content.count, 4)
      facts.append(text.count, 2)
      facts.append(0, 2)
      bytes.append(0x0403_4b50, 4)
      bytes += facts + text + stored
      directory.append(0x0201_4b50, 4)
      directory.append(20, 2)
      directory += facts
      directory.append(0, 2)
      directory.append(0, 2)
      directory.append(0, 2)
      directory.append(0x0180_0000, 4)
      directory.append(offset, 4)
      directory += text
    }
    let start = bytes.count
    bytes += directory
    bytes.append(0x0605_4b50, 4)
    bytes.append(0, 4)
    bytes.append(members.count, 2)
    bytes.append(members.count, 2)
    bytes.append(directory.count, 4)
    bytes.append(start, 4)
    bytes.append(0, 2)
    return bytes
  }
}

/// Reads little-endian numbers; nil beyond the end.
private struct ByteReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func number(_ position: Int, _ width: Int) -> Int? {
    guard let slice = slice(position, width) else { return nil }
    var value: UInt64 = 0
    for byte in slice.reversed() { value = value << 8 | UInt64(byte) }
    return Int(exactly: value)
  }

  func slice(_ position: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard position >= 0, count >= 0, position <= bytes.count, count <= bytes.count - position else { return nil }
    return bytes[position..<(position + count)]
  }
}

extension [UInt8] {
  /// Appends a number in little-endian order.
  fileprivate mutating func append(_ number: Int, _ width: Int) {
    for index in 0..<width { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }
}
