import Glibc
import RNNNotebook
import RNNPlot

/// What a running cell says, on its way from the interpreter's thread to the one that owns the terminal.
///
/// Bounded: text makes the sender wait until it is taken; frames and progress replace what was not taken yet.
// Unchecked: all state is behind `lock`.
final class Mailbox: @unchecked Sendable {
  /// A piece of output.
  struct Text: Sendable, Equatable {
    var text: String
    var role: ColorRole
  }

  /// Everything that has come since it was taken last.
  struct Delivery: Sendable {
    var texts: [Text] = []
    var pane: PaneFrame?
    var progress: [String: String] = [:]
    var endedProgress: [String] = []
    /// Signatures that were asked for.
    var signatures: [[String]: SignatureHint?] = [:]
    /// Lines that are to be shown page by page.
    var page: [String]?
    /// What `input()` asks.
    var question: String?
    /// Set when a cell is done.
    var finished: FinishedCell?
  }

  /// The sender of text waits while more than this is not taken.
  static let capacity = 1 << 16

  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let wake: @Sendable () -> Void
  private var delivery = Delivery()
  private var bytes = 0
  private var answers: [String?] = []
  private var isClosed = false

  /// Makes an empty mailbox; `wake` tells the receiver that something has come.
  init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  // MARK: The interpreter's side

  /// Sends text; waits while the mailbox is full.
  func send(_ text: String, role: ColorRole = .plain) {
    locked {
      while bytes > Mailbox.capacity, !isClosed { pthread_cond_wait(changed, lock) }
      if let last = delivery.texts.indices.last, delivery.texts[last].role == role {
        delivery.texts[last].text += text
      } else {
        delivery.texts.append(Text(text: text, role: role))
      }
      bytes += text.utf8.count
    }
    wake()
  }

  /// Sends a new content of the pane; one that was not taken is gone.
  func send(pane: PaneFrame) {
    locked {
      // A wish is not lost with the picture that carried it.
      let wish = delivery.pane?.dock
      delivery.pane = pane
      if pane.dock == nil { delivery.pane?.dock = wish }
    }
    wake()
  }

  /// Sends a progress line; nil ends it.
  func send(progress line: String?, label: String) {
    locked {
      if let line { delivery.progress[label] = line } else { delivery.endedProgress.append(label) }
    }
    wake()
  }

  /// Answers what the terminal has asked: the signature of what a dotted name stands for.
  func send(signature: SignatureHint?, of path: [String]) {
    locked { delivery.signatures[path] = .some(signature) }
    wake()
  }

  /// Has lines shown page by page.
  func send(page: [String]) {
    locked { delivery.page = page }
    wake()
  }

  /// Says that the cell is done.
  func send(finished: FinishedCell) {
    locked { delivery.finished = finished }
    wake()
  }

  /// Asks a question and waits for the answer; nil where there is none.
  func ask(_ prompt: String) -> String? {
    locked { delivery.question = prompt }
    wake()
    return locked {
      while answers.isEmpty, !isClosed { pthread_cond_wait(changed, lock) }
      return answers.isEmpty ? nil : answers.removeFirst()
    }
  }

  // MARK: The terminal's side

  /// Takes what has come.
  func take() -> Delivery {
    locked {
      defer {
        delivery = Delivery()
        bytes = 0
        pthread_cond_broadcast(changed)
      }
      return delivery
    }
  }

  /// Answers a question.
  func answer(_ text: String?) {
    locked {
      answers.append(text)
      pthread_cond_broadcast(changed)
    }
  }

  /// Lets nobody wait any more.
  func close() {
    locked {
      isClosed = true
      pthread_cond_broadcast(changed)
    }
  }

  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body()
  }
}
