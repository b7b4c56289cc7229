import CObjects
import Glibc
import Synchronization

/// Looks at the size of the process while scripts run, so that many small objects count against the limit too, without
/// a count at every allocation.
enum MemoryWatch {
  private struct State {
    var watches: [Int: (limit: Int, meter: MemoryMeter)] = [:]
    var lastNumber = 0
    var isRunning = false
  }

  private static let state = Mutex(State())
  private static let interval = 10_000
  /// How many looks without a script end the thread.
  private static let patience = 100

  /// Begins to watch; gives the number that ends it.
  static func begin(limit: Int, _ meter: MemoryMeter) -> Int {
    state.withLock { state in
      state.lastNumber += 1
      state.watches[state.lastNumber] = (limit, meter)
      if !state.isRunning {
        var thread = pthread_t()
        state.isRunning =
          pthread_create(
            &thread, nil,
            { _ in
              MemoryWatch.run()
              return nil
            }, nil) == 0
        if state.isRunning { pthread_detach(thread) }
      }
      return state.lastNumber
    }
  }

  /// Ends a watch.
  static func end(_ number: Int) { _ = state.withLock { $0.watches.removeValue(forKey: number) } }

  private static func run() {
    var idle = 0
    while idle < patience {
      usleep(useconds_t(interval))
      let isIdle = state.withLock { state in
        if state.watches.isEmpty { return true }
        let size = residentSize
        for (limit, meter) in state.watches.values { meter.look(size, limit: limit) }
        return false
      }
      idle = isIdle ? idle + 1 : 0
    }
    state.withLock { $0.isRunning = false }
  }

  /// The bytes of the process that are in memory; 0 where nobody says.
  static var residentSize: Int {
    let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return 0 }
    defer { close(file) }
    let pages = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { buffer in
      let count = read(file, buffer.baseAddress, buffer.count)
      let fields = buffer.prefix(max(0, count)).split(separator: UInt8(ascii: " "))
      return fields.count > 1 ? fields[1].reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) } : 0
    }
    return pages &* sysconf(Int32(_SC_PAGESIZE))
  }
}

/// What an interpreter is told about the size of the process.
final class MemoryMeter: Sendable {
  private static let step = 64 << 20
  private let interruption: Interruption
  /// The size at which the next collection is due.
  private let collectionSize = Atomic<Int>(MemoryWatch.residentSize + MemoryMeter.step)

  init(_ interruption: Interruption) { self.interruption = interruption }

  /// Looks whether the size calls for something.
  fileprivate func look(_ size: Int, limit: Int) {
    if size > limit { interruption.reportMemory() }
    if size > collectionSize.load(ordering: .relaxed) {
      collectionSize.store(.max, ordering: .relaxed)
      interruption.reportGrowth()
    }
  }

  /// A collection has ended: the next one is due when the process has grown by a quarter.
  func noteCollection() {
    let size = MemoryWatch.residentSize
    collectionSize.store(size &+ max(Self.step, size / 4), ordering: .relaxed)
  }
}

extension Interpreter {
  /// Throws MemoryError where the process is larger than the limit and freeing does not help.
  func checkMemory(adding bytes: Int = 0) throws {
    let allowed = max(memoryLimit, memoryGrace)
    if MemoryWatch.residentSize &+ bytes <= allowed {
      if bytes == 0 { memoryGrace = 0 }
      return
    }
    // What was freed may still lie with the allocator.
    rnno_trim()
    let size = MemoryWatch.residentSize
    if size &+ bytes <= allowed { return }
    // A handler of the error needs some room, until it has let go of what filled the memory.
    memoryGrace = size &+ memoryLimit / 16
    throw ScriptError(ExceptionObject(.memoryError))
  }
}
