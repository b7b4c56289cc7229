extension TypeObject {
  /// The type of compiled patterns.
  nonisolated(unsafe) static let regexPattern = TypeObject(
    name: "Pattern", module: "re", methods: { RegexMethods.pattern }, getters: { RegexMethods.patternGetters })
  /// The type of matches.
  nonisolated(unsafe) static let regexMatch = TypeObject(
    name: "Match", module: "re", methods: { RegexMethods.match }, getters: { RegexMethods.matchGetters })
  /// The type of flags.
  nonisolated(unsafe) static let regexFlag = TypeObject(
    name: "RegexFlag", module: "re", methods: { RegexFlagObject.methods }, getters: { RegexFlagObject.getters })
}

/// The tables of the types of `re`.
enum RegexMethods {
  private static func pattern(_ value: Value, _ interpreter: Interpreter) throws -> PatternObject {
    if let pattern = value.object as? PatternObject { return pattern }
    throw interpreter.error(.typeError, "a pattern is needed, not '\(interpreter.typeOf(value).name)'")
  }

  private static func match(_ value: Value, _ interpreter: Interpreter) throws -> MatchObject {
    if let match = value.object as? MatchObject { return match }
    throw interpreter.error(.typeError, "a match is needed, not '\(interpreter.typeOf(value).name)'")
  }

  /// A method with the arguments `string`, `pos` and `endpos`.
  private static func searching(
    _ name: String, _ summary: String,
    _ body: @escaping @Sendable (PatternObject, Value, Range<Int>, Interpreter) throws -> Value
  ) -> Entry {
    Entry("\(name)(self, /, string, pos=0, endpos=9223372036854775807)", summary) { call in
      let pattern = try pattern(call[0], call.interpreter)
      let start = max(0, try call.int(2))
      let end = max(0, try call.int(3))
      // An end before the start leaves nothing, not even an empty match.
      if end < start { return try nothing(name, pattern, call[1], call.interpreter) }
      return try body(pattern, call[1], start..<end, call.interpreter)
    }
  }

  private static func nothing(
    _ name: String, _ pattern: PatternObject, _ text: Value, _ interpreter: Interpreter
  ) throws -> Value {
    _ = try pattern.subject(text, interpreter)
    switch name {
    case "findall": return .list([])
    case "finditer": return .object(ArrayIterator([]))
    default: return .none
    }
  }

  static let pattern: [Entry] = [
    searching("match", "The match at the start of a text.") { try PatternMethods.find($0, $1, $2, .start, $3) },
    searching("fullmatch", "The match of a whole text.") { try PatternMethods.find($0, $1, $2, .both, $3) },
    searching("search", "The first match in a text.") { try PatternMethods.find($0, $1, $2, .none, $3) },
    searching("findall", "What all matches in a text are.", PatternMethods.findAll),
    searching("finditer", "All matches in a text.", PatternMethods.iterate),
    Entry("split(self, /, string, maxsplit=0)", "The parts between matches.") { call in
      try PatternMethods.split(
        pattern(call[0], call.interpreter), call[1], limit: try call.int(2), call.interpreter)
    },
    Entry("sub(self, /, repl, string, count=0)", "A text with matches replaced.") { call in
      let pattern = try pattern(call[0], call.interpreter)
      return try PatternMethods.substitute(pattern, call[1], call[2], limit: try call.int(3), call.interpreter).text
    },
    Entry("subn(self, /, repl, string, count=0)", "A text with matches replaced, and how many.") { call in
      let pattern = try pattern(call[0], call.interpreter)
      let result = try PatternMethods.substitute(
        pattern, call[1], call[2], limit: try call.int(3), call.interpreter)
      return .tuple([result.text, .int(result.count)])
    },
    Entry("__copy__(self, /)", "The pattern itself.") { call in call[0] },
    Entry("__deepcopy__(self, memo, /)", "The pattern itself.") { call in call[0] },
    Entry("__class_getitem__(cls, item, /)", "The type itself, for annotations.") { call in call[0] },
  ]

  static let patternGetters: [Getter] = [
    Getter("pattern", "The text of the pattern.") { value, interpreter in try pattern(value, interpreter).source },
    Getter("flags", "The flags as a number.") { value, interpreter in
      .int(try pattern(value, interpreter).regex.flags.rawValue)
    },
    Getter("groups", "How many groups there are.") { value, interpreter in
      .int(try pattern(value, interpreter).regex.groupCount)
    },
    Getter("groupindex", "The numbers of the named groups.") { value, interpreter in
      let dict = DictObject()
      for entry in try pattern(value, interpreter).regex.names {
        try dict.set(.text(entry.name), .int(entry.number), interpreter)
      }
      return .object(dict)
    },
  ]

  static let match: [Entry] = [
    Entry("group(self, /, *groups)", "The text of groups, of the whole match for 0.") { call in
      let match = try match(call[0], call.interpreter)
      let groups = try call.values(1).map { match.text(try match.pattern.group($0, call.interpreter)) }
      return groups.count > 1 ? .tuple(groups) : groups.first ?? match.text(0)
    },
    Entry("groups(self, /, default=None)", "The texts of all groups.") { call in
      let match = try match(call[0], call.interpreter)
      let missing = call[1]
      return .tuple((0..<match.pattern.regex.groupCount).map { match.text($0 + 1, orElse: missing) })
    },
    Entry("groupdict(self, /, default=None)", "The texts of the named groups.") { call in
      let match = try match(call[0], call.interpreter)
      let dict = DictObject()
      for entry in match.pattern.regex.names {
        try dict.set(.text(entry.name), match.text(entry.number, orElse: call[1]), call.interpreter)
      }
      return .object(dict)
    },
    Entry("start(self, group=0, /)", "Where a group begins.") { call in
      let match = try match(call[0], call.interpreter)
      return .int(match.span(try match.pattern.group(call[1], call.interpreter)).start)
    },
    Entry("end(self, group=0, /)", "Where a group ends.") { call in
      let match = try match(call[0], call.interpreter)
      return .int(match.span(try match.pattern.group(call[1], call.interpreter)).end)
    },
    Entry("span(self, group=0, /)", "Where a group begins and ends.") { call in
      let match = try match(call[0], call.interpreter)
      let span = match.span(try match.pattern.group(call[1], call.interpreter))
      return .tuple([.int(span.start), .int(span.end)])
    },
    Entry("expand(self, /, template)", "A template with the groups filled in.") { call in
      try expanded(call)
    },
    Entry("__getitem__(self, key, /)", "The text of a group.") { call in
      try match(call[0], call.interpreter).item(call[1], call.interpreter)
    },
    Entry("__copy__(self, /)", "The match itself.") { call in call[0] },
    Entry("__deepcopy__(self, memo, /)", "The match itself.") { call in call[0] },
    Entry("__class_getitem__(cls, item, /)", "The type itself, for annotations.") { call in call[0] },
  ]

  private static func expanded(_ call: borrowing Call) throws -> Value {
    let match = try match(call[0], call.interpreter)
    let characters: [UInt32]
    switch call[1].object {
    case let string as StringObject where match.subject.isText: characters = string.value.unicodeScalars.map(\.value)
    case let bytes as BytesObject where !match.subject.isText: characters = bytes.value.map(UInt32.init)
    default:
      throw call.fail(
        .typeError,
        "decoding to str: need a bytes-like object, \(call.interpreter.typeOf(call[1]).name) found")
    }
    let template = try match.pattern.state.raising(call[1], call.interpreter) {
      try RegexTemplate(characters, for: match.pattern)
    }
    var output: [UInt8] = []
    match.append(template, to: &output)
    return match.subject.made(of: output)
  }

  static let matchGetters: [Getter] = [
    Getter("string", "The text that was searched.") { value, interpreter in
      try match(value, interpreter).subject.value
    },
    Getter("re", "The pattern.") { value, interpreter in .object(try match(value, interpreter).pattern) },
    Getter("pos", "Where the search began.") { value, interpreter in
      .int(try match(value, interpreter).searched.lowerBound)
    },
    Getter("endpos", "Where the text ended for the search.") { value, interpreter in
      .int(try match(value, interpreter).searched.upperBound)
    },
    Getter("lastindex", "The group that closed last.") { value, interpreter in
      try match(value, interpreter).lastGroup.map { .int($0) } ?? .none
    },
    Getter("lastgroup", "The name of the group that closed last.") { value, interpreter in
      let match = try match(value, interpreter)
      let name = match.lastGroup.flatMap { last in match.pattern.regex.names.first { $0.number == last }?.name }
      return name.map { .text($0) } ?? .none
    },
    Getter("regs", "Where all groups are.") { value, interpreter in
      let match = try match(value, interpreter)
      return .tuple(
        (0...match.pattern.regex.groupCount).map { group in
          let span = match.span(group)
          return .tuple([.int(span.start), .int(span.end)])
        })
    },
  ]
}
