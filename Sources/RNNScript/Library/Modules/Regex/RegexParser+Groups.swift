extension RegexParser {
  private static let groupLimit = 1_073_741_823

  /// Reads what stands behind `(`.
  ///
  /// Nil for comments and flags, which match nothing.
  mutating func group(isVerbose: Bool, depth: Int, mayTakeFlags: Bool) throws -> RegexNode? {
    let start = source.position - 1
    guard try source.take("?") else { return try capture(nil, start, isVerbose, depth) }
    let piece = try source.get()
    guard let sign = piece.first, let character = Unicode.Scalar(sign) else {
      throw source.failure("unexpected end of pattern")
    }
    switch character {
    case "P" where piece.count == 1: return try pythonExtension(start, isVerbose, depth)
    case ":": return try plainGroup([], [], start, isVerbose, depth)
    case ">": return .atomic(try body(start, isVerbose, depth))
    case "=", "!": return try look(isBehind: false, isNegated: character == "!", start, isVerbose, depth)
    case "<": return try lookBehind(start, isVerbose, depth)
    case "(": return try conditional(start, isVerbose, depth)
    case "#":
      while true {
        if source.isAtEnd {
          throw source.failure("missing ), unterminated comment", source.position - start)
        }
        if try source.take(")") { return nil }
        _ = try source.get()
      }
    default: break
    }
    guard piece.count == 1, character == "-" || RegexFlags(letter: sign) != nil else {
      throw source.failure("unknown extension ?\(RegexSource.text(piece))", piece.count + 1)
    }
    guard let (added, removed) = try inlineFlags(sign) else {
      guard mayTakeFlags else {
        throw source.failure("global flags not at the start of the expression", source.position - start)
      }
      return nil
    }
    return try plainGroup(added, removed, start, isVerbose, depth)
  }

  /// Reads the content of a group up to its parenthesis.
  private mutating func body(_ start: Int, _ isVerbose: Bool, _ depth: Int) throws -> RegexNode {
    let node = try alternation(isVerbose: isVerbose, depth: depth + 1)
    guard try source.take(")") else { throw unterminated(start) }
    return node
  }

  private func unterminated(_ start: Int) -> RegexFailure {
    source.failure("missing ), unterminated subpattern", source.position - start)
  }

  private mutating func plainGroup(
    _ added: RegexFlags, _ removed: RegexFlags, _ start: Int, _ isVerbose: Bool, _ depth: Int
  ) throws -> RegexNode {
    let isVerbose = (isVerbose || added.contains(.verbose)) && !removed.contains(.verbose)
    return .group(number: nil, adding: added, removing: removed, try body(start, isVerbose, depth))
  }

  private mutating func capture(_ name: String?, _ start: Int, _ isVerbose: Bool, _ depth: Int) throws -> RegexNode {
    let number = groupWidths.count
    if let name {
      if let known = names.first(where: { $0.name == name }) {
        throw source.failure(
          "redefinition of group name \(StringRepresentation.representation(name)) as group \(number); "
            + "was group \(known.number)", name.unicodeScalars.count + 1)
      }
      names.append((name, number))
    }
    groupWidths.append(nil)
    let node = try body(start, isVerbose, depth)
    groupWidths[number] = node.width(groupWidths)
    closingOrder.append(number)
    return .group(number: number, adding: [], removing: [], node)
  }

  private mutating func pythonExtension(_ start: Int, _ isVerbose: Bool, _ depth: Int) throws -> RegexNode {
    if try source.take("<") {
      let name = RegexSource.text(try source.get(until: ">", "group name"))
      try checkName(name)
      return try capture(name, start, isVerbose, depth)
    }
    if try source.take("=") {
      let name = RegexSource.text(try source.get(until: ")", "group name"))
      try checkName(name)
      let group = try number(of: name)
      guard groupWidths[group] != nil else {
        throw source.failure("cannot refer to an open group", name.unicodeScalars.count + 1)
      }
      try checkLookBehind(group)
      return .reference(group)
    }
    let piece = try source.get()
    if piece.isEmpty { throw source.failure("unexpected end of pattern") }
    throw source.failure("unknown extension ?P\(RegexSource.text(piece))", piece.count + 2)
  }

  private mutating func look(
    isBehind: Bool, isNegated: Bool, _ start: Int, _ isVerbose: Bool, _ depth: Int
  ) throws -> RegexNode {
    looksAround = true
    let node = try body(start, isVerbose, depth)
    if isBehind {
      let width = node.width(groupWidths)
      if width.most != width.least { hasLooseLookBehind = true }
    }
    return .look(isBehind: isBehind, isNegated: isNegated, node)
  }

  private mutating func lookBehind(_ start: Int, _ isVerbose: Bool, _ depth: Int) throws -> RegexNode {
    let piece = try source.get()
    guard let sign = piece.first else { throw source.failure("unexpected end of pattern") }
    guard piece.count == 1, sign == "=" || sign == "!" else {
      throw source.failure("unknown extension ?<\(RegexSource.text(piece))", piece.count + 2)
    }
    let outer = groupsBeforeLookBehind
    if outer == nil { groupsBeforeLookBehind = groupWidths.count }
    defer { groupsBeforeLookBehind = outer }
    return try look(isBehind: true, isNegated: sign == "!", start, isVerbose, depth)
  }

  private mutating func conditional(_ start: Int, _ isVerbose: Bool, _ depth: Int) throws -> RegexNode {
    let name = RegexSource.text(try source.get(until: ")", "group name"))
    let group = try conditionGroup(name)
    try checkLookBehind(group)
    try interpreter.enterNative()
    defer { interpreter.leaveNative() }
    let yes = try sequence(isVerbose: isVerbose, depth: depth + 1)
    var no: RegexNode?
    if try source.take("|") {
      no = try sequence(isVerbose: isVerbose, depth: depth + 1)
      if source.isAt("|") { throw source.failure("conditional backref with more than two branches") }
    }
    guard try source.take(")") else { throw unterminated(start) }
    return .conditional(group: group, yes, no)
  }

  private mutating func conditionGroup(_ name: String) throws -> Int {
    let width = name.unicodeScalars.count + 1
    if LetterCase.isIdentifier(name) { return try number(of: name) }
    guard let group = Int(name), group >= 0 else {
      throw source.failure("bad character in group name \(StringRepresentation.representation(name))", width)
    }
    if group == 0 { throw source.failure("bad group number", width) }
    if group >= Self.groupLimit { throw source.failure("invalid group reference \(group)", width) }
    if !conditionPlaces.contains(where: { $0.group == group }) {
      conditionPlaces.append((group, source.position - width))
    }
    return group
  }

  private func number(of name: String) throws -> Int {
    guard let known = names.first(where: { $0.name == name }) else {
      throw source.failure(
        "unknown group name \(StringRepresentation.representation(name))", name.unicodeScalars.count + 1)
    }
    return known.number
  }

  private func checkName(_ name: String) throws {
    guard LetterCase.isIdentifier(name) else {
      throw source.failure(
        "bad character in group name \(StringRepresentation.representation(name))", name.unicodeScalars.count + 1)
    }
  }

  /// Throws where a look behind refers to what it contains itself.
  func checkLookBehind(_ group: Int) throws {
    guard let before = groupsBeforeLookBehind else { return }
    guard group < groupWidths.count, groupWidths[group] != nil else {
      throw source.failure("cannot refer to an open group")
    }
    if group >= before {
      throw source.failure("cannot refer to group defined in the same lookbehind subpattern")
    }
  }
}
