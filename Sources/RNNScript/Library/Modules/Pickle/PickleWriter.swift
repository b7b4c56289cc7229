import BigInt

/// Writes plain data as a pickle of protocol 4, or of protocol 2, which is all that some readers know.
struct PickleWriter {
  private(set) var output: [UInt8]
  private let isOld: Bool
  private let interpreter: Interpreter
  /// The numbers of the objects that were written, and the objects, so that no number is used twice.
  private var memo: [ObjectIdentifier: Int] = [:]
  private var kept: [Object] = []
  /// Says how an object that is no plain data is made again: a callable's names, its arguments, its state.
  private let reduce: Value

  init(reduce: Value, isOld: Bool = false, _ interpreter: Interpreter) {
    output = [0x80, isOld ? 2 : 4]
    self.isOld = isOld
    self.interpreter = interpreter
    self.reduce = reduce
  }

  /// Writes the one value of the pickle.
  mutating func write(_ value: Value) throws {
    try save(value)
    output.append(UInt8(ascii: "."))
  }

  private mutating func put(_ code: UInt8, _ number: Int, _ size: Int) {
    output.append(code)
    for index in 0..<size { output.append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }

  private mutating func remember(_ object: Object) {
    let index = kept.count
    memo[ObjectIdentifier(object)] = index
    kept.append(object)
    if !isOld {
      output.append(0x94)
    } else if index < 256 {
      put(UInt8(ascii: "q"), index, 1)
    } else {
      put(UInt8(ascii: "r"), index, 4)
    }
  }

  private mutating func save(_ value: Value) throws {
    try interpreter.poll()
    switch value {
    case .none, .unbound: output.append(UInt8(ascii: "N"))
    case .bool(let flag): output.append(flag ? 0x88 : 0x89)
    case .int(let number): save(number)
    case .float(let number):
      output.append(UInt8(ascii: "G"))
      for shift in stride(from: 56, through: 0, by: -8) {
        output.append(UInt8(truncatingIfNeeded: number.bitPattern >> UInt64(shift)))
      }
    case .object(let object):
      if let index = memo[ObjectIdentifier(object)] {
        if index < 256 { put(UInt8(ascii: "h"), index, 1) } else { put(UInt8(ascii: "j"), index, 4) }
        return
      }
      try interpreter.enterNative()
      defer { interpreter.leaveNative() }
      try save(object, value)
    }
    if output.count & 0xFFFF == 0 { try interpreter.reserve(bytes: 2 * output.count) }
  }

  private mutating func save(_ number: Int) {
    switch number {
    case 0...0xFF: put(UInt8(ascii: "K"), number, 1)
    case 0x100...0xFFFF: put(UInt8(ascii: "M"), number, 2)
    case Int(Int32.min)...Int(Int32.max): put(UInt8(ascii: "J"), number, 4)
    default: save(BigInt(number))
    }
  }

  private mutating func save(_ number: BigInt) {
    var bytes: [UInt8] = []
    var rest = number
    while true {
      // The lowest eight bits of the number in two's complement.
      let low = rest.modulus(256)
      let byte = UInt8(truncatingIfNeeded: Int(low))
      bytes.append(byte)
      rest = (rest - low) / 256
      if (rest == 0 && byte < 0x80) || (rest == -1 && byte >= 0x80) { break }
    }
    if bytes.count < 256 { put(0x8A, bytes.count, 1) } else { put(0x8B, bytes.count, 4) }
    output += bytes
  }

  private mutating func save(_ object: Object, _ value: Value) throws {
    guard object.personality == nil else { return try saveReduced(object, value) }
    switch object {
    case let string as StringObject:
      let bytes = Array(string.value.utf8)
      if bytes.count < 256 && !isOld {
        put(0x8C, bytes.count, 1)
      } else {
        put(UInt8(ascii: "X"), bytes.count, 4)
      }
      output += bytes
      remember(object)
    case let big as BigIntObject: save(big.value)
    case let bytes as BytesObject where isOld: try saveOld(bytes)
    case let bytes as BytesObject where interpreter.typeOf(value) === TypeObject.bytes:
      let content = bytes.value
      if content.count < 256 {
        put(UInt8(ascii: "C"), content.count, 1)
      } else {
        put(UInt8(ascii: "B"), content.count, 4)
      }
      output += content
      remember(object)
    case let bytes as BytesObject:
      put(0x96, bytes.value.count, 8)
      output += bytes.value
      remember(object)
    case let list as ListObject:
      output.append(UInt8(ascii: "]"))
      remember(object)
      try saveMarked(list.elements, UInt8(ascii: "e"))
    case let tuple as TupleObject: try saveTuple(tuple)
    case let dict as DictObject:
      output.append(UInt8(ascii: "}"))
      remember(object)
      try saveMarked(dict.items.flatMap { [$0.key, $0.value] }, UInt8(ascii: "u"))
    case is SetObject:
      let elements = try interpreter.array(value)
      if isOld {
        try saveGlobal(.text("builtins"), .text(interpreter.typeOf(value) === TypeObject.set ? "set" : "frozenset"))
        try save(.tuple([.list(elements)]))
        output.append(UInt8(ascii: "R"))
        remember(object)
      } else if interpreter.typeOf(value) === TypeObject.set {
        output.append(0x8F)
        remember(object)
        try saveMarked(elements, 0x90)
      } else {
        output.append(UInt8(ascii: "("))
        for element in elements { try save(element) }
        output.append(0x91)
        remember(object)
      }
    default: try saveReduced(object, value)
    }
  }

  private mutating func saveMarked(_ elements: [Value], _ code: UInt8) throws {
    if elements.isEmpty { return }
    output.append(UInt8(ascii: "("))
    for element in elements { try save(element) }
    output.append(code)
  }

  private mutating func saveTuple(_ tuple: TupleObject) throws {
    let elements = tuple.elements
    if elements.isEmpty { return output.append(UInt8(ascii: ")")) }
    if elements.count > 3 { output.append(UInt8(ascii: "(")) }
    for element in elements { try save(element) }
    output.append(elements.count > 3 ? UInt8(ascii: "t") : 0x84 + UInt8(elements.count))
    remember(tuple)
  }

  /// Bytes as a text of as many letters: protocol 2 has no others.
  private mutating func saveOld(_ bytes: BytesObject) throws {
    try saveGlobal(.text("_codecs"), .text("encode"))
    let letters = String(String.UnicodeScalarView(bytes.value.map { Unicode.Scalar($0) }))
    try save(.tuple([.text(letters), .text("latin1")]))
    output.append(UInt8(ascii: "R"))
    remember(bytes)
  }

  /// Writes the name of something that the reader has.
  private mutating func saveGlobal(_ module: Value, _ name: Value) throws {
    if isOld {
      let line = "c" + (try interpreter.text(module)) + "\n" + (try interpreter.text(name)) + "\n"
      output += Array(line.utf8)
    } else {
      try save(module)
      try save(name)
      output.append(0x93)
    }
  }

  /// Writes how an object is made again, or what it is referred to by.
  private mutating func saveReduced(_ object: Object, _ value: Value) throws {
    let parts = try interpreter.array(try interpreter.call(reduce, [value]))
    if parts.count == 1 {
      try save(parts[0])
      output.append(UInt8(ascii: "Q"))
    }
    guard parts.count >= 2 else { return }
    try saveGlobal(parts[0], parts[1])
    if parts.count > 2 {
      try save(parts[2])
      output.append(UInt8(ascii: "R"))
    }
    remember(object)
    if parts.count > 3, !parts[3].isNone {
      try save(parts[3])
      output.append(UInt8(ascii: "b"))
    }
    if parts.count > 4 {
      try saveMarked(try interpreter.array(parts[4]), UInt8(ascii: "u"))
    }
  }
}
