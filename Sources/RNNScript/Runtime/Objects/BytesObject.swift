/// A `bytes`.
public final class BytesObject: Object {
  /// The bytes.
  public let value: [UInt8]

  /// Makes bytes.
  public init(_ value: [UInt8]) { self.value = value }

  override public var type: TypeObject { personality?.type ?? .bytes }

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? {
    var hash: UInt64 = 0x9AE1_6A3B_2F90_404F
    for byte in value { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 2)
  }

  override public func truth(_ interpreter: Interpreter) throws -> Bool? { !value.isEmpty }
  override public func length(_ interpreter: Interpreter) throws -> Int? { value.count }

  override public func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    ArrayIterator(value.map { .int(Int($0)) })
  }

  override public func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    if let slice = index.object as? SliceObject {
      return .object(BytesObject(try slice.resolve(value.count, interpreter).map { value[$0] }))
    }
    return .int(Int(value[try interpreter.position(index, count: value.count, of: "byte")]))
  }

  override public func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    if let part = value.object as? BytesObject {
      if part.value.isEmpty { return true }
      guard part.value.count <= self.value.count else { return false }
      return (0...(self.value.count - part.value.count)).contains {
        self.value[$0..<($0 + part.value.count)].elementsEqual(part.value)
      }
    }
    guard let number = try interpreter.indexValue(value) else {
      throw interpreter.error(
        .typeError, "a bytes-like object is required, not '\(interpreter.typeOf(value).name)'")
    }
    guard let byte = UInt8(exactly: number) else {
      throw interpreter.error(.valueError, "byte must be in range(0, 256)")
    }
    return self.value.contains(byte)
  }

  override public func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    switch operation {
    case .add where !reflected:
      guard let other = other.object as? BytesObject else {
        throw interpreter.error(.typeError, "can't concat \(interpreter.typeOf(other).name) to bytes")
      }
      return .object(BytesObject(value + other.value))
    case .multiply:
      guard let count = try interpreter.repetition(other, "bytes") else { return nil }
      let size = value.count.multipliedReportingOverflow(by: count)
      try interpreter.reserve(bytes: size.overflow ? .max : size.partialValue)
      return .object(BytesObject(Array(repeatElement(value, count: value.isEmpty ? 0 : count).joined())))
    default: return nil
    }
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? BytesObject else { return nil }
    return .bool(operation.holds(between: value, and: other.value))
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    StringRepresentation.representation(bytes: value)
  }
}
