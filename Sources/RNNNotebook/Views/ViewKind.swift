/// The pictures that the pane can show.
public enum ViewKind: String, CaseIterable, Sendable {
  /// Units x time, and the trajectories of chosen units.
  case state
  /// All gates of a lane, one below the other.
  case gates
  /// The losses of the last training run.
  case loss
  /// The trajectory of the state in its two principal components.
  case phase
  /// How much each state matters for the last one.
  case gradient
  /// The eigenvalues of the recurrent matrix and the unit circle.
  case spectrum
  /// The weights themselves.
  case weights
  /// The text that was read, coloured by a unit.
  case text
  /// What a script drew last.
  case figure

  /// What is missing where there is nothing to see.
  var need: String {
    switch self {
    case .state, .gates: "nothing on the stage: %stage module input"
    case .loss: "no loss yet: backward() reports it"
    case .phase: "two steps at least, of numbers: %step 2"
    case .gradient: "a layer or a cell on the stage, a step taken"
    case .spectrum, .weights: "a recurrent module on the stage"
    case .text: "%select text='what was read'"
    case .figure: "no figure yet: plot() draws one"
    }
  }
}

/// A part of time that is looked at.
struct TimeWindow: Equatable {
  /// The first timestep.
  var first: Int
  /// The last timestep.
  var last: Int

  /// The part of 0...length around a place; each level of zoom halves it.
  init(length: Int, around place: Int, zoom: Int) {
    let span = zoom <= 0 ? length : max(4, length >> min(zoom, 30))
    guard span < length else {
      (first, last) = (0, length)
      return
    }
    first = max(0, min(length - span, place - span / 2))
    last = first + span
  }

  var range: ClosedRange<Double> { Double(first)...Double(max(last, first + 1)) }
}
