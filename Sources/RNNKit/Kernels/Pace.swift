/// Counts floating-point work and polls for an interruption about every 20 ms of it.
///
/// Long products are cut into pieces of at most ``Pace/piece`` operations, so that no piece takes more than 50 ms.
struct Pace {
  /// Floating-point operations between two polls: 20 ms at 50 GFLOP/s, one slow core's speed.
  static let piece = 1_000_000_000

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
}
