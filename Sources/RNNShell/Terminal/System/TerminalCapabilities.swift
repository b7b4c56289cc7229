import CNcurses
import CTerminal
import Glibc
import RNNPlot

/// What the terminal at standard input and output can do.
struct TerminalCapabilities: Sendable {
  /// 256, 8 or none (0).
  let colors: Int
  /// Whether braille, blocks and lines may be drawn.
  let isUnicode: Bool
  /// Whether the background is light, as `RNNSHELL_BACKGROUND` or `COLORFGBG` says.
  let isLight: Bool

  /// Looks at the terminal; nil where there is none, or none whose cursor can be moved.
  ///
  /// Sets the process's locale, which ncurses and libedit need.
  init?() {
    guard isatty(0) == 1, isatty(1) == 1 else { return nil }
    let name = Self.variable("TERM")
    var colors: Int32 = 0
    guard !name.isEmpty, rnnc_probe(name, 1, &colors) == 1 else { return nil }
    rnnt_locale()
    let isMono = !Self.variable("NO_COLOR").isEmpty
    self.colors = isMono ? 0 : colors >= 256 ? 256 : colors >= 8 ? 8 : 0
    let background = Self.variable("RNNSHELL_BACKGROUND")
    let numbers = Self.variable("COLORFGBG").split(separator: ";")
    isLight = background.isEmpty ? numbers.last == "7" || numbers.last == "15" : background == "light"
    isUnicode = Self.showsUnicode
  }

  /// Whether braille, blocks and lines are seen where the output goes: the fonts of the Linux console have no braille.
  static var showsUnicode: Bool {
    let name = variable("TERM")
    return rnnt_is_utf8() == 1 && name != "linux" && !name.hasPrefix("vt")
  }

  /// How plots are best drawn here.
  var plotStyle: PlotStyle {
    switch (isUnicode, colors > 0) {
    case (false, _): .ascii
    case (true, false): .plain
    case (true, true): .color
    }
  }

  private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
}
