/// The module `heapq`: lists whose smallest element stands first.
///
/// The order of comparisons, and with it where equal elements end up, is CPython's.
enum HeapModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make("heapq", interpreter, entries: entries, source: FrozenSource.heapq)
  }

  private static let entries: [Entry] = [
    Entry("heappush(heap, item, /)", "Adds an element and keeps the heap's order.") { call in
      let heap = try Heap(call)
      heap.list.elements.append(call[1])
      try heap.lower(to: 0, from: heap.list.elements.count - 1)
      return .none
    },
    Entry("heappop(heap, /)", "Removes the smallest element and gives it.") { call in
      let heap = try Heap(call)
      guard let last = heap.list.elements.popLast() else { throw call.fail(.indexError, "index out of range") }
      guard let first = heap.list.elements.first else { return last }
      heap.list.elements[0] = last
      try heap.raise(from: 0)
      return first
    },
    Entry("heapreplace(heap, item, /)", "Gives the smallest element and puts another in its place.") { call in
      let heap = try Heap(call)
      guard let first = heap.list.elements.first else { throw call.fail(.indexError, "index out of range") }
      heap.list.elements[0] = call[1]
      try heap.raise(from: 0)
      return first
    },
    Entry("heappushpop(heap, item, /)", "Adds an element, then removes the smallest and gives it.") { call in
      let heap = try Heap(call)
      guard let first = heap.list.elements.first, try heap.isLess(first, call[1]) else { return call[1] }
      guard !heap.list.elements.isEmpty else { throw call.fail(.indexError, "index out of range") }
      heap.list.elements[0] = call[1]
      try heap.raise(from: 0)
      return first
    },
    Entry("heapify(heap, /)", "Puts a list into the order of a heap.") { call in
      let heap = try Heap(call)
      for index in (0..<(heap.list.elements.count / 2)).reversed() {
        if index & 0xFFF == 0 { try call.interpreter.poll() }
        try heap.raise(from: index)
      }
      return .none
    },
  ]
}

/// The list of a call, about to change.
private struct Heap {
  let list: ListObject
  let interpreter: Interpreter

  init(_ call: borrowing Call) throws {
    guard let list = call[0].object as? ListObject else {
      throw call.fail(
        .typeError,
        "\(call.function.entry.name)() argument 1 must be list, not \(call.interpreter.typeOf(call[0]).name)")
    }
    self.list = list
    interpreter = call.interpreter
    interpreter.journal.willWrite(list)
  }

  @inline(__always) func isLess(_ a: Value, _ b: Value) throws -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): x < y
    case (.float(let x), .float(let y)): x < y
    default: try interpreter.truth(interpreter.compare(.less, a, b))
    }
  }

  /// Compares two elements; a comparison that changes the list is an error.
  @inline(__always) private func isLess(at first: Int, than second: Int, of count: Int) throws -> Bool {
    let result = try isLess(list.elements[first], list.elements[second])
    guard list.elements.count == count else {
      throw interpreter.error(.runtimeError, "list changed size during iteration")
    }
    return result
  }

  /// Moves the element at `position` towards `start` until its parent is not larger.
  func lower(to start: Int, from position: Int) throws {
    var position = position
    let count = list.elements.count
    while position > start {
      let parent = (position - 1) >> 1
      guard try isLess(at: position, than: parent, of: count) else { return }
      list.elements.swapAt(position, parent)
      position = parent
    }
  }

  /// Moves the element at `start` down to a leaf along the smaller children, then up to its place.
  func raise(from start: Int) throws {
    let count = list.elements.count
    var position = start
    while position < count / 2 {
      var child = 2 * position + 1
      if child + 1 < count, try !isLess(at: child, than: child + 1, of: count) { child += 1 }
      list.elements.swapAt(position, child)
      position = child
    }
    try lower(to: start, from: position)
  }
}
