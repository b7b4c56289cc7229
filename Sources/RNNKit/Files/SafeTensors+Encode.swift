import Glibc

extension SafeTensors {
  /// The bytes of a file: tensors by falling element size, then by name, as the reference implementation orders them.
  ///
  /// - Throws: `TensorError` for complex tensors and repeated names.
  public func encode() throws -> [UInt8] {
    var seen: Set<String> = ["__metadata__"]
    let entries = try tensors.map { name, tensor in
      guard seen.insert(name).inserted else { throw TensorError.invalid("the tensor name '\(name)' is taken") }
      guard let format = ElementFormat(tensor.dtype) else {
        throw TensorError.invalid("safetensors files cannot hold torch.\(tensor.dtype.name)")
      }
      return (name: name, format: format, tensor: try tensor.detach().contiguous())
    }.sorted { a, b in
      a.format.byteSize == b.format.byteSize
        ? a.name.utf8.lexicographicallyPrecedes(b.name.utf8) : a.format.byteSize > b.format.byteSize
    }

    var members: [JSON.Member] = []
    if !metadata.isEmpty {
      members.append(
        JSON.Member("__metadata__", .object(metadata.map { JSON.Member($0.name, .string($0.text)) })))
    }
    var position = 0
    for entry in entries {
      let end = position + entry.tensor.count * entry.format.byteSize
      let shape = entry.tensor.shape.map { JSON.integer($0) }
      members.append(
        JSON.Member(
          entry.name,
          .object([
            JSON.Member("dtype", .string(entry.format.rawValue)), JSON.Member("shape", .array(shape)),
            JSON.Member("data_offsets", .array([.integer(position), .integer(end)])),
          ])))
      position = end
    }
    var header = Array(JSON.object(members).text.utf8)
    header.append(contentsOf: repeatElement(UInt8(ascii: " "), count: (8 - header.count % 8) % 8))

    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + header.count + position)
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: header.count >> shift)) }
    bytes.append(contentsOf: header)
    for entry in entries { withExtendedLifetime(entry.tensor) { bytes.append(contentsOf: entry.tensor.rawBytes) } }
    return bytes
  }
}

extension Tensor {
  /// The bytes of a contiguous tensor.
  var rawBytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: storage.address + offset * dtype.byteSize, count: count * dtype.byteSize)
  }
}

extension SafeTensors {
  /// Reads a file.
  ///
  /// - Throws: `TensorError` where the file cannot be read, or is no safetensors file.
  public static func read(path: String) throws -> SafeTensors {
    guard let file = fopen(path, "rb") else { throw TensorError.invalid("cannot open '\(path)': \(reason())") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      bytes.append(contentsOf: piece[0..<count])
      if count < piece.count { break }
    }
    guard ferror(file) == 0 else { throw TensorError.invalid("cannot read '\(path)': \(reason())") }
    return try decode(bytes)
  }

  /// Writes a file, replacing what is there.
  ///
  /// - Throws: `TensorError` where the file cannot be written.
  public func write(path: String) throws {
    let bytes = try encode()
    guard let file = fopen(path, "wb") else { throw TensorError.invalid("cannot write '\(path)': \(Self.reason())") }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw TensorError.invalid("cannot write '\(path)': \(Self.reason())")
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
