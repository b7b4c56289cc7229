import RNNKit
import RNNScript

/// Methods of tensors whose function is written in the language: they hand over to `torch`.
enum WrittenMethods {
  static var entries: [Entry] {
    TorchSource.methods.sorted().flatMap { name in
      [
        Entry("\(name)(self, *args, **kwargs)", "As torch.\(name).") { call in try result(of: name, call) },
        Entry("\(name)_(self, *args, **kwargs)", "As torch.\(name), in place.") { call in
          guard let value = try result(of: name, call).tensor else { return call[0] }
          try call.tensor(0).copy_(value)
          return call[0]
        },
      ]
    }
  }

  private static func result(of name: String, _ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    let function = try interpreter.attribute(.object(try interpreter.module(named: "torch")), Symbol(name))
    return try interpreter.call(function, [call[0]] + call.values(1), keywords: call.keywords(2))
  }
}
