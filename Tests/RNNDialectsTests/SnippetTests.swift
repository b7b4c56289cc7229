import Foundation
import Testing

/// Scripts in `Snippets`, a folder for each library, beside what the original prints for them.
///
/// `Snippets/record` writes the expectations.
@Suite struct SnippetTests {
  static let folder = Bundle.module.resourceURL!.appending(path: "Snippets")

  static let names: [String] = {
    let files = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return files.filter { $0.hasSuffix(".py") }.sorted().map { String($0.dropLast(3)) }
  }()

  @Test(arguments: names)
  func printsWhatTheOriginalPrints(name: String) throws {
    func text(_ suffix: String) throws -> String {
      try String(contentsOf: Self.folder.appending(path: name + suffix), encoding: .utf8)
    }
    let script = name.split(separator: "/").last.map(String.init) ?? name
    let output = Session().output(of: try text(".py"), name: "\(script).py")
    if let difference = OutputComparison.difference(try text(".out"), output) {
      Issue.record("\(difference)\n---- all of it:\n\(output)")
    }
  }

  /// How arrays are printed is compared byte for byte.
  @Test(arguments: names.filter { $0.contains("printing") })
  func printsTheSameBytes(name: String) throws {
    let expected = try String(contentsOf: Self.folder.appending(path: name + ".out"), encoding: .utf8)
    let source = try String(contentsOf: Self.folder.appending(path: name + ".py"), encoding: .utf8)
    let output = Session().output(of: source, name: "printing.py")
    for (number, (printed, original)) in zip(
      output.split(separator: "\n"), expected.split(separator: "\n")
    ).enumerated() where printed != original {
      Issue.record("line \(number + 1): '\(printed)' for '\(original)'")
      break
    }
    #expect(output.utf8.count == expected.utf8.count)
  }
}
