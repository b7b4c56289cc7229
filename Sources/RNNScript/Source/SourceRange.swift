/// A half-open range of byte offsets in a `SourceFile`.
public struct SourceRange: Equatable, Sendable {
  /// The first byte.
  public var start: Int
  /// One past the last byte.
  public var end: Int

  /// Makes a range of the bytes from `start` up to `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The smallest range that holds both.
  public func joined(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }
}
