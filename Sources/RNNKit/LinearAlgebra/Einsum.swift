/// Sums of products in Einstein's notation.
///
/// Operands are multiplied from left to right; each pair becomes a batch of matrix products, with the labels that both
/// have and that are still needed as batch, those that are not needed any more summed.
public enum Einsum {
  /// An operand with a label for each dimension.
  private struct Labelled {
    var tensor: Tensor
    var labels: [Character]

    func size(of label: Character) -> Int {
      labels.firstIndex(of: label).map { tensor.shape[$0] } ?? 1
    }

    /// The dimensions in the order of `order`, which names all of them.
    func arranged(_ order: [Character]) throws -> Tensor {
      try tensor.permute(order.compactMap { labels.firstIndex(of: $0) })
    }
  }

  /// `equation` such as "bij,jk->bik"; without the arrow the result has the labels that come once, in alphabetical order.
  ///
  /// - Throws: `TensorError` where the equation does not fit the operands, or has an ellipsis or a label twice in one
  ///   operand, which are not there.
  public static func evaluate(_ equation: String, _ operands: [Tensor]) throws -> Tensor {
    let (inputs, output) = try parse(equation, operands)
    var sizes: [Character: Int] = [:]
    var labelled: [Labelled] = []
    for (position, (labels, tensor)) in zip(inputs, operands).enumerated() {
      for (label, size) in zip(labels, tensor.shape) {
        if let known = sizes[label], known != size, known != 1, size != 1 {
          throw TensorError.invalid(
            "einsum(): subscript \(label) has size \(size) for operand \(position) which does not broadcast with "
              + "previously seen size \(known)")
        }
        sizes[label] = Swift.max(sizes[label] ?? size, size)
      }
      labelled.append(Labelled(tensor: tensor, labels: labels))
    }
    for index in labelled.indices {
      let full = labelled[index].labels.map { sizes[$0] ?? 1 }
      if full != labelled[index].tensor.shape { labelled[index].tensor = try labelled[index].tensor.expand(full) }
    }
    var result = labelled[0]
    for next in 1..<Swift.max(labelled.count, 1) {
      let later = Set(output).union(labelled[(next + 1)...].flatMap(\.labels))
      result = try product(result, labelled[next], needed: later)
    }
    result = try summed(result, keeping: Set(output))
    return try result.arranged(output)
  }

  private static func parse(
    _ equation: String, _ operands: [Tensor]
  ) throws -> (inputs: [[Character]], output: [Character]) {
    let text = equation.filter { $0 != " " }
    let halves = text.split(separator: ">", omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.count == 1 || halves[0].hasSuffix("-"), !text.contains(".") else {
      throw TensorError.invalid("einsum(): '\(equation)' is not understood; an ellipsis is not available here")
    }
    let left = halves.count == 2 ? halves[0].dropLast() : halves[0]
    let inputs = left.split(separator: ",", omittingEmptySubsequences: false).map { Array($0) }
    guard inputs.count == operands.count, !operands.isEmpty else {
      throw TensorError.invalid(
        inputs.count > operands.count
          ? "einsum(): more operands were provided in the equation than tensors were given"
          : "einsum(): fewer operands were provided in the equation than tensors were given")
    }
    for (position, (labels, tensor)) in zip(inputs, operands).enumerated() {
      for label in labels where !(label.isASCII && label.isLetter) {
        throw TensorError.invalid(
          "einsum(): invalid subscript given at index \(position) in the equation string, subscripts must be in [a-zA-Z]"
        )
      }
      if labels.count != tensor.rank {
        throw TensorError.invalid(
          "einsum(): the number of subscripts in the equation (\(labels.count)) does not match the number of dimensions "
            + "(\(tensor.rank)) for operand \(position) and no ellipsis was given")
      }
      if Set(labels).count != labels.count {
        throw TensorError.invalid("einsum(): a subscript twice in one operand is not available here")
      }
    }
    let all = inputs.flatMap { $0 }
    guard halves.count == 2 else {
      return (inputs, Set(all).filter { label in all.filter { $0 == label }.count == 1 }.sorted())
    }
    let output = Array(halves[1])
    for (position, label) in output.enumerated() {
      if !all.contains(label) {
        throw TensorError.invalid(
          "einsum(): output subscript \(label) does not appear in the equation for any input operand")
      }
      if output[..<position].contains(label) {
        throw TensorError.invalid("einsum(): output subscript \(label) appears more than once in the output")
      }
    }
    return (inputs, output)
  }

  /// Without the dimensions that are not needed any more.
  private static func summed(_ operand: Labelled, keeping needed: Set<Character>) throws -> Labelled {
    let gone = operand.labels.indices.filter { !needed.contains(operand.labels[$0]) }
    if gone.isEmpty { return operand }
    return Labelled(
      tensor: try operand.tensor.sum(dims: gone), labels: operand.labels.filter { needed.contains($0) })
  }

  private static func product(_ a: Labelled, _ b: Labelled, needed: Set<Character>) throws -> Labelled {
    let left = try summed(a, keeping: needed.union(b.labels))
    let right = try summed(b, keeping: needed.union(a.labels))
    let common = left.labels.filter { right.labels.contains($0) }
    let batch = common.filter { needed.contains($0) }
    let contracted = common.filter { !needed.contains($0) }
    let rows = left.labels.filter { !common.contains($0) }
    let columns = right.labels.filter { !common.contains($0) }
    let count = { (operand: Labelled, labels: [Character]) in labels.reduce(1) { $0 * operand.size(of: $1) } }
    let (b, k) = (count(left, batch), count(left, contracted))
    let (n, m) = (count(left, rows), count(right, columns))
    let first = try left.arranged(batch + rows + contracted).reshape([b, n, k])
    let second = try right.arranged(batch + contracted + columns).reshape([b, k, m])
    let shape = batch.map(left.size) + rows.map(left.size) + columns.map(right.size)
    return Labelled(tensor: try first.bmm(second).reshape(shape), labels: batch + rows + columns)
  }
}
