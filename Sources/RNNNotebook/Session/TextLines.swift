/// Lines of a text, cut at line feeds only, so that joining them gives the text back byte for byte.
struct TextLines {
  /// The lines without their line feeds; a carriage return before one stays.
  var lines: [String]
  /// Whether the last line ended in a line feed.
  var endsInLineFeed: Bool

  /// Cuts `text`.
  init(_ text: String) {
    // Cut at bytes: as characters, CR LF would be one.
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    endsInLineFeed = text.utf8.last == UInt8(ascii: "\n")
    if endsInLineFeed || text.isEmpty { lines.removeLast() }
  }
}

extension StringProtocol {
  /// This line without a carriage return at its end.
  var withoutCarriageReturn: String {
    hasSuffix("\r") ? String(dropLast()) : String(self)
  }

  /// Without white space at both ends.
  var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }

  /// Without white space at the end.
  var trimmedAtEnd: String {
    var slice = self[...]
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
