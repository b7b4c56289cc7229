/// A match of a regular expression: `re.Match`.
final class MatchObject: Object {
  let pattern: PatternObject
  let subject: RegexSubject
  /// Where the groups are, as bytes: first and last in turns, negative where a group took no part.
  private let places: [Int]
  /// The positions between which was searched.
  let searched: Range<Int>

  init(_ pattern: PatternObject, _ subject: RegexSubject, _ places: [Int], _ searched: Range<Int>) {
    self.pattern = pattern
    self.subject = subject
    self.places = places
    self.searched = searched
  }

  override var type: TypeObject { .regexMatch }

  /// Where a group is, as bytes; nil where it took no part.
  func place(_ group: Int) -> Range<Int>? {
    guard 2 * group + 1 < places.count else { return nil }
    let (first, last) = (places[2 * group], places[2 * group + 1])
    return first >= 0 && last >= first ? first..<last : nil
  }

  /// The text of a group, or `missing` where it took no part.
  func text(_ group: Int, orElse missing: Value = .none) -> Value {
    place(group).map { subject.part($0) } ?? missing
  }

  /// Where a group begins and ends, in characters; -1 where it took no part.
  func span(_ group: Int) -> (start: Int, end: Int) {
    guard let place = place(group) else { return (-1, -1) }
    return (subject.position(ofByte: place.lowerBound), subject.position(ofByte: place.upperBound))
  }

  /// The group that closed last.
  ///
  /// PCRE2 does not say: it is the one that ends last, of several the one whose parenthesis stands last. Where the
  /// pattern looks ahead only the parentheses count.
  var lastGroup: Int? {
    var best: Int?
    for group in pattern.regex.closingOrder {
      guard let place = place(group) else { continue }
      if let known = best.flatMap({ self.place($0) }), !pattern.regex.looksAround,
        place.upperBound < known.upperBound
      {
        continue
      }
      best = group
    }
    return best
  }

  /// Appends a template with the groups filled in.
  func append(_ template: RegexTemplate, to output: inout [UInt8]) {
    for part in template.parts {
      switch part {
      case .literal(let bytes): output.append(contentsOf: bytes)
      case .group(let group): if let place = place(group) { subject.append(place, to: &output) }
      }
    }
  }

  // MARK: Protocols

  override func truth(_ interpreter: Interpreter) throws -> Bool? { true }

  override func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    text(try pattern.group(index, interpreter))
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    let (start, end) = span(0)
    let match = String(try interpreter.repr(text(0)).unicodeScalars.prefix(50))
    return "<re.Match object; span=(\(start), \(end)), match=\(match)>"
  }
}

/// Gives the matches in a text one after the other.
final class MatchIterator: IteratorObject {
  private var scan: RegexScan
  private let searched: Range<Int>
  private let iteratorType: TypeObject

  init(_ scan: RegexScan, _ searched: Range<Int>) {
    self.scan = scan
    self.searched = searched
    iteratorType = .callableIterator
  }

  override var type: TypeObject { iteratorType }

  override func savedContent() -> (() -> Void)? {
    let scan = scan
    return { [self] in self.scan = scan }
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    interpreter.journal.willWrite(self)
    return try scan.nextMatch(searched).map { .object($0) }
  }
}
