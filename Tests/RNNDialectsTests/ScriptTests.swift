import Testing

/// Whole scripts against what the original printed.
@Suite struct ScriptTests {
  @Test(arguments: [
    "torch_rnncell_walk", "torch_rnn_layer", "torch_hello_cell", "torch_hello_embedding", "torch_gru_shapes",
    "torch_lstm_sine", "torch_custom_cell", "torch_packed", "torch_vanishing", "numpy_basics", "keras_guide_models",
    "keras_state",
  ])
  func printsWhatTheOriginalPrints(name: String) throws {
    let source = try Fixtures.text("scripts/\(name).py")
    let expected = try Fixtures.text("scripts/\(name).out")
    let output = Session().output(of: source, name: "\(name).py")
    if let difference = OutputComparison.difference(expected, output) {
      Issue.record("\(difference)\n---- all of it:\n\(output)")
    }
  }
}
