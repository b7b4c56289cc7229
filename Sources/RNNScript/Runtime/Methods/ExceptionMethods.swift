/// What exceptions can do.
enum ExceptionMethods {
  static let entries: [Entry] = [
    Entry("__init__(self, *args, **kwargs)", "Keeps the arguments.") { call in
      guard let exception = call[0].object as? ExceptionObject else { return .none }
      let known: [(TypeObject, [Symbol])] = [
        (.importError, ["name", "path"]), (.attributeError, ["name", "obj"]), (.nameError, ["name"]),
      ]
      let names = known.first { exception.type.isSubtype(of: $0.0) }?.1 ?? []
      for (name, value) in call.keywords(2) {
        guard names.contains(name) else {
          throw call.fail(.typeError, "\(exception.type.name)() takes no keyword arguments")
        }
        exception.attributes[name] = value
      }
      call.interpreter.journal.willWrite(exception)
      exception.arguments = try call.values(1)
      return .none
    },
    Entry("__str__(self, /)", "The text.") { call in
      guard let exception = call[0].object as? ExceptionObject else { return .none }
      return .object(StringObject(try exception.plainText(call.interpreter)))
    },
    Entry("__repr__(self, /)", "The class and the arguments.") { call in
      guard let exception = call[0].object as? ExceptionObject else { return .none }
      let parts = try exception.shownArguments.map { try call.interpreter.repr($0) }
      return .object(StringObject("\(exception.type.name)(\(parts.joined(separator: ", ")))"))
    },
    Entry("with_traceback(self, traceback, /)", "The exception itself with another traceback.") { call in
      guard let exception = call[0].object as? ExceptionObject else { return .none }
      try replaceTraceback(of: exception, by: call[1], call.interpreter)
      return call[0]
    },
    Entry("add_note(self, note, /)", "Adds a line that the traceback shows behind the text.") { call in
      guard let exception = call[0].object as? ExceptionObject else { return .none }
      guard call[1].object is StringObject else {
        throw call.fail(.typeError, "note must be a str, not '\(call.interpreter.typeOf(call[1]).name)'")
      }
      let note = call[1]
      call.interpreter.journal.willWrite(exception)
      let notes = (exception.attributes[notesName]?.object as? ListObject)?.elements ?? []
      exception.attributes[notesName] = .object(ListObject(notes + [note]))
      return .none
    },
  ]

  static let notesName: Symbol = "__notes__"

  static let getters: [Getter] = [
    Getter("args", "What it was made with.") { value, _ in
      .object(TupleObject((value.object as? ExceptionObject)?.shownArguments ?? []))
    } set: { value, new, interpreter in
      let arguments = try interpreter.array(new)
      guard let exception = value.object as? ExceptionObject else { return }
      interpreter.journal.willWrite(exception)
      exception.arguments = arguments
    },
    Getter("__cause__", "What it was raised from.") { value, _ in
      (value.object as? ExceptionObject)?.cause.map { .object($0) } ?? .none
    } set: { value, new, interpreter in
      guard let exception = value.object as? ExceptionObject else { return }
      interpreter.journal.willWrite(exception)
      exception.cause = new.object as? ExceptionObject
      exception.suppressesContext = true
    },
    Getter("__context__", "What was being handled when it was raised.") { value, _ in
      (value.object as? ExceptionObject)?.context.map { .object($0) } ?? .none
    } set: { value, new, interpreter in
      guard let exception = value.object as? ExceptionObject else { return }
      interpreter.journal.willWrite(exception)
      exception.context = new.object as? ExceptionObject
    },
    Getter("__suppress_context__", "Whether the context is hidden.") { value, _ in
      .bool((value.object as? ExceptionObject)?.suppressesContext ?? false)
    } set: { value, new, interpreter in
      (value.object as? ExceptionObject)?.suppressesContext = try interpreter.truth(new)
    },
    Getter("__traceback__", "Where it came from.") { value, _ in
      (value.object as? ExceptionObject).map { TracebackObject.value(of: $0) } ?? .none
    } set: { value, new, interpreter in
      guard let exception = value.object as? ExceptionObject else { return }
      try replaceTraceback(of: exception, by: new, interpreter)
    },
  ]

  private static func replaceTraceback(
    of exception: ExceptionObject, by traceback: Value, _ interpreter: Interpreter
  ) throws {
    guard traceback.isNone || traceback.object is TracebackObject else {
      throw interpreter.error(.typeError, "__traceback__ must be a traceback or None")
    }
    interpreter.journal.willWrite(exception)
    exception.traceback = (traceback.object as? TracebackObject)?.all.reversed() ?? []
  }

  static let stopIterationGetters: [Getter] = [
    Getter("value", "What the generator returned.") { value, _ in
      (value.object as? ExceptionObject)?.arguments.first ?? .none
    }
  ]

  static let systemExitGetters: [Getter] = [
    Getter("code", "The exit status.") { value, _ in
      (value.object as? ExceptionObject)?.arguments.first ?? .none
    }
  ]

  static let importErrorGetters: [Getter] = [
    Getter("msg", "The text.") { value, _ in (value.object as? ExceptionObject)?.arguments.first ?? .none },
    Getter("name", "The module.") { value, _ in (value.object as? ExceptionObject)?.attributes["name"] ?? .none },
  ]

  static let unicodeErrorGetters: [Getter] = [
    Getter("encoding", "The encoding.") { value, _ in argument(value, 0) },
    Getter("object", "What was to be encoded or decoded.") { value, _ in argument(value, 1) },
    Getter("start", "Where the first wrong element stands.") { value, _ in argument(value, 2) },
    Getter("end", "The position behind the last wrong element.") { value, _ in argument(value, 3) },
    Getter("reason", "What is wrong with it.") { value, _ in argument(value, 4) },
  ]

  static let osErrorGetters: [Getter] = [
    Getter("errno", "The number of the error.") { value, _ in argument(value, 0) },
    Getter("strerror", "The text of the error.") { value, _ in argument(value, 1) },
    Getter("filename", "The file.") { value, _ in argument(value, 2) },
  ]

  private static func argument(_ value: Value, _ index: Int) -> Value {
    guard let arguments = (value.object as? ExceptionObject)?.arguments, arguments.count > 1, index < arguments.count
    else { return .none }
    return arguments[index]
  }
}
