import CPCRE2

/// A regular expression that PCRE2 has compiled.
final class RegexProgram {
  private let code: OpaquePointer
  private var isTranslated = false
  private var useCount = 0

  /// Compiles a pattern.
  ///
  /// Throws RegexFailure where PCRE2 refuses what Python takes.
  init(_ pattern: [UInt8], isNarrow: Bool, usesUnicode: Bool) throws(RegexFailure) {
    var options = UInt32(PCRE2_ALT_CIRCUMFLEX) | UInt32(PCRE2_USE_OFFSET_LIMIT)
    if !isNarrow { options |= UInt32(PCRE2_UTF) | UInt32(PCRE2_NO_UTF_CHECK) }
    if usesUnicode { options |= UInt32(PCRE2_UCP) }
    let context = pcre2_compile_context_create_8(nil)
    defer { pcre2_compile_context_free_8(context) }
    pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF))
    pcre2_set_parens_nest_limit_8(context, 1500)
    var (number, offset): (Int32, Int) = (0, 0)
    guard let code = pcre2_compile_8(pattern, pattern.count, options, &number, &offset, context) else {
      throw RegexFailure(message: RegexProgram.message(number))
    }
    self.code = code
  }

  deinit { pcre2_code_free_8(code) }

  /// PCRE2's own text of an error.
  static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    guard pcre2_get_error_message_8(number, &buffer, buffer.count) > 0 else { return "error \(number)" }
    return String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Makes room for the places of a match.
  func makeMatchData() -> OpaquePointer? { pcre2_match_data_create_from_pattern_8(code, nil) }

  /// Searches `text` from the byte at `start`; gives PCRE2's result.
  func match(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, options: UInt32, _ data: OpaquePointer,
    _ context: OpaquePointer
  ) -> Int32 {
    translate(text.count - start)
    var empty: UInt8 = 0
    return withUnsafePointer(to: &empty) { empty in
      pcre2_match_8(code, text.baseAddress ?? empty, text.count, start, options, data, context)
    }
  }

  /// Translates the program to machine code once it is clear that this pays.
  private func translate(_ length: Int) {
    guard !isTranslated else { return }
    useCount += length > 1 << 10 ? 16 : 1
    guard useCount > 64 else { return }
    isTranslated = true
    _ = pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
  }
}
