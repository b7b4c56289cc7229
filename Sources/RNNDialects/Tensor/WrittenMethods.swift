import RNNKit
import RNNScript

/// Methods of tensors whose function is written in the language: they hand over to `torch`.
enum WrittenMethods {
  static var entries: [Entry] {
    TorchSource.methodsOnly.sorted().map { name in
      Entry("\(name)(self, *args, **kwargs)", "What only tensors have.") { call in
        try result(of: name, in: "torch._methods", call)
      }
    }
      + TorchSource.methods.sorted().map { name in
        Entry("\(name)(self, *args, **kwargs)", "As torch.\(name).") { call in try result(of: name, in: "torch", call) }
      }
      + TorchSource.methodsInPlace.sorted().map { name in
        Entry("\(name)_(self, *args, **kwargs)", "As torch.\(name), in place.") { call in
          try changed(by: name, call)
        }
      }
  }

  /// The receiver after it has taken over what a function computes from its present values.
  private static func changed(by name: String, _ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    let function = try interpreter.attribute(.object(try interpreter.module(named: "torch")), Symbol(name))
    let positional = try call.values(1)
    let keywords = call.keywords(2)
    try call.tensor(0).apply_ { present in
      try interpreter.call(function, [.tensor(present)] + positional, keywords: keywords).tensor ?? present
    }
    return call[0]
  }

  private static func result(of name: String, in module: String, _ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    let function = try interpreter.attribute(.object(try interpreter.module(named: module)), Symbol(name))
    return try interpreter.call(function, [call[0]] + call.values(1), keywords: call.keywords(2))
  }
}
