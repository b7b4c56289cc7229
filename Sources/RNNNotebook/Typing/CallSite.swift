import RNNScript

/// The call whose arguments are being typed.
public struct CallSite: Sendable, Equatable {
  /// What is called, as it is written: `torch.nn.LSTM`.
  public var path: [String]
  /// How many arguments stand before the one at the cursor.
  public var index: Int
  /// The keyword of the argument at the cursor.
  public var keyword: String?

  /// Finds the innermost call around the cursor (in scalars); nil where there is none, or what is called has no name.
  public init?(in text: String, cursor: Int) {
    let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(0, cursor))))
    guard !before.hasPrefix("%") else { return nil }
    let source = SourceFile(name: "", text: before)
    let tokens = Scanner.tokens(of: source).filter { token in
      switch token.kind {
      case .lineBreak, .comment, .indent, .dedent: false
      default: token.range.start < token.range.end
      }
    }
    var open: [(token: Int, commas: Int, argument: Int)] = []
    for (index, token) in tokens.enumerated() {
      if token.kind == .newline { open = [] }
      guard token.kind == .mark else { continue }
      switch token.lexeme {
      case .leftParenthesis, .leftBracket, .leftBrace: open.append((index, 0, index + 1))
      case .rightParenthesis, .rightBracket, .rightBrace: _ = open.popLast()
      case .comma where !open.isEmpty:
        open[open.count - 1].commas += 1
        open[open.count - 1].argument = index + 1
      default: continue
      }
    }
    // A list or a tuple among the arguments still is a part of the call.
    for place in open.reversed() {
      guard tokens[place.token].lexeme == .leftParenthesis,
        let path = CallSite.path(before: place.token, in: tokens, source)
      else { continue }
      self.path = path
      index = place.commas
      let argument = tokens[place.argument...]
      if argument.count >= 2, argument.first?.kind == .name, argument.dropFirst().first?.lexeme == .assign,
        let name = argument.first
      {
        keyword = CallSite.text(name, source)
      }
      return
    }
    return nil
  }

  /// The dotted name that ends before a token; nil where something else stands there, or the name is being defined.
  private static func path(before end: Int, in tokens: [Token], _ source: SourceFile) -> [String]? {
    var names: [String] = []
    var index = end - 1
    while index >= 0, tokens[index].kind == .name {
      names.append(text(tokens[index], source))
      guard index >= 1, tokens[index - 1].lexeme == .dot else {
        index -= 1
        break
      }
      index -= 2
    }
    let before = index >= 0 ? tokens[index].lexeme : nil
    guard !names.isEmpty, before != .dot, before != .def, before != .class else { return nil }
    // After a dot something else than a name is called upon: `f().g(`.
    if index + 1 < tokens.count, index >= 0, tokens[index + 1].lexeme == .dot { return nil }
    return names.reversed()
  }

  private static func text(_ token: Token, _ source: SourceFile) -> String {
    String(decoding: source.bytes[token.range.start..<token.range.end], as: UTF8.self)
  }
}
