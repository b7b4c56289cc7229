/// Compares what came out with what is recorded: words, integers and layout exactly, other numbers with a tolerance.
public struct OutputComparison: Sendable {
  /// Where two outputs differ first.
  public struct Difference: Equatable, Sendable {
    /// The index of the recorded line; the number of recorded lines where they end too early.
    public var line: Int
    /// The recorded line; nil where nothing more is recorded.
    public var recordedLine: String?
    /// The line that came; nil where nothing more came.
    public var actualLine: String?
    /// The first recorded value that differs.
    public var recorded: String
    /// The value that came in its place.
    public var actual: String
  }

  /// How much numbers may differ, relative to the greater one.
  public var tolerance = 2e-3

  /// Makes a comparison with the usual tolerance.
  public init(tolerance: Double = 2e-3) { self.tolerance = tolerance }

  /// The first difference; nil where the outputs agree.
  ///
  /// A recorded line `...` stands for any lines.
  public func difference(recorded: [String], actual: [String]) -> Difference? {
    // The classic matching with one kind of wildcard: only the last `...` needs to be tried again.
    var (r, a) = (0, 0)
    var retry: (recorded: Int, actual: Int)?
    var furthest: (recorded: Int, actual: Int)?
    while r < recorded.count || a < actual.count {
      if r < recorded.count, recorded[r].trimmedAtEnd == "..." {
        r += 1
        retry = (r, a)
      } else if r < recorded.count, a < actual.count, agree(recorded[r], actual[a]) {
        r += 1
        a += 1
      } else {
        if furthest.map({ r >= $0.recorded }) ?? true { furthest = (r, a) }
        guard let (line, next) = retry, next < actual.count else { break }
        (r, a) = (line, next + 1)
        retry = (line, next + 1)
      }
    }
    if r == recorded.count, a == actual.count { return nil }
    return describe(furthest ?? (r, a), recorded, actual)
  }

  /// Whether two lines agree; `...` in the recorded one stands for any text.
  public func agree(_ recorded: String, _ actual: String) -> Bool {
    if recorded == actual { return true }
    let pattern = OutputToken.tokens(of: recorded)
    return match(pattern, OutputToken.tokens(of: actual)) == nil
  }

  /// Nil where the tokens agree, else the positions of the first that do not.
  private func match(_ pattern: [OutputToken], _ tokens: [OutputToken]) -> (pattern: Int, token: Int)? {
    var (p, t) = (0, 0)
    var retry: (pattern: Int, token: Int)?
    var furthest: (pattern: Int, token: Int)?
    while p < pattern.count || t < tokens.count {
      if p < pattern.count, pattern[p].isWildcard {
        p += 1
        retry = (p, t)
      } else if p < pattern.count, t < tokens.count, pattern[p].agrees(with: tokens[t], tolerance: tolerance) {
        p += 1
        t += 1
      } else {
        if furthest.map({ p >= $0.pattern }) ?? true { furthest = (p, t) }
        guard let (position, next) = retry, next < tokens.count else { return furthest }
        (p, t) = (position, next + 1)
        retry = (position, next + 1)
      }
    }
    return nil
  }

  private func describe(
    _ position: (recorded: Int, actual: Int), _ recorded: [String], _ actual: [String]
  ) -> Difference {
    let recordedLine = position.recorded < recorded.count ? recorded[position.recorded] : nil
    let actualLine = position.actual < actual.count ? actual[position.actual] : nil
    var difference = Difference(
      line: position.recorded, recordedLine: recordedLine, actualLine: actualLine,
      recorded: recordedLine ?? "nothing", actual: actualLine ?? "nothing")
    if let recordedLine, let actualLine {
      let (pattern, tokens) = (OutputToken.tokens(of: recordedLine), OutputToken.tokens(of: actualLine))
      if let place = match(pattern, tokens) {
        difference.recorded = place.pattern < pattern.count ? pattern[place.pattern].text : "nothing"
        difference.actual = place.token < tokens.count ? tokens[place.token].text : "nothing"
      }
    }
    return difference
  }
}
