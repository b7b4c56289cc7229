extension StringMethods {
  /// What cuts texts apart and joins them.
  static let splitting: [Entry] = [
    Entry("split(self, /, sep=None, maxsplit=-1)", "The parts between separators (white space by default).") { call in
      let limit = try call.int(2)
      guard let separator = try separator(call) else {
        return list(TextSearch.words(try call.string(0), limit: limit))
      }
      return list(slices: TextSearch.split(Array(try call.string(0).utf8), separator, limit: limit))
    },
    Entry("rsplit(self, /, sep=None, maxsplit=-1)", "Like split, cutting from the right.") { call in
      let limit = try call.int(2)
      guard let separator = try separator(call) else {
        return list(TextSearch.wordsFromRight(try call.string(0), limit: limit))
      }
      return list(slices: TextSearch.splitFromRight(Array(try call.string(0).utf8), separator, limit: limit))
    },
    Entry("splitlines(self, /, keepends=False)", "The lines of the text.") { call in
      list(TextSearch.lines(try call.string(0), keepsEnds: try call.flag(1)))
    },
    Entry("partition(self, sep, /)", "What is before sep, sep itself, what is behind it.") { call in
      let text = Array(try call.string(0).utf8)
      let separator = try partitionSeparator(call)
      guard let place = TextSearch.first(separator, in: text) else { return tuple([call[0], .text(""), .text("")]) }
      return tuple([
        .text(Array(text[..<place])), call[1], .text(Array(text[(place + separator.count)...])),
      ])
    },
    Entry("rpartition(self, sep, /)", "Like partition, at the last sep.") { call in
      let text = Array(try call.string(0).utf8)
      let separator = try partitionSeparator(call)
      guard let place = TextSearch.last(separator, in: text, before: text.count) else {
        return tuple([.text(""), .text(""), call[0]])
      }
      return tuple([
        .text(Array(text[..<place])), call[1], .text(Array(text[(place + separator.count)...])),
      ])
    },
    Entry("join(self, iterable, /)", "The texts of iterable with this one between them.") { call in
      let separator = try call.string(0)
      var result = ""
      var index = 0
      let interpreter = call.interpreter
      guard let elements = try interpreter.iteratorIfAny(call[1]) else {
        throw call.fail(.typeError, "can only join an iterable")
      }
      if let list = call[1].object as? ListObject {
        // All at once, before the first copy.
        let size = list.elements.reduce(0) {
          $0 &+ separator.utf8.count &+ (($1.object as? StringObject)?.value.utf8.count ?? 0)
        }
        try interpreter.reserve(bytes: size)
      }
      var asked = 0
      while let element = try elements.next(interpreter) {
        guard let string = element.object as? StringObject else {
          let name = interpreter.typeOf(element).name
          throw interpreter.error(.typeError, "sequence item \(index): expected str instance, \(name) found")
        }
        if index > 0 { result += separator }
        result += string.value
        index += 1
        if index & 0xFF == 0 || result.utf8.count - asked > 1 << 22 {
          try interpreter.poll()
          asked = result.utf8.count
          try interpreter.reserve(bytes: asked)
        }
      }
      return .text(result)
    },
    Entry("strip(self, chars=None, /)", "The text without white space (or chars) at both ends.") { call in
      try trimmed(call, left: true, right: true)
    },
    Entry("lstrip(self, chars=None, /)", "The text without white space (or chars) at its begin.") { call in
      try trimmed(call, left: true, right: false)
    },
    Entry("rstrip(self, chars=None, /)", "The text without white space (or chars) at its end.") { call in
      try trimmed(call, left: false, right: true)
    },
  ]

  private static func trimmed(_ call: borrowing Call, left: Bool, right: Bool) throws -> Value {
    var set: Set<Unicode.Scalar>?
    if !call[1].isNone {
      guard let string = call[1].object as? StringObject else {
        let method = left == right ? "strip" : left ? "lstrip" : "rstrip"
        throw call.fail(.typeError, "\(method) arg must be None or str")
      }
      set = Set(string.value.unicodeScalars)
    }
    return .text(TextSearch.trimmed(try call.string(0), set: set, left: left, right: right))
  }

  private static func separator(_ call: borrowing Call) throws -> [UInt8]? {
    if call[1].isNone { return nil }
    guard let string = call[1].object as? StringObject else {
      throw call.fail(.typeError, "must be str or None, not \(call.interpreter.typeOf(call[1]).name)")
    }
    guard !string.value.isEmpty else { throw call.fail(.valueError, "empty separator") }
    return Array(string.value.utf8)
  }

  private static func partitionSeparator(_ call: borrowing Call) throws -> [UInt8] {
    guard let string = call[1].object as? StringObject else {
      throw call.fail(.typeError, "must be str, not \(call.interpreter.typeOf(call[1]).name)")
    }
    guard !string.value.isEmpty else { throw call.fail(.valueError, "empty separator") }
    return Array(string.value.utf8)
  }

  private static func list(_ parts: [String]) -> Value { .list(parts.map { .text($0) }) }

  private static func list(slices: [ArraySlice<UInt8>]) -> Value {
    .list(slices.map { .text(String(decoding: $0, as: UTF8.self)) })
  }

  private static func tuple(_ values: [Value]) -> Value { .tuple(values) }
}
