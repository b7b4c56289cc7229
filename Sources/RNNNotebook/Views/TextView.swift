import RNNPlot
import RNNScript

/// The text that was read, each piece behind the colour of a unit's state after it.
struct TextView {
  /// The picture.
  let plot: TokenPlot

  /// Nil where nobody has said what was read.
  init?(_ stage: Stage, text: [String], cursor: Int) {
    guard !text.isEmpty, let lane = stage.shownLanes.first else { return nil }
    let name = stage.focus.gate ?? "h"
    let unit = stage.chosenUnits.first ?? 0
    // The first value stands before any input was read.
    let history = stage.history(of: name, in: lane).dropFirst()
    let values = history.map { unit < $0.count ? $0[unit] : .nan }
    guard !values.isEmpty else { return nil }
    let largest = values.filter(\.isFinite).map { abs($0) }.max() ?? 0
    plot = TokenPlot(
      tokens: text, values: values, title: "text by \(name)[\(unit)]", extent: largest <= 1 ? 1 : nil,
      marked: cursor > 0 ? cursor - 1 : nil)
  }

  /// The pieces of what a script gives as a text: characters of a string, or the strings of a list.
  static func pieces(of value: Value) -> [String]? {
    if let text = value.object as? StringObject { return text.value.map { String($0) } }
    let elements =
      (value.object as? ListObject)?.elements.map { $0 } ?? (value.object as? TupleObject)?.elements.map { $0 }
    guard let elements else { return nil }
    let texts = elements.compactMap { ($0.object as? StringObject)?.value }
    return texts.count == elements.count ? texts : nil
  }
}
