import Testing

@testable import RNNKit

/// Work that is dealt out to threads comes out the same, and stops when it is told to.
@Suite(.serialized) struct WorkersTests {
  private struct Stop: Error {}

  private func trained(_ configuration: RecurrentConfiguration) throws -> [RecurrentWeights] {
    let weights = try RandomLayer.weights(configuration, dtype: .float32)
    for parameter in weights.flatMap(\.all) {
      // What has no bound grows over hundreds of steps unless its weights are small.
      if configuration.mode == .rnnRelu { try parameter?.mul_(Tensor(scalar: 0.1)) }
      try parameter?.setRequiresGradient(true)
    }
    return weights
  }

  /// A bidirectional layer over samples of several lengths: its output, its states and all gradients.
  private func run(_ mode: RecurrentMode, threads: Int, projection: Int = 0) throws -> [Float] {
    let before = Workers.shared.count
    Workers.shared.count = threads
    defer { Workers.shared.count = before }
    let configuration = RecurrentConfiguration(
      mode: mode, inputSize: 20, hiddenSize: 37, layers: 2, bidirectional: true, projectionSize: projection)
    let weights = try trained(configuration)
    let input = try RandomLayer.tensor([80, 19, 20], 3, .float32)
    try input.setRequiresGradient(true)
    let lengths = (0..<19).map { 80 - $0 }
    let result = try recurrent(
      input, weights: weights, configuration: configuration, lengths: lengths)
    try result.output.mul(result.output).sum().backward()
    let parameters = weights.flatMap(\.all).compactMap { $0 }
    let all = [result.output, result.hidden, input.gradient] + parameters.map(\.gradient)
    return try all.flatMap { try $0?.floats() ?? [] }
  }

  // OpenBLAS, which serves the machines without a fused multiply-add, adds up in an order of its own for each cut.
  @Test(.enabled(if: VectorKernels.current.packs), arguments: RecurrentMode.allCases)
  func threadsChangeNoBit(_ mode: RecurrentMode) throws {
    let alone = try run(mode, threads: 1)
    #expect(try run(mode, threads: 2) == alone)
    #expect(try run(mode, threads: 3) == alone)
    #expect(alone.allSatisfy { $0.isFinite } && alone.contains { $0 != 0 })
  }

  @Test(.enabled(if: VectorKernels.current.packs)) func projectionsAreDealtOutToo() throws {
    #expect(try run(.lstm, threads: 2, projection: 16) == run(.lstm, threads: 1, projection: 16))
  }

  /// Without a tape most arrays have room for a few steps only.
  @Test(arguments: RecurrentMode.allCases, [false, true])
  func inferenceAgreesWithTraining(_ mode: RecurrentMode, _ bidirectional: Bool) throws {
    let configuration = RecurrentConfiguration(
      mode: mode, inputSize: 5, hiddenSize: 9, layers: 2, bidirectional: bidirectional)
    let weights = try trained(configuration)
    for (steps, batch) in [(500, 1), (97, 7), (30, 200)] {
      let input = try RandomLayer.tensor([steps, batch, 5], 4, .float32)
      let lengths = batch == 7 ? (0..<7).map { 97 - 9 * $0 } : nil
      let trained = try recurrent(input, weights: weights, configuration: configuration, lengths: lengths)
      let inferred = try Engine.current.withoutGradients {
        try recurrent(input, weights: weights, configuration: configuration, lengths: lengths)
      }
      #expect(try inferred.output.floats() == trained.output.floats())
      #expect(try inferred.hidden.floats() == trained.hidden.floats())
      #expect(try inferred.cell?.floats() == trained.cell?.floats())
    }
  }

  /// What a layer returns without a tape may be the memory that it worked in: it is the caller's from then on.
  @Test func outputsOfInferenceAreTheCallers() throws {
    let configuration = RecurrentConfiguration(mode: .gru, inputSize: 5, hiddenSize: 9, layers: 2)
    let weights = try trained(configuration)
    let input = try RandomLayer.tensor([40, 12, 5], 4, .float32)
    let run = {
      try Engine.current.withoutGradients {
        try recurrent(input, weights: weights, configuration: configuration).output
      }
    }
    let first = try run()
    let expected = try first.floats()
    try first.add_(first)
    let second = try run()
    #expect(try second.floats() == expected)
    #expect(try first.floats() == expected.map { $0 * 2 })
    let last = try second.select(0, 39)
    #expect(try last.floats() == Array(expected.suffix(12 * 9)))
  }

  /// Weights that no cache holds: threads share the units, and meet at every step.
  @Test(.enabled(if: VectorKernels.current.packs), arguments: [RecurrentMode.rnnTanh, .lstm, .gru])
  func unitsAreDealtOutWhereWeightsAreLarge(_ mode: RecurrentMode) throws {
    let hidden = mode == .rnnTanh ? 1100 : mode == .lstm ? 516 : 640
    let configuration = RecurrentConfiguration(mode: mode, inputSize: 9, hiddenSize: hidden)
    let shape = LayerPassShape(
      mode: mode, steps: 5, batch: 24, inputs: 9, hidden: hidden, state: hidden, projects: false, reversed: false,
      active: nil)
    let sections = shape.division(threads: 3, cacheBytes: 1 << 20).sections
    #expect(sections.count == min(6, hidden / 64) && sections.flatMap(Array.init) == Array(0..<hidden))
    #expect(shape.division(threads: 3, cacheBytes: 1 << 30).parts.count == 3)
    let weights = try trained(configuration)
    let input = try RandomLayer.tensor([5, 24, 9], 3, .float32)
    let lengths = (0..<24).map { $0 < 20 ? 5 : 3 }
    let before = Workers.shared.count
    defer { Workers.shared.count = before }
    let results = try [1, 2, 3].map { threads in
      Workers.shared.count = threads
      // Without a tape the gates' memory goes around while some sections are a step ahead.
      let inferred = try Engine.current.withoutGradients {
        try recurrent(input, weights: weights, configuration: configuration, lengths: lengths)
      }
      let parameters = weights.flatMap(\.all).compactMap { $0 }
      for parameter in parameters { parameter.gradient = nil }
      let result = try recurrent(input, weights: weights, configuration: configuration, lengths: lengths)
      #expect(try inferred.output.floats() == result.output.floats())
      try result.output.mul(result.output).sum().backward()
      return try ([result.output, result.hidden] + parameters.map(\.gradient)).flatMap { try $0?.floats() ?? [] }
    }
    #expect(results[1] == results[0] && results[2] == results[0])
    #expect(results[0].allSatisfy { $0.isFinite } && results[0].contains { $0 != 0 })
  }

  @Test func phasesFollowOneAnother() throws {
    let before = Workers.shared.count
    Workers.shared.count = 3
    defer { Workers.shared.count = before }
    // Each task adds up what two of the phase before wrote.
    let (tasks, phases) = (4, 200)
    nonisolated(unsafe) var sums = [Int](repeating: 0, count: tasks * (phases + 1))
    try sums.withUnsafeMutableBufferPointer { sums in
      nonisolated(unsafe) let sums = sums
      for task in 0..<tasks { sums[task] = 1 }
      try Workers.shared.run(tasks, phases: phases, poll: nil) { phase, task, _ in
        let before = phase * tasks
        sums[before + tasks + task] = (sums[before + task] + sums[before + (task + 1) % tasks]) % 1_000_003
      }
    }
    let power = (0..<phases).reduce(1) { power, _ in power * 2 % 1_000_003 }
    #expect(sums.suffix(tasks).allSatisfy { $0 == power })
  }

  @Test func aFailureStopsTheOthers() throws {
    #expect(throws: Stop.self) {
      try Workers.shared.run(4, poll: { throw Stop() }) { _, pace in
        // Long enough for the asking thread to get one of the tasks: it alone polls.
        for _ in 0..<1_000_000_000 { try pace.spend(Pace.piece) }
      }
    }
    nonisolated(unsafe) var done = [Bool](repeating: false, count: 9)
    done.withUnsafeMutableBufferPointer { done in
      nonisolated(unsafe) let done = done
      try? Workers.shared.run(9, poll: nil) { index, _ in done[index] = true }
    }
    #expect(done.allSatisfy { $0 })
  }
}
