import CTerminal
import Glibc
import Synchronization

/// A value that one thread waits for and another one gives.
final class Answer<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  // Unchecked: a semaphore is made for several threads.
  private nonisolated(unsafe) let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(semaphore, 0, 0) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  /// Gives the value.
  func give(_ given: Value) {
    value.withLock { $0 = given }
    sem_post(semaphore)
  }

  /// The value; nil where it does not come in time.
  func wait(milliseconds: Int) -> Value? {
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    let nanoseconds = end.tv_nsec + milliseconds * 1_000_000
    end.tv_sec += nanoseconds / 1_000_000_000
    end.tv_nsec = nanoseconds % 1_000_000_000
    while sem_timedwait(semaphore, &end) != 0 {
      if errno != EINTR { return nil }
    }
    return value.withLock { $0 }
  }
}
