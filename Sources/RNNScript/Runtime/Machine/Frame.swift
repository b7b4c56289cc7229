/// A call that runs or waits: its code, registers and place.
final class Frame {
  var code: Code
  var registers: UnsafeMutablePointer<Value>
  private var capacity: Int
  /// The next instruction while the frame waits.
  var position = 0

  init(_ code: Code) {
    self.code = code
    capacity = max(8, code.registerCount)
    registers = .allocate(capacity: capacity)
    registers.initialize(repeating: .unbound, count: capacity)
  }

  deinit {
    registers.deinitialize(count: capacity)
    registers.deallocate()
  }
}

/// What a frame observer sees: a function that returns.
public struct FrameView {
  /// The function's name.
  public let function: String
  /// Where it is written.
  public let source: SourceFile
  /// The local variables that have values.
  public let locals: [(name: Symbol, value: Value)]
  /// What it returns.
  public let result: Value
}
