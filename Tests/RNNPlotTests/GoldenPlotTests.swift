import RNNPlot
import Testing

/// Whole pictures as text: what someone sees in a log, or in a terminal without colours.
@Suite struct GoldenPlotTests {
  @Test func curvesInASCII80x24() {
    let expected = """
      training (1 NaN)
      2.0+*
         | *
         | *
         |  *
         |  *
         |  *
      1.5+oooooo
         |   *  ooooooo
         |    *        ooooo
         |     *            ooooooo
         |      *                  ooooooo
      1.0+       *                        oo   o
         |        **                            ooooooo
         |          *                                  ooooo
         |           **                                     ooooooo
         |             ****                                        ooooooo
         |                 ***                                            ooooo valid
      0.5+                    *******
         |                           *********
         |                                    *****************
         |                                                     **************** loss
         ++----------------+-----------------+----------------+----------------
          0               10                20               30            step
      """
    #expect(GoldenPlots.text(GoldenPlots.curves(.ascii), 80, 24) == expected)
  }

  @Test func curvesInASCII40x10() {
    let expected = """
      training (1 NaN)
      2+*
       | *
       |ooooooooo
      1+  **    oooooooooo
       |    ***           ooooooooo
       |       *********           oooo valid
       |               **************** loss
       ++--------------+---------------
        0             20           step
      """
    #expect(GoldenPlots.text(GoldenPlots.curves(.ascii), 40, 10) == expected)
  }

  @Test func curvesInBraille80x24() {
    let expected = """
      training (1 NaN)
      2.0┤⢇
         │⠸⡀
         │ ⡇
         │ ⢸
         │  ⡇
      1.5┤⣀ ⢱
         │ ⠉⠈⡖⠢ ⢄⡀
         │   ⢱   ⠈ ⠒⠤ ⣀⡀
         │    ⢣        ⠈ ⠒⠒ ⢄⣀
         │     ⢣               ⠒⠤ ⣀⡀
         │     ⠈⢆                  ⠈ ⠑⠒ ⠤⣀
      1.0┤      ⠈⢆                         ⠒   ⣀
         │        ⠣⡀                            ⠁⠐⠒⠂⠠⣀⡀
         │         ⠈⢆                                  ⠐⠢⠄⢀⣀
         │           ⠑⠢⡀                                    ⠁⠈⠒⠂⠠⢄⡀
         │             ⠈⠢⢄⡀                                        ⠐⠒⠄⢀⣀⡀
         │                ⠈⠑⠤⣀                                           ⠈⠒⠂⠠⢄⡀ valid
      0.5┤                    ⠉⠒⠤⠤⣀⡀
         │                         ⠈⠉⠑⠒⠤⠤⣀⡀
         │                                ⠈⠉⠉⠉⠒⠒⠒⠢⠤⠤⠤⣀⣀⣀⡀
         │                                              ⠈⠉⠉⠉⠉⠉⠒⠒⠒⠒⠒⠤⠤⠤⠤⠤⠤⠤⣀⣀⣀⣀⣀ loss
         └┬────────────────┬─────────────────┬────────────────┬────────────────
          0               10                20               30            step
      """
    #expect(GoldenPlots.text(GoldenPlots.curves(.braille), 80, 24) == expected)
  }

  @Test func curvesInBraille40x10() {
    let expected = """
      training (1 NaN)
      2┤⢣
       │⡈⡆
       │⠈⠹⡀⠒⠢ ⠤⣀
      1┤  ⠑⡄     ⠉⠑ ⠒⠤ ⡀⢀
       │   ⠈⠢⣀           ⠉⠁⠐⠒⠂⠠⣀⡀
       │      ⠉⠒⠢⠤⣀⡀             ⠈⠉⠁⠐⠢⠄ valid
       │           ⠈⠉⠉⠑⠒⠒⠒⠢⠤⠤⠤⠤⠤⠤⢄⣀⣀⣀⣀⣀ loss
       └┬──────────────┬───────────────
        0             20           step
      """
    #expect(GoldenPlots.text(GoldenPlots.curves(.braille), 40, 10) == expected)
  }

  @Test func curvesInHalfBlocks40x10() {
    let expected = """
      training (1 NaN)
      2┤█
       │ █
       │▀▀▀▀  ▄▄▄
      1┤  ▀▄    ▀  ▀▀▄▄ ▄
       │    ▀▄            ▀▀▀▀  ▄▄
       │      ▀▀█▄▄▄▄             ▀▀  ▄ valid
       │             ▀▀▀▀▀▀▀▀▀▄▄▄▄▄▄▄▄▄ loss
       └┬──────────────┬───────────────
        0             20           step
      """
    #expect(GoldenPlots.text(GoldenPlots.curves(.halfBlock), 40, 10) == expected)
  }

  @Test func zerosAndNegativesAreSkippedOnALogarithmicAxis() {
    let expected = """
      gradient (2 not positive)
           |****
        0.1+    ****
           |
           |
      0.001+                    *
           |
       1e-5+                                 *
           ++------------+------------+-------
            0            2            4      t
      """
    #expect(GoldenPlots.text(GoldenPlots.logarithmic(.ascii), 40, 10) == expected)
  }

  @Test func cloudOfPoints() {
    let expected = """
      spectrum
       0.5┤⠁
          │
          │
       0.0┤                                  ⠐
          │
          │
      -0.5┤⡀
          └┬────────────────┬────────────────┬
          0.0              0.5             1.0
      """
    #expect(GoldenPlots.text(GoldenPlots.cloud, 40, 10) == expected)
  }

  @Test func heatInASCII80x24() {
    let expected = """
      h                                                          -1 [-]#*:. .:*#[+] 1
      0 +:::::+.....+.....+           -     -.....-.....-:::::-:::::
        +:::::+.....+.....+           -     -.....-.....-:::::-:::::
      1

      2 -:::::-.....-.....-           +     +.....+.....+:::::+:::::
        -:::::-.....-.....-           +     +.....+.....+:::::+:::::
      3 -*****-:::::-:::::-.....      +.....+:::::+:::::+*****+#####
        -*****-:::::-:::::-.....      +.....+:::::+:::::+*****+#####
        0     1     2     ^     4     5     6     7     8     9                      t
      """
    #expect(GoldenPlots.text(GoldenPlots.heat(.ascii), 80, 24) == expected)
  }

  @Test func heatInASCII40x10() {
    let expected = """
      h                  -1 [-]#*:. .:*#[+] 1
      0 +::+..+..+     -  -..-..-::-::
        +::+..+..+     -  -..-..-::-::
      1

      2 -::-..-..-     +  +..+..+::+::
        -::-..-..-     +  +..+..+::+::
      3 -**-::-::-..   +..+::+::+**+##
        -**-::-::-..   +..+::+::+**+##
        0  1  2  ^  4  5  6  7  8  9         t
      """
    #expect(GoldenPlots.text(GoldenPlots.heat(.ascii), 40, 10) == expected)
  }

  @Test func narrowHeatInASCII() {
    let expected = """
      h                        -1 %=~- .:*# 1
      0 :..   --~~:..   --~~:..   --~~
        :..   --~~:..   --~~:..   --~~
      1

      2 ~--   ..::~--   ..::~--   ..::
        ~--   ..::~--   ..::~--   ..::
      3 =~~- .::*#=~~- .::*#=~~- .::*#
        =~~- .::*#=~~- .::*#=~~- .::*#
        0  ^ 5    10   15   20   25          t
      """
    #expect(GoldenPlots.text(GoldenPlots.heat(.ascii, columns: 30), 40, 10) == expected)
  }

  @Test func heatInShades80x24() {
    let expected = """
      h                                                          -1 [-]█▓▒░ ░▒▓█[+] 1
      0 +▒▒▒▒▒+░░░░░+░░░░░+           -     -░░░░░-░░░░░-▒▒▒▒▒-▒▒▒▒▒
        +▒▒▒▒▒+░░░░░+░░░░░+           -     -░░░░░-░░░░░-▒▒▒▒▒-▒▒▒▒▒
      1

      2 -▒▒▒▒▒-░░░░░-░░░░░-           +     +░░░░░+░░░░░+▒▒▒▒▒+▒▒▒▒▒
        -▒▒▒▒▒-░░░░░-░░░░░-           +     +░░░░░+░░░░░+▒▒▒▒▒+▒▒▒▒▒
      3 -▓▓▓▓▓-▒▒▒▒▒-▒▒▒▒▒-░░░░░      +░░░░░+▒▒▒▒▒+▒▒▒▒▒+▓▓▓▓▓+█████
        -▓▓▓▓▓-▒▒▒▒▒-▒▒▒▒▒-░░░░░      +░░░░░+▒▒▒▒▒+▒▒▒▒▒+▓▓▓▓▓+█████
        0     1     2     ▲     4     5     6     7     8     9                      t
      """
    #expect(GoldenPlots.text(GoldenPlots.heat(.shade), 80, 24) == expected)
  }

  @Test func heatInShades40x10() {
    let expected = """
      h                  -1 [-]█▓▒░ ░▒▓█[+] 1
      0 +▒▒+░░+░░+     -  -░░-░░-▒▒-▒▒
        +▒▒+░░+░░+     -  -░░-░░-▒▒-▒▒
      1

      2 -▒▒-░░-░░-     +  +░░+░░+▒▒+▒▒
        -▒▒-░░-░░-     +  +░░+░░+▒▒+▒▒
      3 -▓▓-▒▒-▒▒-░░   +░░+▒▒+▒▒+▓▓+██
        -▓▓-▒▒-▒▒-░░   +░░+▒▒+▒▒+▓▓+██
        0  1  2  ▲  4  5  6  7  8  9         t
      """
    #expect(GoldenPlots.text(GoldenPlots.heat(.shade), 40, 10) == expected)
  }

  @Test func narrowHeatInShades() {
    let expected = """
      h                        -1 ≡=-· ░▒▓█ 1
      0 ▒░░   ··--▒░░   ··--▒░░   ··--
        ▒░░   ··--▒░░   ··--▒░░   ··--
      1

      2 -··   ░░▒▒-··   ░░▒▒-··   ░░▒▒
        -··   ░░▒▒-··   ░░▒▒-··   ░░▒▒
      3 =--· ░▒▒▓█=--· ░▒▒▓█=--· ░▒▒▓█
        =--· ░▒▒▓█=--· ░▒▒▓█=--· ░▒▒▓█
        0  ▲ 5    10   15   20   25          t
      """
    #expect(GoldenPlots.text(GoldenPlots.heat(.shade, columns: 30), 40, 10) == expected)
  }
}
