import Foundation

/// The thread that makes it, watched by its processor time: what happens "while a step computes" happens when the thread
/// has computed for a while, however busy the machine is.
struct ComputingThread: Sendable {
  private let clock: clockid_t

  /// The calling thread.
  init() {
    var clock = clockid_t()
    pthread_getcpuclockid(pthread_self(), &clock)
    self.clock = clock
  }

  /// The processor time the thread has taken, in seconds; nil once it has ended.
  var processorTime: Double? {
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return nil }
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Runs an action when the thread has computed for some more seconds.
  ///
  /// The watching thread is one of its own: those of the test runner's tasks may all be busy with scripts.
  func after(computing seconds: Double, _ action: @escaping @Sendable () -> Void) {
    guard let start = processorTime else { return }
    Thread.detachNewThread {
      while let time = processorTime, time - start < seconds { usleep(1_000) }
      action()
    }
  }
}
