import Glibc
import RNNScript

/// How scripts reach files: `open`.
enum ScriptFiles {
  static let entries = [
    Entry("open(file, mode='r', encoding=None, newline=None)", "Opens a text file for reading or writing.") { call in
      let interpreter = call.interpreter
      let (path, mode) = (try call.string(0), try call.string(1))
      switch mode.filter({ $0 != "t" }) {
      case "r": return .object(try read(path, interpreter))
      case "w", "a":
        let isNew = mode.contains("w")
        // Python makes or empties the file at once.
        do { try interpreter.files.write([], to: path, appends: !isNew) } catch {
          throw exception(error, interpreter)
        }
        return .object(TextFileObject(path: path, mode: isNew ? .write : .append))
      default:
        throw call.fail(.valueError, "open() knows the modes 'r', 'w' and 'a' for text, not '\(mode)'")
      }
    }
  ]

  private static func read(_ path: String, _ interpreter: Interpreter) throws -> TextFileObject {
    let bytes: [UInt8]
    do { bytes = try interpreter.files.read(path, reserve: { try interpreter.reserve(bytes: 2 * $0) }) } catch {
      throw exception(error, interpreter)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw interpreter.error(.unicodeError, "'\(path)' is no UTF-8 text")
    }
    return TextFileObject(path: path, content: text)
  }

  /// A file's failure as Python's exception.
  static func exception(_ error: any Error, _ interpreter: Interpreter) -> any Error {
    guard let failure = error as? FileFailure else { return error }
    let type: TypeObject =
      switch failure.code {
      case ENOENT: .fileNotFoundError
      case EISDIR: .isADirectoryError
      case EACCES, EPERM: .permissionError
      default: .osError
      }
    let arguments: [Value] = [
      .int(Int(failure.code)), .object(StringObject(failure.message)), .object(StringObject(failure.path)),
    ]
    return ScriptError(ExceptionObject(type, arguments))
  }
}
