import RNNScript

/// How a script or someone at the prompt leaves: `exit()`, `quit()`.
enum LeavingFunctions {
  static let entries = ["exit", "quit"].map { name in
    Entry("\(name)(code=None, /)", "Leaves the notebook, or ends the script with a status.") { call in
      throw ScriptError(ExceptionObject(.systemExit, call[0].isNone ? [] : [call[0]]))
    }
  }
}
