import RNNScript

/// Texts with all elements of every tensor and array in them.
public enum WholeText {
  /// Beyond this many elements an array stays a summary: nobody reads so much.
  private static let mostElements = 1_000_000

  /// What `str` gives while print options ask for no summaries.
  public static func of(_ value: Value, _ interpreter: Interpreter) throws -> String {
    let (torch, numpy) = (DialectState.of(interpreter), NumPyState.of(interpreter))
    let before = (torch: torch.printOptions.threshold, numpy: numpy.printOptions.threshold)
    torch.printOptions.threshold = max(before.torch, mostElements)
    numpy.printOptions.threshold = max(before.numpy, mostElements)
    defer { (torch.printOptions.threshold, numpy.printOptions.threshold) = before }
    return try interpreter.text(value)
  }
}
