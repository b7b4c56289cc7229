import RNNKit
import RNNScript

/// What can be called, and with which arguments: shown while a call is typed.
public struct SignatureHint: Sendable, Equatable {
  /// What is called.
  public var name: String
  /// The parameters as the signature writes them: `hidden_size`, `bias=True`, `*`.
  public var parameters: [String]

  /// Reads a signature: `LSTM(input_size, *, bias=True)`; what follows the parenthesis is left out.
  public init(_ signature: String) {
    name = String(signature.prefix { $0 != "(" })
    parameters = []
    var part = ""
    var depth = 0
    var quote: Character?
    reading: for character in signature.dropFirst(name.count) {
      if let open = quote {
        if character == open { quote = nil }
      } else {
        switch character {
        case "'", "\"": quote = character
        case "(", "[", "{": depth += 1
        case ")", "]", "}": depth -= 1
        default: break
        }
        if depth == 0 { break reading }
        if character == ",", depth == 1 {
          parameters.append(part.trimmed)
          part = ""
          continue
        }
        if character == "(", depth == 1 { continue }
      }
      part.append(character)
    }
    if !part.trimmed.isEmpty { parameters.append(part.trimmed) }
    if let first = parameters.first, first == "self" || first == "cls" { parameters.removeFirst() }
  }

  /// The names that may be given as keywords.
  public var keywords: [String] {
    var names: [String] = []
    for parameter in parameters {
      if parameter == "/" { names = [] }
      if !parameter.hasPrefix("*"), parameter != "/" { names.append(SignatureHint.keyword(of: parameter)) }
    }
    return names
  }

  /// Which of the parameters the argument at the cursor is for; nil where there is none for it.
  public func parameter(at site: CallSite) -> Int? {
    if let keyword = site.keyword {
      return parameters.firstIndex { SignatureHint.keyword(of: $0) == keyword }
        ?? parameters.firstIndex { $0.hasPrefix("**") }
    }
    var position = 0
    for (index, parameter) in parameters.enumerated() {
      if parameter == "/" { continue }
      if parameter == "*" || parameter.hasPrefix("**") { return nil }
      if position == site.index || parameter.hasPrefix("*") { return index }
      position += 1
    }
    return nil
  }

  /// `bias: bool = True` as the name that a caller writes.
  private static func keyword(of parameter: String) -> String {
    String(parameter.prefix { $0 != "=" && $0 != ":" }).trimmed
  }
}

extension Notebook {
  /// The signature of what a dotted name stands for; nil where there is no such name, or it cannot be called.
  ///
  /// Call it between cells. It follows modules, types and attributes that are stored: no code of a script runs.
  public func signature(of path: [String]) -> SignatureHint? {
    guard let value = lookUp(path), let name = path.last else { return nil }
    guard interpreter.isCallable(value) else { return nil }
    if let known = interpreter.description(of: value), known.signature.contains("(") {
      var hint = SignatureHint(known.signature)
      hint.name = name
      return hint
    }
    engine.makeCurrent()
    relay.isKeeping = false
    defer { relay.isKeeping = true }
    guard let inspect = try? interpreter.importedModule("inspect"),
      let describe = try? interpreter.optionalAttribute(.object(inspect), "signature"),
      let text = try? interpreter.text(interpreter.call(describe, [value]))
    else { return nil }
    return SignatureHint(name + text)
  }

  /// What a dotted name stands for.
  func lookUp(_ path: [String]) -> Value? {
    guard let first = path.first else { return nil }
    guard var value = globals.get(Symbol(first)) ?? interpreter.builtins.get(Symbol(first)) else { return nil }
    for name in path.dropFirst() {
      let symbol = Symbol(name)
      // A property is code: what it gives is not asked for.
      let member = interpreter.typeOf(value).lookup(symbol)
      let isPlain = value.object is ModuleObject || value.object is TypeObject
      guard isPlain || member == nil || interpreter.isCallable(member ?? .none),
        let next = try? interpreter.optionalAttribute(value, symbol)
      else { return nil }
      value = next
    }
    return value
  }
}
