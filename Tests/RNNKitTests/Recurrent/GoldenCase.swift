import Foundation
import RNNKit
import Testing

/// One file of golden values computed by PyTorch.
struct GoldenCase: CustomTestStringConvertible {
  let name: String
  var testDescription: String { name }

  static let all: [GoldenCase] = {
    let folder = Bundle.module.bundleURL.appendingPathComponent("Fixtures/torch")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".safetensors") }.sorted().map { GoldenCase(name: String($0.dropLast(12))) }
  }()

  func load() throws -> GoldenValues {
    let folder = Bundle.module.bundleURL.appendingPathComponent("Fixtures/torch")
    let file = try SafeTensors.read(path: folder.appendingPathComponent(name + ".safetensors").path)
    var settings: [String: JSON] = [:]
    for entry in file.metadata { settings[entry.name] = try JSON.parse(Array(entry.text.utf8)[...]) }
    return GoldenValues(file: file, settings: settings)
  }
}

/// The content of a golden file: settings of the layer, and tensors by name.
struct GoldenValues {
  let file: SafeTensors
  let settings: [String: JSON]

  func integer(_ name: String, _ otherwise: Int = 0) -> Int {
    if case .integer(let value)? = settings[name] { return value }
    return otherwise
  }

  func flag(_ name: String, _ otherwise: Bool = false) -> Bool {
    if case .bool(let value)? = settings[name] { return value }
    return otherwise
  }

  func text(_ name: String) -> String? {
    if case .string(let value)? = settings[name] { return value }
    return nil
  }

  var lengths: [Int]? {
    guard case .array(let values)? = settings["lengths"] else { return nil }
    return values.compactMap { value in
      if case .integer(let length) = value { return length }
      return nil
    }
  }

  var isCell: Bool { text("layer")?.hasSuffix("Cell") == true }

  var mode: RecurrentMode {
    switch text("layer")?.prefix(3) {
    case "LST": return .lstm
    case "GRU": return .gru
    default: return text("nonlinearity") == "relu" ? .rnnRelu : .rnnTanh
    }
  }

  var configuration: RecurrentConfiguration {
    RecurrentConfiguration(
      mode: mode, inputSize: integer("input_size"), hiddenSize: integer("hidden_size"),
      layers: integer("num_layers", 1), bidirectional: flag("bidirectional"), batchFirst: flag("batch_first"),
      hasBias: flag("bias", true), projectionSize: integer("proj_size"))
  }

  func tensor(_ name: String) throws -> Tensor { try #require(file[name], "\(name) is missing") }

  /// A tensor of the file as a leaf that collects its gradient, in the type that is tested.
  func leaf(_ name: String, _ dtype: DType) throws -> Tensor? {
    guard let tensor = file[name] else { return nil }
    let leaf = try tensor.to(dtype).clone()
    try leaf.setRequiresGradient(true)
    return leaf
  }

  /// The weights of the case, by PyTorch's names.
  func weights(_ dtype: DType) throws -> (weights: [RecurrentWeights], byName: [String: Tensor]) {
    var byName: [String: Tensor] = [:]
    func parameter(_ name: String) throws -> Tensor? {
      let tensor = try leaf(name, dtype)
      byName[name] = tensor
      return tensor
    }
    var suffixes = [""]
    if !isCell {
      suffixes = (0..<configuration.layers).flatMap { layer in
        configuration.bidirectional ? ["_l\(layer)", "_l\(layer)_reverse"] : ["_l\(layer)"]
      }
    }
    let weights = try suffixes.map { suffix in
      RecurrentWeights(
        weightIH: try #require(try parameter("weight_ih" + suffix)),
        weightHH: try #require(try parameter("weight_hh" + suffix)), biasIH: try parameter("bias_ih" + suffix),
        biasHH: try parameter("bias_hh" + suffix), weightHR: try parameter("weight_hr" + suffix))
    }
    return (weights, byName)
  }
}

/// Checks every element: |a - b| <= tolerance (1 + |b|).
func expectClose(
  _ actual: Tensor?, _ expected: Tensor, _ name: String, tolerance: Double = 2e-5,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  guard let actual else {
    Issue.record("\(name) is missing", sourceLocation: sourceLocation)
    return
  }
  #expect(actual.shape == expected.shape, "\(name)", sourceLocation: sourceLocation)
  var worst = 0.0
  for (a, b) in try zip(actual.doubles(), expected.doubles()) {
    let error = abs(a - b) / (1 + abs(b))
    worst = error.isNaN ? .infinity : max(worst, error)
  }
  #expect(worst <= tolerance, "\(name) is off by \(worst)", sourceLocation: sourceLocation)
}
