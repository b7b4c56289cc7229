/// The module `re`: Python's regular expressions on PCRE2.
enum RegexModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    // One state for each interpreter; it never leaves its thread.
    nonisolated(unsafe) let state = RegexState()
    let flags = RegexFlagObject.names.flatMap { entry in
      [entry.name, entry.short].compactMap { $0 }.map { ($0, Value.object(RegexFlagObject(entry.flag))) }
    }
    let module = try NativeModule.make(
      "re", interpreter, entries: entries(state), types: [.regexPattern, .regexMatch, .regexFlag], constants: flags,
      source: FrozenSource.re)
    state.errorClass = module.namespace.get("error") ?? .none
    return module
  }

  /// A function that compiles its first argument and goes on with a method of the pattern.
  private static func forward(
    _ state: RegexState, _ signature: String, _ summary: String, flags: Int,
    _ body: @escaping @Sendable (PatternObject, borrowing Call) throws -> Value
  ) -> Entry {
    nonisolated(unsafe) let state = state
    return Entry(signature, summary) { call in
      try body(state.pattern(call[0], try call.int(flags), call.interpreter), call)
    }
  }

  private static func entries(_ state: RegexState) -> [Entry] {
    nonisolated(unsafe) let state = state
    return [
      forward(state, "compile(pattern, flags=0)", "A pattern to search with.", flags: 1) { pattern, _ in
        .object(pattern)
      },
      forward(state, "match(pattern, string, flags=0)", "The match at the start of a text.", flags: 2) {
        try PatternMethods.find($0, $1[1], 0..<Int.max, .start, $1.interpreter)
      },
      forward(state, "fullmatch(pattern, string, flags=0)", "The match of a whole text.", flags: 2) {
        try PatternMethods.find($0, $1[1], 0..<Int.max, .both, $1.interpreter)
      },
      forward(state, "search(pattern, string, flags=0)", "The first match in a text.", flags: 2) {
        try PatternMethods.find($0, $1[1], 0..<Int.max, .none, $1.interpreter)
      },
      forward(state, "findall(pattern, string, flags=0)", "What all matches in a text are.", flags: 2) {
        try PatternMethods.findAll($0, $1[1], 0..<Int.max, $1.interpreter)
      },
      forward(state, "finditer(pattern, string, flags=0)", "All matches in a text.", flags: 2) {
        try PatternMethods.iterate($0, $1[1], 0..<Int.max, $1.interpreter)
      },
      forward(state, "split(pattern, string, maxsplit=0, flags=0)", "The parts between matches.", flags: 3) {
        try PatternMethods.split($0, $1[1], limit: try $1.int(2), $1.interpreter)
      },
      forward(state, "sub(pattern, repl, string, count=0, flags=0)", "A text with matches replaced.", flags: 4) {
        try PatternMethods.substitute($0, $1[1], $1[2], limit: try $1.int(3), $1.interpreter).text
      },
      forward(
        state, "subn(pattern, repl, string, count=0, flags=0)", "A text with matches replaced, and how many.",
        flags: 4
      ) {
        let result = try PatternMethods.substitute($0, $1[1], $1[2], limit: try $1.int(3), $1.interpreter)
        return .tuple([result.text, .int(result.count)])
      },
      Entry("purge()", "Forgets all compiled patterns.") { _ in
        state.purge()
        return .none
      },
      Entry("escape(pattern)", "A text with all that has a meaning in patterns escaped.") { call in
        try escaped(call)
      },
    ]
  }

  private static let special = Set("()[]{}?*+-|^$\\.&~# \t\n\r\u{B}\u{C}".utf8)

  private static func escaped(_ call: borrowing Call) throws -> Value {
    func escape(_ bytes: some Sequence<UInt8>) -> [UInt8] {
      bytes.flatMap { special.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] }
    }
    if let text = call[0].string { return .text(escape(text.utf8)) }
    if let bytes = call[0].object as? BytesObject { return .object(BytesObject(escape(bytes.value))) }
    throw call.fail(
      .typeError,
      "decoding to str: need a bytes-like object, \(call.interpreter.typeOf(call[0]).name) found")
  }
}

extension FrozenSource {
  /// What of the module `re` is written in the language.
  static let re = #"""
    class error(Exception):
        __module__ = 're'
        def __init__(self, msg, pattern=None, pos=None):
            self.msg = msg
            self.pattern = pattern
            self.pos = pos
            self.lineno = self.colno = None
            if pattern is not None and pos is not None:
                msg = '%s at position %d' % (msg, pos)
                text = pattern if isinstance(pattern, str) else pattern.decode('latin-1')
                before = text[:pos]
                self.lineno = before.count('\n') + 1
                self.colno = pos - before.rfind('\n')
                if '\n' in text:
                    msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
            super().__init__(msg)

    class Scanner:
        def __init__(self, lexicon, flags=0):
            self.lexicon = lexicon
            self._patterns = [(compile(phrase, flags), action) for phrase, action in lexicon]
        def scan(self, string):
            result = []
            position = 0
            while True:
                for pattern, action in self._patterns:
                    match = pattern.match(string, position)
                    if match is not None:
                        break
                else:
                    break
                if match.end() == position:
                    break
                if callable(action):
                    self.match = match
                    action = action(self, match.group())
                if action is not None:
                    result.append(action)
                position = match.end()
            return result, string[position:]

    __all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge',
               'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE',
               'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag']
    """#
}
