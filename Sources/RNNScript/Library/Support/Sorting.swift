import Glibc

/// A stable sort that can be stopped and may call user code.
enum Sorting {
  /// Sorts `values` by `key` (or themselves), in place.
  ///
  /// Equal elements keep their order, also in reverse.
  static func sort(_ values: inout [Value], key: Value, reverse: Bool, _ interpreter: Interpreter) throws {
    var keys = values
    if !key.isNone {
      for index in keys.indices {
        if index & 0xFF == 0 { try interpreter.poll() }
        keys[index] = try interpreter.call(key, [values[index]])
      }
    }
    var order = try sortedOrder(keys, reverse: reverse, interpreter)
    if reverse { order.reverse() }
    let old = values
    for (position, index) in order.enumerated() { values[position] = old[index] }
  }

  /// The order of the keys.
  ///
  /// For `reverse` equal keys stand in opposite order, as turning the result round wants it.
  private static func sortedOrder(_ keys: [Value], reverse: Bool, _ interpreter: Interpreter) throws -> [Int] {
    var order = Array(keys.indices)
    if reverse { order.reverse() }
    if let numbers = integers(keys) {
      try mergeSort(&order, interpreter) { numbers[$0] < numbers[$1] }
    } else if let numbers = doubles(keys) {
      try mergeSort(&order, interpreter) { numbers[$0] < numbers[$1] }
    } else if let texts = texts(keys) {
      let prefixes = texts.map(prefix)
      try mergeSort(&order, interpreter) { first, second in
        let (one, other) = (prefixes[first], prefixes[second])
        return one == other ? precedes(texts[first], texts[second]) : one < other
      }
    } else if let tuples = tuples(keys) {
      try mergeSort(&order, interpreter) {
        try interpreter.truth(interpreter.compareElements(.less, tuples[$0], tuples[$1]))
      }
    } else {
      try mergeSort(&order, interpreter) {
        try interpreter.truth(interpreter.compare(.less, keys[$0], keys[$1]))
      }
    }
    return order
  }

  private static func integers(_ keys: [Value]) -> [Int]? {
    var numbers: [Int] = []
    numbers.reserveCapacity(keys.count)
    for key in keys {
      guard case .int(let number) = key else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private static func doubles(_ keys: [Value]) -> [Double]? {
    var numbers: [Double] = []
    for key in keys {
      guard case .float(let number) = key else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// The first eight bytes of a text as a number: most comparisons need no more.
  private static func prefix(_ text: String) -> UInt64 {
    var number: UInt64 = 0
    var missing = 8
    for byte in text.utf8.prefix(8) {
      number = number << 8 | UInt64(byte)
      missing -= 1
    }
    return missing == 8 ? 0 : number << (8 * UInt64(missing))
  }

  /// Whether a text stands before another: UTF-8 sorts as code points do.
  private static func precedes(_ first: String, _ second: String) -> Bool {
    let order = first.utf8.withContiguousStorageIfAvailable { first in
      second.utf8.withContiguousStorageIfAvailable { second -> Bool in
        guard let start = first.baseAddress, let other = second.baseAddress else { return first.count < second.count }
        let difference = memcmp(start, other, min(first.count, second.count))
        return difference == 0 ? first.count < second.count : difference < 0
      }
    }
    return (order ?? nil) ?? first.utf8.lexicographicallyPrecedes(second.utf8)
  }

  private static func tuples(_ keys: [Value]) -> [[Value]]? {
    var tuples: [[Value]] = []
    tuples.reserveCapacity(keys.count)
    for key in keys {
      guard let tuple = key.object as? TupleObject, tuple.personality == nil else { return nil }
      tuples.append(tuple.elements)
    }
    return tuples
  }

  private static func texts(_ keys: [Value]) -> [String]? {
    var texts: [String] = []
    for key in keys {
      guard let text = key.string, key.object?.personality == nil else { return nil }
      texts.append(text)
    }
    return texts
  }

  /// Merges runs of growing length; a run in order already costs one comparison a join.
  private static func mergeSort(
    _ items: inout [Int], _ interpreter: Interpreter, less: (Int, Int) throws -> Bool
  ) throws {
    let run = 8
    for start in stride(from: 0, to: items.count, by: run) {
      try insertionSort(&items, start..<min(start + run, items.count), less: less)
    }
    var width = run
    var buffer = items
    var steps = 0
    while width < items.count {
      for start in stride(from: 0, to: items.count, by: 2 * width) {
        let middle = min(start + width, items.count)
        let end = min(start + 2 * width, items.count)
        var (left, right) = (start, middle)
        if try middle >= end || !less(items[middle], items[middle - 1]) {
          for position in start..<end { buffer[position] = items[position] }
          continue
        }
        for position in start..<end {
          steps &+= 1
          if steps & 0x3FF == 0 { try interpreter.poll() }
          if right < end, try left >= middle || less(items[right], items[left]) {
            buffer[position] = items[right]
            right += 1
          } else {
            buffer[position] = items[left]
            left += 1
          }
        }
      }
      swap(&items, &buffer)
      width *= 2
    }
  }

  private static func insertionSort(
    _ items: inout [Int], _ range: Range<Int>, less: (Int, Int) throws -> Bool
  ) throws {
    for index in range.dropFirst() {
      let item = items[index]
      var position = index
      while position > range.lowerBound, try less(item, items[position - 1]) {
        items[position] = items[position - 1]
        position -= 1
      }
      items[position] = item
    }
  }
}
