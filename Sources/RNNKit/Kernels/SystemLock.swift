import Glibc

/// A lock of the system's: the thread sanitizer knows it, as it does not know `Mutex`, which asks the kernel itself.
struct SystemLock: @unchecked Sendable {
  // Unchecked: a lock is there to be shared.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init() { pthread_mutex_init(mutex, nil) }

  func withLock<Result>(_ body: () throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }
}
