import RNNDialects
import RNNKit
import RNNScript

/// What can be typed next.
public struct Completion: Sendable, Equatable {
  /// How many characters before the cursor the candidates replace.
  public var replacedCount: Int
  /// The texts that may stand there.
  public var candidates: [String]
}

/// Completes text from what is known of names.
public struct Completer {
  /// Variables and builtins.
  public var names: [String] = []
  /// Modules that can be imported, by their dotted names.
  public var modules: [String] = []
  /// The attributes of what a dotted name stands for.
  public var attributes: (_ path: [String]) -> [String] = { _ in [] }
  /// What `from` a module can be imported.
  public var members: (_ module: String) -> [String] = { _ in [] }
  /// The keyword arguments of what a dotted name stands for.
  public var keywords: (_ path: [String]) -> [String] = { _ in [] }

  /// What an argument of what a dotted name stands for may be, where it takes one of a few words.
  public var values: (_ path: [String], _ keyword: String) -> [String] = { _, _ in [] }

  /// Python's words that begin or join statements.
  static let words = Lexeme.allCases.filter(\.isKeyword).map(\.rawValue)

  /// Makes a completer that knows no names.
  public init() {}

  /// Completes the text before the cursor; nil for the name of a file, which only the caller can list.
  public func completion(of text: String) -> Completion? {
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    if let command = Completer.command(in: line) { return completion(of: command.word, argumentOf: command.name) }
    if let found = importCompletion(of: line) { return found }
    if let found = valueCompletion(of: text) { return found }
    if Completer.endsInString(text) { return nil }
    return expressionCompletion(of: text, line: line)
  }

  private func expressionCompletion(of text: String, line: String) -> Completion {
    let word = Completer.lastPath(of: line)
    if let dot = word.lastIndex(of: ".") {
      let prefix = String(word[word.index(after: dot)...])
      let path = word[..<dot].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      return Completion(replacedCount: prefix.count, candidates: matching(prefix, attributes(path)))
    }
    var candidates = matching(word, names + Completer.words)
    if let site = CallSite(in: text, cursor: text.unicodeScalars.count), site.keyword == nil {
      candidates = matching(word, keywords(site.path)).map { $0 + "=" } + candidates
    }
    if line.trimmed == word, !word.isEmpty {
      candidates += CommandTable.standard.commands.map(\.name).filter { $0.hasPrefix(word) && !candidates.contains($0) }
    }
    return Completion(replacedCount: word.count, candidates: candidates)
  }

  /// `nn.RNN(4, 2, nonlinearity='re`: one of the words that the argument takes.
  private func valueCompletion(of text: String) -> Completion? {
    // An open quote would hide the call around it.
    let tail = text.reversed().prefix { $0 != "=" }
    let word = String(tail.reversed()).trimmed
    guard tail.count < text.count, word.allSatisfy({ $0.isLetter || $0.isNumber || "'\"_.".contains($0) }),
      word.dropFirst().allSatisfy({ $0 != "'" && $0 != "\"" })
    else { return nil }
    let before = String(text.dropLast(tail.count))
    guard let site = CallSite(in: before, cursor: before.unicodeScalars.count), let keyword = site.keyword else {
      return nil
    }
    let quote = word.first == "\"" ? "\"" : "'"
    let known = values(site.path, keyword).map { $0.first == "'" ? quote + $0.dropFirst().dropLast() + quote : $0 }
    let found = known.filter { $0.hasPrefix(word) || $0.dropFirst().hasPrefix(word) && !word.isEmpty }
    return found.isEmpty ? nil : Completion(replacedCount: word.count, candidates: found)
  }

  /// `import to`, `from torch.nn import LS`.
  private func importCompletion(of line: String) -> Completion? {
    let parts = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    guard let first = parts.first, first == "import" || first == "from", parts.count > 1 || line.hasSuffix(" ") else {
      return nil
    }
    let word = Completer.lastPath(of: line)
    if first == "from", let place = parts.firstIndex(of: "import"), place > 1,
      place < parts.count - 1 || line.hasSuffix(" ")
    {
      return Completion(replacedCount: word.count, candidates: matching(word, members(parts[1])))
    }
    if first == "from", parts.count > 2 || (parts.count == 2 && line.hasSuffix(" ")) {
      return Completion(replacedCount: word.count, candidates: matching(word, ["import"]))
    }
    if parts.last == "as" || parts.dropLast().last == "as" { return Completion(replacedCount: 0, candidates: []) }
    // Of a dotted name only its last part is put in.
    let whole = word.lastIndex(of: ".").map { word.distance(from: word.startIndex, to: $0) + 1 } ?? 0
    let depth = word.count { $0 == "." }
    let found = Set(
      modules.filter { $0.hasPrefix(word) && (!$0.hasPrefix("_") || word.hasPrefix("_")) }.map { module in
        module.split(separator: ".").prefix(depth + 1).joined(separator: ".").dropFirst(whole)
      })
    return Completion(replacedCount: word.count - whole, candidates: found.map(String.init).sorted())
  }

  /// The dotted name that a line ends with.
  private static func lastPath(of line: String) -> String {
    String(line.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }.reversed())
  }

  /// Whether the text ends inside of a string.
  private static func endsInString(_ text: String) -> Bool {
    let source = SourceFile(name: "", text: text)
    guard let last = Scanner.tokens(of: source).last(where: { $0.range.start < $0.range.end }), last.kind == .error
    else { return false }
    let start = source.bytes[last.range.start..<min(last.range.end, last.range.start + 3)]
    return start.contains(UInt8(ascii: "'")) || start.contains(UInt8(ascii: "\""))
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
    case .topic where !word.contains("."):
      return Completion(
        replacedCount: word.count, candidates: matching(word, commands.commands.map(\.name) + names))
    case .expression, .topic: return expressionCompletion(of: word, line: "(" + word)
    case .nothing, nil: return Completion(replacedCount: word.count, candidates: [])
    }
  }

  private func matching(_ prefix: String, _ names: [String]) -> [String] {
    let found = Set(names.filter { $0.hasPrefix(prefix) && (!$0.hasPrefix("_") || prefix.hasPrefix("_")) })
    return found.sorted()
  }
}

extension Notebook {
  /// Completes the text before the cursor; nil for the name of a file.
  ///
  /// Call it between cells.
  public func completion(of text: String) -> Completion? {
    engine.makeCurrent()
    var completer = Completer()
    completer.names = (globals.names + interpreter.builtins.names).map(\.name)
    completer.modules = Array(interpreter.moduleLoaders.keys)
    completer.attributes = { [self] path in lookUp(path).map(attributeNames) ?? [] }
    completer.members = { [self] name in
      // Modules of the user are not run for the sake of completion.
      guard interpreter.modules[name] != nil || interpreter.moduleLoaders[name] != nil else { return [] }
      return (try? interpreter.importedModule(name)).map { attributeNames(.object($0)) } ?? []
    }
    completer.keywords = { [self] path in signature(of: path)?.keywords ?? [] }
    completer.values = { [self] path, keyword in values(of: keyword, for: path) }
    return completer.completion(of: text)
  }

  /// What an argument may be: by the name of what is called, under whatever name it is here.
  private func values(of keyword: String, for path: [String]) -> [String] {
    guard let value = lookUp(path), let last = path.last else { return [] }
    let name = interpreter.description(of: value).map { String($0.signature.prefix { $0 != "(" }) }
    return ArgumentChoices.values(of: keyword, for: name ?? last)
  }

  private func attributeNames(_ value: Value) -> [String] {
    let names = value.object?.attributeNames(interpreter).map(\.name)
    return names ?? interpreter.typeOf(value).allAttributeNames.map(\.name)
  }

  /// Whether a text can run: no block, bracket or string is open.
  ///
  /// A command is always complete.
  public static func isComplete(_ text: String) -> Bool {
    if text.trimmed.hasPrefix("%") || text.trimmed.hasPrefix("!"), !text.trimmed.contains("\n") { return true }
    if BareCommand.isCommandOnly(text) { return true }
    if case .incomplete = Parser.parse(SourceFile(name: "", text: text), mode: .interactive) { return false }
    return true
  }
}
