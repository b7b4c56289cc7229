import RNNKit

/// How all elements of one tensor are written: the rule of PyTorch's printing, which looks at every shown value first.
struct ElementFormatter {
  /// The columns of the widest element.
  private(set) var width = 1

  private let precision: Int
  private var wholeNumbers = true
  private var scientific = false

  /// Texts that are made without asking whether to go on.
  static let piece = 1 << 14

  /// Looks at floating point values: whole numbers are written `1.`, wide ranges with exponents.
  init(floats values: [Double], options: PrintOptions) throws {
    precision = options.precision
    var smallest = Double.infinity
    var largest = 0.0
    try Pace.inPieces(values.count) { part in
      for value in values[part] where value.isFinite && value != 0 {
        smallest = min(smallest, abs(value))
        largest = max(largest, abs(value))
        if value != value.rounded(.up) { wholeNumbers = false }
      }
    }
    guard largest > 0 else { return }
    scientific = options.scientific ?? (largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4)
    try Pace.inPieces(values.count, of: ElementFormatter.piece) { part in
      for value in values[part] where value.isFinite && value != 0 { width = max(width, text(of: value).utf8.count) }
    }
  }

  /// Only measures texts that need no rule.
  init(texts: [String]) {
    precision = 0
    width = max(1, texts.reduce(0) { max($0, $1.utf8.count) })
  }

  /// A floating point value, right-aligned.
  func formatted(_ value: Double) -> String { NumberText.padded(text(of: value), width) }

  /// A text, right-aligned.
  func formatted(_ text: String) -> String { NumberText.padded(text, width) }

  private func text(of value: Double) -> String {
    if scientific { return NumberText.scientific(value, precision) }
    if wholeNumbers { return NumberText.fixed(value, 0) + (value.isFinite ? "." : "") }
    return NumberText.fixed(value, precision)
  }
}
