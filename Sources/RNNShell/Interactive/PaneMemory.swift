import Glibc

/// Where the pane was and how large, kept from one notebook to the next.
enum PaneMemory {
  /// A configuration as it was kept; the usual one where there is none.
  static func load() -> TerminalSession.Configuration {
    var configuration = TerminalSession.Configuration()
    guard let path, let text = try? ScriptText.read(path) else { return configuration }
    for line in text.split(separator: "\n").prefix(16) {
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let size = Int(parts[1]).flatMap { (1...1000).contains($0) ? $0 : nil }
      switch parts[0] {
      case "dock": configuration.dock = PaneDock(rawValue: parts[1]) ?? configuration.dock
      case "rows": configuration.paneRows = size ?? configuration.paneRows
      case "columns": configuration.paneColumns = size ?? configuration.paneColumns
      default: continue
      }
    }
    return configuration
  }

  /// Keeps a configuration; what cannot be written is forgotten.
  static func save(_ configuration: TerminalSession.Configuration) {
    guard let path else { return }
    try? ScriptText.replace(
      path,
      with: """
        dock=\(configuration.dock.rawValue)
        rows=\(configuration.paneRows)
        columns=\(configuration.paneColumns)

        """)
  }

  private static var path: String? { Autosave.folder.map { $0 + "/pane" } }
}
