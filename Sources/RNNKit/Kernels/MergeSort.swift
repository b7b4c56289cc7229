/// Sorts rows of any length: pieces first, which are then merged in pairs, so that a long sort can be stopped.
enum MergeSort {
  /// Elements that are sorted without asking whether to go on.
  static let piece = 1 << 16

  /// Brings a row into order; what it holds after an error is anything.
  ///
  /// Equal elements keep their order if `isBefore` tells them apart.
  ///
  /// - Throws: `TensorError` of kind `memory`; what `Engine.poll` throws.
  static func sort<T: BitwiseCopyable>(
    _ row: UnsafeMutableBufferPointer<T>, by isBefore: (T, T) -> Bool
  ) throws {
    guard row.count > piece, let values = row.baseAddress else {
      var row = row
      return row.sort(by: isBefore)
    }
    try Engine.current.admit(elements: row.count, of: MemoryLayout<T>.stride)
    try Pace.inPieces(row.count, of: piece) { part in
      var piece = UnsafeMutableBufferPointer(rebasing: row[part])
      piece.sort(by: isBefore)
    }
    let scratch = try Content.make(byteCount: row.count * MemoryLayout<T>.stride, ledger: Engine.current.ledger)
    defer { withExtendedLifetime(scratch) {} }
    var (source, target) = (values, scratch.address.bindMemory(to: T.self, capacity: row.count))
    var length = piece
    while length < row.count {
      for first in stride(from: 0, to: row.count, by: 2 * length) {
        let middle = min(row.count, first + length)
        try merge(source, first..<middle, middle..<min(row.count, middle + length), into: target, by: isBefore)
      }
      (source, target) = (target, source)
      length *= 2
    }
    if source != values { try Pace.copy(row.count, from: source, to: values) }
  }

  /// Writes two neighbouring pieces that are in order over their places in `target`, in order.
  private static func merge<T>(
    _ source: UnsafeMutablePointer<T>, _ left: Range<Int>, _ right: Range<Int>, into target: UnsafeMutablePointer<T>,
    by isBefore: (T, T) -> Bool
  ) throws {
    var (i, j) = (left.lowerBound, right.lowerBound)
    try Pace.inPieces(left.count + right.count) { part in
      for place in part {
        let takesRight = i == left.upperBound || (j < right.upperBound && isBefore(source[j], source[i]))
        target[left.lowerBound + place] = source[takesRight ? j : i]
        if takesRight { j += 1 } else { i += 1 }
      }
    }
  }
}
