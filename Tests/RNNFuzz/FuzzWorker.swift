import Glibc
import RNNScript
import Synchronization

/// The process that runs cases, one after the other; its supervisor watches it.
final class FuzzWorker: @unchecked Sendable {
  /// A run takes this long at most before it is interrupted, in microseconds.
  static let patience: UInt32 = 300_000
  /// Cases a process runs before another takes over.
  static let casesPerProcess: UInt64 = 4000

  private let box: CaseBox
  private let seed: UInt64
  private let first: UInt64
  private let calls = CallWriter()
  private let mutation: TextMutation
  private let running = Mutex<Interruption?>(nil)

  /// Prepares the cases of `seed` from number `first` on.
  init(box: CaseBox, seed: UInt64, first: UInt64, corpus: [String]) {
    (self.box, self.seed, self.first) = (box, seed, first)
    mutation = TextMutation(corpus: corpus)
  }

  /// Runs the cases of one process on a thread with the stack that the notebook's worker has.
  func run() {
    start(stackBytes: 1 << 20) { worker in
      while true {
        usleep(FuzzWorker.patience)
        worker.running.withLock { $0?.request() }
      }
    }
    let cases = start(stackBytes: 256 << 20) { worker in
      for index in worker.first..<worker.first &+ FuzzWorker.casesPerProcess { worker.runCase(index) }
    }
    if let cases { pthread_join(cases, nil) }
  }

  /// The text of a case.
  func text(_ index: UInt64) -> String {
    var generator = FuzzGenerator(seed: seed, index: index)
    switch index % 3 {
    case 0: return calls.script(&generator)
    case 1: return StatementWriter.script(&generator)
    default: return mutation.text(&generator)
    }
  }

  private func runCase(_ index: UInt64) {
    let text = text(index)
    box.publish(index, text)
    let host = SilentHost()
    let interpreter = Interpreter(host: host)
    interpreter.memoryLimit = 256 << 20
    interpreter.files.policy = .below(folder: "/proc/self/fdinfo", allowed: [])
    running.withLock { $0 = interpreter.interruption }
    defer { running.withLock { $0 = nil } }
    let source = SourceFile(name: "case.py", text: text)
    _ = Parser.parse(SourceFile(name: "prompt", text: String(text.prefix(text.count / 2))), mode: .interactive)
    let globals = Namespace(journal: interpreter.journal)
    defer { interpreter.finish(globals) }
    do {
      try interpreter.run(source, in: globals, mode: index % 2 == 0 ? .file : .cell)
    } catch let error as ScriptError {
      _ = interpreter.render(error)
    } catch {
      abort()
    }
  }

  @discardableResult
  private func start(stackBytes: Int, _ body: @escaping @Sendable (FuzzWorker) -> Void) -> pthread_t? {
    final class Job {
      let run: () -> Void
      init(_ run: @escaping () -> Void) { self.run = run }
    }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, stackBytes)
    var thread = pthread_t()
    let job = Unmanaged.passRetained(Job { body(self) })
    let result = pthread_create(
      &thread, &attributes,
      { pointer in
        if let pointer { Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, job.toOpaque())
    return result == 0 ? thread : nil
  }
}

/// A host that hears everything and keeps nothing.
final class SilentHost: Host {
  func receive(_ event: HostEvent) {}
  func readLine(prompt: String) -> String? { nil }
}
