import Glibc
import RNNDialects
import RNNKit
import RNNScript

extension Command {
  static let vars: Command = Command(
    "vars", "", "lists the variables: name, type, shape and range, or value", aliases: ["who", "whos"],
    isSaved: false
  ) {
    notebook, _ in
    var rows: [(name: String, type: String, value: String)] = []
    for symbol in notebook.globals.names {
      guard let value = notebook.globals.get(symbol), !symbol.name.hasPrefix("_"),
        !(value.object is ModuleObject)
      else { continue }
      rows.append((symbol.name, notebook.interpreter.typeOf(value).name, try notebook.summary(of: value)))
    }
    if rows.isEmpty {
      notebook.print("no variables yet")
      return
    }
    let nameWidth = rows.map(\.name.count).max() ?? 0
    let typeWidth = rows.map(\.type.count).max() ?? 0
    for row in rows.sorted(by: { $0.name < $1.name }) {
      notebook.print("\(row.name.padded(nameWidth))  \(row.type.padded(typeWidth))  \(row.value)".trimmedAtEnd)
    }
  }

  static let history: Command = Command(
    "history", "[N]", "lists the cells that ran, or the last N of them", isSaved: false
  ) {
    notebook, arguments in
    let count = try arguments.count("history", standard: .max)
    for entry in notebook.history.suffix(count) where !entry.cell.source.isEmpty {
      let lines = TextLines(entry.cell.source).lines
      notebook.print("\(entry.result.number): " + lines.joined(separator: "\n   "))
    }
  }

  static let time: Command = Command(
    "time", "STATEMENT", "runs a statement and tells how long it took", argument: .expression
  ) {
    notebook, arguments in
    guard !arguments.text.isEmpty else { throw CommandError("%time takes a statement") }
    let start = Command.now()
    let value = try notebook.interpreter.run(
      SourceFile(name: "<time>", text: arguments.text + "\n"), in: notebook.globals, mode: .cell)
    let seconds = Command.now() - start
    if !value.isUnbound, !value.isNone { notebook.print(try notebook.interpreter.repr(value)) }
    notebook.show(seconds: seconds)
  }

  static let reset: Command = Command("reset", "", "forgets all variables, the stage and the curves") { notebook, _ in
    for symbol in notebook.globals.names where symbol.name != "__name__" { notebook.globals.remove(symbol) }
    notebook.stage.clear()
    notebook.views.reset()
    notebook.apply(seed: notebook.seed)
    notebook.onViewChange?()
  }

  /// Seconds of a clock that nobody sets.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

extension Notebook {
  /// Says how long something took; no two runs are compared by it.
  func show(seconds: Double) {
    let text = Command.duration(seconds)
    relay.show(.volatile(text), as: "time: \(text)\n")
  }

  /// `-1.2 to 3.4`, and how many are no numbers; empty for an expanded tensor that no memory holds.
  private static func range(of tensor: Tensor) -> String {
    guard !tensor.shape.isEmpty, tensor.dtype.isFloatingPoint || tensor.dtype == .int64,
      let values = try? tensor.detach().doubles()
    else { return "" }
    let known = values.filter { !$0.isNaN }
    guard let low = known.min(), let high = known.max() else { return values.isEmpty ? "" : "  all NaN" }
    let missing = values.count - known.count
    let digits = tensor.dtype.isFloatingPoint ? 4 : 0
    let range = "\(StageText.number(low, digits: digits)) to \(StageText.number(high, digits: digits))"
    return "  " + range + (missing > 0 ? "  \(missing) NaN" : "")
  }

  /// A value in a few words: a tensor by its shape, a collection by its length, anything else by its `repr`.
  func summary(of value: Value) throws -> String {
    if let tensor = (value.object as? TensorObject)?.tensor {
      let gradient = tensor.requiresGradient ? "  requires_grad" : ""
      let single =
        try tensor.shape.isEmpty ? "  " + StageText.number(tensor.detach().doubles().first ?? 0, digits: 4) : ""
      return "\(tensor.shape)  \(tensor.dtype.name)\(single)\(Notebook.range(of: tensor))\(gradient)"
    }
    switch value.object {
    case is ListObject, is DictObject, is SetObject:
      return try "\(interpreter.length(value)) items"
    case let function as FunctionObject: return try interpreter.repr(.object(function)).components(before: " at 0x")
    default: break
    }
    let text = OutputText.lines(try interpreter.repr(value)).first ?? ""
    return text.count > 60 ? text.prefix(57) + "..." : text
  }
}

extension String {
  /// With blanks up to `width` characters.
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  fileprivate func components(before part: String) -> String {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(part) { return String(self[..<index]) + (hasSuffix(">") ? ">" : "") }
      index = self.index(after: index)
    }
    return self
  }
}
