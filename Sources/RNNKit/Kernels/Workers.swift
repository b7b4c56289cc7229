internal import CKernels
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
  // Unchecked: `job` is only touched under the lock.
  static let shared = Workers()

  /// The tasks of one operation, perhaps in several phases: all tasks of a phase are done before the next one begins.
  private final class Job: @unchecked Sendable {
    // Unchecked: tasks of one body touch different memory, and the caller waits for them.
    /// How many of the team take part: there may be more from a time when more were allowed.
    let members: Int
    let body: (_ phase: Int, _ task: Int) -> Void
    /// What a task of a phase can do before the other tasks of the phase before are done.
    let before: ((_ phase: Int, _ task: Int) -> Void)?
    let count: Int
    let phases: Int
    private let progress: [Progress]
    private let finished = Atomic<Int>(0)

    /// The first phases in which nobody began a task yet, or finished it.
    private final class Progress: Sendable {
      let begun = Atomic<Int>(0), done = Atomic<Int>(0)
    }

    init(
      count: Int, phases: Int, members: Int, before: ((_ phase: Int, _ task: Int) -> Void)?,
      _ body: @escaping (_ phase: Int, _ task: Int) -> Void
    ) {
      (self.count, self.phases, self.members, self.before, self.body) = (count, phases, members, before, body)
      progress = (0..<count).map { _ in Progress() }
    }

    var isFinished: Bool { finished.load(ordering: .acquiring) >= count * phases }

    /// Does tasks until none is left; whether it did the last.
    ///
    /// Each member of the team begins with its share of the tasks, the same in every phase, whose memory its caches hold,
    /// and goes on with those of others. Nobody waits for a task that nobody has begun, so a member that gets no time
    /// holds nobody up.
    func work(member: Int) -> Bool {
      let first = count * member / members
      var didLast = false
      var phase = finished.load(ordering: .acquiring) / count
      while phase < phases {
        for offset in 0..<count {
          let task = (first + offset) % count
          let progress = progress[task]
          guard progress.begun.compareExchange(expected: phase, desired: phase + 1, ordering: .relaxed).exchanged
          else { continue }
          if let before {
            Workers.spin(until: { progress.done.load(ordering: .acquiring) == phase })
            before(phase, task)
          }
          Workers.spin(until: { finished.load(ordering: .acquiring) >= phase * count })
          body(phase, task)
          progress.done.store(phase + 1, ordering: .releasing)
          didLast = finished.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == count * phases
        }
        phase = max(phase + 1, finished.load(ordering: .acquiring) / count)
      }
      return didLast
    }
  }

  /// Waits for what comes in less time than a sleeping thread needs to wake up; then lets other threads have the
  /// processor, again and again.
  private static func spin(until isOver: () -> Bool) {
    var turns = 0
    while !isOver() {
      turns += 1
      if turns < shortWait { rnnk_pause() } else { sched_yield() }
    }
  }

  /// Turns of a waiting loop that take some ten microseconds.
  private static let shortWait = 500
  /// Turns in which the next operation mostly comes if one is under way: waking up a thread costs as much as the step of
  /// a cell.
  private static let longWait = 4000

  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let news = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let end = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var job: Job?
  private let generation = Atomic<Int>(0)
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
    try run(tasks, phases: 1, poll: poll) { _, task, pace in try body(task, &pace) }
  }

  /// Runs `body`, of which nothing throws, for 0 ..< tasks.
  func run(_ tasks: Int, _ body: @escaping (Int) -> Void) {
    try? run(tasks, poll: nil) { task, _ in body(task) }
  }

  /// Copies numbers, many of them on several threads: one alone does not use all of the memory's speed.
  func copy(_ source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, count: Int) {
    let tasks = count > 1 << 16 ? self.count : 1
    run(tasks) { task in
      let first = count * task / tasks
      (target + first).update(from: source + first, count: count * (task + 1) / tasks - first)
    }
  }

  /// What `make` returns for 0 ..< count, each made by the thread whose share it is.
  ///
  /// - Throws: the first error of `make`.
  func map<Result>(_ count: Int, _ make: @escaping (Int) throws -> Result) throws -> [Result] {
    var results = [Result?](repeating: nil, count: count)
    try results.withUnsafeMutableBufferPointer { buffer in
      let places = buffer
      try run(count, poll: nil) { task, _ in places[task] = try make(task) }
    }
    return results.compactMap { $0 }
  }

  /// Runs `body` for 0 ..< tasks in every phase, one phase after the other.
  ///
  /// What `before` does for a task must not hang on other tasks of the phase before; it may begin while they are at work.
  func run(
    _ tasks: Int, phases: Int, poll: (() throws -> Void)?, before: ((_ phase: Int, _ task: Int) -> Void)? = nil,
    _ body: @escaping (_ phase: Int, _ task: Int, inout Pace) throws -> Void
  ) throws {
    if tasks <= 1 || count <= 1 || isBusy.exchange(true, ordering: .acquiring) {
      var pace = Pace(poll: poll)
      for phase in 0..<phases {
        for task in 0..<tasks {
          before?(phase, task)
          try body(phase, task, &pace)
        }
      }
      return
    }
    defer { isBusy.store(false, ordering: .releasing) }
    let outcome = Outcome()
    let caller = pthread_self()
    let pace = Pace {
      if outcome.isOver { throw Outcome.Over() }
      if pthread_equal(pthread_self(), caller) != 0 { try poll?() } else { outcome.askToPoll() }
    }
    // One task's phases follow one another, whoever works on them.
    let paces = UnsafeMutableBufferPointer<Pace>.allocate(capacity: tasks)
    paces.initialize(repeating: pace)
    defer {
      paces.deinitialize()
      paces.deallocate()
    }
    let job = Job(count: tasks, phases: phases, members: count, before: before) { phase, task in
      if outcome.isOver { return }
      do { try body(phase, task, &paces[task]) } catch { outcome.fail(error) }
    }
    post(job)
    _ = job.work(member: 0)
    wait(for: job)
    if let error = outcome.error { throw error }
    // Where others did all the work, the asking thread came to no question of its own.
    if outcome.isPollDue { try poll?() }
  }

  /// What became of several tasks: the first error.
  private final class Outcome: @unchecked Sendable {
    // Unchecked: `first` is only touched under the lock.
    /// Thrown in tasks that stop because another one failed.
    struct Over: Error {}

    private static let lock = SystemLock()
    private var first: (any Error)?
    private let over = Atomic<Bool>(false)
    private let due = Atomic<Bool>(false)

    var isOver: Bool { over.load(ordering: .relaxed) }
    var isPollDue: Bool { due.load(ordering: .relaxed) }
    var error: (any Error)? { Outcome.lock.withLock { first } }

    func askToPoll() { due.store(true, ordering: .relaxed) }

    func fail(_ error: any Error) {
      if error is Over { return }
      Outcome.lock.withLock { if first == nil { first = error } }
      over.store(true, ordering: .relaxed)
    }
  }

  private func post(_ job: Job) {
    pthread_mutex_lock(lock)
    while helpers < job.members - 1, start(member: helpers + 1) { helpers += 1 }
    self.job = job
    generation.wrappingAdd(1, ordering: .releasing)
    pthread_cond_broadcast(news)
    pthread_mutex_unlock(lock)
  }

  private func wait(for job: Job) {
    var turns = 0
    while !job.isFinished, turns < Workers.shortWait {
      rnnk_pause()
      turns += 1
    }
    pthread_mutex_lock(lock)
    while !job.isFinished { pthread_cond_wait(end, lock) }
    self.job = nil
    pthread_mutex_unlock(lock)
  }

  private func start(member: Int) -> Bool {
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { place in
        Workers.shared.help(member: Int(bitPattern: place))
        return nil
      }, UnsafeMutableRawPointer(bitPattern: member))
    if status == 0 { pthread_detach(thread) }
    return status == 0
  }

  /// What a helper does all its life.
  private func help(member: Int) {
    var seen = 0
    while true {
      // One operation often follows another.
      var turns = 0
      while generation.load(ordering: .relaxed) == seen, turns < Workers.longWait {
        rnnk_pause()
        turns += 1
      }
      pthread_mutex_lock(lock)
      while generation.load(ordering: .relaxed) == seen || job == nil { pthread_cond_wait(news, lock) }
      seen = generation.load(ordering: .relaxed)
      let job = job
      pthread_mutex_unlock(lock)
      if let job, member < job.members, job.work(member: member) {
        pthread_mutex_lock(lock)
        pthread_cond_broadcast(end)
        pthread_mutex_unlock(lock)
      }
    }
  }
}
