/// Writes exceptions as CPython 3.11 does: frames with their source lines, the failing expression underlined.
struct TracebackRenderer {
  let interpreter: Interpreter
  private var text = ""

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// The whole report of an exception: what led to it first.
  mutating func render(_ exception: ExceptionObject) -> String {
    for (link, reason) in chain(of: exception) {
      if link.diagnostic == nil || !link.traceback.isEmpty { append(link.traceback.reversed()) }
      appendMessage(link)
      if let reason { text += "\n\(reason)\n\n" }
    }
    return text
  }

  /// An exception and its causes and contexts, the oldest first, each with what leads to the next.
  private func chain(of exception: ExceptionObject) -> [(ExceptionObject, String?)] {
    var links: [(ExceptionObject, String?)] = [(exception, nil)]
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(exception)]
    var current = exception
    while true {
      let next: ExceptionObject
      let reason: String
      if let cause = current.cause {
        next = cause
        reason = "The above exception was the direct cause of the following exception:"
      } else if let context = current.context, !current.suppressesContext {
        next = context
        reason = "During handling of the above exception, another exception occurred:"
      } else {
        break
      }
      guard seen.insert(ObjectIdentifier(next)).inserted else { break }
      links.append((next, reason))
      current = next
    }
    return links.reversed()
  }

  // MARK: Frames

  private mutating func append(_ frames: [TracebackFrame]) {
    if frames.isEmpty { return }
    text += "Traceback (most recent call last):\n"
    var repeats = 0
    var last: TracebackFrame?
    for frame in frames {
      let isSame =
        last.map { $0.source === frame.source && $0.line == frame.line && $0.function == frame.function } ?? false
      repeats = isSame ? repeats + 1 : 1
      if !isSame { closeRepeats() }
      lastRepeats = repeats
      last = frame
      if repeats <= 3 { append(frame) }
    }
    closeRepeats()
  }

  private var lastRepeats = 0

  private mutating func closeRepeats() {
    if lastRepeats > 3 {
      let more = lastRepeats - 3
      text += "  [Previous line repeated \(more) more time\(more == 1 ? "" : "s")]\n"
    }
    lastRepeats = 0
  }

  private mutating func append(_ frame: TracebackFrame) {
    text += "  File \"\(frame.source.name)\", line \(frame.line), in \(frame.function)\n"
    let line = frame.source.lineText(frame.line)
    let stripped = line.trimmingSpaces
    guard !stripped.isEmpty else { return }
    text += "    \(stripped)\n"
    if let marks = marks(frame, line, stripped) { text += "    \(marks)\n" }
  }

  /// The line of carets below a source line; nil where the whole line failed.
  private func marks(_ frame: TracebackFrame, _ line: String, _ stripped: String) -> String? {
    let lineStart = frame.source.lineStarts[frame.line - 1]
    let bytes = Array(line.utf8)
    func column(_ offset: Int) -> Int {
      let inside = min(max(0, offset - lineStart), bytes.count)
      return String(decoding: bytes[..<inside], as: UTF8.self).unicodeScalars.count
    }
    let indent = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }.count
    let end = indent + stripped.unicodeScalars.count
    let isOneLine = frame.source.line(at: max(frame.range.start, frame.range.end - 1)) == frame.line
    let from = max(indent, column(frame.range.start))
    let to = isOneLine ? min(end, column(frame.range.end)) : end
    guard to > from else { return nil }
    let blanks = String(repeating: " ", count: from - indent)
    if isOneLine, let anchor = operatorRange(frame, bytes, lineStart) {
      let left = max(0, column(anchor.start) - from)
      let middle = max(1, column(anchor.end) - column(anchor.start))
      let right = max(0, to - from - left - middle)
      return blanks + String(repeating: "~", count: left) + String(repeating: "^", count: middle)
        + String(repeating: "~", count: right)
    }
    if to - from >= stripped.unicodeScalars.count { return nil }
    return blanks + String(repeating: "^", count: to - from)
  }

  /// Where the operator stands, or the brackets of a subscript.
  private func operatorRange(_ frame: TracebackFrame, _ line: [UInt8], _ lineStart: Int) -> SourceRange? {
    guard let anchor = frame.anchor else { return nil }
    var start = anchor.start - lineStart
    let end = min(anchor.end - lineStart, line.count)
    guard start >= 0, start < end else { return nil }
    if line[start] == UInt8(ascii: "[") { return SourceRange(start + lineStart, end + lineStart) }
    while start < end, [UInt8(ascii: " "), UInt8(ascii: ")")].contains(line[start]) { start += 1 }
    guard start < end else { return nil }
    let isDouble = start + 1 < end && line[start + 1] == line[start]
    return SourceRange(start + lineStart, start + lineStart + (isDouble ? 2 : 1))
  }

  // MARK: The last line

  private mutating func appendMessage(_ exception: ExceptionObject) {
    let name = exception.type.qualifiedName.withoutMainModule
    if let (diagnostic, source) = exception.diagnostic {
      append(diagnostic, source)
      text += "\(name): \(diagnostic.message)\n"
      return
    }
    let message: String
    do {
      message = try interpreter.text(.object(exception))
    } catch {
      message = "<exception str() failed>"
    }
    text += message.isEmpty ? name : "\(name): \(message)"
    if let suggestion = exception.suggestion { text += ". Did you mean: '\(suggestion)'?" }
    text += "\n"
    for note in (exception.attributes[ExceptionMethods.notesName]?.object as? ListObject)?.elements ?? [] {
      if let note = note.object as? StringObject { text += note.value + "\n" }
    }
  }

  private mutating func append(_ diagnostic: SyntaxDiagnostic, _ source: SourceFile) {
    let number = source.line(at: min(diagnostic.range.start, max(0, source.bytes.count - 1)))
    text += "  File \"\(source.name)\", line \(number)\n"
    let line = source.lineText(number)
    let stripped = line.trimmingSpaces
    guard !stripped.isEmpty else { return }
    text += "    \(stripped)\n"
    let lineStart = source.lineStarts[number - 1]
    let bytes = Array(line.utf8)
    func column(_ offset: Int) -> Int {
      let inside = min(max(0, offset - lineStart), bytes.count)
      return String(decoding: bytes[..<inside], as: UTF8.self).unicodeScalars.count
    }
    let indent = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
    let from = max(indent, column(diagnostic.range.start))
    let isOneLine = source.line(at: max(diagnostic.range.start, diagnostic.range.end - 1)) == number
    let to = isOneLine ? column(diagnostic.range.end) : indent + stripped.unicodeScalars.count
    text +=
      "    " + String(repeating: " ", count: from - indent) + String(repeating: "^", count: max(1, to - from)) + "\n"
  }
}

extension String {
  /// A type's name without the module of the script itself.
  fileprivate var withoutMainModule: String { hasPrefix("__main__.") ? String(dropFirst(9)) : self }
}

extension Interpreter {
  /// An exception as CPython 3.11 shows it.
  public func render(_ error: ScriptError) -> String {
    var renderer = TracebackRenderer(self)
    return renderer.render(error.exception)
  }

  /// A syntax error as CPython 3.11 shows it.
  public func render(_ diagnostic: SyntaxDiagnostic, of source: SourceFile) -> String {
    render(syntaxError(diagnostic, source))
  }
}
