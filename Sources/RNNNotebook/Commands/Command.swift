/// A command of the notebook: `%step 3`.
///
/// Help, completion and the reference are made from it.
public struct Command: Sendable {
  /// What an argument is, for completion.
  public enum Argument: Sendable, Equatable {
    case nothing
    /// A Python expression.
    case expression
    case file
    /// The name of a command or of anything that has help.
    case topic
    /// One of a few words.
    case words([String])
  }

  /// The word after the `%`.
  public let name: String
  /// The arguments as help shows them: `[N]`.
  public let usage: String
  /// One line: what it does.
  public let summary: String
  /// What its arguments are.
  public let argument: Argument
  /// Whether `%save` writes it: what only looks or keeps house is left out.
  public let isSaved: Bool
  /// Further names, under which other notebooks have it: understood behind a `%`.
  public let aliases: [String]
  /// What runs.
  let body: @Sendable (Notebook, CommandArguments) throws -> Void

  init(
    _ name: String, _ usage: String = "", _ summary: String, argument: Argument = .nothing, aliases: [String] = [],
    isSaved: Bool = true,
    body: @escaping @Sendable (Notebook, CommandArguments) throws -> Void
  ) {
    self.name = name
    self.usage = usage
    self.summary = summary
    self.argument = argument
    self.aliases = aliases
    self.isSaved = isSaved
    self.body = body
  }

  /// The command as it is written: `%step [N]`.
  public var signature: String { usage.isEmpty ? "%" + name : "%\(name) \(usage)" }
}

/// What stands after a command's name.
struct CommandArguments {
  /// All of it.
  let text: String

  /// The words: cut at blanks that are outside of brackets and quotes, so that each may be an expression.
  var words: [String] {
    var words: [String] = []
    var word = ""
    var depth = 0
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if "([{".contains(character) {
        depth += 1
      } else if ")]}".contains(character) {
        depth -= 1
      }
      if character.isWhitespace, depth <= 0, quote == nil {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The only word, quotes removed; nil where there is none.
  func single(_ command: String, _ what: String) throws(CommandError) -> String? {
    guard let first = words.first else { return nil }
    guard words.count == 1 else { throw CommandError("%\(command) takes one \(what), got \(words.count)") }
    if first.count >= 2, let quote = first.first, quote == "\"" || quote == "'", first.last == quote {
      return String(first.dropFirst().dropLast())
    }
    return first
  }

  /// The only word as a count of at least 1; `standard` where there is none.
  func count(_ command: String, standard: Int = 1) throws(CommandError) -> Int {
    guard let word = try single(command, "number") else { return standard }
    guard let number = Int(word), number >= 1 else {
      throw CommandError("%\(command) takes a number of steps, at least 1, got '\(word)'")
    }
    return number
  }
}

/// A command that was used in a wrong way.
public struct CommandError: Error, Sendable, Equatable {
  /// What is wrong, in one sentence.
  public var message: String

  /// Makes an error.
  public init(_ message: String) { self.message = message }
}
