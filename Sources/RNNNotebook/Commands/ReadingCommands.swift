import RNNDialects
import RNNPlot
import RNNScript

extension Command {
  static let more: Command = Command(
    "more", "[EXPRESSION]", "shows a value with all its elements, or what the last cell printed, page by page",
    argument: .expression, isSaved: false
  ) { notebook, arguments in
    let text: String
    if arguments.text.isEmpty {
      let outputs = notebook.history.last { !$0.result.outputs.isEmpty }?.result.outputs ?? []
      text = CellOutput.recordedLines(outputs).joined(separator: "\n")
    } else {
      let value = try notebook.evaluate(arguments.text)
      text = try (value.object as? StringObject)?.value ?? WholeText.of(value, notebook.interpreter)
    }
    guard !text.isEmpty else { return notebook.print("there is nothing to read") }
    if let onPage = notebook.onPage { onPage(OutputText.lines(text)) } else { notebook.print(text) }
  }

  static let describe: Command = Command(
    "describe", "[VIEW] [--table]", "says in words what the views of the pane show; with --table, all numbers",
    argument: .words(ViewKind.allCases.map(\.rawValue)), isSaved: false
  ) { notebook, arguments in
    var words = arguments.words
    let wantsTable = words.contains("--table")
    words.removeAll { $0 == "--table" }
    let kinds = try words.isEmpty ? notebook.views.layout ?? notebook.availableViews : words.map(ViewKind.named)
    for kind in kinds {
      let plots = notebook.plots(of: kind)
      if plots.isEmpty { notebook.print("\(kind.rawValue): \(kind.need)") }
      for plot in plots {
        notebook.print(plot.sentence)
        if wantsTable { notebook.printTable(plot.table) }
      }
    }
    if kinds.isEmpty { notebook.print("there is nothing to describe") }
  }

  static let cd: Command = Command(
    "cd", "[FOLDER]", "changes the folder that files are named from; alone: tells which it is", argument: .file,
    isSaved: false
  ) { notebook, arguments in
    let files = notebook.interpreter.files
    guard let folder = try arguments.single("cd", "folder") else { return notebook.print(files.currentFolder) }
    do throws(FileFailure) { try files.changeFolder(to: Paths.expanded(folder)) } catch {
      throw CommandError("\(folder): \(error.message)")
    }
    notebook.print(files.currentFolder)
  }

  static let ls: Command = Command("ls", "[FOLDER]", "lists a folder", argument: .file, isSaved: false) {
    notebook, arguments in
    let folder = try arguments.single("ls", "folder") ?? "."
    let entries: [(name: String, kind: FileGate.Status.Kind)]
    do throws(FileFailure) { entries = try notebook.interpreter.files.entries(of: Paths.expanded(folder)) } catch {
      throw CommandError("\(folder): \(error.message)")
    }
    let names = entries.filter { !$0.name.hasPrefix(".") }.map { $0.kind == .folder ? $0.name + "/" : $0.name }
    notebook.printColumns(names.sorted())
  }
}

extension Notebook {
  /// Prints a table with its columns below one another.
  fileprivate func printTable(_ table: [[String]]) {
    let count = table.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in table.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
    for row in table {
      print(zip(row, widths).map { $0.padded($1) }.joined(separator: "  ").trimmedAtEnd)
    }
  }

  /// Prints names beside one another, as many as a line of 80 columns has room for.
  fileprivate func printColumns(_ names: [String]) {
    guard let widest = names.map(\.count).max() else { return }
    let perLine = max(1, 80 / (widest + 2))
    for start in stride(from: 0, to: names.count, by: perLine) {
      let line = names[start..<min(names.count, start + perLine)].map { $0.padded(widest + 2) }.joined()
      print(OutputText.shown(line.trimmedAtEnd))
    }
  }
}

extension ViewKind {
  /// The view of that name.
  static func named(_ name: String) throws(CommandError) -> ViewKind {
    if let kind = ViewKind(rawValue: name) { return kind }
    throw CommandError("there is no view '\(name)': \(allCases.map(\.rawValue).joined(separator: ", "))")
  }
}
