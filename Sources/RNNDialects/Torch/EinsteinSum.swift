import RNNKit

/// `torch.einsum`: every letter is a dimension; those that the result does not name are summed.
enum EinsteinSum {
  /// The sum of products that `equation` names.
  ///
  /// - Throws: `TensorError` where letters and dimensions do not fit.
  static func evaluate(_ equation: String, _ operands: [Tensor]) throws -> Tensor {
    let text = equation.filter { $0 != " " }
    let sides = text.components(separatedBy: "->")
    let inputs = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(Array.init)
    guard inputs.count == operands.count else {
      throw TensorError.invalid("einsum(): more operands were provided than specified in the equation")
    }
    for (letters, operand) in zip(inputs, operands) where letters.count != operand.rank {
      throw TensorError.invalid(
        "einsum(): the number of subscripts in the equation (\(letters.count)) does not match the number of "
          + "dimensions (\(operand.rank)) for operand 0 and no ellipsis was given")
    }
    let result: [Character]
    if sides.count > 1 {
      result = Array(sides[1])
    } else {
      let all = inputs.flatMap { $0 }
      result = Set(all).filter { letter in all.filter { $0 == letter }.count == 1 }.sorted()
    }
    var order = result
    for letter in inputs.joined() where !order.contains(letter) { order.append(letter) }
    var product: Tensor?
    for (letters, operand) in zip(inputs, operands) {
      let part = try aligned(operand, letters, order)
      product = try product.map { try $0.mul(part) } ?? part
    }
    guard let product else { throw TensorError.invalid("einsum(): must provide at least one operand") }
    for letter in result where !inputs.joined().contains(letter) {
      throw TensorError.invalid(
        "einsum(): output subscript \(letter) does not appear in the equation for any input operand")
    }
    let summed = Array(result.count..<order.count)
    return summed.isEmpty ? product : try product.sum(dims: summed, keep: false)
  }

  /// `operand` with its dimensions in the order of all letters, ones where it has no such letter.
  private static func aligned(_ operand: Tensor, _ letters: [Character], _ order: [Character]) throws -> Tensor {
    var (operand, letters) = (operand, letters)
    // A letter that comes twice takes the diagonal.
    while let second = letters.indices.first(where: { letters[..<$0].contains(letters[$0]) }),
      let first = letters.firstIndex(of: letters[second])
    {
      let size = operand.shape[first]
      let eye = try Tensor.eye(size, dtype: operand.dtype)
      var shape = [Int](repeating: 1, count: operand.rank)
      (shape[first], shape[second]) = (size, size)
      operand = try operand.mul(try eye.reshape(shape)).sum(dims: [second], keep: false)
      letters.remove(at: second)
    }
    let present = order.filter { letters.contains($0) }
    let permuted = try operand.permute(present.compactMap { letters.firstIndex(of: $0) })
    let sizes = Dictionary(uniqueKeysWithValues: zip(present, permuted.shape))
    return try permuted.reshape(order.map { sizes[$0] ?? 1 })
  }
}

extension String {
  /// The pieces between occurrences of `separator`.
  func components(separatedBy separator: String) -> [String] {
    var (pieces, rest) = ([String](), self[...])
    while let range = rest.firstRange(of: separator) {
      pieces.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return pieces + [String(rest)]
  }
}
