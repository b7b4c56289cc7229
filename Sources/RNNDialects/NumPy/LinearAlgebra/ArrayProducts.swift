import RNNKit
import RNNScript

/// Products of vectors and matrices.
enum ArrayProducts {
  /// `a @ b`.
  static func matmul(_ left: Value, _ right: Value, _ interpreter: Interpreter) throws -> Value {
    let operands = [try ArrayOperand(left, interpreter), try ArrayOperand(right, interpreter)]
    let dtype = NumPyPromotion.common(operands)
    let (a, b) = (try operands[0].tensor(dtype, interpreter), try operands[1].tensor(dtype, interpreter))
    for (number, operand) in [a, b].enumerated() where operand.rank == 0 {
      throw interpreter.error(
        .valueError,
        "matmul: Input operand \(number) does not have enough dimensions (has 0, gufunc core with signature "
          + "(n?,k),(k,m?)->(n?,m?) requires 1)")
    }
    let (inner, other) = (a.shape[a.rank - 1], b.rank == 1 ? b.shape[0] : b.shape[b.rank - 2])
    if inner != other {
      throw interpreter.error(
        .valueError,
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) "
          + "(size \(other) is different from \(inner))")
    }
    if a.rank > 2 || b.rank > 2, (try? Shape.broadcast(Array(a.shape.dropLast(2)), Array(b.shape.dropLast(2)))) == nil {
      throw interpreter.error(
        .valueError,
        "operands could not be broadcast together with remapped shapes [original->remapped]: "
          + "\(ArrayErrors.tuple(a.shape))->(\(a.shape.dropLast(2).map { "\($0)," }.joined())newaxis,newaxis) "
          + "\(ArrayErrors.tuple(b.shape))->(\(b.shape.dropLast(2).map { "\($0)," }.joined())newaxis,newaxis)  and requested "
          + "shape (\(a.rank > 1 ? "\(a.shape[a.rank - 2])," : "")\(b.shape[b.rank - 1]))")
    }
    return try .arrayResult(product(a, b))
  }

  /// The matrix product of two arrays of one type, whose shapes fit; complex ones in four real products.
  static func product(_ a: Tensor, _ b: Tensor) throws -> Tensor {
    if a.dtype.isComplex {
      let (x, y) = (try a.complexParts(), try b.complexParts())
      let real = try x.real.matmul(y.real).sub(x.imaginary.matmul(y.imaginary))
      let imaginary = try x.real.matmul(y.imaginary).add(x.imaginary.matmul(y.real))
      return try combined(real, imaginary).to(a.dtype)
    }
    if a.dtype == .bool { return try a.to(.int64).matmul(b.to(.int64)).to(.bool) }
    return try forwardStrides(a).matmul(forwardStrides(b))
  }

  /// A copy where strides run backwards: the kernels below read forwards.
  static func forwardStrides(_ a: Tensor) throws -> Tensor {
    a.strides.contains { $0 < 0 } ? try a.copied() : a
  }

  /// Complex numbers from their parts.
  static func combined(_ real: Tensor, _ imaginary: Tensor) throws -> Tensor {
    let (reals, imaginaries) = (try real.doubles(), try imaginary.doubles())
    let numbers = try Pace.array(reals.count) { Complex(reals[$0], imaginaries[$0]) }
    return try Tensor(elements: numbers, shape: real.shape)
  }

  /// Operands in their common type.
  static func pair(_ call: borrowing Call, _ first: Int, _ second: Int) throws -> (Tensor, Tensor) {
    let operands = [try ArrayOperand(call[first], call.interpreter), try ArrayOperand(call[second], call.interpreter)]
    let dtype = NumPyPromotion.common(operands)
    return (try operands[0].tensor(dtype, call.interpreter), try operands[1].tensor(dtype, call.interpreter))
  }

  static func dot(_ call: borrowing Call, _ a: Tensor, _ b: Tensor) throws -> Tensor {
    if a.rank == 0 || b.rank == 0 {
      return try Universal.multiply.apply([.array(a), .array(b)], UniversalOptions(), call.interpreter)
    }
    let place = b.rank == 1 ? 0 : b.rank - 2
    guard a.shape[a.rank - 1] == b.shape[place] else {
      throw call.fail(
        .valueError,
        "shapes \(ArrayErrors.tuple(a.shape)) and \(ArrayErrors.tuple(b.shape)) not aligned: \(a.shape[a.rank - 1]) "
          + "(dim \(a.rank - 1)) != \(b.shape[place]) (dim \(place))")
    }
    if a.rank <= 2, b.rank <= 2 { return try product(a, b) }
    let inner = b.shape[place]
    let rows = try a.packed().reshape([inner == 0 ? 0 : a.count / inner, inner])
    var order = Array(0..<b.rank)
    order.remove(at: place)
    let columns = try b.showing(
      shape: [b.shape[place]] + order.map { b.shape[$0] }, strides: [b.strides[place]] + order.map { b.strides[$0] },
      offset: b.offset
    ).packed()
    let width = inner == 0 ? 0 : b.count / inner
    return try product(rows, columns.reshape([inner, width])).reshape(
      Array(a.shape.dropLast()) + order.map { b.shape[$0] })
  }

  static let entries: [Entry] = [
    Entry(
      "dot(a, b, out=None)", "The product of vectors or matrices.", shapes: "[N, K], [K, M] -> [N, M]",
      example: "np.dot([[1, 2], [3, 4]], [1, 1])"
    ) {
      call in
      let (a, b) = try pair(call, 0, 1)
      return try call.deliver(dot(call, a, b), to: call[2])
    },
    Entry(
      "matmul(x1, x2, /, out=None, *, dtype=None)", "The product of matrices; leading axes are batches.",
      shapes: "[*, N, K], [*, K, M] -> [*, N, M]", example: "np.matmul(np.eye(2), [[1, 2], [3, 4]])"
    ) {
      call in
      let result = try matmul(call[0], call[1], call.interpreter)
      return try call.deliver(
        ArrayReading.tensor(result, dtype: call.optionalArrayDType(3), call.interpreter), to: call[2])
    },
    Entry(
      "vdot(a, b, /)", "The inner product of all elements, the first ones conjugated.",
      example: "np.vdot([1, 2], [3, 4])"
    ) { call in
      let (a, b) = try pair(call, 0, 1)
      guard a.count == b.count else {
        throw call.fail(.valueError, "cannot reshape array of size \(b.count) into shape (\(a.count),)")
      }
      let left = a.dtype.isComplex ? try ArrayMap.complex(a) { $0.conjugate } : a
      return try .arrayResult(product(left.packed().reshape([a.count]), b.packed().reshape([b.count])))
    },
    Entry(
      "vecdot(x1, x2, /, *, axis=-1)", "Inner products along the last axis.",
      example: "np.vecdot([[1, 2], [3, 4]], [1, 1])"
    ) { call in
      let (a, b) = try pair(call, 0, 1)
      let left = a.dtype.isComplex ? try ArrayMap.complex(a) { $0.conjugate } : a
      let products = try Universal.multiply.call([.array(left), .array(b)], call.interpreter)
      return try Reductions.reduce(
        Universal.add, products, ReductionRequest(axis: call[2]), call.interpreter)
    },
    Entry(
      "inner(a, b, /)", "Inner products over the last axes.", shapes: "[*, K], [*, K] -> [*, *]",
      example: "np.inner([1, 2, 3], [0, 1, 0])"
    ) {
      call in
      let (a, b) = try pair(call, 0, 1)
      if a.rank == 0 || b.rank == 0 { return try .arrayResult(dot(call, a, b)) }
      guard a.shape[a.rank - 1] == b.shape[b.rank - 1] else {
        throw call.fail(
          .valueError,
          "shapes \(ArrayErrors.tuple(a.shape)) and \(ArrayErrors.tuple(b.shape)) not aligned: \(a.shape[a.rank - 1]) "
            + "(dim \(a.rank - 1)) != \(b.shape[b.rank - 1]) (dim \(b.rank - 1))")
      }
      let turned = b.rank == 1 ? b : try b.transpose(-1, -2)
      return try .arrayResult(dot(call, a, turned))
    },
    Entry(
      "outer(a, b, out=None)", "The products of all pairs of elements.", shapes: "[N], [M] -> [N, M]",
      example: "np.outer([1, 2], [3, 4])"
    ) {
      call in
      let (a, b) = try pair(call, 0, 1)
      let result = try Universal.multiply.apply(
        [.array(a.packed().reshape([a.count, 1])), .array(b.packed().reshape([1, b.count]))], UniversalOptions(),
        call.interpreter)
      return try call.deliver(result, to: call[2])
    },
  ]

  /// For what is written in the language.
  static let natives: [Entry] = [
    Entry("_einsum(subscripts, *operands)", "Sums of products over letters that each operand has once.") { call in
      let operands = try Joining.common(
        call.values(1).map { try ArrayReading.tensor($0, dtype: nil, call.interpreter) }, nil)
      do {
        if operands.first?.dtype.isComplex == true {
          throw call.fail(.notImplementedError, "einsum of complex numbers is not here: use matmul or tensordot")
        }
        return try .arrayResult(Einsum.evaluate(call.string(0), operands.map(forwardStrides)))
      } catch let error as TensorError {
        throw call.fail(.valueError, error.message)
      }
    }
  ]
}
