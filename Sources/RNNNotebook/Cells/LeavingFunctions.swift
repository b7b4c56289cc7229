import RNNScript

/// How a script or someone at the prompt leaves: `exit()`, `quit()`; at the prompt, the bare name leaves as well.
enum LeavingFunctions {
  static let names = ["exit", "quit"]

  static let entries = names.map { name in
    Entry("\(name)(code=None, /)", "Leaves the notebook, or ends the script with a status.") { call in
      throw ScriptError(ExceptionObject(.systemExit, call[0].isNone ? [] : [call[0]]))
    }
  }
}
