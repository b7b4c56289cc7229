extension BytesMethods {
  /// What finds, counts, replaces and tests.
  static let searching: [Entry] = [
    Entry(
      "find(self, sub, start=None, end=None, /)", "The lowest index where sub stands, or -1.", words: .parsed
    ) { call in .int(try found(call, fromRight: false) ?? -1) },
    Entry(
      "rfind(self, sub, start=None, end=None, /)", "The highest index where sub stands, or -1.", words: .parsed
    ) { call in .int(try found(call, fromRight: true) ?? -1) },
    Entry("index(self, sub, start=None, end=None, /)", "Like find, but raises ValueError.", words: .parsed) { call in
      guard let index = try found(call, fromRight: false) else { throw call.fail(.valueError, "subsection not found") }
      return .int(index)
    },
    Entry("rindex(self, sub, start=None, end=None, /)", "Like rfind, but raises ValueError.", words: .parsed) { call in
      guard let index = try found(call, fromRight: true) else { throw call.fail(.valueError, "subsection not found") }
      return .int(index)
    },
    Entry("count(self, sub, start=None, end=None, /)", "How often sub stands in the bytes.", words: .parsed) { call in
      let needle = try searched(call)
      guard let range = try window(call) else { return .int(0) }
      let part = Array(try receiver(call).value[range])
      return .int(needle.isEmpty ? part.count + 1 : TextSearch.count(needle, in: part))
    },
    Entry(
      "startswith(self, prefix, start=None, end=None, /)", "Whether the bytes begin with prefix.", words: .parsed
    ) { call in .bool(try matchesAffix(call, atEnd: false)) },
    Entry(
      "endswith(self, suffix, start=None, end=None, /)", "Whether the bytes end with suffix.", words: .parsed
    ) { call in .bool(try matchesAffix(call, atEnd: true)) },
    Entry("replace(self, old, new, count=-1, /)", "The bytes with old replaced by new.") { call in
      let (old, new) = (try required(call, 1), try required(call, 2))
      let bytes = try receiver(call)
      let limit = try call.int(3)
      let places = old.isEmpty ? bytes.value.count + 1 : TextSearch.count(old, in: bytes.value)
      let growth = (limit < 0 ? places : min(limit, places)).multipliedReportingOverflow(by: new.count)
      try call.interpreter.reserve(bytes: growth.overflow ? Int.max : growth.partialValue)
      if old.isEmpty { return bytes.same(interleaved(new, bytes.value, limit: limit)) }
      return bytes.same(TextSearch.replace(old, with: new, in: bytes.value, limit: limit))
    },
    Entry("removeprefix(self, prefix, /)", "The bytes without prefix at their begin.") { call in
      let (bytes, prefix) = (try receiver(call), try required(call, 1))
      let isThere = TextSearch.matches(prefix, in: bytes.value, at: 0)
      return bytes.same(isThere ? Array(bytes.value.dropFirst(prefix.count)) : bytes.value)
    },
    Entry("removesuffix(self, suffix, /)", "The bytes without suffix at their end.") { call in
      let (bytes, suffix) = (try receiver(call), try required(call, 1))
      let isThere = TextSearch.matches(suffix, in: bytes.value, at: bytes.value.count - suffix.count)
      return bytes.same(isThere ? Array(bytes.value.dropLast(suffix.count)) : bytes.value)
    },
  ]

  private static func interleaved(_ new: [UInt8], _ bytes: [UInt8], limit: Int) -> [UInt8] {
    var rest = limit < 0 ? Int.max : limit
    var out: [UInt8] = []
    for byte in bytes {
      if rest > 0 {
        out += new
        rest -= 1
      }
      out.append(byte)
    }
    return rest > 0 ? out + new : out
  }

  /// What is looked for: bytes, or the number of one byte.
  private static func searched(_ call: borrowing Call) throws -> [UInt8] {
    if let bytes = call[1].bytes { return bytes }
    guard let number = try call.interpreter.indexValue(call[1]) else {
      throw call.fail(
        .typeError,
        "argument should be integer or bytes-like object, not '\(call.interpreter.typeOf(call[1]).name)'")
    }
    guard let byte = UInt8(exactly: number) else { throw call.fail(.valueError, "byte must be in range(0, 256)") }
    return [byte]
  }

  /// The optional start and end (arguments 2 and 3); nil where start is behind the end.
  private static func window(_ call: borrowing Call) throws -> Range<Int>? {
    let count = try receiver(call).value.count
    func bound(_ index: Int, _ standard: Int) throws -> Int {
      guard let given = try call.sliceBound(index) else { return standard }
      return given < 0 ? max(0, given + count) : given
    }
    let (start, end) = (try bound(2, 0), min(count, try bound(3, count)))
    return start <= end ? start..<end : nil
  }

  private static func found(_ call: borrowing Call, fromRight: Bool) throws -> Int? {
    let needle = try searched(call)
    let bytes = try receiver(call).value
    guard let range = try window(call) else { return nil }
    if fromRight {
      guard let place = TextSearch.last(needle, in: bytes, before: range.upperBound), place >= range.lowerBound
      else { return nil }
      return place
    }
    guard let place = TextSearch.first(needle, in: bytes, from: range.lowerBound),
      place + needle.count <= range.upperBound
    else { return nil }
    return place
  }

  private static func matchesAffix(_ call: borrowing Call, atEnd: Bool) throws -> Bool {
    let bytes = try receiver(call).value
    let range = try window(call)
    let method = atEnd ? "endswith" : "startswith"
    func fits(_ affix: [UInt8]) -> Bool {
      guard let range, affix.count <= range.count else { return false }
      return TextSearch.matches(affix, in: bytes, at: atEnd ? range.upperBound - affix.count : range.lowerBound)
    }
    if let affix = call[1].bytes { return fits(affix) }
    guard let tuple = call[1].object as? TupleObject else {
      let name = call.interpreter.typeOf(call[1]).name
      throw call.fail(.typeError, "\(method) first arg must be bytes or a tuple of bytes, not \(name)")
    }
    for element in tuple.elements {
      guard let affix = element.bytes else {
        throw call.fail(
          .typeError, "a bytes-like object is required, not '\(call.interpreter.typeOf(element).name)'")
      }
      if fits(affix) { return true }
    }
    return false
  }
}
