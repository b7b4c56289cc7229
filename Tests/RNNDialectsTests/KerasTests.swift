import Foundation
import RNNKit
import RNNScript
import Testing

/// Recurrent layers against what Keras itself computed: outputs, states and gradients.
@Suite struct KerasTests {
  static let names: [String] = {
    let folder = Bundle.module.resourceURL!.appending(path: "Fixtures/keras")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".safetensors") }.map { String($0.dropLast(12)) }.sorted()
  }()

  @Test func hasEveryCase() { #expect(Self.names.count == 55) }

  @Test(arguments: names)
  func agreesWithTheOriginal(name: String) throws {
    let folder = Bundle.module.resourceURL!.appending(path: "Fixtures/keras")
    let file = try SafeTensors.read(path: folder.appending(path: name + ".safetensors").path)
    var script = try Fixtures.text("keras/compare.py") + "\nimport json\nmeta = {}\ntensors = {}\n"
    for (key, text) in file.metadata { script += "meta['\(key)'] = json.loads('''\(text)''')\n" }
    for (key, tensor) in file.tensors {
      let numbers = tensor.floats().map { "\($0)" }.joined(separator: ",")
      let shape = tensor.shape.map { "\($0)," }.joined()
      script += "tensors['\(key)'] = np.array([\(numbers)], dtype='float32').reshape((\(shape)))\n"
    }
    let output = Session().output(of: script + "print(compared(meta, tensors))\n", name: "case.py")
    let difference = Double(output.trimmingCharacters(in: .whitespacesAndNewlines))
    #expect((difference ?? .infinity) < 2e-5, "\(output)")
  }
}
