import Glibc
import RNNNotebook
import RNNScript
import Synchronization

/// Ctrl-C while a script runs without a notebook: sets the flag that the machine polls.
enum InterruptSignal {
  // Written before the handler is in place, read by it.
  private nonisolated(unsafe) static var interruption: Interruption?

  /// Runs `body`; an interrupt signal during it stops the notebook's cell.
  static func during<Result>(_ notebook: Notebook, _ body: () -> Result) -> Result {
    interruption = notebook.interpreter.interruption
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in InterruptSignal.interruption?.request() }
    action.sa_flags = SA_RESTART
    var before = sigaction()
    sigaction(SIGINT, &action, &before)
    defer { sigaction(SIGINT, &before, nil) }
    return body()
  }
}
