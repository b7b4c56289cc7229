/// Writes the elements of an SVG picture; what cannot be shown (NaN, infinities) is left out.
struct SVGWriter {
  private(set) var body = ""

  /// A colour for each role: the same as in a terminal, on white.
  static func color(_ role: ColorRole) -> String {
    switch role {
    case .plain, .title: "#1a1a1a"
    case .dim, .axis: "#6b6b6b"
    case .accent: "#00808a"
    case .error: "#c00000"
    case .series(let index): series[max(0, index) % series.count]
    case .heat(let value): heat(value)
    case .syntax: "#1a1a1a"
    }
  }

  /// After Okabe and Ito: told apart with every kind of colour vision.
  private static let series = [
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#8c6d00", "#7f7f7f",
  ]

  /// Blue below zero, white at it, orange above.
  private static func heat(_ value: Double) -> String {
    guard value.isFinite else { return "#c00000" }
    let share = max(-1, min(1, value))
    let end: (Double, Double, Double) = share < 0 ? (0, 92, 175) : (213, 94, 0)
    func part(_ full: Double) -> String {
      let number = Int((255 + (full - 255) * abs(share)).rounded())
      let text = String(max(0, min(255, number)), radix: 16)
      return text.count < 2 ? "0" + text : text
    }
    return "#" + part(end.0) + part(end.1) + part(end.2)
  }

  mutating func rectangle(x: Double, y: Double, width: Double, height: Double, color: String) {
    guard x.isFinite, y.isFinite, width > 0, height > 0, width.isFinite, height.isFinite else { return }
    add(
      "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\" fill=\"\(color)\"/>"
    )
  }

  mutating func line(_ points: [(x: Double, y: Double)], color: String, width: Double = 1, dashes: String = "") {
    guard points.count > 1 else { return }
    let places = points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    let dash = dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\""
    add("<polyline points=\"\(places)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"\(number(width))\"\(dash)/>")
  }

  mutating func circle(x: Double, y: Double, radius: Double, color: String) {
    guard x.isFinite, y.isFinite else { return }
    add("<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\" fill=\"\(color)\"/>")
  }

  /// Where a text hangs: at its beginning, in the middle, at its end.
  enum Anchor: String { case start, middle, end }

  mutating func text(
    _ text: String, x: Double, y: Double, role: ColorRole = .plain, anchor: Anchor = .start, size: Double = 12
  ) {
    guard x.isFinite, y.isFinite, !text.isEmpty else { return }
    let weight = role == .title ? " font-weight=\"bold\"" : ""
    add(
      "<text x=\"\(number(x))\" y=\"\(number(y))\" font-size=\"\(number(size))\" text-anchor=\"\(anchor.rawValue)\""
        + "\(weight) fill=\"\(Self.color(role))\">\(Self.escaped(text))</text>")
  }

  private mutating func add(_ element: String) { body += element + "\n" }

  /// At most two decimals: a hundredth of a pixel is seen by nobody.
  private func number(_ value: Double) -> String { NumberText.short((value * 100).rounded() / 100, digits: 7) }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Plots as one SVG picture, beside one another.
public enum SVGPicture {
  /// The text of the picture; each plot's sentence is its description, for those who cannot see it.
  public static func text(of plots: [any Plot], width: Int = 720, height: Int = 432) -> String {
    let (width, height) = (max(1, min(20_000, width)), max(1, min(20_000, height)))
    var writer = SVGWriter()
    writer.rectangle(x: 0, y: 0, width: Double(width), height: Double(height), color: "#ffffff")
    let share = Double(width) / Double(max(1, plots.count))
    for (index, plot) in plots.enumerated() {
      plot.draw(on: &writer, in: SVGArea(x: Double(index) * share, y: 0, width: share, height: Double(height)).padded)
    }
    let description = plots.map(\.sentence).joined(separator: " ")
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      font-family="sans-serif">
      <desc>\(SVGWriter.escaped(description))</desc>
      \(writer.body)</svg>

      """
  }
}

/// A part of an SVG picture.
struct SVGArea {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var endX: Double { x + width }
  var endY: Double { y + height }

  /// The same with a margin.
  var padded: SVGArea { inset(left: 10, top: 8, right: 10, bottom: 8) }

  func inset(left: Double = 0, top: Double = 0, right: Double = 0, bottom: Double = 0) -> SVGArea {
    SVGArea(x: x + left, y: y + top, width: max(0, width - left - right), height: max(0, height - top - bottom))
  }
}
