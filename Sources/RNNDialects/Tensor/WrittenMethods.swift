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
      + TorchSource.methods.sorted().flatMap { name in
        [
          Entry("\(name)(self, *args, **kwargs)", "As torch.\(name).") { call in try result(of: name, in: "torch", call)
          },
          Entry("\(name)_(self, *args, **kwargs)", "As torch.\(name), in place.") { call in
            guard let value = try result(of: name, in: "torch", call).tensor else { return call[0] }
            try call.tensor(0).copy_(value)
            return call[0]
          },
        ]
      }
  }

  private static func result(of name: String, in module: String, _ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    let function = try interpreter.attribute(.object(try interpreter.module(named: module)), Symbol(name))
    return try interpreter.call(function, [call[0]] + call.values(1), keywords: call.keywords(2))
  }
}
