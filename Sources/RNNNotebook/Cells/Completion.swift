import RNNScript

/// What can be typed next.
public struct Completion: Sendable, Equatable {
  /// How many characters before the cursor the candidates replace.
  public var replacedCount: Int
  /// The texts that may stand there.
  public var candidates: [String]
}

/// The names that completion reads: made between cells on the interpreter's thread, read by whoever asks.
public struct NameSnapshot: Sendable, Equatable {
  /// Variables and builtins.
  public var names: [String] = []
  /// The attributes of variables that hold modules and objects, by the variable's name.
  public var attributes: [String: [String]] = [:]

  /// Python's words that begin or join statements.
  static let keywords = [
    "and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else", "except", "False", "finally",
    "for", "from", "global", "if", "import", "in", "is", "lambda", "None", "nonlocal", "not", "or", "pass", "raise",
    "return", "True", "try", "while", "with", "yield",
  ]

  /// Makes an empty snapshot.
  public init() {}

  /// Completes the text before the cursor; nil for the name of a file, which only the caller can list.
  public func completion(of text: String) -> Completion? {
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    if let command = NameSnapshot.command(in: line) { return completion(of: command.word, argumentOf: command.name) }
    let word = String(line.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }.reversed())
    if let dot = word.lastIndex(of: ".") {
      let prefix = String(word[word.index(after: dot)...])
      let known = attributes[String(word[..<dot])] ?? []
      return Completion(replacedCount: prefix.count, candidates: matching(prefix, known))
    }
    var candidates = matching(word, names + NameSnapshot.keywords)
    if line.trimmed == word, !word.isEmpty {
      candidates += CommandTable.standard.commands.map(\.name).filter { $0.hasPrefix(word) && !candidates.contains($0) }
    }
    return Completion(replacedCount: word.count, candidates: candidates)
  }

  /// The command on a line and the word that is being typed after it; the name is nil while it is typed itself.
  private static func command(in line: String) -> (name: String?, word: String)? {
    let text = line.drop { $0 == " " }
    if text.hasPrefix("%") {
      let rest = text.dropFirst()
      guard let blank = rest.firstIndex(of: " ") else { return (nil, String(rest)) }
      return (String(rest[..<blank]), lastWord(rest))
    }
    guard let blank = text.firstIndex(of: " ") else { return nil }
    let name = String(text[..<blank])
    guard let command = CommandTable.standard.command(named: name), command.argument != .nothing,
      !text[blank...].contains("=")
    else { return nil }
    return (name, lastWord(text))
  }

  private static func lastWord(_ text: Substring) -> String {
    String(text.reversed().prefix { $0 != " " }.reversed())
  }

  private func completion(of word: String, argumentOf name: String?) -> Completion? {
    let commands = CommandTable.standard
    guard let name else {
      return Completion(replacedCount: word.count, candidates: matching(word, commands.commands.map(\.name)))
    }
    switch commands.command(named: name)?.argument {
    case .file: return nil
    case .words(let words): return Completion(replacedCount: word.count, candidates: matching(word, words))
    case .topic:
      return Completion(
        replacedCount: word.count, candidates: matching(word, commands.commands.map(\.name) + names))
    case .expression:
      return completion(of: "(" + word)
    case .nothing, nil: return Completion(replacedCount: word.count, candidates: [])
    }
  }

  private func matching(_ prefix: String, _ names: [String]) -> [String] {
    let found = Set(names.filter { $0.hasPrefix(prefix) && (!$0.hasPrefix("_") || prefix.hasPrefix("_")) })
    return found.sorted()
  }
}

extension Notebook {
  /// The names as they stand now, with the attributes of what they hold.
  ///
  /// Call it between cells.
  public func names() -> NameSnapshot {
    var snapshot = NameSnapshot()
    let variables = globals.names.filter { globals.get($0) != nil }
    snapshot.names = (variables + interpreter.builtins.names).map(\.name)
    for symbol in variables + ["stage"] {
      guard let object = (globals.get(symbol) ?? interpreter.builtins.get(symbol))?.object else { continue }
      snapshot.attributes[symbol.name] = object.attributeNames(interpreter).map(\.name)
      guard let module = object as? ModuleObject else { continue }
      for name in module.namespace.names {
        guard let part = module.namespace.get(name)?.object as? ModuleObject else { continue }
        snapshot.attributes["\(symbol.name).\(name.name)"] = part.attributeNames(interpreter).map(\.name)
      }
    }
    return snapshot
  }

  /// Whether a text can run: no block, bracket or string is open.
  ///
  /// A command is always complete.
  public static func isComplete(_ text: String) -> Bool {
    if text.trimmed.hasPrefix("%"), !text.trimmed.contains("\n") { return true }
    if BareCommand.isCommandOnly(text) { return true }
    if case .incomplete = Parser.parse(SourceFile(name: "", text: text), mode: .interactive) { return false }
    return true
  }
}
