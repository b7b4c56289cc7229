import RNNKit

/// Decides for all floating-point elements of an array how each is written.
struct FloatFormat {
  private let dtype: DType
  private let options: ArrayPrintOptions
  private let sign: String
  private var isScientific = false
  private var precision: Int?
  private var isUnique = true
  private var least = 0
  private var keepsZeros = false
  private var exponentDigits = 0
  private var left = 0
  private var right = 0

  /// Looks at the elements that will be shown.
  init(_ values: [Double], _ dtype: DType, _ options: ArrayPrintOptions, sign: String? = nil) throws {
    self.dtype = dtype
    self.options = options
    self.sign = sign ?? options.sign
    precision = options.floatMode == "unique" ? nil : options.precision
    isUnique = options.floatMode != "fixed"
    let finite = values.filter(\.isFinite)
    let sizes = finite.lazy.filter { $0 != 0 }.map { abs($0) }
    if let high = sizes.max(), let low = sizes.min() {
      let isShort = dtype == .float32 || dtype == .complex64
      // Compared in the type of the elements.
      let isSmall = isShort ? Float(low) < 0.0001 : low < 0.0001
      let ratio = isShort ? Double(Float(high) / Float(low)) : high / low
      isScientific = high >= (isShort ? 1e6 : 1e8) || (!options.suppressesSmall && (isSmall || ratio > 1000))
    }
    if !finite.isEmpty { if isScientific { try measureScientific(finite) } else { try measurePositional(finite) } }
    if self.sign == " ", !finite.contains(where: { $0.sign == .minus }) { left += 1 }
    if finite.count < values.count {
      let offset = right + 1
      let hasSign = self.sign != "-" || values.contains { $0.isInfinite && $0 < 0 }
      left = max(
        left, options.notANumber.utf8.count - offset, options.infinity.utf8.count + (hasSign ? 1 : 0) - offset)
    }
  }

  private func signed(_ whole: String) -> String { sign == "+" && !whole.hasPrefix("-") ? "+" + whole : whole }

  private mutating func measureScientific(_ finite: [Double]) throws {
    let parts = try Pace.map(finite, of: ElementFormatter.piece) {
      DecimalText.scientific($0, dtype, precision: precision, isUnique: isUnique, least: isUnique ? 0 : precision ?? 0)
    }
    exponentDigits = parts.map { max(2, String(abs($0.exponent)).utf8.count) }.max() ?? 2
    least = parts.map { $0.fraction.utf8.count }.max() ?? 0
    precision = least
    left = parts.map { signed($0.whole).utf8.count }.max() ?? 0
    right = exponentDigits + 2 + least
  }

  private mutating func measurePositional(_ finite: [Double]) throws {
    let parts = try Pace.map(finite, of: ElementFormatter.piece) {
      DecimalText.positional($0, dtype, precision: precision, isUnique: isUnique, least: isUnique ? 0 : precision ?? 0)
    }
    left = parts.map { signed($0.whole).utf8.count }.max() ?? 0
    right = parts.map { $0.fraction.utf8.count }.max() ?? 0
    if options.floatMode == "fixed" || options.floatMode == "maxprec_equal" {
      precision = right
      least = right
    }
  }

  /// One element.
  func text(_ x: Double) -> String {
    if !x.isFinite {
      let before = x < 0 ? "-" : sign == "+" ? "+" : ""
      let text = before + (x.isNaN ? options.notANumber : options.infinity)
      return NumberText.padded(text, left + right + 1)
    }
    if isScientific {
      let parts = DecimalText.scientific(x, dtype, precision: precision, isUnique: isUnique, least: least)
      return NumberText.padded(signed(parts.whole), left) + "." + parts.fraction + "e"
        + DecimalText.exponent(parts.exponent, digits: exponentDigits)
    }
    let parts = DecimalText.positional(x, dtype, precision: precision, isUnique: isUnique, least: least)
    let missing = right - parts.fraction.utf8.count
    return NumberText.padded(signed(parts.whole), left) + "." + parts.fraction
      + String(repeating: " ", count: max(0, missing))
  }
}
