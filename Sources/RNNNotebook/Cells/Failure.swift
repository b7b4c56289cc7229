import RNNScript

/// What ended a cell before its end.
struct Failure {
  /// The error as one line: `ValueError: …`.
  var summary: String
  /// The error as the user sees it, with its traceback.
  var rendered: String
  /// Whether the user stopped the cell.
  var isInterruption = false
  /// The status, where the cell called `exit()`.
  var exitStatus: Int32?
}

extension Notebook {
  /// Puts an error into words.
  func failure(of error: any Error) -> Failure {
    switch error {
    case let error as ScriptError: return failure(of: error)
    case let error as CommandError:
      let summary = "UsageError: " + error.message
      return Failure(summary: summary, rendered: summary + "\n")
    default: return failure(of: interpreter.translate(error))
    }
  }

  private func failure(of error: ScriptError) -> Failure {
    let exception = error.exception
    let type = exception.exceptionType
    if type.isSubtype(of: .systemExit) { return exit(with: exception.arguments.first ?? .none) }
    let message = (try? interpreter.text(.object(exception))) ?? ""
    let summary = message.isEmpty ? type.name : "\(type.name): \(message)"
    let rendered = interpreter.render(error)
    return Failure(
      summary: summary, rendered: rendered.hasSuffix("\n") ? rendered : rendered + "\n",
      isInterruption: type.isSubtype(of: .keyboardInterrupt))
  }

  /// `exit()`: a number is the status; a text is printed and means 1.
  private func exit(with argument: Value) -> Failure {
    var failure = Failure(summary: "SystemExit", rendered: "")
    switch argument {
    case .none, .unbound: failure.exitStatus = 0
    case .bool(let flag): failure.exitStatus = flag ? 1 : 0
    case .int(let status): failure.exitStatus = Int32(truncatingIfNeeded: status & 0xFF)
    default:
      note((try? interpreter.text(argument)) ?? "")
      failure.exitStatus = 1
    }
    return failure
  }
}
