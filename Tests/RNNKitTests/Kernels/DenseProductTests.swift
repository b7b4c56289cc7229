import Testing

@testable import RNNKit

/// Products of single matrices by the packed kernels.
@Suite(.serialized, .enabled(if: VectorKernels.current.packs)) struct DenseProductTests {
  private func numbers(_ shape: [Int], transposed: Bool) throws -> Tensor {
    let laid = transposed ? Array(shape.reversed()) : shape
    let values = (0..<laid.reduce(1, *)).map { Float($0 * 7 % 23) - 11 }
    let tensor = try Tensor(values).reshaped(laid)
    return transposed ? try tensor.transpose(0, 1) : tensor
  }

  /// Whole numbers come out exactly, whatever the layout, the cut and the number of threads.
  @Test(arguments: [
    (1, 3, 5), (2, 70, 9), (4, 129, 70), (70, 1, 33), (9, 200, 300), (300, 65, 513), (67, 1100, 33), (130, 200, 260),
  ])
  func everyLayoutIsExact(_ rows: Int, _ columns: Int, _ inner: Int) throws {
    let before = Workers.shared.count
    defer { Workers.shared.count = before }
    for (left, right) in [(false, false), (false, true), (true, false), (true, true)] {
      let a = try numbers([rows, inner], transposed: left), b = try numbers([inner, columns], transposed: right)
      let expected = try a.raw(.float64).rawProduct(try b.raw(.float64)).raw(.float32).floats()
      for threads in [1, 2, 3] {
        Workers.shared.count = threads
        #expect(try a.rawProduct(b).floats() == expected)
      }
    }
  }

  /// Many numbers of one product each are work too.
  @Test func anOuterProductIsInterrupted() throws {
    struct Stop: Error {}
    let before = Workers.shared.count
    Workers.shared.count = 1
    Engine.current.poll = { throw Stop() }
    defer {
      Engine.current.poll = nil
      Workers.shared.count = before
    }
    let column = try Tensor([Float](repeating: 1, count: 1 << 18)).reshaped([1 << 18, 1])
    #expect(throws: Stop.self) { try column.rawProduct(Tensor([Float](repeating: 2, count: 128)).reshaped([1, 128])) }
  }

  @Test func whatDoesNotFitIsLeftToOthers() throws {
    let a = try numbers([3, 40], transposed: false)
    let operand = Products.Operand(a.elements(Float.self), stride: 40)
    let room = try FloatBuffer(3)
    func isPossible(_ rows: Int, _ columns: Int, _ inner: Int) -> Bool {
      DenseProduct(rows: rows, columns: columns, inner: inner, a: operand, b: operand, result: room.pointer).isPossible
    }
    #expect(isPossible(1, 1, 40))
    #expect(!isPossible(0, 400, 400))
    #expect(!isPossible(8, 8, 0))
    #expect(!isPossible(8, .max, 8))
  }
}
