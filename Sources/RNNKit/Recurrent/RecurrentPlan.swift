/// One checked call of a recurrent layer: all sizes, where samples and times lie in memory, and what is returned.
struct RecurrentPlan {
  let configuration: RecurrentConfiguration
  /// T: how many steps there are.
  let steps: Int
  /// B: how many samples there are.
  let batch: Int
  /// The samples by falling length, where lengths were given: place -> sample.
  let order: [Int]?
  /// How many samples take part at each time, where lengths were given.
  let active: [Int]?
  let inputShape: [Int]
  /// The shape of the output sequence; nil where only states are wanted.
  let outputShape: [Int]?
  let hiddenShape: [Int]
  let cellShape: [Int]
  /// Distances in the output, in elements.
  let outputTimeStride: Int
  let outputSampleStride: Int
  /// Distances of time and sample in the input of rank 1, 2 or 3, by dimension; nil where the input has none such.
  let inputTimeDimension: Int?
  let inputSampleDimension: Int?
  /// What `grad_fn` shows for the results.
  let names: [String]

  func sample(_ place: Int) -> Int { order.map { $0[place] } ?? place }

  func shape(layer: Int, reversed: Bool) -> LayerPassShape {
    LayerPassShape(
      mode: configuration.mode, steps: steps, batch: batch, inputs: configuration.inputSize(ofLayer: layer),
      hidden: configuration.hiddenSize, state: configuration.stateSize, projects: configuration.projectionSize > 0,
      reversed: reversed, active: active)
  }

  /// The time at which the sample at a place has consumed `step` inputs (1...T); nil past its own end.
  static func time(step: Int, reversed: Bool, length: Int) -> Int? {
    guard step >= 1, step <= length else { return nil }
    return reversed ? length - step : step - 1
  }

  /// How long the sequence of the sample at a place is.
  func length(place: Int) -> Int {
    guard let active else { return steps }
    // Falling counts: the first time at which this place takes no part is its length.
    var (low, high) = (0, steps)
    while low < high {
      let middle = (low + high) / 2
      if active[middle] > place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension RecurrentPlan {
  /// A plan for a whole sequence, of whose outputs only the last may be wanted: the states.
  ///
  /// - Throws: `TensorError` in PyTorch's words for every shape or type that does not fit.
  init(
    input: Tensor, hidden: Tensor?, cell: Tensor?, weights: [RecurrentWeights], configuration: RecurrentConfiguration,
    lengths: [Int]?, wantsOutput: Bool = true
  ) throws {
    let checks = RecurrentChecks(configuration: configuration)
    let isBatched = try checks.sequence(input: input, hidden: hidden, cell: cell, weights: weights)
    let timeDimension = isBatched && configuration.batchFirst ? 1 : 0
    let steps = input.shape[timeDimension]
    let batch = isBatched ? input.shape[1 - timeDimension] : 1
    let states = configuration.layers * configuration.directions
    let stateShape = { (width: Int) in isBatched ? [states, batch, width] : [states, width] }
    try checks.states(
      hidden: hidden, cell: cell, hiddenShape: stateShape(configuration.stateSize),
      cellShape: stateShape(configuration.hiddenSize))
    try checks.steps(steps)
    try checks.sizes(steps: steps, batch: batch)
    let order = try lengths.map { try checks.order(of: $0, batch: batch, steps: steps) }

    let width = configuration.directions * configuration.stateSize
    self.configuration = configuration
    (self.steps, self.batch) = (steps, batch)
    self.order = order
    active = lengths.map { lengths in (0..<steps).map { time in lengths.reduce(0) { $0 + ($1 > time ? 1 : 0) } } }
    inputShape = input.shape
    outputShape = wantsOutput ? Array(input.shape.dropLast()) + [width] : nil
    hiddenShape = stateShape(configuration.stateSize)
    cellShape = stateShape(configuration.hiddenSize)
    let liesBySample = timeDimension == 1 && !configuration.outputLiesByTime
    outputTimeStride = liesBySample ? width : batch * width
    outputSampleStride = liesBySample ? steps * width : width
    inputTimeDimension = timeDimension
    inputSampleDimension = isBatched ? 1 - timeDimension : nil
    let names = RecurrentPlan.names(configuration, isBatched: isBatched, isPacked: lengths != nil)
    self.names = wantsOutput ? names : Array(names.dropFirst())
  }

  /// A plan for one step of a cell: input [I] or [B, I], states [H] or [B, H].
  ///
  /// - Throws: `TensorError` in PyTorch's words for every shape or type that does not fit.
  init(stepOf input: Tensor, hidden: Tensor?, cell: Tensor?, weights: RecurrentWeights, mode: RecurrentMode) throws {
    let configuration = try RecurrentChecks.configuration(ofCell: weights, mode: mode)
    let checks = RecurrentChecks(configuration: configuration)
    try checks.step(input: input, hidden: hidden, cell: cell, weights: weights)
    let isBatched = input.rank == 2
    try checks.sizes(steps: 1, batch: isBatched ? input.shape[0] : 1)
    self.configuration = configuration
    (steps, batch) = (1, isBatched ? input.shape[0] : 1)
    inputShape = input.shape
    (order, active, outputShape) = (nil, nil, nil)
    hiddenShape = Array(input.shape.dropLast()) + [configuration.hiddenSize]
    cellShape = hiddenShape
    (outputTimeStride, outputSampleStride) = (0, 0)
    inputTimeDimension = nil
    inputSampleDimension = isBatched ? 0 : nil
    names = RecurrentPlan.stepNames(mode, isBatched: isBatched)
  }

  /// What `grad_fn` shows for the results of a cell's step.
  static func stepNames(_ mode: RecurrentMode, isBatched: Bool) -> [String] {
    switch (mode, isBatched) {
    case (_, false): ["SqueezeBackward1", "SqueezeBackward1"]
    case (.rnnTanh, _): ["TanhBackward0"]
    case (.rnnRelu, _): ["ReluBackward0"]
    case (.lstm, _): ["MulBackward0", "AddBackward0"]
    case (.gru, _), (.gruResetBefore, _): ["AddBackward0"]
    }
  }

  private static func names(_ configuration: RecurrentConfiguration, isBatched: Bool, isPacked: Bool) -> [String] {
    if !isBatched { return ["SqueezeBackward1", "SqueezeBackward1", "SqueezeBackward1"] }
    let state = isPacked ? "IndexSelectBackward0" : "StackBackward0"
    if isPacked { return ["IndexSelectBackward0", state, state] }
    let fusedByOneDNN = configuration.mode == .lstm && configuration.projectionSize == 0
    if configuration.batchFirst { return [fusedByOneDNN ? "TransposeBackward0" : "TransposeBackward1", state, state] }
    if configuration.bidirectional { return ["CatBackward0", state, state] }
    return [fusedByOneDNN ? "MkldnnRnnLayerBackward0" : "StackBackward0", state, state]
  }
}
