/// A colour of a chart: the n-th of the palette, or one of its own that a terminal shows as the nearest of the palette.
public enum ChartColor: Sendable, Equatable {
  case series(Int)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)

  /// The palette: told apart with every kind of colour blindness.
  static let palette: [(UInt8, UInt8, UInt8)] = [
    (0, 114, 178), (230, 126, 20), (0, 158, 115), (204, 71, 140), (178, 150, 0), (86, 180, 233), (200, 70, 20),
    (120, 120, 120),
  ]

  private var parts: (UInt8, UInt8, UInt8) {
    switch self {
    case .series(let index): Self.palette[abs(index % Self.palette.count)]
    case .rgb(let red, let green, let blue): (red, green, blue)
    }
  }

  /// `#rrggbb`.
  var hexadecimal: String {
    let (red, green, blue) = parts
    return "#"
      + [red, green, blue].map { value in
        let digits = String(value, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }

  /// The nearest colour of the palette, or the terminal's own where this one is black or white.
  var role: ColorRole {
    guard case .rgb(let red, let green, let blue) = self else { return .series(index) }
    if max(red, green, blue) < 40 || min(red, green, blue) > 215 { return .plain }
    return .series(index)
  }

  /// The number of the nearest colour of the palette.
  var index: Int {
    if case .series(let index) = self { return abs(index % Self.palette.count) }
    let (red, green, blue) = parts
    func distance(_ other: (UInt8, UInt8, UInt8)) -> Int {
      let differences = [Int(red) - Int(other.0), Int(green) - Int(other.1), Int(blue) - Int(other.2)]
      return differences.reduce(0) { $0 + $1 * $1 }
    }
    return Self.palette.indices.min { distance(Self.palette[$0]) < distance(Self.palette[$1]) } ?? 0
  }
}
