import RNNScript

/// What the cells of Jupyter notebooks say beside Python: pasted, they run.
extension Command {
  static let timeit: Command = Command(
    "timeit", "[-n LOOPS] [-r RUNS] STATEMENT", "runs a statement many times and tells how long one takes",
    argument: .expression, isSaved: false
  ) { notebook, arguments in
    var (loops, runs, rest): (Int?, Int, Substring) = (nil, 7, arguments.text[...])
    while let option = ["-n", "-r"].first(where: rest.hasPrefix) {
      let number = rest.dropFirst(2).drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
      guard let count = Int(number), (1...1_000_000_000).contains(count) else {
        throw CommandError("%timeit \(option) takes a number of at least 1, got '\(number)'")
      }
      if option == "-n" { loops = count } else { runs = count }
      rest = rest[number.endIndex...].drop { $0.isWhitespace }
    }
    guard !rest.isEmpty else { throw CommandError("%timeit takes a statement") }
    var times: [Double] = []
    try notebook.interpreter.iterate(
      notebook.evaluate(
        "[t / n for s in [__import__('timeit').Timer(\(Command.quoted(rest)), globals=globals())] "
          + "for n in [\(loops ?? 0) or s.autorange()[0]] for t in [n * n] + s.repeat(\(runs), n)]")
    ) { value in
      times.append(try notebook.interpreter.doubleValue(value) ?? 0)
      return true
    }
    let number = Int(times.removeFirst())
    let mean = times.reduce(0, +) / Double(times.count)
    let deviation = (times.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(times.count)).squareRoot()
    notebook.relay.show(
      .volatile(Command.duration(mean)),
      as: "\(Command.duration(mean)) ± \(Command.duration(deviation)) per loop (mean ± std. dev. of \(runs) "
        + "run\(runs == 1 ? "" : "s"), \(number) loop\(number == 1 ? "" : "s") each)\n")
  }

  static let cellTime: Command = Command(
    "%time", "", "as the first line of a cell: tells how long the cell took", isSaved: false
  ) { notebook, _ in notebook.timedSince = Command.now() }

  static let matplotlib: Command = Command(
    "matplotlib", "[…]", "changes nothing, like %config, %load_ext and %autoreload: pictures are drawn in the pane",
    aliases: ["config", "load_ext", "autoreload"], isSaved: false
  ) { _, _ in }

  static let system: Command = Command(
    "system", "[COMMAND]", "is not run, nor is !command: a notebook does not reach the system",
    aliases: ["sx", "pip", "conda"], isSaved: false
  ) { notebook, arguments in notebook.note("(not run: a notebook starts no other programs)") }

  /// A text as a string of the language.
  private static func quoted(_ text: Substring) -> String {
    "'" + text.flatMap { $0 == "\\" || $0 == "'" ? ["\\", $0] : [$0] } + "'"
  }

  /// Seconds in a readable unit: `1.25 ms`.
  static func duration(_ seconds: Double) -> String {
    for (unit, size) in [("s", 1.0), ("ms", 1e-3), ("us", 1e-6)] where seconds >= size {
      return StageText.number(seconds / size, digits: 2) + " " + unit
    }
    return StageText.number(seconds / 1e-9, digits: 2) + " ns"
  }
}
