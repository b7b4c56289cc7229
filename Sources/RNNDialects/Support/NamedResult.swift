import RNNKit
import RNNScript

/// A pair with names: what `torch.max(x, dim)` and its like give.
final class NamedResult: Object {
  private let function: String
  private let fields: [(name: Symbol, value: Value)]

  init(_ function: String, _ fields: [(name: Symbol, value: Value)]) {
    self.function = function
    self.fields = fields
  }

  /// Values and their places.
  static func value(_ function: String, _ values: Tensor, _ indices: Tensor) -> Value {
    .object(NamedResult(function, [("values", .tensor(values)), ("indices", .tensor(indices))]))
  }

  private nonisolated(unsafe) static let typeObject = TypeObject(
    name: "return_types", module: "torch", bases: [.tuple])

  override var type: TypeObject { Self.typeObject }

  private var tuple: Value { .tuple(fields.map(\.value)) }

  override func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    if let field = fields.first(where: { $0.name == name }) { return field.value }
    return try super.attribute(name, interpreter)
  }

  override func attributeNames(_ interpreter: Interpreter) -> [Symbol] { fields.map(\.name) }

  override func length(_ interpreter: Interpreter) throws -> Int? { fields.count }

  override func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    try interpreter.item(tuple, index)
  }

  override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    MakingIterator(fields.map(\.value))
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    let lines = try fields.map { "\($0.name)=\(try interpreter.repr($0.value))" }
    return "torch.return_types.\(function)(\n" + lines.joined(separator: ",\n") + ")"
  }
}
