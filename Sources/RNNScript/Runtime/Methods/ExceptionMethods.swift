/// What exceptions can do.
enum ExceptionMethods {
  static let entries: [Entry] = [
    Entry("__init__(self, *args, **kwargs)", "Keeps the arguments.") { call in
      guard let exception = call[0].object as? ExceptionObject else { return .none }
      let isImportError = exception.type.isSubtype(of: .importError)
      for (name, value) in call.keywords(2) {
        guard isImportError else {
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
      let parts = try exception.arguments.map { try call.interpreter.repr($0) }
      return .object(StringObject("\(exception.type.name)(\(parts.joined(separator: ", ")))"))
    },
    Entry("with_traceback(self, traceback, /)", "The exception itself.") { call in call[0] },
    Entry("add_note(self, note, /)", "Adds a line that the traceback shows behind the text.") { call in
      guard let exception = call[0].object as? ExceptionObject else { return .none }
      let note = Value.object(StringObject(try call.string(1)))
      call.interpreter.journal.willWrite(exception)
      let notes = (exception.attributes[notesName]?.object as? ListObject)?.elements ?? []
      exception.attributes[notesName] = .object(ListObject(notes + [note]))
      return .none
    },
  ]

  static let notesName: Symbol = "__notes__"

  static let getters: [Getter] = [
    Getter("args", "What it was made with.") { value, _ in
      .object(TupleObject((value.object as? ExceptionObject)?.arguments ?? []))
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
    },
    Getter("__traceback__", "Nothing: tracebacks are no objects here.") { _, _ in .none },
  ]

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
