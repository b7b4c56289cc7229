import Glibc
import RNNKit

/// NumPy's legacy generator (`np.random.RandomState`), bit for bit.
struct LegacyGenerator {
  private var twister: MersenneTwister
  private var cachedNormal: Double?

  /// As `np.random.seed(seed)`.
  init(seed: UInt32) { twister = MersenneTwister(seed: seed) }

  /// A number in [0, 1) with 53 random bits: `random_sample`.
  mutating func unit() -> Double {
    let (a, b) = (twister.next32() >> 5, twister.next32() >> 6)
    return (Double(a) * 67_108_864 + Double(b)) / 9_007_199_254_740_992
  }

  /// `np.random.uniform`.
  mutating func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * unit() }

  /// `np.random.normal`, by the polar method: of each pair the second is given out first.
  mutating func normal(_ mean: Double, _ deviation: Double) -> Double {
    if let cached = cachedNormal {
      cachedNormal = nil
      return mean + deviation * cached
    }
    while true {
      let (x, y) = (2 * unit() - 1, 2 * unit() - 1)
      let square = x * x + y * y
      if square >= 1 || square == 0 { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      cachedNormal = factor * x
      return mean + deviation * factor * y
    }
  }

  /// `np.random.randint(bound)` for bounds up to 2³².
  mutating func integer(below bound: UInt32) -> UInt32 {
    guard bound > 1 else { return 0 }
    let largest = bound - 1
    let mask = UInt32.max >> UInt32(largest.leadingZeroBitCount)
    while true {
      let drawn = twister.next32() & mask
      if drawn <= largest { return drawn }
    }
  }
}
