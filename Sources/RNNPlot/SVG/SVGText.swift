import Glibc

/// A drawing as SVG text, element by element.
struct SVGText {
  private(set) var body = ""

  /// A coordinate with at most two decimals.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let clamped = max(-1e6, min(1e6, value))
    let rounded = (clamped * 100).rounded() / 100 + 0
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }

  /// A text that cannot end its element.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: if scalar.value >= 32 || scalar == "\n" { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String, stroke: String? = nil
  ) {
    body += "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(max(0, width)))\" "
    body += "height=\"\(Self.number(max(0, height)))\" fill=\"\(fill)\""
    if let stroke { body += " stroke=\"\(stroke)\"" }
    body += "/>\n"
  }

  mutating func polyline(_ points: [(x: Double, y: Double)], color: String, width: Double = 1.5, dashes: String = "") {
    guard !points.isEmpty else { return }
    let path = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }.joined(separator: " ")
    body += "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"\(Self.number(width))\""
    if !dashes.isEmpty { body += " stroke-dasharray=\"\(dashes)\"" }
    body += "/>\n"
  }

  mutating func polygon(_ points: [(x: Double, y: Double)], color: String, opacity: Double) {
    let path = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }.joined(separator: " ")
    body += "<polygon points=\"\(path)\" fill=\"\(color)\" fill-opacity=\"\(Self.number(opacity))\"/>\n"
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, color: String) {
    body +=
      "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\" fill=\"\(color)\"/>\n"
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, anchor: String = "start", size: Double = 11, color: String = "#222",
    turned: Bool = false, bold: Bool = false
  ) {
    guard !text.isEmpty else { return }
    body += "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" text-anchor=\"\(anchor)\" "
    body += "font-size=\"\(Self.number(size))\" fill=\"\(color)\""
    if bold { body += " font-weight=\"bold\"" }
    if turned { body += " transform=\"rotate(-90 \(Self.number(x)) \(Self.number(y)))\"" }
    body += ">\(Self.escaped(text))</text>\n"
  }

  /// The whole document.
  func document(width: Double, height: Double, description: String) -> String {
    let size = "width=\"\(Self.number(width))\" height=\"\(Self.number(height))\""
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) "
      + "viewBox=\"0 0 \(Self.number(width)) \(Self.number(height))\" font-family=\"sans-serif\">\n"
      + "<desc>\(Self.escaped(description))</desc>\n"
      + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n\(body)</svg>\n"
  }
}

/// A part of a drawing.
struct SVGFrame {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  func inset(left: Double = 0, top: Double = 0, right: Double = 0, bottom: Double = 0) -> SVGFrame {
    SVGFrame(
      x: x + left, y: y + top, width: max(1, width - left - right), height: max(1, height - top - bottom))
  }
}
