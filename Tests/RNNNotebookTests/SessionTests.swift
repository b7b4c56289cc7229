import Testing

@testable import RNNNotebook

/// Session files as text: nothing is lost, and what looks like a marker inside a string is text.
struct SessionTests {
  static let texts = [
    "", "\n", "x = 1", "x = 1\n", "\n\n# %% a\n", "# ---\n# title: open\n", "# ---\n# title: t\n# ---\n",
    "\u{FEFF}# ---\r\n# title: x\r\n# ---\r\n\r\n# %% a  expect=\"error\"\r\nf(1)\r\n#> 3\r\n# %step 2\r\n",
    "#!/usr/bin/env rnnshell\n\n# ---\n# seed: 3\n# ---\n#%%\nx\n#> 1\n#>\n#>two\n\n\n# %% [markdown]\n# text\n#\n# more\n",
    "# %%\ns = '''\n# %% no marker\n#> no output\n'''\n#> out\n", "# %%\n'''never closed\n# %% next\nx\n#> 1",
    "# %% a\nx = \"\"\"a\n\"\"\" + '''b\n# %% text\n'''\n# %% b\n", "# %%% no marker\n# %%time\n\t\n", "#>", "# %step",
    "\r\n",
    "é = 'ü' # %% ñ\n# %% 漢字 title=\"no\"\n",
  ]

  @Test(arguments: texts) func writingGivesBackWhatWasRead(text: String) {
    #expect(Array(Session.parse(text).text.utf8) == Array(text.utf8))
  }

  @Test func cellsHaveTitlesOptionsAndPieces() {
    let session = Session.parse(
      """
      # ---
      # title: "hello"
      # seed: 7
      # ---

      # %% [markdown]
      # Some prose.

      # %% watch it move  expect="error" tol="1e-2"
      cell
      #> RNNCell(4, 4)
      # %step 2
      #> t2  h = [ 0.1234]
      # %unknown is a comment
      cell(1)

      """)
    #expect(session.title == "hello")
    #expect(session.frontMatter?.seed == 7)
    #expect(session.cells.map(\.marker.title) == ["", "", "watch it move"])
    #expect(session.cells[1].markdown == "Some prose.")
    let cell = session.cells[2]
    #expect(cell.firstLine == 9)
    #expect(cell.marker["expect"] == "error" && cell.marker["tol"] == "1e-2")
    #expect(cell.pieces.map(\.kind) == [.code, .output, .command, .output, .code])
    #expect(cell.pieces.map(\.firstLine) == [10, 11, 12, 13, 14])
    #expect(cell.pieces[2].command == "step 2")
    #expect(cell.outputLines == ["RNNCell(4, 4)", "t2  h = [ 0.1234]"])
    #expect(cell.source == "cell\n%step 2\n# %unknown is a comment\ncell(1)")
  }

  @Test func markersInsideStringsAreText() {
    let cells = Session.parse("# %% one\ns = '''\n# %% no\n#> no\n# %step\n'''\n# %% two\n").cells
    #expect(cells.map(\.marker.title) == ["one", "two"])
    #expect(cells[0].pieces.map(\.kind) == [.code])
    // A string that is never closed spoils its own cell only.
    #expect(Session.parse("# %% one\n'''open\n# %% two\nx\n").cells.map(\.marker.title) == ["one", "two"])
  }

  @Test(arguments: [
    ("x = 1\n", false), ("# ---\n# a: b\n# ---\n", true), ("# %%\n", true), ("s = '''\n# %%\n'''\n", false),
    ("# ---\nx\n", false),
  ])
  func aMarkerOrFrontMatterMakesASession(text: String, isSession: Bool) {
    #expect(Session.isSession(text) == isSession)
  }

  @Test func frontMatterKeepsItsOtherLines() {
    var matter = FrontMatter(lines: ["# ---\r", "# title: a: b\r", "#  odd\r", "# ---\r"])
    matter.seed = 5
    #expect(matter["title"] == "a: b")
    #expect(matter.lines == ["# ---\r", "# title: a: b\r", "#  odd\r", "# seed: 5\r", "# ---\r"])
    matter.seed = 6
    #expect(matter.seed == 6 && matter.lines.count == 5)
  }

  @Test func exportsAsMarkdown() {
    let session = Session.parse(
      "# ---\n# title: T\n# ---\n# %% [markdown]\n# Prose.\n# %% code\nx = '```'\nx\n#> '```'\n")
    #expect(
      SessionExport.markdown(session)
        == "# T\n\nProse.\n\n## code\n\n````python\nx = '```'\nx\n````\n\n````text\n'```'\n````\n")
    #expect(SessionExport.script(session) == "x = '```'\nx\n")
  }
}
