import Foundation
import Testing

/// The documents that the product was asked to bring to life: each session made of one replays as recorded.
@Suite(.enabled(if: Executable.path != nil, "the program has not been built"))
struct SeedSessionTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "../../sessions/seeds")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".py") }.sorted()
  }()

  @Test(arguments: names)
  func replaysAsRecorded(name: String) throws {
    let result = try Executable.run(["check", Self.folder.appending(path: name).path])
    #expect(result.status == 0, "\(result.output)\(result.error)")
  }
}
