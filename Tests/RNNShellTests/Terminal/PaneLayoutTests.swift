import RNNPlot
import Testing

@testable import RNNShell

@Suite struct PaneLayoutTests {
  @Test func everySizeIsDividedWithoutOverlap() {
    for dock in [PaneDock.top, .bottom, .right] {
      for columns in 0..<60 {
        for rows in 0..<30 {
          let layout = PaneLayout(columns: columns, rows: rows, dock: dock, size: 12, isOn: true)
          let parts = [layout.text, layout.pane, layout.separator]
          #expect(parts.map { $0.columns * $0.rows }.reduce(0, +) == columns * rows)
          #expect(parts.allSatisfy { $0.isEmpty || $0.intersection(Rectangle(columns: columns, rows: rows)) == $0 })
          #expect(layout.text.rows >= min(rows, 4))
        }
      }
    }
  }

  @Test func paneGoesAwayWhereThereIsNoRoom() {
    #expect(PaneLayout(columns: 80, rows: 6, dock: .top, size: 12, isOn: true).pane.isEmpty)
    #expect(PaneLayout(columns: 80, rows: 7, dock: .top, size: 12, isOn: true).pane.rows == 2)
    #expect(PaneLayout(columns: 80, rows: 24, dock: .top, size: 12, isOn: false).pane.isEmpty)
    #expect(PaneLayout(columns: 40, rows: 24, dock: .right, size: 40, isOn: true).pane.isEmpty)
    #expect(PaneLayout(columns: 80, rows: 24, dock: .bottom, size: 12, isOn: true).pane.row == 12)
  }

  @Test(arguments: [0, 8, 256], [false, true]) func paletteHasAStyleForEveryRole(colors: Int, isLight: Bool) {
    let palette = Palette(colors: colors, isLight: isLight)
    let roles: [ColorRole] =
      [.plain, .dim, .accent, .axis, .title, .error, .series(-1), .series(.max)]
      + ColorRole.Syntax.allCases.map { .syntax($0) } + [-2, -1, -0.01, 0, 0.5, 1, .nan, .infinity].map { .heat($0) }
    for role in roles {
      let style = palette.style(of: role)
      #expect(style.foreground >= -1 && Int(style.foreground) < max(1, colors))
      #expect(colors > 0 || !palette.sequence(style).contains("3"))
    }
    if colors > 0 { #expect(palette.style(of: .heat(-1)) != palette.style(of: .heat(1))) }
  }
}
