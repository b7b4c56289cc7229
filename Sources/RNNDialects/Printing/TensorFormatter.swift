import RNNKit

/// Writes tensors as PyTorch writes them: `tensor([[0.1000, 2.0000]], grad_fn=<TanhBackward0>)`.
struct TensorFormatter {
  var options = PrintOptions()

  /// Whether a tensor of `shape` is shown by its edges only.
  func isSummary(_ shape: [Int]) -> Bool { shape.reduce(1, *) > options.threshold }

  /// The sizes of what is shown of a tensor of `shape`.
  func shownSizes(_ shape: [Int]) -> [Int] {
    isSummary(shape) ? shape.map { min($0, 2 * options.edgeItems) } : shape
  }

  /// The whole text.
  ///
  /// - Parameters:
  ///   - shape: the sizes of the tensor, not of the summary.
  ///   - elements: what `shownSizes` describes, row-major.
  ///   - notes: what follows the numbers (`dtype=…`, `grad_fn=<…>`), each on a line of its own where the line is full.
  func text(shape: [Int], elements: PrintedElements, notes: [String]) throws -> String {
    let prefix = "tensor("
    let body =
      try shape.contains(0) ? "[]" : nested(shape: shape, texts: written(elements), indent: prefix.utf8.count)
    return annotated(prefix + body, notes, indent: prefix.utf8.count)
  }

  /// The numbers in brackets.
  func body(shape: [Int], elements: PrintedElements, indent: Int) throws -> String {
    try shape.contains(0) ? "[]" : nested(shape: shape, texts: written(elements), indent: indent)
  }

  private struct Written {
    var texts: [String]
    var width: Int
  }

  private func written(_ elements: PrintedElements) throws -> Written {
    switch elements {
    case .floats(let values):
      let formatter = try ElementFormatter(floats: values, options: options)
      return Written(texts: try texts(values) { formatter.formatted($0) }, width: formatter.width)
    case .integers(let values):
      return try aligned(texts(values) { String($0) })
    case .booleans(let values):
      return try aligned(texts(values) { $0 ? "True" : "False" })
    case .complex(let real, let imaginary):
      let left = try ElementFormatter(floats: real, options: options)
      let right = try ElementFormatter(floats: imaginary, options: options)
      let texts = try texts(Array(real.indices)) { index in
        let tail = right.formatted(imaginary[index]).drop { $0 == " " }
        return left.formatted(real[index]) + (tail.hasPrefix("-") ? "" : "+") + tail + "j"
      }
      return Written(texts: texts, width: left.width + right.width + 1)
    }
  }

  private func texts<T>(_ values: [T], _ text: (T) -> String) throws -> [String] {
    try Pace.map(values, of: ElementFormatter.piece, text)
  }

  private func aligned(_ words: [String]) throws -> Written {
    let formatter = ElementFormatter(texts: words)
    return Written(texts: try texts(words) { formatter.formatted($0) }, width: formatter.width)
  }

  private func nested(shape: [Int], texts: Written, indent: Int) throws -> String {
    var rest = texts.texts[...]
    return try block(shape[...], indent: indent, summary: isSummary(shape), width: texts.width, rest: &rest)
  }

  private func block(
    _ shape: ArraySlice<Int>, indent: Int, summary: Bool, width: Int, rest: inout ArraySlice<String>
  ) throws -> String {
    guard let size = shape.first else { return rest.popFirst() ?? "" }
    let cut = summary && size > 2 * options.edgeItems
    if shape.count == 1 { return try row(size, cut: cut, indent: indent, width: width, rest: &rest) }
    let inner = shape.dropFirst()
    var parts: [String] = []
    for index in 0..<(cut ? 2 * options.edgeItems : size) {
      if cut && index == options.edgeItems { parts.append("...") }
      parts.append(try block(inner, indent: indent + 1, summary: summary, width: width, rest: &rest))
    }
    if cut && options.edgeItems == 0 { parts.append("...") }
    let gap = "," + String(repeating: "\n", count: shape.count - 1) + String(repeating: " ", count: indent + 1)
    return "[" + parts.joined(separator: gap) + "]"
  }

  private func row(_ size: Int, cut: Bool, indent: Int, width: Int, rest: inout ArraySlice<String>) throws -> String {
    var parts = Array(rest.prefix(cut ? 2 * options.edgeItems : size))
    rest = rest.dropFirst(parts.count)
    if cut { parts.insert(options.edgeItems == 0 ? "..." : " ...", at: options.edgeItems) }
    let perLine = max(1, (options.lineWidth - indent) / (width + 2))
    let lines = try texts(Array(stride(from: 0, to: parts.count, by: perLine))) { start in
      parts[start..<min(start + perLine, parts.count)].joined(separator: ", ")
    }
    return "[" + lines.joined(separator: ",\n" + String(repeating: " ", count: indent + 1)) + "]"
  }

  private func annotated(_ text: String, _ notes: [String], indent: Int) -> String {
    var result = text
    // PyTorch counts the last line two columns too wide; its line breaks depend on it.
    let lastLine = text.utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    var column = lastLine + 2
    for note in notes {
      if column + note.utf8.count + 2 > options.lineWidth {
        result += ",\n" + String(repeating: " ", count: indent) + note
        column = indent + note.utf8.count
      } else {
        result += ", " + note
        column += note.utf8.count + 2
      }
    }
    return result + ")"
  }
}
