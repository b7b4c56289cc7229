extension Tensor {
  /// Does an operation in place: what `operation` computes from the present values becomes the values of this tensor.
  ///
  /// The history follows: this tensor now comes from `operation`, and where it is a view, its base comes from its old
  /// self with a piece replaced.
  ///
  /// - Throws: `TensorError` where this is a leaf that requires a gradient, or the result has another shape or kind.
  @discardableResult
  func inPlace(_ operation: (Tensor) throws -> Tensor) throws -> Tensor {
    let engine = Engine.current
    if engine.gradientsEnabled {
      if leafRequiresGradient { throw TensorError(.leafInPlace) }
      if let base, base.leafRequiresGradient { throw TensorError(.leafViewInPlace) }
    }
    // Values that the operation keeps must not change with this tensor.
    let present = engine.gradientsEnabled && requiresGradient ? try snapshot(on: engine.tape) : self
    let result = try operation(present)
    if result.shape != shape {
      throw TensorError.invalid("output with shape \(shape) doesn't match the broadcast shape \(result.shape)")
    }
    if result.dtype.category > dtype.category {
      throw TensorError.invalid(
        "result type \(result.dtype.scalarTypeName) can't be cast to the desired output type \(dtype.scalarTypeName)")
    }
    try adopt(result, engine)
    return self
  }

  private func adopt(_ given: Tensor, _ engine: Engine) throws {
    let result = given.dtype == dtype ? given : try given.to(dtype)
    willChange()
    try assignConverted(result)
    guard engine.gradientsEnabled, dtype.isDifferentiable else { return }
    guard let base else {
      if let tape = result.tape, result.hasHistory {
        keepInPlace(of: result, on: tape)
        setHistory(tape, result.node, result.outputIndex)
        if retainsGradient { receiveGradient() }
      } else {
        setHistory(nil)
      }
      historyGeneration &+= 1
      return
    }
    guard base.requiresGradient || result.requiresGradient else { return }
    if let tape = result.tape, result.hasHistory { keepInPlace(of: result, on: tape) }
    base.replacePiece(like: self, by: result, engine)
    refreshViewHistory()
  }

  /// Where the operation keeps its result for backward, it keeps this memory: a later change of it is noticed.
  private func keepInPlace(of result: Tensor, on tape: Tape) {
    let place = Int(result.node)
    guard tape.nodes[place].saved.contains(where: { $0.producer != nil }) else { return }
    tape.nodes[place].saved = tape.nodes[place].saved.map { kept in
      guard kept.producer != nil, kept.tensor.storage === result.storage, result.dtype == dtype else { return kept }
      return SavedTensor(
        tensor: detached(), version: storage.version, producer: kept.producer, output: kept.output)
    }
  }

  /// Records that the piece of this tensor that `view` shows was replaced.
  private func replacePiece(like view: Tensor, by piece: Tensor, _ engine: Engine) {
    willChange()
    let tape = engine.tape
    let (baseShape, baseStrides) = (shape, strides)
    let (viewShape, viewStrides, start) = (view.shape, view.strides, view.offset - offset)
    var node = Node()
    node.names = .one("CopySlices")
    node.inputs = [edge(on: tape), piece.requiresGradient ? piece.edge(on: tape) : .none]
    node.epoch = engine.epoch
    node.isComposed = Shape.isContiguous(baseShape, baseStrides)
    node.rule = { call in
      if Gradient.isWanted(call.gradient) {
        let whole = try call.gradient.contiguous().clone()
        let part = try whole.asStrided(viewShape, viewStrides, offset: start)
        let ofPiece = call.wants[1] ? try part.clone() : nil
        guard call.wants[0] else { return [nil, ofPiece] }
        try part.fill_(0)
        return [whole, ofPiece]
      }
      let buffer = try Rules.strided(call.gradient, shape: baseShape, strides: baseStrides)
      let part = buffer.alias(shape: viewShape, strides: viewStrides, offset: buffer.offset + start)
      let ofPiece = call.wants[1] ? try part.contiguousCopy() : nil
      guard call.wants[0] else { return [nil, ofPiece] }
      try part.assignConverted(try Tensor.wrapped(0))
      return [buffer, ofPiece]
    }
    setHistory(tape, tape.add(node), 0)
    historyGeneration &+= 1
  }

  /// Makes this tensor the view of itself that `arrange` makes: `unsqueeze_`, `t_` and their like.
  ///
  /// - Throws: `TensorError` where this is a leaf that requires a gradient, and what `arrange` throws.
  public func becomeView(_ arrange: (Tensor) throws -> Tensor) throws {
    let engine = Engine.current
    if engine.gradientsEnabled && leafRequiresGradient { throw TensorError(.leafInPlace) }
    let edge = edge(on: engine.tape)
    let present = detached()
    if edge.node >= 0 { present.setHistory(engine.tape, edge.node, edge.output) }
    let view = try arrange(present)
    willChange()
    setGeometry(storage: storage, shape: view.shape, strides: view.strides, offset: view.offset)
    guard let tape = view.tape, view.hasHistory else { return }
    setHistory(tape, view.node, view.outputIndex)
    if base == nil { historyGeneration &+= 1 }
  }

  /// The present values and history, unmoved by later writes.
  private func snapshot(on tape: Tape) throws -> Tensor {
    let copy = try contiguousCopy()
    let edge = edge(on: tape)
    if edge.node >= 0 { copy.setHistory(tape, edge.node, edge.output) }
    return copy
  }

  /// A contiguous copy without history.
  func contiguousCopy() throws -> Tensor {
    let copy = try Tensor(uninitializedLike: self, dtype)
    if isTurnedMatrix {
      VectorKernels.current.transpose(
        elements(Float.self), rows: shape[1], columns: shape[0], into: copy.initial(Float.self))
    } else {
      try RowKernel(from: dtype, to: dtype)?.run(self, into: copy)
    }
    return copy
  }

  /// Whether this is the transpose of a dense matrix, of a size that is turned in no time.
  private var isTurnedMatrix: Bool {
    dtype == .float32 && rank == 2 && !isContiguous && count <= 1 << 20 && strides[0] == 1 && strides[1] == shape[0]
  }
}
