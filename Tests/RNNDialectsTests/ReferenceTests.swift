import Foundation
import Testing

@testable import RNNDialects

/// The page that is made from the registry.
@Suite struct ReferenceTests {
  @Test func pageIsWhatTheRegistryGives() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/reference.md"), encoding: .utf8)
    let made = try Reference.markdown(Session().interpreter)
    let (old, new) = (page.split(separator: "\n"), made.split(separator: "\n"))
    let changed = Set(new).subtracting(old).union(Set(old).subtracting(new)).sorted().prefix(5)
    #expect(page == made, "docs/reference.md is stale: run `make docs` (or `rnnshell reference`). \(changed)")
  }
}
