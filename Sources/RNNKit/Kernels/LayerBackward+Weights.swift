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
      if let mask = masks.input {
        tasks += maskedProducts(sums.pointer, record.input.pointer, shape.inputs, mask, target)
      } else {
        tasks += products(sums.pointer, width, width, record.input.pointer, shape.inputs, target, pieces)
      }
    }
    if let target = gradients.weightHH {
      if shape.mode == .gruResetBefore, let kept = record.kept {
        let two = width - shape.hidden
        tasks += products(sums.pointer, width, two, record.statesBefore, shape.state, target, pieces)
        tasks += products(
          sums.pointer + two, width, shape.hidden, kept.pointer, shape.hidden, target + two * shape.state, pieces)
      } else if let mask = masks.state {
        tasks += maskedProducts(recurrentSums.pointer, record.statesBefore, shape.state, mask, target)
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
    if let target = gradients.input, let mask = masks.input {
      tasks += maskedInput(mask, weights.inputs, target, pieces)
    } else if let target = gradients.input {
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

  /// Each gate's part of a weight's gradient, from what that gate saw.
  private func maskedProducts(
    _ sums: UnsafePointer<Float>, _ seen: UnsafePointer<Float>, _ columns: Int, _ mask: FloatBuffer,
    _ target: UnsafeMutablePointer<Float>
  ) -> [Task] {
    let (shape, kernels) = (record.shape, kernels)
    return (0..<shape.mode.gateCount).map { gate in
      return { pace in
        let masked = FloatBuffer(shape.rows * columns)
        GateMasks.apply(
          mask, gate: gate, batch: shape.batch, width: columns, rows: 0..<shape.rows, seen, into: masked.pointer,
          kernels: kernels)
        try PackedMatrix.accumulateOverRows(
          rows: shape.rows, height: shape.hidden, width: columns, sums + gate * shape.hidden, stride: shape.gates,
          masked.pointer, stride: columns, into: target + gate * shape.hidden * columns, stride: columns,
          kernels: kernels, pace: &pace)
        withExtendedLifetime(masked) {}
      }
    }
  }

  /// The input's gradient, gate by gate through its mask.
  private func maskedInput(
    _ mask: FloatBuffer, _ weights: UnsafePointer<Float>, _ target: UnsafeMutablePointer<Float>, _ pieces: Int
  ) -> [Task] {
    let (shape, kernels, sums) = (record.shape, kernels, sums)
    let matrices = (0..<shape.mode.gateCount).map { gate in
      PackedMatrix(
        Products.Operand(weights + gate * shape.hidden * shape.inputs, stride: shape.inputs), inner: shape.hidden,
        columns: shape.inputs, uses: shape.rows, kernels: kernels)
    }
    return (0..<pieces).map { piece in
      let all = shape.rows * piece / pieces..<shape.rows * (piece + 1) / pieces
      return { pace in
        let scratch = FloatBuffer(min(all.count, 192) * shape.inputs)
        for first in stride(from: all.lowerBound, to: all.upperBound, by: 192) {
          let rows = first..<min(all.upperBound, first + 192)
          for (gate, matrix) in matrices.enumerated() {
            matrix.multiply(
              rows: rows.count, sums.pointer + first * shape.gates + gate * shape.hidden, stride: shape.gates,
              into: scratch.pointer, stride: shape.inputs, keep: false)
            GateMasks.apply(
              mask, gate: gate, batch: shape.batch, width: shape.inputs, rows: rows, scratch.pointer,
              into: scratch.pointer, kernels: kernels)
            kernels.add(scratch.pointer, to: target + first * shape.inputs, count: rows.count * shape.inputs)
          }
          try pace.spend(rows.count * 2 * shape.gates * shape.inputs)
        }
        withExtendedLifetime((scratch, sums)) {}
      }
    }
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
