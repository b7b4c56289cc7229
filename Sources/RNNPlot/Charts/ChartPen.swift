/// Draws marks as dots.
struct ChartPen {
  let xScale: Scale
  let yScale: Scale
  /// The size in dots.
  let width: Int
  let height: Int
  /// Dots that a cell has one above the other.
  let aspect: Int

  private func place(_ point: ChartMark.Point) -> (x: Int, y: Int)? {
    guard let x = xScale.dot(of: point.x, count: width), let y = yScale.dot(of: point.y, count: height) else {
      return nil
    }
    return (x, height - 1 - y)
  }

  /// Draws the mark.
  mutating func draw(_ mark: ChartMark, on dots: inout any Canvas) {
    let series = mark.color.index
    switch mark.kind {
    case .line: line(mark.points, mark, on: &dots)
    case .points:
      if let marker = mark.marker, marker != ".", marker != "," { return }
      for point in mark.points.compactMap(place) { dots.set(x: point.x, y: point.y, series: series) }
    case .bars:
      for index in stride(from: 0, to: mark.points.count - 1, by: 2) {
        guard let first = bounded(mark.points[index]), let second = bounded(mark.points[index + 1]) else { continue }
        let (columns, rows) = (
          min(first.x, second.x)...max(first.x, second.x), min(first.y, second.y)...max(first.y, second.y)
        )
        for x in columns { for y in rows { dots.set(x: x, y: y, series: series) } }
      }
    case .band: band(mark, on: &dots)
    case .horizontalRule:
      for point in mark.points {
        guard let y = yScale.dot(of: point.y, count: height) else { continue }
        var position = 0
        dots.line(
          from: (0, height - 1 - y), to: (width - 1, height - 1 - y), series: series, dash: dash(mark.stroke),
          position: &position)
      }
    case .verticalRule:
      for point in mark.points {
        guard let x = xScale.dot(of: point.x, count: width) else { continue }
        var position = 0
        dots.line(from: (x, 0), to: (x, height - 1), series: series, dash: dash(mark.stroke), position: &position)
      }
    case .text: break
    }
  }

  private func line(_ points: [ChartMark.Point], _ mark: ChartMark, on dots: inout any Canvas) {
    var before: (x: Int, y: Int)?
    var position = 0
    for point in points {
      guard let dot = place(point) else {
        before = nil
        continue
      }
      if let before {
        dots.line(from: before, to: dot, series: mark.color.index, dash: dash(mark.stroke), position: &position)
      } else {
        dots.set(x: dot.x, y: dot.y, series: mark.color.index)
      }
      before = dot
    }
  }

  /// A corner of a bar: what lies outside is cut at the edge, and what a logarithmic axis cannot show is its lower end.
  private func bounded(_ point: ChartMark.Point) -> (x: Int, y: Int)? {
    guard !point.x.isNaN, !point.y.isNaN else { return nil }
    let x = xScale.dot(of: point.x, count: width) ?? (point.x < xScale.high ? 0 : width - 1)
    let y = yScale.dot(of: point.y, count: height) ?? (point.y < yScale.high ? 0 : height - 1)
    return (max(-1, min(width, x)), height - 1 - max(-1, min(height, y)))
  }

  /// The dots of an area, every other one, so that curves stay visible above it.
  private func band(_ mark: ChartMark, on dots: inout any Canvas) {
    let half = mark.points.count / 2
    let (there, back) = (Array(mark.points.prefix(half)), Array(mark.points.suffix(half).reversed()))
    guard half > 1 else { return }
    for index in 1..<half {
      guard let a = place(there[index - 1]), let b = place(there[index]), let c = place(back[index - 1]),
        let d = place(back[index])
      else { continue }
      for x in max(0, min(a.x, b.x))...max(0, min(width - 1, max(a.x, b.x))) where x >= min(a.x, b.x) {
        let part = b.x == a.x ? 0 : Double(x - a.x) / Double(b.x - a.x)
        let first = Double(a.y) + part * Double(b.y - a.y)
        let second = Double(c.y) + part * Double(d.y - c.y)
        let (top, bottom) = (
          max(0, Int(min(first, second).rounded())), min(height - 1, Int(max(first, second).rounded()))
        )
        guard top <= bottom else { continue }
        for y in top...bottom where (x + y) % 2 == 0 { dots.set(x: x, y: y, series: mark.color.index) }
      }
    }
  }

  private func dash(_ stroke: ChartMark.Stroke) -> Dash {
    if aspect == 1 { return .solid }
    return switch stroke {
    case .solid: Dash(series: 0)
    case .dashed: Dash(series: 1)
    case .dotted: Dash(series: 2)
    case .dashDot: Dash(series: 3)
    }
  }
}
