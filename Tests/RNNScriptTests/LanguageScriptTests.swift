import Testing

@testable import RNNScript

/// The language as scripts see it: what they print, and the reports of those that fail, as CPython 3.11 writes them.
@Suite struct LanguageScriptTests {
  @Test(
    arguments: languageClasses + languageFunctions + languageStatements + languageGenerators + languageExceptions
      + languageTracebacksFirst + languageTracebacksSecond)
  func printsWhatCPythonPrints(script: LibraryScript) throws {
    let run = LanguageRun()
    let lines = run.output(of: script.code).split(separator: "\n", omittingEmptySubsequences: false)
    let expected = (script.output + "\n").split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(lines.count, expected.count) {
      let printed = index < lines.count ? String(lines[index]) : "<nothing>"
      let wanted = index < expected.count ? String(expected[index]) : "<nothing>"
      #expect(printed == wanted, "\(script.name), line \(index + 1)")
    }
  }
}

/// An interpreter with its globals and a host that keeps what is printed.
struct LanguageRun {
  let host = RecordingHost()
  let interpreter: Interpreter
  let globals: Namespace

  init() {
    interpreter = Interpreter(host: host)
    globals = Namespace(journal: interpreter.journal)
  }

  /// What the script prints, the report of its failure included.
  func output(of code: String) -> String {
    host.reset()
    do {
      try interpreter.run(SourceFile(name: "script.py", text: code), in: globals, mode: .file)
    } catch let error as ScriptError {
      return host.output + interpreter.render(error)
    } catch {
      return host.output + "not an exception: \(error)"
    }
    return host.output
  }

  /// The last line that the script prints: the message where it fails.
  func lastLine(of code: String) -> String {
    output(of: code).split(separator: "\n").last.map(String.init) ?? ""
  }
}
