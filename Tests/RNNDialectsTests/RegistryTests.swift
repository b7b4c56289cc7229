import Testing

@testable import RNNDialects
@testable import RNNScript

/// Every example of the registry runs.
@Suite struct RegistryTests {
  @Test func examplesRun() {
    var failures: [String] = []
    for module in TorchModules.all {
      for entry in module.entries() where !entry.example.isEmpty {
        let result = Session().run(entry.example)
        if result.contains("Error: ") { failures.append("\(module.name).\(entry.name): \(entry.example): \(result)") }
      }
      for (name, value) in module.values() {
        guard let type = value.object as? TypeObject,
          let initializer = type.ownMember("__init__")?.object as? NativeFunction, !initializer.entry.example.isEmpty
        else { continue }
        let result = Session().run(initializer.entry.example)
        if result.contains("Error: ") { failures.append("\(module.name).\(name): \(result)") }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// Every name of NumPy has an example, and every example runs.
  @Test func examplesOfArraysRun() {
    var failures: [String] = []
    func run(_ name: String, _ entry: Entry) {
      guard !entry.example.isEmpty else { return failures.append("\(name) has no example") }
      let result = Session().run("import numpy as np\n" + entry.example)
      if result.contains("Error: ") || result.contains("Iteration: ") {
        failures.append("\(name): \(entry.example): \(result)")
      }
    }
    for module in NumPyModules.all {
      for entry in module.entries() { run("\(module.name).\(entry.name)", entry) }
      for (name, value) in module.values() {
        if let function = value.object as? UniversalObject {
          run("numpy.\(name)", UniversalObject.entry(function.function))
        }
        guard let type = value.object as? TypeObject, let constructor = type.ownMember("__new__"),
          let function = (constructor.object as? StaticMethodObject)?.function.object as? NativeFunction
        else { continue }
        run("numpy.\(name)", function.entry)
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test(arguments: ["uni", "bi"], ["relu", "tanh", "lstm", "gru"])
  func puzzleLibShapes(direction: String, mode: String) {
    let session = Session()
    let options = "mode='\(mode)', direction='\(direction)'"
    let sizes = session.run("RNN(4, 3, layers=2, getSequences=True, \(options))(zeros(5, 2, 4)).shape")
    #expect(sizes == "torch.Size([5, 2, \(direction == "bi" ? 6 : 3)])")
    let last = session.run(
      "y = RNN(4, 3, \(options))(zeros(5, 2, 4))\n[h.shape for h in y] if isinstance(y, list) else y.shape")
    #expect(
      last == (direction == "bi" ? "[torch.Size([2, 3]), torch.Size([2, 3])]" : "torch.Size([2, 3])"))
  }
}
