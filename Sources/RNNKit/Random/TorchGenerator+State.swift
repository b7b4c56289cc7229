extension TorchGenerator {
  /// How many bytes a state has.
  public static let stateSize = 5056

  /// The state as PyTorch lays it out: the seed, how many numbers are left, the twister, and the cached normal number.
  public var stateBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(TorchGenerator.stateSize)
    func append(_ number: UInt64, _ size: Int) {
      for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * index))) }
    }
    let state = savedState
    let (words, position) = state.twister.snapshot
    let isFresh = words == MersenneTwister(seed: UInt32(truncatingIfNeeded: state.seed)).snapshot.state
    append(state.seed, 8)
    append(UInt64(max(1, words.count + 1 - position)), 4)
    append(1, 4)
    append(isFresh ? 0 : UInt64(position), 8)
    for word in words { append(UInt64(word), 8) }
    append(0, 8)
    append((state.cachedNormal ?? 0).bitPattern, 8)
    append(0, 8)
    append(state.cachedNormal == nil ? 0 : 1, 8)
    append(0, 8)
    return bytes
  }

  /// Takes up a state that `stateBytes`, or PyTorch, gave; false where the bytes are none.
  public func restore(stateBytes bytes: [UInt8]) -> Bool {
    guard bytes.count == TorchGenerator.stateSize else { return false }
    func number(_ place: Int, _ size: Int) -> UInt64 {
      bytes[place..<place + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let left = Int(truncatingIfNeeded: number(8, 4))
    let words = (0..<624).map { UInt32(truncatingIfNeeded: number(24 + 8 * $0, 8)) }
    let seed = number(0, 8)
    var twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: seed))
    guard left >= 1, left <= 624, twister.restore(state: words, position: 625 - left) else { return false }
    let normal = Double(bitPattern: number(24 + 8 * 624 + 8, 8))
    let hasNormal = number(24 + 8 * 624 + 24, 4) != 0
    savedState = State(twister: twister, cachedNormal: hasNormal ? normal : nil, seed: seed)
    return true
  }
}
