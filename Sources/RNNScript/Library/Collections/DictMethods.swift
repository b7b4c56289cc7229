/// The methods of `dict`.
enum DictMethods {
  static let entries: [Entry] = [
    Entry("__init__(self, iterable=..., /, **kwargs)", "A dict of pairs, of a mapping, or of keywords.") { call in
      let dict = try receiver(call)
      if call.isGiven(1) { try update(dict, from: call[1], call.interpreter, function: "dict") }
      for (name, value) in call.keywords(2) { try dict.set(.text(name.name), value, call.interpreter) }
      return .none
    },
    Entry("fromkeys(cls, iterable, value=None, /)", "A dict with the same value under each key.") { call in
      let interpreter = call.interpreter
      let result = try interpreter.call(call[0])
      let value = call[2]
      try interpreter.iterate(call[1]) { key in
        try interpreter.setItem(result, key, value)
        return true
      }
      return result
    },
    Entry("get(self, key, default=None, /)", "The value under key, or default.") { call in
      try receiver(call).get(call[1], call.interpreter) ?? call[2]
    },
    Entry("keys(self, /)", "The keys, as a view.") { call in .object(DictView(try receiver(call), .keys)) },
    Entry("values(self, /)", "The values, as a view.") { call in .object(DictView(try receiver(call), .values)) },
    Entry("items(self, /)", "The pairs of key and value, as a view.") { call in
      .object(DictView(try receiver(call), .items))
    },
    Entry("pop(self, key, default=..., /)", "Removes key and gives its value, or default.") { call in
      let dict = try receiver(call)
      // An empty dict does not ask for the hash of the key.
      if dict.count > 0, let value = try dict.remove(call[1], call.interpreter) { return value }
      if call.isGiven(2) { return call[2] }
      throw call.interpreter.keyError(call[1])
    },
    Entry("popitem(self, /)", "Removes the last pair and gives it.") { call in
      let dict = try receiver(call)
      guard let (key, value) = dict.last else {
        throw call.interpreter.keyError(.text("popitem(): dictionary is empty"))
      }
      try dict.remove(key, call.interpreter)
      return .tuple([key, value])
    },
    Entry("setdefault(self, key, default=None, /)", "The value under key; default is put there where none is.") {
      call in
      let dict = try receiver(call)
      if let value = try dict.get(call[1], call.interpreter) { return value }
      try dict.set(call[1], call[2], call.interpreter)
      return call[2]
    },
    Entry("update(self, iterable=..., /, **kwargs)", "Takes over the pairs of another mapping.") { call in
      let dict = try receiver(call)
      if call.isGiven(1) { try update(dict, from: call[1], call.interpreter, function: "update") }
      for (name, value) in call.keywords(2) { try dict.set(.text(name.name), value, call.interpreter) }
      return .none
    },
    Entry("clear(self, /)", "Removes everything.") { call in
      try receiver(call).removeAll(call.interpreter)
      return .none
    },
    Entry("copy(self, /)", "A dict with the same pairs.") { call in
      .object(try receiver(call).copy())
    },
  ]

  /// Takes over pairs from a dict, from an object with `keys()`, or from an iterable of pairs.
  static func update(
    _ dict: DictObject, from source: Value, _ interpreter: Interpreter, function: String
  ) throws {
    if let other = source.object as? DictObject {
      for (key, value) in other.items { try dict.set(key, value, interpreter) }
      return
    }
    if source.object != nil, interpreter.typeOf(source).lookup("keys") != nil {
      try interpreter.iterate(interpreter.callMethod(source, "keys")) { key in
        try dict.set(key, interpreter.item(source, key), interpreter)
        return true
      }
      return
    }
    var index = 0
    try interpreter.iterate(source) { element in
      let pair: [Value]
      do { pair = try interpreter.array(element) } catch let error as ScriptError {
        guard error.exception.type.isSubtype(of: .typeError) else { throw error }
        throw interpreter.error(
          .typeError, "cannot convert dictionary update sequence element #\(index) to a sequence")
      }
      guard pair.count == 2 else {
        throw interpreter.error(
          .valueError, "dictionary update sequence element #\(index) has length \(pair.count); 2 is required")
      }
      try dict.set(pair[0], pair[1], interpreter)
      index += 1
      return true
    }
  }

  private static func receiver(_ call: borrowing Call) throws -> DictObject {
    guard let dict = call[0].object as? DictObject else { throw call.wrongReceiver("dict") }
    return dict
  }
}

extension Interpreter {
  /// A KeyError for `key`.
  func keyError(_ key: Value) -> ScriptError { ScriptError(ExceptionObject(.keyError, [key])) }
}
