extension PlacementChecker {
  /// An expression whose value is used.
  mutating func check(_ expression: Expression) {
    if stack.isNearEnd {
      return reportName("too many nested parentheses or operators", expression.range)
    }
    switch expression.kind {
    case .none, .ellipsis, .bool, .integer, .bigInteger, .float, .imaginary, .string, .bytes: break
    case .name(let name): scope.note(.read, name)
    case .formattedString(let pieces): check(pieces)
    case .list(let items), .tuple(let items), .set(let items):
      for item in items { checkElement(item) }
    case .and(let items), .or(let items): for item in items { check(item) }
    case .dictionary(let items):
      for item in items {
        if let key = item.key { check(key) }
        check(item.value)
      }
    case .unary(_, let operand), .not(let operand), .attribute(let operand, _): check(operand)
    case .binary(_, let left, let right), .subscripted(let left, let right):
      check(left)
      check(right)
    case .comparison(let first, let rest):
      check(first)
      var left = first
      for item in rest {
        check(item.operand)
        let isIdentity = item.operation == .isSame || item.operation == .isNotSame
        if isIdentity, left.isPlainLiteral || item.operand.isPlainLiteral {
          let (word, other) = item.operation == .isSame ? ("is", "==") : ("is not", "!=")
          warn("\"\(word)\" with a literal. Did you mean \"\(other)\"?", expression.range)
        }
        left = item.operand
      }
    case .conditional(let test, let then, let otherwise): for item in [test, then, otherwise] { check(item) }
    case .slice(let lower, let upper, let step):
      for item in [lower, upper, step] { if let item { check(item) } }
    case .call(let function, let arguments):
      check(function)
      check(arguments)
    case .lambda(let parameters, let body):
      checkOutside(parameters)
      enter(.function) { checker in
        checker.declare(parameters)
        checker.check(body)
      }
    case .comprehension(let kind, let element, let value, let clauses):
      checkComprehension(kind, element, value, clauses)
    case .starred(let value):
      reportFlow("can't use starred expression here", expression.range)
      check(value)
    case .walrus(let name, let value):
      bindWalrus(name, expression.range)
      check(value)
    case .yield(let value):
      checkYield(expression.range)
      if let value { check(value) }
    case .yieldFrom(let value):
      checkYield(expression.range)
      check(value)
    }
  }

  /// An element of a display, which may be starred.
  private mutating func checkElement(_ item: Expression) {
    if case .starred(let value) = item.kind { check(value) } else { check(item) }
  }

  private mutating func check(_ pieces: [FormattedPiece]) {
    for piece in pieces {
      guard case .field(let value, _, let format) = piece else { continue }
      check(value)
      if let format { check(format) }
    }
  }

  mutating func check(_ arguments: [Argument]) {
    var names: Set<Symbol> = []
    for argument in arguments {
      if case .keyword(let name, let value, let range) = argument, !names.insert(name).inserted {
        reportFlow("keyword argument repeated: \(name)", range.joined(value.range))
      }
      check(argument.value)
    }
  }

  private mutating func checkYield(_ range: SourceRange) {
    switch scope.kind {
    case .comprehension(let kind): reportName("'yield' inside \(kind.grammarName)", range)
    case .function: break
    case .module, .class: reportFlow("'yield' outside function", range)
    }
  }

  private mutating func checkComprehension(
    _ kind: ComprehensionKind, _ element: Expression, _ value: Expression?, _ clauses: [ComprehensionClause]
  ) {
    guard let first = clauses.first else { return }
    checkIterable(first.iterable)
    enter(.comprehension(kind)) { checker in
      for (index, clause) in clauses.enumerated() {
        checker.bind(clause.target, as: .iterated)
        if index > 0 { checker.checkIterable(clause.iterable) }
        for condition in clause.conditions { checker.check(condition) }
      }
      if let value { checker.check(value) }
      checker.check(element)
    }
  }

  private mutating func checkIterable(_ iterable: Expression) {
    scope.iterableDepth += 1
    check(iterable)
    scope.iterableDepth -= 1
  }

  /// `name := value` in a comprehension binds in the block around it.
  private mutating func bindWalrus(_ name: Symbol, _ range: SourceRange) {
    if scope.iterableDepth > 0 {
      return reportName("assignment expression cannot be used in a comprehension iterable expression", range)
    }
    let place = SourceRange(range.start, range.start + name.name.utf8.count)
    var target = scope
    while case .comprehension = target.kind, let parent = target.parent {
      if target.uses[name]?.contains(.iterated) == true {
        return reportName(
          "assignment expression cannot rebind comprehension iteration variable '\(name)'", place)
      }
      if parent.kind == .class {
        return reportName(
          "assignment expression within a comprehension cannot be used in a class body", place)
      }
      target = parent
    }
    target.note(.assigned, name)
  }

  /// A target of an assignment, a loop or `del`.
  mutating func bind(_ target: Expression, as use: PlacementScope.Uses = .assigned) {
    if case .starred(let value) = target.kind {
      reportFlow("starred assignment target must be in a list or tuple", target.range)
      return bind(value, as: use)
    }
    bindPart(target, as: use)
  }

  private mutating func bindPart(_ target: Expression, as use: PlacementScope.Uses) {
    switch target.kind {
    case .name(let name): scope.note(use, name)
    case .starred(let value): bindPart(value, as: use)
    case .list(let items), .tuple(let items):
      var stars = 0
      for item in items {
        if case .starred = item.kind { stars += 1 }
        bindPart(item, as: use)
      }
      if stars > 1 { reportFlow("multiple starred expressions in assignment", target.range) }
    default: check(target)
    }
  }

  /// Defaults and annotations, which belong to the block around the function.
  mutating func checkOutside(_ parameters: Parameters) {
    for parameter in parameters.all {
      if let value = parameter.defaultValue { check(value) }
      guard let annotation = parameter.annotation else { continue }
      checkElement(annotation)
    }
  }

  mutating func declare(_ parameters: Parameters) {
    for parameter in parameters.all {
      if scope.uses[parameter.name] != nil {
        reportName("duplicate argument '\(parameter.name)' in function definition", parameter.range)
      }
      scope.note(.parameter, parameter.name)
    }
  }
}

extension Parameters {
  /// All parameters, in the order in which CPython's symbol table takes them.
  var all: [Parameter] { positional + keywordOnly + [star, doubleStar].compactMap { $0 } }
}

extension ComprehensionKind {
  /// What CPython's messages call it.
  var grammarName: String {
    switch self {
    case .list: "list comprehension"
    case .set: "set comprehension"
    case .dictionary: "dict comprehension"
    case .generator: "generator expression"
    }
  }
}

extension Expression {
  /// Whether it is a number, a text or a tuple of such: a value whose identity means nothing.
  fileprivate var isPlainLiteral: Bool {
    switch kind {
    case .integer, .bigInteger, .float, .imaginary, .string, .bytes: true
    case .tuple(let items): items.allSatisfy { $0.isPlainLiteral }
    default: false
    }
  }
}
