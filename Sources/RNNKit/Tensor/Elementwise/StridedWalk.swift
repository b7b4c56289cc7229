/// Walks several tensors of one shape at once, a run of the innermost dimension at a time.
///
/// Neighbouring dimensions that all operands step through evenly are joined first, so that the runs are long. This is the
/// only loop over dimensions in the library; operations bring the loop over a run.
struct StridedWalk {
  /// How many elements a run steps over in each operand from one to the next.
  let innerStrides: [Int]
  private let sizes: [Int]
  private let strides: [[Int]]
  private let inner: Int

  /// The longest run between two questions whether to stop.
  private static let longestRun = 1 << 20

  /// - Parameters:
  ///   - shape: the shape that all operands have.
  ///   - strides: the strides of each operand; 0 repeats an element.
  init(shape: [Int], strides operands: [[Int]]) {
    var sizes: [Int] = []
    var joined = [[Int]](repeating: [], count: operands.count)
    for dimension in shape.indices where shape[dimension] != 1 {
      let size = shape[dimension]
      if let last = sizes.last,
        operands.indices.allSatisfy({ joined[$0][joined[$0].count - 1] == operands[$0][dimension] &* size })
      {
        sizes[sizes.count - 1] = last &* size
        for operand in operands.indices { joined[operand][sizes.count - 1] = operands[operand][dimension] }
      } else {
        sizes.append(size)
        for operand in operands.indices { joined[operand].append(operands[operand][dimension]) }
      }
    }
    inner = sizes.popLast() ?? 1
    innerStrides = joined.map { $0.last ?? 0 }
    self.sizes = sizes
    self.strides = joined
  }

  /// Calls `body` with the offset of each operand and the length, for each run in order.
  @inline(__always)
  func forEachRun(_ body: (_ offsets: UnsafePointer<Int>, _ count: Int) throws -> Void) throws {
    if inner == 0 || sizes.contains(0) { return }
    let operandCount = strides.count
    var position = [Int](repeating: 0, count: sizes.count)
    var offsets = [Int](repeating: 0, count: operandCount)
    let poll = Engine.current.poll
    var untilPoll = StridedWalk.longestRun
    while true {
      if inner <= StridedWalk.longestRun {
        try offsets.withUnsafeBufferPointer { if let base = $0.baseAddress { try body(base, inner) } }
      } else {
        try cutRun(offsets, poll, body)
      }
      untilPoll -= inner
      if untilPoll <= 0 {
        try poll?()
        untilPoll = StridedWalk.longestRun
      }
      var dimension = sizes.count - 1
      while dimension >= 0 {
        position[dimension] += 1
        for operand in 0..<operandCount { offsets[operand] &+= strides[operand][dimension] }
        if position[dimension] < sizes[dimension] { break }
        position[dimension] = 0
        for operand in 0..<operandCount { offsets[operand] &-= strides[operand][dimension] &* sizes[dimension] }
        dimension -= 1
      }
      if dimension < 0 { return }
    }
  }

  @inline(__always)
  private func cutRun(
    _ start: [Int], _ poll: (() throws -> Void)?, _ body: (UnsafePointer<Int>, Int) throws -> Void
  ) throws {
    var offsets = start
    var left = inner
    while left > 0 {
      let count = min(left, StridedWalk.longestRun)
      try offsets.withUnsafeBufferPointer { if let base = $0.baseAddress { try body(base, count) } }
      for operand in offsets.indices { offsets[operand] &+= innerStrides[operand] &* count }
      left -= count
      try poll?()
    }
  }
}
