/// All commands of the notebook.
public struct CommandTable: Sendable {
  /// The commands in the order in which help lists them.
  public let commands: [Command]

  /// The commands that every notebook has.
  public static let standard: CommandTable = CommandTable(
    commands: [
      .stage, .step, .back, .goto, .where, .continue, .break, .watch, .explain, .select, .undo, .layout, .pane, .show,
      .describe,
      .vars, .more, .time, .timeit, .cellTime, .history, .save, .load, .cd, .ls, .reset, .matplotlib, .system, .help,
    ])

  /// The command of that name.
  public func command(named name: String) -> Command? {
    commands.first { $0.name == name } ?? commands.first { $0.aliases.contains(name) }
  }

  /// The command that was probably meant.
  func nearest(to name: String) -> Command? {
    let best = commands.map { ($0, CommandTable.distance($0.name, name)) }.min { $0.1 < $1.1 }
    guard let best, best.1 <= max(1, name.count / 3) else { return nil }
    return best.0
  }

  /// How many letters must change to make one word of the other.
  static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b.prefix(40)))
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
