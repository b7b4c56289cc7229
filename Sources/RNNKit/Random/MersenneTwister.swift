/// The generator MT19937 of Matsumoto and Nishimura, as PyTorch and NumPy use it.
public struct MersenneTwister: Sendable {
  private static let length = 624
  private static let middle = 397

  private var state: [UInt32]
  private var next: Int

  /// Seeds as `init_genrand`.
  public init(seed: UInt32) {
    state = [UInt32](repeating: 0, count: MersenneTwister.length)
    next = MersenneTwister.length
    state[0] = seed
    for index in 1..<MersenneTwister.length {
      let before = state[index - 1]
      state[index] = 1_812_433_253 &* (before ^ (before >> 30)) &+ UInt32(truncatingIfNeeded: index)
    }
  }

  /// Seeds as `init_by_array`: NumPy with a list, Python's `random` with any integer.
  public init(key: [UInt32]) {
    self.init(seed: 19_650_218)
    let key = key.isEmpty ? [0] : key
    let length = MersenneTwister.length
    var (index, position) = (1, 0)
    for _ in 0..<max(length, key.count) {
      let before = state[index - 1]
      state[index] =
        (state[index] ^ ((before ^ (before >> 30)) &* 1_664_525)) &+ key[position]
        &+ UInt32(truncatingIfNeeded: position)
      (index, position) = (index + 1, position + 1)
      if index >= length { (state[0], index) = (state[length - 1], 1) }
      if position >= key.count { position = 0 }
    }
    for _ in 1..<length {
      let before = state[index - 1]
      state[index] =
        (state[index] ^ ((before ^ (before >> 30)) &* 1_566_083_941)) &- UInt32(truncatingIfNeeded: index)
      index += 1
      if index >= length { (state[0], index) = (state[length - 1], 1) }
    }
    state[0] = 0x8000_0000
  }

  /// The next 32 random bits.
  public mutating func next32() -> UInt32 {
    if next >= MersenneTwister.length { twist() }
    next += 1
    return MersenneTwister.tempered(state[next - 1])
  }

  /// What `next32` would give one after the other.
  mutating func fill(_ target: UnsafeMutablePointer<UInt32>, count: Int) {
    var done = 0
    while done < count {
      if next >= MersenneTwister.length { twist() }
      let piece = min(count - done, MersenneTwister.length - next)
      state.withUnsafeBufferPointer { state in
        for index in 0..<piece { target[done &+ index] = MersenneTwister.tempered(state[next &+ index]) }
      }
      next += piece
      done += piece
    }
  }

  @inline(__always) private static func tempered(_ word: UInt32) -> UInt32 {
    var bits = word
    bits ^= bits >> 11
    bits ^= (bits << 7) & 0x9d2c_5680
    bits ^= (bits << 15) & 0xefc6_0000
    return bits ^ (bits >> 18)
  }

  /// 64 random bits as PyTorch joins them: the first draw is the upper half.
  public mutating func next64() -> UInt64 {
    let high = UInt64(next32())
    return high << 32 | UInt64(next32())
  }

  private mutating func twist() {
    let length = MersenneTwister.length
    let middle = MersenneTwister.middle
    state.withUnsafeMutableBufferPointer { state in
      func mix(_ index: Int, _ following: Int, _ far: Int) {
        let mixed = (state[index] & 0x8000_0000) | (state[following] & 0x7fff_ffff)
        state[index] = state[far] ^ (mixed >> 1) ^ (0x9908_b0df & (0 &- (mixed & 1)))
      }
      for index in 0..<length - middle { mix(index, index + 1, index + middle) }
      for index in length - middle..<length - 1 { mix(index, index + 1, index + middle - length) }
      mix(length - 1, 0, middle - 1)
    }
    next = 0
  }

  /// The state vector and the position in it, as both libraries show them.
  public var snapshot: (state: [UInt32], position: Int) { (state, next) }

  /// Takes up a saved state; false where it is none.
  public mutating func restore(state: [UInt32], position: Int) -> Bool {
    guard state.count == MersenneTwister.length, (0...MersenneTwister.length).contains(position) else { return false }
    self.state = state
    next = position
    return true
  }
}
