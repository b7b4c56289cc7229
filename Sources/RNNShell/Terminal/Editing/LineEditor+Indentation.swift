import CEditLine

/// The spaces at the beginning of a line.
///
/// They are looked after before libedit gets the key: keys bound to actions of our own would end its incremental search.
extension LineEditor {
  /// Makes way for a space or a backspace that is about to be handled.
  ///
  /// Who indents by hand starts at the margin, whatever Enter had put there; backspace takes back a whole step.
  func indent(before key: Unicode.Scalar) {
    // Of vi's two maps one has commands on these keys.
    guard key == " " || key == "\u{7F}" || key == "\u{8}", let spaces = spacesBeforeCursor, spaces > 0, !isVi else {
      return
    }
    if key == " " {
      if spaces == automaticIndentation { el_deletestr(editor, Int32(clamping: spaces)) }
      automaticIndentation = 0
    } else if key == "\u{7F}" || key == "\u{8}", spaces % 4 == 0 {
      el_deletestr(editor, 3)
    }
  }

  /// Whether the keys are those of vi.
  var isVi: Bool { rnne_editor(editor).map { String(cString: $0) } == "vi" }

  /// How many spaces stand before the cursor where its line begins with nothing else; nil otherwise.
  private var spacesBeforeCursor: Int? {
    let (scalars, cursor) = buffer
    let before = scalars[..<cursor]
    let line = before[(before.lastIndex(of: "\n").map { $0 + 1 } ?? 0)...]
    return line.allSatisfy { $0 == " " } ? line.count : nil
  }
}
