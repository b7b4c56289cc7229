import Glibc

/// NumPy's default generator PCG64 (`numpy.random.default_rng`), seeded through its seed sequence.
public final class PermutedCongruentialGenerator: RandomSource {
  /// Everything that a draw changes.
  public struct State: Sendable {
    var state: UInt128
    var increment: UInt128
    /// The upper half of a draw of which only the lower one was given out.
    var kept: UInt32?
  }

  // One thread draws: looking each time whether another does would take longer than the draw.
  @exclusivity(unchecked) private var state: State
  private var savedEpoch: UInt32 = 0

  private static let multiplier: UInt128 = 0x2360_ED05_1FC6_5DA4_4385_DF64_9FCC_F645

  /// Seeds as `default_rng(integer)`, with the words of the integer, the lowest first.
  public init(words: [UInt32]) {
    let seeds = SeedSequence(words).words64(4)
    let start = UInt128(seeds[0]) << 64 | UInt128(seeds[1])
    let sequence = UInt128(seeds[2]) << 64 | UInt128(seeds[3])
    state = State(state: 0, increment: sequence << 1 | 1, kept: nil)
    advance()
    state.state = state.state &+ start
    advance()
  }

  /// The state, for keeping and taking up again.
  public var savedState: State {
    get { state }
    set {
      willChange()
      state = newValue
    }
  }

  public func willChange() {
    let engine = Engine.current
    guard savedEpoch != engine.epoch, let barrier = engine.barrier else { return }
    savedEpoch = engine.epoch
    let old = state
    barrier { self.state = old }
  }

  private func advance() {
    state.state = state.state &* PermutedCongruentialGenerator.multiplier &+ state.increment
  }

  public var isLegacy: Bool { false }

  /// 64 random bits.
  public func bits64() -> UInt64 {
    advance()
    let mixed = UInt64(truncatingIfNeeded: state.state >> 64) ^ UInt64(truncatingIfNeeded: state.state)
    let turn = UInt64(truncatingIfNeeded: state.state >> 122)
    return mixed >> turn | mixed << ((64 &- turn) & 63)
  }

  public func bits32() -> UInt32 {
    if let kept = state.kept {
      state.kept = nil
      return kept
    }
    let bits = bits64()
    state.kept = UInt32(truncatingIfNeeded: bits >> 32)
    return UInt32(truncatingIfNeeded: bits)
  }

  public func uniform() -> Double { Double(bits64() >> 11) * (1 / 9_007_199_254_740_992) }

  /// A number in [0, 1) with 24 random bits.
  public func uniformFloat() -> Float { Float(bits32() >> 8) * (1 / 16_777_216) }

  public func normal() -> Double {
    while true {
      let bits = bits64()
      let layer = Int(bits & 0xff)
      let isNegative = bits >> 8 & 1 == 1
      let size = bits >> 9 & 0x000f_ffff_ffff_ffff
      let x = Double(size) * Double(bitPattern: ZigguratTables.normalWidths[layer])
      let result = isNegative ? -x : x
      if size < ZigguratTables.normalLimits[layer] { return result }
      if layer == 0 { return tail(isNegative: size >> 8 & 1 == 1) }
      let low = Double(bitPattern: ZigguratTables.normalHeights[layer])
      let high = Double(bitPattern: ZigguratTables.normalHeights[layer - 1])
      if (high - low) * uniform() + low < exp(-0.5 * x * x) { return result }
    }
  }

  private func tail(isNegative: Bool) -> Double {
    while true {
      let x = -0.27366123732975827203338247596 * log1p(-uniform())
      let y = -log1p(-uniform())
      if y + y > x * x {
        let result = 3.6541528853610087963519472518 + x
        return isNegative ? -result : result
      }
    }
  }

  public func standardExponential() -> Double {
    while true {
      let bits = bits64() >> 3
      let layer = Int(bits & 0xff)
      let size = bits >> 8
      let x = Double(size) * Double(bitPattern: ZigguratTables.exponentialWidths[layer])
      if size < ZigguratTables.exponentialLimits[layer] { return x }
      if layer == 0 { return 7.69711747013104972 - log1p(-uniform()) }
      let low = Double(bitPattern: ZigguratTables.exponentialHeights[layer])
      let high = Double(bitPattern: ZigguratTables.exponentialHeights[layer - 1])
      if (high - low) * uniform() + low < exp(-x) { return x }
    }
  }

  /// An integer in 0...bound by Lemire's multiplication.
  public func integer(upTo bound: UInt64) -> UInt64 {
    if bound == 0 { return 0 }
    if bound == UInt64.max { return bits64() }
    if bound <= UInt64(UInt32.max) {
      if bound == UInt64(UInt32.max) { return UInt64(bits32()) }
      let range = UInt32(bound) + 1
      var product = UInt64(bits32()) * UInt64(range)
      if UInt32(truncatingIfNeeded: product) < range {
        let threshold = (UInt32.max - UInt32(bound)) % range
        while UInt32(truncatingIfNeeded: product) < threshold { product = UInt64(bits32()) * UInt64(range) }
      }
      return product >> 32
    }
    let range = bound + 1
    var product = bits64().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (UInt64.max - bound) % range
      while product.low < threshold { product = bits64().multipliedFullWidth(by: range) }
    }
    return product.high
  }
}

/// NumPy's `SeedSequence`: spreads the entropy of a seed over as many words as are asked for.
public struct SeedSequence: Sendable {
  private var pool: [UInt32]

  /// Mixes the words of a seed, the lowest first.
  public init(_ entropy: [UInt32]) {
    let entropy = entropy.isEmpty ? [0] : entropy
    pool = []
    var constant: UInt32 = 0x43b0_d7e5
    func hashed(_ word: UInt32) -> UInt32 {
      var value = word ^ constant
      constant = constant &* 0x931e_8875
      value = value &* constant
      return value ^ value >> 16
    }
    func mixed(_ x: UInt32, _ y: UInt32) -> UInt32 {
      let result = 0xca01_f9dd &* x &- 0x4973_f715 &* y
      return result ^ result >> 16
    }
    for index in 0..<4 { pool.append(hashed(index < entropy.count ? entropy[index] : 0)) }
    for source in 0..<4 {
      for target in 0..<4 where source != target { pool[target] = mixed(pool[target], hashed(pool[source])) }
    }
    for word in entropy.dropFirst(4) {
      for target in 0..<4 { pool[target] = mixed(pool[target], hashed(word)) }
    }
  }

  /// The first `count` words of 64 bits.
  public func words64(_ count: Int) -> [UInt64] {
    var constant: UInt32 = 0x8b51_f9dd
    let words = (0..<(2 * max(count, 0))).map { index -> UInt32 in
      var value = pool[index % 4] ^ constant
      constant = constant &* 0x58f3_8ded
      value = value &* constant
      return value ^ value >> 16
    }
    return (0..<max(count, 0)).map { UInt64(words[2 * $0]) | UInt64(words[2 * $0 + 1]) << 32 }
  }
}
