import Glibc
import RNNKit
import RNNScript

/// Reading and writing arrays through the interpreter's file gate.
enum ArrayFiles {
  /// For what is written in the language.
  static let natives: [Entry] = [
    Entry("_read_text(path)", "The content of a text file.") { call in
      let bytes = try read(call.string(0), call.interpreter)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw call.fail(.unicodeError, "'\(try call.string(0))' is no UTF-8 text")
      }
      return .text(text)
    },
    Entry("_write_text(path, text)", "Writes a text file.") { call in
      try write(Array(call.string(1).utf8), to: call.string(0), call.interpreter)
      return .none
    },
  ]

  static func read(_ path: String, _ interpreter: Interpreter) throws -> [UInt8] {
    do { return try interpreter.files.read(path, reserve: { try interpreter.reserve(bytes: $0) }) } catch {
      throw exception(error, interpreter)
    }
  }

  static func write(_ bytes: [UInt8], to path: String, _ interpreter: Interpreter) throws {
    do { try interpreter.files.write(bytes, to: path) } catch { throw exception(error, interpreter) }
  }

  /// A file's failure as Python's exception.
  private static func exception(_ error: any Error, _ interpreter: Interpreter) -> any Error {
    guard let failure = error as? FileFailure else { return error }
    let type: TypeObject =
      switch failure.code {
      case ENOENT: .fileNotFoundError
      case EISDIR: .isADirectoryError
      case EACCES, EPERM: .permissionError
      default: .osError
      }
    return ScriptError(
      ExceptionObject(type, [.int(Int(failure.code)), .text(failure.message), .text(failure.path)]))
  }
}
