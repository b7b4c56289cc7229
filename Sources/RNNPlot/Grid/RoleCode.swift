/// Every role has a small number, so that a cell of a picture is eight bytes that can be copied and compared as such.
extension ColorRole {
  /// The numbers are below this one: what a role looks like can be kept in a table.
  public static let codeCount = unknownHeat + 1

  private static let words: [ColorRole] =
    [.plain, .dim, .accent, .axis, .title, .error] + Syntax.allCases.map { .syntax($0) }
  private static let firstSeries = 16
  /// Curves whose numbers differ by this much share one: a multiple of the length of every palette.
  private static let seriesCount = 840
  private static let firstHeat = firstSeries + seriesCount
  /// Steps of a diverging map on either side of zero: more than any terminal has colours for.
  private static let heatSteps = 120
  private static let unknownHeat = firstHeat + 2 * heatSteps + 1

  /// The number of the role; values of a diverging map are rounded.
  public var code: UInt16 {
    switch self {
    case .plain: 0
    case .dim: 1
    case .accent: 2
    case .axis: 3
    case .title: 4
    case .error: 5
    case .syntax(let word): UInt16(6 + (Syntax.allCases.firstIndex(of: word) ?? 0))
    case .series(let index): UInt16(Self.firstSeries + max(0, index) % Self.seriesCount)
    case .heat(let value): Self.heatCode(value)
    }
  }

  /// The role of a number; those that belong to none are plain.
  public init(code: UInt16) {
    let code = Int(code)
    if code < Self.firstSeries {
      self = code < Self.words.count ? Self.words[code] : .plain
    } else if code < Self.firstHeat {
      self = .series(code - Self.firstSeries)
    } else if code < Self.unknownHeat {
      self = .heat(Double(code - Self.firstHeat - Self.heatSteps) / Double(Self.heatSteps))
    } else {
      self = code == Self.unknownHeat ? .heat(.nan) : .plain
    }
  }

  /// The number of `.heat(value)`.
  static func heatCode(_ value: Double) -> UInt16 {
    guard value.isFinite else { return UInt16(unknownHeat) }
    // What is added makes cutting the fraction off a rounding.
    return UInt16(firstHeat + Int((max(-1, min(1, value)) + 1) * Double(heatSteps) + 0.5))
  }
}
