import BigInt

/// Reads pickles of plain data: what else a pickle names is refused.
struct PickleReader {
  private let bytes: [UInt8]
  private var position: Int
  private let interpreter: Interpreter
  private var stack: [Value] = []
  private var marks: [Int] = []
  private var memo: [Int: Value] = [:]
  /// Finds what a pickle names; raises for what it may not.
  private let find: Value
  /// Finds what a pickle only refers to, such as the memory of a tensor; nothing where a pickle may not.
  private let persistent: Value

  init(_ bytes: [UInt8], find: Value, persistent: Value = .none, _ interpreter: Interpreter) {
    self.bytes = bytes
    self.find = find
    self.persistent = persistent
    self.interpreter = interpreter
    position = 0
  }

  /// The first value, and how many bytes it took.
  mutating func read() throws -> (value: Value, end: Int) {
    while true {
      try interpreter.poll()
      guard position < bytes.count else { throw interpreter.error(.eofError, "Ran out of input") }
      let code = bytes[position]
      position += 1
      if code == UInt8(ascii: ".") { return (try pop(), position) }
      try take(code)
    }
  }

  // MARK: Bytes

  private func truncated() -> ScriptError {
    interpreter.error(.unpicklingError, "pickle data was truncated")
  }

  private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else { throw truncated() }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  private mutating func number(_ size: Int) throws -> Int {
    let bits = try take(size).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(truncatingIfNeeded: bits)
  }

  private mutating func line() throws -> String {
    guard let end = bytes[position...].firstIndex(of: 0x0A) else { throw truncated() }
    defer { position = end + 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  private mutating func text(_ size: Int) throws -> Value {
    let count = try number(size)
    return .text(String(decoding: try take(count), as: UTF8.self))
  }

  private mutating func content(_ size: Int) throws -> [UInt8] {
    let count = try number(size)
    return Array(try take(count))
  }

  // MARK: The stack

  private mutating func pop() throws -> Value {
    guard stack.count > (marks.last ?? 0), let value = stack.popLast() else {
      throw interpreter.error(.unpicklingError, "unpickling stack underflow")
    }
    return value
  }

  private mutating func popMark() throws -> [Value] {
    guard let mark = marks.popLast() else { throw interpreter.error(.unpicklingError, "could not find MARK") }
    defer { stack.removeLast(stack.count - mark) }
    return Array(stack[mark...])
  }

  private func top() throws -> Value {
    guard let value = stack.last else { throw interpreter.error(.unpicklingError, "unpickling stack underflow") }
    return value
  }

  private func recall(_ index: Int) throws -> Value {
    guard let value = memo[index] else {
      throw interpreter.error(.unpicklingError, "Memo value not found at index \(index)")
    }
    return value
  }

  // MARK: Operations

  private mutating func take(_ code: UInt8) throws {
    switch Character(Unicode.Scalar(code)) {
    case "\u{80}": _ = try take(1)
    case "\u{95}": _ = try take(8)
    case "N": stack.append(.none)
    case "\u{88}": stack.append(.bool(true))
    case "\u{89}": stack.append(.bool(false))
    case "K": stack.append(.int(try number(1)))
    case "M": stack.append(.int(try number(2)))
    case "J": stack.append(.int(Int(Int32(truncatingIfNeeded: try number(4)))))
    case "\u{8a}": stack.append(integer(try content(1)))
    case "\u{8b}": stack.append(integer(try content(4)))
    case "I":
      let text = try line()
      stack.append(text == "00" ? .bool(false) : text == "01" ? .bool(true) : try parsed(text, .int))
    case "L":
      let text = try line()
      stack.append(try parsed(text.hasSuffix("L") ? String(text.dropLast()) : text, .int))
    case "F": stack.append(try parsed(try line(), .float))
    case "G":
      let bits = try take(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      stack.append(.float(Double(bitPattern: bits)))
    case "\u{8c}": stack.append(try text(1))
    case "X": stack.append(try text(4))
    case "\u{8d}": stack.append(try text(8))
    case "V": stack.append(.text(try line()))
    case "U", "T":
      let bytes = try content(code == UInt8(ascii: "U") ? 1 : 4)
      stack.append(.text(String(decoding: bytes, as: UTF8.self)))
    case "S":
      let text = try line()
      stack.append(.text(String(text.dropFirst().dropLast())))
    case "C": stack.append(.object(BytesObject(try content(1))))
    case "B": stack.append(.object(BytesObject(try content(4))))
    case "\u{8e}": stack.append(.object(BytesObject(try content(8))))
    case "\u{96}":
      let bytes = Value.object(BytesObject(try content(8)))
      stack.append(try interpreter.call(try interpreter.builtin("bytearray"), [bytes]))
    default: try takeContainer(code)
    }
  }

  private mutating func takeContainer(_ code: UInt8) throws {
    switch Character(Unicode.Scalar(code)) {
    case "(": marks.append(stack.count)
    case "1": _ = try popMark()
    case "0": _ = try pop()
    case "2": stack.append(try top())
    case "]": stack.append(.list([]))
    case "}": stack.append(.object(DictObject()))
    case ")": stack.append(.tuple([]))
    case "\u{8f}": stack.append(try interpreter.call(.object(TypeObject.set)))
    case "l": stack.append(.list(try popMark()))
    case "t": stack.append(.tuple(try popMark()))
    case "\u{85}": stack.append(.tuple([try pop()]))
    case "\u{86}":
      let second = try pop()
      stack.append(.tuple([try pop(), second]))
    case "\u{87}":
      let (third, second) = (try pop(), try pop())
      stack.append(.tuple([try pop(), second, third]))
    case "\u{91}":
      let elements = try popMark()
      stack.append(try interpreter.call(.object(TypeObject.frozenset), [.list(elements)]))
    case "d":
      let dict = Value.object(DictObject())
      try fill(dict, try popMark())
      stack.append(dict)
    case "a":
      let value = try pop()
      try interpreter.callMethod(try top(), "append", [value])
    case "e":
      let values = try popMark()
      try interpreter.callMethod(try top(), "extend", [.list(values)])
    case "s":
      let value = try pop()
      let key = try pop()
      try fill(try top(), [key, value])
    case "u":
      let items = try popMark()
      try fill(try top(), items)
    case "\u{90}":
      let elements = try popMark()
      try interpreter.callMethod(try top(), "update", [.list(elements)])
    default: try takeReference(code)
    }
  }

  private mutating func takeReference(_ code: UInt8) throws {
    switch Character(Unicode.Scalar(code)) {
    case "\u{94}": memo[memo.count] = try top()
    case "q": memo[try number(1)] = try top()
    case "r": memo[try number(4)] = try top()
    case "p": memo[Int(try line()) ?? 0] = try top()
    case "h": stack.append(try recall(try number(1)))
    case "j": stack.append(try recall(try number(4)))
    case "g": stack.append(try recall(Int(try line()) ?? -1))
    case "c":
      let module = try line()
      stack.append(try interpreter.call(find, [.text(module), .text(try line())]))
    case "\u{93}":
      let name = try pop()
      stack.append(try interpreter.call(find, [try pop(), name]))
    case "R":
      let arguments = try interpreter.array(try pop())
      stack.append(try interpreter.call(try pop(), arguments))
    case "\u{81}":
      let arguments = try interpreter.array(try pop())
      stack.append(try interpreter.call(try pop(), arguments))
    case "Q" where !persistent.isNone:
      stack.append(try interpreter.call(persistent, [try pop()]))
    case "b":
      let state = try pop()
      if let restore = try interpreter.optionalAttribute(try top(), "__setstate__") {
        _ = try interpreter.call(restore, [state])
        return
      }
      try interpreter.iterate(try interpreter.callMethod(state, "items")) { item in
        let pair = try interpreter.array(item)
        try interpreter.setAttribute(try top(), Symbol(try interpreter.text(pair[0])), pair[1])
        return true
      }
    default:
      let shown = StringRepresentation.representation(bytes: [code]).dropFirst(2).dropLast()
      throw interpreter.error(.unpicklingError, "invalid load key, '\(shown)'.")
    }
  }

  private func fill(_ target: Value, _ items: [Value]) throws {
    for index in stride(from: 0, to: items.count - 1, by: 2) {
      try interpreter.setItem(target, items[index], items[index + 1])
    }
  }

  private func integer(_ bytes: [UInt8]) -> Value {
    var number = bytes.reversed().reduce(BigInt(0)) { ($0 << 8) + BigInt($1) }
    if let last = bytes.last, last & 0x80 != 0 { number -= BigInt(1) << (8 * bytes.count) }
    return .integer(number)
  }

  private func parsed(_ text: String, _ type: TypeObject) throws -> Value {
    try interpreter.call(.object(type), [.text(text)])
  }
}

extension Interpreter {
  /// A name that is there without import.
  fileprivate func builtin(_ name: Symbol) throws -> Value {
    guard let value = builtins.get(name) else { throw error(.nameError, "name '\(name)' is not defined") }
    return value
  }
}

extension TypeObject {
  nonisolated(unsafe) static let pickleError: TypeObject = TypeObject(
    name: "PickleError", module: "_pickle", bases: [.exception])
  /// The error of what cannot be written.
  nonisolated(unsafe) static let picklingError: TypeObject = TypeObject(
    name: "PicklingError", module: "_pickle", bases: [.pickleError])
  /// The error of what is no pickle, or names what is not plain data.
  nonisolated(unsafe) static let unpicklingError: TypeObject = TypeObject(
    name: "UnpicklingError", module: "_pickle", bases: [.pickleError])
}
