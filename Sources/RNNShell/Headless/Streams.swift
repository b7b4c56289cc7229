import Glibc
import RNNNotebook
import RNNPlot

/// Standard output or standard error, with a buffer.
// Unchecked: the thread that runs the script writes; the main thread only before and after it.
final class Stream: @unchecked Sendable {
  private let descriptor: Int32
  private let flushesLines: Bool
  private var buffer: [UInt8] = []

  /// Whether it is a terminal.
  let isTerminal: Bool

  init(_ descriptor: Int32, unbuffered: Bool) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    flushesLines = unbuffered || isTerminal
  }

  /// Writes text: at once to a terminal, else when enough has gathered.
  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if flushesLines || buffer.count >= 1 << 15 { flush() }
  }

  /// Writes what has gathered.
  func flush() {
    var start = 0
    while start < buffer.count {
      let count = buffer[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        break
      }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// The program's streams.
///
/// What stands in one is flushed before the other is written, so that both are in order.
enum Streams {
  static let standardOutput = Stream(STDOUT_FILENO, unbuffered: false)
  static let standardError = Stream(STDERR_FILENO, unbuffered: true)

  static let output = Channel(stream: standardOutput, other: standardError)
  static let error = Channel(stream: standardError, other: standardOutput)

  /// One of the two.
  struct Channel: Sendable {
    let stream: Stream
    let other: Stream

    func write(_ text: String) {
      if stream === Streams.standardError { other.flush() }
      stream.write(text)
    }

    /// Writes a picture as text.
    func draw(_ plot: any Plot) { write(Notebook.text(of: plot, style: Streams.pictures)) }
  }

  /// How pictures are drawn here.
  static let pictures = TerminalCapabilities.showsUnicode ? PlotStyle.plain : .ascii

  static func flush() { standardOutput.flush() }
}
