/// A `bytes` or a `bytearray`.
public final class BytesObject: Object {
  /// The bytes.
  ///
  /// Call `journal.willWrite` before changing those of a `bytearray`.
  @exclusivity(unchecked) public internal(set) var value: [UInt8]
  /// Whether this is a `bytearray`.
  public let isMutable: Bool
  private var knownHash: Int?

  /// Makes bytes.
  public init(_ value: [UInt8], isMutable: Bool = false) {
    self.value = value
    self.isMutable = isMutable
  }

  override public var type: TypeObject { personality?.type ?? (isMutable ? .bytearray : .bytes) }

  override public func savedContent() -> (() -> Void)? {
    guard isMutable else { return nil }
    let value = value
    return { [self] in self.value = value }
  }

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? {
    if isMutable { return nil }
    if value.isEmpty { return 0 }
    if let knownHash { return knownHash }
    var hash: UInt64 = 0x9AE1_6A3B_2F90_404F
    for byte in value { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let result = Int(truncatingIfNeeded: hash >> 2)
    knownHash = result
    return result
  }

  override public func truth(_ interpreter: Interpreter) throws -> Bool? { !value.isEmpty }
  override public func length(_ interpreter: Interpreter) throws -> Int? { value.count }
  override public func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { BytesIterator(self) }

  /// Bytes of the same kind.
  func same(_ bytes: [UInt8]) -> Value { .object(BytesObject(bytes, isMutable: isMutable)) }

  override public func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    if let slice = index.object as? SliceObject {
      let indices = try slice.resolve(value.count, interpreter)
      if indices.step == 1 { return same(Array(value[indices.start..<max(indices.start, indices.stop)])) }
      return same(indices.map { value[$0] })
    }
    return .int(Int(value[try position(index, interpreter)]))
  }

  private func position(_ index: Value, _ interpreter: Interpreter, action: String = "") throws -> Int {
    guard var position = try interpreter.indexValue(index) else {
      let kind = isMutable ? "bytearray" : "byte"
      throw interpreter.error(
        .typeError, "\(kind) indices must be integers or slices, not \(interpreter.typeOf(index).name)")
    }
    if position < 0 { position += value.count }
    guard position >= 0, position < value.count else {
      throw interpreter.error(.indexError, isMutable ? "bytearray index out of range" : "index out of range")
    }
    return position
  }

  override public func setItem(_ index: Value, to new: Value, _ interpreter: Interpreter) throws {
    guard isMutable else { return try super.setItem(index, to: new, interpreter) }
    if let slice = index.object as? SliceObject {
      let bytes = try assigned(new, interpreter)
      let indices = try slice.resolve(value.count, interpreter)
      interpreter.journal.willWrite(self)
      if indices.step == 1 {
        value.replaceSubrange(indices.start..<max(indices.start, indices.stop), with: bytes)
        return
      }
      guard bytes.count == indices.count else {
        throw interpreter.error(
          .valueError,
          "attempt to assign bytes of size \(bytes.count) to extended slice of size \(indices.count)")
      }
      for (position, byte) in zip(indices, bytes) { value[position] = byte }
      return
    }
    let position = try position(index, interpreter)
    let byte = try interpreter.byte(new, "byte must be in range(0, 256)")
    interpreter.journal.willWrite(self)
    value[position] = byte
  }

  private func assigned(_ new: Value, _ interpreter: Interpreter) throws -> [UInt8] {
    if let bytes = new.bytes { return bytes }
    if new.string != nil || !new.isObject {
      throw interpreter.error(
        .typeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    }
    return try interpreter.array(new).map { try interpreter.byte($0, "byte must be in range(0, 256)") }
  }

  override public func deleteItem(_ index: Value, _ interpreter: Interpreter) throws {
    guard isMutable else { return try super.deleteItem(index, interpreter) }
    if let slice = index.object as? SliceObject {
      let indices = try slice.resolve(value.count, interpreter)
      interpreter.journal.willWrite(self)
      value = indices.removed(from: value)
      return
    }
    let position = try position(index, interpreter)
    interpreter.journal.willWrite(self)
    value.remove(at: position)
  }

  override public func contains(_ part: Value, _ interpreter: Interpreter) throws -> Bool? {
    if let part = part.bytes { return TextSearch.first(part, in: value) != nil }
    guard let number = try interpreter.indexValue(part) else {
      throw interpreter.error(
        .typeError, "a bytes-like object is required, not '\(interpreter.typeOf(part).name)'")
    }
    guard let byte = UInt8(exactly: number) else {
      throw interpreter.error(.valueError, "byte must be in range(0, 256)")
    }
    return value.contains(byte)
  }

  override public func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    switch operation {
    case .add where !reflected:
      guard let other = other.bytes else {
        if other.object?.type.hook(Symbol.operation(.add).reflected) != nil { return nil }
        throw interpreter.error(.typeError, "can't concat \(interpreter.typeOf(other).name) to \(type.name)")
      }
      try interpreter.reserve(bytes: value.count + other.count)
      return same(value + other)
    case .multiply:
      guard let count = try interpreter.repetition(other, "bytes") else { return nil }
      return same(try repeated(count, interpreter))
    case .modulo where !reflected:
      return same(try PercentFormatting.format(bytes: value, other, interpreter))
    default: return nil
    }
  }

  private func repeated(_ count: Int, _ interpreter: Interpreter) throws -> [UInt8] {
    if value.isEmpty || count <= 0 { return [] }
    let size = value.count.multipliedReportingOverflow(by: count)
    try interpreter.reserve(bytes: size.overflow ? .max : size.partialValue)
    return Array(repeatElement(value, count: count).joined())
  }

  override public func inPlace(
    _ operation: BinaryOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard isMutable, operation == .add || operation == .multiply,
      let result = try binary(operation, other, reflected: false, interpreter)?.object as? BytesObject
    else { return nil }
    interpreter.journal.willWrite(self)
    value = result.value
    return .object(self)
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.bytes else { return nil }
    return .bool(operation.holds(between: value, and: other))
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    let text = StringRepresentation.representation(bytes: value)
    return isMutable ? "\(type.name)(\(text))" : text
  }
}

/// Goes over the bytes of a `bytes` or `bytearray` as it is at each step.
final class BytesIterator: IteratorObject {
  private let bytes: BytesObject
  private var position = 0

  init(_ bytes: BytesObject) { self.bytes = bytes }

  override var type: TypeObject { bytes.isMutable ? .bytearrayIterator : .bytesIterator }

  override func savedContent() -> (() -> Void)? {
    let position = position
    return { [self] in self.position = position }
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    guard position < bytes.value.count else { return nil }
    interpreter.journal.willWrite(self)
    position += 1
    return .int(Int(bytes.value[position - 1]))
  }
}

extension Value {
  /// The bytes of a bytes-like object: `bytes`, `bytearray`, `memoryview`.
  public var bytes: [UInt8]? {
    switch object {
    case let bytes as BytesObject: bytes.value
    case let view as MemoryViewObject: view.value
    default: nil
    }
  }

  /// Whether the value is neither a number nor None.
  var isObject: Bool { object != nil }
}

extension Interpreter {
  /// One byte of an integer.
  ///
  /// Throws ValueError with `message` where it does not fit.
  func byte(_ value: Value, _ message: String) throws -> UInt8 {
    guard let number = try indexValue(value) else {
      throw error(.typeError, "'\(typeOf(value).name)' object cannot be interpreted as an integer")
    }
    guard let byte = UInt8(exactly: number) else { throw error(.valueError, message) }
    return byte
  }
}
