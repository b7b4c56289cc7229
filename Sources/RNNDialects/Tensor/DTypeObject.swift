import RNNKit
import RNNScript

/// `torch.float32` and its like.
final class DTypeObject: Object {
  let dtype: DType

  private init(_ dtype: DType) { self.dtype = dtype }

  nonisolated(unsafe) static let typeObject = TypeObject(
    name: "dtype", module: "torch", bases: [.object],
    documentation: "The type of a tensor's elements.\n>>> torch.ones(2).dtype",
    getters: {
      [
        Getter("is_floating_point", "Whether the elements are floating point numbers.") { value, _ in
          .bool(
            (value.object as? DTypeObject)?.dtype.isFloatingPoint
              ?? (value.object as? AbsentDType)?.isFloatingPoint ?? false)
        },
        Getter("itemsize", "Bytes of one element.") { value, _ in
          .int(
            (value.object as? DTypeObject)?.dtype.byteSize ?? (value.object as? AbsentDType)?.byteSize ?? 0)
        },
      ]
    })

  /// All of them: equal types are the same object.
  private nonisolated(unsafe) static let all: [DType: DTypeObject] = {
    var all: [DType: DTypeObject] = [:]
    for dtype in DType.allCases { all[dtype] = DTypeObject(dtype) }
    return all
  }()

  /// The value that stands for `dtype`.
  static func value(_ dtype: DType) -> Value {
    all[dtype].map { .object($0) } ?? .none
  }

  override var type: TypeObject { Self.typeObject }

  override func representation(_ interpreter: Interpreter) throws -> String {
    (TensorStyle.isTensorFlow(interpreter) ? "tf." : "torch.") + dtype.name
  }

  override func text(_ interpreter: Interpreter) throws -> String {
    TensorStyle.isTensorFlow(interpreter) ? "<dtype: '\(dtype.name)'>" : try representation(interpreter)
  }
}
