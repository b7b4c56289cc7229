import Glibc

/// The generator MT19937 with CPython's ways of seeding it and of drawing from it, bit for bit.
///
/// Source: M. Matsumoto, T. Nishimura, "Mersenne Twister", ACM TOMACS 8 (1998); `Modules/_randommodule.c` of CPython.
struct MersenneTwister {
  private static let size = 624
  private static let middle = 397

  /// The 624 words of the state.
  var words: [UInt32]
  /// The position of the next word; 624 when all are used.
  var position: Int

  /// Seeds with the words of a number, the lowest first.
  init(key: [UInt32]) {
    let key = key.isEmpty ? [0] : key
    words = MersenneTwister.initialWords(19_650_218)
    position = MersenneTwister.size
    let size = MersenneTwister.size
    var i = 1
    var j = 0
    for _ in 0..<max(size, key.count) {
      words[i] =
        (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) &* 1_664_525)) &+ key[j] &+ UInt32(truncatingIfNeeded: j)
      i += 1
      j += 1
      if i >= size {
        words[0] = words[size - 1]
        i = 1
      }
      if j >= key.count { j = 0 }
    }
    for _ in 1..<size {
      words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) &* 1_566_083_941)) &- UInt32(i)
      i += 1
      if i >= size {
        words[0] = words[size - 1]
        i = 1
      }
    }
    words[0] = 0x8000_0000
  }

  /// Takes up a saved state.
  ///
  /// Nil where it is none.
  init?(words: [UInt32], position: Int) {
    guard words.count == MersenneTwister.size, position >= 0, position <= MersenneTwister.size else { return nil }
    self.words = words
    self.position = position
  }

  /// A generator that nobody can foresee.
  static func unpredictable() -> MersenneTwister {
    var source = SystemRandomNumberGenerator()
    return MersenneTwister(key: (0..<8).map { _ in UInt32.random(in: 0...UInt32.max, using: &source) })
  }

  private static func initialWords(_ seed: UInt32) -> [UInt32] {
    var words = [seed]
    words.reserveCapacity(size)
    for i in 1..<size { words.append(1_812_433_253 &* (words[i - 1] ^ (words[i - 1] >> 30)) &+ UInt32(i)) }
    return words
  }

  /// The next 32 bits.
  mutating func nextWord() -> UInt32 {
    if position >= MersenneTwister.size { regenerate() }
    var y = words[position]
    position += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9D2C_5680
    y ^= (y << 15) & 0xEFC6_0000
    return y ^ (y >> 18)
  }

  private mutating func regenerate() {
    let (size, middle) = (MersenneTwister.size, MersenneTwister.middle)
    for k in 0..<size {
      let y = (words[k] & 0x8000_0000) | (words[(k + 1) % size] & 0x7FFF_FFFF)
      words[k] = words[(k + middle) % size] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_B0DF)
    }
    position = 0
  }

  /// A float in [0, 1) with 53 random bits.
  mutating func nextDouble() -> Double {
    let high = nextWord() >> 5
    let low = nextWord() >> 6
    return (Double(high) * 67_108_864.0 + Double(low)) * (1.0 / 9_007_199_254_740_992.0)
  }

  /// `count` ≤ 63 random bits.
  mutating func nextBits(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    if count <= 32 { return Int(nextWord() >> UInt32(32 - count)) }
    let low = Int(nextWord())
    return low | Int(nextWord() >> UInt32(64 - count)) << 32
  }

  /// Words of `count` random bits, the lowest first.
  mutating func nextWords(bits count: Int) -> [UInt32] {
    var words: [UInt32] = []
    var rest = count
    while rest > 0 {
      let word = nextWord()
      words.append(rest < 32 ? word >> UInt32(32 - rest) : word)
      rest -= 32
    }
    return words
  }

  /// A number in 0..<bound; `bound` is positive.
  mutating func below(_ bound: Int) -> Int {
    let bits = Int.bitWidth - bound.leadingZeroBitCount
    var value = nextBits(bits)
    while value >= bound { value = nextBits(bits) }
    return value
  }
}
