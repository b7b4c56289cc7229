/// The header of a `.npy` file: a Python dict of three items.
struct NumPyHeader {
  /// The type of the elements here.
  let dtype: DType
  /// Bytes of one element in the file.
  let width: Int
  /// Whether columns lie together.
  let isTransposed: Bool
  let shape: [Int]
  private let kind: Character
  private let isSwapped: Bool

  /// The shape as Python writes it.
  var shapeText: String {
    shape.count == 1 ? "(\(shape[0]),)" : "(" + shape.map(String.init).joined(separator: ", ") + ")"
  }

  init(_ text: String) throws {
    guard let description = NumPyHeader.text(of: "descr", in: text) else {
      throw NumPyFile.Failure(message: "descr is not a valid dtype descriptor: \(text.prefix(80))")
    }
    guard let order = NumPyHeader.rest(of: "fortran_order", in: text),
      order.hasPrefix("True") || order.hasPrefix("False")
    else { throw NumPyFile.Failure(message: "fortran_order is not a valid bool: \(text.prefix(80))") }
    guard let shape = NumPyHeader.shape(in: text) else {
      throw NumPyFile.Failure(message: "shape is not valid: \(text.prefix(80))")
    }
    self.shape = shape
    isTransposed = order.hasPrefix("True")
    var name = description[...]
    isSwapped = name.first == ">"
    if let first = name.first, "<>|=".contains(first) { name = name.dropFirst() }
    let types: [String: DType] = [
      "b1": .bool, "u1": .uint8, "i1": .int32, "i2": .int32, "u2": .int32, "i4": .int32, "u4": .int64, "i8": .int64,
      "u8": .int64, "f2": .float32, "f4": .float32, "f8": .float64, "c8": .complex64, "c16": .complex128,
    ]
    guard let dtype = types[String(name)], let kind = name.first, let width = Int(name.dropFirst()) else {
      throw NumPyFile.Failure(message: "elements of type '\(description)' are not here: only numbers are")
    }
    (self.dtype, self.kind, self.width) = (dtype, kind, width)
  }

  private static func rest(of key: String, in text: String) -> Substring? {
    for quote in ["'", "\""] {
      guard let range = text.firstRange(of: "\(quote)\(key)\(quote)") else { continue }
      let rest = text[range.upperBound...].drop { $0 == " " }
      guard rest.first == ":" else { return nil }
      return rest.dropFirst().drop { $0 == " " }
    }
    return nil
  }

  private static func text(of key: String, in text: String) -> String? {
    guard let rest = rest(of: key, in: text), let quote = rest.first, quote == "'" || quote == "\"" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  private static func shape(in text: String) -> [Int]? {
    guard let rest = rest(of: "shape", in: text), rest.first == "(", let end = rest.firstIndex(of: ")") else {
      return nil
    }
    let items = rest[rest.index(after: rest.startIndex)..<end].split(separator: ",", omittingEmptySubsequences: false)
    var sizes: [Int] = []
    for (index, item) in items.enumerated() {
      let digits = item.filter { $0 != " " && $0 != "L" }
      if digits.isEmpty, index == items.count - 1 { continue }
      guard let size = Int(digits), size >= 0, sizes.count < 64 else { return nil }
      sizes.append(size)
    }
    return sizes
  }

  /// The bytes of the elements as they are here: in the machine's order, and wide enough.
  func widened(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = content
    if isSwapped, width > 1 {
      let part = kind == "c" ? width / 2 : width
      var turned: [UInt8] = []
      turned.reserveCapacity(bytes.count)
      var start = bytes.startIndex
      while start < bytes.endIndex {
        turned.append(contentsOf: bytes[start..<(start + part)].reversed())
        start += part
      }
      bytes = turned[...]
    }
    if width == dtype.byteSize { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / max(width, 1) * dtype.byteSize)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      var word: UInt64 = 0
      for index in (0..<width).reversed() { word = word << 8 | UInt64(bytes[start + index]) }
      if kind == "f" {
        word = UInt64(NumPyHeader.single(half: UInt16(truncatingIfNeeded: word)).bitPattern)
      } else if kind == "i", width < 8, word >> UInt64(8 * width - 1) & 1 == 1 {
        word |= UInt64.max << UInt64(8 * width)
      }
      for index in 0..<dtype.byteSize { result.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * index))) }
      start += width
    }
    return result[...]
  }

  /// The number of a half.
  private static func single(half: UInt16) -> Float {
    let (exponent, fraction) = (Int(half >> 10 & 0x1f), Float(half & 0x3ff))
    let sign: Float = half >> 15 == 1 ? -1 : 1
    if exponent == 31 { return fraction == 0 ? sign * .infinity : .nan }
    if exponent == 0 { return sign * fraction * Float(sign: .plus, exponent: -24, significand: 1) }
    return sign * Float(sign: .plus, exponent: exponent - 25, significand: 1024 + fraction)
  }
}
