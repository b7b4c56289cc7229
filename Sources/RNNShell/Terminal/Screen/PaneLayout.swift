import RNNPlot

/// Where the pane sits.
enum PaneDock: String, Sendable {
  case top
  case bottom
  case right
}

/// How the screen is divided between text and pane.
struct PaneLayout: Equatable {
  /// Where text and prompt are.
  let text: Rectangle
  /// Where the pane is; empty where there is none.
  let pane: Rectangle
  /// The line between them; empty where there is no pane.
  let separator: Rectangle
  /// Whether the pane lies over the text.
  let coversText: Bool

  /// Text needs this many rows and columns before a pane gets any.
  static let leastTextRows = 4
  static let leastTextColumns = 30

  /// The pane on all of a screen, its last row apart; the text lies behind it.
  init(fullColumns columns: Int, rows: Int) {
    text = Rectangle(columns: columns, rows: rows)
    let hasFooter = rows > 1
    pane = text.inset(bottom: hasFooter ? 1 : 0)
    separator = hasFooter ? Rectangle(row: rows - 1, columns: columns, rows: 1) : Rectangle(columns: 0, rows: 0)
    coversText = true
  }

  /// Divides a screen; a pane that leaves too little room for text shrinks, and then goes away.
  init(columns: Int, rows: Int, dock: PaneDock, size: Int, isOn: Bool) {
    coversText = false
    let all = Rectangle(columns: columns, rows: rows)
    let none = Rectangle(columns: 0, rows: 0)
    switch dock {
    case .top, .bottom:
      let height = min(size, rows - 1 - Self.leastTextRows)
      guard isOn, height >= 2, columns >= 20 else { break }
      if dock == .top {
        pane = Rectangle(columns: columns, rows: height)
        separator = Rectangle(row: height, columns: columns, rows: 1)
        text = all.inset(top: height + 1)
      } else {
        text = all.inset(bottom: height + 1)
        separator = Rectangle(row: text.endRow, columns: columns, rows: 1)
        pane = Rectangle(row: text.endRow + 1, columns: columns, rows: height)
      }
      return
    case .right:
      let width = min(size, columns - 1 - Self.leastTextColumns)
      guard isOn, width >= 10 else { break }
      text = all.inset(right: width + 1)
      separator = Rectangle(column: text.endColumn, columns: 1, rows: rows)
      pane = Rectangle(column: text.endColumn + 1, columns: width, rows: rows)
      return
    }
    text = all
    pane = none
    separator = none
  }
}
