/// An exception: its type, arguments and traceback.
public final class ExceptionObject: Object {
  let exceptionType: TypeObject
  let arguments: [Value]

  init(_ type: TypeObject, _ arguments: [Value]) {
    exceptionType = type
    self.arguments = arguments
  }
}
