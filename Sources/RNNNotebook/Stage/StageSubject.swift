import RNNScript

/// What stands on the stage: a module with an input, whose states are known step by step.
///
/// Step 0 is the initial state; step t is what stands after t inputs.
protocol StageSubject: AnyObject {
  /// How many inputs there are: T.
  var length: Int { get }
  /// How many layers have a state.
  var layerCount: Int { get }
  /// Whether each layer has a reverse lane.
  var isBidirectional: Bool { get }
  /// How many samples the input holds.
  var sampleCount: Int { get }

  /// Makes everything up to `step` known.
  func prepare(_ step: Int) throws
  /// Forgets what lies beyond `step`, so that it is computed anew.
  func forget(after step: Int)
  /// What puts back the steps that are known now.
  func savedState() -> () -> Void
  /// The values of a state (`h`, `c`) or a gate in a lane, one for each unit; nil where there is none.
  func values(_ name: String, _ lane: StageLane, step: Int, sample: Int) -> [Double]?
  /// The names of the gates that are known at `step`.
  func gateNames(_ lane: StageLane, step: Int) -> [String]
  /// A state as the module gives it, for scripts; `None` where there is none.
  func state(_ name: String, step: Int) throws -> Value
}
