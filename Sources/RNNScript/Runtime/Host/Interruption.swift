import Synchronization

/// The flags that the machine polls: Ctrl-C sets one of them.
///
/// Safe to set from any thread and from a signal handler.
public final class Interruption: Sendable {
  private static let stop: UInt8 = 1
  private static let attention: UInt8 = 2
  private static let memory: UInt8 = 4
  private static let growth: UInt8 = 8
  private static let notice: UInt8 = 16

  private let flags = Atomic<UInt8>(0)

  /// Makes a flag that is not set.
  public init() {}

  /// Asks the running cell to stop.
  public func request() { flags.bitwiseOr(Self.stop, ordering: .relaxed) }

  /// Whether a stop was asked for.
  @inline(__always) public var isRequested: Bool { flags.load(ordering: .relaxed) & Self.stop != 0 }

  /// Takes the request: true once for each.
  public func take() -> Bool { take(Self.stop) }

  // MARK: Other reasons to look up

  /// Whether any flag is set: what is polled.
  @inline(__always) var isAny: Bool { flags.load(ordering: .relaxed) != 0 }

  /// Asks the machine to look at what waits between two instructions: finalizers, a collection.
  func requestAttention() { flags.bitwiseOr(Self.attention, ordering: .relaxed) }

  /// Takes the request for attention.
  func takeAttention() -> Bool { take(Self.attention) }

  /// Says that the process has grown past the limit.
  func reportMemory() { flags.bitwiseOr(Self.memory, ordering: .relaxed) }

  /// Takes the report.
  func takeMemoryReport() -> Bool { take(Self.memory) }

  /// Says that the process has grown much since the last collection.
  func reportGrowth() { flags.bitwiseOr(Self.growth, ordering: .relaxed) }

  /// Takes that report.
  func takeGrowthReport() -> Bool { take(Self.growth) }

  /// Has `Interpreter.onNotice` called between two instructions.
  public func requestNotice() { flags.bitwiseOr(Self.notice, ordering: .relaxed) }

  /// Takes that request.
  func takeNotice() -> Bool { take(Self.notice) }

  private func take(_ flag: UInt8) -> Bool { flags.bitwiseAnd(~flag, ordering: .relaxed).oldValue & flag != 0 }
}
