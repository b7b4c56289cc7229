import RNNKit
import RNNScript

// Stands in for what RNNDialects brings, until that lands.
final class TensorObject: Object {
  let tensor: Tensor
  init(_ tensor: Tensor) { self.tensor = tensor }
}

struct RecurrentView {
  var isCell: Bool
  var configuration: RecurrentConfiguration
  var weights: [RecurrentWeights]
  static func of(_ value: Value, _ interpreter: Interpreter) throws -> RecurrentView? { nil }
}

enum DialectsBridge {
  static func install(into interpreter: Interpreter) {}
}
