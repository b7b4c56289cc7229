import Glibc
import Synchronization

/// How many threads one operation may use.
public enum Threads {
  /// The machine's processors unless set; results do not depend on it.
  public static var count: Int {
    get { Workers.shared.count }
    set { Workers.shared.count = newValue }
  }
}

/// A few threads that share the tasks of one operation with the thread that asks.
///
/// Tasks are independent of one another and of who runs them, so results do not depend on the number of threads. There is
/// one team: who finds it at work runs its tasks alone.
final class Workers: @unchecked Sendable {
  // Unchecked: `job` and `generation` are only touched under the lock.
  static let shared = Workers()

  /// The tasks of one operation.
  private final class Job: @unchecked Sendable {
    // Unchecked: tasks of one body touch different memory, and the caller waits for them.
    let body: (Int, _ isCaller: Bool) -> Void
    let count: Int
    let next = Atomic<Int>(0)
    let finished = Atomic<Int>(0)

    init(count: Int, _ body: @escaping (Int, Bool) -> Void) {
      (self.count, self.body) = (count, body)
    }

    /// Does tasks until none is left; whether it did the last.
    func work(isCaller: Bool) -> Bool {
      var didLast = false
      while true {
        let index = next.wrappingAdd(1, ordering: .acquiring).oldValue
        if index >= count { return didLast }
        body(index, isCaller)
        didLast = finished.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == count
      }
    }
  }

  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let news = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let end = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var job: Job?
  private var generation = 0
  private var helpers = 0
  private let isBusy = Atomic<Bool>(false)
  private let limit = Atomic<Int>(0)

  private init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(news, nil)
    pthread_cond_init(end, nil)
  }

  /// How many threads an operation uses, the asking one included; the machine's processors unless set.
  var count: Int {
    get {
      let set = limit.load(ordering: .relaxed)
      return set > 0 ? set : Workers.processors
    }
    set {
      let count = min(max(1, newValue), Workers.most)
      limit.store(count, ordering: .relaxed)
      Products.useThreads(count)
    }
  }

  private static let most = 64
  private static let processors = min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Runs `body` for 0 ..< tasks, and returns when all are done; each gets a pace of its own.
  ///
  /// - Throws: what `poll` threw, which only the asking thread calls; the other tasks stop then at their next question.
  func run(_ tasks: Int, poll: (() throws -> Void)?, _ body: @escaping (Int, inout Pace) throws -> Void) throws {
    if tasks <= 1 || count <= 1 || isBusy.exchange(true, ordering: .acquiring) {
      var pace = Pace(poll: poll)
      for index in 0..<tasks { try body(index, &pace) }
      return
    }
    defer { isBusy.store(false, ordering: .releasing) }
    let outcome = Outcome()
    let job = Job(count: tasks) { index, isCaller in
      var pace = Pace {
        if outcome.isOver { throw Outcome.Over() }
        if isCaller { try poll?() } else { outcome.askToPoll() }
      }
      do { try body(index, &pace) } catch { outcome.fail(error) }
    }
    post(job)
    _ = job.work(isCaller: true)
    wait(for: job)
    if let error = outcome.error { throw error }
    // Where others did all the work, the asking thread came to no question of its own.
    if outcome.isPollDue { try poll?() }
  }

  /// What became of several tasks: the first error.
  private final class Outcome: Sendable {
    /// Thrown in tasks that stop because another one failed.
    struct Over: Error {}

    private let first = Mutex<(any Error)?>(nil)
    private let over = Atomic<Bool>(false)
    private let due = Atomic<Bool>(false)

    var isOver: Bool { over.load(ordering: .relaxed) }
    var isPollDue: Bool { due.load(ordering: .relaxed) }
    var error: (any Error)? { first.withLock { $0 } }

    func askToPoll() { due.store(true, ordering: .relaxed) }

    func fail(_ error: any Error) {
      if error is Over { return }
      first.withLock { if $0 == nil { $0 = error } }
      over.store(true, ordering: .relaxed)
    }
  }

  private func post(_ job: Job) {
    pthread_mutex_lock(lock)
    while helpers < count - 1, start() { helpers += 1 }
    self.job = job
    generation += 1
    pthread_cond_broadcast(news)
    pthread_mutex_unlock(lock)
  }

  private func wait(for job: Job) {
    pthread_mutex_lock(lock)
    while job.finished.load(ordering: .acquiring) < job.count { pthread_cond_wait(end, lock) }
    self.job = nil
    pthread_mutex_unlock(lock)
  }

  private func start() -> Bool {
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { _ in
        Workers.shared.help()
        return nil
      }, nil)
    if status == 0 { pthread_detach(thread) }
    return status == 0
  }

  /// What a helper does all its life.
  private func help() {
    var seen = 0
    while true {
      pthread_mutex_lock(lock)
      while generation == seen || job == nil { pthread_cond_wait(news, lock) }
      seen = generation
      let job = job
      pthread_mutex_unlock(lock)
      if job?.work(isCaller: false) == true {
        pthread_mutex_lock(lock)
        pthread_cond_broadcast(end)
        pthread_mutex_unlock(lock)
      }
    }
  }
}
