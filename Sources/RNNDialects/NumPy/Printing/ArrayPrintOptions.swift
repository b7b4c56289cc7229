import RNNScript

/// What `np.set_printoptions` sets.
struct ArrayPrintOptions {
  /// The most decimals.
  var precision = 8
  /// Arrays with more elements are shown by their edges.
  var threshold = 1000
  /// How many elements of each edge are shown then.
  var edgeItems = 3
  /// The columns of a line.
  var lineWidth = 75
  /// Whether small numbers beside large ones are written as zeros rather than with exponents.
  var suppressesSmall = false
  /// How NaN is written.
  var notANumber = "nan"
  /// How infinity is written.
  var infinity = "inf"
  /// "-", "+" or " ": what stands before positive numbers.
  var sign = "-"
  /// fixed, unique, maxprec or maxprec_equal.
  var floatMode = "maxprec"
  /// Functions that write elements, by kind.
  var formatters: Value = .none
}
