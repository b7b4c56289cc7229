import Glibc
import RNNScript

/// Runs one script with the language alone.
enum ScriptRun {
  /// Runs the file and prints what it prints, its report last; false where it fails or cannot be read.
  static func run(_ path: String) -> Bool {
    let host = ConsoleHost()
    let interpreter = Interpreter(host: host)
    defer { host.flush() }
    guard let bytes = try? interpreter.files.read(path), let text = String(validating: bytes, as: UTF8.self) else {
      host.write("can't read \(path)\n")
      return false
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    do {
      let globals = Namespace(journal: interpreter.journal)
      try interpreter.run(SourceFile(name: name, text: text), in: globals, mode: .file)
      return true
    } catch let error as ScriptError {
      host.write(interpreter.render(error))
    } catch {
      host.write("not an exception: \(error)\n")
    }
    return false
  }
}
