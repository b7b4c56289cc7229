import RNNScript

/// The figures that pyplot holds open.
public enum OpenFigures {
  /// Shows those in which something is new; they stay open.
  ///
  /// Does nothing where pyplot was never imported.
  public static func show(_ interpreter: Interpreter) throws {
    guard interpreter.modules["matplotlib.pyplot"] != nil else { return }
    guard let function = try interpreter.module(named: "matplotlib._open").attribute("show_open", interpreter) else {
      return
    }
    try interpreter.call(function)
  }
}
