import RNNKit

/// `torch.einsum`: every letter is a dimension; those that the result does not name are summed.
///
/// Operands are joined two at a time by a batched product, so that no table of all letters is ever made.
enum EinsteinSum {
  /// A tensor whose dimensions have letters.
  private struct Factor {
    var tensor: Tensor
    var letters: [Character]
  }

  /// The sum of products that `equation` names.
  ///
  /// - Throws: `TensorError` where letters and dimensions do not fit.
  static func evaluate(_ equation: String, _ operands: [Tensor]) throws -> Tensor {
    let sides = equation.filter { $0 != " " }.components(separatedBy: "->")
    let inputs = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard !operands.isEmpty else { throw TensorError.invalid("einsum(): must provide at least one operand") }
    guard inputs.count == operands.count else {
      throw TensorError.invalid(
        inputs.count < operands.count
          ? "einsum(): more operands were provided than specified in the equation"
          : "einsum(): fewer operands were provided than specified in the equation")
    }
    var factors = try zip(inputs, operands).enumerated().map { try factor($0.element.0, $0.element.1, $0.offset) }
    try checkSizes(factors)
    let result = try output(sides.count > 1 ? sides[1] : nil, factors)
    var product = try diagonal(factors.removeFirst())
    while !factors.isEmpty {
      let next = try diagonal(factors.removeFirst())
      let needed = Set(result + factors.flatMap(\.letters))
      product = try joined(
        try summed(product, but: needed, or: next), try summed(next, but: needed, or: product), needed)
    }
    product = try summed(product, but: Set(result), or: nil)
    return try product.tensor.permute(result.compactMap { product.letters.firstIndex(of: $0) })
  }

  /// The letters of the dimensions that `...` stands for, the last one first.
  private static func hidden(_ index: Int) -> Character {
    Character(Unicode.Scalar(UInt32(0xE000 + index)) ?? "\u{E000}")
  }

  private static func letters(_ text: String, hiding count: Int) -> [Character] {
    text.components(separatedBy: "...").enumerated().flatMap { index, part in
      (index == 0 ? [] : (0..<max(0, count)).reversed().map(hidden)) + Array(part)
    }
  }

  private static func factor(_ text: String, _ tensor: Tensor, _ number: Int) throws -> Factor {
    let count = text.filter { $0 != "." }.count
    if text.contains("...") {
      guard count <= tensor.rank else {
        throw TensorError.invalid(
          "einsum(): the number of subscripts in the equation (\(count)) is more than the number of dimensions "
            + "(\(tensor.rank)) for operand \(number)")
      }
      return Factor(tensor: tensor, letters: letters(text, hiding: tensor.rank - count))
    }
    guard count == tensor.rank else {
      throw TensorError.invalid(
        "einsum(): the number of subscripts in the equation (\(count)) does not match the number of dimensions "
          + "(\(tensor.rank)) for operand \(number) and no ellipsis was given")
    }
    return Factor(tensor: tensor, letters: Array(text))
  }

  private static func checkSizes(_ factors: [Factor]) throws {
    var sizes: [Character: Int] = [:]
    for (number, factor) in factors.enumerated() {
      for (letter, size) in zip(factor.letters, factor.tensor.shape) {
        guard let seen = sizes[letter], seen != 1, size != 1, seen != size else {
          if size != 1 || sizes[letter] == nil { sizes[letter] = size }
          continue
        }
        throw TensorError.invalid(
          "einsum(): subscript \(letter) has size \(size) for operand \(number) which does not broadcast with "
            + "previously seen size \(seen)")
      }
    }
  }

  private static func output(_ text: String?, _ factors: [Factor]) throws -> [Character] {
    let all = factors.flatMap(\.letters)
    let hiddenLetters = Set(all).filter { $0 >= hidden(0) }.sorted(by: >)
    guard let text else {
      let once = Set(all).filter { letter in letter < hidden(0) && all.filter { $0 == letter }.count == 1 }
      return hiddenLetters + once.sorted()
    }
    let result = letters(text, hiding: hiddenLetters.count)
    for (index, letter) in result.enumerated() {
      if result[..<index].contains(letter) {
        throw TensorError.invalid("einsum(): output subscript \(letter) appears more than once in the output")
      }
      if !all.contains(letter) {
        throw TensorError.invalid(
          "einsum(): output subscript \(letter) does not appear in the equation for any input operand")
      }
    }
    return result
  }

  /// A letter that comes twice takes the diagonal.
  private static func diagonal(_ factor: Factor) throws -> Factor {
    var factor = factor
    while let second = factor.letters.indices.first(where: { factor.letters[..<$0].contains(factor.letters[$0]) }),
      let first = factor.letters.firstIndex(of: factor.letters[second])
    {
      let size = factor.tensor.shape[first]
      var shape = [Int](repeating: 1, count: factor.tensor.rank)
      (shape[first], shape[second]) = (size, size)
      let eye = try Tensor.eye(size, dtype: factor.tensor.dtype).reshape(shape)
      factor.tensor = try factor.tensor.mul(eye).sum(dims: [second], keep: false)
      factor.letters.remove(at: second)
    }
    return factor
  }

  /// Sums over the letters that neither the rest nor the other factor needs.
  private static func summed(_ factor: Factor, but needed: Set<Character>, or other: Factor?) throws -> Factor {
    let gone = factor.letters.indices.filter {
      !needed.contains(factor.letters[$0]) && other?.letters.contains(factor.letters[$0]) != true
    }
    if gone.isEmpty { return factor }
    return Factor(
      tensor: try factor.tensor.sum(dims: gone, keep: false),
      letters: factor.letters.indices.filter { !gone.contains($0) }.map { factor.letters[$0] })
  }

  /// The product of two factors, summed over what they share and nobody needs any more.
  private static func joined(_ left: Factor, _ right: Factor, _ needed: Set<Character>) throws -> Factor {
    let shared = left.letters.filter { right.letters.contains($0) }
    let (batch, inner) = (shared.filter { needed.contains($0) }, shared.filter { !needed.contains($0) })
    let outerLeft = left.letters.filter { !shared.contains($0) }
    let outerRight = right.letters.filter { !shared.contains($0) }
    var sizes: [Character: Int] = [:]
    for factor in [left, right] {
      for (letter, size) in zip(factor.letters, factor.tensor.shape) where size != 1 || sizes[letter] == nil {
        sizes[letter] = size
      }
    }
    func arranged(_ factor: Factor, _ groups: [[Character]]) throws -> Tensor {
      let order = groups.flatMap { $0 }
      let permuted = try factor.tensor.permute(order.compactMap { factor.letters.firstIndex(of: $0) })
      let counts = groups.map { $0.reduce(1) { $0 * (sizes[$1] ?? 1) } }
      return try permuted.expand(order.map { sizes[$0] ?? 1 }).reshape(counts)
    }
    let (a, b) = (try arranged(left, [batch, outerLeft, inner]), try arranged(right, [batch, inner, outerRight]))
    let product =
      a.dtype.isFloatingPoint && a.dtype == b.dtype
      ? try a.bmm(b) : try a.unsqueeze(3).mul(try b.unsqueeze(1)).sum(dims: [2], keep: false)
    let letters = batch + outerLeft + outerRight
    return Factor(tensor: try product.reshape(letters.map { sizes[$0] ?? 1 }), letters: letters)
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
