import Glibc

/// PyTorch's random generator for the CPU, bit for bit.
public final class TorchGenerator {
  /// Everything that a draw changes.
  public struct State: Sendable {
    var twister: MersenneTwister
    /// The second of a pair of normal numbers, not yet given out.
    var cachedNormal: Double?
    var seed: UInt64
  }

  private var state: State
  private var savedEpoch: UInt32 = 0

  /// Makes a generator; 67280421310721 is PyTorch's default seed.
  public init(seed: UInt64 = 67_280_421_310_721) { state = TorchGenerator.state(seed: seed) }

  private static func state(seed: UInt64) -> State {
    State(twister: MersenneTwister(seed: UInt32(truncatingIfNeeded: seed)), cachedNormal: nil, seed: seed)
  }

  /// The seed that was set last.
  public var seed: UInt64 { state.seed }

  /// Starts anew from a seed, as `manual_seed`.
  public func manualSeed(_ seed: UInt64) {
    willChange()
    state = TorchGenerator.state(seed: seed)
  }

  /// The state, for keeping and taking up again.
  public var savedState: State {
    get { state }
    set {
      willChange()
      state = newValue
    }
  }

  /// The write barrier: draws change the state.
  func willChange() {
    let engine = Engine.current
    guard savedEpoch != engine.epoch, let barrier = engine.barrier else { return }
    savedEpoch = engine.epoch
    let old = state
    barrier { self.state = old }
  }

  /// 32 random bits.
  ///
  /// Callers that draw many call `willChange` once before.
  @inline(__always) func bits32() -> UInt32 { state.twister.next32() }
  /// 64 random bits.
  @inline(__always) func bits64() -> UInt64 { state.twister.next64() }
  /// A number in [0, 1) with 24 random bits.
  @inline(__always) func unitFloat() -> Float { Float(bits32() & 0xff_ffff) * 0x1p-24 }
  /// A number in [0, 1) with 53 random bits.
  @inline(__always) func unitDouble() -> Double { Double(bits64() & ((1 << 53) - 1)) * 0x1p-53 }

  /// Calls `body` with `count` numbers in [0, 1), as `unitDouble` draws them, some at a time in order.
  ///
  /// - Throws: what `Engine.poll` throws.
  func unitDoubles(_ count: Int, _ body: (_ first: Int, UnsafeBufferPointer<Double>) -> Void) throws {
    let most = 256
    try withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * most) { words in
      try withUnsafeTemporaryAllocation(of: Double.self, capacity: most) { numbers in
        guard let word = words.baseAddress else { return }
        try Pace.inPieces(count) { part in
          for first in stride(from: part.lowerBound, to: part.upperBound, by: most) {
            let piece = min(most, part.upperBound - first)
            state.twister.fill(word, count: 2 * piece)
            for index in 0..<piece {
              let bits = Int64(word[2 &* index]) << 32 | Int64(word[2 &* index &+ 1])
              numbers.initializeElement(at: index, to: Double(bits & ((1 << 53) - 1)) * 0x1p-53)
            }
            body(first, UnsafeBufferPointer(rebasing: numbers[..<piece]))
          }
        }
      }
    }
  }

  /// One normal number, from pairs by the method of Box and Muller in double precision.
  func normal() -> Double {
    if let cached = state.cachedNormal {
      state.cachedNormal = nil
      return cached
    }
    let (u1, u2) = (unitDouble(), unitDouble())
    let radius = (-2 * log1p(-u2)).squareRoot()
    let angle = 2 * Double.pi * u1
    state.cachedNormal = radius * sin(angle)
    return radius * cos(angle)
  }

  /// A random integer in 0..<range, as `random_` draws it.
  func integer(below range: UInt64) -> UInt64 {
    range < 1 << 28 ? UInt64(bits32()) % range : bits64() % range
  }

  /// 64 random bits for a seed, as data loaders draw them: `random_()` of an int64 tensor.
  public func drawSeed() -> UInt64 {
    willChange()
    return bits64() & (1 << 63 - 1)
  }
}
