import Glibc
import RNNPlot

/// Lays out texts of which each is the one before but for a key: only the lines that differ are laid out anew.
struct EditLayout {
  private struct Line {
    var prompt: String
    var text: ArraySlice<Unicode.Scalar>
    var roles: ArraySlice<ColorRole>
    var rows: [[TextGrid.Cell]] = []

    func isSame(as other: Line) -> Bool {
      prompt == other.prompt && EditLayout.haveSameBits(text, other.text)
        && EditLayout.haveSameBits(roles, other.roles)
    }
  }

  private var known: [Line] = []
  private var width = 0

  /// The picture of a text; each of its lines but the first begins with `continuation`.
  ///
  /// - Parameters:
  ///   - cursor: how many scalars of the text stand before the cursor.
  ///   - roles: the role of each scalar; what is missing is plain.
  ///   - suggestion: what could follow; as much of it is shown as the last row has room for.
  mutating func picture(
    prompt: String, continuation: String, text: [Unicode.Scalar], cursor: Int, roles: [ColorRole] = [],
    suggestion: String = "", width: Int
  ) -> EditPicture {
    let width = max(2, width)
    if width != self.width { known = [] }
    self.width = width
    let ranges = EditLayout.lines(of: text)
    var lines = ranges.enumerated().map { index, range in
      // Searching in the history adds a last line of libedit's own.
      let isSearch = index > 0 && index == ranges.count - 1 && EditLayout.isSearch(text[range])
      return Line(
        prompt: index == 0 ? prompt : isSearch ? "" : continuation, text: text[range],
        roles: roles[min(range.lowerBound, roles.count)..<min(range.upperBound, roles.count)])
    }
    takeKnown(&lines)
    var picture = EditPicture(width: width)
    for index in lines.indices {
      let line = lines[index]
      let role: ColorRole = index == 0 ? .accent : .dim
      if lines[index].rows.isEmpty {
        lines[index].rows = EditLine(line.prompt, role, line.text, roles: line.roles, width: width).rows
      }
      let isLast = index == lines.count - 1
      if cursor >= ranges[index].lowerBound, cursor <= ranges[index].upperBound || isLast {
        var own = EditLine(line.prompt, role, line.text, roles: line.roles, cursor: cursor, width: width)
        if isLast { own.suggest(suggestion) }
        picture.append(own)
      } else {
        picture.append(rows: lines[index].rows)
      }
    }
    known = lines
    return picture
  }

  /// Gives lines the rows that they had before: those before the change, and those after it.
  private func takeKnown(_ lines: inout [Line]) {
    let most = min(lines.count, known.count)
    var front = 0
    while front < most, lines[front].isSame(as: known[front]) {
      lines[front].rows = known[front].rows
      front += 1
    }
    var back = 1
    while back <= most - front, lines[lines.count - back].isSame(as: known[known.count - back]) {
      lines[lines.count - back].rows = known[known.count - back].rows
      back += 1
    }
  }

  /// Where the lines of a text are.
  private static func lines(of text: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in text.indices where text[index] == "\n" {
      ranges.append(start..<index)
      start = index + 1
    }
    return ranges + [start..<text.count]
  }

  private static func isSearch(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.starts(with: "bck:".unicodeScalars) || line.starts(with: "fwd:".unicodeScalars)
  }

  /// Whether elements without references are the same, bit for bit.
  private static func haveSameBits<Element>(_ one: ArraySlice<Element>, _ other: ArraySlice<Element>) -> Bool {
    guard one.count == other.count, !one.isEmpty else { return one.count == other.count }
    return one.withUnsafeBytes { one in
      other.withUnsafeBytes { other in
        guard let one = one.baseAddress, let two = other.baseAddress else { return false }
        return memcmp(one, two, other.count) == 0
      }
    }
  }
}
