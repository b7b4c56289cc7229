/// The module `sys`.
enum SysModule {
  /// Makes the module.
  ///
  /// The notebook puts the arguments of a script into `argv`.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    let version = FrozenSource.sysFacts
    let module = try NativeModule.make(
      "sys", interpreter, entries: entries,
      constants: [
        ("maxsize", .int(.max)), ("argv", .list([.text("")])), ("path", .list([.text("")])),
        ("version", .text("3.11.7 (RNNShell)")), ("platform", .text("linux")), ("byteorder", .text("little")),
        ("executable", .text("rnnshell")), ("stdout", .object(StreamObject(isError: false))),
        ("stderr", .object(StreamObject(isError: true))), ("modules", .object(moduleDictionary(interpreter))),
      ], source: version)
    return module
  }

  /// The modules that were imported, as a dict that stays joined to them.
  private static func moduleDictionary(_ interpreter: Interpreter) -> DictObject {
    DictObject(
      DictMirror(
        read: { [unowned interpreter] in
          interpreter.modules.sorted { $0.key < $1.key }.map { (Symbol($0.key), .object($0.value)) }
        },
        write: { [unowned interpreter] name, value in
          let old = interpreter.modules
          interpreter.journal.record { interpreter.modules = old }
          interpreter.modules[name.name] = value?.object as? ModuleObject
        }))
  }

  private static let entries: [Entry] = [
    Entry("exit(status=None, /)", "Ends the script.") { call in
      throw ScriptError(ExceptionObject(.systemExit, call[0].isNone ? [] : [call[0]]))
    },
    Entry("getrecursionlimit()", "How deep calls may be nested.") { call in .int(call.interpreter.recursionLimit) },
    Entry("setrecursionlimit(limit, /)", "Sets how deep calls may be nested.") { call in
      let limit = try call.int(0)
      guard limit > 0 else {
        throw call.fail(.valueError, "recursion limit must be greater or equal than 1")
      }
      call.interpreter.recursionLimit = limit
      return .none
    },
    Entry("getsizeof(object, /)", "About how many bytes an object takes.") { call in
      let count = (try? call.interpreter.length(call[0])) ?? 0
      return .int(count.multipliedReportingOverflow(by: 8).partialValue &+ 56)
    },
    Entry("exc_info()", "The exception that is being handled: its class, itself, its traceback.") { call in
      guard let exception = call.interpreter.handledException else { return .tuple([.none, .none, .none]) }
      return .tuple([.object(exception.type), .object(exception), TracebackObject.value(of: exception)])
    },
    Entry("exception()", "The exception that is being handled.") { call in
      call.interpreter.handledException.map { .object($0) } ?? .none
    },
    Entry("_getframe(depth=0, /)", "The call that runs, or one further out.") { call in
      let frame = call.interpreter.frameObject(try call.int(0))
      if frame.isNone { throw call.fail(.valueError, "call stack is not deep enough") }
      return frame
    },
    Entry("intern(string, /)", "The string itself.") { call in call[0] },
  ]
}

/// `sys.stdout` or `sys.stderr`: text goes to the host.
final class StreamObject: Object {
  fileprivate let isError: Bool

  init(isError: Bool) { self.isError = isError }

  override var type: TypeObject { .stream }

  override func representation(_ interpreter: Interpreter) throws -> String {
    "<_io.TextIOWrapper name='<\(isError ? "stderr" : "stdout")>' mode='w' encoding='utf-8'>"
  }
}

extension TypeObject {
  /// The type of `sys.stdout`.
  nonisolated(unsafe) static let stream: TypeObject = TypeObject(
    name: "TextIOWrapper", module: "_io",
    methods: {
      [
        Entry("write(self, s, /)", "Writes a text; gives the number of its characters.") { call in
          guard let stream = call[0].object as? StreamObject else { throw call.wrongReceiver("TextIOWrapper") }
          guard let text = call[1].string else {
            throw call.fail(
              .typeError, "write() argument must be str, not \(call.interpreter.typeOf(call[1]).name)")
          }
          if stream.isError {
            call.interpreter.host.receive(.errorText(text))
          } else {
            call.interpreter.print(text)
          }
          return .int(text.unicodeScalars.count)
        },
        Entry("writelines(self, lines, /)", "Writes texts one after the other.") { call in
          let (stream, interpreter) = (call[0], call.interpreter)
          try interpreter.iterate(call[1]) { line in
            _ = try interpreter.callMethod(stream, "write", [line])
            return true
          }
          return .none
        },
        Entry("flush(self, /)", "Shows at once what was written.") { call in
          call.interpreter.host.flush()
          return .none
        },
        Entry("isatty(self, /)", "Whether the text goes to a terminal.") { call in
          .bool(call.interpreter.host.isTerminal)
        },
      ]
    })
}
