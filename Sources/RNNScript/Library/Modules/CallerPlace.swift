/// What modules ask about the code that calls them: `warnings` and `logging` name its place.
enum CallerPlace {
  /// Where a running function is.
  struct Place {
    var file = "sys"
    var line = 1
    var function = "<module>"
    var module = "sys"
    var text = ""

    var value: Value { .tuple([.text(file), .int(line), .text(function), .text(module), .text(text)]) }
  }

  static let entries: [Entry] = [
    Entry("_place(hidden, level, /)", "The place of the level-th caller outside of the source `hidden`.") { call in
      let (hidden, level) = (try call.string(0), try call.int(1))
      return call.interpreter.place(level: max(1, level), hidden: hidden).value
    },
    Entry("_source_line(file, line, /)", "A line of a source that runs.") { call in
      let (file, line) = (try call.string(0), try call.int(1))
      let interpreter = call.interpreter
      let source = interpreter.frames[..<interpreter.depth].lazy.map(\.code.source).first { $0.name == file }
      return .text(source?.lineText(line) ?? "")
    },
    Entry("_current_exception()", "The exception that is being handled.") { call in
      call.interpreter.handledException.map { .object($0) } ?? .none
    },
    Entry("_exception_text(exception, /)", "The report of an exception.") { call in
      guard let exception = call[0].object as? ExceptionObject else { return .text("NoneType: None\n") }
      return .text(call.interpreter.render(ScriptError(exception)))
    },
  ]
}

extension Interpreter {
  /// The place of the level-th running function, the innermost first, functions of the source `hidden` not counted.
  func place(level: Int, hidden: String = "") -> CallerPlace.Place {
    var left = level
    for frame in frames[..<depth].reversed() where frame.code.source.name != hidden {
      left -= 1
      guard left == 0 else { continue }
      let position = max(0, frame.position - 1)
      let range = position < frame.code.ranges.count ? frame.code.ranges[position] : SourceRange(0, 0)
      let line = frame.code.source.line(at: range.start)
      let module = frame.code.globals.get(.name).flatMap(\.string) ?? "__main__"
      return CallerPlace.Place(
        file: frame.code.source.name, line: line, function: frame.code.kind == .module ? "<module>" : frame.code.name,
        module: module, text: frame.code.source.lineText(line))
    }
    return CallerPlace.Place()
  }

  /// Lets the module `warnings`, once it is there, decide about a warning of native code; false where it is not.
  func warnThroughModule(_ category: TypeObject, _ message: String) -> Bool {
    guard let hook = modules["warnings"]?.namespace.get("_warn_here") else { return false }
    let place = place(level: 1)
    let arguments: [Value] = [
      .object(category), .text(message), .text(place.file), .int(place.line), .text(place.module), .text(place.text),
    ]
    do { try call(hook, arguments) } catch let error as ScriptError where error.exception.type.isSubtype(of: .warning) {
      // What warns goes on: native code has no place to raise at.
      host.receive(.errorText(render(error)))
    } catch {}
    return true
  }
}
