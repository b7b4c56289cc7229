// Arguments meet parameters. The errors are CPython's: those of C for what is C there, those of Python for all else.

extension NativeFunction {
  /// Puts one value for each parameter into `bound`, which holds unbound values.
  ///
  /// Throws TypeError where arguments are missing, too many or unknown.
  func bind(
    _ arguments: ArgumentView, to bound: UnsafeMutableBufferPointer<Value>, _ interpreter: Interpreter
  ) throws {
    let given = arguments.positionalCount
    let taken = min(given, signature.positionalCount)
    for position in 0..<taken { bound[position] = arguments.values[position] }
    if words == .native { try checkNativeCounts(arguments, interpreter) }
    if let star = signature.starIndex {
      bound[star] = .object(TupleObject(arguments.positional(from: taken)))
    } else if given > taken {
      throw wrongCount(given, interpreter)
    }
    if !arguments.keywords.isEmpty {
      if signature.isPositionalOnly {
        let shown = entry.words == .parsed ? entry.name : fullName
        throw interpreter.error(.typeError, "\(shown)() takes no keyword arguments")
      }
      try bindKeywords(arguments, bound, interpreter)
    }
    for (position, parameter) in signature.parameters.enumerated() where bound[position].isUnbound {
      if parameter.kind == .doubleStar {
        bound[position] = .object(DictObject())
      } else if parameter.defaultText == nil {
        throw missing(bound, given, interpreter)
      } else {
        bound[position] = parameter.defaultValue
      }
    }
  }

  private func bindKeywords(
    _ arguments: ArgumentView, _ bound: UnsafeMutableBufferPointer<Value>, _ interpreter: Interpreter
  ) throws {
    let first = arguments.positionalCount
    var unknown: Symbol?
    for (offset, name) in arguments.keywords.enumerated() {
      let value = arguments.values[first + offset]
      let found = place(of: name) ?? interpreter.otherParameterNames[name].flatMap(place)
      if let found {
        if !bound[found].isUnbound {
          throw interpreter.error(
            .typeError,
            words == .native
              ? "argument for \(plainName)() given by name ('\(name)') and position (\(found + 1 - hiddenCount))"
              : "\(plainName)() got multiple values for argument '\(name)'")
        }
        bound[found] = value
      } else if let index = signature.doubleStarIndex {
        let dict = bound[index].object as? DictObject ?? DictObject()
        bound[index] = .object(dict)
        dict.set(name.name, value)
      } else {
        unknown = unknown ?? name
      }
    }
    guard let unknown else { return }
    if words == .native, let missing = nativeMissing(bound, interpreter) { throw missing }
    throw interpreter.error(
      .typeError,
      words == .native
        ? "'\(unknown)' is an invalid keyword argument for \(entry.words.keywordName ?? plainName)()"
        : "\(plainName)() got an unexpected keyword argument '\(unknown)'")
  }

  private func place(of name: Symbol) -> Int? {
    signature.parameters.firstIndex { $0.name == name && ($0.kind == .either || $0.kind == .keywordOnly) }
  }

  private func missing(
    _ bound: UnsafeMutableBufferPointer<Value>, _ count: Int, _ interpreter: Interpreter
  ) -> ScriptError {
    if signature.isPositionalOnly { return wrongCount(count, interpreter) }
    if words == .native, let missing = nativeMissing(bound, interpreter) { return missing }
    let missing = signature.parameters.indices.filter {
      let parameter = signature.parameters[$0]
      return bound[$0].isUnbound && parameter.defaultText == nil && parameter.kind != .doubleStar
    }
    let positional = missing.filter { signature.parameters[$0].kind != .keywordOnly }
    let kind = positional.isEmpty ? "keyword-only" : "positional"
    let names = (positional.isEmpty ? missing : positional).map { "'\(signature.parameters[$0].name)'" }
    return interpreter.error(
      .typeError,
      "\(plainName)() missing \(names.count) required \(kind) argument\(names.count == 1 ? "" : "s"): "
        + names.enumeration)
  }

  private func wrongCount(_ given: Int, _ interpreter: Interpreter) -> ScriptError {
    if signature.isPositionalOnly { return wrongPlainCount(given - hiddenCount, interpreter) }
    let all = signature.positionalCount
    let required = signature.requiredCount
    let range = required == all ? "\(all)" : "from \(required) to \(all)"
    return interpreter.error(
      .typeError,
      "\(plainName)() takes \(range) positional argument\(all == 1 ? "" : "s") but "
        + "\(given) \(given == 1 ? "was" : "were") given")
  }

  /// The wrong number of arguments for what takes positional ones alone.
  private func wrongPlainCount(_ given: Int, _ interpreter: Interpreter) -> ScriptError {
    let (least, most) = (signature.requiredCount - hiddenCount, signature.positionalCount - hiddenCount)
    let plural = { (count: Int) in count == 1 ? "" : "s" }
    if entry.words == .parsed {
      let number = given < least ? least : most
      let bound = least == most ? "exactly" : given < least ? "at least" : "at most"
      return interpreter.error(
        .typeError, "\(entry.name)() takes \(bound) \(number) argument\(plural(number)) (\(given) given)")
    }
    if most == 0 { return interpreter.error(.typeError, "\(fullName)() takes no arguments (\(given) given)") }
    if least == 1, most == 1, !isConstructor, entry.words.keywordName == nil {
      return interpreter.error(.typeError, "\(fullName)() takes exactly one argument (\(given) given)")
    }
    let bound = least == most ? "" : given < least ? "at least " : "at most "
    let number = given < least ? least : most
    return interpreter.error(
      .typeError,
      "\(isConstructor ? plainName : entry.name) expected \(bound)\(number) argument\(plural(number)), got \(given)")
  }

  // MARK: The words of C

  /// The counts of a function that C parses with keywords.
  private func checkNativeCounts(_ arguments: ArgumentView, _ interpreter: Interpreter) throws {
    if owner != nil, arguments.positionalCount == 0, !isConstructor {
      throw interpreter.error(.typeError, "unbound method \(fullName)() needs an argument")
    }
    guard !signature.isPositionalOnly, signature.starIndex == nil else { return }
    let positional = arguments.positionalCount - hiddenCount
    let most = signature.positionalCount - hiddenCount
    let least = signature.positionalOnlyRequiredCount - hiddenCount
    if signature.doubleStarIndex != nil || entry.words.keywordName != nil {
      if positional > most || positional < least { throw wrongPlainCount(positional, interpreter) }
      return
    }
    let all = signature.parameters.count - hiddenCount
    let given = positional + arguments.keywords.count
    func plural(_ count: Int) -> String { count == 1 ? "" : "s" }
    if given > all {
      let kind = positional == 0 && all > 0 ? "keyword " : ""
      throw interpreter.error(
        .typeError, "\(plainName)() takes at most \(all) \(kind)argument\(plural(all)) (\(given) given)")
    }
    if positional > most {
      if most == 0 { throw interpreter.error(.typeError, "\(plainName)() takes no positional arguments") }
      let bound = signature.requiredCount - hiddenCount == most ? "exactly" : "at most"
      throw interpreter.error(
        .typeError,
        "\(plainName)() takes \(bound) \(most) positional argument\(plural(most)) (\(positional) given)")
    }
    if positional < least {
      let bound = least < most ? "at least" : "exactly"
      throw interpreter.error(
        .typeError,
        "\(plainName)() takes \(bound) \(least) positional argument\(plural(least)) (\(positional) given)")
    }
  }

  private func nativeMissing(
    _ bound: UnsafeMutableBufferPointer<Value>, _ interpreter: Interpreter
  ) -> ScriptError? {
    for (index, parameter) in signature.parameters.enumerated()
    where bound[index].isUnbound && parameter.defaultText == nil && parameter.kind != .star
      && parameter.kind != .doubleStar
    {
      return interpreter.error(
        .typeError,
        "\(plainName)() missing required argument '\(parameter.name)' (pos \(index + 1 - hiddenCount))")
    }
    return nil
  }

  // MARK: Names

  var isConstructor: Bool { owner != nil && (name == .new || name == .initialize) }

  /// The receiver, which counts do not show.
  private var hiddenCount: Int { owner == nil ? 0 : 1 }

  var plainName: String {
    if let name = entry.words.shownName { return name }
    return isConstructor ? owner?.shortName ?? entry.name : entry.name
  }

  private var fullName: String {
    guard let owner else {
      if let module, module != "builtins" { return "\(module).\(entry.name)" }
      return entry.name
    }
    return isConstructor ? owner.shortName : "\(owner.name).\(entry.name)"
  }
}

extension Array where Element == String {
  /// The texts as an English enumeration: `a`, `a and b`, `a, b, and c`.
  var enumeration: String {
    switch count {
    case 0: ""
    case 1: self[0]
    case 2: "\(self[0]) and \(self[1])"
    default: dropLast().joined(separator: ", ") + ", and " + self[count - 1]
    }
  }
}
