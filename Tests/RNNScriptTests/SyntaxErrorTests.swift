import Foundation
import Testing

@testable import RNNScript

/// What CPython 3.11 says of pieces of source text, one a line: the text, then `ok` or the error with its place
/// `@line:column-line:column` (code points from 1; no end where CPython gives none).
///
/// Line breaks, tabs and backslashes are escaped. The table was written by a script that asked CPython.
enum SyntaxErrorTable {
  static let rows = (part1 + "\n" + part2 + "\n" + part3).split(separator: "\n").map(String.init)
}

struct SyntaxErrorTests {
  @Test func agreesWithCPython() throws {
    #expect(SyntaxErrorTable.rows.count > 600)
    for row in SyntaxErrorTable.rows {
      let arrow = try #require(row.range(of: " ⇒ "))
      let source = SourceFile(name: "x", text: unescaped(row[..<arrow.lowerBound]))
      let expected = String(row[arrow.upperBound...])
      let hasEnd = expected == "ok" || (expected.split(separator: "@").last ?? "").contains("-")
      #expect(describe(Parser.parse(source), source, withEnd: hasEnd) == expected, "\(row)")
    }
  }

  private func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscape = false
    for character in text {
      if isEscape {
        result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  private func describe(_ result: ParseResult, _ source: SourceFile, withEnd: Bool) -> String {
    switch result {
    case .complete: return "ok"
    case .incomplete: return "incomplete"
    case .invalid(let diagnostic):
      let start = place(diagnostic.range.start, source)
      let end = withEnd ? "-" + place(diagnostic.range.end, source) : ""
      return "\(diagnostic.type): \(diagnostic.message) @\(start)\(end)"
    }
  }

  private func place(_ offset: Int, _ source: SourceFile) -> String {
    let line = source.line(at: offset)
    let before = source.bytes[source.lineStarts[line - 1]..<offset]
    return "\(line):\(String(decoding: before, as: UTF8.self).unicodeScalars.count + 1)"
  }
}
