import Foundation
import Testing

/// The terminal is given back as it was found, wherever the program is stopped or ends.
@Suite(.serialized, .enabled(if: Tmux.isThere, "tmux or the program is missing"))
struct TerminalEndTests {
  /// What the program is doing when it happens.
  enum Scene: String, CaseIterable { case prompt, computing, full }

  /// A terminal with a shell, and what `stty -a` said before the program was started in it.
  private struct Place {
    let terminal: Tmux
    let before: String
    private var count = 1

    /// Starts the program and brings it to a scene.
    init(_ scene: Scene) throws {
      terminal = try Tmux(columns: 100, rows: 24)
      before = try Self.mode(terminal, 0)
      terminal.type("clear\r")
      try terminal.start("cd;")
      terminal.type("%pane on\rimport os\r")
      try terminal.wait("the pane") { $0.contains("nothing on the stage") && $0.hasSuffix("In [3]:") }
      switch scene {
      case .prompt: terminal.type("abc")
      case .computing:
        terminal.type("wait = iter(lambda: os.path.exists('end'), True)\rprint('go') or sum(0 for _ in wait)\r")
      case .full: terminal.keys("F2", "f")
      }
      try terminal.wait("the scene") { screen in
        switch scene {
        case .prompt: screen.hasSuffix("In [3]: abc")
        case .computing: screen.hasSuffix("\ngo")
        // The pane is drawn for its new size a moment later.
        case .full:
          !screen.contains("In [") && screen.contains("q prompt")
            && screen.split(separator: "\n", omittingEmptySubsequences: false)[11].contains("nothing on the stage")
        }
      }
    }

    /// Ends the cell that computes.
    func endCell() throws { _ = try terminal.home.write("end", "") }

    /// Waits for the shell, and expects the terminal to be as it was before the program.
    mutating func expectShell() throws {
      try terminal.wait("the shell") { $0.split(separator: "\n").last?.hasPrefix("$") == true }
      #expect(try terminal.state().hasSuffix("seen region 0-23"))
      #expect(!(try terminal.screen().joined().contains("^[")))
      #expect(try Self.mode(terminal, count) == before)
      count += 1
    }

    private static func mode(_ terminal: Tmux, _ number: Int) throws -> String {
      let path = terminal.home.path + "/mode\(number)"
      terminal.type("stty -a > \(path); echo told\(number)\r")
      try terminal.wait("the mode") { $0.contains("\ntold\(number)") }
      return try String(contentsOfFile: path, encoding: .utf8)
    }
  }

  @Test(arguments: ["TERM", "HUP", "SEGV", "ABRT"], Scene.allCases) func killed(signal: String, scene: Scene) throws {
    var place = try Place(scene)
    try place.terminal.signal(signal)
    try place.expectShell()
  }

  @Test(arguments: Scene.allCases) func leftByControlD(scene: Scene) throws {
    var place = try Place(scene)
    if scene == .prompt { place.terminal.keys("C-u") }
    place.terminal.keys("C-d")
    if scene == .computing { try place.endCell() }
    if scene == .full {
      // The first one gives the keys back to the prompt.
      try place.terminal.wait(lastRow: "In [3]:")
      place.terminal.keys("C-d")
    }
    try place.expectShell()
  }

  @Test(arguments: Scene.allCases) func interruptedByControlC(scene: Scene) throws {
    var place = try Place(scene)
    place.terminal.keys("C-c")
    try place.terminal.wait("the prompt") { screen in
      switch scene {
      case .prompt: screen.hasSuffix("In [3]: abc^C\nIn [3]:")
      case .computing: screen.contains("KeyboardInterrupt") && screen.hasSuffix("In [5]:")
      case .full: screen.hasSuffix("In [3]:")
      }
    }
    #expect(try place.terminal.state().contains(" seen "))
    place.terminal.keys("C-d")
    try place.expectShell()
  }

  @Test(arguments: Scene.allCases) func stoppedByControlZAndContinued(scene: Scene) throws {
    var place = try Place(scene)
    let screen = try place.terminal.screen().joined(separator: "\n")
    place.terminal.keys("C-z")
    try place.terminal.wait("the shell") { $0.contains("Stopped") }
    try place.expectShell()
    place.terminal.type("fg\r")
    try place.terminal.wait("the picture") { $0 == screen }
    switch scene {
    case .prompt: place.terminal.keys("C-u", "C-d")
    case .computing:
      place.terminal.keys("C-d")
      try place.endCell()
    case .full: place.terminal.keys("q", "C-d")
    }
    try place.expectShell()
  }
}
