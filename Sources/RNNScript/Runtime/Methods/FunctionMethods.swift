/// The attributes of functions and methods.
enum FunctionMethods {
  static let getters: [Getter] = [
    Getter("__name__", "The name.") { value, _ in text((value.object as? FunctionObject)?.name) },
    Getter("__qualname__", "The name with what is around it.") { value, _ in
      text((value.object as? FunctionObject)?.qualifiedName)
    },
    Getter("__doc__", "What the documentation says.") { value, _ in
      text((value.object as? FunctionObject)?.code.documentation)
    },
    Getter("__module__", "The module.") { value, _ in
      (value.object as? FunctionObject)?.code.globals.get(.name) ?? .none
    },
    Getter("__defaults__", "The defaults of the parameters.") { value, _ in
      guard let function = value.object as? FunctionObject, !function.defaults.isEmpty else { return .none }
      return .object(TupleObject(function.defaults))
    },
    Getter("__kwdefaults__", "The defaults of keyword-only parameters.") { value, _ in
      guard let function = value.object as? FunctionObject else { return .none }
      let dict = DictObject()
      let names = function.code.parameters.names.dropFirst(function.code.parameters.positionalCount)
      for (name, value) in zip(names, function.keywordDefaults) where !value.isUnbound { dict.set(name.name, value) }
      return dict.count == 0 ? .none : .object(dict)
    },
    Getter("__code__", "The code.") { value, _ in
      guard let code = (value.object as? FunctionObject)?.code else { return .none }
      let first = code.ranges.first.map { code.source.line(at: $0.start) } ?? 1
      return .object(FunctionCodeObject(name: code.name, source: code.source, firstLine: first, code: code))
    },
    Getter("__closure__", "The cells of the variables that it shares.") { value, _ in
      guard let cells = (value.object as? FunctionObject)?.closure, !cells.isEmpty else { return .none }
      return .object(TupleObject(cells.map { .object($0) }))
    },
    Getter("__annotations__", "The annotations.") { value, _ in
      guard let function = value.object as? FunctionObject else { return .none }
      if function.annotations.isUnbound { function.annotations = .object(DictObject()) }
      return function.annotations
    },
    Getter("__globals__", "The globals.") { value, _ in
      (value.object as? FunctionObject)?.code.globals.dictionary() ?? .none
    },
  ]

  static let methodEntries: [Entry] = [
    Entry("__new__(cls, function, instance, /)", "A function with its first argument.") { call in
      guard call.interpreter.isCallable(call[1]) else {
        throw call.fail(.typeError, "first argument must be callable")
      }
      if call[2].isNone { throw call.fail(.typeError, "instance must not be None") }
      return .object(BoundMethodObject(receiver: call[2], function: call[1]))
    }
  ]

  static let methodGetters: [Getter] = [
    Getter("__self__", "The first argument.") { value, _ in (value.object as? BoundMethodObject)?.receiver ?? .none },
    Getter("__func__", "The function.") { value, _ in (value.object as? BoundMethodObject)?.function ?? .none },
  ]

  static let nativeGetters: [Getter] = [
    Getter("__name__", "The name.") { value, _ in text(native(value)?.entry.name) },
    Getter("__qualname__", "The name with what is around it.") { value, _ in text(native(value)?.entry.name) },
    Getter("__doc__", "What the function does.") { value, _ in text(native(value)?.entry.summary) },
    Getter("__self__", "The first argument.") { value, _ in (value.object as? BoundMethodObject)?.receiver ?? .none },
    Getter("__module__", "The module.") { _, _ in text("builtins") },
  ]

  private static func native(_ value: Value) -> NativeFunction? {
    value.object as? NativeFunction ?? (value.object as? BoundMethodObject)?.function.object as? NativeFunction
  }

  private static func text(_ string: String?) -> Value { string.map { .object(StringObject($0)) } ?? .none }
}
