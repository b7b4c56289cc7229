import CPCRE2
import Glibc

/// Runs compiled patterns within limits: a match that takes more than a second is given up, and Ctrl-C is heard.
///
/// A match runs at full speed at first. One that takes many steps begins anew with a program that asks at every step
/// whether it shall go on.
final class RegexMatcher {
  /// The steps of the first attempt: some hundredths of a second.
  private static let quickSteps: UInt32 = 1_000_000
  /// The memory of a match in units of 1024 bytes.
  private static let heapLimit: UInt32 = 1 << 19

  private let program: RegexProgram
  private let isNarrow: Bool
  private let makePatientProgram: () throws -> RegexProgram
  private let interpreter: Interpreter
  private let data: OpaquePointer
  private let context: OpaquePointer

  /// Where the groups of the last match are: first and last byte in turns, negative where a group took no part.
  private(set) var places: [Int] = []

  init(
    _ program: RegexProgram, isNarrow: Bool, patient: @escaping () throws -> RegexProgram, _ interpreter: Interpreter
  ) throws {
    self.isNarrow = isNarrow
    self.program = program
    makePatientProgram = patient
    self.interpreter = interpreter
    guard let data = program.makeMatchData(), let context = pcre2_match_context_create_8(nil) else {
      throw ScriptError(ExceptionObject(.memoryError))
    }
    self.data = data
    self.context = context
    pcre2_set_heap_limit_8(context, RegexMatcher.heapLimit)
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
  }

  /// Searches from the byte at `start`; false where there is no match.
  ///
  /// Throws RuntimeError where it takes too long, MemoryError, KeyboardInterrupt.
  func search(_ text: UnsafeBufferPointer<UInt8>, from start: Int, options: UInt32) throws -> Bool {
    let isAnchored = options & UInt32(PCRE2_ANCHORED) != 0
    // Of a long text so many starts at a time are tried that Ctrl-C is heard between them.
    let length = text.count - start
    let slice = isAnchored || length < 1 << 15 ? length : max(64, (1 << 24) / length)
    var options = options | UInt32(PCRE2_NO_UTF_CHECK)
    var start = start
    while true {
      try interpreter.poll()
      let last = start + min(slice, text.count - start)
      pcre2_set_offset_limit_8(context, last)
      let result = try quickly(text, from: start, options)
      guard result == PCRE2_ERROR_NOMATCH, last < text.count else { return try take(result) }
      options &= ~UInt32(PCRE2_NOTEMPTY_ATSTART)
      start = last + 1
      if !isNarrow { while start < text.count, text[start] & 0xC0 == 0x80 { start += 1 } }
    }
  }

  private func quickly(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ options: UInt32) throws -> Int32 {
    pcre2_set_match_limit_8(context, RegexMatcher.quickSteps)
    var result = program.match(text, from: start, options: options, data, context)
    if result == PCRE2_ERROR_JIT_STACKLIMIT {
      result = program.match(text, from: start, options: options | UInt32(PCRE2_NO_JIT), data, context)
    }
    return result == PCRE2_ERROR_MATCHLIMIT ? try patiently(text, from: start, options) : result
  }

  private func patiently(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ options: UInt32
  ) throws -> Int32 {
    let program = try makePatientProgram()
    let patience = RegexPatience(interpreter.interruption)
    pcre2_set_match_limit_8(context, .max)
    let result = withExtendedLifetime(patience) {
      pcre2_set_callout_8(
        context, { _, patience in patience.map(RegexPatience.isExhausted) == true ? PCRE2_ERROR_CALLOUT : 0 },
        Unmanaged.passUnretained(patience).toOpaque())
      defer { pcre2_set_callout_8(context, nil, nil) }
      return program.match(text, from: start, options: options | UInt32(PCRE2_NO_JIT), data, context)
    }
    if result == PCRE2_ERROR_CALLOUT {
      try interpreter.poll()
      throw interpreter.error(
        .runtimeError, "the regular expression takes too long on this text: too many ways to match it were tried")
    }
    return result
  }

  private func take(_ result: Int32) throws -> Bool {
    if result == PCRE2_ERROR_NOMATCH { return false }
    guard result >= 0 else {
      if result == PCRE2_ERROR_HEAPLIMIT || result == PCRE2_ERROR_NOMEMORY {
        throw ScriptError(ExceptionObject(.memoryError))
      }
      throw interpreter.error(.runtimeError, "regular expression: \(RegexProgram.message(result))")
    }
    let count = 2 * Int(pcre2_get_ovector_count_8(data))
    guard let vector = pcre2_get_ovector_pointer_8(data) else { return false }
    places = UnsafeBufferPointer(start: vector, count: count).map { Int(bitPattern: UInt(bitPattern: Int($0))) }
    return true
  }
}

/// How long a match may go on.
private final class RegexPatience {
  private let interruption: Interruption
  private let end: Int
  private var steps = 0

  init(_ interruption: Interruption) {
    self.interruption = interruption
    end = RegexPatience.milliseconds + 800
  }

  static func isExhausted(_ pointer: UnsafeMutableRawPointer) -> Bool {
    let patience = Unmanaged<RegexPatience>.fromOpaque(pointer).takeUnretainedValue()
    patience.steps &+= 1
    return patience.steps & 0xFF == 0 && (patience.interruption.isRequested || milliseconds > patience.end)
  }

  /// The time that the thread has worked: other programs do not count.
  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
