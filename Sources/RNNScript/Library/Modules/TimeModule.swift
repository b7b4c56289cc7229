import BigInt
import Glibc

/// The module `time`: the clocks are native, the rest is written in the language.
enum TimeModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    tzset()
    let names = [timeZone(isSaving: false), timeZone(isSaving: true)]
    return try NativeModule.make(
      "time", interpreter, entries: clocks + calendar,
      constants: [
        ("timezone", .int(-offset(isSaving: false))), ("altzone", .int(-offset(isSaving: true))),
        ("daylight", .int(names[0] == names[1] ? 0 : 1)), ("tzname", .tuple(names.map { .text($0) })),
      ], source: FrozenSource.timeModule)
  }

  private static func clock(_ name: String, _ summary: String, _ clock: clockid_t) -> [Entry] {
    [
      Entry("\(name)()", "Seconds \(summary).") { _ in .float(Double(nanoseconds(clock)) / 1e9) },
      Entry("\(name)_ns()", "Nanoseconds \(summary).") { _ in .int(nanoseconds(clock)) },
    ]
  }

  private static let clocks: [Entry] =
    clock("time", "since 1970", CLOCK_REALTIME)
    + clock("perf_counter", "of the clock for measuring", CLOCK_MONOTONIC)
    + clock("monotonic", "of a clock that never goes back", CLOCK_MONOTONIC)
    + clock("process_time", "that the program has computed", CLOCK_PROCESS_CPUTIME_ID)
    + clock("thread_time", "that the thread has computed", CLOCK_THREAD_CPUTIME_ID) + [
      Entry("sleep(secs, /)", "Waits; Ctrl-C ends it.") { call in
        let duration = try seconds(call)
        if duration.isNaN { throw call.fail(.valueError, "Invalid value NaN (not a number)") }
        guard duration >= 0 else { throw call.fail(.valueError, "sleep length must be non-negative") }
        guard duration < 1e10 else { throw call.fail(.overflowError, "timestamp too large to convert to C _PyTime_t") }
        let end = Double(nanoseconds(CLOCK_MONOTONIC)) / 1e9 + duration
        while true {
          try call.interpreter.poll()
          let rest = end - Double(nanoseconds(CLOCK_MONOTONIC)) / 1e9
          guard rest > 0 else { return .none }
          usleep(UInt32(min(rest, 0.02) * 1_000_000))
        }
      }
    ]

  private static let calendar: [Entry] = [
    Entry("_broken_down(secs, local, /)", "The parts of a point in time, its zone and its offset.") { call in
      var moment = Glibc.time(nil)
      if !call[0].isNone {
        let seconds = try seconds(call).rounded(.down)
        guard abs(seconds) < 6.7e16, let whole = time_t(exactly: seconds) else {
          throw call.fail(.overflowError, "timestamp out of range for platform time_t")
        }
        moment = whole
      }
      var parts = tm()
      let isLocal = try call.bool(1)
      guard (isLocal ? localtime_r(&moment, &parts) : gmtime_r(&moment, &parts)) != nil else {
        throw call.fail(.overflowError, "timestamp out of range for platform time_t")
      }
      let numbers = [
        Int32(truncatingIfNeeded: Int(parts.tm_year) + 1900), parts.tm_mon + 1, parts.tm_mday, parts.tm_hour,
        parts.tm_min, parts.tm_sec, (parts.tm_wday + 6) % 7, parts.tm_yday + 1, parts.tm_isdst,
      ]
      let zone = isLocal ? parts.tm_zone.map { String(cString: $0) } ?? "" : "GMT"
      return .tuple(numbers.map { .int(Int($0)) } + [.text(zone), .int(parts.tm_gmtoff)])
    },
    Entry("_mktime(t, /)", "The seconds since 1970 of local time.") { call in
      var parts = try parts(call, 0)
      parts.tm_wday = -1
      let seconds = Glibc.mktime(&parts)
      if seconds == -1, parts.tm_wday == -1 { throw call.fail(.overflowError, "mktime argument out of range") }
      return .float(Double(seconds))
    },
    Entry("_strftime(format, t, /)", "A time in a form.") { call in
      let format = try call.string(0)
      var parts = try parts(call, 1)
      if format.isEmpty { return .text("") }
      // A blank in front tells an empty result from one that does not fit.
      var buffer = [CChar](repeating: 0, count: format.utf8.count * 64 + 256)
      try call.interpreter.reserve(bytes: buffer.count)
      let count = Glibc.strftime(&buffer, buffer.count, " " + format, &parts)
      return .text(buffer.prefix(count).dropFirst().map { UInt8(bitPattern: $0) })
    },
  ]

  /// The nine numbers of a `struct_time` as the C library wants them.
  private static func parts(_ call: borrowing Call, _ index: Int) throws -> tm {
    let numbers = try call.values(index).map { value -> Int32 in
      guard let number = try call.interpreter.indexValue(value) else {
        let type = call.interpreter.typeOf(value).name
        throw call.interpreter.error(.typeError, "'\(type)' object cannot be interpreted as an integer")
      }
      guard let small = Int32(exactly: number), small > .min + 2000 else {
        throw call.interpreter.error(.overflowError, "Python int too large to convert to C int")
      }
      return small
    }
    guard numbers.count >= 9 else { throw call.fail(.typeError, "Tuple or struct_time argument required") }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (numbers[3], numbers[4], numbers[5])
    (parts.tm_wday, parts.tm_yday, parts.tm_isdst) = ((numbers[6] % 7 + 8) % 7, numbers[7] - 1, numbers[8])
    return parts
  }

  /// The local offset from UTC in seconds, in the middle of winter or of summer.
  private static func offset(isSaving: Bool) -> Int { sample(isSaving: isSaving).tm_gmtoff }

  private static func timeZone(isSaving: Bool) -> String {
    sample(isSaving: isSaving).tm_zone.map { String(cString: $0) } ?? "UTC"
  }

  /// A point of this year in winter time, or in summer time where there is such a thing.
  private static func sample(isSaving: Bool) -> tm {
    var moment = Glibc.time(nil)
    var result = tm()
    localtime_r(&moment, &result)
    for month in 0..<12 {
      var parts = tm()
      var other = moment - month * 2_629_800
      localtime_r(&other, &parts)
      if (parts.tm_isdst > 0) == isSaving { return parts }
    }
    return result
  }

  /// A number of seconds: a float, or what is an integer.
  private static func seconds(_ call: borrowing Call) throws -> Double {
    if case .float(let seconds) = call[0] { return seconds }
    return try call.interpreter.integer(call[0]).nearestDouble
  }

  private static func nanoseconds(_ clock: clockid_t) -> Int {
    // Several C modules define timespec, and which of them owns its members is chance: it is read as its two words.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) { words in
      words.initialize(repeating: 0)
      guard let start = words.baseAddress else { return 0 }
      start.withMemoryRebound(to: timespec.self, capacity: 1) { _ = clock_gettime(clock, $0) }
      return words[0] &* 1_000_000_000 &+ words[1]
    }
  }
}
