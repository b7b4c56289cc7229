// PCRE2's header brings the clock's structure along: which of the two modules it belongs to depends on the build.
import CPCRE2
import Glibc

/// The module `time`.
enum TimeModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make("time", interpreter, entries: entries)
  }

  private static let entries: [Entry] = [
    Entry("time()", "Seconds since 1970.") { _ in .float(seconds(CLOCK_REALTIME)) },
    Entry("time_ns()", "Nanoseconds since 1970.") { _ in .int(nanoseconds(CLOCK_REALTIME)) },
    Entry("perf_counter()", "Seconds of the clock for measuring.") { _ in .float(seconds(CLOCK_MONOTONIC)) },
    Entry("perf_counter_ns()", "Nanoseconds of the clock for measuring.") { _ in .int(nanoseconds(CLOCK_MONOTONIC)) },
    Entry("monotonic()", "Seconds of a clock that never goes back.") { _ in .float(seconds(CLOCK_MONOTONIC)) },
    Entry("process_time()", "Seconds that the program has computed.") { _ in
      .float(seconds(CLOCK_PROCESS_CPUTIME_ID))
    },
    Entry("sleep(secs, /)", "Waits; Ctrl-C ends it.") { call in
      let duration = try call.double(0)
      if duration.isNaN { throw call.fail(.valueError, "Invalid value NaN (not a number)") }
      guard duration >= 0 else { throw call.fail(.valueError, "sleep length must be non-negative") }
      let end = seconds(CLOCK_MONOTONIC) + duration
      while true {
        try call.interpreter.poll()
        let rest = end - seconds(CLOCK_MONOTONIC)
        guard rest > 0 else { return .none }
        usleep(UInt32(min(rest, 0.02) * 1_000_000))
      }
    },
    Entry("strftime(format, t=..., /)", "The present local time in a form.") { call in
      let format = try call.string(0)
      var now = Glibc.time(nil)
      var parts = tm()
      localtime_r(&now, &parts)
      var buffer = [CChar](repeating: 0, count: 1024)
      let count = strftime(&buffer, buffer.count, format, &parts)
      return .text(buffer.prefix(count).map { UInt8(bitPattern: $0) })
    },
    Entry("ctime(secs=..., /)", "A time as text.") { call in
      var moment =
        call.isGiven(0) && !call[0].isNone ? time_t(exactly: (try call.double(0)).rounded(.down)) ?? 0 : Glibc.time(nil)
      var parts = tm()
      localtime_r(&moment, &parts)
      var buffer = [CChar](repeating: 0, count: 64)
      let count = strftime(&buffer, buffer.count, "%a %b %e %H:%M:%S %Y", &parts)
      return .text(buffer.prefix(count).map { UInt8(bitPattern: $0) })
    },
  ]

  private static func nanoseconds(_ clock: clockid_t) -> Int {
    var moment = timespec()
    clock_gettime(clock, &moment)
    return moment.tv_sec * 1_000_000_000 + moment.tv_nsec
  }

  private static func seconds(_ clock: clockid_t) -> Double { Double(nanoseconds(clock)) / 1e9 }
}
