/// What NumPy's distributions draw from: the legacy generator, or PCG64 with the newer methods.
public protocol RandomSource: AnyObject {
  /// Whether distributions are drawn as `RandomState` draws them.
  var isLegacy: Bool { get }
  /// Keeps the state for undoing: who draws for a script calls it once before.
  func willChange()
  /// A number in [0, 1) with 53 random bits.
  func uniform() -> Double
  /// A standard normal number.
  func normal() -> Double
  /// A standard exponential number.
  func standardExponential() -> Double
  /// An integer in 0...bound.
  func integer(upTo bound: UInt64) -> UInt64
  /// 32 random bits.
  func bits32() -> UInt32
  /// 64 random bits.
  func bits64() -> UInt64
}

extension RandomSource {
  /// An integer in 0...bound by masks and rejection: what shuffling draws.
  public func masked(upTo bound: UInt64) -> UInt64 {
    if bound == 0 { return 0 }
    let mask = UInt64.max >> UInt64(bound.leadingZeroBitCount)
    while true {
      let value = (bound > UInt64(UInt32.max) ? bits64() : UInt64(bits32())) & mask
      if value <= bound { return value }
    }
  }
}

extension NumPyGenerator: RandomSource {
  public var isLegacy: Bool { true }

  public func standardExponential() -> Double { exponential(1) }

  public func bits64() -> UInt64 {
    let high = UInt64(bits32())
    return high << 32 | UInt64(bits32())
  }
}

extension NumPyGenerator.State {
  /// The engine's words, the position in them, and the normal number that is kept: what `get_state()` shows.
  public var parts: (words: [UInt32], position: Int, normal: Double?) {
    let snapshot = twister.snapshot
    return (snapshot.state, snapshot.position, cachedNormal)
  }

  /// The same state with other parts; nil where they are none.
  public func with(words: [UInt32], position: Int, normal: Double?) -> NumPyGenerator.State? {
    var result = self
    guard result.twister.restore(state: words, position: position) else { return nil }
    result.cachedNormal = normal
    return result
  }
}
