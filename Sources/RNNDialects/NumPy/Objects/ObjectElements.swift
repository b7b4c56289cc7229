import RNNScript

/// Thrown where elements turn out to be no numbers: texts, None, objects of any class.
///
/// `ObjectArrays` catches it and goes on with arrays that are written in the language; where they cannot go on, it
/// becomes a TypeError.
struct ObjectElements: Error {
  /// What the TypeError says.
  let message: String
}

/// Arrays of texts and objects: an array of numbers that say where in a table each element stands.
enum ObjectArrays {
  /// Where they are written.
  static let module = "numpy._objects"

  /// The entry, going on with `numpy._objects` where elements are no numbers.
  static func admitting(_ entry: Entry) -> Entry {
    let name = entry.name
    return Entry(
      entry.signature, entry.summary, shapes: entry.shapes, example: entry.example, words: entry.words
    ) { call in
      do { return try entry.body(call) } catch let error as ObjectElements {
        return try instead(of: name, call.forwarded(), call.interpreter, error)
      }
    }
  }

  /// Calls the function that does for objects what `name` does for numbers.
  static func instead(
    of name: String, _ arguments: CallArguments, _ interpreter: Interpreter, _ error: ObjectElements
  ) throws -> Value {
    let namespace = try interpreter.module(named: module).namespace
    guard let functions = namespace.get("functions"), let key = functions.object as? DictObject,
      let function = try key.get(.text(name), interpreter)
    else { throw error }
    return try interpreter.call(function, arguments.positional, keywords: arguments.keywords)
  }

  /// What only the hidden module sees.
  static let natives: [Entry] = [
    Entry("_layout(words, places, separator, prefix)", "Words in nested brackets.") { call in
      let words = try call.values(0).map { try call.interpreter.text($0) }
      let options = NumPyState.of(call.interpreter).printOptions
      return .text(
        try ArrayPrinting.string(
          ofWords: words, at: call.array(1), options, separator: call.string(2), prefix: call.string(3)))
    }
  ]
}
