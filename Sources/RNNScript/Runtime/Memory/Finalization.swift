/// What must run because an object went.
enum Obituary {
  /// `__del__`, or the rest of a generator.
  case finalizer(Object)
  /// The callback of a weak reference.
  case callback(WeakReferenceObject)
}

/// A weak reference that waits for the end of its object, unless it ends before.
struct Watcher {
  weak var reference: WeakReferenceObject?
}

extension ObjectHeap {
  /// Keeps an object that nothing refers to any more until its finalizer has run.
  ///
  /// Without a running interpreter it is just freed.
  static func bury(_ object: Object) {
    current?._withUnsafeGuaranteedRef { heap in
      heap.obituaries.append(.finalizer(object))
      heap.requestAttention()
    }
  }

  /// Calls `reference`'s callback when its object goes.
  func watch(_ object: Object, for reference: WeakReferenceObject) {
    object.marks.insert(.isWatched)
    watchers[ObjectIdentifier(object), default: []].append(Watcher(reference: reference))
  }

  /// A watched object went.
  func noteEnd(of object: ObjectIdentifier) {
    guard let all = watchers.removeValue(forKey: object) else { return }
    // The newest is told first.
    for watcher in all.reversed() {
      if let reference = watcher.reference, !reference.callback.isNone { obituaries.append(.callback(reference)) }
    }
    if !obituaries.isEmpty { requestAttention() }
  }
}

extension Interpreter {
  /// Lets go of the globals of a program that has ended, in their order, so that finalizers run.
  public func finish(_ globals: Namespace) {
    heap.during {
      let names = globals.names.filter { $0.name != "__builtins__" }
      let isPrivate = { (name: Symbol) in name.name.hasPrefix("_") && !name.name.hasPrefix("__") }
      for name in names.filter(isPrivate) + names.filter({ !isPrivate($0) }) {
        globals.set(name, .none)
        if !heap.obituaries.isEmpty { mourn() }
      }
      collectGarbage()
      mourn()
    }
  }

  /// Runs what waits because objects went.
  func mourn() {
    guard !isMourning else { return }
    isMourning = true
    defer { isMourning = false }
    var all: [Obituary] = []
    while !heap.obituaries.isEmpty {
      swap(&all, &heap.obituaries)
      all.reverse()
      while !all.isEmpty {
        mourn(all.removeLast())
        // What hung on the object comes before the others, as if it had gone with it.
        all.append(contentsOf: heap.obituaries.reversed())
        heap.obituaries.removeAll()
      }
    }
  }

  /// Afterwards nothing here holds the object any more.
  @inline(never) private func mourn(_ obituary: consuming Obituary) {
    switch obituary {
    case .finalizer(let object): finalize(object)
    case .callback(let reference):
      ignoringErrors(in: reference.callback) { _ = try call(reference.callback, [.object(reference)]) }
    }
  }

  /// Runs the finalizer of an object, once.
  func finalize(_ object: Object) {
    if let generator = object as? GeneratorObject {
      ignoringErrors(in: .object(generator)) { try generator.close(self) }
      return
    }
    object.marks.insert(.isFinalized)
    guard let method = object.type.lookup(.finalize) else { return }
    ignoringErrors(in: method) { _ = try callUnbound(method, .object(object)) }
  }

  /// Nobody could catch what a finalizer raises: it is reported, and an interruption goes on to the program.
  private func ignoringErrors(in subject: Value, _ body: () throws -> Void) {
    do {
      try body()
    } catch {
      let error = translate(error)
      if error.exception.type.isSubtype(of: .keyboardInterrupt) {
        interruption.request()
        return
      }
      let name = (try? repr(subject)) ?? "?"
      host.receive(.errorText("Exception ignored in: \(name)\n\(render(error))"))
    }
  }
}
