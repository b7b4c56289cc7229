import RNNKit
import RNNScript

/// `torch.device`: there is one, the processor.
final class DeviceObject: Object {
  private override init() {}

  nonisolated(unsafe) static let cpu = DeviceObject()

  nonisolated(unsafe) static let typeObject = TypeObject(
    name: "device", module: "torch", bases: [.object],
    methods: {
      [
        Entry(
          "__new__(cls, type, index=None)", "Names the place where tensors live.",
          example: "torch.device('cpu')"
        ) { call in
          try DeviceObject.check(call[1], call.interpreter)
          return .object(cpu)
        }
      ]
    },
    getters: {
      [
        Getter("type", "The kind of the device.") { _, _ in .object(StringObject("cpu")) },
        Getter("index", "Its number; None for the processor.") { _, _ in .none },
      ]
    })

  /// Throws PyTorch's error unless `value` names the processor (or nothing).
  static func check(_ value: Value, _ interpreter: Interpreter) throws {
    if value.isNone || value.isUnbound || value.object is DeviceObject { return }
    guard let name = (value.object as? StringObject)?.value else {
      throw interpreter.error(.typeError, "device must be a string, not \(interpreter.typeOf(value).name)")
    }
    if name == "cpu" || name.hasPrefix("cpu:") { return }
    if name.hasPrefix("cuda") {
      throw interpreter.error(
        .assertionError, "Torch not compiled with CUDA enabled (this notebook computes on the CPU: use device 'cpu')")
    }
    throw interpreter.error(
      .runtimeError,
      "Expected one of cpu, cuda device type at start of device string: \(name) (this notebook computes on the CPU)")
  }

  override var type: TypeObject { Self.typeObject }

  override func representation(_ interpreter: Interpreter) throws -> String { "device(type='cpu')" }

  override func text(_ interpreter: Interpreter) throws -> String { "cpu" }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard other.object is DeviceObject else { return nil }
    switch operation {
    case .equal: return .bool(true)
    case .notEqual: return .bool(false)
    default: return nil
    }
  }
}
