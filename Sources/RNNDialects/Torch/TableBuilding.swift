import RNNKit
import RNNScript

/// Short forms for the tables of functions.
///
/// Most functions are also methods: the same entry stands in the namespace of the module, where its first parameter is
/// the tensor, and in the type, where it is the receiver.
enum Table {
  typealias Unary = @Sendable (Tensor) throws -> Tensor
  typealias Binary = @Sendable (Tensor, Tensor) throws -> Tensor

  /// A function of each element.
  static func elementwise(
    _ name: String, _ summary: String, argument: String = "[0.5, 1.0]", module: String = "torch",
    _ function: @escaping Unary
  ) -> Entry {
    Entry(
      "\(name)(input, *, out=None)", summary, shapes: "[*] -> [*]",
      example: "\(module).\(name)(torch.tensor(\(argument)))"
    ) { call in .tensor(try function(call.tensor(0))) }
  }

  /// A function of two tensors, or of a tensor and a number.
  static func pairwise(
    _ name: String, _ summary: String, example: String = "", _ function: @escaping Binary
  ) -> Entry {
    Entry(
      "\(name)(input, other, *, out=None)", summary, shapes: "[*], [*] -> [*]",
      example: example.isEmpty ? "torch.\(name)(torch.tensor([1, 2]), torch.tensor([2, 2]))" : example
    ) { call in
      let (left, right) = try call.operands(0, 1)
      return .tensor(try function(left, right))
    }
  }

  /// The version of `entries` that writes its result into the receiver: `exp_` of `exp`.
  static func inPlace(_ entries: [Entry]) -> [Entry] {
    entries.map { entry in
      let signature = entry.signature.replacingFirst("(", with: "_(")
      return Entry(signature, entry.summary + " In place.", shapes: entry.shapes) { call in
        let target = try call.tensor(0)
        let (interpreter, function, arguments) = (call.interpreter, call.function, call.arguments)
        try target.apply_ { present in
          var changed = arguments
          changed[0] = .tensor(present)
          return try entry.run(interpreter, as: function, arguments: changed).tensor ?? present
        }
        return call[0]
      }
    }
  }
}

extension String {
  /// The text with the first occurrence of a character replaced.
  func replacingFirst(_ character: Character, with text: String) -> String {
    guard let place = firstIndex(of: character) else { return self }
    return self[..<place] + text + self[index(after: place)...]
  }
}
