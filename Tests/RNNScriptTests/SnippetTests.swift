import Foundation
import RNNScript
import Testing

/// Scripts in `Snippets`, a folder for each feature, beside what CPython 3.11 prints for them, reports included.
///
/// `Snippets/record` writes the expectations.
@Suite struct SnippetTests {
  /// One script: its path below `Snippets`, without the suffix.
  struct Snippet: CustomTestStringConvertible, Sendable {
    let name: String
    var testDescription: String { name }

    func text(_ suffix: String) throws -> String {
      try String(contentsOf: Snippet.folder.appending(path: name + suffix), encoding: .utf8)
    }

    static let folder = Bundle.module.resourceURL!.appending(path: "Snippets")

    static let all: [Snippet] = {
      let files = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
      return files.filter { $0.hasSuffix(".py") }.sorted().map { Snippet(name: String($0.dropLast(3))) }
    }()
  }

  @Test func areManyEnough() { #expect(Snippet.all.count >= 300) }

  @Test(arguments: Snippet.all)
  func printsWhatCPythonPrints(snippet: Snippet) throws {
    let lines = try output(of: snippet).split(separator: "\n", omittingEmptySubsequences: false)
    let expected = try snippet.text(".out").split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(lines.count, expected.count) {
      let printed = index < lines.count ? String(lines[index]) : "<nothing>"
      let wanted = index < expected.count ? String(expected[index]) : "<nothing>"
      #expect(printed == wanted, "\(snippet.name), line \(index + 1)")
      if printed != wanted { break }
    }
  }

  private func output(of snippet: Snippet) throws -> String {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    // Each runs in an empty folder of its own, where it may make files.
    let scratch = FileManager.default.temporaryDirectory.appending(path: "snippet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    interpreter.files.workingFolder = scratch.path
    let globals = Namespace(journal: interpreter.journal)
    let name = snippet.name.split(separator: "/").last.map(String.init) ?? snippet.name
    var report = ""
    do {
      try interpreter.run(SourceFile(name: name + ".py", text: try snippet.text(".py")), in: globals, mode: .file)
    } catch let error as ScriptError {
      report = interpreter.render(error)
    }
    let texts = host.events.map { event in
      switch event {
      case .text(let text), .errorText(let text): text
      default: ""
      }
    }
    return texts.joined() + report
  }
}
