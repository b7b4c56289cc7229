import Testing

@testable import RNNKit

@Suite struct TensorTests {
  private func counting(_ shape: [Int]) throws -> Tensor {
    try Tensor.arange(0, .int(try Shape.count(shape))).reshape(shape)
  }

  @Test func typesPromoteAsInPyTorch() throws {
    let (i, f) = (try Tensor([1, 2]), try Tensor([1, 2] as [Float]))
    let d = try Tensor([1.0, 2])
    let (bytes, flags) = (try i.to(.uint8), try Tensor([true, false]))
    let table: [(DType, Tensor)] = [
      (.int64, try i.add(1)), (.float32, try i.add(1.5)), (.float32, try f.add(1.5)), (.float32, try f.mul(2)),
      (.float64, try f.add(d)), (.float32, try i.add(f)), (.float32, try i.div(2)), (.float32, try i.div(i)),
      (.uint8, try bytes.add(300)), (.int64, try bytes.add(i)), (.int64, try flags.add(1)),
      (.bool, try flags.add(flags)),
      (.float32, try f.add(try Tensor(scalar: 1.0, dtype: .float64))), (.float64, try d.mul(f)),
      (.int64, try i.div(2, rounding: .floor)), (.bool, try f.gt(1)), (.int64, try flags.sum()),
      (.float32, try i.exp()),
    ]
    for (row, (dtype, tensor)) in table.enumerated() { #expect(tensor.dtype == dtype, "row \(row)") }
  }

  @Test func shapesBroadcast() throws {
    let table: [([Int], [Int], [Int]?)] = [
      ([3, 4], [4], [3, 4]), ([3, 1], [1, 4], [3, 4]), ([], [2], [2]), ([2, 1, 3], [4, 1], [2, 4, 3]),
      ([0, 3], [1], [0, 3]), ([0], [1, 1], [1, 0]), ([3], [4], nil), ([2, 3], [2], nil),
    ]
    for (a, b, expected) in table {
      let result = try? Tensor.ones(a).add(.ones(b))
      #expect(result?.shape == expected)
      #expect(try result?.floats().allSatisfy { $0 == 2 } ?? true)
    }
    let column = try counting([3, 1])
    #expect(try column.mul(counting([4])).ints() == [0, 0, 0, 0, 0, 1, 2, 3, 0, 2, 4, 6])
    #expect(try counting([2, 3]).t().add(counting([3, 2])).ints() == [0, 4, 3, 7, 6, 10])
    #expect(try counting([2, 3]).sub(counting([3])).ints() == [0, 0, 0, 3, 3, 3])
  }

  @Test(arguments: [(1, 1), (17, 33), (64, 5), (3, 100)])
  func transposesAreCopied(_ rows: Int, _ columns: Int) throws {
    // Not from the beginning of the storage.
    let matrix = try counting([rows + 1, columns]).to(.float32).narrow(0, start: 1, length: rows)
    let turned = try matrix.t().contiguous()
    let expected = (0..<columns).flatMap { column in (1...rows).map { Float($0 * columns + column) } }
    #expect(try turned.floats() == expected && turned.shape == [columns, rows] && turned.strides == [rows, 1])
  }

  @Test func viewsWriteThrough() throws {
    let table: [(String, [Int], (Tensor) throws -> Tensor)] = [
      ("select", [3, 4, 5], { try $0.select(0, 1) }), ("column", [1, 4], { try $0.select(1, 1) }),
      ("slice", [1, 2, 4, 5], { try $0.slice(1, start: 1) }), ("step", [0, 2, 3, 5], { try $0.slice(1, step: 2) }),
      ("transposed", [0, 1, 2, 3, 4, 5], { try $0.t() }), ("view", [0, 1, 2, 3, 4, 5], { try $0.view([3, 2]) }),
      ("last of a view", [5], { try $0.view([6]).select(0, -1) }), ("detach", [0, 1, 2, 3, 4, 5], { $0.detach() }),
      ("unsqueeze", [0, 1, 2], { try $0.select(0, 0).unsqueeze(0) }),
      ("index", [3, 5], { try $0.index([.integer(1), .slice(start: nil, end: nil, step: 2)]) }),
    ]
    for (name, written, view) in table {
      let base = try counting([2, 3])
      try view(base).fill_(-1)
      #expect(try base.ints() == (0..<6).map { written.contains($0) ? -1 : $0 }, "\(name)")
    }
    let base = try counting([2, 3])
    try base.clone().fill_(-1)
    try base.index([.indices(try Tensor([0]))]).fill_(-1)
    try base.t().reshape([6]).fill_(-1)
    #expect(try base.ints() == [0, 1, 2, 3, 4, 5])
  }

  @Test func indexingFollowsPyTorch() throws {
    let x = try counting([2, 3, 4])
    let rows = try Tensor([1, 0])
    let mask = try x.select(2, 0).gt(3)
    let table: [(String, [TensorIndex], [Int], [Int])] = [
      ("x[1, -1]", [.integer(1), .integer(-1)], [4], [20, 21, 22, 23]),
      ("x[..., 0]", [.ellipsis, .integer(0)], [2, 3], [0, 4, 8, 12, 16, 20]),
      ("x[0, None, 1]", [.integer(0), .newAxis, .integer(1)], [1, 4], [4, 5, 6, 7]),
      (
        "x[:, 1:, ::3]", [.all, .slice(start: 1, end: nil, step: nil), .slice(start: nil, end: nil, step: 3)],
        [2, 2, 2],
        [4, 7, 8, 11, 16, 19, 20, 23]
      ),
      ("x[[1, 0], [2, 0]]", [.indices(rows), .indices(try Tensor([2, 0]))], [2, 4], [20, 21, 22, 23, 0, 1, 2, 3]),
      ("x[[1, 0], :, [2, 0]]", [.indices(rows), .all, .indices(try Tensor([2, 0]))], [2, 3], [14, 18, 22, 0, 4, 8]),
      ("x[:, [1, 0], 0]", [.all, .indices(rows), .integer(0)], [2, 2], [4, 0, 16, 12]),
      (
        "x[:, :, [[1], [0]]]", [.integer(0), .slice(start: 0, end: 1, step: 1), .indices(try rows.unsqueeze(1))],
        [1, 2, 1], [1, 0]
      ),
      ("x[mask]", [.mask(mask)], [4, 4], Array(4..<8) + Array(8..<12) + Array(12..<16) + Array(16..<20)),
      ("x[:, -1:-5]", [.all, .slice(start: -1, end: -5, step: nil)], [2, 0, 4], []),
    ]
    for (name, items, shape, values) in table {
      let result = try x.index(items)
      if name == "x[mask]" {
        #expect(result.shape == [5, 4], "\(name)")
        #expect(try result.ints() == Array(4..<24), "\(name)")
      } else {
        #expect(result.shape == shape, "\(name)")
        #expect(try result.ints() == values, "\(name)")
      }
    }
  }

  @Test func assignmentsThroughIndices() throws {
    let x = try Tensor.zeros([2, 3], dtype: .int64)
    try x.setIndex([.integer(0)], try Tensor([[1, 2, 3]].flatMap { $0 }, shape: [1, 3]))
    try x.setIndex([.all, .integer(1)], try Tensor(scalar: 7.9))
    try x.setIndex([.indices(try Tensor([1, 1])), .indices(try Tensor([0, 2]))], try Tensor([5, 6]))
    #expect(try x.ints() == [1, 7, 3, 5, 7, 6])
    try x.setIndex([.mask(try x.gt(5))], try Tensor(scalar: 0))
    #expect(try x.ints() == [1, 0, 3, 5, 0, 0])
  }

  @Test func reductionsAndOrders() throws {
    let x = try Tensor([3, 1, 2, 9, 7, 8] as [Float], shape: [2, 3])
    #expect(try x.sum(dims: [0]).floats() == [12, 8, 10])
    #expect(try x.t().sum(dims: [0], keep: true).shape == [1, 2])
    #expect(try x.mean().item() == .float(5))
    #expect(try x.max(dim: 1).indices.ints() == [0, 0])
    #expect(try x.argmin().item() == .int(1))
    #expect(try x.sort().indices.ints() == [1, 2, 0, 1, 2, 0])
    #expect(try x.topk(2, dim: 0).values.floats() == [9, 7, 8, 3, 1, 2])
    #expect(try x.cumsum(dim: 1).floats() == [3, 4, 6, 9, 16, 24])
    #expect(try x.std(dims: [1]).floats() == [1, 1])
    #expect(try Tensor([1, .nan, 3] as [Float]).max().item().asDouble.isNaN)
    #expect(try x.gt(2).sum().item() == .int(4))
    #expect(try x.gt(2).all().item() == .bool(false))
    #expect(try Tensor([2, 0, 1]).oneHot().ints() == [0, 0, 1, 1, 0, 0, 0, 1, 0])
    #expect(try Tensor([3, 1, 3]).unique().counts.ints() == [1, 2])
    #expect(try Tensor([3, 1, 3]).bincount().ints() == [0, 1, 0, 2])
    #expect(try counting([2, 3]).flip([1]).ints() == [2, 1, 0, 5, 4, 3])
    #expect(try counting([6]).roll([2]).ints() == [4, 5, 0, 1, 2, 3])
    #expect(try counting([2]).repeated([2, 2]).ints() == [0, 1, 0, 1, 0, 1, 0, 1])
    #expect(try Tensor([7, -7]).div(2, rounding: .floor).ints() == [3, -4])
    #expect(try Tensor([7, -7]).div(2, rounding: .trunc).ints() == [3, -3])
    #expect(try Tensor([7, -7]).remainder(3).ints() == [1, 2])
    #expect(try Tensor.arange(0, 1, step: 0.25).floats() == [0, 0.25, 0.5, 0.75])
    #expect(try Tensor.linspace(0, 1, 5).floats() == [0, 0.25, 0.5, 0.75, 1])
  }

  @Test func productsOfViewsAndFactorisations() throws {
    let a = try counting([2, 3]).to(.float32)
    #expect(try a.mm(a.t()).floats() == [5, 14, 14, 50])
    #expect(try a.t().mm(a).floats() == [9, 12, 15, 12, 17, 22, 15, 22, 29])
    #expect(try counting([2, 3]).mm(counting([3, 2])).ints() == [10, 13, 28, 40])
    #expect(try Tensor.ones([2, 0]).mm(.ones([0, 2])).floats() == [0, 0, 0, 0])
    let table: [(String, [Tensor], [Float])] = [
      ("ij,kj->ik", [a, a], [5, 14, 14, 50]), ("ij->ji", [a], [0, 3, 1, 4, 2, 5]), ("ij->", [a], [15]),
      ("ij,ij->j", [a, a], [9, 17, 29]), ("ij,j", [a, try Tensor([1, 0, 1] as [Float])], [2, 8]),
    ]
    for (equation, operands, values) in table {
      #expect(try Einsum.evaluate(equation, operands).floats() == values, "\(equation)")
    }
    let m = try Tensor([4.0, 1, 2, 3], shape: [2, 2])
    #expect(try m.inverse().mm(m).allclose(.eye(2, dtype: .float64)))
    #expect(try abs(m.det().item().asDouble - 10) < 1e-12)
    let (u, s, vh) = try m.svd()
    #expect(try u.mul(s).mm(vh).allclose(m))
    let (q, r) = try m.qr()
    #expect(try q.mm(r).allclose(m) && q.t().mm(q).allclose(.eye(2, dtype: .float64)))
    #expect(try m.eig().values.values(Complex<Double>.self).map(\.real).sorted() == [2, 5])
    let turn = try Tensor([0.0, -1, 1, 0], shape: [2, 2]).eig().values.values(Complex<Double>.self)
    #expect(turn.map(\.imaginary).sorted() == [-1, 1])
  }

  @Test func whatUsersTypeIsAnErrorAndNoTrap() throws {
    let x = try Tensor.zeros([2, 3])
    let table: [(String, String, () throws -> Void)] = [
      (
        "RuntimeError", "The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1",
        { _ = try x.add(.zeros([4])) }
      ),
      ("RuntimeError", "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)", { _ = try x.matmul(x) }),
      ("RuntimeError", "shape '[4, 2]' is invalid for input of size 6", { _ = try x.view([4, 2]) }),
      (
        "IndexError", "Dimension out of range (expected to be in range of [-2, 1], but got 2)",
        { _ = try x.sum(dims: [2]) }
      ),
      ("IndexError", "index 5 is out of bounds for dimension 0 with size 2", { _ = try x.index([.integer(5)]) }),
      (
        "IndexError", "too many indices for tensor of dimension 2",
        { _ = try x.index([.integer(0), .integer(0), .integer(0)]) }
      ),
      ("RuntimeError", "a Tensor with 6 elements cannot be converted to Scalar", { _ = try x.item() }),
      ("RuntimeError", "Trying to create tensor with negative dimension -1: [-1]", { _ = try Tensor.zeros([-1]) }),
      (
        "RuntimeError", "stack expects each tensor to be equal size, but got [2, 3] at entry 0 and [3] at entry 1",
        { _ = try Tensor.stack([x, .zeros([3])]) }
      ),
      (
        "RuntimeError",
        "Sizes of tensors must match except in dimension 0. Expected size 3 but got size 2 for tensor number 1 in the list.",
        { _ = try Tensor.cat([x, .zeros([1, 2])]) }
      ),
      (
        "RuntimeError", "output with shape [3] doesn't match the broadcast shape [2, 3]",
        { _ = try Tensor.zeros([3]).add_(x) }
      ),
      (
        "RuntimeError", "result type Float can't be cast to the desired output type Long",
        { _ = try Tensor([1, 2]).mul_(1.5) }
      ),
      ("RuntimeError", "ZeroDivisionError", { _ = try Tensor([1]).remainder(0) }),
      (
        "RuntimeError",
        "The expanded size of the tensor (4) must match the existing size (3) at non-singleton dimension 1.  "
          + "Target sizes: [2, 4].  Tensor sizes: [2, 3]", { _ = try x.expand([2, 4]) }
      ),
    ]
    for (type, message, body) in table {
      do {
        try body()
        Issue.record("no error: \(message)")
      } catch let error as TensorError {
        #expect(error.message == message)
        #expect(error.pythonType == type)
      }
    }
    let memory: [() throws -> Void] = [
      { _ = try Tensor.zeros([1_000_000_000_000]) }, { _ = try Tensor.zeros([Int.max, 2]) },
      { _ = try Tensor.zeros([3]).repeated([Int.max]) },
      { _ = try Tensor.ones([2]).repeatInterleave(Int.max / 4, dim: 0) },
      { _ = try Tensor.arange(0, 1e17) }, { _ = try Tensor([1]).diag(Int.max) },
      { _ = try Tensor([Int.max]).bincount() },
    ]
    for body in memory {
      #expect { try body() } throws: { ($0 as? TensorError)?.pythonType == "MemoryError" }
    }
    let extremes: [() throws -> Void] = [
      { _ = try x.select(0, Int.min) }, { _ = try x.narrow(0, start: Int.max, length: Int.max) },
      { _ = try x.slice(0, start: Int.min, end: Int.max, step: Int.max) }, { _ = try x.roll([Int.min], dims: [1]) },
      { _ = try x.tril(Int.min) }, { _ = try x.diag(Int.min) }, { _ = try Tensor([Int.min]).neg().abs() },
      { _ = try Tensor([Int.min]).div(-1, rounding: .floor) }, { _ = try Tensor([Double.nan, 1e300]).to(.int64) },
      { _ = try x.split(Int.max) }, { _ = try x.chunk(Int.max) }, { _ = try Tensor.zeros([0]).max(dim: 0) },
      { _ = try x.permute([0, 0]) }, { _ = try x.transpose(Int.min, Int.max) }, { _ = try x.unsqueeze(Int.max) },
      { _ = try Tensor.randint(Int.min, Int.max, [2]) }, { _ = try Tensor.linspace(0, 1, -1) }, { _ = try x.topk(-1) },
    ]
    // Each either works or throws: what matters is that control comes back.
    let outcomes = extremes.map { body in (try? body()) != nil }
    #expect(outcomes.count == extremes.count)
  }
}
