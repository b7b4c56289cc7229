import RNNDialects
import RNNPlot
import RNNScript
import Testing

/// What pyplot hands to the host.
@Suite struct PlottingTests {
  /// The plots of a script, by the sentences that describe them.
  private func sentences(_ script: String) -> [String] {
    let session = Session()
    let printed = session.output(of: "import matplotlib.pyplot as plt\nimport numpy as np\n" + script, name: "plot.py")
    let shown = session.host.events.compactMap { event -> String? in
      guard case .plot(let payload) = event else { return nil }
      return (payload as? PlotEvent)?.plot.sentence
    }
    return printed.contains("Traceback") ? [printed] : shown
  }

  @Test func curvesAndTheirFormats() {
    let script = """
      plt.plot([1, 4, 9], 'r--o', label='squares')
      plt.plot(np.array([0, 1, 2]), np.array([3., 2., 1.]), label='down')
      plt.axhline(2, color='k')
      plt.title('two curves'); plt.xlabel('n'); plt.legend()
      plt.show()
      """
    #expect(
      sentences(script) == [
        "two curves: squares goes from 1 to 9 over 3 points, between 1 and 9; down goes from 3 to 1 over 3 points, "
          + "between 1 and 3; rule at 2."
      ])
  }

  @Test func figuresOfSeveralAxes() {
    let script = """
      fig, axes = plt.subplots(1, 3, figsize=(9, 3))
      axes[0].bar(['a', 'b'], [3, 5]); axes[0].set_title('bars')
      n, bins, patches = axes[1].hist([1, 2, 2, 3], bins=3)
      assert n.tolist() == [1.0, 2.0, 1.0] and len(bins) == 4
      axes[2].imshow(np.eye(3), cmap=plt.get_cmap('gray'))
      fig.suptitle('three'); plt.tight_layout(); plt.show()
      """
    #expect(
      sentences(script) == [
        "three: bars: 2 bars from 3 to 5. Chart: 3 bars from 1 to 2. Heat map: 3 x 3 values (rows x columns), "
          + "from 0 to 1."
      ])
  }

  @Test func whatIsNotShownIsNotDrawn() {
    #expect(sentences("plt.figure(); plt.plot([1]); plt.close(); plt.show()") == [])
    #expect(sentences("plt.figure(); plt.show()") == [])
    let script =
      "plt.style.use('ggplot'); plt.rcParams['lines.linewidth'] = 2; plt.plot([1, 2]); plt.show(); plt.show()"
    #expect(sentences(script).count == 1)
  }

  @Test func errorsAreMatplotlibs() {
    let session = Session()
    session.run("import matplotlib.pyplot as plt")
    #expect(
      session.run("plt.plot([1, 2], [1, 2, 3])")
        == "ValueError: x and y must have same first dimension, but have shapes (2,) and (3,)")
    #expect(session.run("plt.scatter([1], [1, 2])") == "ValueError: x and y must be the same size")
    #expect(
      session.run("plt.plot([1], 'q')")
        == "ValueError: 'q' is not a valid format string (unrecognized character 'q')")
    #expect(session.run("import matplotlib.animation").hasPrefix("ModuleNotFoundError: No module named"))
    #expect(session.run("plt.title('t')") == "Text(0.5, 1.0, 't')")
    #expect(session.run("plt.figure(figsize=(5, 3))") == "<Figure size 500x300 with 0 Axes>")
  }

  @Test func savingWritesSVG() {
    let session = Session()
    session.run("import io\nimport matplotlib.pyplot as plt\nfile = io.StringIO()")
    session.run("plt.semilogy([1, 10, 100], label='a <b>')\nplt.legend()\nplt.savefig(file)\ntext = file.getvalue()")
    #expect(session.run("text.startswith('<?xml') and text.endswith('</svg>\\n') and 'a &lt;b&gt;' in text") == "True")
  }
}
