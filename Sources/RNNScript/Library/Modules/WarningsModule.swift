/// The module `warnings`.
enum WarningsModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    let filter = Filter()
    return try NativeModule.make("warnings", interpreter, entries: entries(filter), source: FrozenSource.warnings)
  }

  /// The categories that are not shown, for one interpreter.
  private final class Filter: @unchecked Sendable { var ignored: [TypeObject] = [] }

  private static func entries(_ filter: Filter) -> [Entry] {
    [
      Entry("warn(message, category=None, stacklevel=1, source=None)", "Shows a warning.") { call in
        let interpreter = call.interpreter
        var category = call[1].object as? TypeObject ?? .userWarning
        if let exception = call[0].object as? ExceptionObject { category = exception.exceptionType }
        guard category.isSubtype(of: .warning) else {
          throw call.fail(.typeError, "category must be a Warning subclass, not '\(category.name)'")
        }
        if filter.ignored.contains(where: { category.isSubtype(of: $0) }) { return .none }
        interpreter.warn(category, try interpreter.text(call[0]))
        return .none
      },
      Entry("_ignore(category)", "No longer shows a kind of warning.") { call in
        if let type = call[0].object as? TypeObject { filter.ignored.append(type) }
        return .none
      },
      Entry("_ignored()", "The kinds that are not shown.") { _ in .list(filter.ignored.map { .object($0) }) },
      Entry("_restore(categories)", "Sets the kinds that are not shown.") { call in
        filter.ignored = try call.values(0).compactMap { $0.object as? TypeObject }
        return .none
      },
    ]
  }
}
