/// A generator: a frame that waits.
public final class GeneratorObject: IteratorObject {
  let frame: Frame
  let name: String

  init(_ frame: Frame, name: String) {
    self.frame = frame
    self.name = name
  }

  override public var type: TypeObject { .generator }

  func resumed(with value: Value, _ interpreter: Interpreter) throws -> Value { .none }
  func resumed(throwing exception: ExceptionObject, _ interpreter: Interpreter) throws -> Value { .none }
  func close(_ interpreter: Interpreter) throws {}
}
