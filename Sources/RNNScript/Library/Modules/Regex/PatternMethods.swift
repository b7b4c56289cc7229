/// What patterns can do.
enum PatternMethods {
  /// The match that lies as `anchor` says; None where there is none.
  static func find(
    _ pattern: PatternObject, _ text: Value, _ range: Range<Int>, _ anchor: RegexScan.Anchor,
    _ interpreter: Interpreter
  ) throws -> Value {
    let subject = try pattern.subject(text, interpreter)
    let searched = clamped(range, subject)
    var scan = try RegexScan(pattern, subject, from: searched.lowerBound, to: range.upperBound, interpreter)
    return try scan.nextMatch(searched, anchor).map { .object($0) } ?? .none
  }

  /// The positions as `pos` and `endpos` show them.
  private static func clamped(_ range: Range<Int>, _ subject: RegexSubject) -> Range<Int> {
    let count = subject.count
    let start = min(range.lowerBound, count)
    return start..<max(start, min(range.upperBound, count))
  }

  /// The texts of all matches, or of their groups.
  static func findAll(
    _ pattern: PatternObject, _ text: Value, _ range: Range<Int>, _ interpreter: Interpreter
  ) throws -> Value {
    let subject = try pattern.subject(text, interpreter)
    var scan = try RegexScan(pattern, subject, from: range.lowerBound, to: range.upperBound, interpreter)
    let count = pattern.regex.groupCount
    let empty = subject.made(of: [])
    var found: [Value] = []
    while let places = try scan.next() {
      func group(_ number: Int) -> Value {
        guard 2 * number + 1 < places.count, places[2 * number] >= 0, places[2 * number] <= places[2 * number + 1]
        else { return empty }
        return subject.part(places[2 * number]..<places[2 * number + 1])
      }
      found.append(count < 2 ? group(count) : .tuple((1...count).map(group)))
      if found.count & 0x3FFF == 0 { try interpreter.reserve(bytes: 64 * found.count) }
    }
    return .list(found)
  }

  /// An iterator over all matches.
  static func iterate(
    _ pattern: PatternObject, _ text: Value, _ range: Range<Int>, _ interpreter: Interpreter
  ) throws -> Value {
    let subject = try pattern.subject(text, interpreter)
    let scan = try RegexScan(pattern, subject, from: range.lowerBound, to: range.upperBound, interpreter)
    return .object(MatchIterator(scan, clamped(range, subject)))
  }

  /// The parts between matches, with the groups of the matches among them.
  static func split(
    _ pattern: PatternObject, _ text: Value, limit: Int, _ interpreter: Interpreter
  ) throws -> Value {
    let subject = try pattern.subject(text, interpreter)
    var scan = try RegexScan(pattern, subject, interpreter)
    var parts: [Value] = []
    var (end, count) = (0, 0)
    let range = 0..<0
    while limit >= 0, limit == 0 || count < limit, let match = try scan.nextMatch(range), let place = match.place(0) {
      parts.append(subject.part(end..<max(end, place.lowerBound)))
      for group in 0..<pattern.regex.groupCount { parts.append(match.text(group + 1)) }
      end = max(end, place.upperBound)
      count += 1
      if count & 0x3FFF == 0 { try interpreter.reserve(bytes: 64 * parts.count) }
    }
    parts.append(subject.part(end..<subject.byteCount))
    return .list(parts)
  }

  // MARK: Substitution

  /// What a match is replaced by.
  private enum Replacement {
    case template(RegexTemplate)
    case function(Value)
    case unusable(Value)
  }

  private static func replacement(
    _ value: Value, _ pattern: PatternObject, _ interpreter: Interpreter
  ) throws -> Replacement {
    if interpreter.isCallable(value) { return .function(value) }
    let characters: [UInt32]
    switch value.object {
    case let string as StringObject:
      if !pattern.isText { return .unusable(value) }
      if let known = pattern.lastTemplate, known.source.hasSameBytes(as: string.value) {
        return .template(known.template)
      }
      characters = string.value.unicodeScalars.map(\.value)
      let template = try pattern.state.raising(value, interpreter) { try RegexTemplate(characters, for: pattern) }
      pattern.lastTemplate = (string.value, template)
      return .template(template)
    case let bytes as BytesObject:
      if pattern.isText { return .unusable(value) }
      characters = bytes.value.map(UInt32.init)
    default:
      throw interpreter.error(
        .typeError, "decoding to str: need a bytes-like object, \(interpreter.typeOf(value).name) found")
    }
    return .template(try pattern.state.raising(value, interpreter) { try RegexTemplate(characters, for: pattern) })
  }

  /// A text with up to `limit` matches replaced, all of them for 0, and how many there were.
  static func substitute(
    _ pattern: PatternObject, _ replacement: Value, _ text: Value, limit: Int, _ interpreter: Interpreter
  ) throws -> (text: Value, count: Int) {
    let replacement = try self.replacement(replacement, pattern, interpreter)
    let subject = try pattern.subject(text, interpreter)
    var scan = try RegexScan(pattern, subject, interpreter)
    var output: [UInt8] = []
    var (end, count, pieces, reserved) = (0, 0, 0, 1 << 16)
    let range = 0..<subject.count
    while limit >= 0, limit == 0 || count < limit, let match = try scan.nextMatch(range), let place = match.place(0) {
      if place.lowerBound > end {
        subject.append(end..<place.lowerBound, to: &output)
        pieces += 1
      }
      switch replacement {
      case .template(let template): match.append(template, to: &output)
      case .unusable(let value): throw wrongPiece(value, pattern, pieces, interpreter)
      case .function(let function):
        let result = try interpreter.call(function, [.object(match)])
        switch result.object {
        case let string as StringObject where pattern.isText: output.append(contentsOf: string.value.utf8)
        case let bytes as BytesObject where !pattern.isText: output.append(contentsOf: bytes.value)
        default: if !result.isNone { throw wrongPiece(result, pattern, pieces, interpreter) }
        }
        if result.isNone { pieces -= 1 }
      }
      pieces += 1
      end = max(end, place.upperBound)
      count += 1
      if output.count > reserved {
        reserved = 2 * output.count
        try interpreter.reserve(bytes: reserved)
      }
    }
    if count == 0 { return (subject.part(0..<subject.byteCount), 0) }
    subject.append(end..<subject.byteCount, to: &output)
    return (subject.made(of: output), count)
  }

  private static func wrongPiece(
    _ value: Value, _ pattern: PatternObject, _ index: Int, _ interpreter: Interpreter
  ) -> ScriptError {
    let expected = pattern.isText ? "expected str instance" : "expected a bytes-like object"
    return interpreter.error(
      .typeError, "sequence item \(index): \(expected), \(interpreter.typeOf(value).name) found")
  }
}
