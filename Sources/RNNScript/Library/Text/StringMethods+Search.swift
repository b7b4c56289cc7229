extension StringMethods {
  /// What finds, counts, replaces and tests.
  static let searching: [Entry] = [
    Entry(
      "find(self, sub, start=None, end=None, /)", "The lowest index where sub stands, or -1.", words: .parsed
    ) { call in
      .int(try found(call, fromRight: false) ?? -1)
    },
    Entry(
      "rfind(self, sub, start=None, end=None, /)", "The highest index where sub stands, or -1.", words: .parsed
    ) { call in
      .int(try found(call, fromRight: true) ?? -1)
    },
    Entry(
      "index(self, sub, start=None, end=None, /)", "Like find, but raises ValueError.", words: .parsed
    ) { call in
      guard let index = try found(call, fromRight: false) else { throw call.fail(.valueError, "substring not found") }
      return .int(index)
    },
    Entry(
      "rindex(self, sub, start=None, end=None, /)", "Like rfind, but raises ValueError.", words: .parsed
    ) { call in
      guard let index = try found(call, fromRight: true) else { throw call.fail(.valueError, "substring not found") }
      return .int(index)
    },
    Entry(
      "count(self, sub, start=None, end=None, /)", "How often sub stands in the text, without overlap.", words: .parsed
    ) { call in
      let text = try receiver(call)
      let range = try window(call, text)
      let needle = try operand(call, 1)
      guard let range else { return .int(0) }
      if needle.value.isEmpty { return .int(range.count + 1) }
      var (count, position) = (0, range.lowerBound)
      while let found = text.firstPosition(of: needle, in: position..<range.upperBound) {
        count += 1
        position = found + needle.count
      }
      return .int(count)
    },
    Entry(
      "startswith(self, prefix, start=None, end=None, /)", "Whether the text begins with prefix.", words: .parsed
    ) { call in
      try .bool(matchesAffix(call, atEnd: false))
    },
    Entry(
      "endswith(self, suffix, start=None, end=None, /)", "Whether the text ends with suffix.", words: .parsed
    ) { call in
      try .bool(matchesAffix(call, atEnd: true))
    },
    Entry("replace(self, old, new, count=-1, /)", "The text with old replaced by new.") { call in
      let whole = try call.string(0)
      let wanted = try argument(call, 1, "replace")
      if !wanted.isEmpty, call[2].string != nil, case .int = call[3], whole.firstOffset(of: wanted) == nil,
        call[0].object?.personality == nil
      {
        return call[0]
      }
      let text = Array(whole.utf8)
      let old = Array(wanted.utf8)
      let new = Array(try argument(call, 2, "replace").utf8)
      let limit = try call.int(3)
      if new.count > old.count {
        let places = old.isEmpty ? text.count + 1 : TextSearch.count(old, in: text)
        let times = limit < 0 ? places : min(limit, places)
        let (growth, overflow) = times.multipliedReportingOverflow(by: new.count)
        try call.interpreter.reserve(bytes: overflow ? Int.max : growth)
      }
      return .text(TextSearch.replace(old, with: new, in: text, limit: limit))
    },
    Entry("removeprefix(self, prefix, /)", "The text without prefix at its begin.") { call in
      let (text, prefix) = (Array(try call.string(0).utf8), Array(try argument(call, 1, "removeprefix").utf8))
      return TextSearch.matches(prefix, in: text, at: 0) ? .text(Array(text.dropFirst(prefix.count))) : call[0]
    },
    Entry("removesuffix(self, suffix, /)", "The text without suffix at its end.") { call in
      let (text, suffix) = (Array(try call.string(0).utf8), Array(try argument(call, 1, "removesuffix").utf8))
      return TextSearch.matches(suffix, in: text, at: text.count - suffix.count)
        ? .text(Array(text.dropLast(suffix.count))) : call[0]
    },
  ]

  private static func receiver(_ call: borrowing Call) throws -> StringObject {
    guard let text = call[0].object as? StringObject else { throw call.wrongReceiver("str") }
    return text
  }

  /// An argument that must be a string, worded as for search arguments.
  private static func operand(_ call: borrowing Call, _ index: Int) throws -> StringObject {
    if let string = call[index].object as? StringObject { return string }
    throw call.fail(.typeError, "must be str, not \(call.interpreter.typeOf(call[index]).name)")
  }

  /// An argument that must be a string, worded with its position.
  static func argument(_ call: borrowing Call, _ index: Int, _ method: String) throws -> String {
    if let string = call[index].object as? StringObject { return string.value }
    let name = call[index].isNone ? "None" : call.interpreter.typeOf(call[index]).name
    if call.function.signature.parameters.count == 2 {
      throw call.fail(.typeError, "\(method)() argument must be str, not \(name)")
    }
    throw call.fail(.typeError, "\(method)() argument \(index) must be str, not \(name)")
  }

  /// The code points between the optional start and end (arguments 2 and 3); nil where start is behind the end.
  private static func window(_ call: borrowing Call, _ text: StringObject) throws -> Range<Int>? {
    let count = text.count
    func bound(_ index: Int, _ standard: Int) throws -> Int {
      guard let given = try call.sliceBound(index) else { return standard }
      return given < 0 ? max(0, given + count) : given
    }
    let start = try bound(2, 0)
    let end = min(count, try bound(3, count))
    return start <= end ? start..<end : nil
  }

  private static func found(_ call: borrowing Call, fromRight: Bool) throws -> Int? {
    let text = try receiver(call)
    let range = try window(call, text)
    let needle = try operand(call, 1)
    guard let range else { return nil }
    return fromRight ? text.lastPosition(of: needle, in: range) : text.firstPosition(of: needle, in: range)
  }

  private static func matchesAffix(_ call: borrowing Call, atEnd: Bool) throws -> Bool {
    if call[2].isNone, call[3].isNone, let text = call[0].string, let affix = call[1].string {
      return text.hasBytes(of: affix, atEnd: atEnd)
    }
    let text = try receiver(call)
    let range = try window(call, text)
    func fits(_ affix: StringObject) -> Bool {
      guard let range, affix.count <= range.count else { return false }
      return text.matches(affix, at: atEnd ? range.upperBound - affix.count : range.lowerBound)
    }
    if let string = call[1].object as? StringObject { return fits(string) }
    let method = atEnd ? "endswith" : "startswith"
    guard let tuple = call[1].object as? TupleObject else {
      let name = call.interpreter.typeOf(call[1]).name
      throw call.fail(.typeError, "\(method) first arg must be str or a tuple of str, not \(name)")
    }
    for element in tuple.elements {
      guard let string = element.object as? StringObject else {
        let name = call.interpreter.typeOf(element).name
        throw call.fail(.typeError, "tuple for \(method) must only contain str, not \(name)")
      }
      if fits(string) { return true }
    }
    return false
  }
}
