/// A `memoryview`: a window on the bytes of a `bytes` or `bytearray`, without a copy.
public final class MemoryViewObject: Object {
  /// What it looks at; nil once released.
  @exclusivity(unchecked) private(set) var source: BytesObject?
  private let indices: SliceIndices

  init(_ source: BytesObject, _ indices: SliceIndices? = nil) {
    self.source = source
    self.indices = indices ?? SliceIndices(start: 0, stop: source.value.count, step: 1)
  }

  override public var type: TypeObject { .memoryview }

  /// The bytes in the window; those that the source has lost meanwhile are missing.
  var value: [UInt8] {
    guard let source else { return [] }
    return indices.compactMap { $0 < source.value.count ? source.value[$0] : nil }
  }

  /// How many bytes there are.
  var count: Int { indices.count }
  /// The distance between two bytes of the window in its source.
  var step: Int { indices.step }

  override public func savedContent() -> (() -> Void)? {
    let source = source
    return { [self] in self.source = source }
  }

  override public func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(source) }

  /// The source.
  ///
  /// Throws ValueError once released.
  func opened(_ interpreter: Interpreter) throws -> BytesObject {
    guard let source else {
      throw interpreter.error(.valueError, "operation forbidden on released memoryview object")
    }
    return source
  }

  func release(_ interpreter: Interpreter) {
    interpreter.journal.willWrite(self)
    source = nil
  }

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? {
    let source = try opened(interpreter)
    if source.isMutable { throw interpreter.error(.valueError, "cannot hash writable memoryview object") }
    return try BytesObject(value).hashValue(interpreter)
  }

  override public func length(_ interpreter: Interpreter) throws -> Int? {
    _ = try opened(interpreter)
    return count
  }

  override public func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    _ = try opened(interpreter)
    return ArrayIterator(value.map { .int(Int($0)) })
  }

  private func offset(_ index: Value, _ interpreter: Interpreter) throws -> Int {
    guard var position = try interpreter.indexValue(index) else {
      throw interpreter.error(.typeError, "memoryview: invalid slice key")
    }
    if position < 0 { position += count }
    let source = try opened(interpreter)
    guard position >= 0, position < count, indices.start + position * step < source.value.count else {
      throw interpreter.error(.indexError, "index out of bounds on dimension 1")
    }
    return indices.start + position * step
  }

  private func window(_ slice: SliceObject, _ interpreter: Interpreter) throws -> SliceIndices {
    let part = try slice.resolve(count, interpreter)
    return SliceIndices(
      start: indices.start + part.start * step, stop: indices.start + part.stop * step, step: step * part.step)
  }

  override public func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    let source = try opened(interpreter)
    if let slice = index.object as? SliceObject {
      return .object(MemoryViewObject(source, try window(slice, interpreter)))
    }
    return .int(Int(source.value[try offset(index, interpreter)]))
  }

  override public func setItem(_ index: Value, to new: Value, _ interpreter: Interpreter) throws {
    let source = try opened(interpreter)
    guard source.isMutable else { throw interpreter.error(.typeError, "cannot modify read-only memory") }
    if let slice = index.object as? SliceObject {
      guard let bytes = new.bytes else {
        throw interpreter.error(
          .typeError, "a bytes-like object is required, not '\(interpreter.typeOf(new).name)'")
      }
      let places = try window(slice, interpreter)
      guard bytes.count == places.count else {
        throw interpreter.error(
          .valueError, "memoryview assignment: lvalue and rvalue have different structures")
      }
      interpreter.journal.willWrite(source)
      for (place, byte) in zip(places, bytes) where place < source.value.count { source.value[place] = byte }
      return
    }
    let place = try offset(index, interpreter)
    guard let number = try interpreter.indexValue(new) else {
      throw interpreter.error(.typeError, "memoryview: invalid type for format 'B'")
    }
    guard let byte = UInt8(exactly: number) else {
      throw interpreter.error(.valueError, "memoryview: invalid value for format 'B'")
    }
    interpreter.journal.willWrite(source)
    source.value[place] = byte
  }

  override public func deleteItem(_ index: Value, _ interpreter: Interpreter) throws {
    throw interpreter.error(.typeError, "cannot delete memory")
  }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard operation == .equal || operation == .notEqual, let other = other.bytes else { return nil }
    return .bool((value == other) == (operation == .equal))
  }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    source == nil ? "<released memory at \(address)>" : "<memory at \(address)>"
  }
}
