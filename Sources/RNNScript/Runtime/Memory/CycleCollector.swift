extension Interpreter {
  /// Frees the containers that only refer to each other; gives their number.
  ///
  /// A reference counts as one from outside unless another container of the heap accounts for it: what Swift code, the
  /// journal or a payload holds is alive. Finalizers run first; what they bring back stays.
  @discardableResult public func collectGarbage() -> Int {
    guard !heap.isCollecting else { return 0 }
    heap.isCollecting = true
    defer { heap.isCollecting = false }
    for frame in frames.prefix(depth) { frame.releaseDeadTemporaries() }
    return heap.during {
      var garbage = findGarbage()
      while finalize(garbage) {
        // Who knows what is still garbage: the finalizers ran once, so that this ends.
        garbage = []
        garbage = findGarbage()
      }
      let count = garbage.count
      Self.free(garbage)
      garbage = []
      heap.noteCollection(count)
      meter.noteCollection()
      return count
    }
  }

  /// Frees the modules of an interpreter that ends, without finalizers: nothing could run them.
  ///
  /// The functions of a module hold its globals, and these hold the functions.
  func letGoOfModules() {
    guard !modules.isEmpty else { return }
    for module in modules.values { module.namespace.removeAll() }
    modules = [:]
    heap.during { Self.free(findGarbage()) }
  }

  private static func free(_ garbage: [Object]) {
    var pile: [Object] = []
    for object in garbage { object.surrenderReferences(to: &pile) }
    Dismantling.free(&pile)
  }

  /// Runs the finalizers of garbage; false where there are none.
  private func finalize(_ garbage: [Object]) -> Bool {
    var isAny = false
    for object in garbage where object.needsFinalizer {
      isAny = true
      finalize(object)
    }
    return isAny
  }

  /// What nothing outside refers to, the oldest first.
  private func findGarbage() -> [Object] {
    let visitor = ReferenceVisitor(heapNumber: heap.number)
    heap.countReferences()
    heap.forEach { $0.visitReferences(visitor) }
    visitor.mark(heap)
    var garbage: [Object] = []
    heap.forEach { if ReferenceVisitor.isGarbage($0) { garbage.append($0) } }
    heap.restoreLinks()
    garbage.reverse()
    return garbage
  }
}
