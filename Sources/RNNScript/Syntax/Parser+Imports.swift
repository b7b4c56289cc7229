extension TreeReader {
  func readImport() throws(ParseFailure) -> Statement.Kind {
    advance()
    var modules: [ImportedModule] = []
    repeat {
      let start = token.range.start
      let path = try readPath()
      let alias = accept(.as) ? try expectName().symbol : nil
      modules.append(ImportedModule(path: path, alias: alias, range: SourceRange(start, lastEnd)))
    } while accept(.comma)
    return .import(modules)
  }

  private func readPath() throws(ParseFailure) -> [Symbol] {
    var path = [try expectName().symbol]
    while accept(.dot) { path.append(try expectName().symbol) }
    return path
  }

  func readImportFrom() throws(ParseFailure) -> Statement.Kind {
    advance()
    var level = 0
    while at(.dot) || at(.ellipsis) {
      level += at(.dot) ? 1 : 3
      advance()
    }
    let module = level > 0 && at(.import) ? [] : try readPath()
    try expect(.import)
    if accept(.star) { return .importFrom(module: module, level: level, names: nil) }
    let isEnclosed = accept(.leftParenthesis)
    var names: [ImportedName] = []
    repeat {
      if isEnclosed, at(.rightParenthesis), !names.isEmpty { break }
      if !isEnclosed, token.kind == .newline, !names.isEmpty {
        throw fail("trailing comma not allowed without surrounding parentheses", token.range)
      }
      let (name, range) = try expectName()
      let alias = accept(.as) ? try expectName().symbol : nil
      names.append(ImportedName(name: name, alias: alias, range: SourceRange(range.start, lastEnd)))
    } while accept(.comma)
    if isEnclosed { try expect(.rightParenthesis) }
    return .importFrom(module: module, level: level, names: names)
  }
}
