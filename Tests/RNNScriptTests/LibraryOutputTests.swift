import RNNScript
import Testing

/// `print` and `sys.stdout` tell the host when text must be seen.
@Suite struct LibraryOutputTests {
  @Test(arguments: [
    ("print('a')", 0), ("print('a', flush=True)", 1), ("print(flush=0)", 0), ("import sys\nsys.stdout.flush()", 1),
    ("import sys\nprint(1, file=sys.stdout, flush=True)", 1),
    ("import io\nprint(1, file=io.StringIO(), flush=True)", 0),
  ])
  func textIsShownAtOnceWhereWanted(script: String, flushes: Int) throws {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    try interpreter.run(
      SourceFile(name: "output.py", text: script), in: Namespace(journal: interpreter.journal), mode: .file)
    #expect(host.flushes == flushes)
  }
}
