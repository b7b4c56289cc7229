import Foundation
import RNNDialects
import RNNKit
import RNNScript

/// An interpreter with everything installed, and what it printed.
final class Session {
  let host = RecordingHost()
  let interpreter: Interpreter
  private let globals: Namespace

  init() {
    interpreter = Interpreter(host: host)
    globals = Namespace()
    Dialects.install(into: interpreter)
  }

  /// Runs a cell; the text of its value, or of the exception that it raised.
  @discardableResult func run(_ text: String) -> String {
    do {
      let value = try interpreter.run(SourceFile(name: "test.py", text: text), in: globals, mode: .cell)
      return value.isUnbound || value.isNone ? "" : try interpreter.repr(value)
    } catch {
      let exception = interpreter.translate(error).exception
      let message = (try? interpreter.text(.object(exception))) ?? "?"
      return "\(exception.type.name): \(message)"
    }
  }

  /// Runs a text with globals of its own; what it raised, or nil.
  func runAlone(_ text: String) -> String? {
    do {
      _ = try interpreter.run(SourceFile(name: "example.py", text: text), in: Namespace(), mode: .cell)
      return nil
    } catch {
      let exception = interpreter.translate(error).exception
      return "\(exception.type.name): \((try? interpreter.text(.object(exception))) ?? "?")"
    }
  }

  /// The value of a global name.
  func value(_ name: String) throws -> Value { globals.get(Symbol(name)) ?? .unbound }

  /// Runs a script; what it printed, and the traceback where it failed.
  func output(of text: String, name: String) -> String {
    do {
      _ = try interpreter.run(SourceFile(name: name, text: text), in: globals, mode: .file)
      return host.output
    } catch {
      return host.output + interpreter.render(interpreter.translate(error))
    }
  }
}

/// Files beside the tests.
enum Fixtures {
  static func text(_ path: String) throws -> String {
    let base = Bundle.module.resourceURL?.appendingPathComponent("Fixtures")
    let url = base?.appendingPathComponent(path) ?? URL(fileURLWithPath: path)
    return try String(contentsOf: url, encoding: .utf8)
  }
}
