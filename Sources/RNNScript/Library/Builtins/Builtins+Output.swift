extension Builtins {
  /// What speaks with the user.
  static let output: [Entry] = [
    Entry(
      "print(*args, sep=None, end=None, file=None, flush=False)", "Writes values as text, separated and ended.",
      example: "print('h', 1, sep='=')"
    ) { call in
      let interpreter = call.interpreter
      func option(_ index: Int, _ name: String, _ standard: String) throws -> String {
        if call[index].isNone { return standard }
        guard let text = call[index].string else {
          throw call.fail(
            .typeError, "\(name) must be None or a string, not \(interpreter.typeOf(call[index]).name)")
        }
        return text
      }
      let separator = try option(1, "sep", " ")
      let end = try option(2, "end", "\n")
      var text = ""
      for (index, value) in try call.values(0).enumerated() {
        if index > 0 { text += separator }
        text += try interpreter.text(value)
      }
      text += end
      let target = call[3].isNone ? interpreter.modules["sys"]?.namespace.get("stdout") ?? .none : call[3]
      if target.isNone || (call[3].isNone && target.object is StreamObject) {
        interpreter.print(text)
      } else {
        _ = try interpreter.callMethod(target, "write", [.text(text)])
      }
      guard try interpreter.truth(call[4]) else { return .none }
      if target.isNone { interpreter.host.flush() } else { _ = try interpreter.callMethod(target, "flush", []) }
      return .none
    },
    Entry("input(prompt='', /)", "Reads one line from the user.") { call in
      let prompt = try call.interpreter.text(call[0])
      guard let line = call.interpreter.host.readLine(prompt: prompt) else {
        throw call.fail(.eofError, "EOF when reading a line")
      }
      return .text(line)
    },
  ]
}
