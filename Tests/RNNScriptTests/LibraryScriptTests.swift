import Testing

@testable import RNNScript

/// A script and what CPython 3.11 prints for it.
struct LibraryScript: CustomTestStringConvertible, Sendable {
  let name: String
  let code: String
  let output: String

  init(_ name: String, _ code: String, prints output: String) {
    self.name = name
    self.code = code
    self.output = output
  }

  var testDescription: String { name }
}

/// The library as scripts see it: each line of output is compared with CPython's.
@Suite struct LibraryScriptTests {
  /// What a script printed, and its traceback where it failed.
  private func run(_ code: String) throws -> String {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    let globals = Namespace(journal: interpreter.journal)
    do {
      try interpreter.run(SourceFile(name: "<test>", text: code), in: globals, mode: .file)
    } catch let error as ScriptError {
      return host.output + interpreter.render(error)
    }
    return host.output
  }

  @Test(arguments: libraryScriptsFirst + libraryScriptsSecond + libraryScriptsThird)
  func printsWhatCPythonPrints(script: LibraryScript) throws {
    let lines = try run(script.code).split(separator: "\n", omittingEmptySubsequences: false)
    let expected = script.output.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in expected.enumerated() {
      let printed = index < lines.count ? String(lines[index]) : "<nothing>"
      #expect(printed == String(line), "\(script.name), line \(index + 1)")
    }
  }

  @Test(arguments: StandardModules.names)
  func canBeImported(module: String) throws {
    let printed = try run("import \(module)\nprint('imported')\n")
    #expect(printed == "imported\n")
  }
}
