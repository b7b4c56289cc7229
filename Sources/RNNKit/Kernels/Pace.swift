/// Counts work and polls for an interruption about every 20 ms of it.
///
/// Long products are cut into pieces of at most ``Pace/piece`` operations, so that no piece takes more than 50 ms; loops
/// over elements are cut into pieces of ``Pace/elements``.
public struct Pace {
  /// Floating-point operations between two polls: 20 ms at 50 GFLOP/s, one slow core's speed.
  static let piece = 1_000_000_000
  /// Elements between two polls of a loop that may take a hundred nanoseconds for each: a logarithm, a miss of the cache.
  public static let elements = 1 << 18

  private let poll: (() throws -> Void)?
  private var spent = 0

  init(poll: (() throws -> Void)?) {
    self.poll = poll
  }

  /// What beginning a step costs, however little it does: a long sequence of a few units must not run unasked.
  private static let start = 5_000

  mutating func spend(_ operations: Int) throws {
    spent &+= operations &+ Pace.start
    guard spent >= Pace.piece else { return }
    spent = 0
    try poll?()
  }

  /// How many rows of a product with `operations` for each row make one piece.
  static func rows(operationsPerRow operations: Int) -> Int { max(1, piece / max(1, operations)) }

  /// Calls `body` with 0 ..< `count` in pieces, in order, and asks after each but the last whether to go on.
  ///
  /// - Throws: what `body` and `Engine.poll` throw.
  @inline(__always)
  public static func inPieces(_ count: Int, of size: Int = elements, _ body: (Range<Int>) throws -> Void) throws {
    if count <= size {
      if count > 0 { try body(0..<count) }
      return
    }
    let poll = Engine.current.poll
    var first = 0
    while count - first > size {
      try body(first..<first + size)
      first += size
      try poll?()
    }
    try body(first..<count)
  }

  /// What `map` gives, made in pieces, in memory that was admitted.
  ///
  /// - Throws: what `transform`, `Engine.poll` and `Engine.reserve` throw.
  public static func map<Old, New>(
    _ values: [Old], of size: Int = elements, _ transform: (Old) throws -> New
  ) throws -> [New] {
    try Engine.current.admit(elements: values.count, of: MemoryLayout<New>.stride)
    var results: [New] = []
    results.reserveCapacity(values.count)
    try inPieces(values.count, of: size) { part in
      for value in values[part] { results.append(try transform(value)) }
    }
    return results
  }

  /// What `element` gives for 0 ..< `count`, made in pieces, in memory that was admitted.
  ///
  /// - Throws: what `element`, `Engine.poll` and `Engine.reserve` throw.
  public static func array<T>(_ count: Int, _ element: (Int) throws -> T) throws -> [T] {
    try Engine.current.admit(elements: count, of: MemoryLayout<T>.stride)
    var elements: [T] = []
    elements.reserveCapacity(count)
    try inPieces(count) { part in for index in part { elements.append(try element(index)) } }
    return elements
  }

  /// Where flags are set, in memory that was admitted.
  ///
  /// - Throws: what `Engine.poll` and `Engine.reserve` throw.
  public static func places(of flags: [Bool]) throws -> [Int] {
    var places: [Int] = []
    try inPieces(flags.count) { part in
      try Engine.current.admit(elements: 2 * (places.count + part.count), of: MemoryLayout<Int>.stride)
      for index in part where flags[index] { places.append(index) }
    }
    return places
  }

  /// So many times the same, in memory that was admitted.
  ///
  /// - Throws: what `Engine.poll` and `Engine.reserve` throw.
  public static func array<T: BitwiseCopyable>(repeating value: T, count: Int) throws -> [T] {
    try array(count) { target in
      try inPieces(count, of: 4 * elements) { part in
        (target + part.lowerBound).initialize(repeating: value, count: part.count)
      }
    }
  }

  /// So many elements, in memory that was admitted and that `fill` initializes.
  ///
  /// - Throws: what `fill` and `Engine.reserve` throw.
  static func array<T: BitwiseCopyable>(_ count: Int, fill: (UnsafeMutablePointer<T>) throws -> Void) throws -> [T] {
    try Engine.current.admit(elements: count, of: MemoryLayout<T>.stride)
    // All empty arrays are one object, into which the library would write.
    guard count > 0 else { return [] }
    return try Array(unsafeUninitializedCapacity: count) { values, filled in
      guard let target = values.baseAddress else { return }
      try fill(target)
      filled = count
    }
  }

  /// Copies elements in pieces.
  static func copy<T: BitwiseCopyable>(
    _ count: Int, from source: UnsafePointer<T>, to target: UnsafeMutablePointer<T>
  ) throws {
    try inPieces(count, of: 4 * elements) { part in
      (target + part.lowerBound).update(from: source + part.lowerBound, count: part.count)
    }
  }
}
