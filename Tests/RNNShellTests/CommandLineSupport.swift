import Foundation

/// The built program: what `RNNSHELL` names, or what lies beside the tests.
enum Executable {
  struct Result {
    var status: Int32
    var output: String
    var error: String
  }

  static let path: String? = {
    let environment = ProcessInfo.processInfo.environment["RNNSHELL"]
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [environment, beside.appendingPathComponent("rnnshell").path].compactMap { $0 }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Runs the program to its end, where wanted with a limit of its addresses in KiB.
  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:], addressLimit: Int? = nil
  ) throws -> Result {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: addressLimit == nil ? path ?? "" : "/bin/sh")
    let limit = addressLimit.map { ["-c", "ulimit -v \($0) && exec \"$0\" \"$@\"", path ?? ""] } ?? []
    process.arguments = limit + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files instead of pipes: nothing can fill up and wait.
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder.write("in", input)))
    let (output, error) = (try folder.write("out", Data()), try folder.write("err", Data()))
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: error)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      error: try String(contentsOfFile: error, encoding: .utf8))
  }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "rnnshell-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ data: Data) throws -> String {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
    return url.path
  }
}
