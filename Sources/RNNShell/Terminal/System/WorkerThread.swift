import CTerminal
import Glibc

/// A thread of its own with a large stack, on which closures run one after the other.
///
/// The interpreter is made, used and left there: closures hand it to one another through what they share.
final class WorkerThread: @unchecked Sendable {
  // All state is behind `lock`; `condition` says that there is a job, or that there will be no more.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var jobs: [@Sendable () -> Void] = []
  private var isFinishing = false
  private var thread = pthread_t()

  /// Starts the thread; nil where the system has no room for its stack.
  init?(stackBytes: Int = 256 << 20) {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(condition, nil)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, stackBytes)
    let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
      guard let pointer else { return nil }
      let worker = Unmanaged<WorkerThread>.fromOpaque(pointer).takeRetainedValue()
      worker.work()
      return nil
    }
    let result = pthread_create(&thread, &attributes, start, Unmanaged.passRetained(self).toOpaque())
    pthread_attr_destroy(&attributes)
    if result != 0 {
      Unmanaged.passUnretained(self).release()
      return nil
    }
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(lock)
    condition.deallocate()
    lock.deallocate()
  }

  /// Has a closure run after those given before.
  func run(_ job: @escaping @Sendable () -> Void) {
    pthread_mutex_lock(lock)
    jobs.append(job)
    pthread_cond_signal(condition)
    pthread_mutex_unlock(lock)
  }

  /// Lets the thread end when all jobs are done, and waits for that.
  func finish() {
    pthread_mutex_lock(lock)
    let isFirst = !isFinishing
    isFinishing = true
    pthread_cond_signal(condition)
    pthread_mutex_unlock(lock)
    if isFirst { pthread_join(thread, nil) }
  }

  private func work() {
    rnnt_alternate_stack()
    // Signals go to the thread that owns the terminal.
    var all = sigset_t()
    sigfillset(&all)
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT] { sigdelset(&all, fault) }
    pthread_sigmask(SIG_BLOCK, &all, nil)
    while let job = next() { job() }
  }

  private func next() -> (@Sendable () -> Void)? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while jobs.isEmpty {
      if isFinishing { return nil }
      pthread_cond_wait(condition, lock)
    }
    return jobs.removeFirst()
  }
}
