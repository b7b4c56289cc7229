import RNNKit
import Testing

@Suite struct GoldenTests {
  @Test func allCasesAreThere() {
    #expect(GoldenCase.all.count == 69)
  }

  @Test(arguments: GoldenCase.all, [DType.float32, .float64])
  func agreesWithPyTorch(_ golden: GoldenCase, _ dtype: DType) throws {
    let values = try golden.load()
    if values.isCell {
      try runCell(values, dtype)
    } else {
      try runLayer(values, dtype)
    }
  }

  private func runLayer(_ values: GoldenValues, _ dtype: DType) throws {
    let (weights, byName) = try values.weights(dtype)
    let input = try #require(try values.leaf("input", dtype))
    let (hidden, cell) = (try values.leaf("h_0", dtype), try values.leaf("c_0", dtype))
    let result = try recurrent(
      input, hidden: hidden, cell: cell, weights: weights, configuration: values.configuration, training: true,
      lengths: values.lengths)
    try expectClose(result.output, values.tensor("output"), "output")
    try expectClose(result.hidden, values.tensor("h_n"), "h_n")
    var loss = try weighted(result.output, values, "d_output").add(try weighted(result.hidden, values, "d_h_n"))
    if values.mode.hasCell {
      try expectClose(result.cell, values.tensor("c_n"), "c_n")
      loss = try loss.add(try weighted(try #require(result.cell), values, "d_c_n"))
    }
    try loss.backward()
    try expectGradients(values, ["input": input, "h_0": hidden, "c_0": cell], byName)
  }

  private func runCell(_ values: GoldenValues, _ dtype: DType) throws {
    let (weights, byName) = try values.weights(dtype)
    let input = try #require(try values.leaf("input", dtype))
    let (first, firstCell) = (try values.leaf("h_0", dtype), try values.leaf("c_0", dtype))
    var (hidden, cell) = (first, firstCell)
    var loss = try Tensor(scalar: 0, dtype: dtype)
    for step in 0..<values.integer("steps") {
      let result = try recurrentStep(
        try input.select(0, step), hidden: hidden, cell: cell, weights: weights[0], mode: values.mode)
      (hidden, cell) = (result.hidden, result.cell)
      try expectClose(hidden, values.tensor("hidden").select(0, step), "hidden")
      loss = try loss.add(try weighted(result.hidden, values, "d_hidden", step))
      if let cell {
        try expectClose(cell, values.tensor("cell").select(0, step), "cell")
        loss = try loss.add(try weighted(cell, values, "d_cell", step))
      }
    }
    try loss.backward()
    try expectGradients(values, ["input": input, "h_0": first, "c_0": firstCell], byName)
  }

  /// sum(x d), with d from the file.
  private func weighted(_ tensor: Tensor, _ values: GoldenValues, _ name: String, _ step: Int? = nil) throws -> Tensor {
    let factors = try values.tensor(name)
    return try tensor.mul(try (step.map { try factors.select(0, $0) } ?? factors).to(tensor.dtype)).sum()
  }

  private func expectGradients(
    _ values: GoldenValues, _ states: [String: Tensor?], _ weights: [String: Tensor]
  ) throws {
    for (name, expected) in values.file.tensors where name.hasPrefix("grad.") {
      let parameter = String(name.dropFirst(5))
      try expectClose((states[parameter] ?? nil)?.gradient ?? weights[parameter]?.gradient, expected, name)
    }
  }
}
