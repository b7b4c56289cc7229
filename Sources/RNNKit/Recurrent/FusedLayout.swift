// Between tensors as the script sees them and the core's memory: time-major, samples by falling length.
extension FusedRecurrent {
  /// Distances between times and samples in a tensor shaped like the input.
  private func inputStrides(_ tensor: Tensor) -> (time: Int, sample: Int) {
    (plan.inputTimeDimension.map { tensor.strides[$0] } ?? 0, plan.inputSampleDimension.map { tensor.strides[$0] } ?? 0)
  }

  /// Runs `body` for all times and places; there can be any number of them, so that it is asked whether to go on.
  @inline(__always) private func eachRow(_ body: (_ time: Int, _ place: Int) -> Void) throws {
    let poll = Engine.current.poll
    var rows = 0
    for time in 0..<plan.steps {
      for place in 0..<plan.batch {
        body(time, place)
        rows &+= 1
        if rows & 0xFFFF == 0 { try poll?() }
      }
    }
  }

  /// Whether rows of these strides lie as the core has them, so that their memory serves as it is.
  private func isInPlace(time: Int, sample: Int, width: Int) -> Bool {
    plan.active == nil && (sample == width || plan.batch == 1) && (time == plan.batch * width || plan.steps == 1)
  }

  /// The input [T, B, I]; zeros past each sample's end.
  ///
  /// A backward pass needs a copy: the tensor's content may have changed until then.
  func gatherInput(_ input: Tensor, copies: Bool) throws -> FloatBuffer {
    let dense = input.strides.last == 1 ? input : try input.contiguous()
    let width = plan.configuration.inputSize
    let strides = inputStrides(dense)
    let isInPlace = isInPlace(time: strides.time, sample: strides.sample, width: width)
    if !copies, isInPlace {
      return FloatBuffer(borrowing: dense.elements(Float.self), count: dense.count, of: dense)
    }
    let buffer = try reserved(plan.steps * plan.batch * width)
    let source = dense.elements(Float.self)
    if isInPlace {
      Workers.shared.copy(source, to: buffer.pointer, count: buffer.count)
      return withExtendedLifetime(dense) { buffer }
    }
    try eachRow { time, place in
      let isPresent = place < plan.active?[time] ?? plan.batch
      copy(
        isPresent ? source + time * strides.time + plan.sample(place) * strides.sample : nil,
        to: buffer.pointer + (time * plan.batch + place) * width, width)
    }
    withExtendedLifetime(dense) {}
    return buffer
  }

  /// The gradient of the input, laid out like it.
  func scatterInput(_ buffer: FloatBuffer) throws -> Tensor {
    let result = try Tensor(uninitialized: plan.inputShape, .float32)
    let width = plan.configuration.inputSize
    let strides = inputStrides(result)
    let target = result.initial(Float.self)
    try eachRow { time, place in
      (target + time * strides.time + plan.sample(place) * strides.sample).update(
        from: buffer.pointer + (time * plan.batch + place) * width, count: width)
    }
    withExtendedLifetime(buffer) {}
    return result
  }

  /// One layer's and direction's rows of a state [L D, B, width], samples by falling length; nil for none.
  func gatherState(_ state: Tensor?, _ index: Int, _ width: Int) throws -> FloatBuffer? {
    guard let state else { return nil }
    let buffer = try reserved(plan.batch * width)
    let source = state.elements(Float.self) + index * plan.batch * width
    for place in 0..<plan.batch {
      (buffer.pointer + place * width).update(from: source + plan.sample(place) * width, count: width)
    }
    return buffer
  }

  func scatterState(_ source: UnsafePointer<Float>, to state: Tensor, _ index: Int, _ width: Int) {
    let target = state.initial(Float.self) + index * plan.batch * width
    for place in 0..<plan.batch {
      (target + plan.sample(place) * width).update(from: source + place * width, count: width)
    }
  }

  /// Both directions of a layer side by side, [T, B, D R]; zeros past each sample's end.
  ///
  /// What is not to be written to may be the layer's own memory.
  func joinDirections(layer: Int, copies: Bool) throws -> FloatBuffer {
    let configuration = plan.configuration
    let (width, state) = (configuration.directions * configuration.stateSize, configuration.stateSize)
    if !copies, configuration.directions == 1, plan.active == nil {
      let record = records[layer]
      return FloatBuffer(
        borrowing: record.statesAfter, count: plan.steps * plan.batch * state, of: record.states)
    }
    let buffer = try reserved(plan.steps * plan.batch * width)
    try eachOutputRow(layer: layer) { direction, time, place, row in
      let target = buffer.pointer + (time * plan.batch + place) * width + direction * state
      copy(row, to: target, state)
    }
    return buffer
  }

  /// The output of the last layer as a tensor; nil where none is wanted.
  ///
  /// A backward pass needs the layer's own memory as it is; else the output may be that memory.
  func scatterOutput(copies: Bool) throws -> Tensor? {
    guard let shape = plan.outputShape else { return nil }
    let state = plan.configuration.stateSize
    let isInPlace = isInPlace(time: plan.outputTimeStride, sample: plan.outputSampleStride, width: state)
    if plan.configuration.directions == 1, isInPlace, let record = records.last {
      let count = plan.steps * plan.batch * state
      if copies {
        let result = try Tensor(uninitialized: shape, .float32)
        Workers.shared.copy(record.statesAfter, to: result.initial(Float.self), count: count)
        return arranged(result.storage, shape)
      }
      let storage = Storage(
        adopting: record.states, from: record.statesAfter - record.states.pointer, count: count, engine: .current)
      return arranged(storage, shape)
    }
    let result = try Tensor(uninitialized: shape, .float32)
    let target = result.initial(Float.self)
    try eachOutputRow(layer: plan.configuration.layers - 1) { direction, time, place, row in
      let start = time * plan.outputTimeStride + plan.sample(place) * plan.outputSampleStride + direction * state
      copy(row, to: target + start, state)
    }
    return arranged(result.storage, shape)
  }

  /// The output whose memory the storage is, as the plan says how it lies.
  private func arranged(_ storage: Storage, _ shape: [Int]) -> Tensor {
    var strides = Shape.contiguousStrides(shape)
    if let time = plan.inputTimeDimension, let sample = plan.inputSampleDimension {
      (strides[time], strides[sample]) = (plan.outputTimeStride, plan.outputSampleStride)
    }
    return Tensor(
      storage: storage, shape: shape, strides: strides, offset: 0, count: storage.count,
      isContiguous: Shape.isContiguous(shape, strides))
  }

  /// Rows of gradients of a layer's output, of all times and samples, and how far they lie apart: not at all where all
  /// are the same one.
  typealias OutputGradient = (rows: FloatBuffer, stride: Int)

  /// The gradient of the output [T, B, D R], samples by falling length; what stands past an end is never read.
  func gatherOutput(_ gradient: Tensor?) throws -> OutputGradient? {
    guard let gradient else { return nil }
    let width = plan.configuration.directions * plan.configuration.stateSize
    let (time, sample) = inputStrides(gradient)
    if time == 0 || plan.steps == 1, sample == 0 || plan.batch == 1, let step = gradient.strides.last {
      // That of a sum or a mean.
      let row = try reserved(width)
      let source = gradient.elements(Float.self)
      for unit in 0..<width { row.pointer[unit] = source[unit * step] }
      return withExtendedLifetime(gradient) { (row, 0) }
    }
    let dense = gradient.strides.last == 1 ? gradient : try gradient.contiguousCopy()
    let strides = inputStrides(dense)
    if isInPlace(time: strides.time, sample: strides.sample, width: width) {
      return (FloatBuffer(borrowing: dense.elements(Float.self), count: dense.count, of: dense), width)
    }
    let buffer = try reserved(plan.steps * plan.batch * width)
    let source = dense.elements(Float.self)
    try eachRow { time, place in
      let start = time * strides.time + plan.sample(place) * strides.sample
      (buffer.pointer + (time * plan.batch + place) * width).update(from: source + start, count: width)
    }
    withExtendedLifetime(dense) {}
    return (buffer, width)
  }

  private func eachOutputRow(
    layer: Int, _ body: (_ direction: Int, _ time: Int, _ place: Int, _ row: UnsafePointer<Float>?) -> Void
  ) throws {
    let state = plan.configuration.stateSize
    for direction in 0..<plan.configuration.directions {
      let record = records[layer * plan.configuration.directions + direction]
      let states = UnsafePointer(record.statesAfter)
      try eachRow { time, place in
        let isPresent = place < plan.active?[time] ?? plan.batch
        body(direction, time, place, isPresent ? states + (time * plan.batch + place) * state : nil)
      }
    }
  }

  private func copy(_ row: UnsafePointer<Float>?, to target: UnsafeMutablePointer<Float>, _ count: Int) {
    if let row {
      target.update(from: row, count: count)
    } else {
      target.update(repeating: 0, count: count)
    }
  }

  /// A buffer, after the engine has agreed to its size.
  func reserved(_ count: Int) throws -> FloatBuffer {
    try Engine.current.admit(elements: count, of: MemoryLayout<Float>.stride)
    return try FloatBuffer(count)
  }
}
