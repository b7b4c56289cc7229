extension Command {
  static let pane: Command = Command(
    "pane", "off | on | rows N", "hides, shows or sizes the pane", argument: .words(["off", "on", "rows"]),
    isSaved: false
  ) { notebook, arguments in
    let words = arguments.words
    switch (words.first, words.count) {
    case ("off", 1): notebook.views.isOn = false
    case ("on", 1): notebook.views.isOn = true
    case ("rows", 2):
      guard let rows = Int(words[1]), (1...1000).contains(rows) else {
        throw CommandError("%pane rows takes a number of rows, got '\(words[1])'")
      }
      notebook.views.rows = rows
      notebook.views.isOn = true
    case (nil, _):
      let rows = notebook.views.rows.map { ", \($0) rows" } ?? ""
      notebook.print("the pane is " + (notebook.showsPane ? "on" : "off") + rows)
    default: throw CommandError("%pane takes off, on, or rows N")
    }
    notebook.onViewChange?()
  }
}
