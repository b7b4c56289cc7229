import CMemory
import Foundation
import Testing

/// Limits of control groups, as the files of both versions of their file system tell them.
struct MemoryLimitTests {
  private static let most: CLongLong = 1 << 40

  /// The limit that files below a folder of their own give; `groups` is the listing of the process's groups.
  private func limit(_ files: [String: String], groups: String) throws -> CLongLong {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("groups-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for (name, content) in files.merging(["listing": groups], uniquingKeysWith: { $1 }) {
      let file = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: file, atomically: false, encoding: .utf8)
    }
    return rnnm_limit_of_groups(root.appendingPathComponent("listing").path, root.path, Self.most)
  }

  @Test func theSmallestLimitOnTheWayUpCounts() throws {
    #expect(try limit(["memory.max": "max\n"], groups: "0::/\n") == Self.most)
    #expect(try limit(["memory.max": "5000\n"], groups: "0::/\n") == 5000)
    #expect(try limit(["a/memory.max": "4000\n", "a/b/memory.max": "max\n"], groups: "0::/a/b\n") == 4000)
    #expect(try limit(["a/memory.max": "4000\n", "a/b/memory.max": "300\n"], groups: "0::/a/b\n") == 300)
  }

  @Test func theFirstVersionHasAFolderForMemory() throws {
    let file = "memory/docker/x/memory.limit_in_bytes"
    #expect(try limit([file: "9223372036854771712\n"], groups: "4:cpu:/\n3:memory:/docker/x\n") == Self.most)
    #expect(try limit([file: "7000\n"], groups: "4:cpu:/\n3:cpuset,memory:/docker/x\n0::/\n") == 7000)
    // Inside of a container the folder on the way may not be there, but the root is.
    #expect(
      try limit(["memory/memory.limit_in_bytes": "600\n"], groups: "3:memory:/docker/gone\n") == 600)
  }

  @Test func whatCannotBeReadIsNoLimit() throws {
    for listing in ["", "nonsense", "0:", "0::", ":::::\n", "0::/\n\u{1}"] {
      #expect(try limit(["memory.max": "-5"], groups: listing) == Self.most)
    }
    #expect(rnnm_limit_of_groups("/no/such/file", "/", Self.most) == Self.most)
    #expect(rnnm_available() > 0)
  }
}
