/// A parsed format specification: Python's mini-language `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
struct FormatSpecification: Equatable {
  /// Where the text stands in its field.
  enum Alignment: Character { case left = "<", right = ">", center = "^", afterSign = "=" }

  var fill: Unicode.Scalar = " "
  var alignment: Alignment?
  var sign: Character?
  var coercesNegativeZero = false
  var alternate = false
  var width: Int?
  var grouping: Character?
  var precision: Int?
  var type: Unicode.Scalar?

  /// A specification that asks for nothing.
  init() {}

  /// Reads `text`.
  ///
  /// `typeName` names the formatted object in errors; `alignsRight` says that its kind stands right in its field, so
  /// that a leading zero pads after the sign.
  init(_ text: String, typeName: String, alignsRight: Bool) throws(TextFailure) {
    let scalars = Array(text.unicodeScalars)
    var position = 0
    func peek(_ offset: Int = 0) -> Unicode.Scalar? {
      position + offset < scalars.count ? scalars[position + offset] : nil
    }
    func alignment(_ scalar: Unicode.Scalar?) -> Alignment? { scalar.flatMap { Alignment(rawValue: Character($0)) } }

    var hasFill = false
    if let first = peek(), let second = alignment(peek(1)) {
      (fill, self.alignment, hasFill) = (first, second, true)
      position += 2
    } else if let first = alignment(peek()) {
      self.alignment = first
      position += 1
    }
    if let next = peek(), next == " " || next == "+" || next == "-" {
      sign = Character(next)
      position += 1
    }
    if peek() == "z" {
      coercesNegativeZero = true
      position += 1
    }
    if peek() == "#" {
      alternate = true
      position += 1
    }
    if !hasFill, peek() == "0" {
      fill = "0"
      if self.alignment == nil, alignsRight { self.alignment = .afterSign }
      position += 1
    }
    width = try FormatSpecification.integer(scalars, &position)
    if peek() == "," {
      grouping = ","
      position += 1
    }
    if peek() == "_" {
      guard grouping == nil else { throw .value("Cannot specify both ',' and '_'.") }
      grouping = "_"
      position += 1
    }
    if peek() == ",", grouping == "_" { throw .value("Cannot specify both ',' and '_'.") }
    if peek() == "." {
      position += 1
      precision = try FormatSpecification.integer(scalars, &position)
      if precision == nil { throw .value("Format specifier missing precision") }
    }
    if scalars.count - position > 1 {
      throw .value("Invalid format specifier '\(text)' for object of type '\(typeName)'")
    }
    type = peek()
    // A string without a type is an `s`, a number without one may be grouped.
    try checkGrouping(type ?? (alignsRight ? "d" : "s"))
  }

  private func checkGrouping(_ type: Unicode.Scalar) throws(TextFailure) {
    guard let grouping else { return }
    switch type {
    case "d", "e", "E", "f", "F", "g", "G", "%": return
    case "b", "o", "x", "X": if grouping == "_" { return }
    default: break
    }
    throw .value("Cannot specify '\(grouping)' with '\(FormatSpecification.shown(type))'.")
  }

  /// A type character as errors show it.
  static func shown(_ type: Unicode.Scalar) -> String {
    type.value > 32 && type.value < 128 ? String(type) : "\\x" + String(type.value, radix: 16)
  }

  /// The error for a type that the object does not know.
  func unknownType(for typeName: String) -> TextFailure {
    .value("Unknown format code '\(type.map(FormatSpecification.shown) ?? "")' for object of type '\(typeName)'")
  }

  /// Reads digits; nil where there are none.
  static func integer(_ scalars: [Unicode.Scalar], _ position: inout Int) throws(TextFailure) -> Int? {
    var value: Int?
    while position < scalars.count, scalars[position].value >= 48, scalars[position].value <= 57 {
      let (product, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, overflows) = product.addingReportingOverflow(Int(scalars[position].value) - 48)
      guard !overflow, !overflows else { throw .value("Too many decimal digits in format string") }
      value = sum
      position += 1
    }
    return value
  }

  /// How many bytes the result takes at least, for the memory limit.
  var estimatedSize: Int {
    let (sum, overflow) = (width ?? 0).addingReportingOverflow(precision ?? 0)
    return overflow ? Int.max : sum
  }

  /// Puts `text` into the field.
  func padded(_ text: String, default defaultAlignment: Alignment) -> String {
    guard let width else { return text }
    let missing = width - text.unicodeScalars.count
    guard missing > 0 else { return text }
    let before: Int
    switch alignment ?? defaultAlignment {
    case .left: before = 0
    case .right, .afterSign: before = missing
    case .center: before = missing / 2
    }
    let pad = String(fill)
    return String(repeating: pad, count: before) + text + String(repeating: pad, count: missing - before)
  }
}
