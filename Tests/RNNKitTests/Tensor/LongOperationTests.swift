import Testing

@testable import RNNKit

/// Whatever goes through many elements asks in between whether to go on.
@Suite(.serialized) struct LongOperationTests {
  private struct Stop: Error {}

  /// More elements than any loop goes through unasked.
  static let count = 4 * Pace.elements + 1

  static let operations: [(name: String, run: @Sendable () throws -> Any)] = [
    ("full", { try Tensor.full([count], 3) }),
    ("arange", { try Tensor.arange(0, .int(count)) }),
    ("linspace", { try Tensor.linspace(0, 1, count) }),
    ("rand", { try Tensor.rand([count]) }),
    ("randn", { try Tensor.randn([count]) }),
    ("randn of float64", { try Tensor.randn([count], dtype: .float64) }),
    ("randint", { try Tensor.randint(0, 9, [count]) }),
    ("randperm", { try Tensor.randperm(count) }),
    ("random_", { try Tensor.random([count], dtype: .int64) }),
    ("bernoulli", { try Tensor.bernoulliMask([count], 0.5, dtype: .float32) }),
    ("of an array", { try Tensor([Float](repeating: 1, count: count)) }),
  ]

  /// What takes a tensor of `count` numbers and a permutation of as many.
  static let functions: [(name: String, run: @Sendable (Tensor, Tensor) throws -> Any)] = [
    ("clone", { x, _ in try x.clone() }),
    ("values", { x, _ in try x.floats() }),
    ("sort", { x, _ in try x.sort() }),
    ("topk", { x, _ in try x.topk(3) }),
    ("unique", { x, _ in try x.unique() }),
    ("bincount", { _, order in try order.bincount() }),
    ("cumsum", { x, _ in try x.cumsum(dim: 0) }),
    ("max", { x, _ in try x.max() }),
    ("softmax", { x, _ in try x.softmax(dim: 0) }),
    ("log_softmax", { x, _ in try x.logSoftmax(dim: 0) }),
    ("softmax of a column", { x, _ in try x.reshaped([count, 1]).softmax(dim: 0) }),
    ("integers multiplied", { _, order in try order.reshaped([count, 1]).mm(Tensor.ones([1, 3], dtype: .int64)) }),
    (
      "float64 multiplied",
      { x, _ in try x.raw(.float64).reshaped([count, 1]).mm(Tensor.ones([1, 300], dtype: .float64)) }
    ),
    ("exponential_", { x, _ in try x.clone().exponential_() }),
    ("bernoulli of each", { x, _ in try x.mul(0).bernoulli() }),
    ("multinomial", { x, _ in try x.abs().multinomial(2) }),
    ("index_select", { x, order in try x.indexSelect(0, order) }),
    ("gather", { x, order in try x.gather(0, order) }),
    ("scatter", { x, order in try x.scatter(0, order, x) }),
    ("scatter_add", { x, order in try x.scatterAdd(0, order, x) }),
    ("nonzero", { x, _ in try x.nonzero() }),
    ("tril", { x, _ in try x.expand([2, count]).tril() }),
    ("rows in order", { x, _ in try ArrayRows.order(x, axis: 0) }),
    ("rows sorted", { x, _ in try ArrayRows.sorted(x, axis: 0) }),
    ("rows scanned", { x, _ in try ArrayRows.scan(x, axis: 0, real: +, whole: &+, complex: { $1 + $0 }) }),
    ("extreme of rows", { x, _ in try ArrayRows.extremePlace(x, axis: 0, largest: true) }),
    ("gathered", { x, order in try x.gathered(order.ints(), shape: [count]) }),
    ("bytes", { x, _ in try x.packedBytes() }),
    ("write to kept content", { x, _ in try x.detach().add_(1) }),
  ]

  /// Runs `body` with a poll that lets the first `calls` questions pass.
  private func interrupted(after calls: Int = 0, _ body: () throws -> Any) -> Bool {
    var left = calls
    Engine.current.poll = {
      if left == 0 { throw Stop() }
      left -= 1
    }
    defer { Engine.current.poll = nil }
    do {
      _ = try body()
      return false
    } catch { return error is Stop }
  }

  @Test func makingManyElementsIsInterrupted() {
    for (name, run) in Self.operations { #expect(interrupted(run), "\(name)") }
  }

  @Test func goingThroughManyElementsIsInterrupted() throws {
    let order = try Tensor.randperm(Self.count)
    let x = try order.to(.float32)
    for (name, run) in Self.functions {
      #expect(interrupted { try run(x, order) }, "\(name)")
    }
    // Pieces of a sort, their merging, and what follows.
    for calls in 1..<12 { #expect(interrupted(after: calls) { try x.unique() }, "\(calls)") }
  }

  /// Pieces are sorted and merged as one row would be.
  @Test(arguments: [0, 1, 5, MergeSort.piece, 2 * MergeSort.piece + 17])
  func longRowsAreSorted(_ count: Int) throws {
    let values = try Tensor.randint(0, 1000, [count]).ints()
    var row = values
    try row.withUnsafeMutableBufferPointer { try MergeSort.sort($0, by: <) }
    #expect(row == values.sorted())
    let order = try Tensor(values).argsort(descending: true).ints()
    #expect(order == values.indices.sorted { (values[$1], $0) < (values[$0], $1) })
  }

  @Test func aRangeIsCutIntoPieces() throws {
    var parts: [Range<Int>] = []
    try Pace.inPieces(10, of: 4) { parts.append($0) }
    #expect(parts == [0..<4, 4..<8, 8..<10])
    parts = []
    try Pace.inPieces(0) { parts.append($0) }
    try Pace.inPieces(4, of: 4) { parts.append($0) }
    #expect(parts == [0..<4])
    #expect(try Pace.map([1, 2, 3]) { 2 * $0 } == [2, 4, 6])
  }

  /// Memory that was admitted may still not be there: an error, not the end.
  @Test func memoryThatIsNotThereIsAnError() {
    #expect(throws: TensorError.self) { try FloatBuffer(.max / 2) }
    #if !ADDRESS_SANITIZER
    #expect(throws: TensorError.self) { try FloatBuffer(1 << 58) }
    #expect(throws: TensorError.self) { try Engine.current.workspace(1 << 58) }
    #endif
  }
}
