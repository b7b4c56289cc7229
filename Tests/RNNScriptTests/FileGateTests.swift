import Foundation
import RNNScript
import Testing

/// What a file from a stranger may not do.
@Suite struct FileGateTests {
  /// A folder with a session's folder in it, and what a script does there.
  private func run(_ script: String, prepare: (URL) throws -> Void = { _ in }) throws -> (output: String, folder: URL) {
    let outer = FileManager.default.temporaryDirectory.appending(path: "gate-\(UUID().uuidString)")
    let inner = outer.appending(path: "session")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try "secret".write(to: outer.appending(path: "secret.txt"), atomically: true, encoding: .utf8)
    try "mine".write(to: inner.appending(path: "mine.txt"), atomically: true, encoding: .utf8)
    try prepare(inner)
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    interpreter.files.policy = .below(folder: inner.path, allowed: [])
    do {
      try interpreter.run(
        SourceFile(name: "test.py", text: script), in: Namespace(journal: interpreter.journal), mode: .file)
    } catch let error as ScriptError {
      return (host.output + interpreter.render(error), inner)
    }
    return (host.output, inner)
  }

  @Test(arguments: [
    "open('../secret.txt')", "open('/etc/passwd')", "open('link.txt')", "open('.hidden')",
    "open('sub/../../secret.txt')",
    "open('outside/secret.txt')", "open('script.py', 'w')", "open('.profile', 'w')", "open('a.sh', 'x')",
    "os.listdir('/')", "os.listdir('..')", "os.mkdir('../new')", "os.mkdir('.git')", "os.remove('keep.py')",
    "os.rename('mine.txt', '../stolen.txt')", "os.rename('mine.txt', 'mine.py')", "os.rename('keep.py', 'keep.txt')",
    "os.remove('../secret.txt')", "os.stat('/etc/passwd')", "os.chdir('/')", "os.system('true')",
    "pathlib.Path('../secret.txt').read_text()", "pathlib.Path('/etc/passwd').stat()", "shutil.rmtree('..')",
    "shutil.copy('mine.txt', 'mine.sh')", "shutil.copy('link.txt', 'own.txt')", "pathlib.Path('keep.py').unlink()",
    "io.open('/etc/passwd', 'rb')",
  ])
  func refuses(_ action: String) throws {
    let result = try run(
      """
      import io, os, pathlib, shutil
      try:
          \(action)
          print('let through')
      except OSError as error:
          print('refused')
      """
    ) { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "link.txt"), withDestinationURL: folder.appending(path: "../secret.txt"))
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "outside"), withDestinationURL: folder.appending(path: ".."))
      try "hidden".write(to: folder.appending(path: ".hidden"), atomically: true, encoding: .utf8)
      try "pass".write(to: folder.appending(path: "keep.py"), atomically: true, encoding: .utf8)
    }
    #expect(result.output == "refused\n", "\(action)")
    #expect(try String(contentsOf: result.folder.appending(path: "../secret.txt"), encoding: .utf8) == "secret")
    #expect(FileManager.default.fileExists(atPath: result.folder.appending(path: "keep.py").path))
  }

  @Test func showsNeitherDotFilesNorLinks() throws {
    let result = try run("import os\nprint(sorted(os.listdir('.')), os.path.exists('link.txt'), os.path.exists('.x'))")
    {
      folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "link.txt"), withDestinationURL: folder.appending(path: "../secret.txt"))
      try "hidden".write(to: folder.appending(path: ".x"), atomically: true, encoding: .utf8)
    }
    #expect(result.output == "['mine.txt'] False False\n")
  }

  @Test func letsASessionWorkInItsFolder() throws {
    let result = try run(
      """
      import os
      os.makedirs('runs/first', exist_ok=True)
      with open('runs/first/loss.csv', 'w') as file:
          file.write('1,2')
      print(open('mine.txt').read(), open('runs/first/loss.csv').read(), os.listdir('runs'))
      os.remove('runs/first/loss.csv')
      os.rmdir('runs/first')
      """)
    #expect(result.output == "mine 1,2 ['first']\n")
  }

  @Test func theReasonIsInTheError() throws {
    let result = try run("open('run.sh', 'w')")
    #expect(result.output.contains("PermissionError: [Errno 13] what a session writes must end in one of"))
  }
}
