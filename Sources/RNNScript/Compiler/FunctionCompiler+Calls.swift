// Calls.
extension FunctionCompiler {
  func compileCall(
    _ function: Expression, _ arguments: [Argument], _ range: SourceRange, into target: Int32
  ) throws {
    if arguments.isEmpty, case .name(.superName) = function.kind, compileSuper(range, into: target) { return }
    try scoped {
      let base = nextTemporary
      if arguments.contains(where: \.isSpread) || arguments.count > 200 {
        try compile(function, into: temporary())
        try compileSpread(arguments, range)
        self.range = range
        emit(.callSpread, target, base)
        return
      }
      let hasKeywords = arguments.contains { $0.keyword != nil }
      if case .attribute(let receiver, let name) = function.kind {
        try compile(receiver, into: temporary())
        for argument in arguments { try compile(argument.value, into: temporary()) }
        self.range = range
        // Where the attribute is missing, that part alone has failed.
        draft.anchors[position] = function.range
        if hasKeywords {
          emit(.callShape, target, base, try callShape(arguments, method: mangled(name), range))
        } else {
          emit(.callMethod, target, base, mangled(name).index, d: arguments.count)
        }
        return
      }
      try compile(function, into: temporary())
      for argument in arguments { try compile(argument.value, into: temporary()) }
      self.range = range
      if hasKeywords {
        emit(.callShape, target, base, try callShape(arguments, range))
      } else {
        emit(.call, target, base, d: arguments.count)
      }
    }
  }

  /// The number of the shape of arguments with keywords.
  ///
  /// Throws where a keyword is repeated.
  func callShape(_ arguments: [Argument], method: Symbol? = nil, _ range: SourceRange) throws -> Int32 {
    let keywords = arguments.compactMap(\.keyword)
    var seen = Set<Symbol>()
    for keyword in keywords where !seen.insert(keyword).inserted {
      throw SyntaxDiagnostic(message: "keyword argument repeated: \(keyword)", range: range)
    }
    draft.callShapes.append(
      CallShape(positionalCount: arguments.count - keywords.count, keywords: keywords, method: method))
    return Int32(draft.callShapes.count - 1)
  }

  /// Puts a list of positional arguments and a dict of keywords into the next two registers.
  func compileSpread(_ arguments: [Argument], _ range: SourceRange) throws {
    let list = temporary()
    let dict = temporary()
    emit(.buildList, list)
    emit(.buildDict, dict)
    let positionalCount = arguments.count { $0.isPositional }
    for argument in arguments {
      try scoped {
        let register = try operand(argument.value)
        self.range = range
        switch argument {
        case .positional: emit(.listAppend, list, register)
        case .star: emit(.listExtend, list, register, d: positionalCount == 1 ? 2 : 1)
        case .doubleStar: emit(.dictMerge, dict, register)
        case .keyword(let name, _, _):
          let key = temporary()
          load(name.name, into: key)
          emit(.dictMerge, dict, register, key, d: 1)
        }
      }
    }
  }

  /// `super()` in a method: the class comes from its cell, the object is the first parameter.
  private func compileSuper(_ range: SourceRange, into target: Int32) -> Bool {
    guard case .cell(let cell) = variable(.classCell), let first = draft.parameters.names.first else { return false }
    scoped {
      let register = temporary()
      load(first, into: register)
      self.range = range
      emit(.loadSuper, target, cell, register)
    }
    return true
  }
}

extension Argument {
  var isSpread: Bool {
    switch self {
    case .star, .doubleStar: true
    case .positional, .keyword: false
    }
  }

  var isPositional: Bool {
    switch self {
    case .positional, .star: true
    case .keyword, .doubleStar: false
    }
  }

  var keyword: Symbol? { if case .keyword(let name, _, _) = self { name } else { nil } }
}
