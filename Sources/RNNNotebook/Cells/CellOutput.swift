import RNNPlot

/// One thing that came out of a cell.
public enum CellOutput: Sendable {
  /// What was printed.
  case text(String)
  /// The value of the cell, by its `repr`.
  case result(String)
  /// What is shown, but different each time: recorded as `...`.
  case volatile(String)
  /// A picture: recorded by the sentence that describes it.
  case figure(any Plot)
  /// The error that ended the cell, as one line (or as many as its message has): `ValueError: …`.
  case error(String)

  /// The text as it is recorded.
  var recordedText: String {
    switch self {
    case .text(let text): text
    case .result(let text), .error(let text): text + "\n"
    case .volatile: "...\n"
    case .figure(let plot): plot.sentence + "\n"
    }
  }

  /// What a session file records of outputs: lines without control sequences, addresses of objects and the times of
  /// progress lines as `...`.
  public static func recordedLines(_ outputs: [CellOutput]) -> [String] {
    var text = ""
    for output in outputs {
      // A result begins a line of its own, also after a print without a line feed.
      if case .text = output {} else if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
      text += output.recordedText
    }
    return OutputText.lines(text).map(withoutAddresses).map(withoutTimes)
  }

  /// `<Model object at 0x7f…>`: the address is another one each time.
  private static func withoutAddresses(_ line: String) -> String {
    guard line.contains(" at 0x") else { return line }
    let characters = Array(line)
    var result = ""
    var position = 0
    while position < characters.count {
      if characters[position...].starts(with: " at 0x") {
        result += " at ..."
        position += 6
        while position < characters.count, characters[position].isHexDigit { position += 1 }
      } else {
        result.append(characters[position])
        position += 1
      }
    }
    return result
  }
}

extension CellOutput {
  /// `… 6s 5ms/step …`: what a step took is another time each time.
  private static func withoutTimes(_ line: String) -> String {
    guard line.contains("/step") else { return line }
    var words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard let place = words.firstIndex(where: { $0.hasSuffix("/step") && isTime($0.dropLast(5)) }) else { return line }
    var first = place
    while first > 0, words[first - 1] == "-" || isTime(words[first - 1]) { first -= 1 }
    words.replaceSubrange(first...place, with: [".../step"])
    return words.joined(separator: " ")
  }

  private static func isTime(_ word: Substring) -> Bool {
    let unit = word.drop { $0.isNumber }
    return unit.count < word.count && ["s", "ms", "us"].contains(unit)
  }
}

/// What running a cell gave.
public struct CellResult: Sendable {
  /// What one piece of the cell gave: code between two recorded outputs, or a command.
  public struct Unit: Sendable {
    /// The index of the piece in the cell.
    public var piece: Int
    /// What came out, in order.
    public var outputs: [CellOutput]
  }

  /// The number of the cell: `In [3]`.
  public var number: Int
  /// What came out, piece by piece, as far as the cell ran.
  public var units: [Unit] = []
  /// The error that ended the cell, in one line; nil where it ran to its end.
  public var error: String?
  /// Whether the user stopped the cell.
  public var isInterrupted = false
  /// The status that `exit()` asked for.
  public var exitStatus: Int32?

  /// Everything that came out.
  public var outputs: [CellOutput] { units.flatMap(\.outputs) }
}
