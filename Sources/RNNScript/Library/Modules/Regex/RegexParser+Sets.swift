extension RegexParser {
  /// Reads a set of characters, whose bracket is passed.
  mutating func set() throws -> RegexNode {
    let start = source.position - 1
    if source.isAt("[") { warn("Possible nested set at position \(source.position)") }
    let isNegated = try source.take("^")
    var items: [RegexNode.SetItem] = []
    while true {
      let piece = try Array(source.get())
      guard let character = piece.first else { throw unterminated(start) }
      if piece.count == 1, character == "]", !items.isEmpty { break }
      let item = try self.item(piece, isFirst: items.isEmpty)
      guard try source.take("-") else {
        items.append(item)
        continue
      }
      let last = try Array(source.get())
      guard let end = last.first else { throw unterminated(start) }
      if last.count == 1, end == "]" {
        items += [item, .literal(0x2D)]
        break
      }
      if last.count == 1, end == "-" {
        warn("Possible set difference at position \(source.position - 2)")
      }
      items.append(try range(piece, item, last))
    }
    for case .literal(let character) in items { note(character) }
    if items.count == 1, !isNegated, case .literal(let character) = items[0] { return .literal(character) }
    return .set(items, isNegated: isNegated)
  }

  private mutating func item(_ piece: [UInt32], isFirst: Bool) throws -> RegexNode.SetItem {
    if piece.count > 1 { return try setEscape(piece) }
    let character = piece[0]
    if !isFirst, source.single == character {
      switch Unicode.Scalar(character) {
      case "-": warn("Possible set difference at position \(source.position - 1)")
      case "&": warn("Possible set intersection at position \(source.position - 1)")
      case "~": warn("Possible set symmetric difference at position \(source.position - 1)")
      case "|": warn("Possible set union at position \(source.position - 1)")
      default: break
      }
    }
    return .literal(character)
  }

  private mutating func range(
    _ first: [UInt32], _ item: RegexNode.SetItem, _ last: [UInt32]
  ) throws -> RegexNode.SetItem {
    let end = last.count > 1 ? try setEscape(last) : .literal(last[0])
    guard case .literal(let low) = item, case .literal(let high) = end, low <= high else {
      throw source.failure(
        "bad character range \(RegexSource.text(first))-\(RegexSource.text(last))", first.count + 1 + last.count)
    }
    note(high)
    return .range(low, high)
  }

  private func unterminated(_ start: Int) -> RegexFailure {
    source.failure("unterminated character set", source.position - start)
  }

  private func warn(_ message: String) { interpreter.warn(.futureWarning, message) }
}
