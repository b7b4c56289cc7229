import Glibc
import RNNScript

/// Starts fuzzing processes, watches them, and keeps each case that crashed, hung or took too much memory.
struct FuzzSupervisor {
  /// Where findings are written, a file each.
  let folder: String
  let seed: UInt64
  let seconds: Int
  let corpus: [String]

  /// A case may use this much processor time, in clock ticks: the time before it is interrupted and a second more.
  private static let ticks = 130 * sysconf(Int32(_SC_CLK_TCK)) / 100
  /// A case may wait this long: a machine that has much else to do is no hang.
  private static let waitingSeconds = 120
  /// A process may hold this many bytes.
  private static let bytes = 1 << 30

  /// Runs for the given time; the number of findings.
  func run() -> Int {
    mkdir(folder, 0o777)
    let path = folder + "/running"
    guard let box = CaseBox(path: path) else {
      say("fuzz: can't write in \(folder)")
      return 1
    }
    defer { unlink(path) }
    var findings = 0
    var next: UInt64 = 0
    let end = time(nil) + seconds
    while time(nil) < end {
      box.publish(next, "")
      guard let process = spawn(box: path, first: next) else { return findings + 1 }
      if let reason = watch(process, box, until: end) {
        findings += 1
        let name = "\(folder)/\(reason)-\(seed)-\(box.index).py"
        try? FileGate().write(Array(box.text.utf8), to: name)
        say("fuzz: \(reason) in case \(box.index): \(name)")
      }
      next = box.index + 1
    }
    say("fuzz: \(next) cases of seed \(seed), \(findings) findings")
    return findings
  }

  /// Prints a line at once, also into a file.
  private func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }

  private func spawn(box: String, first: UInt64) -> pid_t? {
    let arguments = ["RNNFuzz", "--worker", box, "\(seed)", "\(first)"] + corpus
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process = pid_t()
    return posix_spawn(&process, "/proc/self/exe", nil, nil, &pointers, environ) == 0 ? process : nil
  }

  /// What ended the process: nil where it had run its cases, or the time was up.
  private func watch(_ process: pid_t, _ box: CaseBox, until end: Int) -> String? {
    var status: Int32 = 0
    var index = box.index
    var (startTicks, startTime) = (processorTicks(process), time(nil))
    while waitpid(process, &status, WNOHANG) == 0 {
      usleep(20_000)
      if box.index != index {
        (index, startTicks, startTime) = (box.index, processorTicks(process), time(nil))
      }
      var reason: String?
      if processorTicks(process) - startTicks > Self.ticks || time(nil) - startTime > Self.waitingSeconds {
        reason = "hang"
      }
      if residentBytes(process) > Self.bytes { reason = "memory" }
      if reason != nil || time(nil) >= end {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return reason
      }
    }
    return status == 0 ? nil : "crash"
  }

  private func processorTicks(_ process: pid_t) -> Int {
    let fields = fields(of: "/proc/\(process)/stat")
    return fields.count > 14 ? (Int(fields[13]) ?? 0) + (Int(fields[14]) ?? 0) : 0
  }

  private func residentBytes(_ process: pid_t) -> Int {
    let fields = fields(of: "/proc/\(process)/statm")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
  }

  private func fields(of path: String) -> [Substring] {
    guard let bytes = try? FileGate().read(path) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: " ")
  }
}
