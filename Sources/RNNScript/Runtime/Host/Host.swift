/// Whom the language speaks to.
///
/// The language itself never prints, reads or waits.
///
/// Events come on the thread that runs the interpreter.
public protocol Host: AnyObject {
  /// Takes an event. May wait (text, when the reader is slow), never fails.
  func receive(_ event: HostEvent)

  /// Shows all that was printed, now: `flush=True`.
  func flush()

  /// Reads one line for `input(prompt)`. Nil where there is no terminal (EOFError).
  func readLine(prompt: String) -> String?

  /// Whether what is printed can be written over: a carriage return goes back to the beginning of a line that one sees.
  var isTerminal: Bool { get }
}

extension Host {
  /// Files, pipes and recordings are no terminals.
  public var isTerminal: Bool { false }

  /// Nothing is held back.
  public func flush() {}
}

/// What a running cell has to say.
public enum HostEvent: Sendable {
  /// Text for standard output, as it was printed.
  case text(String)
  /// Text for standard error: warnings, `sys.stderr`.
  case errorText(String)
  /// A picture to show.
  case plot(any PlotPayload)
  /// A progress line that replaces the one before it with the same label; nil ends it.
  case progress(label: String, line: String?)
  /// The value of a scalar at its `backward()`: a point of a loss curve.
  case loss(name: String, value: Double)
  /// A global name got a value: completion reads what was published.
  case namePublished(String)
}

/// A picture as the floors above know it.
public protocol PlotPayload: Sendable {}

/// A host that keeps what it is told: for tests, checks and recordings.
public final class RecordingHost: Host {
  /// All text printed so far.
  public private(set) var output = ""
  /// All events so far, text included.
  public private(set) var events: [HostEvent] = []
  /// How often what was printed had to be shown at once.
  public private(set) var flushes = 0
  /// Lines that `input()` will get.
  public var inputLines: [String] = []

  /// Makes a host that has heard nothing yet.
  public init() {}

  /// Keeps the event.
  public func receive(_ event: HostEvent) {
    events.append(event)
    if case .text(let text) = event { output += text }
  }

  /// Counts.
  public func flush() { flushes += 1 }

  /// Gives the next of `inputLines`.
  public func readLine(prompt: String) -> String? {
    inputLines.isEmpty ? nil : inputLines.removeFirst()
  }

  /// Forgets everything heard so far.
  public func reset() {
    output = ""
    events = []
  }
}
