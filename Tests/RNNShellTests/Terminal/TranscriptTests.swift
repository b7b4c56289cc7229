import RNNPlot
import Testing

@testable import RNNShell

@Suite struct TranscriptTests {
  private static func text(_ cells: some Sequence<TextGrid.Cell>) -> String {
    String(cells.filter { !$0.isContinuation }.map(\.grapheme))
  }

  @Test(arguments: [
    ("one\ntwo\n", ["one", "two"], ""), ("half", [], "half"), ("50%\r100%\n", ["100%"], ""), ("abc\rX", [], "Xbc"),
    ("a\tb\n", ["a       b"], ""), ("ab\u{8}c\n", ["ac"], ""), ("\u{1B}[31mred\u{7}\n", ["^[[31mred^", "G"], ""),
    ("\u{9B}J\u{7F}\n", ["\\x9bJ^?"], ""), ("世界\rx\n", ["x 界"], ""), ("\r\n\n", ["", ""], ""),
    ("safe\u{202E}evil\n", ["safeevil"], ""), ("0123456789abc\n", ["0123456789", "abc"], ""),
    ("123456789世x\n", ["123456789", "世x"], ""),
  ])
  func printed(text: String, rows: [String], open: String) {
    var transcript = Transcript()
    let finished = transcript.append(text, role: .plain, width: 10)
    #expect(finished.map { Self.text($0.cells) } == rows)
    #expect(Self.text(transcript.open) == open)
  }

  @Test func textInPiecesIsTextAtOnce() {
    let text = "loss 1.0\rloss 0.5\rloss 0.25\n世界 and the rest of a longer line\nend"
    var whole = Transcript()
    let expected = whole.append(text, role: .plain, width: 12).map { Self.text($0.cells) }
    var pieces = Transcript()
    let found = text.flatMap { pieces.append(String($0), role: .plain, width: 12) }.map { Self.text($0.cells) }
    #expect(found == expected)
    #expect(pieces.open == whole.open)
  }

  @Test func tailIsCutAnewForAnotherWidth() {
    var transcript = Transcript()
    for line in 1...3000 { _ = transcript.append("line \(line) of many\n", role: .plain, width: 80) }
    transcript.markSaved(before: 2999)
    let tail = transcript.tail(rows: 4, width: 10, keepsMarks: true)
    #expect(tail.map { Self.text($0.cells) } == ["line 2999 ", "of many", "line 3000 ", "of many"])
    #expect(tail.map(\.isSaved) == [true, true, false, false])
    #expect(transcript.tail(rows: 4, width: 10, keepsMarks: false).allSatisfy { !$0.isSaved })
    #expect(transcript.tail(rows: 0, width: 10, keepsMarks: true).isEmpty)
  }
}

@Suite struct EditPictureTests {
  private static func picture(_ text: String, cursor: Int, width: Int = 10) -> EditPicture {
    EditPicture(
      prompt: "> ", continuation: ". ", text: Array(text.unicodeScalars), cursor: cursor, width: width)
  }

  @Test(arguments: [
    ("", 0, ["> "], 2, 0), ("abc", 1, ["> abc"], 3, 0), ("a\nb", 2, ["> a", ". b"], 2, 1),
    ("12345678", 8, ["> 12345678", ""], 0, 1), ("123456789", 4, ["> 12345678", "9"], 6, 0),
    ("1234567世", 8, ["> 1234567", "世"], 2, 1), ("e\u{301}x", 2, ["> e\u{301}x"], 3, 0),
    ("\u{1B}x", 1, ["> ^[x"], 4, 0), ("let\nbck:le", 3, ["> let", "bck:le"], 5, 0),
  ])
  func layout(text: String, cursor: Int, rows: [String], column: Int, row: Int) {
    let picture = Self.picture(text, cursor: cursor)
    #expect(picture.rows.map { String($0.filter { !$0.isContinuation }.map(\.grapheme)) } == rows)
    #expect(picture.cursorColumn == column)
    #expect(picture.cursorRow == row)
  }

  @Test func clipsAroundTheCursor() {
    let text = (0..<20).map { "\($0)" }.joined(separator: "\n")
    for cursor in [0, 25, text.count] {
      let whole = Self.picture(text, cursor: cursor)
      let clipped = whole.clipped(rows: 5)
      #expect(clipped.rows.count == 5)
      #expect(clipped.rows[clipped.cursorRow] == whole.rows[whole.cursorRow])
      #expect(clipped.cursorColumn == whole.cursorColumn)
    }
  }
}
