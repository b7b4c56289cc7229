import Foundation
import RNNScript
import Testing

/// Every name of torch either has a gradient test among the snippets or a reason why it has none.
///
/// A gradient test is an expression in `Snippets/torch/gradients*.py`, whose slopes the original recorded. The reasons stand
/// in `Fixtures/torch/without_gradient.txt`: a line that ends in a colon, and the names below it.
@Suite struct GradientCoverageTests {
  /// How a namespace is written in the expressions, and the object whose names it has.
  private static let namespaces = [
    ("torch.", "torch"), ("F.", "torch.nn.functional"), ("nn.", "torch.nn"), ("torch.linalg.", "torch.linalg"),
    ("torch.special.", "torch.special"), ("torch.fft.", "torch.fft"), (".", "torch.Tensor"),
  ]

  private static func expressions() throws -> String {
    let folder = SnippetTests.folder.appending(path: "torch")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasPrefix("gradients") && $0.hasSuffix(".py")
    }
    return try names.sorted().map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
  }

  /// The names that stand behind `prefix` in a text.
  private static func used(_ prefix: String, in text: String) -> Set<String> {
    Set(
      text.components(separatedBy: prefix).dropFirst().map { rest in
        String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
      })
  }

  /// The names without a gradient test, for each namespace as it is written.
  private static func reviewed() throws -> [String: Set<String>] {
    var names: [String: Set<String>] = [:]
    var section = ""
    for line in try Fixtures.text("torch/without_gradient.txt").split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasSuffix(":") {
        section = line.split(separator: " ").first.map(String.init) ?? ""
      } else {
        names[section, default: []].formUnion(line.split(separator: " ").map(String.init))
      }
    }
    return names
  }

  private static func registered(_ object: String) -> Set<String> {
    let session = Session()
    session.run("import torch, torch.special, torch.fft")
    session.run("print(*[n for n in dir(\(object)) if n[0] != '_' and callable(getattr(\(object), n, None))])")
    return Set(session.host.output.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  @Test(arguments: namespaces)
  func everyNameIsTestedOrReviewed(prefix: String, object: String) throws {
    let names = Self.registered(object)
    #expect(names.count > 5)
    // A method is the function of its name.
    let tested = Self.used(prefix, in: try Self.expressions())
    let reviewed = try Self.reviewed()[prefix] ?? []
    let unknown = names.subtracting(tested).subtracting(reviewed)
    #expect(unknown.isEmpty, "neither a gradient test nor a reason: \(unknown.sorted())")
    let stale = reviewed.intersection(tested).union(reviewed.subtracting(names))
    #expect(stale.isEmpty, "tested or gone, but still in the list: \(stale.sorted())")
  }
}
