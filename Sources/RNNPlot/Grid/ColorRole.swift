/// What a colour means; the painter of a terminal or of an SVG decides which colour that is.
public enum ColorRole: Equatable, Sendable {
  case plain
  case dim
  case accent
  case axis
  case title
  case error
  /// The n-th curve of a plot.
  case series(Int)
  /// A value of a diverging map, from -1 to 1.
  case heat(Double)
  /// A word of source text.
  case syntax(Syntax)

  /// The classes of words that source text is coloured by.
  public enum Syntax: Equatable, Sendable, CaseIterable {
    case keyword
    case string
    case number
    case comment
    /// The name that a `def` or `class` gives.
    case definition
    /// A bracket at the cursor, and the one it belongs to.
    case match
  }
}
