import Foundation
import RNNKit
import Testing

@testable import RNNDialects
@testable import RNNScript

/// Files that PyTorch wrote are read; damaged ones raise errors and take no more memory than they may.
@Suite struct FileReadingTests {
  private static let folder = Bundle.module.resourceURL!.appending(path: "Fixtures/files")

  @Test func readsWhatTheOriginalsWrote() throws {
    let session = Session()
    session.interpreter.files.workingFolder = Self.folder.path
    let script = try Fixtures.text("files/read.py")
    let difference = OutputComparison.difference(
      try Fixtures.text("files/read.out"), session.output(of: script, name: "read.py"))
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// The pickle in a file of PyTorch.
  private static func pickle(in whole: [UInt8]) throws -> [UInt8] {
    let archive = try ZipArchive(whole)
    let member = try #require(archive.members.first { $0.name.hasSuffix("data.pkl") })
    return try archive.content(of: member, limit: 1 << 20)
  }

  /// A file of PyTorch with another pickle.
  private static func archive(_ whole: [UInt8], with pickle: [UInt8]) throws -> [UInt8] {
    let archive = try ZipArchive(whole)
    let members = try archive.members.map { member in
      (
        name: member.name,
        content: member.name.hasSuffix("data.pkl") ? pickle : try archive.content(of: member, limit: 1 << 20)
      )
    }
    return try ZipArchive.archive(members, deflates: false)
  }

  /// A thousand copies of a file, each with a few bytes changed, cut out or put in.
  @Test(arguments: ["checkpoint.pt", "layer.pt", "tensors.safetensors"])
  func damagedFilesRaiseErrors(name: String) throws {
    let session = Session()
    let whole = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    var largest = 0
    Engine.current.reserve = { largest = max(largest, $0) }
    let reader = name.hasSuffix(".pt") ? "torch.load(io.BytesIO(data), weights_only=False)" : "load(data)"
    session.run(
      """
      import io, torch
      from safetensors.torch import load
      def attempt(data):
          try:
              \(reader)
              return 'read'
          except Exception as error:
              return type(error).__name__
      """)
    let attempt = try session.value("attempt")
    #expect(try session.interpreter.text(session.interpreter.call(attempt, [.object(BytesObject(whole))])) == "read")
    var outcomes: [String: Int] = [:]
    var twister = MersenneTwister(seed: 7)
    func below(_ limit: Int) -> Int { Int(twister.next32()) % max(1, limit) }
    for round in 0..<1000 {
      // Check sums find most damage: every other time the pickle inside is damaged, and packed again.
      let isInside = name.hasSuffix(".pt") && round % 2 == 1
      var bytes = isInside ? try Self.pickle(in: whole) : whole
      for _ in 0...below(4) {
        let place = below(bytes.count)
        switch below(4) {
        case 0: bytes[place] = UInt8(below(256))
        case 1: bytes[place] ^= 1 << UInt8(below(8))
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + below(40)))
        default: bytes.insert(contentsOf: (0...below(8)).map { _ in UInt8(below(256)) }, at: place)
        }
      }
      if isInside { bytes = try Self.archive(whole, with: bytes) }
      let outcome = try session.interpreter.text(session.interpreter.call(attempt, [.object(BytesObject(bytes))]))
      outcomes[outcome, default: 0] += 1
    }
    // Errors of the files, never of the program itself.
    let expected: Set<String> = [
      "read", "UnpicklingError", "RuntimeError", "ValueError", "EOFError", "SafetensorError", "UnicodeDecodeError",
      "IndexError", "OverflowError", "NotImplementedError", "AttributeError",
    ]
    #expect(outcomes.keys.allSatisfy(expected.contains), "\(outcomes)")
    #expect(largest <= 16 * whole.count, "\(largest) bytes for a file of \(whole.count)")
  }
}
