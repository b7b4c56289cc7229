import RNNScript

/// Writes scripts that call what there is with odd arguments: every builtin, every method of odd values, every module.
struct CallWriter {
  private let subjects: [(expression: String, names: [String])]

  /// Looks up what can be called.
  init() {
    let interpreter = Interpreter(host: RecordingHost())
    func names(of expression: String, after statement: String = "") -> [String] {
      let listing = RecordingHost()
      let lister = Interpreter(host: listing)
      let code = OddValues.prelude + statement + "\nprint(*dir(\(expression)))\n"
      _ = try? lister.run(SourceFile(name: "names", text: code), in: Namespace(journal: lister.journal))
      return listing.output.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    var subjects = OddValues.all.map { (expression: "(\($0))", names: names(of: $0)) }
    subjects.append(("", interpreter.builtins.names.map(\.name).filter { $0 != "input" && $0 != "exit" }))
    for module in interpreter.moduleLoaders.keys.sorted() {
      let found = names(of: "sys.modules['\(module)']", after: "import \(module)")
      for _ in 0..<3 { subjects.append(("__import__('\(module)', fromlist=['x'])", found)) }
    }
    self.subjects = subjects.filter { !$0.names.isEmpty }
  }

  /// A script of some calls, each of which may use the results of those before.
  func script(_ generator: inout FuzzGenerator) -> String {
    var lines = ""
    let count = 4 + generator.below(24)
    for index in 0..<count {
      let (subject, names) = subjects[generator.below(subjects.count)]
      let name = generator.pick(names)
      let callee = subject.isEmpty ? name : "\(subject).\(name)"
      lines += "r\(index) = attempt(lambda: \(callee)(\(arguments(&generator, index))))\n"
      switch generator.below(6) {
      case 0: lines += "attempt(lambda: repr(r\(index))[:200])\n"
      case 1: lines += "attempt(lambda: list(zip(range(9), r\(index))))\n"
      case 2: lines += "attempt(lambda: r\(index) \(generator.pick(Self.operators)) \(value(&generator, index)))\n"
      default: break
      }
    }
    return OddValues.prelude + lines
  }

  static let operators = [
    "+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "==", "<", ">=", "in", "is", "and",
  ]

  private func arguments(_ generator: inout FuzzGenerator, _ known: Int) -> String {
    var parts = (0..<generator.below(4)).map { _ in value(&generator, known) }
    switch generator.below(12) {
    case 0: parts.append("*\(value(&generator, known))")
    case 1: parts.append("**\(value(&generator, known))")
    case 2:
      let names = ["key", "reverse", "sep", "end", "default", "start", "strict", "encoding", "n", "indent", "maxlen"]
      parts.append("\(generator.pick(names))=\(value(&generator, known))")
    default: break
    }
    return parts.joined(separator: ", ")
  }

  private func value(_ generator: inout FuzzGenerator, _ known: Int) -> String {
    known > 0 && generator.below(4) == 0 ? "r\(generator.below(known))" : generator.pick(OddValues.all)
  }
}
