import RNNDialects
import RNNPlot
import RNNScript

/// The host of the notebook's interpreter: hands every event on to the real host, and keeps what the cell has said.
final class EventRelay: Host {
  /// More text than this of one cell is shown, but not kept.
  static let keptBytes = 1 << 20

  private let outer: any Host
  private var outputs: [CellOutput] = []
  private var bytes = 0
  /// Told about losses and pictures before they are handed on.
  var onEvent: ((HostEvent) -> Void)?
  /// Whether what is said belongs to a cell and is kept.
  var isKeeping = true

  var isTerminal: Bool { outer.isTerminal }

  init(outer: any Host) { self.outer = outer }

  func receive(_ event: HostEvent) {
    onEvent?(event)
    switch event {
    case .text(let text): keep(text)
    case .plot(let payload):
      if let plot = (payload as? PlotEvent)?.plot, isKeeping { outputs.append(.figure(plot)) }
    default: break
    }
    outer.receive(event)
  }

  func readLine(prompt: String) -> String? { outer.readLine(prompt: prompt) }

  /// Shows a text that is recorded as something else.
  func show(_ output: CellOutput, as text: String) {
    if isKeeping { outputs.append(output) }
    outer.receive(.text(text))
  }

  /// Keeps an output that is shown in another way.
  func keep(_ output: CellOutput) {
    if isKeeping { outputs.append(output) }
  }

  /// The outputs since the last call.
  func takeOutputs() -> [CellOutput] {
    defer {
      outputs = []
      bytes = 0
    }
    return outputs
  }

  private func keep(_ text: String) {
    guard isKeeping, bytes < EventRelay.keptBytes else { return }
    bytes += text.utf8.count
    let kept = bytes < EventRelay.keptBytes ? text : text + "\n...\n"
    if case .text(let before)? = outputs.last {
      outputs.removeLast()
      outputs.append(.text(before + kept))
    } else {
      outputs.append(.text(kept))
    }
  }
}
