/// Writes exceptions as CPython 3.11 does: frames with their source lines, the failing expression underlined.
struct TracebackRenderer {
  let interpreter: Interpreter
  /// The parts of the report: a headline, a frame with its lines, a message.
  private(set) var parts: [String] = []

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// The whole report of an exception: what led to it first, unless `isChained` is false.
  mutating func render(_ exception: ExceptionObject, isChained: Bool = true) -> String {
    for (link, reason) in isChained ? chain(of: exception) : [(exception, nil)] {
      if link.diagnostic == nil || !link.traceback.isEmpty { append(link.traceback.reversed()) }
      appendMessage(link)
      if let reason { parts.append("\n\(reason)\n\n") }
    }
    return parts.joined()
  }

  /// The last lines alone: what was raised, and its notes.
  mutating func renderMessage(_ exception: ExceptionObject) { appendMessage(exception) }

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
    parts.append("Traceback (most recent call last):\n")
    appendFrames(frames)
  }

  /// The frames without a headline.
  mutating func appendFrames(_ frames: [TracebackFrame]) {
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
      parts.append("  [Previous line repeated \(more) more time\(more == 1 ? "" : "s")]\n")
    }
    lastRepeats = 0
  }

  private mutating func append(_ frame: TracebackFrame) {
    parts.append("  File \"\(frame.source.name)\", line \(frame.line), in \(frame.function)\n")
    guard frame.source.isListed else { return }
    let line = frame.source.lineText(frame.line)
    let stripped = line.trimmingSpaces
    guard !stripped.isEmpty else { return }
    parts[parts.count - 1] += "    \(stripped)\n"
    if let marks = marks(frame, line, stripped) { parts[parts.count - 1] += "    \(marks)\n" }
  }

  /// The line of carets below a source line; nil where the whole line failed.
  private func marks(_ frame: TracebackFrame, _ line: String, _ stripped: String) -> String? {
    let lineStart = frame.source.lineStarts[frame.line - 1]
    let bytes = Array(line.utf8)
    func column(_ offset: Int) -> Int {
      let inside = min(max(0, offset - lineStart), bytes.count)
      return String(decoding: bytes[..<inside], as: UTF8.self).displayWidth
    }
    let indent = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }.count
    let end = indent + stripped.displayWidth
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
    if to - from >= stripped.displayWidth { return nil }
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
      parts.append("\(name): \(diagnostic.message)\n")
      return
    }
    let message: String
    do {
      message = try interpreter.text(.object(exception))
    } catch {
      message = "<exception str() failed>"
    }
    let hint =
      interpreter.forgottenImport(of: exception).map { ". Did you forget '\($0)'?" }
      ?? interpreter.suggestion(for: exception).map { ". Did you mean: '\($0)'?" } ?? ""
    parts.append((message.isEmpty ? name : "\(name): \(message)") + hint + "\n")
    for note in (exception.attributes[ExceptionMethods.notesName]?.object as? ListObject)?.elements ?? [] {
      if let note = note.object as? StringObject { parts.append(note.value + "\n") }
    }
  }

  private mutating func append(_ diagnostic: SyntaxDiagnostic, _ source: SourceFile) {
    let number = source.line(at: min(diagnostic.range.start, max(0, source.bytes.count - 1)))
    parts.append("  File \"\(source.name)\", line \(number)\n")
    if let excerpt = diagnostic.excerpt { return append(diagnostic, excerpt, source) }
    let line = source.lineText(number)
    let stripped = line.trimmingSpaces
    guard !stripped.isEmpty else { return }
    parts.append("    \(stripped)\n")
    guard diagnostic.hasCaret(in: source) else { return }
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
    let width = diagnostic.type == "SyntaxError" ? max(1, to - from) : 1
    parts.append("    " + String(repeating: " ", count: from - indent) + String(repeating: "^", count: width) + "\n")
  }

  /// The field of an f-string alone, in parentheses, as CPython reads it.
  private mutating func append(_ diagnostic: SyntaxDiagnostic, _ excerpt: SourceRange, _ source: SourceFile) {
    let text = String(decoding: source.bytes[excerpt.start..<excerpt.end], as: UTF8.self)
    parts.append("    (\(text))\n")
    let start = min(max(diagnostic.range.start, excerpt.start), excerpt.end)
    let before = String(decoding: source.bytes[excerpt.start..<start], as: UTF8.self).unicodeScalars.count + 1
    let width = max(1, min(diagnostic.range.end, excerpt.end) - start)
    parts.append("    " + String(repeating: " ", count: before) + String(repeating: "^", count: width) + "\n")
  }
}

extension SyntaxDiagnostic {
  /// Whether a caret is shown: errors of indentation have none where the line itself is what is wrong.
  fileprivate func hasCaret(in source: SourceFile) -> Bool {
    switch type {
    case "TabError": false
    case "IndentationError":
      message != "unexpected indent"
        && !(message.hasPrefix("expected an indented block") && range.start >= source.bytes.count)
    default: true
    }
  }
}

extension String {
  /// How many columns the text takes: wide characters take two.
  fileprivate var displayWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return unicodeScalars.reduce(0) { width, scalar in
      width + (Self.wide.contains { $0.contains(scalar.value) } ? 2 : 1)
    }
  }

  /// The blocks of wide characters.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
    0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]

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
