// The builtin exceptions, as CPython's documentation lays out their tree.
extension TypeObject {
  public nonisolated(unsafe) static let baseException = TypeObject(
    name: "BaseException", methods: { ExceptionMethods.entries }, getters: { ExceptionMethods.getters },
    allocate: { ExceptionObject($0, []) })
  public nonisolated(unsafe) static let exception = exception("Exception", .baseException)
  public nonisolated(unsafe) static let systemExit = exception(
    "SystemExit", .baseException, getters: { ExceptionMethods.systemExitGetters })
  public nonisolated(unsafe) static let keyboardInterrupt = exception("KeyboardInterrupt", .baseException)
  public nonisolated(unsafe) static let generatorExit = exception("GeneratorExit", .baseException)
  public nonisolated(unsafe) static let arithmeticError = exception("ArithmeticError", .exception)
  public nonisolated(unsafe) static let zeroDivisionError = exception("ZeroDivisionError", .arithmeticError)
  public nonisolated(unsafe) static let overflowError = exception("OverflowError", .arithmeticError)
  public nonisolated(unsafe) static let floatingPointError = exception("FloatingPointError", .arithmeticError)
  public nonisolated(unsafe) static let assertionError = exception("AssertionError", .exception)
  public nonisolated(unsafe) static let attributeError = exception("AttributeError", .exception)
  public nonisolated(unsafe) static let bufferError = exception("BufferError", .exception)
  public nonisolated(unsafe) static let eofError = exception("EOFError", .exception)
  public nonisolated(unsafe) static let importError = exception(
    "ImportError", .exception, getters: { ExceptionMethods.importErrorGetters })
  public nonisolated(unsafe) static let moduleNotFoundError = exception("ModuleNotFoundError", .importError)
  public nonisolated(unsafe) static let lookupError = exception("LookupError", .exception)
  public nonisolated(unsafe) static let indexError = exception("IndexError", .lookupError)
  public nonisolated(unsafe) static let keyError = exception("KeyError", .lookupError)
  public nonisolated(unsafe) static let memoryError = exception("MemoryError", .exception)
  public nonisolated(unsafe) static let nameError = exception("NameError", .exception)
  public nonisolated(unsafe) static let unboundLocalError = exception("UnboundLocalError", .nameError)
  public nonisolated(unsafe) static let osError = exception(
    "OSError", .exception, getters: { ExceptionMethods.osErrorGetters })
  public nonisolated(unsafe) static let fileNotFoundError = exception("FileNotFoundError", .osError)
  public nonisolated(unsafe) static let fileExistsError = exception("FileExistsError", .osError)
  public nonisolated(unsafe) static let isADirectoryError = exception("IsADirectoryError", .osError)
  public nonisolated(unsafe) static let notADirectoryError = exception("NotADirectoryError", .osError)
  public nonisolated(unsafe) static let permissionError = exception("PermissionError", .osError)
  public nonisolated(unsafe) static let connectionError = exception("ConnectionError", .osError)
  public nonisolated(unsafe) static let timeoutError = exception("TimeoutError", .osError)
  public nonisolated(unsafe) static let referenceError = exception("ReferenceError", .exception)
  public nonisolated(unsafe) static let runtimeError = exception("RuntimeError", .exception)
  public nonisolated(unsafe) static let notImplementedError = exception("NotImplementedError", .runtimeError)
  public nonisolated(unsafe) static let recursionError = exception("RecursionError", .runtimeError)
  public nonisolated(unsafe) static let stopIteration = exception(
    "StopIteration", .exception, getters: { ExceptionMethods.stopIterationGetters })
  public nonisolated(unsafe) static let stopAsyncIteration = exception("StopAsyncIteration", .exception)
  public nonisolated(unsafe) static let syntaxError = exception("SyntaxError", .exception)
  public nonisolated(unsafe) static let indentationError = exception("IndentationError", .syntaxError)
  public nonisolated(unsafe) static let tabError = exception("TabError", .indentationError)
  public nonisolated(unsafe) static let systemError = exception("SystemError", .exception)
  public nonisolated(unsafe) static let typeError = exception("TypeError", .exception)
  public nonisolated(unsafe) static let valueError = exception("ValueError", .exception)
  public nonisolated(unsafe) static let unicodeError = exception("UnicodeError", .valueError)
  public nonisolated(unsafe) static let unicodeDecodeError = exception(
    "UnicodeDecodeError", .unicodeError, getters: { ExceptionMethods.unicodeErrorGetters })
  public nonisolated(unsafe) static let unicodeEncodeError = exception(
    "UnicodeEncodeError", .unicodeError, getters: { ExceptionMethods.unicodeErrorGetters })
  public nonisolated(unsafe) static let warning = exception("Warning", .exception)
  public nonisolated(unsafe) static let userWarning = exception("UserWarning", .warning)
  public nonisolated(unsafe) static let deprecationWarning = exception("DeprecationWarning", .warning)
  public nonisolated(unsafe) static let pendingDeprecationWarning = exception("PendingDeprecationWarning", .warning)
  public nonisolated(unsafe) static let futureWarning = exception("FutureWarning", .warning)
  public nonisolated(unsafe) static let runtimeWarning = exception("RuntimeWarning", .warning)
  public nonisolated(unsafe) static let syntaxWarning = exception("SyntaxWarning", .warning)
  public nonisolated(unsafe) static let importWarning = exception("ImportWarning", .warning)
  public nonisolated(unsafe) static let unicodeWarning = exception("UnicodeWarning", .warning)
  public nonisolated(unsafe) static let bytesWarning = exception("BytesWarning", .warning)
  public nonisolated(unsafe) static let resourceWarning = exception("ResourceWarning", .warning)

  /// Every builtin exception, for the builtins of an interpreter.
  static var allExceptions: [TypeObject] {
    [
      .baseException, .exception, .systemExit, .keyboardInterrupt, .generatorExit, .arithmeticError,
      .zeroDivisionError, .overflowError, .floatingPointError, .assertionError, .attributeError, .bufferError,
      .eofError, .importError, .moduleNotFoundError, .lookupError, .indexError, .keyError, .memoryError, .nameError,
      .unboundLocalError, .osError, .fileNotFoundError, .fileExistsError, .isADirectoryError, .notADirectoryError,
      .permissionError, .connectionError, .timeoutError, .referenceError, .runtimeError, .notImplementedError,
      .recursionError, .stopIteration, .stopAsyncIteration, .syntaxError, .indentationError, .tabError, .systemError,
      .typeError, .valueError, .unicodeError, .unicodeDecodeError, .unicodeEncodeError, .warning, .userWarning,
      .deprecationWarning, .pendingDeprecationWarning, .futureWarning, .runtimeWarning, .syntaxWarning,
      .importWarning, .unicodeWarning, .bytesWarning, .resourceWarning,
    ]
  }

  /// What `OSError(number, …)` makes: the class of the number.
  func errorClass(_ arguments: CallArguments) -> TypeObject {
    guard self === TypeObject.osError, arguments.positional.count > 1, case .int(let number) = arguments.positional[0]
    else { return self }
    let classes: [Int: TypeObject] = [
      1: .permissionError, 2: .fileNotFoundError, 13: .permissionError, 17: .fileExistsError,
      20: .notADirectoryError, 21: .isADirectoryError, 110: .timeoutError,
    ]
    return classes[number] ?? self
  }

  private static func exception(
    _ name: String, _ base: TypeObject, getters: (() -> [Getter])? = nil
  ) -> TypeObject {
    TypeObject(name: name, bases: [base], getters: getters)
  }
}
