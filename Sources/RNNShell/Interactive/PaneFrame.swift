import RNNPlot

/// What the pane shows, and whether and how large it wants to be.
struct PaneFrame: Sendable, Equatable {
  var grid: TextGrid
  var isVisible: Bool
  /// The rows that `%pane rows` asked for.
  var rows: Int?
}

/// What the terminal's side must know after a cell.
struct FinishedCell: Sendable {
  /// The number of the next cell.
  var nextNumber: Int
  /// The status that `exit()` asked for.
  var exitStatus: Int32?
}
