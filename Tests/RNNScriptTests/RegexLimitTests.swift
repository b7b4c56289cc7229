import RNNScript
import Testing

/// Regular expressions that backtrack without end are stopped.
@Suite struct RegexLimitTests {
  private func output(_ script: String, afterStart: (Interpreter) -> Void = { _ in }) -> String {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    afterStart(interpreter)
    do {
      try interpreter.run(
        SourceFile(name: "test.py", text: script), in: Namespace(journal: interpreter.journal), mode: .file)
    } catch let error as ScriptError {
      return host.output + interpreter.render(error)
    } catch {
      return "\(error)"
    }
    return host.output
  }

  @Test func catastrophicPatternsEndInAnError() {
    let text = output(
      """
      import re
      for pattern in (r'(a|aa)+$', r'(\\w+\\s?)*!', r'^(([a-z])+.)+[A-Z]([a-z])+$'):
          try:
              print(re.match(pattern, 'a' * 60 + '#'))
          except RuntimeError as error:
              print('stopped:', 'takes too long' in str(error))
      """)
    #expect(!text.contains("Traceback"))
    #expect(text.contains("stopped: True"))
  }

  @Test func interruptionIsHeardWithinAMatch() {
    let text = output("import re\nre.match(r'(a|aa)+$', 'a' * 60 + '#')") { interpreter in
      ComputingThread().after(computing: 0.05) { [interruption = interpreter.interruption] in interruption.request() }
    }
    #expect(text.contains("KeyboardInterrupt"))
  }

  @Test func deepGroupsRaiseARecursionError() {
    let text = output(
      """
      import re
      try:
          re.compile('(' * 100000 + ')' * 100000)
      except (RecursionError, re.error) as error:
          print(type(error).__name__)
      """)
    #expect(text == "RecursionError\n" || text == "error\n")
  }
}
