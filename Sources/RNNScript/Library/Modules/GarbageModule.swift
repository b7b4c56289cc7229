/// The module `gc`.
enum GarbageModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "gc", interpreter, entries: entries,
      constants: [
        ("garbage", .list([])), ("callbacks", .list([])), ("DEBUG_STATS", .int(1)), ("DEBUG_COLLECTABLE", .int(2)),
        ("DEBUG_UNCOLLECTABLE", .int(4)), ("DEBUG_SAVEALL", .int(32)), ("DEBUG_LEAK", .int(38)),
      ])
  }

  private static let entries: [Entry] = [
    Entry("collect(generation=2)", "Frees cycles that nothing refers to; gives the number of their objects.") { call in
      guard (0...2).contains(try call.int(0)) else { throw call.fail(.valueError, "invalid generation") }
      let count = call.interpreter.collectGarbage()
      call.interpreter.mourn()
      return .int(count)
    },
    Entry("enable()", "Lets collections begin by themselves.") { call in
      call.interpreter.heap.isEnabled = true
      return .none
    },
    Entry("disable()", "Leaves collections to `collect` and the ends of cells.") { call in
      call.interpreter.heap.isEnabled = false
      return .none
    },
    Entry("isenabled()", "Whether collections begin by themselves.") { call in
      .bool(call.interpreter.heap.isEnabled)
    },
    Entry("get_count()", "The numbers of containers: all are of one generation here.") { call in
      .tuple([.int(call.interpreter.heap.count), .int(0), .int(0)])
    },
    Entry("get_threshold()", "How many containers call for a collection.") { call in
      .tuple([.int(call.interpreter.heap.threshold), .int(0), .int(0)])
    },
    Entry(
      "set_threshold(threshold0, threshold1=10, threshold2=10, /)", "Sets how many containers call for a collection."
    ) { call in
      let threshold = try call.int(0)
      let heap = call.interpreter.heap
      heap.isEnabled = threshold > 0
      if threshold > 0 { heap.threshold = max(heap.count + 1, threshold) }
      return .none
    },
    Entry("is_tracked(obj, /)", "Whether an object can be part of a cycle.") { call in
      .bool(call[0].object?.isContainer ?? false)
    },
    Entry("is_finalized(obj, /)", "Whether the finalizer of an object has run.") { call in
      .bool(call[0].object?.marks.contains(.isFinalized) ?? false)
    },
    Entry("get_debug()", "The debugging flags: none.") { _ in .int(0) },
    Entry("set_debug(flags, /)", "Does nothing: there are no reports.") { _ in .none },
    Entry("freeze()", "Does nothing: there is one generation.") { _ in .none },
    Entry("unfreeze()", "Does nothing: there is one generation.") { _ in .none },
  ]
}
