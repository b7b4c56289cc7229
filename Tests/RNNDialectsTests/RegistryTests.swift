import Testing

@testable import RNNDialects
@testable import RNNScript

/// What the registry promises: every name has a summary and a runnable example.
@Suite struct RegistryTests {
  /// Says how to mend what is missing.
  private static let convention = """
    Every function and class needs a summary and an example: in Swift the `example:` of its Entry, in embedded source a \
    docstring whose first line is the summary, and lines that begin with '>>> ' as the example ('... ' goes on).
    """

  @Test(arguments: Registry.moduleNames)
  func namesAreExplained(module: String) throws {
    var missing: [String] = []
    for item in try Registry.items(of: module, Session().interpreter) {
      if item.description.summary.isEmpty { missing.append("\(item.path): no summary") }
      if item.description.example.isEmpty { missing.append("\(item.path): no example") }
    }
    #expect(missing.isEmpty, "\(Self.convention)\n\(missing.joined(separator: "\n"))")
  }

  @Test(arguments: Registry.moduleNames)
  func examplesRun(module: String) throws {
    var failures: [String] = []
    let session = Session()
    for item in try Registry.items(of: module, session.interpreter) {
      let result = session.runAlone(Registry.prelude + item.description.example)
      if let result { failures.append("\(item.path): \(item.description.example): \(result)") }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test(arguments: ["uni", "bi"], ["relu", "tanh", "lstm", "gru"])
  func puzzleLibShapes(direction: String, mode: String) {
    let session = Session()
    let options = "mode='\(mode)', direction='\(direction)'"
    let sizes = session.run("RNN(4, 3, layers=2, getSequences=True, \(options))(zeros(5, 2, 4)).shape")
    #expect(sizes == "torch.Size([5, 2, \(direction == "bi" ? 6 : 3)])")
    let last = session.run(
      "y = RNN(4, 3, \(options))(zeros(5, 2, 4))\n[h.shape for h in y] if isinstance(y, list) else y.shape")
    #expect(
      last == (direction == "bi" ? "[torch.Size([2, 3]), torch.Size([2, 3])]" : "torch.Size([2, 3])"))
  }
}
