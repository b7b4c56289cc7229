extension ChartPlot {
  func draw(on svg: inout SVGText, in frame: SVGFrame) {
    svg.text(title, frame.x + frame.width / 2, frame.y + 20, anchor: "middle", size: 13, bold: true)
    let inner = frame.inset(left: 60, top: 32, right: 20, bottom: 44)
    let (xScale, yScale) = scales(width: inner.width, height: inner.height)
    let places = ChartPlaces(x: xScale, y: yScale, frame: inner)
    drawAxes(on: &svg, places)
    for mark in marks { draw(mark, on: &svg, places) }
    svg.rectangle(inner.x, inner.y, inner.width, inner.height, fill: "none", stroke: "#444")
    svg.text(x.label, inner.x + inner.width / 2, inner.y + inner.height + 34, anchor: "middle")
    svg.text(y.label, inner.x - 44, inner.y + inner.height / 2, anchor: "middle", turned: true)
    if hasLegend { drawLegend(on: &svg, in: inner) }
  }

  private func drawAxes(on svg: inout SVGText, _ places: ChartPlaces) {
    let frame = places.frame
    let across = x.ticks?.map { Tick(value: $0.0, label: $0.1) } ?? Ticks.of(places.x, count: 10)
    for tick in across {
      guard let place = places.across(tick.value), place >= frame.x - 0.5, place <= frame.x + frame.width + 0.5 else {
        continue
      }
      let line = [(x: place, y: frame.y), (x: place, y: frame.y + frame.height)]
      if hasGrid { svg.polyline(line, color: "#ddd", width: 1) }
      svg.text(tick.label, place, frame.y + frame.height + 16, anchor: "middle", size: 10)
    }
    for tick in y.ticks?.map({ Tick(value: $0.0, label: $0.1) }) ?? Ticks.of(places.y, count: 8) {
      guard let place = places.up(tick.value), place >= frame.y - 0.5, place <= frame.y + frame.height + 0.5 else {
        continue
      }
      let line = [(x: frame.x, y: place), (x: frame.x + frame.width, y: place)]
      if hasGrid { svg.polyline(line, color: "#ddd", width: 1) }
      svg.text(tick.label, frame.x - 6, place + 4, anchor: "end", size: 10)
    }
  }

  private func draw(_ mark: ChartMark, on svg: inout SVGText, _ places: ChartPlaces) {
    let (color, frame) = (mark.color.hexadecimal, places.frame)
    switch mark.kind {
    case .line:
      for run in places.runs(mark.points) { svg.polyline(run, color: color, dashes: dashes(mark.stroke)) }
      if mark.marker != nil { drawMarkers(mark, on: &svg, places) }
    case .points: drawMarkers(mark, on: &svg, places)
    case .bars:
      for index in stride(from: 0, to: mark.points.count - 1, by: 2) {
        guard let a = places.clamped(mark.points[index]), let b = places.clamped(mark.points[index + 1]) else {
          continue
        }
        svg.rectangle(min(a.x, b.x), min(a.y, b.y), abs(b.x - a.x), abs(b.y - a.y), fill: color)
      }
    case .band: svg.polygon(mark.points.compactMap(places.clamped), color: color, opacity: 0.3)
    case .horizontalRule:
      for place in mark.points.compactMap({ places.up($0.y) }) {
        let line = [(x: frame.x, y: place), (x: frame.x + frame.width, y: place)]
        svg.polyline(line, color: color, dashes: dashes(mark.stroke))
      }
    case .verticalRule:
      for place in mark.points.compactMap({ places.across($0.x) }) {
        let line = [(x: place, y: frame.y), (x: place, y: frame.y + frame.height)]
        svg.polyline(line, color: color, dashes: dashes(mark.stroke))
      }
    case .text(let text):
      for point in mark.points.compactMap(places.clamped) { svg.text(text, point.x, point.y, color: color) }
    }
  }

  private func drawMarkers(_ mark: ChartMark, on svg: inout SVGText, _ places: ChartPlaces) {
    let radius = mark.marker == "." || mark.marker == "," ? 1.5 : 3.5
    for point in mark.points.compactMap(places.inside) {
      switch mark.marker {
      case "s", "D", "d":
        svg.rectangle(point.x - radius, point.y - radius, 2 * radius, 2 * radius, fill: mark.color.hexadecimal)
      case "x", "X", "+", "*":
        svg.text(
          mark.marker == "*" ? "★" : "×", point.x, point.y + 4, anchor: "middle", size: 13,
          color: mark.color.hexadecimal)
      default: svg.circle(point.x, point.y, radius: radius, color: mark.color.hexadecimal)
      }
    }
  }

  private func drawLegend(on svg: inout SVGText, in frame: SVGFrame) {
    let named = marks.filter { !$0.name.isEmpty }
    guard !named.isEmpty else { return }
    let width = Double(named.map { DisplayWidth.of($0.name) }.max() ?? 0) * 6.5 + 44
    let (x, y) = (frame.x + frame.width - width - 8, frame.y + 8)
    svg.rectangle(x, y, width, Double(named.count) * 16 + 8, fill: "white", stroke: "#ccc")
    for (index, mark) in named.enumerated() {
      let middle = y + Double(index) * 16 + 12
      let line = [(x: x + 6, y: middle), (x: x + 30, y: middle)]
      svg.polyline(
        line, color: mark.color.hexadecimal, width: mark.kind == .bars ? 8 : 1.5, dashes: dashes(mark.stroke))
      svg.text(mark.name, x + 36, middle + 4)
    }
  }

  private func dashes(_ stroke: ChartMark.Stroke) -> String {
    switch stroke {
    case .solid: ""
    case .dashed: "6 3"
    case .dashDot: "6 3 1.5 3"
    case .dotted: "1.5 3"
    }
  }
}

/// Where values lie in a drawing.
struct ChartPlaces {
  let x: Scale
  let y: Scale
  let frame: SVGFrame

  func across(_ value: Double) -> Double? {
    x.accepts(value) ? frame.x + max(-1, min(2, x.fraction(of: value))) * frame.width : nil
  }

  func up(_ value: Double) -> Double? {
    y.accepts(value) ? frame.y + (1 - max(-1, min(2, y.fraction(of: value)))) * frame.height : nil
  }

  func inside(_ point: ChartMark.Point) -> (x: Double, y: Double)? {
    guard let across = across(point.x), let up = up(point.y), across >= frame.x - 1, up >= frame.y - 1,
      across <= frame.x + frame.width + 1, up <= frame.y + frame.height + 1
    else { return nil }
    return (across, up)
  }

  /// A corner, moved to the edge where it lies outside.
  func clamped(_ point: ChartMark.Point) -> (x: Double, y: Double)? {
    guard !point.x.isNaN, !point.y.isNaN else { return nil }
    let across = across(point.x) ?? (point.x < x.high ? frame.x : frame.x + frame.width)
    let up = up(point.y) ?? (point.y < y.high ? frame.y + frame.height : frame.y)
    return (
      max(frame.x, min(frame.x + frame.width, across)), max(frame.y, min(frame.y + frame.height, up))
    )
  }

  /// The pieces of a curve between its gaps.
  func runs(_ points: [ChartMark.Point]) -> [[(x: Double, y: Double)]] {
    var runs: [[(x: Double, y: Double)]] = [[]]
    for point in points {
      if x.accepts(point.x), y.accepts(point.y), let place = clamped(point) {
        runs[runs.count - 1].append(place)
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    return runs
  }
}
