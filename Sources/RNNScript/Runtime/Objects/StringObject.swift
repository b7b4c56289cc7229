/// A `str`: text whose elements are code points.
public final class StringObject: Object {
  /// The text.
  ///
  /// It changes only while nobody else can see it: see `append`.
  @exclusivity(unchecked) public private(set) var value: String
  /// Whether every code point is one byte, so that positions are offsets.
  @exclusivity(unchecked) public private(set) var isASCII: Bool
  @exclusivity(unchecked) private var scalars: [Unicode.Scalar]?
  @exclusivity(unchecked) private var knownHash: Int?
  @exclusivity(unchecked) private var knownSymbol: Symbol?

  /// The text as a name.
  var symbol: Symbol {
    if let knownSymbol { return knownSymbol }
    let symbol = Symbol(value)
    knownSymbol = symbol
    return symbol
  }

  /// Makes a string.
  public init(_ value: String) {
    var value = value
    value.makeContiguousUTF8()
    self.value = value
    let union = value.utf8.withContiguousStorageIfAvailable { bytes in bytes.reduce(0) { $0 | $1 } }
    isASCII = (union ?? 0x80) < 0x80
  }

  /// Makes a string of what is known to be ASCII.
  init(ascii value: String) {
    self.value = value
    isASCII = true
  }

  /// Makes the string of one text behind another.
  init(_ first: StringObject, _ second: StringObject) {
    value = first.value + second.value
    isASCII = first.isASCII && second.isASCII
  }

  /// Grows in place.
  ///
  /// Only for a string that nothing else refers to: to scripts, strings never change.
  func append(_ other: StringObject) {
    value += other.value
    if !other.isASCII { isASCII = false }
    if scalars != nil { scalars = nil }
    knownHash = nil
    knownSymbol = nil
  }

  override public var type: TypeObject { personality?.type ?? .str }

  /// The number of code points.
  public var count: Int { isASCII ? value.utf8.count : codePoints.count }

  /// The code points; made once for text beyond ASCII.
  public var codePoints: [Unicode.Scalar] {
    if let scalars { return scalars }
    let all = Array(value.unicodeScalars)
    if !isASCII { scalars = all }
    return all
  }

  /// The text of the code points at `range`, which must lie within `0..<count`.
  public func substring(_ range: Range<Int>) -> String {
    if isASCII {
      return value.utf8.withContiguousStorageIfAvailable { bytes in
        String(decoding: bytes[range], as: UTF8.self)
      } ?? ""
    }
    return String(String.UnicodeScalarView(codePoints[range]))
  }

  /// Whether both are the same code points: Swift's `==` would compare canonical forms.
  public func isEqual(to other: StringObject) -> Bool {
    self === other || value.hasSameBytes(as: other.value)
  }

  /// Whether two plain texts are equal; nil where one of the objects is none.
  @inline(__always) static func areEqual(_ first: Object, _ second: Object) -> Bool? {
    guard Swift.type(of: first) == StringObject.self, Swift.type(of: second) == StringObject.self,
      first.personality == nil, second.personality == nil
    else { return nil }
    return unsafeDowncast(first, to: StringObject.self).isEqual(to: unsafeDowncast(second, to: StringObject.self))
  }

  /// The hash of the bytes; never changes within a run.
  public var hash: Int {
    if let knownHash { return knownHash }
    if value.isEmpty { return 0 }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in value.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 32
    let result = Int(truncatingIfNeeded: hash >> 2)
    knownHash = result
    return result
  }

  override public func hashValue(_ interpreter: Interpreter) throws -> Int? { hash }

  override public func truth(_ interpreter: Interpreter) throws -> Bool? { !value.isEmpty }

  override public func length(_ interpreter: Interpreter) throws -> Int? { count }

  override public func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let other = other.object as? StringObject else { return nil }
    switch operation {
    case .equal: return .bool(isEqual(to: other))
    case .notEqual: return .bool(!isEqual(to: other))
    default:
      // UTF-8 orders as code points do.
      return .bool(operation.holds(between: value.utf8, and: other.value.utf8))
    }
  }

  override public func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    switch operation {
    case .add where !reflected:
      guard let other = other.object as? StringObject else {
        throw interpreter.error(
          .typeError, "can only concatenate str (not \"\(interpreter.typeOf(other).name)\") to str")
      }
      try interpreter.reserve(bytes: value.utf8.count + other.value.utf8.count)
      return .object(StringObject(self, other))
    case .multiply:
      guard let count = try interpreter.repetition(other, "str") else { return nil }
      return .object(try repeated(count, interpreter))
    case .modulo where !reflected:
      return .object(StringObject(try Formatting.percent(value, other, interpreter)))
    default: return nil
    }
  }

  private func repeated(_ count: Int, _ interpreter: Interpreter) throws -> StringObject {
    if count <= 0 || value.isEmpty { return StringObject("") }
    let size = value.utf8.count.multipliedReportingOverflow(by: count)
    try interpreter.reserve(bytes: size.overflow ? .max : size.partialValue)
    let part = Array(value.utf8)
    let bytes = String(unsafeUninitializedCapacity: size.partialValue) { buffer in
      // What is there is doubled: few copies, and long ones.
      var filled = buffer.update(fromContentsOf: part)
      while filled < size.partialValue {
        let next = min(filled, size.partialValue - filled)
        _ = buffer[filled...].update(fromContentsOf: UnsafeBufferPointer(rebasing: buffer[..<next]))
        filled += next
      }
      return filled
    }
    return StringObject(bytes)
  }

  override public func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    if let slice = index.object as? SliceObject {
      let indices = try slice.resolve(count, interpreter)
      if indices.step == 1 {
        return .object(StringObject(substring(indices.start..<max(indices.start, indices.stop))))
      }
      if isASCII {
        let bytes = bytes { bytes in indices.map { bytes[$0] } }
        return .object(StringObject(ascii: String(decoding: bytes, as: UTF8.self)))
      }
      let codePoints = codePoints
      return .object(StringObject(String(String.UnicodeScalarView(indices.map { codePoints[$0] }))))
    }
    let position = try interpreter.position(index, count: count, of: "string")
    if let character = interpreter.character(of: self, at: position) { return .object(character) }
    return .object(StringObject(substring(position..<(position + 1))))
  }

  override public func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    guard let part = value.object as? StringObject else {
      throw interpreter.error(
        .typeError, "'in <string>' requires string as left operand, not \(interpreter.typeOf(value).name)")
    }
    return bytes { text in part.bytes { TextSearch.first($0, in: text, 0..<text.count) } } != nil
  }

  override public func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { StringIterator(self) }

  override public func representation(_ interpreter: Interpreter) throws -> String {
    StringRepresentation.representation(value)
  }

  override public func text(_ interpreter: Interpreter) throws -> String { value }

  override public func formatted(_ specification: String, _ interpreter: Interpreter) throws -> String? {
    try Formatting.format(.object(self), specification, interpreter)
  }
}

extension String {
  /// Whether both have the same bytes.
  public func hasSameBytes(as other: String) -> Bool {
    // Short texts are in the value itself; copies share their storage.
    if unsafeBitCast(self, to: SIMD2<UInt64>.self) == unsafeBitCast(other, to: SIMD2<UInt64>.self) { return true }
    guard utf8.count == other.utf8.count else { return false }
    let result = utf8.withContiguousStorageIfAvailable { first in
      other.utf8.withContiguousStorageIfAvailable { second in first.elementsEqual(second) }
    }
    return (result ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// Whether the bytes begin, or end, with those of another text.
  func hasBytes(of affix: String, atEnd: Bool) -> Bool {
    var (text, affix) = (self, affix)
    return text.withUTF8 { text in
      affix.withUTF8 { affix in
        guard affix.count <= text.count else { return false }
        let start = atEnd ? text.count - affix.count : 0
        for place in 0..<affix.count where text[start + place] != affix[place] { return false }
        return true
      }
    }
  }

  /// The byte offset at which `part` first occurs at or after `start`.
  public func firstOffset(of part: String, from start: Int = 0) -> Int? {
    var text = self
    var part = part
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard part.count <= text.count - start else { return nil }
        guard let first = part.first else { return start }
        for offset in start...(text.count - part.count) where text[offset] == first {
          if text[offset..<(offset + part.count)].elementsEqual(part) { return offset }
        }
        return nil
      }
    }
  }
}

extension ComparisonOperator {
  /// Whether the comparison holds between two sequences in lexicographic order.
  func holds<Items: Sequence>(between first: Items, and second: Items) -> Bool where Items.Element: Comparable {
    switch self {
    case .less: first.lexicographicallyPrecedes(second)
    case .greaterOrEqual: !first.lexicographicallyPrecedes(second)
    case .greater: second.lexicographicallyPrecedes(first)
    case .lessOrEqual: !second.lexicographicallyPrecedes(first)
    case .equal, .isSame: first.elementsEqual(second)
    default: !first.elementsEqual(second)
    }
  }

  /// Whether the comparison holds between two numbers.
  @inline(__always) func holds<Number: Comparable>(_ first: Number, _ second: Number) -> Bool {
    switch self {
    case .less: first < second
    case .greaterOrEqual: first >= second
    case .greater: first > second
    case .lessOrEqual: first <= second
    case .equal, .isSame: first == second
    default: first != second
    }
  }
}

/// Goes over the code points of a string.
final class StringIterator: IteratorObject {
  private let string: StringObject
  @exclusivity(unchecked) private var position = 0

  init(_ string: StringObject) { self.string = string }

  override var type: TypeObject { string.isASCII ? .asciiIterator : .stringIterator }

  override func savedContent() -> (() -> Void)? {
    let position = position
    return { [self] in self.position = position }
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    if let character = interpreter.character(of: string, at: position) {
      interpreter.journal.willWrite(self)
      position += 1
      return .object(character)
    }
    guard position < string.count else { return nil }
    interpreter.journal.willWrite(self)
    position += 1
    return .object(StringObject(string.substring((position - 1)..<position)))
  }
}
