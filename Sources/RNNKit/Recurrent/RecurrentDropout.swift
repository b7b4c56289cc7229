extension RecurrentPlan {
  /// The mask between two layers, [T, B, width]: 0 or 1 / (1 - p); nil where nothing is dropped.
  ///
  /// Draws as PyTorch does: one double for each value, time by time, samples by falling length, none past a sample's end.
  func dropoutMask(training: Bool, width: Int) throws -> FloatBuffer? {
    let probability = configuration.dropout
    guard training, probability > 0 else { return nil }
    try Engine.current.admit(elements: steps * batch * width, of: MemoryLayout<Float>.stride)
    let mask = try FloatBuffer(steps * batch * width, filledWith: 0)
    if probability >= 1 { return mask }
    let generator = Engine.current.generator
    generator.willChange()
    let kept = 1 / Float(1 - probability)
    for time in 0..<steps {
      let row = mask.pointer + time * batch * width
      try generator.unitDoubles((active?[time] ?? batch) * width) { first, numbers in
        for index in numbers.indices where numbers[index] < 1 - probability { row[first &+ index] = kept }
      }
    }
    return mask
  }
}
