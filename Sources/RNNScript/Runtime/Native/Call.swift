/// The arguments of a call as the caller wrote them: positional values, then keywords.
public struct CallArguments {
  /// The positional values.
  public var positional: [Value]
  /// The keyword values, in order.
  public var keywords: [(name: Symbol, value: Value)]

  /// Makes the arguments of a call.
  public init(_ positional: [Value] = [], keywords: [(name: Symbol, value: Value)] = []) {
    self.positional = positional
    self.keywords = keywords
  }

  /// Runs `body` with the arguments one behind the other in memory.
  func withView<Result>(_ body: (ArgumentView) throws -> Result) rethrows -> Result {
    let values = keywords.isEmpty ? positional : positional + keywords.map(\.value)
    let names = keywords.map(\.name)
    return try values.withUnsafeBufferPointer { values in
      try names.withUnsafeBufferPointer { try body(ArgumentView(values, keywords: $0)) }
    }
  }
}

/// Arguments that lie one behind the other in memory, such as in the registers of the caller: positional ones, then those
/// of the keywords.
///
/// Who makes a view keeps the memory while the view is used; to copy it counts no references.
struct ArgumentView {
  let values: UnsafeBufferPointer<Value>
  let keywords: UnsafeBufferPointer<Symbol>

  /// How many of the arguments are positional.
  @inline(__always) var positionalCount: Int { values.count - keywords.count }

  @inline(__always) init(
    _ values: UnsafeBufferPointer<Value>,
    keywords: UnsafeBufferPointer<Symbol> = UnsafeBufferPointer(start: nil, count: 0)
  ) {
    self.values = values
    self.keywords = keywords
  }

  @inline(__always) init(_ start: UnsafeMutablePointer<Value>, _ count: Int) {
    self.init(UnsafeBufferPointer(start: start, count: count))
  }

  /// The positional values, from a position on.
  func positional(from start: Int = 0) -> [Value] {
    start < positionalCount ? Array(values[start..<positionalCount]) : []
  }

  /// The same arguments as values of their own.
  var copied: CallArguments {
    let first = positionalCount
    return CallArguments(
      positional(), keywords: keywords.enumerated().map { (name: $0.element, value: values[first + $0.offset]) })
  }

  /// Runs `body` with `receiver` before the arguments.
  func withReceiver<Result>(_ receiver: Value, _ body: (ArgumentView) throws -> Result) throws -> Result {
    try withUnsafeTemporaryAllocation(of: Value.self, capacity: values.count + 1) { all in
      all.initializeElement(at: 0, to: receiver)
      defer { (all.baseAddress)?.deinitialize(count: 1) }
      // The others are lent, as they are to this view: their references are not counted.
      if let start = all.baseAddress, let source = values.baseAddress { start.lend(1, source, values.count) }
      return try body(ArgumentView(UnsafeBufferPointer(all), keywords: keywords))
    }
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// Copies values bit by bit to `offset`, without counting their references.
  ///
  /// They must not be deinitialized here, and their owner must keep them.
  @inline(__always) func lend(_ offset: Int, _ source: UnsafePointer<Value>, _ count: Int) {
    UnsafeMutableRawPointer(self + offset).copyMemory(from: source, byteCount: count * MemoryLayout<Value>.stride)
  }
}

/// A call of a native function, its arguments bound to the signature.
///
/// `call[i]` is the argument of the i-th parameter: a default where none was given; a tuple for `*args`, a dict for
/// `**kwargs`. The typed readers raise Python's TypeError, naming the function and the parameter. The arguments lie in the
/// registers of the caller: a call is good as long as the function runs, and no longer.
public struct Call {
  /// Who runs the script.
  public let interpreter: Interpreter
  /// What is called.
  public let function: NativeFunction
  private let values: UnsafeBufferPointer<Value>

  @inline(__always)
  init(_ interpreter: Interpreter, _ function: NativeFunction, _ values: UnsafeBufferPointer<Value>) {
    self.interpreter = interpreter
    self.function = function
    self.values = values
  }

  /// One value for each parameter.
  public var arguments: [Value] { Array(values) }

  /// The argument of the parameter at `index`.
  @inline(__always) public subscript(index: Int) -> Value {
    precondition(index >= 0 && index < values.count)
    return values[index]
  }
}

extension Entry {
  /// Runs the body with arguments that are bound already, for an entry that is made of another one.
  public func run(
    _ interpreter: Interpreter, as function: NativeFunction, arguments: [Value]
  ) throws -> Value {
    try arguments.withUnsafeBufferPointer {
      try body(Call(interpreter, function, $0))
    }
  }
}
