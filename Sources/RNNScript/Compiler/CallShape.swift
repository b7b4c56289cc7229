/// What the arguments of a call with keywords are, and how they fit the function that was called last.
final class CallShape {
  /// How many positional arguments there are.
  let positionalCount: Int
  /// The keywords behind them.
  let keywords: UnsafeBufferPointer<Symbol>
  /// The method that is called; nil for a plain call.
  let method: Symbol?

  /// The code that the plan is for, by its number, and whether an argument is hidden.
  private var knownKey = -1
  private var knownPlan: Plan?

  init(positionalCount: Int, keywords: [Symbol], method: Symbol? = nil) {
    self.positionalCount = positionalCount
    let copy = UnsafeMutableBufferPointer<Symbol>.allocate(capacity: keywords.count)
    _ = copy.initialize(from: keywords)
    self.keywords = UnsafeBufferPointer(copy)
    self.method = method
  }

  deinit { keywords.deallocate() }

  /// How many values there are.
  var count: Int { positionalCount + keywords.count }

  /// Where the arguments go in the registers of the called function.
  final class Plan {
    /// The register of each keyword.
    let keywords: [Int]
    /// The registers of parameters without arguments, whose defaults are wanted.
    let defaults: [Int]

    init(keywords: [Int], defaults: [Int]) {
      self.keywords = keywords
      self.defaults = defaults
    }
  }

  /// The plan for a function, `hidden` more positional arguments being given (the receiver of a method): nil where they
  /// must be bound by the book.
  func plan(for code: Code, hidden: Int) -> Plan? {
    let key = code.serial &* 2 &+ hidden
    if knownKey == key { return knownPlan }
    knownKey = key
    knownPlan = makePlan(code.parameters, given: positionalCount + hidden)
    if code.isGenerator { knownPlan = nil }
    return knownPlan
  }

  private func makePlan(_ parameters: Code.Parameters, given: Int) -> Plan? {
    guard !parameters.hasStar, !parameters.hasDoubleStar, given <= parameters.positionalCount else { return nil }
    var registers: [Int] = []
    for keyword in keywords {
      guard let register = parameters.names.firstIndex(of: keyword), register >= given,
        register >= parameters.positionalOnlyCount
      else { return nil }
      registers.append(register)
    }
    let missing = (given..<parameters.names.count).filter { !registers.contains($0) }
    return Plan(keywords: registers, defaults: missing)
  }
}
