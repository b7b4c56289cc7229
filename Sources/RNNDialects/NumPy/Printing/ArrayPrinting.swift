import RNNKit
import RNNScript

/// Writes arrays as NumPy does.
enum ArrayPrinting {
  /// `repr(array)`: `array([1., 2.])`.
  static func representation(
    of array: ArrayObject, _ options: ArrayPrintOptions, _ interpreter: Interpreter
  ) throws -> String {
    let tensor = array.tensor
    var narrow = options
    narrow.lineWidth -= 1
    let text = try string(of: tensor, narrow, separator: ", ", prefix: "array(", interpreter)
    var extras: [String] = []
    if (tensor.count == 0 && tensor.shape != [0]) || tensor.count > options.threshold {
      extras.append("shape=\(ArrayErrors.spacedTuple(tensor.shape))")
    }
    let isImplied = [.bool, .int64, .float64, .complex128].contains(tensor.dtype)
    if !isImplied || tensor.count == 0 { extras.append("dtype=\(tensor.dtype.name)") }
    if extras.isEmpty { return "array(" + text + ")" }
    let start = "array(" + text + ","
    let end = extras.joined(separator: ", ") + ")"
    let lastLine =
      start.utf8.count
      - ((start.utf8.lastIndex(of: 10).map { start.utf8.distance(from: start.utf8.startIndex, to: $0) } ?? -1) + 1)
    let spacer = lastLine + end.utf8.count + 1 > options.lineWidth ? "\n      " : " "
    return start + spacer + end
  }

  /// `str(array)`: `[1. 2.]`.
  static func text(
    of array: ArrayObject, _ options: ArrayPrintOptions, _ interpreter: Interpreter
  ) throws -> String {
    if array.tensor.rank == 0, options.formatters.isNone { return try ArrayScalar.of(array.tensor).text() }
    return try string(of: array.tensor, options, separator: " ", prefix: "", interpreter)
  }

  /// The elements in their brackets.
  static func string(
    of tensor: Tensor, _ options: ArrayPrintOptions, separator: String, prefix: String, _ interpreter: Interpreter
  ) throws -> String {
    if tensor.count == 0 { return "[]" }
    let isSummary = tensor.count > options.threshold
    let shown = isSummary ? try edges(of: tensor, options.edgeItems) : tensor
    let words = try words(shown, options, interpreter)
    var layout = Layout(
      shape: tensor.shape, shownShape: shown.shape, words: words, separator: separator, isSummary: isSummary,
      edgeItems: options.edgeItems)
    let indent = " " + String(repeating: " ", count: prefix.utf8.count)
    return try layout.text(0, indent: indent, width: options.lineWidth)
  }

  /// Words in brackets, as an array of their places says.
  static func string(
    ofWords words: [String], at places: Tensor, _ options: ArrayPrintOptions, separator: String, prefix: String
  ) throws -> String {
    if places.count == 0 { return "[]" }
    let isSummary = places.count > options.threshold
    let shown = isSummary ? try edges(of: places, options.edgeItems) : places
    var layout = Layout(
      shape: places.shape, shownShape: shown.shape,
      words: try shown.ints().map { words.indices.contains($0) ? words[$0] : "" }, separator: separator,
      isSummary: isSummary, edgeItems: options.edgeItems)
    let indent = " " + String(repeating: " ", count: prefix.utf8.count)
    return try layout.text(0, indent: indent, width: options.lineWidth)
  }

  /// The corners of an array.
  private static func edges(of tensor: Tensor, _ count: Int) throws -> Tensor {
    var result = tensor
    for axis in tensor.shape.indices where tensor.shape[axis] > 2 * count {
      let size = tensor.shape[axis]
      result = try Tensor.cat(
        [
          try result.slice(axis, start: 0, end: count, step: 1),
          try result.slice(axis, start: size - count, end: size, step: 1),
        ], dim: axis)
    }
    return result
  }

  /// Each element as text, all of one width.
  private static func words(
    _ tensor: Tensor, _ options: ArrayPrintOptions, _ interpreter: Interpreter
  ) throws -> [String] {
    if let function = try formatter(tensor.dtype, options, interpreter) {
      return try ArrayIndexing.allOffsets(tensor).map { offset in
        let element = try tensor.showing(shape: [], strides: [], offset: offset)
        return try interpreter.text(interpreter.call(function, [try ArrayScalar.value(of: element)]))
      }
    }
    switch tensor.dtype {
    case .bool:
      let yes = tensor.rank == 0 ? "True" : " True"
      return try Pace.map(tensor.bools()) { $0 ? yes : "False" }
    case .uint8, .int32, .int64:
      let numbers = try tensor.ints()
      let sign = options.sign == "-" || (options.sign == " " && numbers.contains { $0 < 0 }) ? "" : options.sign
      let texts = try Pace.map(numbers, of: ElementFormatter.piece) { $0 < 0 ? String($0) : sign + String($0) }
      let width = texts.map(\.utf8.count).max() ?? 0
      return try Pace.map(texts, of: ElementFormatter.piece) { NumberText.padded($0, width) }
    case .float32, .float64:
      let numbers = try tensor.doubles()
      let format = try FloatFormat(numbers, tensor.dtype, options)
      return try Pace.map(numbers, of: ElementFormatter.piece, format.text)
    case .complex64, .complex128:
      let parts = try tensor.complexParts()
      let (reals, imaginaries) = try (parts.real.doubles(), parts.imaginary.doubles())
      let format = try FloatFormat(reals, tensor.dtype, options)
      let other = try FloatFormat(imaginaries, tensor.dtype, options, sign: "+")
      return zip(reals, imaginaries).map { real, imaginary in
        let text = other.text(imaginary)
        let end = text.utf8.reversed().prefix { $0 == 32 }.count
        return format.text(real) + text.dropLast(end) + "j" + String(repeating: " ", count: end)
      }
    }
  }

  /// The script's own function for elements of a type.
  private static func formatter(
    _ dtype: DType, _ options: ArrayPrintOptions, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let functions = options.formatters.object as? DictObject else { return nil }
    let keys: [String] =
      dtype == .bool
      ? ["bool"]
      : dtype.isIntegral
        ? ["int", "int_kind"] : dtype.isComplex ? ["complexfloat", "complex_kind"] : ["float", "float_kind"]
    for key in keys + ["all"] {
      if let found = try functions.get(.text(key), interpreter), !found.isNone { return found }
    }
    return nil
  }
}

/// Lays words out in nested brackets and breaks lines.
private struct Layout {
  let shape: [Int]
  let shownShape: [Int]
  let words: [String]
  let separator: String
  let isSummary: Bool
  let edgeItems: Int
  private var position = 0

  init(shape: [Int], shownShape: [Int], words: [String], separator: String, isSummary: Bool, edgeItems: Int) {
    self.shape = shape
    self.shownShape = shownShape
    self.words = words
    self.separator = separator
    self.isSummary = isSummary
    self.edgeItems = edgeItems
  }

  private var bareSeparator: String {
    var text = Substring(separator)
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }

  mutating func text(_ axis: Int, indent: String, width: Int) throws -> String {
    if axis == shape.count {
      defer { position += 1 }
      return position < words.count ? words[position] : ""
    }
    let isCut = isSummary && 2 * edgeItems < shape[axis]
    let count = shownShape[axis]
    let leading = isCut ? edgeItems : 0
    return axis == shape.count - 1
      ? try row(count, leading, isCut, indent, width) : try block(axis, count, leading, isCut, indent, width)
  }

  /// The last axis: words in lines.
  private mutating func row(_ count: Int, _ leading: Int, _ isCut: Bool, _ indent: String, _ width: Int) throws
    -> String
  {
    let limit = width - max(bareSeparator.utf8.count, 1)
    var text = ""
    var line = indent
    func extend(_ word: String) {
      let lines = word.split(separator: "\n", omittingEmptySubsequences: false)
      if line.utf8.count + (lines.map(\.utf8.count).max() ?? 0) > limit, line.utf8.count > indent.utf8.count {
        while line.last == " " { line.removeLast() }
        text += line + "\n"
        line = indent
      }
      line += word
    }
    try Pace.inPieces(count, of: ElementFormatter.piece) { part in
      for index in part {
        if isCut, index == leading {
          extend("...")
          line += separator
        }
        let word = try self.text(shape.count, indent: indent + " ", width: width - 1)
        extend(word)
        if index < count - 1 { line += separator }
      }
    }
    if isCut, count == leading { extend("...") }
    text += line
    return "[" + text.dropFirst(indent.count) + "]"
  }

  /// Other axes: blocks with empty lines between them.
  private mutating func block(
    _ axis: Int, _ count: Int, _ leading: Int, _ isCut: Bool, _ indent: String, _ width: Int
  ) throws -> String {
    let between = bareSeparator + String(repeating: "\n", count: shape.count - axis - 1)
    var text = ""
    for index in 0..<count {
      if isCut, index == leading { text += indent + "..." + between }
      text += try indent + self.text(axis + 1, indent: indent + " ", width: width - 1)
      if index < count - 1 { text += between }
    }
    return "[" + text.dropFirst(indent.count) + "]"
  }
}
