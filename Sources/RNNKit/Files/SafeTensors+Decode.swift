extension SafeTensors {
  /// Headers are refused past this size, as in the reference implementation.
  private static let headerLimit = 100_000_000

  private struct Entry {
    let name: String
    let format: ElementFormat
    let shape: [Int]
    let begin: Int
    let end: Int
  }

  /// Reads a whole file's bytes.
  ///
  /// - Throws: `TensorError` where the bytes are no safetensors file: cut off, with wrong offsets, unknown types or a
  ///   header that is no strict JSON.
  public static func decode(_ bytes: [UInt8]) throws -> SafeTensors {
    guard bytes.count >= 8 else { throw failure("the file is shorter than its header's length") }
    var length: UInt64 = 0
    for index in (0..<8).reversed() { length = length << 8 | UInt64(bytes[index]) }
    guard length <= UInt64(headerLimit) else { throw failure("the header is too large (\(length) bytes)") }
    guard Int(length) <= bytes.count - 8 else { throw failure("the file ends inside the header") }
    let start = 8 + Int(length)
    let header: JSON
    do {
      header = try JSON.parse(bytes[8..<start], depth: 8)
    } catch {
      throw failure("the header is no JSON: \(error.message) at byte \(error.position)")
    }
    guard case .object(let members) = header else { throw failure("the header is no JSON object") }

    var metadata: [(name: String, text: String)] = []
    var entries: [Entry] = []
    for member in members {
      if member.name == "__metadata__" {
        metadata = try texts(member.value)
      } else {
        entries.append(try entry(member, available: bytes.count - start))
      }
    }
    try checkCoverage(entries, available: bytes.count - start)
    let tensors = try entries.map { ($0.name, try tensor($0, bytes, start: start)) }
    return SafeTensors(tensors: tensors, metadata: metadata)
  }

  private static func texts(_ value: JSON) throws -> [(name: String, text: String)] {
    guard case .object(let members) = value else { throw failure("__metadata__ is no JSON object") }
    return try members.map { member in
      guard case .string(let text) = member.value else { throw failure("metadata '\(member.name)' is no string") }
      return (member.name, text)
    }
  }

  private static func entry(_ member: JSON.Member, available: Int) throws -> Entry {
    func integers(_ name: String) throws -> [Int] {
      guard case .array(let values)? = member.value[name] else {
        throw failure("tensor '\(member.name)' has no \(name)")
      }
      return try values.map { value in
        guard case .integer(let integer) = value, integer >= 0 else {
          throw failure("\(name) of tensor '\(member.name)' must be integers of at least 0")
        }
        return integer
      }
    }
    guard case .string(let type)? = member.value["dtype"] else {
      throw failure("tensor '\(member.name)' has no dtype")
    }
    guard let format = ElementFormat(rawValue: type) else {
      throw failure("tensor '\(member.name)' has the unknown dtype '\(type)'")
    }
    let shape = try integers("shape")
    let offsets = try integers("data_offsets")
    guard offsets.count == 2, offsets[0] <= offsets[1], offsets[1] <= available else {
      throw failure("data_offsets of tensor '\(member.name)' do not lie in the file")
    }
    let (size, overflow) = try Shape.count(shape).multipliedReportingOverflow(by: format.byteSize)
    guard !overflow, size == offsets[1] - offsets[0] else {
      throw failure("tensor '\(member.name)' of shape \(shape) does not fill its data_offsets")
    }
    return Entry(name: member.name, format: format, shape: shape, begin: offsets[0], end: offsets[1])
  }

  /// Tensors must follow one another without gaps and overlaps, and fill the file.
  private static func checkCoverage(_ entries: [Entry], available: Int) throws {
    var position = 0
    for entry in entries.sorted(by: { ($0.begin, $0.end) < ($1.begin, $1.end) }) {
      guard entry.begin == position else { throw failure("tensor '\(entry.name)' leaves a gap or overlaps another") }
      position = entry.end
    }
    guard position == available else { throw failure("\(available - position) bytes belong to no tensor") }
  }

  private static func tensor(_ entry: Entry, _ bytes: [UInt8], start: Int) throws -> Tensor {
    try entry.format.tensor(bytes[start + entry.begin..<start + entry.end], shape: entry.shape)
  }
}
