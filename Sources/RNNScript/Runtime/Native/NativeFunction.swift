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
  /// How many positional arguments need no binding; -1 where all do.
  private let plainCount: Int
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
    takesNumbers = owner === TypeObject.int || owner === TypeObject.float
    let isPlain = signature.positionalCount == signature.parameters.count && !takesNumbers
    plainCount = isPlain ? signature.positionalCount : -1
    self.module = module
    words = module != nil || owner.map { StandardModules.isNative($0.module) } == true ? .native : .script
  }

  /// The member of a type that an entry makes: `__new__` is static; a first parameter `cls` makes a class method.
  static func member(_ entry: Entry, of type: TypeObject) -> Value {
    let function = NativeFunction(entry, owner: type)
    if function.name == .new { return .object(StaticMethodObject(.object(function))) }
    if function.signature.parameters.first?.name == "cls" { return .object(ClassMethodObject(.object(function))) }
    return .object(function)
  }

  override public var type: TypeObject { .builtinFunction }

  override public func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    try arguments.withView { try call($0, interpreter) }
  }

  /// Calls with arguments that lie in memory, such as in the registers of the caller.
  @inline(__always) func call(_ arguments: ArgumentView, _ interpreter: Interpreter) throws -> Value {
    if arguments.values.count == plainCount, arguments.keywords.isEmpty {
      return try body(Call(interpreter: interpreter, function: self, values: arguments.values))
    }
    return try callBinding(arguments, interpreter)
  }

  private func callBinding(_ arguments: ArgumentView, _ interpreter: Interpreter) throws -> Value {
    try withUnsafeTemporaryAllocation(of: Value.self, capacity: signature.parameters.count) { bound in
      bound.initialize(repeating: .unbound)
      defer { bound.deinitialize() }
      try bind(arguments, to: bound, interpreter)
      if takesNumbers, !bound.isEmpty { bound[0] = bound[0].plainNumber }
      return try body(Call(interpreter: interpreter, function: self, values: UnsafeBufferPointer(bound)))
    }
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    if let owner { return "<method '\(name)' of '\(owner.name)' objects>" }
    return "<built-in function \(name)>"
  }
}
