/// What can be asked of the pane by a key.
public enum PaneKey: Sendable, Equatable {
  /// Moves the timestep that all views look at.
  case scrub(Int)
  /// The first timestep, or the last one.
  case first, last
  /// Another layer or direction.
  case turn(Int)
  /// The next view alone; after the last one all that there is.
  case nextView
  /// Half as much time, or twice as much.
  case zoom(Int)
  /// Whether decades of the loss take equal room.
  case logarithmic
  /// Holds the loss as it is, or lets it go on.
  case hold
}

extension Notebook {
  /// Does what a key of the pane asks for; may be called while a cell runs, between two instructions.
  public func press(_ key: PaneKey) {
    let here = min(views.cursor ?? stage.position, stage.position)
    switch key {
    case .scrub(let step): look(at: here + step)
    case .first: look(at: 0)
    case .last: look(at: stage.position)
    case .turn(let step): stage.turn(step)
    case .nextView: showNextView()
    case .zoom(let step): views.zoom = max(0, min(16, views.zoom + step))
    case .logarithmic: views.isLogarithmic.toggle()
    case .hold: views.held = views.held == nil ? views.loss : nil
    }
  }

  private func look(at step: Int) {
    let step = max(0, min(step, stage.position))
    views.cursor = step == stage.position ? nil : step
  }

  private func showNextView() {
    let available = availableViews
    guard let shown = views.layout, shown.count == 1, let place = available.firstIndex(of: shown[0]) else {
      views.layout = available.first.map { [$0] }
      return
    }
    views.layout = place + 1 < available.count ? [available[place + 1]] : nil
  }
}
