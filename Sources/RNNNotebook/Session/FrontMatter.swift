/// What a session says about itself: `# key: value` lines between two lines `# ---`.
public struct FrontMatter: Equatable, Sendable {
  /// All lines as they stand in the file, the two fences included.
  public private(set) var lines: [String]

  /// Makes front matter with the given entries.
  public init(_ entries: [(key: String, value: String)] = []) {
    lines = ["# ---"] + entries.map { "# \($0.key): \($0.value)" } + ["# ---"]
  }

  /// Keeps the lines of a file, fences included.
  init(lines: [String]) { self.lines = lines }

  /// The value of `key`, quotes around it removed; nil where there is none.
  ///
  /// Setting replaces the line or adds one
  /// before the closing fence.
  public subscript(key: String) -> String? {
    get {
      guard let index = index(of: key) else { return nil }
      return FrontMatter.entry(lines[index])?.value
    }
    set {
      let ending = lines.first?.hasSuffix("\r") == true ? "\r" : ""
      let line = newValue.map { "# \(key): \($0)" + ending }
      switch (index(of: key), line) {
      case (let index?, let line?): lines[index] = line
      case (let index?, nil): lines.remove(at: index)
      case (nil, let line?): lines.insert(line, at: max(lines.count - 1, 0))
      case (nil, nil): break
      }
    }
  }

  /// The seed that the session applies before its first cell.
  public var seed: Int? {
    get { self["seed"].flatMap { Int($0) } }
    set { self["seed"] = newValue.map(String.init) }
  }

  /// Whether `line` is a fence.
  static func isFence(_ line: String) -> Bool {
    let text = line.trimmedAtEnd
    return text == "# ---" || text == "#---"
  }

  private func index(of key: String) -> Int? {
    lines.firstIndex { FrontMatter.entry($0)?.key == key }
  }

  private static func entry(_ line: String) -> (key: String, value: String)? {
    guard line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon].dropFirst().trimmed
    var value = line[line.index(after: colon)...].trimmed
    if value.count >= 2, let quote = value.first, quote == "\"" || quote == "'", value.last == quote {
      value = String(value.dropFirst().dropLast())
    }
    return key.isEmpty ? nil : (key, value)
  }
}
