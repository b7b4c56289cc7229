import Glibc
import RNNScript

/// Runs one script with the language alone.
enum ScriptRun {
  private nonisolated(unsafe) static var interruption: Interruption?

  /// Runs the file and prints what it prints, its report last; false where it fails or cannot be read.
  static func run(_ path: String) -> Bool {
    let host = ConsoleHost()
    let interpreter = Interpreter(host: host)
    // A limit in megabytes, for scripts that fill the memory.
    if let text = getenv("RNNFUZZ_MEMORY"), let megabytes = Int(String(cString: text)) {
      interpreter.memoryLimit = megabytes << 20
    }
    interruption = interpreter.interruption
    signal(SIGINT) { _ in ScriptRun.interruption?.request() }
    defer { host.flush() }
    guard let bytes = try? interpreter.files.read(path), let text = String(validating: bytes, as: UTF8.self) else {
      host.write("can't read \(path)\n")
      return false
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    do {
      let globals = Namespace(journal: interpreter.journal)
      try interpreter.run(SourceFile(name: name, text: text), in: globals, mode: .file)
      interpreter.finish(globals)
      return true
    } catch let error as ScriptError {
      host.write(interpreter.render(error))
    } catch {
      host.write("not an exception: \(error)\n")
    }
    return false
  }
}
