import RNNScript

/// `docs/reference.md`: every name that scripts can use, made from the registry.
public enum Reference {
  /// The whole page.
  public static func markdown(_ interpreter: Interpreter) throws -> String {
    var lines = [
      "# Reference: every name that scripts can use", "",
      "Made from the registry by `make docs`; `help(name)` and `name?` show the same at the prompt. The examples run as they",
      "stand behind these lines:", "", "```python",
    ]
    lines += Registry.prelude.split(separator: "\n").map(String.init) + ["```"]
    for module in Registry.moduleNames {
      let items = try Registry.items(of: module, interpreter)
      if items.isEmpty { continue }
      lines += ["", "## " + title(of: module)]
      for item in items where item.isCallable { lines += section(of: item) }
      let values = items.filter { !$0.isCallable }
      if !values.isEmpty {
        lines += ["", "Values: " + values.map { "`\($0.name)`" }.joined(separator: ", ") + "."]
      }
      for item in items where item.isCallable { lines += try methods(of: item, module, interpreter) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func title(of module: String) -> String {
    module == "rnnkit" ? "Without import, or from rnnkit" : module
  }

  private static func section(of item: Registry.Item) -> [String] {
    let known = item.description
    let shapes = known.shapes.isEmpty ? "" : " Shapes: `\(known.shapes)`."
    return ["", "**`\(known.signature)`**  ", known.summary + shapes]
      + (known.details.isEmpty ? [] : [""] + known.details)
      + ["", "```python"] + known.example.split(separator: "\n").map(String.init) + ["```"]
  }

  /// The methods that a native class has beyond those of its ancestors.
  private static func methods(
    of item: Registry.Item, _ module: String, _ interpreter: Interpreter
  ) throws -> [String] {
    guard let value = try interpreter.module(named: module).attribute(Symbol(item.name), interpreter),
      let type = value.object as? TypeObject, type.module == module || module == "rnnkit"
    else { return [] }
    let names = type.ownNames.map(\.name).filter { !$0.hasPrefix("_") }
    let rows = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name -> String? in
      guard let known = type.ownMember(Symbol(name)).flatMap(interpreter.description(of:)), !known.summary.isEmpty
      else { return nil }
      return "- `\(known.signature)`: \(known.summary)"
    }
    return rows.isEmpty ? [] : ["", "Methods of `\(item.name)`:", ""] + rows
  }
}
