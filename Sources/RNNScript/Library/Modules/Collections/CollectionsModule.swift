/// The module `collections`: the deque is native, the rest is written in the language.
enum CollectionsModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    let module = try NativeModule.make(
      "collections", interpreter, entries: NamedTuples.entries + CallerPlace.entries, types: [.deque],
      source: FrozenSource.collectionsDicts + "\n" + FrozenSource.collectionsRecords)
    let late: Set<Symbol> = ["ChainMap", "UserDict", "UserList", "UserString"]
    module.lateNames = { Array(late) }
    module.lateAttribute = { [weak interpreter, unowned module] name in
      guard let interpreter, late.contains(name) else { return nil }
      let source = SourceFile(name: "<collections>", text: FrozenSource.collectionsWrappers)
      try interpreter.run(source, in: module.namespace, mode: .file)
      return module.namespace.get(name)
    }
    return module
  }

  fileprivate static func receiver(_ call: borrowing Call) throws -> DequeObject {
    guard let deque = call[0].object as? DequeObject else { throw call.wrongReceiver("deque") }
    return deque
  }

  /// The deque of a call, about to change.
  fileprivate static func changing(_ call: borrowing Call) throws -> DequeObject {
    let deque = try receiver(call)
    call.interpreter.journal.willWrite(deque)
    return deque
  }

  private static func copied(_ call: borrowing Call) throws -> Value {
    let deque = try receiver(call)
    let copy = DequeObject().adopting(deque.type, beyond: .deque)
    copy.limit = deque.limit
    copy.replace(with: deque.elements)
    return .object(copy)
  }

  fileprivate static let dequeMethods: [Entry] = [
    Entry("__init__(self, iterable=(), maxlen=None)", "A deque of the elements of iterable.") { call in
      let limit = try call.optionalInt(2)
      if let limit, limit < 0 { throw call.fail(.valueError, "maxlen must be non-negative") }
      let elements = try call.values(1)
      let deque = try changing(call)
      deque.limit = limit
      deque.replace(with: elements)
      return .none
    },
    Entry("append(self, x, /)", "Adds an element at the right.") { call in
      try changing(call).append(call[1])
      return .none
    },
    Entry("appendleft(self, x, /)", "Adds an element at the left.") { call in
      try changing(call).prepend(call[1])
      return .none
    },
    Entry("pop(self, /)", "Removes the last element and gives it.") { call in
      guard let value = try changing(call).popLast() else { throw call.fail(.indexError, "pop from an empty deque") }
      return value
    },
    Entry("popleft(self, /)", "Removes the first element and gives it.") { call in
      guard let value = try changing(call).popFirst() else { throw call.fail(.indexError, "pop from an empty deque") }
      return value
    },
    Entry("extend(self, iterable, /)", "Adds elements at the right.") { call in
      let elements = try call.values(1)
      let deque = try changing(call)
      for element in elements { deque.append(element) }
      return .none
    },
    Entry("extendleft(self, iterable, /)", "Adds elements at the left, one after the other.") { call in
      let elements = try call.values(1)
      let deque = try changing(call)
      for element in elements { deque.prepend(element) }
      return .none
    },
    Entry("clear(self, /)", "Removes all elements.") { call in
      try changing(call).replace(with: [])
      return .none
    },
    Entry("__copy__(self, /)", "A deque with the same elements.") { call in try copied(call) },
    Entry("copy(self, /)", "A deque with the same elements.") { call in try copied(call) },
    Entry("count(self, x, /)", "How many elements equal x.") { call in
      .int(try receiver(call).elements.filter { try call.interpreter.equals($0, call[1]) }.count)
    },
    Entry("index(self, x, start=0, stop=9223372036854775807, /)", "Where x stands first.") { call in
      let elements = try receiver(call).elements
      let places = try [call.int(2), call.int(3)].map {
        $0 < 0 ? max(0, $0 &+ elements.count) : min($0, elements.count)
      }
      for index in elements.indices
      where try index >= places[0] && index < places[1] && call.interpreter.equals(elements[index], call[1]) {
        return .int(index)
      }
      throw call.fail(.valueError, "\(try call.interpreter.repr(call[1])) is not in deque")
    },
    Entry("insert(self, i, x, /)", "Puts an element before the one at i.") { call in
      let deque = try receiver(call)
      if let limit = deque.limit, deque.count >= limit {
        throw call.fail(.indexError, "deque already at its maximum size")
      }
      var elements = deque.elements
      let index = try call.int(1)
      elements.insert(call[2], at: index < 0 ? max(0, index &+ elements.count) : min(index, elements.count))
      try changing(call).replace(with: elements)
      return .none
    },
    Entry("remove(self, value, /)", "Removes the first element that equals value.") { call in
      var elements = try receiver(call).elements
      guard let index = try elements.firstIndex(where: { try call.interpreter.equals($0, call[1]) }) else {
        throw call.fail(.valueError, "\(try call.interpreter.repr(call[1])) is not in deque")
      }
      elements.remove(at: index)
      try changing(call).replace(with: elements)
      return .none
    },
    Entry("reverse(self, /)", "Turns the order round.") { call in
      let deque = try changing(call)
      deque.replace(with: deque.elements.reversed())
      return .none
    },
    Entry("rotate(self, n=1, /)", "Moves the last n elements to the front.") { call in
      let deque = try changing(call)
      let elements = deque.elements
      guard elements.count > 1 else { return .none }
      let turn = try call.int(1) % elements.count
      let first = turn > 0 ? elements.count - turn : -turn
      deque.replace(with: Array(elements[first...] + elements[..<first]))
      return .none
    },
    Entry("__reversed__(self, /)", "The elements from the last to the first.") { call in
      let elements = try receiver(call).elements
      return .object(LazyIterator.backwards(over: .tuple(elements), count: elements.count))
    },
  ]
}

extension TypeObject {
  /// The implementation of `collections.deque`.
  nonisolated(unsafe) static let deque: TypeObject = TypeObject(
    name: "collections.deque", module: "collections", methods: { CollectionsModule.dequeMethods },
    getters: {
      [
        Getter("maxlen", "How many elements are kept at most.") { value, _ in
          (value.object as? DequeObject)?.limit.map { .int($0) } ?? .none
        }
      ]
    }, allocate: { DequeObject().adopting($0, beyond: .deque) })

  /// The type of a deque's iterator.
  nonisolated(unsafe) static let dequeIterator: TypeObject = TypeObject(
    name: "_deque_iterator", module: "_collections", bases: [.iteratorType])
}
