import RNNKit
import RNNScript

/// A native module class: what one line of the tables says.
struct Layer: Sendable {
  typealias Setup = @Sendable (borrowing LayerSetup) throws -> Void
  typealias Forward = @Sendable (InstanceObject, borrowing Call) throws -> Value
  typealias Note = @Sendable (InstanceObject, Interpreter) throws -> String

  let name: String
  let summary: String
  /// The parameters of the constructor, without `self`.
  let parameters: String
  /// The parameters of `forward`, without `self`.
  let inputs: String
  let shapes: String
  let example: String
  let setup: Setup
  let note: Note
  let forward: Forward

  init(
    _ name: String, _ summary: String, parameters: String, inputs: String = "input", shapes: String = "[*] -> [*]",
    example: String, setup: @escaping Setup = { _ in }, note: @escaping Note = { _, _ in "" },
    forward: @escaping Forward
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.inputs = inputs
    self.shapes = shapes
    self.example = example
    self.setup = setup
    self.note = note
    self.forward = forward
  }

  /// The class whose constructor errors name: the recurrent layers share theirs.
  private var constructorName: String {
    ["RNN", "LSTM", "GRU"].contains(name) ? "RNNBase.__init__" : name + ".__init__"
  }

  /// The class: calling an instance runs `forward` at once unless something was overridden or hooked.
  func type(
    base: TypeObject = ModuleType.type, module: String = "torch.nn",
    more: @escaping @Sendable () -> [Entry] = { [] },
    getters: (@Sendable () -> [Getter])? = nil
  ) -> TypeObject {
    let name = name
    return TypeObject(
      name: name, module: Homes.home(of: name, in: module) ?? module, bases: [base],
      methods: {
        let (setup, note, forward) = (self.setup, self.note, self.forward)
        let comma = parameters.isEmpty ? "" : ", "
        let inputComma = inputs.isEmpty ? "" : ", "
        let (constructor, caller) = (
          ArgumentWords.python(name: constructorName), ArgumentWords.python(name: name + ".forward")
        )
        return [
          Entry("__init__(self\(comma)\(parameters))", summary, shapes: shapes, example: example, words: constructor) {
            call in
            let module = try ModuleTree.receiver(call)
            try ModuleType.initialize(module, call.interpreter)
            try setup(LayerSetup(module: module, call: call))
            return .none
          },
          Entry("__call__(self\(inputComma)\(inputs))", summary, shapes: shapes, words: caller) { call in
            let module = try ModuleTree.receiver(call)
            if module.instanceType.isUserDefined || ModuleState.of(module)?.hasHooks == true {
              var given = Array(call.arguments.dropFirst())
              while case .unbound? = given.last { given.removeLast() }
              return try ModuleCalling.call(module, given, [], call.interpreter)
            }
            return try forward(module, call)
          },
          Entry("forward(self\(inputComma)\(inputs))", summary, shapes: shapes, words: caller) { call in
            try forward(try ModuleTree.receiver(call), call)
          },
          Entry("extra_repr(self)", "The arguments that were given.") { call in
            .text(try note(try ModuleTree.receiver(call), call.interpreter))
          },
        ] + more()
      }, getters: getters)
  }
}

/// What a layer's constructor works on: the new module and the arguments.
///
/// Arguments are numbered as in the table, without `self`.
struct LayerSetup {
  let module: InstanceObject
  let call: Call

  var interpreter: Interpreter { call.interpreter }

  /// Keeps an attribute.
  func set(_ name: Symbol, _ value: Value) { module.attributes[name] = value }

  /// Keeps an argument as an attribute.
  func keep(_ name: Symbol, _ index: Int) { module.attributes[name] = call[index + 1] }

  func int(_ index: Int) throws -> Int { try call.int(index + 1) }
  func double(_ index: Int) throws -> Double { try call.double(index + 1) }
  func bool(_ index: Int) throws -> Bool { try call.bool(index + 1) }
  func dtype(_ index: Int) throws -> DType { try call.optionalDType(index + 1) ?? Engine.current.defaultFloat }
  func value(_ index: Int) -> Value { call[index + 1] }

  /// Adds a parameter with numbers drawn from U(-bound, bound).
  func uniformParameter(_ name: Symbol, _ shape: [Int], bound: Double, _ dtype: DType) throws {
    let tensor = try Tensor.empty(shape, dtype: dtype)
    try tensor.uniform_(-bound, bound)
    try parameter(name, tensor)
  }

  /// Adds a parameter.
  func parameter(_ name: Symbol, _ tensor: Tensor) throws {
    try tensor.setRequiresGradient(true)
    module.attributes[name] = .object(TensorObject(tensor, isParameter: true))
  }

  /// Adds a buffer; nil keeps the name only.
  func buffer(_ name: Symbol, _ tensor: Tensor?) {
    ModuleState.of(module)?.buffers.append(name)
    module.attributes[name] = tensor.map { .tensor($0) } ?? Value.none
  }
}

/// Reads the attributes of native modules.
extension InstanceObject {
  /// The tensor under `name`; nil where there is none.
  @inline(__always) func tensor(_ name: Symbol) -> Tensor? { attributes[name]?.tensor }

  /// The tensor under `name`, which a script may have taken away.
  func requiredTensor(_ name: Symbol, _ interpreter: Interpreter) throws -> Tensor {
    if let tensor = attributes[name]?.tensor { return tensor }
    throw interpreter.attributeError(of: .object(self), name)
  }

  /// The integer under `name`.
  func int(_ name: Symbol) -> Int {
    if case .int(let number)? = attributes[name] { return number }
    return 0
  }

  /// The number under `name`.
  func double(_ name: Symbol) -> Double {
    switch attributes[name] {
    case .float(let number)?: number
    case .int(let number)?: Double(number)
    default: 0
    }
  }

  /// The flag under `name`.
  func bool(_ name: Symbol) -> Bool {
    if case .bool(let flag)? = attributes[name] { return flag }
    return false
  }

  /// The text under `name`.
  func string(_ name: Symbol) -> String { (attributes[name]?.object as? StringObject)?.value ?? "" }
}
