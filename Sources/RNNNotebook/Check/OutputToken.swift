/// A piece of an output line: what is compared with its counterpart.
enum OutputToken: Equatable {
  /// A number that is printed with a point or an exponent: its text, value, and one unit of its last digit.
  case real(String, value: Double, unit: Double)
  /// A word, an integer, or a sign.
  case word(String)
  /// White space, its extent.
  case space(Int)
  /// `...`: any text.
  case anything

  /// The text as it was printed.
  var text: String {
    switch self {
    case .real(let text, _, _), .word(let text): text
    case .space(let count): String(repeating: " ", count: count)
    case .anything: "..."
    }
  }

  /// Whether this stands for any text.
  var isWildcard: Bool { self == .anything }

  /// Cuts a line.
  ///
  /// White space before a number is left out: its extent depends on the sign and the width of the number.
  static func tokens(of line: String) -> [OutputToken] {
    var scanner = OutputScanner(characters: Array(line.trimmedAtEnd))
    var tokens: [OutputToken] = []
    while let token = scanner.next() {
      if case .real = token, case .space? = tokens.last { tokens.removeLast() }
      tokens.append(token)
    }
    return tokens
  }

  /// Whether two tokens agree: reals within two units of their last printed digit or `tolerance` relative, everything
  /// else exactly.
  func agrees(with other: OutputToken, tolerance: Double) -> Bool {
    if self == other { return true }
    guard case .real(_, let a, let unitA) = self, case .real(_, let b, let unitB) = other else { return false }
    // A hair more than two units: 0.1235 - 0.1233 is more than 2e-4 in binary.
    return abs(a - b) <= max(2.01 * max(unitA, unitB), tolerance * max(abs(a), abs(b)))
  }
}

/// Reads tokens one after another.
struct OutputScanner {
  let characters: [Character]
  private var position = 0

  init(characters: [Character]) { self.characters = characters }

  /// The next token; nil at the end.
  mutating func next() -> OutputToken? {
    guard position < characters.count else { return nil }
    if let real = real() { return real }
    let start = position
    let first = characters[position]
    if first == ".", starts(with: "...") {
      position += 3
      return .anything
    }
    if first.isWhitespace {
      while position < characters.count, characters[position].isWhitespace { position += 1 }
      return .space(position - start)
    }
    if OutputScanner.isWord(first) {
      while position < characters.count, OutputScanner.isWord(characters[position]) { position += 1 }
    } else {
      position += 1
    }
    return .word(String(characters[start..<position]))
  }

  /// Reads a number with a point or an exponent that stands free: no word character or point on either side.
  private mutating func real() -> OutputToken? {
    if position > 0, OutputScanner.isWord(characters[position - 1]) || characters[position - 1] == "." { return nil }
    var end = position
    if isAt(end, in: "+-") { end += 1 }
    let whole = digits(from: end)
    end += whole
    var fraction = 0
    var hasPoint = false
    if isAt(end, in: "."), !(whole == 0 && digits(from: end + 1) == 0) {
      hasPoint = true
      fraction = digits(from: end + 1)
      end += 1 + fraction
    }
    var exponent = 0
    var hasExponent = false
    if whole + fraction > 0, isAt(end, in: "eE") {
      let sign = isAt(end + 1, in: "+-") ? 1 : 0
      let count = digits(from: end + 1 + sign)
      if count > 0 {
        hasExponent = true
        // Past any double's range the value decides alone.
        exponent = Int(String(characters[(end + 1)..<(end + 1 + sign + count)])) ?? 0
        end += 1 + sign + count
      }
    }
    guard hasPoint || hasExponent, whole + fraction > 0 else { return nil }
    if end < characters.count, OutputScanner.isWord(characters[end]) || characters[end] == "." { return nil }
    let text = String(characters[position..<end])
    guard let value = Double(text) ?? Double(text.hasSuffix(".") ? text + "0" : text.withZeros) else { return nil }
    position = end
    let power = max(-400, min(400, Double(exponent) - Double(fraction)))
    return .real(text, value: value, unit: OutputScanner.powerOfTen(power))
  }

  private func digits(from start: Int) -> Int {
    var end = start
    while end < characters.count, characters[end].isASCII, characters[end].isNumber { end += 1 }
    return max(0, end - start)
  }

  private func isAt(_ index: Int, in set: String) -> Bool {
    index < characters.count && set.contains(characters[index])
  }

  private func starts(with text: String) -> Bool { characters[position...].starts(with: text) }

  private static func isWord(_ character: Character) -> Bool {
    character == "_" || character.isLetter || character.isNumber
  }

  private static func powerOfTen(_ power: Double) -> Double { Double("1e\(Int(power))") ?? 0 }
}

extension String {
  /// A number's text with the digits that Swift's reader wants on both sides of the point.
  fileprivate var withZeros: String {
    var result = ""
    for character in self {
      if character == ".", result.last?.isNumber != true { result += "0" }
      if result.last == ".", !character.isNumber { result += "0" }
      result.append(character)
    }
    return result
  }
}
