import RNNKit
import RNNScript

/// Functions that order elements or look them up in an order.
enum SortingFunctions {
  static let entries: [Entry] = [
    Entry(
      "sort(a, axis=-1, kind=None, order=None, *, stable=None)", "A sorted copy; NaN is last.", shapes: "[*] -> [*]",
      example: "np.sort([3, 1, 2])"
    ) {
      call in
      try checkKind(call)
      return .array(try along(call, 1) { try ArrayRows.sorted($0, axis: $1) })
    },
    Entry(
      "argsort(a, axis=-1, kind=None, order=None, *, stable=None)", "The places of the sorted elements.",
      shapes: "[*] -> [*]", example: "np.argsort([3, 1, 2])"
    ) {
      call in
      try checkKind(call)
      return .array(try along(call, 1) { try ArrayRows.order($0, axis: $1) })
    },
    Entry(
      "partition(a, kth, axis=-1, kind='introselect', order=None)",
      "A copy with the k-th element at its place: all are sorted here.", example: "np.partition([3, 1, 2], 1)"
    ) {
      call in
      .array(
        try along(call, 2) {
          try checkPlaces(call, $0, $1)
          return try ArrayRows.sorted($0, axis: $1)
        })
    },
    Entry(
      "argpartition(a, kth, axis=-1, kind='introselect', order=None)", "The places of `partition`.",
      example: "np.argpartition([3, 1, 2], 1)"
    ) {
      call in
      .array(
        try along(call, 2) {
          try checkPlaces(call, $0, $1)
          return try ArrayRows.order($0, axis: $1)
        })
    },
    Entry(
      "lexsort(keys, axis=-1)", "The places that sort by several keys, the last one first.",
      example: "np.lexsort(([1, 2, 1], [3, 0, 0]))"
    ) {
      call in
      let keys = try call.values(0).map { try ArrayReading.tensor($0, dtype: nil, call.interpreter) }
      guard let last = keys.first else { throw call.fail(.typeError, "need sequence of keys with len > 0 in lexsort") }
      guard last.rank == 1, keys.allSatisfy({ $0.shape == last.shape }) else {
        throw call.fail(.valueError, "all keys need to be the same shape")
      }
      var order = Array(0..<last.count)
      for key in keys {
        // Sorting by one key after the other, each stable, orders by the last one first.
        let sorted = try ArrayRows.order(
          key.gathered(Pace.map(order) { key.offset + $0 * key.strides[0] }, shape: [order.count]), axis: 0
        ).ints()
        order = try Pace.map(sorted) { order[$0] }
      }
      return .array(try Tensor(order))
    },
    Entry("sort_complex(a)", "Sorted as complex numbers.", example: "np.sort_complex([3, 1, 2])") { call in
      let tensor = try call.array(0).to(.complex128)
      return .array(try ArrayRows.sorted(tensor, axis: max(tensor.rank - 1, 0)))
    },
    Entry(
      "searchsorted(a, v, side='left', sorter=None)", "Where values belong in a sorted array.",
      example: "np.searchsorted([1, 3, 5], [2, 3, 9])"
    ) {
      call in
      var sorted = try call.array(0)
      guard sorted.rank == 1 else { throw call.fail(.valueError, "object too deep for desired array") }
      let (operand, v) = (try ArrayOperand(call[1], call.interpreter), try call.array(1))
      let dtype = NumPyPromotion.common([.array(sorted), operand])
      if !call[3].isNone {
        let order = try ArrayReading.tensor(call[3], dtype: .int64, call.interpreter).ints()
        guard order.allSatisfy({ $0 >= 0 && $0 < sorted.count }) else {
          throw call.fail(.valueError, "Sorter index out of range.")
        }
        let source = sorted
        sorted = try sorted.gathered(Pace.map(order) { source.offset + $0 * source.strides[0] }, shape: [order.count])
      }
      let side = try call.string(2)
      guard side == "left" || side == "right" else {
        throw call.fail(.valueError, "search side must be 'left' or 'right' (got '\(side)')")
      }
      let result: [Int]
      if dtype.isComplex || dtype.isFloatingPoint {
        let numbers = try sorted.to(.float64).doubles()
        result = try Pace.map(try v.to(.float64).doubles(), of: Pace.elements / 16) {
          bisect(numbers, $0, isRight: side == "right") { $0 < $1 || ($1.isNaN && !$0.isNaN) }
        }
      } else {
        let numbers = try sorted.to(.int64).ints()
        result = try Pace.map(try v.to(.int64).ints(), of: Pace.elements / 16) {
          bisect(numbers, $0, isRight: side == "right", <)
        }
      }
      return try .arrayResult(Tensor(result, shape: v.shape))
    },
  ]

  private static func checkKind(_ call: borrowing Call) throws {
    guard let kind = try call.optionalString(2) else { return }
    if !["quicksort", "mergesort", "heapsort", "stable", "quick", "merge", "heap"].contains(kind) {
      throw call.fail(.valueError, "sort kind must be one of 'quick', 'heap', or 'stable' (got '\(kind)')")
    }
  }

  /// - Throws: ValueError where a place to be found is none of the axis.
  private static func checkPlaces(_ call: borrowing Call, _ tensor: Tensor, _ axis: Int) throws {
    let size = tensor.shape[axis]
    for place in try call.array(1).ints() where place < -size || place >= size {
      throw call.fail(.valueError, "kth(=\(place)) out of bounds (\(size))")
    }
  }

  private static func bisect<T>(_ sorted: [T], _ value: T, isRight: Bool, _ isBefore: (T, T) -> Bool) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if isRight ? !isBefore(value, sorted[middle]) : isBefore(sorted[middle], value) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private static func along(
    _ call: borrowing Call, _ index: Int, _ body: (Tensor, Int) throws -> Tensor
  ) throws -> Tensor {
    let tensor = try call.array(0)
    if call[index].isNone { return try body(tensor.packed().reshape([tensor.count]), 0) }
    if tensor.rank == 0 { _ = try call.axis(index, 0) }
    return try body(tensor, call.axis(index, tensor.rank))
  }
}
