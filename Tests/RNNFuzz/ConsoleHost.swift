import Glibc
import RNNScript

/// A host that writes what it hears to standard output, reports included, in the order in which it hears it.
final class ConsoleHost: Host {
  private var pending: [UInt8] = []

  func receive(_ event: HostEvent) {
    switch event {
    case .text(let text), .errorText(let text): write(text)
    default: break
    }
  }

  func readLine(prompt: String) -> String? {
    write(prompt)
    flush()
    return Swift.readLine()
  }

  func write(_ text: String) {
    pending.append(contentsOf: text.utf8)
    if pending.count > 1 << 16 { flush() }
  }

  /// Sends what waits.
  func flush() {
    var rest = pending[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      rest = rest.dropFirst(count)
    }
    pending.removeAll(keepingCapacity: true)
  }
}
