import RNNKit
import Testing

/// The fused path against the composed one, and that against finite differences.
@Suite struct RecurrentGradientTests {
  struct Setting: CustomTestStringConvertible {
    let configuration: RecurrentConfiguration
    let lengths: [Int]?
    var testDescription: String { "\(configuration) \(lengths.map { "\($0)" } ?? "")" }

    static let all: [Setting] = RecurrentMode.allCases.flatMap { mode in
      [1, 2, 3].flatMap { layers in
        [false, true].flatMap { both in
          [nil, [2, 4, 1]].flatMap { lengths in
            [0, 2].compactMap { projection in
              if projection > 0 && mode != .lstm { return nil }
              let configuration = RecurrentConfiguration(
                mode: mode, inputSize: 2, hiddenSize: 5, layers: layers, bidirectional: both,
                batchFirst: layers == 2, hasBias: layers != 3, projectionSize: projection)
              return Setting(configuration: configuration, lengths: lengths)
            }
          }
        }
      }
    }
  }

  /// Everything that a layer is computed from, as leaves of one type.
  private struct Leaves {
    let input: Tensor
    let hidden: Tensor
    let cell: Tensor?
    let weights: [RecurrentWeights]

    init(_ configuration: RecurrentConfiguration, _ dtype: DType) throws {
      let states = configuration.layers * configuration.directions
      input = try RandomLayer.tensor(configuration.batchFirst ? [3, 4, 2] : [4, 3, 2], 1, dtype)
      hidden = try RandomLayer.tensor([states, 3, configuration.stateSize], 2, dtype)
      cell = configuration.mode.hasCell ? try RandomLayer.tensor([states, 3, 5], 3, dtype) : nil
      weights = try RandomLayer.weights(configuration, dtype: dtype)
      for tensor in all { try tensor.setRequiresGradient(true) }
    }

    var all: [Tensor] {
      [input, hidden, cell].compactMap { $0 }
        + weights.flatMap { [$0.weightIH, $0.weightHH, $0.biasIH, $0.biasHH, $0.weightHR].compactMap { $0 } }
    }

    /// A sum over all results with uneven factors.
    func loss(_ setting: Setting) throws -> Tensor {
      let result = try recurrent(
        input, hidden: hidden, cell: cell, weights: weights, configuration: setting.configuration,
        lengths: setting.lengths)
      var loss = try Tensor(scalar: 0, dtype: input.dtype)
      for (index, tensor) in [result.output, result.hidden, result.cell].compactMap({ $0 }).enumerated() {
        loss = try loss.add(try tensor.mul(try RandomLayer.tensor(tensor.shape, 50 + index, input.dtype)).sum())
      }
      return loss
    }
  }

  @Test(arguments: Setting.all)
  func fusedAgreesWithComposed(_ setting: Setting) throws {
    let (fused, composed) = (
      try Leaves(setting.configuration, .float32), try Leaves(setting.configuration, .float64)
    )
    let (a, b) = (try fused.loss(setting), try composed.loss(setting))
    try expectClose(a, b, "loss", tolerance: 1e-5)
    try a.backward()
    try b.backward()
    for (index, (x, y)) in zip(fused.all, composed.all).enumerated() {
      try expectClose(x.gradient, #require(y.gradient), "gradient \(index)", tolerance: 1e-5)
    }
  }

  @Test(arguments: Setting.all)
  func composedAgreesWithFiniteDifferences(_ setting: Setting) throws {
    let leaves = try Leaves(setting.configuration, .float64)
    try leaves.loss(setting).backward()
    // Two elements of each leaf: a wrong rule shows in any of them.
    for (index, leaf) in leaves.all.enumerated() {
      let gradient = try #require(leaf.gradient).doubles()
      for element in Set([0, (7 * index + 3) % leaf.count]) {
        let step = 1e-6
        func moved(_ distance: Double) throws -> Double {
          try Engine.current.withoutGradients {
            let flat = try leaf.detach().view([leaf.count])
            let old = try flat.doubles()[element]
            try flat.select(0, element).fill_(.float(old + distance))
            defer { _ = try? flat.select(0, element).fill_(.float(old)) }
            return try leaves.loss(setting).item().asDouble
          }
        }
        let slope = (try moved(step) - moved(-step)) / (2 * step)
        #expect(abs(slope - gradient[element]) < 1e-6 * (1 + abs(slope)), "leaf \(index), element \(element)")
      }
    }
  }

  @Test(arguments: Setting.all, [DType.float32, .float64])
  func statesAloneAreThoseOfTheWholeSequence(_ setting: Setting, _ dtype: DType) throws {
    func run(_ leaves: Leaves, _ states: (hidden: Tensor, cell: Tensor?)) throws {
      var loss = try states.hidden.mul(try RandomLayer.tensor(states.hidden.shape, 60, dtype)).sum()
      if let cell = states.cell {
        loss = try loss.add(try cell.mul(try RandomLayer.tensor(cell.shape, 61, dtype)).sum())
      }
      try loss.backward()
    }
    let (whole, alone) = (try Leaves(setting.configuration, dtype), try Leaves(setting.configuration, dtype))
    let result = try recurrent(
      whole.input, hidden: whole.hidden, cell: whole.cell, weights: whole.weights,
      configuration: setting.configuration, lengths: setting.lengths)
    let states = try recurrentStates(
      alone.input, hidden: alone.hidden, cell: alone.cell, weights: alone.weights,
      configuration: setting.configuration, lengths: setting.lengths)
    #expect(try states.hidden.doubles() == result.hidden.doubles())
    #expect(try states.cell?.doubles() == result.cell?.doubles())
    #expect(states.hidden.gradientName == result.hidden.gradientName)
    try run(whole, (result.hidden, result.cell))
    try run(alone, states)
    for (index, (x, y)) in zip(alone.all, whole.all).enumerated() {
      #expect(try #require(x.gradient).shape == x.shape)
      try expectClose(x.gradient, try #require(y.gradient), "gradient \(index)", tolerance: 1e-6)
    }
  }

  @Test func onlyWantedGradientsAreComputed() throws {
    let setting = Setting.all[0]
    let leaves = try Leaves(setting.configuration, .float32)
    try leaves.input.setRequiresGradient(false)
    try leaves.weights[0].weightHH.setRequiresGradient(false)
    try leaves.loss(setting).backward()
    #expect(leaves.input.gradient == nil && leaves.weights[0].weightHH.gradient == nil)
    #expect(leaves.weights[0].weightIH.gradient != nil && leaves.hidden.gradient != nil)
  }

  @Test func weightsChangedInPlaceAreNoticed() throws {
    let setting = Setting.all[0]
    let leaves = try Leaves(setting.configuration, .float32)
    let loss = try leaves.loss(setting)
    try Engine.current.withoutGradients { _ = try leaves.weights[0].weightHH.mul_(2) }
    #expect(throws: TensorError.self) { try loss.backward() }
  }

  static let names: [(RecurrentMode, Bool, Bool, Bool, String)] = [
    (.rnnTanh, false, false, false, "StackBackward0"), (.gru, false, false, false, "StackBackward0"),
    (.lstm, false, false, false, "MkldnnRnnLayerBackward0"), (.gru, true, false, false, "TransposeBackward1"),
    (.gru, false, true, false, "CatBackward0"), (.lstm, false, false, true, "SqueezeBackward1"),
  ]

  @Test(arguments: names)
  func resultsNameTheirOrigin(_ row: (RecurrentMode, Bool, Bool, Bool, String)) throws {
    let (mode, batchFirst, both, unbatched, name) = row
    let configuration = RecurrentConfiguration(
      mode: mode, inputSize: 2, hiddenSize: 3, bidirectional: both, batchFirst: batchFirst)
    let weights = try RandomLayer.weights(configuration, dtype: .float32)
    for weight in weights { try weight.weightIH.setRequiresGradient(true) }
    let input = try Tensor.zeros(unbatched ? [4, 2] : [4, 4, 2])
    let result = try recurrent(input, weights: weights, configuration: configuration)
    #expect(result.output.gradientName == name)
    #expect(result.hidden.gradientName == (unbatched ? "SqueezeBackward1" : "StackBackward0"))
    let step = try recurrentStep(Tensor.zeros([1, 2]), weights: weights[0], mode: mode)
    let stepNames: [RecurrentMode: String] = [.rnnTanh: "TanhBackward0", .lstm: "MulBackward0", .gru: "AddBackward0"]
    #expect(step.hidden.gradientName == stepNames[mode])
  }
}
