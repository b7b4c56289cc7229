import Glibc
import Synchronization

/// Runs scripts on a thread with a large stack, as the notebook does.
enum OnWorker {
  /// Runs `body` there and waits for it.
  static func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
    let box = Box<Result>()
    guard let thread = WorkerThread() else { return body() }
    thread.run { box.result.withLock { $0 = body() } }
    thread.finish()
    guard let result = box.result.withLock({ $0 }) else { return body() }
    return result
  }

  private final class Box<Result: Sendable>: Sendable {
    let result = Mutex<Result?>(nil)
  }
}
