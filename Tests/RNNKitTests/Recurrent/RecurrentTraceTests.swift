import RNNKit
import Testing

/// The trace of a sequence shows what stepping the cell by hand shows.
@Suite struct RecurrentTraceTests {
  @Test(arguments: RecurrentMode.allCases, [DType.float32, .float64])
  func showsWhatSteppingShows(_ mode: RecurrentMode, _ dtype: DType) throws {
    let configuration = RecurrentConfiguration(mode: mode, inputSize: 3, hiddenSize: 4, bidirectional: true)
    let weights = try RandomLayer.weights(configuration, dtype: dtype)
    let (steps, batch, lengths) = (5, 3, [4, 5, 2])
    let input = try RandomLayer.tensor([steps, batch, 3], 11, dtype)
    let (hidden, cell) = (
      try RandomLayer.tensor([2, batch, 4], 12, dtype), try RandomLayer.tensor([2, batch, 4], 13, dtype)
    )
    let trace = RecurrentTrace()
    let result = try recurrent(
      input, hidden: hidden, cell: mode.hasCell ? cell : nil, weights: weights, configuration: configuration,
      lengths: lengths, trace: trace)
    #expect(trace.steps == steps && trace.batch == batch && trace.directions == 2 && trace.mode == mode)

    for direction in 0..<2 {
      for sample in 0..<batch {
        var h = try hidden.select(0, direction).select(0, sample)
        var c: Tensor? = mode.hasCell ? try cell.select(0, direction).select(0, sample) : nil
        #expect(try trace.value("h", layer: 0, direction: direction, step: 0, sample: sample) == h.floats())
        for step in 1...lengths[sample] {
          let time = direction == 0 ? step - 1 : lengths[sample] - step
          #expect(trace.inputPosition(step: step, direction: direction, sample: sample) == time)
          let single = RecurrentTrace()
          let next = try recurrentStep(
            try input.select(0, time).select(0, sample), hidden: h, cell: c, weights: weights[direction], mode: mode,
            trace: single)
          (h, c) = (next.hidden, next.cell)
          for name in trace.names {
            let seen = try #require(trace.value(name, layer: 0, direction: direction, step: step, sample: sample))
            let expected = try #require(single.value(name, layer: 0, step: 1))
            #expect(zip(seen, expected).allSatisfy { abs($0 - $1) < 1e-5 } && seen.count == expected.count)
          }
          let output = try result.output.select(0, time).select(0, sample).floats()[direction * 4..<direction * 4 + 4]
          let seen = try #require(trace.value("h", layer: 0, direction: direction, step: step, sample: sample))
          #expect(Array(output) == seen)
        }
        let last = lengths[sample]
        #expect(trace.value("h", layer: 0, direction: direction, step: last + 1, sample: sample) == nil)
        #expect(
          try result.hidden.select(0, direction).select(0, sample).floats()
            == trace.value("h", layer: 0, direction: direction, step: last, sample: sample))
      }
    }
    #expect(trace.value("x", layer: 0, step: 1) == nil && trace.value("h", layer: 1, step: 1) == nil)
  }

  @Test func addressesReadWhatTheyWrite() throws {
    let address = RecurrentAddress(step: 3, layer: 1, direction: 1, name: "f")
    #expect(address.text == "t3.l1.rev.f")
    #expect(RecurrentAddress("t3.l1.rev.f") == address)
    #expect(RecurrentAddress("t12") == RecurrentAddress(step: 12))
    #expect(RecurrentAddress("t2.l0.fwd.c") == RecurrentAddress(step: 2, name: "c"))
    #expect(RecurrentAddress("t0.h")?.text == "t0.l0.h")
    for wrong in ["", "3", "t", "t-1", "t1.", "t1.l", "t1.l0.rev.f.g", "t1.l0.2", "t99999999999999999999"] {
      #expect(RecurrentAddress(wrong) == nil, "\(wrong)")
    }
  }
}

/// Layers with weights from a fixed, uneven pattern.
enum RandomLayer {
  static func tensor(_ shape: [Int], _ seed: Int, _ dtype: DType = .float32, scale: Double = 0.6) throws -> Tensor {
    let generator = TorchGenerator(seed: UInt64(seed))
    return try Tensor.randn(shape, dtype: .float64, generator: generator).mul(.float(scale)).to(dtype)
  }

  static func weights(_ configuration: RecurrentConfiguration, dtype: DType) throws -> [RecurrentWeights] {
    let gates = configuration.mode.gateCount * configuration.hiddenSize
    return try (0..<configuration.layers * configuration.directions).map { index in
      let width = configuration.inputSize(ofLayer: index / configuration.directions)
      let seed = 100 * (index + 1)
      let projects = configuration.projectionSize > 0
      return RecurrentWeights(
        weightIH: try tensor([gates, width], seed, dtype),
        weightHH: try tensor([gates, configuration.stateSize], seed + 1, dtype),
        biasIH: configuration.hasBias ? try tensor([gates], seed + 2, dtype) : nil,
        biasHH: configuration.hasBias ? try tensor([gates], seed + 3, dtype) : nil,
        weightHR: projects
          ? try tensor([configuration.projectionSize, configuration.hiddenSize], seed + 4, dtype) : nil)
    }
  }
}
