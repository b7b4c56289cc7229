/// The points of a curve: heights with their places, as far as there are both.
struct CurvePoints: RandomAccessCollection {
  private let values: [Double]
  private let positions: [Double]
  private let isCounted: Bool
  let endIndex: Int

  /// Joins heights and places; without places they are counted from 0.
  init(_ values: [Double], at positions: [Double]?) {
    self.values = values
    self.positions = positions ?? []
    isCounted = positions == nil
    endIndex = Swift.min(values.count, positions?.count ?? values.count)
  }

  var startIndex: Int { 0 }
  subscript(index: Int) -> (x: Double, y: Double) {
    (isCounted ? Double(index) : positions[index], values[index])
  }
}
