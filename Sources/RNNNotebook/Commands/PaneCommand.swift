extension Command {
  static let pane: Command = Command(
    "pane", "off | on | rows N | columns N | top | bottom | right | full", "hides, shows, sizes or moves the pane",
    argument: .words(["off", "on", "rows", "columns"] + Views.Dock.allCases.map(\.rawValue)), isSaved: false
  ) { notebook, arguments in
    let words = arguments.words
    let views = notebook.views
    switch (words.first, words.count) {
    case ("off", 1): views.isOn = false
    case ("on", 1): views.isOn = true
    case ("rows", 2): views.rows = try size(words[1], "rows")
    case ("columns", 2): views.columns = try size(words[1], "columns")
    case (let name?, 1):
      guard let dock = Views.Dock(rawValue: name) else { throw wrong }
      views.dock = dock
      views.isOn = true
    case (nil, _):
      let rows = views.rows.map { ", \($0) rows" } ?? ""
      notebook.print("the pane is " + (notebook.showsPane ? "on" : "off") + rows)
    default: throw wrong
    }
    if words.count == 2 { views.isOn = true }
    notebook.onViewChange?()
  }

  static let layout: Command = Command(
    "layout", "[VIEW,VIEW,… | auto]",
    "chooses up to four views: " + ViewKind.allCases.map(\.rawValue).joined(separator: " "),
    argument: .words(ViewKind.allCases.map(\.rawValue) + ["auto"]), isSaved: false
  ) { notebook, arguments in
    let names = arguments.text.split { $0 == "," || $0.isWhitespace }.map(String.init)
    if names.isEmpty {
      let shown = notebook.views.layout?.map(\.rawValue).joined(separator: ",") ?? "auto"
      let there = notebook.availableViews.map(\.rawValue).joined(separator: ",")
      return notebook.print("layout \(shown); there is something to see of: \(there.isEmpty ? "nothing yet" : there)")
    }
    if names == ["auto"] {
      notebook.views.layout = nil
    } else {
      guard names.count <= Notebook.mostViews else {
        throw CommandError("%layout takes at most \(Notebook.mostViews) views, got \(names.count)")
      }
      notebook.views.layout = try names.map(ViewKind.named)
      notebook.views.isOn = true
    }
    notebook.onViewChange?()
  }

  private static var wrong: CommandError {
    CommandError("%pane takes off, on, rows N, columns N, top, bottom, right or full")
  }

  private static func size(_ word: String, _ what: String) throws(CommandError) -> Int {
    guard let size = Int(word), (1...1000).contains(size) else {
      throw CommandError("%pane \(what) takes a number of \(what), got '\(word)'")
    }
    return size
  }
}
