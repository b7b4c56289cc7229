import CNcurses
import RNNPlot

/// Which colours and attributes the roles of a picture get on this terminal.
struct Palette: Sendable {
  /// What a cell looks like; a colour of -1 is the terminal's own.
  struct Style: Hashable, Sendable {
    var foreground: Int16 = -1
    var background: Int16 = -1
    var bold = false
    var dim = false
    var underline = false

    /// The attributes, a bit for each.
    var attributes: UInt32 { (bold ? 1 : 0) | (dim ? 2 : 0) | (underline ? 4 : 0) }
    var hasAttributes: Bool { attributes != 0 }
    /// A number of 21 bits that no other style has.
    var number: UInt32 { UInt32(foreground + 1) << 12 | UInt32(background + 1) << 3 | attributes }
  }

  /// How many colours there are: 256, 8 or none (0).
  let colors: Int
  /// Whether the terminal's own background is light.
  let isLight: Bool
  /// The style of each role, by its number.
  private var styles: [Style]

  /// Makes the palette for so many colours.
  init(colors: Int, isLight: Bool = false) {
    self.colors = colors >= 256 ? 256 : colors >= 8 ? 8 : 0
    self.isLight = isLight
    styles = []
    styles = (0..<ColorRole.codeCount).map { style(of: ColorRole(code: UInt16($0))) }
  }

  /// What a cell looks like.
  func style(of cell: TextGrid.Cell) -> Style {
    var style = style(ofCode: cell.roleCode)
    if cell.backgroundCode != TextGrid.Cell.noBackground {
      style.background = self.style(ofCode: cell.backgroundCode).foreground
    }
    return style
  }

  private func style(ofCode code: UInt16) -> Style { Int(code) < styles.count ? styles[Int(code)] : Style() }

  /// The style of a text of that role.
  func style(of role: ColorRole) -> Style {
    switch colors {
    case 256: style256(role)
    case 8: style8(role)
    default: styleMono(role)
    }
  }

  /// The control sequence that switches a terminal to a style from any other.
  func sequence(_ style: Style) -> String {
    var codes = ["0"]
    if style.bold { codes.append("1") }
    if style.dim { codes.append("2") }
    if style.underline { codes.append("4") }
    if style.foreground >= 0 { codes.append(code(style.foreground, base: 30, extended: 38)) }
    if style.background >= 0 { codes.append(code(style.background, base: 40, extended: 48)) }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  private func code(_ color: Int16, base: Int, extended: Int) -> String {
    color < 8 ? "\(base + Int(color))" : "\(extended);5;\(color)"
  }

  private func style256(_ role: ColorRole) -> Style {
    switch role {
    case .plain: Style()
    case .dim, .axis: Style(foreground: 244)
    case .accent: Style(foreground: 37)
    case .title: Style(bold: true)
    case .error: Style(foreground: 160)
    case .series(let index):
      Style(foreground: (isLight ? Self.seriesOnLight : Self.series256)[max(0, index) % Self.series256.count])
    case .heat(let value):
      Style(foreground: (isLight ? Self.heatOnLight : Self.heat256)[Self.level(value, of: Self.heat256.count)])
    case .syntax(let word): syntax(word, [134, 65, 137, 244, 32])
    }
  }

  private func style8(_ role: ColorRole) -> Style {
    switch role {
    case .plain, .axis: Style()
    case .dim: Style(dim: true)
    case .accent: Style(foreground: 6)
    case .title: Style(bold: true)
    case .error: Style(foreground: 1)
    case .series(let index): Style(foreground: [4, 3, 2, 5, 6, 1][max(0, index) % 6])
    case .heat(let value): Style(foreground: [6, 4, 4, 0, 1, 1, 3][Self.level(value, of: 7)])
    case .syntax(let word): syntax(word, [5, 2, 3, 6, 4])
    }
  }

  private func styleMono(_ role: ColorRole) -> Style {
    switch role {
    case .title, .accent, .error: Style(bold: true)
    case .syntax(.match): Style(underline: true)
    default: Style()
    }
  }

  /// Colours of keywords, strings, numbers, comments and names that are defined; brackets need none.
  private func syntax(_ word: ColorRole.Syntax, _ colors: [Int16]) -> Style {
    switch word {
    case .keyword: Style(foreground: colors[0])
    case .string: Style(foreground: colors[1])
    case .number: Style(foreground: colors[2])
    case .comment: Style(foreground: colors[3])
    case .definition: Style(foreground: colors[4])
    case .match: Style(bold: true, underline: true)
    }
  }

  private static func level(_ value: Double, of count: Int) -> Int {
    guard value.isFinite else { return count / 2 }
    return Int(((max(-1, min(1, value)) + 1) / 2 * Double(count - 1)).rounded())
  }

  /// After Okabe and Ito: told apart with every kind of colour vision, readable on light and dark.
  private static let series256: [Int16] = [32, 208, 36, 169, 178, 74, 166, 245]
  private static let seriesOnLight: [Int16] = [25, 166, 29, 126, 136, 31, 124, 240]
  /// The same on a light background: paler towards zero.
  private static let heatOnLight: [Int16] = [
    18, 19, 20, 26, 32, 38, 74, 152, 254, 223, 222, 215, 208, 202, 166, 130, 94,
  ]
  /// Blue below zero, orange above, lighter with distance from it: sign and size survive colour blindness.
  private static let heat256: [Int16] = [
    45, 39, 33, 32, 26, 25, 24, 17, 235, 52, 94, 130, 166, 172, 208, 214, 220,
  ]
}
