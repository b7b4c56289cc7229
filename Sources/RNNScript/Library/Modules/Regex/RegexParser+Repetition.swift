extension RegexParser {
  /// The first count that is too large.
  private static let countLimit = 4_294_967_295

  /// Reads a quantifier, whose first character is passed, and applies it to the last part.
  mutating func repeatLast(of parts: inout [RegexNode], _ sign: UInt32) throws {
    let start = source.position
    var (least, most): (Int, Int?) = (0, nil)
    switch Unicode.Scalar(sign) {
    case "?": most = 1
    case "+": least = 1
    case "{":
      guard let counts = try counts(from: start) else {
        parts.append(.literal(sign))
        return
      }
      (least, most) = counts
    default: break
    }
    guard let item = parts.last else { throw source.failure("nothing to repeat", source.position - start + 1) }
    switch item {
    case .position: throw source.failure("nothing to repeat", source.position - start + 1)
    case .repetition: throw source.failure("multiple repeat", source.position - start + 1)
    default: break
    }
    let greed: RegexNode.Greed = try source.take("?") ? .lazy : try source.take("+") ? .possessive : .greedy
    parts[parts.count - 1] = .repetition(least: least, most: most, greed, item)
  }

  /// Reads what stands behind `{`; nil, and back at the start, where that is no quantifier.
  private mutating func counts(from start: Int) throws -> (Int, Int?)? {
    if source.isAt("}") { return nil }
    let low = try source.get(.max, while: \.isDigit)
    var high = low
    if try source.take(",") { high = try source.get(.max, while: \.isDigit) }
    guard try source.take("}") else {
      try source.seek(start)
      return nil
    }
    let least = try number(low) ?? 0
    let most = try number(high)
    if let most, most < least {
      throw source.failure("min repeat greater than max repeat", source.position - start)
    }
    return (least, most)
  }

  private func number(_ digits: [UInt32]) throws -> Int? {
    if digits.isEmpty { return nil }
    guard let number = Int(RegexSource.text(digits)), number < Self.countLimit else {
      throw RegexFailure(kind: .overflow, message: "the repetition number is too large")
    }
    return number
  }
}
