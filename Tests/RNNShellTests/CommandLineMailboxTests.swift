import RNNPlot
import Synchronization
import Testing

@testable import RNNNotebook
@testable import RNNShell

/// What passes between the interpreter's thread and the terminal's.
struct CommandLineMailboxTests {
  private func finished() -> FinishedCell { FinishedCell(nextNumber: 2, exitStatus: nil) }

  @Test func textWaitsAndNothingIsLost() throws {
    let mailbox = Mailbox(wake: {})
    let worker = try #require(WorkerThread(stackBytes: 1 << 20))
    let line = String(repeating: "x", count: 999) + "\n"
    let finished = finished()
    worker.run {
      for _ in 0..<500 { mailbox.send(line) }
      mailbox.send(finished: finished)
    }
    var bytes = 0
    while true {
      let delivery = mailbox.take()
      let size = delivery.texts.reduce(0) { $0 + $1.text.utf8.count }
      #expect(size <= Mailbox.capacity + line.utf8.count)
      bytes += size
      if delivery.finished != nil { break }
    }
    worker.finish()
    #expect(bytes == 500_000)
  }

  @Test func framesAndProgressReplaceWhatWasNotTaken() {
    let wakes = Mutex(0)
    let mailbox = Mailbox(wake: { wakes.withLock { $0 += 1 } })
    for rows in 1...3 {
      mailbox.send(pane: PaneFrame(grid: TextGrid(columns: 2, rows: rows), isVisible: true, rows: nil))
      mailbox.send(progress: "\(rows)", label: "a")
    }
    mailbox.send("1")
    mailbox.send("2")
    mailbox.send("3", role: .error)
    let delivery = mailbox.take()
    #expect(delivery.pane?.grid.rows == 3 && delivery.progress == ["a": "3"])
    #expect(delivery.texts == [.init(text: "12", role: .plain), .init(text: "3", role: .error)])
    #expect(wakes.withLock { $0 } == 9)
    #expect(mailbox.take().texts.isEmpty)
  }

  @Test func aQuestionIsAnswered() throws {
    let mailbox = Mailbox(wake: {})
    let worker = try #require(WorkerThread(stackBytes: 1 << 20))
    let box = AnswerBox()
    worker.run { box.text.withLock { $0 = mailbox.ask("name? ") ?? "none" } }
    while mailbox.take().question == nil {}
    mailbox.answer("Ada")
    worker.finish()
    #expect(box.text.withLock { $0 } == "Ada")
    mailbox.close()
    #expect(mailbox.ask("again? ") == nil)
  }

  private final class AnswerBox: Sendable {
    let text = Mutex<String?>(nil)
  }
}
