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
        setHistory(tape, result.node, result.outputIndex)
        if retainsGradient { receiveGradient() }
      } else {
        setHistory(nil)
      }
      historyGeneration &+= 1
      return
    }
    guard base.requiresGradient || result.requiresGradient else { return }
    base.replacePiece(like: self, by: result, engine)
    refreshViewHistory()
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
    node.rule = { call in
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
    try copy.assignConverted(self)
    return copy
  }
}
