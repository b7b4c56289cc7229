/// A piece of source text with a name: a file, a notebook cell, or a command-line string.
public final class SourceFile: Sendable {
  /// What a traceback calls it: `a.py`, `In [3]`, `<string>`.
  public let name: String
  /// The whole text, as UTF-8.
  public let bytes: [UInt8]
  /// The byte offset at which each line begins; the first is 0.
  public let lineStarts: [Int]

  /// Whether tracebacks show its lines: those of texts that `exec` ran are not kept anywhere.
  public let isListed: Bool

  /// Whether it belongs to a module of the library: its frames are left out of tracebacks, as native code's are.
  public let isInternal: Bool

  /// Makes a source from `text`.
  public init(name: String, text: String, isListed: Bool = true, isInternal: Bool = false) {
    self.name = name
    self.isInternal = isInternal
    self.isListed = isListed
    bytes = Array(text.utf8)
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// The 1-based line that holds the byte at `offset`.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The text of a 1-based line, without its line break; empty where there is no such line.
  public func lineText(_ line: Int) -> String {
    guard line >= 1, line <= lineStarts.count else { return "" }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
}
