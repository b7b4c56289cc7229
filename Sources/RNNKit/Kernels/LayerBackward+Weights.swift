// What follows the time loop: one product over time for each weight, and one for the input.
extension LayerBackward {
  /// A piece of work that touches memory of its own.
  typealias Task = (_ pace: inout Pace) throws -> Void

  /// The products, cut into pieces for several threads: rows of a gradient are added up by one thread each, over all
  /// times in order, so that the cut changes no result.
  func tasks(into gradients: LayerGradients, weights: LayerWeights, pieces: Int) -> [Task] {
    let shape = record.shape
    let (width, kernels) = (shape.gates, kernels)
    var tasks: [Task] = []
    if let target = gradients.weightIH {
      tasks += products(sums.pointer, width, width, record.input.pointer, shape.inputs, target, pieces)
    }
    if let target = gradients.weightHH {
      if shape.mode == .gruResetBefore, let kept = record.kept {
        let two = width - shape.hidden
        tasks += products(sums.pointer, width, two, record.statesBefore, shape.state, target, pieces)
        tasks += products(
          sums.pointer + two, width, shape.hidden, kept.pointer, shape.hidden, target + two * shape.state, pieces)
      } else {
        tasks += products(
          recurrentSums.pointer, width, width, record.statesBefore, shape.state, target, pieces)
      }
    }
    let (sums, recurrentSums) = (sums, recurrentSums)
    if let first = gradients.biasIH, let second = gradients.biasHH, sums === recurrentSums {
      // Both biases stand beside each other in the sums: what is new of one is the gradient of both.
      tasks.append { _ in
        let both = FloatBuffer(width, filledWith: 0)
        kernels.addColumnSums(sums.pointer, rows: shape.rows, columns: width, to: both.pointer)
        kernels.add(both.pointer, to: first, count: width)
        kernels.add(both.pointer, to: second, count: width)
      }
    } else {
      for (target, source) in [(gradients.biasIH, sums), (gradients.biasHH, recurrentSums)] {
        guard let target else { continue }
        tasks.append { _ in kernels.addColumnSums(source.pointer, rows: shape.rows, columns: width, to: target) }
      }
    }
    if let target = gradients.weightHR, let projected, let unprojected = record.unprojected {
      tasks += products(
        projected.pointer, shape.state, shape.state, unprojected.pointer, shape.hidden, target, pieces)
    }
    if let target = gradients.input {
      let matrix = PackedMatrix(
        Products.Operand(weights.inputs, stride: shape.inputs), inner: width, columns: shape.inputs, uses: shape.rows,
        kernels: kernels)
      tasks += (0..<pieces).map { piece in
        let rows = shape.rows * piece / pieces..<shape.rows * (piece + 1) / pieces
        return { pace in
          try matrix.multiplyAll(
            rows: rows.count, sums.pointer + rows.lowerBound * width, stride: width,
            into: target + rows.lowerBound * shape.inputs, stride: shape.inputs, pace: &pace)
        }
      }
    }
    return tasks
  }

  /// target [height, columns] += a^T b over all rows, cut along the height.
  private func products(
    _ a: UnsafePointer<Float>, _ aStride: Int, _ height: Int, _ b: UnsafePointer<Float>, _ columns: Int,
    _ target: UnsafeMutablePointer<Float>, _ pieces: Int
  ) -> [Task] {
    let (rows, kernels) = (record.shape.rows, kernels)
    return (0..<pieces).map { piece in
      let part = height * piece / pieces..<height * (piece + 1) / pieces
      return { pace in
        try PackedMatrix.accumulateOverRows(
          rows: rows, height: part.count, width: columns, a + part.lowerBound, stride: aStride, b, stride: columns,
          into: target + part.lowerBound * columns, stride: columns, kernels: kernels, pace: &pace)
      }
    }
  }
}
