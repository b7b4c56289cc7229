extension Tensor {
  /// What `draw` makes in this tensor's shape, drawn in the order in which this tensor's elements lie in memory.
  ///
  /// So PyTorch fills transposed tensors, such as the output of a recurrent layer that takes samples first.
  func drawnAsItLies(_ draw: ([Int]) throws -> Tensor) throws -> Tensor {
    if isContiguous { return try draw(shape) }
    let order = orderInMemory
    var inverse = order
    for (position, dimension) in order.enumerated() { inverse[dimension] = position }
    return try draw(order.map { shape[$0] }).permuted(inverse)
  }

  /// The dimensions from the one with the largest stride to the one with the smallest.
  ///
  /// A dimension that is repeated (stride 0) compares with none and stays where it is.
  private var orderInMemory: [Int] {
    var order = Array((0..<rank).reversed())
    for start in order.indices.dropFirst() {
      var moving = start
      for other in (0..<start).reversed() {
        let (inner, outer) = (order[other], order[moving])
        let (first, second) = (strides[inner], strides[outer])
        if first == 0 || second == 0 { continue }
        if first < second { break }
        if first > second || shape[inner] > shape[outer] {
          order.swapAt(other, moving)
          moving = other
        }
      }
    }
    return order.reversed()
  }
}
