/// NumPy's file format for one array (`.npy`).
public enum NumPyFile {
  /// What is wrong with a file.
  public struct Failure: Error, Sendable {
    /// The words.
    public let message: String
  }

  private static let magic: [UInt8] = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]

  /// Whether the bytes begin as such a file does.
  public static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

  /// The file of an array.
  public static func encode(_ tensor: Tensor) throws -> [UInt8] {
    let shape = tensor.shape
    // Columns that lie together stay so, as NumPy writes them.
    let turned = tensor.permuted(Array((0..<tensor.rank).reversed()))
    let isTransposed = !tensor.isContiguous && turned.isContiguous
    let sizes = shape.count == 1 ? "(\(shape[0]),)" : "(" + shape.map(String.init).joined(separator: ", ") + ")"
    var header =
      "{'descr': '\(description(tensor.dtype))', 'fortran_order': \(isTransposed ? "True" : "False"), 'shape': \(sizes), }"
    // Room for the first size to grow, as NumPy leaves it.
    if let first = isTransposed ? shape.last : shape.first {
      header += String(repeating: " ", count: max(0, 21 - String(first).utf8.count))
    }
    let bare = magic.count + 2 + 2 + header.utf8.count + 1
    header += String(repeating: " ", count: 64 - bare % 64) + "\n"
    var bytes = magic + [1, 0]
    bytes += [UInt8(truncatingIfNeeded: header.utf8.count), UInt8(truncatingIfNeeded: header.utf8.count >> 8)]
    return bytes + Array(header.utf8) + (try (isTransposed ? turned : tensor).packedBytes())
  }

  private static func description(_ dtype: DType) -> String {
    switch dtype {
    case .bool: "|b1"
    case .uint8: "|u1"
    case .int32: "<i4"
    case .int64: "<i8"
    case .float32: "<f4"
    case .float64: "<f8"
    case .complex64: "<c8"
    case .complex128: "<c16"
    }
  }

  /// The array of a file; narrow integers and halves become the next type that is here.
  ///
  /// - Throws: `Failure`; never allocates more than a few times the size of the file.
  public static func decode(_ bytes: [UInt8]) throws -> Tensor {
    guard isOne(bytes), bytes.count >= 10 else {
      throw Failure(message: "the magic string is not correct; expected b'\\x93NUMPY'")
    }
    let width = bytes[6] == 1 ? 2 : 4
    guard (1...3).contains(bytes[6]), bytes.count >= 8 + width else {
      throw Failure(message: "we only support format version (1,0), (2,0), and (3,0), not (\(bytes[6]), \(bytes[7]))")
    }
    var length = 0
    for index in (0..<width).reversed() { length = length << 8 | Int(bytes[8 + index]) }
    let start = 8 + width
    guard length <= bytes.count - start, length <= 10_000 else {
      throw Failure(message: "EOF: reading array header, expected \(length) bytes got \(bytes.count - start)")
    }
    let header = try NumPyHeader(String(decoding: bytes[start..<(start + length)], as: UTF8.self))
    let content = bytes[(start + length)...]
    let count = try Shape.count(header.shape)
    let (needed, overflow) = count.multipliedReportingOverflow(by: header.width)
    guard !overflow, needed <= content.count else {
      throw Failure(
        message: "Failed to read all data for array. Expected \(header.shapeText) = \(count) elements, could only read "
          + "\(content.count / header.width) elements. (file seems not fully written?)")
    }
    let data = header.widened(content.prefix(needed))
    guard header.isTransposed, header.shape.count > 1 else {
      return try Tensor.fromBytes(data, shape: header.shape, dtype: header.dtype)
    }
    let turned = try Tensor.fromBytes(data, shape: header.shape.reversed(), dtype: header.dtype)
    return try turned.permute(Array((0..<turned.rank).reversed()))
  }
}
