import Glibc

/// Reads single keys from the terminal.
final class KeyReader {
  /// What a key asks for.
  enum Key: Equatable {
    case next, back, automatic, prompt, quit
    /// The cell of that number.
    case jump(Int)
  }

  private var saved = termios()
  private let isTerminal: Bool

  init() { isTerminal = tcgetattr(STDIN_FILENO, &saved) == 0 }

  /// Waits for a key that means something: Enter or Space (next), b (back), a number and Enter (jump), a (all), p (the
  /// prompt), q, Ctrl-C or Ctrl-D (quit); the terminal is raw only meanwhile.
  func next() -> Key {
    Streams.flush()
    return raw {
      var number: Int?
      while true {
        guard let byte = read() else { return .quit }
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          number = min(99_999, (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0")))
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return number.map { .jump($0) } ?? .next
        case UInt8(ascii: " "), UInt8(ascii: "n"): return .next
        case UInt8(ascii: "b"): return .back
        case UInt8(ascii: "a"): return .automatic
        case UInt8(ascii: "p"): return .prompt
        case UInt8(ascii: "q"), 3, 4: return .quit
        default: number = nil
        }
      }
    }
  }

  /// Whether a key comes within so many seconds; it is taken.
  func isPressed(within seconds: Double) -> Bool {
    Streams.flush()
    return raw {
      var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let milliseconds = Int32(max(0, min(3_600_000, seconds * 1000)))
      return poll(&wait, 1, milliseconds) > 0 && read() != nil
    }
  }

  private func read() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = Glibc.read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      return count == 1 ? byte : nil
    }
  }

  private func raw<Result>(_ body: () -> Result) -> Result {
    var raw = saved
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    if isTerminal { tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) }
    defer { if isTerminal { tcsetattr(STDIN_FILENO, TCSADRAIN, &saved) } }
    return body()
  }
}
