/// What is known of the names of one block of code: module, class, function, lambda or comprehension.
final class PlacementScope {
  /// The kinds of blocks.
  enum Kind: Equatable {
    case module
    case `class`
    case function
    case comprehension(ComprehensionKind)
  }

  /// What is done to a name in the block.
  struct Uses: OptionSet {
    let rawValue: UInt8
    static let parameter = Uses(rawValue: 1)
    static let assigned = Uses(rawValue: 2)
    static let read = Uses(rawValue: 4)
    static let annotated = Uses(rawValue: 8)
    static let global = Uses(rawValue: 16)
    static let nonlocal = Uses(rawValue: 32)
    static let iterated = Uses(rawValue: 64)
    static let imported = Uses(rawValue: 128)
  }

  let kind: Kind
  let parent: PlacementScope?
  var children: [PlacementScope] = []
  var uses: [Symbol: Uses] = [:]
  /// The names of `global` and `nonlocal` statements in order, with the statement.
  var directives: [(name: Symbol, range: SourceRange)] = []
  /// How many iterables of comprehensions are being read.
  var iterableDepth = 0

  init(_ kind: Kind, in parent: PlacementScope?) {
    self.kind = kind
    self.parent = parent
    parent?.children.append(self)
  }

  func note(_ use: Uses, _ name: Symbol) { uses[name, default: []].insert(use) }

  /// The first contradiction between declarations and bindings, searched from the outside in.
  ///
  /// `visible` are the names that enclosing functions bind; nil at the level of the module.
  func firstError(visible: Set<Symbol>?) -> SyntaxDiagnostic? {
    var checked: Set<Symbol> = []
    for (name, range) in directives where checked.insert(name).inserted {
      let uses = uses[name] ?? []
      guard uses.contains(.nonlocal) else { continue }
      if uses.contains(.global) {
        return SyntaxDiagnostic(message: "name '\(name)' is nonlocal and global", range: range)
      }
      guard let visible else {
        return SyntaxDiagnostic(message: "nonlocal declaration not allowed at module level", range: range)
      }
      if !visible.contains(name) {
        return SyntaxDiagnostic(message: "no binding for nonlocal '\(name)' found", range: range)
      }
    }
    var inner = visible ?? []
    if kind != .class, kind != .module {
      for (name, uses) in uses {
        if uses.contains(.global) {
          inner.remove(name)
        } else if !uses.isDisjoint(with: [.parameter, .assigned, .iterated, .imported]) {
          inner.insert(name)
        }
      }
    }
    for child in children {
      if let error = child.firstError(visible: inner) { return error }
    }
    return nil
  }
}
