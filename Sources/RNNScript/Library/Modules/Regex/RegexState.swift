/// What an interpreter's module `re` remembers.
final class RegexState {
  private struct Key: Hashable {
    let characters: [UInt32]
    let isText: Bool
    let flags: RegexFlags
  }

  /// The class `re.error`.
  var errorClass = Value.none
  /// The text that was searched last, where its positions had to be counted.
  var lastSubject: RegexSubject?
  private var patterns: [Key: PatternObject] = [:]
  private static let limit = 512

  /// Forgets all patterns.
  func purge() { patterns = [:] }

  /// The pattern for what a function of the module was given.
  ///
  /// Throws TypeError, ValueError, OverflowError, `re.error`.
  func pattern(_ source: Value, _ flags: Int, _ interpreter: Interpreter) throws -> PatternObject {
    if let pattern = source.object as? PatternObject {
      if flags != 0 {
        throw interpreter.error(.valueError, "cannot process flags argument with a compiled pattern")
      }
      return pattern
    }
    let characters: [UInt32]
    let isText: Bool
    switch source.object {
    case let string as StringObject: (characters, isText) = (string.value.unicodeScalars.map(\.value), true)
    case let bytes as BytesObject: (characters, isText) = (bytes.value.map(UInt32.init), false)
    default:
      _ = try interpreter.hash(source)
      throw interpreter.error(.typeError, "first argument must be string or compiled pattern")
    }
    let key = Key(characters: characters, isText: isText, flags: RegexFlags(rawValue: flags))
    if let known = patterns[key] { return known }
    let pattern = try raising(source, interpreter) {
      let regex = try RegexParser.parse(characters, isText: isText, key.flags, interpreter)
      return try PatternObject(source, regex, isText: isText, self, interpreter)
    }
    if patterns.count >= RegexState.limit { patterns = [:] }
    patterns[key] = pattern
    return pattern
  }

  /// Runs what reads a pattern or a template, and raises its failures as exceptions.
  func raising<Result>(_ source: Value, _ interpreter: Interpreter, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let failure as RegexFailure {
      switch failure.kind {
      case .value: throw interpreter.error(.valueError, failure.message)
      case .overflow: throw interpreter.error(.overflowError, failure.message)
      case .index: throw interpreter.error(.indexError, failure.message)
      case .pattern: break
      }
      var arguments: [Value] = [.text(failure.message)]
      if let position = failure.position { arguments += [source, .int(position)] }
      guard let exception = try interpreter.call(errorClass, arguments).object as? ExceptionObject else {
        throw interpreter.error(.valueError, failure.message)
      }
      throw ScriptError(exception)
    }
  }
}
