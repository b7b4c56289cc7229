/// The module `functools`: what runs often is native, the rest is written in the language.
enum FunctoolsModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "functools", interpreter, entries: [reduce], types: [.partial], source: FrozenSource.functools)
  }

  private static let reduce = Entry(
    "reduce(function, iterable, initial=..., /)", "Combines the elements from the left to one value."
  ) { call in
    let interpreter = call.interpreter
    guard let iterator = try interpreter.iteratorIfAny(call[1]) else {
      throw call.fail(.typeError, "reduce() arg 2 must support iteration")
    }
    guard var value = call.isGiven(2) ? call[2] : try iterator.next(interpreter) else {
      throw call.fail(.typeError, "reduce() of empty iterable with no initial value")
    }
    let function = call[0]
    while let element = try iterator.next(interpreter) {
      try interpreter.poll()
      value = try interpreter.call(function, [value, element])
    }
    return value
  }
}

/// A `functools.partial`: a function with some of its arguments.
final class PartialObject: Object {
  @exclusivity(unchecked) fileprivate private(set) var function: Value
  @exclusivity(unchecked) fileprivate private(set) var positional: [Value]
  fileprivate let keywords: DictObject

  init(_ function: Value, _ positional: [Value], _ keywords: DictObject) {
    self.function = function
    self.positional = positional
    self.keywords = keywords
    super.init()
    track()
    // Attributes can be added to any partial.
    personality = Personality(.partial, beyond: .object)
  }

  deinit { Dismantling.release(self) }

  override var type: TypeObject { personality?.type ?? .partial }

  override func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    var named: [(name: Symbol, value: Value)] = keywords.items.compactMap { key, value in
      key.string.map { (Symbol($0), value) }
    }
    for (name, value) in arguments.keywords {
      if let index = named.firstIndex(where: { $0.name == name }) {
        named[index].value = value
      } else {
        named.append((name, value))
      }
    }
    return try interpreter.call(function, positional + arguments.positional, keywords: named)
  }

  override func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(function)
    visitor.visit(&positional)
    visitor.visit(keywords)
    visitor.visit(&personality)
  }

  override func surrenderReferences(to pile: inout [Object]) {
    Dismantling.surrender(&function, to: &pile)
    Dismantling.surrender(&positional, to: &pile)
    Dismantling.surrender(personality, to: &pile)
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    guard interpreter.representing.insert(ObjectIdentifier(self)).inserted else { return "..." }
    defer { interpreter.representing.remove(ObjectIdentifier(self)) }
    var parts = try ([function] + positional).map { try interpreter.repr($0) }
    for (key, value) in keywords.items { parts.append("\(try interpreter.text(key))=\(try interpreter.repr(value))") }
    return "functools.partial(\(parts.joined(separator: ", ")))"
  }

  fileprivate static func receiver(_ value: Value) -> PartialObject? { value.object as? PartialObject }
}

extension TypeObject {
  /// The implementation of `functools.partial`.
  nonisolated(unsafe) static let partial: TypeObject = TypeObject(
    name: "functools.partial", module: "functools",
    methods: {
      [
        Entry("__new__(cls, /, *args, **keywords)", "A function with arguments before those of a call.") { call in
          let given = try call.values(1)
          guard let function = given.first else {
            throw call.fail(.typeError, "type 'partial' takes at least one argument")
          }
          guard call.interpreter.isCallable(function) else {
            throw call.fail(.typeError, "the first argument must be callable")
          }
          let type = try call.classArgument(0)
          let keywords = DictObject()
          let inner = (function.object as? PartialObject).flatMap { $0.hasUserType ? nil : $0 }
          for (key, value) in (inner?.keywords.items ?? []) + ((call[2].object as? DictObject)?.items ?? []) {
            try keywords.set(key, value, call.interpreter)
          }
          let arguments = (inner?.positional ?? []) + given.dropFirst()
          return .object(
            PartialObject(inner?.function ?? function, arguments, keywords).adopting(type, beyond: .object))
        },
        Entry("__call__(self, /, *args, **keywords)", "Calls the function.") { call in
          guard let partial = PartialObject.receiver(call[0]) else { throw call.wrongReceiver("partial") }
          return try partial.call(
            CallArguments(call.values(1), keywords: call.keywords(2)), call.interpreter)
        },
      ]
    },
    getters: {
      [
        Getter("func", "The function.") { value, _ in PartialObject.receiver(value)?.function ?? .none },
        Getter("args", "The arguments that come first.") { value, _ in
          .tuple(PartialObject.receiver(value)?.positional ?? [])
        },
        Getter("keywords", "The arguments with names.") { value, _ in
          PartialObject.receiver(value).map { .object($0.keywords) } ?? .none
        },
      ]
    })
}
