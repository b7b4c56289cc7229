/// Which values the pixels of a heat map show.
struct HeatMapPixels {
  /// Pixels one above the other in a cell.
  let pixelsDown: Int
  /// Columns that a value takes; 1 where several values share one.
  let across: Int
  /// Cells used.
  let columns: Int
  let rows: Int
  /// Columns of values that share a column of cells; below 1 where a value takes several.
  let columnsPerCell: Double
  private let pixelRows: Int
  private let rowsPerPixel: Double
  private let valueRows: Int
  private let width: Int

  init(plot: HeatMapPlot, width: Int, room: Rectangle) {
    self.width = width
    valueRows = plot.values.count
    pixelsDown = plot.pixels == .halfBlock ? 2 : 1
    let roomRows = room.rows * pixelsDown
    across = max(1, min(6, room.columns / max(1, width)))
    let down = max(1, min(2 * pixelsDown, roomRows / max(1, valueRows)))
    columns = min(room.columns, width * across)
    pixelRows = min(roomRows, valueRows * down)
    rows = (pixelRows + pixelsDown - 1) / pixelsDown
    rowsPerPixel = pixelRows > 0 ? Double(valueRows) / Double(pixelRows) : 1
    columnsPerCell = columns > 0 ? Double(width) / Double(columns) : 1
  }

  /// The first cell of a column of values.
  func column(of index: Int) -> Int { Int((Double(index) / columnsPerCell + 1e-9).rounded(.down)) }

  /// The first row of values that a pixel shows.
  func row(ofPixel pixel: Int) -> Int? {
    let row = Int((Double(pixel) * rowsPerPixel + 1e-9).rounded(.down))
    return row < valueRows ? row : nil
  }

  /// For each row of pixels and each column of cells, what becomes of the value of greatest magnitude among those that
  /// share them.
  ///
  /// NaN wins over all, so that it is never hidden; nil is where there is no value.
  func shown<Shown: BitwiseCopyable>(_ values: [[Double]], as look: (Double?) -> Shown) -> [Shown] {
    // Columns of cells that show the same value are looked for once, and so are rows of pixels.
    let distinct = across > 1 ? width : columns
    let starts = (0...distinct).map { across > 1 ? $0 : Int((Double($0) * columnsPerCell + 1e-9).rounded(.down)) }
    var found = [Double?](repeating: nil, count: distinct)
    return [Shown](unsafeUninitializedCapacity: rows * pixelsDown * columns) { shown, count in
      var before: Range<Int>?
      for pixel in 0..<rows * pixelsDown {
        let first = row(ofPixel: pixel) ?? valueRows
        let range = first..<max(min(first + 1, valueRows), min(row(ofPixel: pixel + 1) ?? valueRows, valueRows))
        if range == before {
          for place in count..<count + columns { shown[place] = shown[place - columns] }
          count += columns
          continue
        }
        before = range
        found.withUnsafeMutableBufferPointer { found in
          found.update(repeating: nil)
          for row in range { merge(values[row], starts, into: found) }
          for value in found {
            let seen = look(value)
            for place in count..<count + across { shown[place] = seen }
            count += across
          }
        }
      }
    }
  }

  private func merge(_ row: [Double], _ starts: [Int], into found: UnsafeMutableBufferPointer<Double?>) {
    row.withUnsafeBufferPointer { row in
      starts.withUnsafeBufferPointer { starts in
        for place in found.indices {
          let start = starts[place]
          guard start < row.count else { return }
          var strongest = found[place]
          for index in start..<min(max(start + 1, starts[place + 1]), row.count) {
            let value = row[index]
            if let before = strongest {
              if !before.isNaN, value.isNaN || abs(value) > abs(before) { strongest = value }
            } else {
              strongest = value
            }
          }
          found[place] = strongest
        }
      }
    }
  }
}
