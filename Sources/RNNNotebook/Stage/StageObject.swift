import RNNScript

/// The stage as scripts see it: `stage.t`, `stage.h`, `stage.c`, `stage.gates`.
final class StageObject: Object {
  private let stage: Stage

  nonisolated(unsafe) static let stageType = TypeObject(name: "Stage", module: "rnnshell")
  static let names: [Symbol] = ["t", "h", "c", "gates", "length", "module", "input", "where"]

  init(_ stage: Stage) { self.stage = stage }

  override var type: TypeObject { StageObject.stageType }

  override func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    switch name {
    case "t": return .int(stage.position)
    case "length": return stage.length.map { Value.int($0) } ?? Value.none
    case "module": return stage.module
    case "input": return stage.input
    case "where": return .object(StringObject(stage.address.text))
    case "h", "c": return try stage.subject?.state(name.name, step: stage.position) ?? Value.none
    case "gates": return try gates(interpreter)
    default: return try super.attribute(name, interpreter)
    }
  }

  override func attributeNames(_ interpreter: Interpreter) -> [Symbol] {
    StageObject.names + super.attributeNames(interpreter)
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    guard let length = stage.length else { return "<stage: empty>" }
    return "<stage: \(stage.name) at \(stage.address.text) of t\(length)>"
  }

  /// The gates of the lane that is looked at, for the sample that is shown.
  private func gates(_ interpreter: Interpreter) throws -> Value {
    let result = DictObject()
    guard let subject = stage.subject, let lane = stage.shownLanes.first else { return .object(result) }
    for name in subject.gateNames(lane, step: stage.position) {
      guard let values = subject.values(name, lane, step: stage.position, sample: stage.sample) else { continue }
      try result.set(.object(StringObject(name)), try StageTensors.vector(values), interpreter)
    }
    return .object(result)
  }
}
