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
}

/// A call of a native function, its arguments bound to the signature.
///
/// `call[i]` is the argument of the i-th parameter: a default where none was given; a tuple for `*args`, a dict for
/// `**kwargs`. The typed readers raise Python's TypeError, naming the function and the parameter.
public struct Call {
  /// Who runs the script.
  public let interpreter: Interpreter
  /// What is called.
  public let function: NativeFunction
  /// One value for each parameter.
  public let arguments: [Value]

  /// Makes a bound call.
  public init(interpreter: Interpreter, function: NativeFunction, arguments: [Value]) {
    self.interpreter = interpreter
    self.function = function
    self.arguments = arguments
  }

  /// The argument of the parameter at `index`.
  public subscript(index: Int) -> Value { arguments[index] }
}
