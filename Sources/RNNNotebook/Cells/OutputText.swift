/// Makes text fit for a file or a screen: nothing in it can steer a terminal.
public enum OutputText {
  /// Control characters shown instead of sent: ESC as `\x1b`.
  ///
  /// Line feeds and tabs stay; carriage returns where
  /// `keepsReturns`.
  public static func shown(_ text: String, keepsReturns: Bool = false) -> String {
    let isClean = text.unicodeScalars.allSatisfy { !isControl($0) || $0 == "\n" || $0 == "\t" }
    if isClean { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" || (keepsReturns && scalar == "\r") || !isControl(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        result +=
          scalar.value < 0x100 ? "\\x" + String(repeating: "0", count: 2 - digits.count) + digits : "\\u\(digits)"
      }
    }
    return result
  }

  /// The lines that remain to be seen: carriage returns and backspaces carried out, control characters shown.
  public static func lines(_ text: String) -> [String] {
    if text.isEmpty { return [] }
    return TextLines(text).lines.map { line in
      guard line.unicodeScalars.contains(where: { $0 == "\r" || $0 == "\u{8}" }) else { return shown(line) }
      return shown(overwritten(line))
    }
  }

  /// What a line of a printer shows after its carriage returns and backspaces.
  private static func overwritten(_ line: String) -> String {
    var cells: [Unicode.Scalar] = []
    var column = 0
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\r": column = 0
      case "\u{8}": column = max(0, column - 1)
      default:
        if column < cells.count { cells[column] = scalar } else { cells.append(scalar) }
        column += 1
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: cells)
    return String(result)
  }

  /// C0 and C1 controls, DEL, and what turns the direction of text around.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
