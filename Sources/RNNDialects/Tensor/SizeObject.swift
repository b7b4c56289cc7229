import RNNScript

/// `torch.Size`: a tuple that says what it is.
enum SizeObject {
  nonisolated(unsafe) static let type = TypeObject(
    name: "Size", module: "torch", bases: [.tuple],
    documentation: "The shape of a tensor: a tuple of sizes.\n>>> torch.Size([2, 3]).numel()",
    methods: {
      [
        Entry("__repr__(self)", "The sizes, as torch.Size([…]).") { call in
          let sizes = try call.interpreter.repr(.list(call.values(0)))
          return .text((TensorStyle.isTensorFlow(call.interpreter) ? "TensorShape(" : "torch.Size(") + sizes + ")")
        },
        Entry("__str__(self)", "The sizes, as torch.Size([…]), or as a tuple where TensorFlow's names are in use.") {
          call in
          guard TensorStyle.isTensorFlow(call.interpreter) else { return .text(try call.interpreter.repr(call[0])) }
          return .text(TensorStyle.tuple(try call.integers(0)))
        },
        Entry("as_list(self)", "The sizes as a list.") { call in .list(try call.values(0)) },
        Entry("numel(self)", "The product of the sizes.") { call in
          .int(try call.integers(0).reduce(1, &*))
        },
      ]
    })

  /// Sizes as a value.
  static func value(_ shape: [Int]) -> Value {
    .object(TupleObject(shape.map { .int($0) }).adopting(type, beyond: .tuple))
  }

  /// Sizes as they are printed.
  static func text(_ shape: [Int]) -> String {
    "torch.Size([" + shape.map(String.init).joined(separator: ", ") + "])"
  }
}
