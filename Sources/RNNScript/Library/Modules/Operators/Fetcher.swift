/// An `operator.itemgetter`, `attrgetter` or `methodcaller`: what it fetches from the object that it is called with.
final class Fetcher: Object {
  enum Kind {
    case items([Value])
    /// Paths of names, and how they were written.
    case attributes([[Symbol]], [String])
    case method(Symbol, [Value], [(name: Symbol, value: Value)])
  }

  private let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  override var type: TypeObject {
    switch kind {
    case .items: .itemGetter
    case .attributes: .attributeGetter
    case .method: .methodCaller
    }
  }

  override func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    guard arguments.keywords.isEmpty else {
      throw interpreter.error(.typeError, "\(type.shortName)() takes no keyword arguments")
    }
    guard let subject = arguments.positional.first, arguments.positional.count == 1 else {
      throw interpreter.error(.typeError, "\(type.shortName) expected 1 argument, got \(arguments.positional.count)")
    }
    switch kind {
    case .items(let indices):
      if indices.count == 1 { return try interpreter.item(subject, indices[0]) }
      return .tuple(try indices.map { try interpreter.item(subject, $0) })
    case .attributes(let paths, _):
      let values = try paths.map { path in
        try path.reduce(subject) { try interpreter.attribute($0, $1) }
      }
      return values.count == 1 ? values[0] : .tuple(values)
    case .method(let name, let positional, let keywords):
      return try interpreter.call(interpreter.attribute(subject, name), positional, keywords: keywords)
    }
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    let parts: [String]
    switch kind {
    case .items(let indices): parts = try indices.map { try interpreter.repr($0) }
    case .attributes(_, let names): parts = try names.map { try interpreter.repr(.text($0)) }
    case .method(let name, let positional, let keywords):
      parts =
        try [interpreter.repr(.text(name.name))] + positional.map { try interpreter.repr($0) }
        + keywords.map { "\($0.name)=\(try interpreter.repr($0.value))" }
    }
    return "operator.\(type.shortName)(\(parts.joined(separator: ", ")))"
  }

  fileprivate static func fetcher(_ call: borrowing Call) throws -> Fetcher {
    guard let fetcher = call[0].object as? Fetcher else { throw call.wrongReceiver("operator") }
    return fetcher
  }

  fileprivate static let calling = Entry("__call__(self, obj, /)", "What is fetched from obj.") { call in
    try fetcher(call).call(CallArguments([call[1]]), call.interpreter)
  }
}

extension TypeObject {
  /// The implementation of `operator.itemgetter`.
  nonisolated(unsafe) static let itemGetter: TypeObject = TypeObject(
    name: "operator.itemgetter", module: "operator",
    methods: {
      [
        Fetcher.calling,
        Entry("__new__(cls, item, /, *items)", "Fetches elements.") { call in
          .object(Fetcher(.items([call[1]] + (try call.values(2)))))
        },
      ]
    })

  /// The implementation of `operator.attrgetter`.
  nonisolated(unsafe) static let attributeGetter: TypeObject = TypeObject(
    name: "operator.attrgetter", module: "operator",
    methods: {
      [
        Fetcher.calling,
        Entry("__new__(cls, attr, /, *attrs)", "Fetches attributes; dots lead into attributes of attributes.") { call in
          let names = try ([call[1]] + call.values(2)).map { name in
            guard let text = name.string else { throw call.fail(.typeError, "attribute name must be a string") }
            return text
          }
          let paths = names.map {
            $0.split(separator: ".", omittingEmptySubsequences: false).map { Symbol(String($0)) }
          }
          return .object(Fetcher(.attributes(paths, names)))
        },
      ]
    })

  /// The implementation of `operator.methodcaller`.
  nonisolated(unsafe) static let methodCaller: TypeObject = TypeObject(
    name: "operator.methodcaller", module: "operator",
    methods: {
      [
        Fetcher.calling,
        Entry("__new__(cls, name, /, *args, **kwargs)", "Calls a method with fixed arguments.") { call in
          guard let name = call[1].string else { throw call.fail(.typeError, "method name must be a string") }
          return .object(Fetcher(.method(Symbol(name), try call.values(2), call.keywords(3))))
        },
      ]
    })
}
