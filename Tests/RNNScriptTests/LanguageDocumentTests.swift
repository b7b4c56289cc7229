import Foundation
import RNNScript
import Testing

/// `docs/language.md` says what of Python is missing: all of it, and nothing that is here.
///
/// `Fixtures/cpython_names.txt` lists what CPython 3.11 has; `Fixtures/make_names.py` wrote it.
@Suite struct LanguageDocumentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The rows of the document's table: where, and the names that are missing there.
  private static let documented: [String: Set<String>] = {
    let text = (try? String(contentsOf: root.appending(path: "docs/language.md"), encoding: .utf8)) ?? ""
    var rows: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) }
      if cells.count == 3 { rows[cells[0], default: []].formUnion(cells[1].split(separator: " ").map(String.init)) }
    }
    return rows
  }()

  private static let original: [String: [String]] = {
    let file = root.appending(path: "Tests/RNNScriptTests/Fixtures/cpython_names.txt")
    var lines: [String: [String]] = [:]
    for line in ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      lines[String(parts[0])] = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
    }
    return lines
  }()

  /// What a script prints, as words.
  private func words(_ code: String) -> [String] {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    _ = try? interpreter.run(
      SourceFile(name: "names.py", text: code), in: Namespace(journal: interpreter.journal), mode: .file)
    return host.output.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private func present(_ place: String) -> Set<String> {
    if place == "modules" {
      let names = (Self.original[place] ?? []).joined(separator: " ")
      return Set(
        words(
          """
          for name in '\(names)'.split():
              try:
                  __import__(name)
                  print(name)
              except ImportError:
                  pass
          """))
    }
    if place == "builtins" { return Set(Interpreter(host: RecordingHost()).builtins.names.map(\.name)) }
    if place.hasPrefix("import ") {
      return Set(words("import \(place.dropFirst(7)) as module\nprint(*dir(module))"))
    }
    return Set(words("print(*dir(\(place)))"))
  }

  @Test(arguments: original.keys.sorted())
  func saysWhatIsMissing(place: String) {
    let present = present(place)
    let isGone = place.hasPrefix("import ") && present.isEmpty
    let missing = isGone ? [] : Set(Self.original[place] ?? []).subtracting(present)
    let documented = Self.documented[place] ?? []
    #expect(missing.subtracting(documented).sorted() == [], "missing, and not in docs/language.md")
    #expect(documented.subtracting(missing).sorted() == [], "in docs/language.md, and not missing")
  }
}
