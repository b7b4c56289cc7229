/// A place inside a recurrent network, written `t3.l1.rev.f`: step, layer, direction (none for forward), array.
public struct RecurrentAddress: Equatable, Hashable, Sendable {
  /// Inputs consumed; 0 is the initial state.
  public var step: Int
  public var layer: Int
  /// 0 forward, 1 reverse.
  public var direction: Int
  /// "h", "c" or a gate.
  public var name: String

  /// What a recurrent layer can show: its states and the gates of all modes.
  private static let names: Set<String> = Set(RecurrentMode.allCases.flatMap(\.gateNames)).union(["h", "c"])

  public init(step: Int, layer: Int = 0, direction: Int = 0, name: String = "h") {
    self.step = step
    self.layer = layer
    self.direction = direction
    self.name = name
  }

  /// The address as text; the forward direction is left out.
  public var text: String { "t\(step).l\(layer)" + (direction == 1 ? ".rev" : "") + ".\(name)" }

  /// Reads an address.
  ///
  /// Layer, direction and array may be left out: `t3` is the h of layer 0, forward.
  ///
  /// - Returns: nil where the text is no address.
  public init?(_ text: String) {
    var parts = text.split(separator: ".", omittingEmptySubsequences: false)[...]
    func number(after letter: Character) -> Int? {
      guard let part = parts.first, part.first == letter, let value = Int(part.dropFirst()), value >= 0,
        part.dropFirst().allSatisfy(\.isNumber)
      else { return nil }
      parts = parts.dropFirst()
      return value
    }
    guard let step = number(after: "t") else { return nil }
    self.init(step: step, layer: number(after: "l") ?? 0)
    if parts.first == "rev" || parts.first == "fwd" {
      direction = parts.first == "rev" ? 1 : 0
      parts = parts.dropFirst()
    }
    if let last = parts.first {
      guard RecurrentAddress.names.contains(String(last)) else { return nil }
      name = String(last)
      parts = parts.dropFirst()
    }
    guard parts.isEmpty else { return nil }
  }
}
