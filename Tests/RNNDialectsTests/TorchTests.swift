import Foundation
import RNNScript
import Testing

@testable import RNNDialects

/// Recurrent layers and cells, as scripts make and run them, against what PyTorch itself computed: outputs, states and
/// gradients.
@Suite struct TorchTests {
  /// The golden files are those of RNNKit's tests.
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "RNNKitTests/Fixtures/torch")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".safetensors") }.sorted()
  }()

  @Test func namesTheImportThatWasForgotten() {
    let output = Session().output(of: "np.zeros(3)", name: "script.py")
    #expect(output.contains("NameError: name 'np' is not defined. Did you forget 'import numpy as np'?"))
  }

  @Test func hasEveryCase() { #expect(Self.names.count == 69) }

  @Test(arguments: names)
  func agreesWithTheOriginal(name: String) throws {
    let session = Session()
    session.interpreter.files.workingFolder = Self.folder.path
    let script = try Fixtures.text("torch/compare.py")
    let calls = "print(max(compared('\(name)', kind) for kind in (torch.float32, torch.float64)))\n"
    let output = session.output(of: script + calls, name: "case.py")
    let difference = Double(output.trimmingCharacters(in: .whitespacesAndNewlines))
    #expect((difference ?? .infinity) <= 2e-5, "\(output)")
  }
}
