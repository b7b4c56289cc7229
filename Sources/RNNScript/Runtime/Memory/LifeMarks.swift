/// What must be done when an object goes.
struct LifeMarks: OptionSet {
  let rawValue: UInt8

  /// Its `__del__` has run: it does not run again.
  static let isFinalized = LifeMarks(rawValue: 1)
  /// Weak references with callbacks wait for its end.
  static let isWatched = LifeMarks(rawValue: 2)
}
