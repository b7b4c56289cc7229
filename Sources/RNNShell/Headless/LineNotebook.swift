import Glibc
import RNNNotebook
import RNNScript

/// The notebook on a terminal that can do nothing but lines: no pane, no editing beyond the terminal's own.
struct LineNotebook {
  /// Reads cells until the input ends; the status of the program.
  func run(opening file: (text: String, path: String)? = nil) -> Int32 {
    let notebook = Notebook(host: StreamHost(readsInput: true), showsNumbers: true)
    notebook.textStyle = Streams.pictures
    return InterruptSignal.during(notebook) {
      if let file, let status = notebook.open(file.text, path: file.path).exitStatus { return status }
      return converse(in: notebook) ?? 0
    }
  }

  /// Reads and runs cells in a notebook until the input ends; the status, where a cell called `exit()`.
  func converse(in notebook: Notebook) -> Int32? {
    while let cell = readCell(notebook) {
      if cell.allSatisfy(\.isWhitespace) { continue }
      // What was stopped at the prompt was the line.
      _ = notebook.interpreter.interruption.take()
      if let status = notebook.run(cell).exitStatus { return status }
      for plot in notebook.plotsOfLastCell() { Streams.output.draw(plot) }
    }
    Streams.output.write("\n")
    return nil
  }

  /// Reads lines until they make a cell; nil at the end of the input.
  private func readCell(_ notebook: Notebook) -> String? {
    let prompt = "In [\(notebook.nextNumber)]: "
    var lines: [String] = []
    while true {
      Streams.output.write(lines.isEmpty ? prompt : String(repeating: " ", count: max(0, prompt.count - 5)) + "...: ")
      Streams.flush()
      guard let line = Swift.readLine() else { return lines.isEmpty ? nil : lines.joined(separator: "\n") }
      lines.append(line)
      let cell = lines.joined(separator: "\n")
      if Notebook.isComplete(cell) { return cell }
    }
  }
}
