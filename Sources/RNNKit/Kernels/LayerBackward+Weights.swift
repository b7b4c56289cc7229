// What follows the time loop: one product over time for each weight, and one for the input.
extension LayerBackward {
  /// A piece of work that touches memory of its own.
  typealias Task = (_ pace: inout Pace) throws -> Void

  /// The products, cut into pieces for several threads: rows of a gradient are added up by one thread each, over all
  /// times in order, so that the cut changes no result.
  func tasks(into gradients: LayerGradients, weights: LayerWeights, pieces: Int) throws -> [Task] {
    let shape = record.shape
    let width = shape.gates
    var tasks: [Task] = []
    // Where sums and recurrent sums are one, both weights share a pass over them.
    var ofSums = products(sums.pointer, stride: width, height: width)
    var ofRecurrentSums = products(recurrentSums.pointer, stride: width, height: width)
    if let target = gradients.weightIH {
      if let mask = masks.input {
        tasks += maskedProducts(sums.pointer, record.input.pointer, shape.inputs, mask, target)
      } else {
        ofSums.terms.append(.init(matrix: record.input.pointer, width: shape.inputs, target: target))
      }
    }
    if let target = gradients.weightHH {
      if shape.mode == .gruResetBefore, let kept = record.kept {
        let two = width - shape.hidden
        var ofTwo = products(sums.pointer, stride: width, height: two)
        ofTwo.terms.append(.init(matrix: record.statesBefore, width: shape.state, target: target))
        var ofCandidate = products(sums.pointer + two, stride: width, height: shape.hidden)
        ofCandidate.terms.append(
          .init(matrix: kept.pointer, width: shape.hidden, target: target + two * shape.state))
        tasks += self.tasks(ofTwo, pieces) + self.tasks(ofCandidate, pieces)
      } else if let mask = masks.state {
        tasks += maskedProducts(recurrentSums.pointer, record.statesBefore, shape.state, mask, target)
      } else {
        ofRecurrentSums.terms.append(.init(matrix: record.statesBefore, width: shape.state, target: target))
      }
    }
    if let target = gradients.biasIH { ofSums.biases.append(target) }
    if let target = gradients.biasHH { ofRecurrentSums.biases.append(target) }
    if sums === recurrentSums {
      ofSums.terms += ofRecurrentSums.terms
      ofSums.biases += ofRecurrentSums.biases
      tasks += self.tasks(ofSums, pieces)
    } else {
      tasks += self.tasks(ofSums, pieces) + self.tasks(ofRecurrentSums, pieces)
    }
    if let target = gradients.weightHR, let projected, let unprojected = record.unprojected {
      var ofProjected = products(projected.pointer, stride: shape.state, height: shape.state)
      ofProjected.terms.append(.init(matrix: unprojected.pointer, width: shape.hidden, target: target))
      tasks += self.tasks(ofProjected, pieces)
    }
    if let target = gradients.input, let mask = masks.input {
      tasks += try maskedInput(mask, weights.inputs, target, pieces)
    } else if let target = gradients.input {
      let matrix = try PackedMatrix(
        Products.Operand(weights.inputs, stride: shape.inputs), inner: width, columns: shape.inputs,
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
        let masked = try FloatBuffer(shape.rows * columns)
        GateMasks.apply(
          mask, gate: gate, batch: shape.batch, width: columns, rows: 0..<shape.rows, seen, into: masked.pointer,
          kernels: kernels)
        var ofGate = products(sums + gate * shape.hidden, stride: shape.gates, height: shape.hidden)
        ofGate.terms.append(
          .init(matrix: masked.pointer, width: columns, target: target + gate * shape.hidden * columns))
        try ofGate.run(pace: &pace)
        withExtendedLifetime(masked) {}
      }
    }
  }

  /// The input's gradient, gate by gate through its mask.
  private func maskedInput(
    _ mask: FloatBuffer, _ weights: UnsafePointer<Float>, _ target: UnsafeMutablePointer<Float>, _ pieces: Int
  ) throws -> [Task] {
    let (shape, kernels, sums) = (record.shape, kernels, sums)
    let matrices = try (0..<shape.mode.gateCount).map { gate in
      try PackedMatrix(
        Products.Operand(weights + gate * shape.hidden * shape.inputs, stride: shape.inputs), inner: shape.hidden,
        columns: shape.inputs, kernels: kernels)
    }
    return (0..<pieces).map { piece in
      let all = shape.rows * piece / pieces..<shape.rows * (piece + 1) / pieces
      return { pace in
        let scratch = try FloatBuffer(min(all.count, 192) * shape.inputs)
        for first in stride(from: all.lowerBound, to: all.upperBound, by: 192) {
          let rows = first..<min(all.upperBound, first + 192)
          for (gate, matrix) in matrices.enumerated() {
            matrix.multiply(
              rows: rows.count, sums.pointer + first * shape.gates + gate * shape.hidden, stride: shape.gates,
              from: .zero, into: scratch.pointer, stride: shape.inputs)
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

  /// Sums over all rows of a.
  private func products(_ a: UnsafePointer<Float>, stride: Int, height: Int) -> RowProducts {
    RowProducts(rows: record.shape.rows, height: height, left: a, stride: stride, kernels: kernels)
  }

  /// The products cut along the height.
  private func tasks(_ products: RowProducts, _ pieces: Int) -> [Task] {
    guard !products.terms.isEmpty || !products.biases.isEmpty else { return [] }
    return (0..<pieces).map { piece in
      let part = products[products.height * piece / pieces..<products.height * (piece + 1) / pieces]
      return { pace in try part.run(pace: &pace) }
    }
  }
}
