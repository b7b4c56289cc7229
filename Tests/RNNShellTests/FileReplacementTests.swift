import Foundation
import Testing

@testable import RNNShell

/// What `rnnshell record` may write over.
@Suite struct FileReplacementTests {
  @Test func onlyRegularFilesAreReplaced() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.py", "old")
    try ScriptText.replace(file, with: "new")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
    let device = folder.path + "/device"
    try FileManager.default.createSymbolicLink(atPath: device, withDestinationPath: "/dev/zero")
    #expect(throws: UnusableFile.self) { try ScriptText.replace(device, with: "new") }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: device) == "/dev/zero")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.py", "device"])
  }
}
