/// A layer and a direction of what is on the stage.
struct StageLane: Hashable, Sendable {
  var layer = 0
  var isReverse = false
}

/// A place on the stage: `t3`, `t3.l1`, `t3.l1.rev.f`.
///
/// What `%where` prints is what `%goto` takes.
struct StageAddress: Equatable, Sendable {
  /// How many inputs are consumed; t0 is the initial state.
  var step: Int
  /// The layer; nil where none is named.
  var layer: Int?
  /// The direction; nil where none is named.
  var isReverse: Bool?
  /// The gate or state: `i`, `f`, `h`; nil where none is named.
  var gate: String?

  /// Makes an address.
  init(step: Int, layer: Int? = nil, isReverse: Bool? = nil, gate: String? = nil) {
    self.step = step
    self.layer = layer
    self.isReverse = isReverse
    self.gate = gate
  }

  /// Reads an address; nil where the text is none.
  init?(_ text: String) {
    var parts = text.split(separator: ".", omittingEmptySubsequences: false)[...]
    guard let first = parts.popFirst(), let step = StageAddress.number(first, after: "t") else { return nil }
    self.init(step: step)
    if let part = parts.first, let number = StageAddress.number(part, after: "l") {
      layer = number
      parts.removeFirst()
    }
    if let part = parts.first, part == "fwd" || part == "rev" {
      isReverse = part == "rev"
      parts.removeFirst()
    }
    if let part = parts.first, !part.isEmpty, part.allSatisfy(\.isLetter) {
      gate = String(part)
      parts.removeFirst()
    }
    if !parts.isEmpty { return nil }
  }

  /// The address as it is written.
  var text: String {
    var text = "t\(step)"
    if let layer { text += ".l\(layer)" }
    if let isReverse { text += isReverse ? ".rev" : ".fwd" }
    if let gate { text += ".\(gate)" }
    return text
  }

  private static func number(_ text: Substring, after letter: Character) -> Int? {
    guard text.first == letter, text.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(text.dropFirst())
  }
}
