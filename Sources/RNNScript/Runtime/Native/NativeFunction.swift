/// A function that Swift implements.
public final class NativeFunction: Object {
  /// What it is.
  public let entry: Entry
  /// The parsed signature.
  public let signature: Signature
  /// The name.
  public let name: Symbol
  /// The type whose method it is; nil for a plain function.
  public let owner: TypeObject?
  /// The module of Python's own that it belongs to; nil for methods and for functions of other libraries.
  public let module: String?
  /// Whose words its errors have.
  enum Words { case native, script }
  let words: Words

  private let body: Entry.Body
  /// How many parameters there are.
  private let count: Int
  /// How many positional arguments need no binding; -1 where all do.
  private let plainCount: Int
  /// The defaults of all parameters; unbound where there is none.
  private let defaults: UnsafeMutablePointer<Value>
  /// How many positional arguments suffice, where no keyword is required.
  private let leastCount: Int
  /// Whether instances of subclasses of `int` and `float` are taken as the numbers that they are.
  private let takesNumbers: Bool

  /// Makes a plain function from its entry.
  ///
  /// `module` says that it is one of Python's own, whose errors have the words of C.
  public convenience init(_ entry: Entry, module: String? = nil) { self.init(entry, owner: nil, module: module) }

  /// Makes a method of `owner`.
  public init(_ entry: Entry, owner: TypeObject?, module: String? = nil) {
    self.entry = entry
    body = entry.body
    signature = Signature(entry.signature)
    name = Symbol(entry.name)
    self.owner = owner
    takesNumbers = (owner === TypeObject.int || owner === TypeObject.float) && name != .new
    let isPlain = signature.positionalCount == signature.parameters.count && !takesNumbers
    plainCount = isPlain ? signature.positionalCount : -1
    self.module = module
    words = module != nil || owner.map { StandardModules.isNative($0.module) } == true ? .native : .script
    let parameters = signature.parameters
    let wantsKeyword = parameters.contains { $0.kind == .keywordOnly && $0.defaultText == nil }
    leastCount = wantsKeyword || takesNumbers ? .max : signature.requiredCount
    defaults = .allocate(capacity: parameters.count + 1)
    for (position, parameter) in parameters.enumerated() {
      (defaults + position).initialize(to: parameter.defaultValue)
    }
    count = parameters.count
    super.init()
  }

  deinit {
    defaults.deinitialize(count: count)
    defaults.deallocate()
  }

  /// The member of a type that an entry makes: `__new__` is static; a first parameter `cls` makes a class method.
  static func member(_ entry: Entry, of type: TypeObject) -> Value {
    let function = NativeFunction(entry, owner: type)
    if function.name == .new { return .object(StaticMethodObject(.object(function))) }
    if function.signature.parameters.first?.name == "cls" { return .object(ClassMethodObject(.object(function))) }
    return .object(function)
  }

  override public var registeredEntry: Entry? { entry }

  override public var type: TypeObject { owner == nil ? .builtinFunction : .methodDescriptor }

  override public func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    try arguments.withView { try call($0, interpreter) }
  }

  /// Calls with arguments that lie in memory, such as in the registers of the caller.
  @inline(__always) func call(_ arguments: ArgumentView, _ interpreter: Interpreter) throws -> Value {
    if arguments.values.count == plainCount, arguments.keywords.isEmpty {
      return try body(Call(interpreter, self, arguments.values))
    }
    return try callBinding(arguments, interpreter)
  }

  private func callBinding(_ arguments: ArgumentView, _ interpreter: Interpreter) throws -> Value {
    let given = arguments.values.count
    if arguments.keywords.isEmpty, given >= leastCount,
      given <= signature.positionalCount || signature.starIndex != nil
    {
      return try callFilling(arguments.values, interpreter)
    }
    return try callByTheBook(arguments, interpreter)
  }

  /// Calls with positional arguments that suffice; defaults fill the rest.
  private func callFilling(_ given: UnsafeBufferPointer<Value>, _ interpreter: Interpreter) throws -> Value {
    try withUnsafeTemporaryAllocation(of: Value.self, capacity: count) { bound in
      guard let start = bound.baseAddress else { return try body(Call(interpreter, self, UnsafeBufferPointer(bound))) }
      // Arguments and defaults are lent by those who keep them; only what is made here is given back.
      let taken = min(given.count, signature.positionalCount)
      if let source = given.baseAddress { start.lend(0, source, taken) }
      start.lend(taken, defaults + taken, count - taken)
      let (star, doubleStar) = (signature.starIndex, signature.doubleStarIndex)
      if let star { (start + star).initialize(to: .object(TupleObject(Array(given[taken...])))) }
      if let doubleStar { (start + doubleStar).initialize(to: .object(DictObject())) }
      defer {
        if let star { (start + star).deinitialize(count: 1) }
        if let doubleStar { (start + doubleStar).deinitialize(count: 1) }
      }
      return try body(Call(interpreter, self, UnsafeBufferPointer(bound)))
    }
  }

  private func callByTheBook(_ arguments: ArgumentView, _ interpreter: Interpreter) throws -> Value {
    try withUnsafeTemporaryAllocation(of: Value.self, capacity: signature.parameters.count) { bound in
      bound.initialize(repeating: .unbound)
      defer { bound.deinitialize() }
      try bind(arguments, to: bound, interpreter)
      if takesNumbers, !bound.isEmpty { bound[0] = bound[0].plainNumber }
      return try body(Call(interpreter, self, UnsafeBufferPointer(bound)))
    }
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    if let owner { return "<method '\(name)' of '\(owner.name)' objects>" }
    return "<built-in function \(name)>"
  }
}
