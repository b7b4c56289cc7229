internal import CZlib

/// Compression of bytes as archives have it: deflate without a header.
enum Deflate {
  /// The bytes that `input` was made from; nil where it is no such stream, or gives more or less than `size` bytes.
  ///
  /// Room is taken as bytes come out, so that a wrong `size` costs nothing.
  static func inflated(_ input: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var stream = z_stream()
    let width = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, width) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: min(size, max(1024, 4 * input.count)))
    var (made, status) = (0, Z_OK)
    var source = Array(input)
    guard source.count <= Int(UInt32.max) else { return nil }
    source.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      while status == Z_OK {
        if made == output.count {
          // One byte more than promised shows a stream that is too long.
          let more = min(max(size, made) + 1, max(2 * output.count, 1024))
          if more <= output.count { break }
          output.append(contentsOf: repeatElement(0, count: more - output.count))
        }
        let room = min(output.count - made, 1 << 30)
        status = output.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress.map { $0 + made }
          stream.avail_out = UInt32(room)
          return inflate(&stream, Z_NO_FLUSH)
        }
        let written = room - Int(stream.avail_out)
        made += written
        if written == 0, stream.avail_in == 0, status == Z_OK { break }
      }
    }
    guard status == Z_STREAM_END, made == size else { return nil }
    output.removeLast(output.count - made)
    return output
  }

  /// The bytes compressed; nil where zlib fails.
  static func deflated(_ input: [UInt8]) -> [UInt8]? {
    guard input.count <= Int(Int32.max) else { return nil }
    var stream = z_stream()
    let width = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, width) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
    var source = input
    let status = source.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    output.removeLast(Int(stream.avail_out))
    return output
  }

  /// The check sum of archives.
  static func checkSum(_ bytes: some Collection<UInt8>) -> UInt32 {
    let bytes = Array(bytes)
    return bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
