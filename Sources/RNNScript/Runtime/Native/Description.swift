/// What is known of something that scripts can name: what help, completion and the reference are made from.
///
/// A native function has it from its entry. What is written in the language has it from its docstring: the first line
/// is the summary, a line `Shapes: …` gives the shapes, lines that begin with `>>> ` or `... ` are a runnable example,
/// and the rest explains.
public struct Description: Sendable, Equatable {
  /// The name and the parameters as a caller sees them: `LSTM(input_size, hidden_size)`; a name alone for a constant.
  public var signature: String
  /// One line: what it is or does.
  public var summary: String
  /// Shapes in letters; empty where there is nothing to say.
  public var shapes = ""
  /// A runnable example; empty where there is none.
  public var example = ""
  /// What else the docstring says.
  public var details: [String] = []

  /// Makes a description.
  public init(signature: String, summary: String) {
    self.signature = signature
    self.summary = summary
  }

  /// What the registry holds of an entry; `name` where it is called otherwise.
  init(_ entry: Entry, name: String? = nil) {
    signature = (name ?? entry.name) + Self.withoutReceiver(entry.signature.drop { $0 != "(" })
    summary = entry.summary
    shapes = entry.shapes
    example = entry.example
  }

  /// Reads a docstring.
  init(signature: String, documentation: String) {
    self.signature = signature
    summary = ""
    var example: [Substring] = []
    for line in documentation.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text.hasPrefix(">>> ") || text.hasPrefix("... ") {
        example.append(text.dropFirst(4))
      } else if text.hasPrefix("Shapes: ") {
        shapes = String(text.dropFirst("Shapes: ".count))
      } else if summary.isEmpty {
        summary = String(text)
      } else if !text.isEmpty || details.last?.isEmpty == false {
        details.append(String(text))
      }
    }
    if details.last?.isEmpty == true { details.removeLast() }
    self.example = example.joined(separator: "\n")
  }

  /// The lines of help.
  public var lines: [String] {
    var lines = [signature]
    if !summary.isEmpty { lines.append("    " + summary) }
    if !shapes.isEmpty { lines.append("    shapes: " + shapes) }
    if !details.isEmpty { lines += [""] + details.map { $0.isEmpty ? "" : "    " + $0 } }
    if !example.isEmpty {
      lines.append("")
      var isFirst = true
      for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append((isFirst || line.first != " " ? "    >>> " : "    ... ") + line)
        isFirst = false
      }
    }
    return lines
  }

  /// Parameters without the first, which a bound method knows.
  static func withoutFirst(_ parameters: Substring) -> String {
    let first = parameters.prefix { $0 != "," && $0 != ")" }
    if first.hasPrefix("(*") { return String(parameters) }
    let rest = parameters.dropFirst(first.count + 1).drop { $0 == " " }
    return first.endIndex < parameters.endIndex && parameters[first.endIndex] == "," ? "(" + rest : "()"
  }

  /// `(self, a, b)` as a caller sees it: `(a, b)`.
  static func withoutReceiver(_ parameters: Substring) -> String {
    for receiver in ["(self, /, ", "(self, ", "(cls, /, ", "(cls, "] where parameters.hasPrefix(receiver) {
      return "(" + parameters.dropFirst(receiver.count)
    }
    return parameters == "(self)" || parameters == "(cls)" ? "()" : String(parameters)
  }
}

extension Interpreter {
  /// What is known of a value that can be called, or of a module; nil for any other.
  public func description(of value: Value) -> Description? {
    guard let object = value.object else { return nil }
    if let type = object as? TypeObject { return description(of: type) }
    if let entry = object.registeredEntry { return Description(entry) }
    switch object {
    case let bound as BoundMethodObject:
      guard var known = description(of: bound.function) else { return nil }
      if let open = known.signature.firstIndex(of: "(") {
        known.signature = known.signature[..<open] + Description.withoutFirst(known.signature[open...])
      }
      return known
    case let method as StaticMethodObject: return description(of: method.function)
    case let method as ClassMethodObject: return description(of: method.function)
    case let function as FunctionObject:
      return Description(
        signature: function.name + signature(of: function), documentation: documentation(of: function))
    case let module as ModuleObject: return description(of: module)
    default: return nil
    }
  }

  /// A type is described by its docstring and by what makes its instances.
  private func description(of type: TypeObject) -> Description {
    for name in ["__init__", "__new__"] as [Symbol] {
      guard let maker = maker(name, of: type) else { continue }
      if let entry = maker.registeredEntry {
        var known = Description(entry, name: type.shortName)
        let text = type.isUserDefined ? type.ownMember(.documentation)?.string ?? "" : type.documentation
        if !text.isEmpty { known = Description(signature: known.signature, documentation: text) }
        return known
      }
      guard let function = maker as? FunctionObject else { continue }
      let given = type.ownMember("__text_signature__")?.string
      let parameters = given ?? Description.withoutReceiver(signature(of: function)[...])
      let text = type.ownMember(.documentation)?.string ?? documentation(of: function)
      return Description(signature: type.shortName + parameters, documentation: text)
    }
    let text = type.isUserDefined ? type.ownMember(.documentation)?.string ?? "" : type.documentation
    return Description(signature: type.shortName + (type.isUserDefined ? "()" : ""), documentation: text)
  }

  /// A module is described by its docstring and by what it names.
  private func description(of module: ModuleObject) -> Description {
    var known = Description(
      signature: module.name, documentation: module.namespace.get(Symbol.documentation)?.string ?? "")
    let names = Set(module.attributeNames(self).map(\.name)).filter { !$0.hasPrefix("_") }
    if known.summary.isEmpty { known.summary = names.isEmpty ? "A module." : "A module with these names:" }
    var line = ""
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if line.utf8.count + name.utf8.count > 80 {
        known.details.append(line)
        line = ""
      }
      line += line.isEmpty ? name : "  " + name
    }
    if !line.isEmpty { known.details.append(line) }
    return known
  }

  /// The function that a type or an ancestor other than `object` has under `name`.
  private func maker(_ name: Symbol, of type: TypeObject) -> Object? {
    for ancestor in type.mro where ancestor !== TypeObject.object {
      guard let member = ancestor.ownMember(name)?.object else { continue }
      return (member as? StaticMethodObject)?.function.object ?? member
    }
    return nil
  }

  /// The docstring, or what was assigned in its place.
  private func documentation(of function: FunctionObject) -> String {
    function.attributes[.documentation]?.string ?? function.code.documentation ?? ""
  }

  /// The parameters of a script's function, in parentheses.
  private func signature(of function: FunctionObject) -> String {
    if let given = function.attributes["__text_signature__"]?.string { return given }
    let parameters = function.code.parameters
    let names = parameters.names.map(\.name)
    let count = parameters.positionalCount
    var parts: [String] = []
    for index in 0..<min(count, names.count) {
      let place = index - (count - function.defaults.count)
      let value = function.defaults.indices.contains(place) ? function.defaults[place] : .unbound
      parts.append(parameterText(names[index], value, function))
      if index + 1 == parameters.positionalOnlyCount { parts.append("/") }
    }
    let star = parameters.starRegister
    if parameters.hasStar, names.indices.contains(star) {
      parts.append("*" + names[star])
    } else if parameters.keywordOnlyCount > 0 {
      parts.append("*")
    }
    for index in 0..<parameters.keywordOnlyCount where names.indices.contains(count + index) {
      let value = function.keywordDefaults.indices.contains(index) ? function.keywordDefaults[index] : .unbound
      parts.append(parameterText(names[count + index], value, function))
    }
    let doubleStar = parameters.doubleStarRegister
    if parameters.hasDoubleStar, names.indices.contains(doubleStar) { parts.append("**" + names[doubleStar]) }
    return "(" + parts.joined(separator: ", ") + ")"
  }

  /// A parameter as `def` writes it: `a`, `a=1`, `a: int = 1`.
  private func parameterText(_ name: String, _ value: Value, _ function: FunctionObject) -> String {
    let annotation = (try? (function.annotations.object as? DictObject)?.get(.text(name), self)) ?? nil
    guard let annotation else { return value.isUnbound ? name : name + "=" + defaultText(value) }
    let kind = (annotation.object as? TypeObject)?.qualifiedName ?? (try? repr(annotation)) ?? "..."
    return "\(name): \(kind)" + (value.isUnbound ? "" : " = " + defaultText(value))
  }

  /// A default as it was probably written.
  private func defaultText(_ value: Value) -> String {
    let text = (try? repr(value)) ?? "..."
    return text.hasPrefix("<") ? "..." : text
  }
}
