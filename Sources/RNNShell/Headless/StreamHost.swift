import Glibc
import RNNDialects
import RNNNotebook
import RNNScript

/// A host without a screen: text goes to standard output, errors to standard error, pictures are drawn as text.
final class StreamHost: Host {
  /// Whether `input()` may read standard input: not where the script came from there.
  private let readsInput: Bool
  /// The last line of each progress that goes on, where there is no terminal to show it in its place.
  private var progress: [String: String] = [:]

  var isTerminal: Bool { Streams.standardOutput.isTerminal }

  init(readsInput: Bool) { self.readsInput = readsInput }

  func receive(_ event: HostEvent) {
    switch event {
    case .text(let text): Streams.output.write(OutputText.shown(text, keepsReturns: true))
    case .errorText(let text): Streams.error.write(OutputText.shown(text, keepsReturns: true))
    case .plot(let payload):
      if let plot = (payload as? PlotEvent)?.plot { Streams.output.draw(plot) }
    case .progress(let label, let line): show(line, of: label)
    case .loss, .namePublished: break
    }
  }

  /// Shows progress in one line of the terminal; in a pipe, only how it ended.
  private func show(_ line: String?, of label: String) {
    if Streams.standardError.isTerminal {
      Streams.error.write(line.map { "\r" + OutputText.shown($0) } ?? "\n")
    } else if let line {
      progress[label] = line
    } else if let last = progress.removeValue(forKey: label) {
      Streams.error.write(OutputText.shown(last) + "\n")
    }
  }

  func flush() { Streams.flush() }

  func readLine(prompt: String) -> String? {
    Streams.output.write(OutputText.shown(prompt))
    Streams.flush()
    return readsInput ? Swift.readLine() : nil
  }
}

/// The host of `record`: results go to the file, only errors and warnings are shown.
final class RecordHost: Host {
  func receive(_ event: HostEvent) {
    if case .errorText(let text) = event { Streams.error.write(OutputText.shown(text, keepsReturns: true)) }
  }

  func readLine(prompt: String) -> String? { nil }
}
