// What patterns may not do: bind a name twice, bind different names in alternatives, hide the cases behind them.
extension PlacementChecker {
  mutating func check(_ cases: [MatchCase], _ body: (inout PlacementChecker, [Statement]) -> Void) {
    for (position, item) in cases.enumerated() {
      var names = Set<Symbol>()
      check(item.pattern, &names)
      if position + 1 < cases.count, item.condition == nil, let hiding = item.pattern.hiding {
        reportFlow("\(hiding.what) makes remaining patterns unreachable", hiding.range)
      }
      if let condition = item.condition { check(condition) }
      body(&self, item.body)
    }
  }

  private mutating func check(_ pattern: Pattern, _ names: inout Set<Symbol>) {
    if stack.isNearEnd { return reportName("too many nested parentheses or operators", pattern.range) }
    for expression in pattern.expressions { check(expression) }
    switch pattern.kind {
    case .either(let items):
      var bound: Set<Symbol>?
      for (position, item) in items.enumerated() {
        var own = Set<Symbol>()
        check(item, &own)
        if let bound, bound != own { reportFlow("alternative patterns bind different names", item.range) }
        bound = own
        if position + 1 < items.count, let hiding = item.hiding {
          reportFlow("\(hiding.what) makes remaining patterns unreachable", hiding.range)
        }
      }
      for name in (bound ?? []).sorted(by: { $0.name < $1.name }) { note(name, &names, pattern.range) }
    case .sequence(let items):
      let stars = items.filter { if case .star = $0.kind { true } else { false } }
      if stars.count > 1 { reportFlow("multiple starred names in sequence pattern", pattern.range) }
      for item in items { check(item, &names) }
    default: for item in pattern.children { check(item, &names) }
    }
    if let name = pattern.boundName { note(name, &names, pattern.range) }
  }

  private mutating func note(_ name: Symbol, _ names: inout Set<Symbol>, _ range: SourceRange) {
    if !names.insert(name).inserted { reportFlow("multiple assignments to name '\(name)' in pattern", range) }
    scope.note(.assigned, name)
  }
}

extension Pattern {
  /// What makes it match anything, for the message.
  fileprivate var hiding: (what: String, range: SourceRange)? {
    switch kind {
    case .wildcard: ("wildcard", range)
    case .capture(let name): ("name capture '\(name)'", range)
    case .named(let inner, _): inner.hiding
    case .either(let items): items.last?.hiding
    default: nil
    }
  }
}
