import CPCRE2

/// Goes over the matches in a text, as `findall`, `sub` and `split` do.
///
/// An empty match is followed by one that is not empty where it stands, or by one further on.
struct RegexScan {
  let pattern: PatternObject
  let subject: RegexSubject
  /// Where the search goes on, as a byte.
  private(set) var start: Int
  /// The byte at which the text ends for this search.
  let end: Int
  private let matcher: RegexMatcher
  private var wasEmpty = false
  private var isFinished = false

  /// Prepares the search between two positions.
  init(
    _ pattern: PatternObject, _ subject: RegexSubject, from first: Int = 0, to last: Int = .max,
    _ interpreter: Interpreter
  ) throws {
    self.pattern = pattern
    self.subject = subject
    start = subject.byte(ofPosition: first)
    end = subject.byte(ofPosition: last)
    matcher = try pattern.matcher(for: subject, interpreter)
    isFinished = start > end
  }

  /// How a match must lie.
  enum Anchor { case none, start, both }

  /// The places of the next match as bytes, two for each group; nil where there is none.
  mutating func next(_ anchor: Anchor = .none) throws -> [Int]? {
    if isFinished { return nil }
    var options: UInt32 = wasEmpty ? UInt32(PCRE2_NOTEMPTY_ATSTART) : 0
    switch anchor {
    case .none: break
    case .start: options |= UInt32(PCRE2_ANCHORED)
    case .both: options |= UInt32(PCRE2_ANCHORED) | UInt32(PCRE2_ENDANCHORED)
    }
    let (start, end, matcher) = (start, end, matcher)
    let isFound = try subject.withBytes { bytes in
      try matcher.search(UnsafeBufferPointer(rebasing: bytes[..<end]), from: start, options: options)
    }
    guard isFound, matcher.places.count >= 2 else {
      isFinished = true
      return nil
    }
    self.start = max(start, matcher.places[1])
    wasEmpty = matcher.places[0] == matcher.places[1]
    return matcher.places
  }

  /// The next match as an object; nil where there is none.
  mutating func nextMatch(_ range: Range<Int>, _ anchor: Anchor = .none) throws -> MatchObject? {
    try next(anchor).map { MatchObject(pattern, subject, $0, range) }
  }
}
