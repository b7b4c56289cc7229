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
}
