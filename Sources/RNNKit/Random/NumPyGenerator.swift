import Glibc

/// NumPy's legacy generator (`numpy.random.seed`, `RandomState`), bit for bit, and the draws of Python's `random`, which
/// has the same engine.
public final class NumPyGenerator {
  /// Everything that a draw changes.
  public struct State: Sendable {
    var twister: MersenneTwister
    /// The second of a pair of normal numbers, not yet given out.
    var cachedNormal: Double?
  }

  // One thread draws: looking each time whether another does would take longer than the draw.
  @exclusivity(unchecked) private var state: State
  private var savedEpoch: UInt32 = 0

  /// Seeds as `numpy.random.seed(int)`.
  public init(seed: UInt32) { state = State(twister: MersenneTwister(seed: seed), cachedNormal: nil) }

  /// Seeds as `numpy.random.seed([…])`, and as Python's `random.seed(int)` with the words of the integer, lowest first.
  public init(key: [UInt32]) { state = State(twister: MersenneTwister(key: key), cachedNormal: nil) }

  /// The state, for keeping and taking up again.
  public var savedState: State {
    get { state }
    set {
      willChange()
      state = newValue
    }
  }

  /// Starts anew from a seed.
  public func seed(_ seed: UInt32) { savedState = State(twister: MersenneTwister(seed: seed), cachedNormal: nil) }

  /// Starts anew from several words.
  public func seed(key: [UInt32]) { savedState = State(twister: MersenneTwister(key: key), cachedNormal: nil) }

  public func willChange() {
    let engine = Engine.current
    guard savedEpoch != engine.epoch, let barrier = engine.barrier else { return }
    savedEpoch = engine.epoch
    let old = state
    barrier { self.state = old }
  }

  /// 32 random bits.
  public func bits32() -> UInt32 { state.twister.next32() }

  /// A number in [0, 1) with 53 random bits: `random_sample()`, and Python's `random()`.
  public func uniform() -> Double {
    let (a, b) = (bits32() >> 5, bits32() >> 6)
    return (Double(a) * 67_108_864 + Double(b)) / 9_007_199_254_740_992
  }

  /// A number in [low, high).
  public func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * uniform() }

  /// A normal number, from pairs by Marsaglia's polar method.
  public func normal() -> Double {
    if let cached = state.cachedNormal {
      state.cachedNormal = nil
      return cached
    }
    while true {
      let (x1, x2) = (2 * uniform() - 1, 2 * uniform() - 1)
      let square = x1 * x1 + x2 * x2
      guard square < 1 && square != 0 else { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      state.cachedNormal = factor * x1
      return factor * x2
    }
  }

  /// A normal number with mean and standard deviation.
  public func normal(_ mean: Double, _ deviation: Double) -> Double { mean + deviation * normal() }

  /// An exponential number.
  public func exponential(_ scale: Double = 1) -> Double { -scale * log(1 - uniform()) }

  /// An integer in 0...bound, by masks and rejection.
  public func integer(upTo bound: UInt64) -> UInt64 {
    if bound == 0 { return 0 }
    let mask = UInt64.max >> UInt64(bound.leadingZeroBitCount)
    while true {
      let high = bound > UInt64(UInt32.max) ? UInt64(bits32()) << 32 : 0
      let value = (high | UInt64(bits32())) & mask
      if value <= bound { return value }
    }
  }

  /// An integer in low..<high, as `randint`; nil where that is empty.
  public func integer(_ low: Int, _ high: Int) -> Int? {
    if low >= high { return nil }
    return low &+ Int(truncatingIfNeeded: integer(upTo: UInt64(bitPattern: Int64(high &- low &- 1))))
  }

  /// Brings elements into random order, as `shuffle`.
  public func shuffle<T>(_ values: inout [T]) {
    guard values.count > 1 else { return }
    for index in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(index, Int(truncatingIfNeeded: integer(upTo: UInt64(index))))
    }
  }

  /// The numbers 0..<count in random order, as `permutation`.
  public func permutation(_ count: Int) -> [Int] {
    var values = Array(0..<Swift.max(count, 0))
    shuffle(&values)
    return values
  }

  /// Up to 32 random bits, as Python's `getrandbits`.
  public func bits(_ count: Int) -> UInt32 {
    let word = bits32()
    return count >= 32 ? word : count <= 0 ? 0 : word >> UInt32(32 - count)
  }

  /// An integer in 0..<bound as Python's `randrange` and `randint` draw it, by bits and rejection; 0 for no range.
  public func pythonInteger(below bound: UInt32) -> UInt32 {
    if bound == 0 { return 0 }
    let width = 32 - bound.leadingZeroBitCount
    while true {
      let value = bits(width)
      if value < bound { return value }
    }
  }
}
