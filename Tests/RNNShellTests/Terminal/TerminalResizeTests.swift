import Testing

/// However the size changed: what is seen is what a program shows that was started at that size.
@Suite(.serialized, .enabled(if: Tmux.isThere, "tmux or the program is missing"))
struct TerminalResizeTests {
  /// What the program is doing meanwhile.
  enum Scene: String, CaseIterable { case prompt, computing, full }

  private static func scene(_ scene: Scene, columns: Int, rows: Int) throws -> Tmux {
    let terminal = try Tmux(columns: columns, rows: rows)
    terminal.type("clear\r")
    try terminal.start()
    terminal.type("import torch; r = torch.nn.RNN(2, 3); _ = torch.manual_seed(1)\r%stage r torch.ones(9, 2)\r")
    terminal.type("%pane rows 8\r%pane on\rfor i in range(40): print('世界' * i)\r\r")
    try terminal.wait("the picture") { $0.contains("h of r, t0 of 9") && $0.hasSuffix("\nIn [6]:") }
    switch scene {
    case .prompt: terminal.type("first = '世界' + 'a long word, longer than a row of a small screen has room for'")
    case .computing: terminal.type("while True: pass\r\r")
    case .full: terminal.keys("F2", "f")
    }
    try terminal.wait("the scene") { Self.isThere(scene, $0) }
    return terminal
  }

  private static func isThere(_ scene: Scene, _ screen: String) -> Bool {
    switch scene {
    case .prompt: screen.filter { $0 != "\n" }.hasSuffix("has room for'")
    case .computing: screen.hasSuffix("In [6]: while True: pass\n   ...:")
    case .full: !screen.contains("In [") && screen.contains("q prompt")
    }
  }

  @Test(arguments: Scene.allCases, [(80, 24), (57, 19)])
  func randomSizesEndInAFreshDraw(scene: Scene, size: (columns: Int, rows: Int)) throws {
    let terminal = try Self.scene(scene, columns: 80, rows: 24)
    var seed = UInt64(size.columns)
    func random(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    for step in 0..<20 {
      let (columns, rows) = step % 7 == 3 ? (20, 6) : (20 + random(80), 6 + random(30))
      try terminal.resize(columns: columns, rows: rows)
      // A key between two sizes: neither is lost.
      if step % 5 == 4, scene == .prompt { terminal.keys("Left", "Right") }
    }
    try terminal.resize(columns: size.columns, rows: size.rows)
    let fresh = try Self.scene(scene, columns: size.columns, rows: size.rows)
    try Self.expectEqual(terminal, fresh)
    if scene == .prompt {
      #expect(try terminal.screen().filter { $0.hasPrefix("In [6]:") }.count == 1)
    } else {
      for each in [terminal, fresh] {
        each.keys(scene == .computing ? "C-c" : "q")
        try each.wait("the prompt") { $0.hasSuffix(scene == .computing ? "\nIn [7]:" : "\nIn [6]:") }
      }
      try Self.expectEqual(terminal, fresh)
    }
  }

  /// The same text in the same colours, and the cursor at the same place.
  private static func expectEqual(_ terminal: Tmux, _ fresh: Tmux) throws {
    try terminal.wait("the picture of a fresh draw") { _ in (try? picture(of: terminal)) == (try? picture(of: fresh)) }
  }

  /// What is seen: the rows, their characters behind the colours that they have, and the cursor.
  private static func picture(of terminal: Tmux) throws -> [String] {
    let state = try terminal.state()
    var shown = try terminal.screen()
    var colors = ["", ""]
    let text = try terminal.screen(colors: true).joined(separator: "\n")
    for (index, part) in text.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated() {
      var text = part
      if index > 0, let end = part.firstIndex(of: "m") {
        let code = part[..<end]
        if code.isEmpty || code == "0" { colors = ["", ""] }
        if code.hasPrefix("3") { colors[0] = code == "39" ? "" : String(code) }
        if code.hasPrefix("4") { colors[1] = code == "49" ? "" : String(code) }
        text = part[part.index(after: end)...]
      }
      // The colours of a blank are not seen.
      shown += text.filter { $0 != " " && $0 != "\n" }.map { "\(colors[0]) \(colors[1]) \($0)" }
    }
    // Where a hidden cursor is means nothing.
    return shown + [state.contains("hidden") ? "hidden" : state]
  }
}
