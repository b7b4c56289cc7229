import Synchronization

/// The flag that Ctrl-C sets and the machine polls.
///
/// Safe to set from any thread and from a signal handler.
public final class Interruption: Sendable {
  private let flag = Atomic<Bool>(false)

  /// Makes a flag that is not set.
  public init() {}

  /// Asks the running cell to stop.
  public func request() { flag.store(true, ordering: .relaxed) }

  /// Whether a stop was asked for.
  @inline(__always) public var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Takes the request: true once for each.
  public func take() -> Bool { flag.exchange(false, ordering: .relaxed) }
}
