import Glibc
import RNNNotebook
import RNNScript

/// A file that cannot be used, for a message on standard error.
struct UnusableFile: Error {
  /// Which file, and why.
  var message: String
}

/// Reads and replaces the files that are named on the command line.
enum ScriptText {
  /// The text of a file.
  static func read(_ path: String) throws(UnusableFile) -> String {
    let name = OutputText.shown(path)
    let bytes: [UInt8]
    do { bytes = try FileGate().read(path) } catch let failure as FileFailure {
      throw UnusableFile(message: "can't open file '\(name)': \(failure.message)")
    } catch {
      throw UnusableFile(message: "can't open file '\(name)'")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UnusableFile(message: "'\(name)' is no UTF-8 text")
    }
    return text
  }

  /// A session file.
  static func session(_ path: String) throws(UnusableFile) -> Session { Session.parse(try read(path)) }

  /// Replaces the content of a file at once: whoever reads it sees the old text or the new one.
  static func replace(_ path: String, with text: String) throws(UnusableFile) {
    let temporary = path + ".new"
    var status = stat()
    let isThere = stat(path, &status) == 0
    // A device would no longer be one.
    if isThere, status.st_mode & S_IFMT != S_IFREG {
      throw UnusableFile(message: "can't write '\(OutputText.shown(path))': it is no regular file")
    }
    let mode = isThere ? status.st_mode & 0o777 : 0o644
    do {
      try FileGate().write(Array(text.utf8), to: temporary)
    } catch {
      throw UnusableFile(message: "can't write '\(OutputText.shown(temporary))': \(error.message)")
    }
    chmod(temporary, mode)
    guard rename(temporary, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw UnusableFile(message: "can't write '\(OutputText.shown(path))': \(reason)")
    }
  }

  /// All of standard input.
  static func standardInput() throws(UnusableFile) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count == 0 { break }
      if count < 0, errno != EINTR { throw UnusableFile(message: "can't read standard input") }
      if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UnusableFile(message: "standard input is no UTF-8 text")
    }
    return text
  }
}
