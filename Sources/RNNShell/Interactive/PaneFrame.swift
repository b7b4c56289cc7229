import RNNNotebook
import RNNPlot

/// What the pane shows, and whether and how large it wants to be.
struct PaneFrame: Sendable, Equatable {
  var grid: TextGrid
  var isVisible: Bool
  /// The rows that `%pane rows` asked for, and the columns.
  var rows: Int?
  var columns: Int?
  /// Where it wants to be; nil is where it is.
  var dock: Views.Dock?
}

/// What the terminal's side must know after a cell.
struct FinishedCell: Sendable {
  /// The number of the next cell.
  var nextNumber: Int
  /// The status that `exit()` asked for.
  var exitStatus: Int32?
}
