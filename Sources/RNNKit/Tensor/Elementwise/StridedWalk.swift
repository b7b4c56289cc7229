/// Walks several tensors of one shape at once, a run of the innermost dimension at a time.
///
/// Neighbouring dimensions that all operands step through evenly are joined first, so that the runs are long. This is the
/// only loop over dimensions in the library; operations bring the loop over a run.
struct StridedWalk {
  /// How many elements a run steps over in each operand from one to the next.
  let innerStrides: [Int]
  private let sizes: [Int]
  /// The strides of all operands for the outermost dimension, then for the next.
  private let strides: [Int]
  private let inner: Int

  /// The longest run between two questions whether to stop.
  private static let longestRun = 1 << 20

  /// - Parameters:
  ///   - shape: the shape that all operands have.
  ///   - strides: the strides of each operand; 0 repeats an element.
  init(shape: [Int], strides operands: [[Int]]) {
    let count = operands.count
    var sizes: [Int] = []
    var joined: [Int] = []
    sizes.reserveCapacity(shape.count)
    joined.reserveCapacity(shape.count * count)
    for dimension in shape.indices where shape[dimension] != 1 {
      let size = shape[dimension]
      let last = joined.count - count
      var isEven = last >= 0
      for operand in 0..<count where isEven {
        isEven = joined[last + operand] == operands[operand][dimension] &* size
      }
      if isEven {
        sizes[sizes.count - 1] &*= size
        for operand in 0..<count { joined[last + operand] = operands[operand][dimension] }
      } else {
        sizes.append(size)
        for operand in 0..<count { joined.append(operands[operand][dimension]) }
      }
    }
    inner = sizes.popLast() ?? 1
    innerStrides = joined.isEmpty ? [Int](repeating: 0, count: count) : Array(joined.suffix(count))
    self.sizes = sizes
    strides = joined
  }

  /// Calls `body` with the offset of each operand and the length, for each run in order.
  ///
  /// Not inlined: runs are long, and operations many.
  @inline(never)
  func forEachRun(_ body: (_ offsets: UnsafePointer<Int>, _ count: Int) throws -> Void) throws {
    if inner == 0 || sizes.contains(0) { return }
    let poll = Engine.current.poll
    let operandCount = innerStrides.count
    try withUnsafeTemporaryAllocation(of: Int.self, capacity: operandCount + sizes.count) { scratch in
      scratch.initialize(repeating: 0)
      guard let offsets = scratch.baseAddress else { return }
      let position = offsets + operandCount
      var untilPoll = StridedWalk.longestRun
      while true {
        var left = inner
        while left > StridedWalk.longestRun {
          try body(offsets, StridedWalk.longestRun)
          for operand in 0..<operandCount { offsets[operand] &+= innerStrides[operand] &* StridedWalk.longestRun }
          left -= StridedWalk.longestRun
          try poll?()
        }
        try body(offsets, left)
        for operand in 0..<operandCount { offsets[operand] &-= innerStrides[operand] &* (inner - left) }
        untilPoll -= left
        if untilPoll <= 0 {
          try poll?()
          untilPoll = StridedWalk.longestRun
        }
        if !advance(offsets, position) { return }
      }
    }
  }

  /// Steps to the next run; false after the last.
  private func advance(_ offsets: UnsafeMutablePointer<Int>, _ position: UnsafeMutablePointer<Int>) -> Bool {
    let operandCount = innerStrides.count
    var dimension = sizes.count - 1
    while dimension >= 0 {
      position[dimension] += 1
      let row = dimension &* operandCount
      for operand in 0..<operandCount { offsets[operand] &+= strides[row &+ operand] }
      if position[dimension] < sizes[dimension] { return true }
      position[dimension] = 0
      for operand in 0..<operandCount { offsets[operand] &-= strides[row &+ operand] &* sizes[dimension] }
      dimension -= 1
    }
    return false
  }
}
