extension BytesMethods {
  /// What cuts bytes apart.
  static let splitting: [Entry] = [
    Entry("split(self, /, sep=None, maxsplit=-1)", "The parts between separators.") { call in
      let bytes = try receiver(call)
      let limit = try call.int(2)
      guard let separator = try separator(call) else {
        return list(words(bytes.value[...], limit: limit), bytes)
      }
      return list(TextSearch.split(bytes.value, separator, limit: limit), bytes)
    },
    Entry("rsplit(self, /, sep=None, maxsplit=-1)", "Like split, cutting from the right.") { call in
      let bytes = try receiver(call)
      let limit = try call.int(2)
      guard let separator = try separator(call) else {
        return list(wordsFromRight(bytes.value[...], limit: limit), bytes)
      }
      return list(TextSearch.splitFromRight(bytes.value, separator, limit: limit), bytes)
    },
    Entry("splitlines(self, /, keepends=False)", "The lines of the bytes.") { call in
      let bytes = try receiver(call)
      return list(lines(bytes.value, keepsEnds: try call.flag(1)), bytes)
    },
    Entry("partition(self, sep, /)", "What is before sep, sep itself, what is behind it.") { call in
      let (bytes, separator) = (try receiver(call), try partitionSeparator(call))
      guard let place = TextSearch.first(separator, in: bytes.value) else {
        return .tuple([bytes.same(bytes.value), bytes.same([]), bytes.same([])])
      }
      return parts(bytes, place, separator)
    },
    Entry("rpartition(self, sep, /)", "Like partition, at the last sep.") { call in
      let (bytes, separator) = (try receiver(call), try partitionSeparator(call))
      guard let place = TextSearch.last(separator, in: bytes.value, before: bytes.value.count) else {
        return .tuple([bytes.same([]), bytes.same([]), bytes.same(bytes.value)])
      }
      return parts(bytes, place, separator)
    },
    stripping("strip", "The bytes without white space (or others) at both ends.", left: true, right: true),
    stripping("lstrip", "The bytes without white space (or others) at their begin.", left: true, right: false),
    stripping("rstrip", "The bytes without white space (or others) at their end.", left: false, right: true),
  ]

  private static func stripping(_ name: String, _ summary: String, left: Bool, right: Bool) -> Entry {
    Entry("\(name)(self, bytes=None, /)", summary) { call in
      let bytes = try receiver(call)
      let set = call[1].isNone ? nil : try required(call, 1)
      func goes(_ byte: UInt8) -> Bool { set.map { $0.contains(byte) } ?? isSpace(byte) }
      var rest = bytes.value[...]
      if left { rest = rest.drop(while: goes) }
      if right { while let last = rest.last, goes(last) { rest.removeLast() } }
      return bytes.same(Array(rest))
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static func list(_ parts: [ArraySlice<UInt8>], _ bytes: BytesObject) -> Value {
    .list(parts.map { bytes.same(Array($0)) })
  }

  private static func parts(_ bytes: BytesObject, _ place: Int, _ separator: [UInt8]) -> Value {
    .tuple([
      bytes.same(Array(bytes.value[..<place])), bytes.same(separator),
      bytes.same(Array(bytes.value[(place + separator.count)...])),
    ])
  }

  private static func separator(_ call: borrowing Call) throws -> [UInt8]? {
    if call[1].isNone { return nil }
    let separator = try required(call, 1)
    guard !separator.isEmpty else { throw call.fail(.valueError, "empty separator") }
    return separator
  }

  private static func partitionSeparator(_ call: borrowing Call) throws -> [UInt8] {
    let separator = try required(call, 1)
    guard !separator.isEmpty else { throw call.fail(.valueError, "empty separator") }
    return separator
  }

  private static func words(_ bytes: ArraySlice<UInt8>, limit: Int) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var rest = bytes.drop(while: isSpace)
    while !rest.isEmpty {
      if limit >= 0, words.count >= limit { return words + [rest] }
      let word = rest.prefix { !isSpace($0) }
      words.append(word)
      rest = rest[word.endIndex...].drop(while: isSpace)
    }
    return words
  }

  private static func wordsFromRight(_ bytes: ArraySlice<UInt8>, limit: Int) -> [ArraySlice<UInt8>] {
    guard limit >= 0 else { return words(bytes, limit: limit) }
    var words: [ArraySlice<UInt8>] = []
    var rest = bytes
    while true {
      while let last = rest.last, isSpace(last) { rest.removeLast() }
      guard !rest.isEmpty else { break }
      if words.count >= limit {
        words.append(rest)
        break
      }
      let word = rest.suffix(from: rest.lastIndex(where: isSpace).map { $0 + 1 } ?? rest.startIndex)
      words.append(word)
      rest = rest[..<word.startIndex]
    }
    return words.reversed()
  }

  private static func lines(_ bytes: [UInt8], keepsEnds: Bool) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let here = position
      position += 1
      guard byte == 10 || byte == 13 else { continue }
      if byte == 13, position < bytes.count, bytes[position] == 10 { position += 1 }
      lines.append(bytes[start..<(keepsEnds ? position : here)])
      start = position
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}
