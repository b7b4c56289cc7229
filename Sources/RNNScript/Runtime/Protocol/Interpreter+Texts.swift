// Representation, truth, hash.
extension Interpreter {
  /// `repr(value)`.
  public func repr(_ value: Value) throws -> String {
    switch value {
    case .unbound, .none: return "None"
    case .bool(let flag): return flag ? "True" : "False"
    case .int(let number): return String(number)
    case .float(let number): return FloatText.representation(number)
    case .object(let object):
      try enterNative()
      defer { leaveNative() }
      if object.hasUserType, object.type.hook(.representation)?.object is FunctionObject,
        let text = try userText(object, .representation)
      {
        return text
      }
      return try object.representation(self)
    }
  }

  /// `str(value)`.
  public func text(_ value: Value) throws -> String {
    guard case .object(let object) = value else { return try repr(value) }
    if object.personality == nil, let string = object as? StringObject { return string.value }
    try enterNative()
    defer { leaveNative() }
    if object.hasUserType {
      if object.type.hook(.text)?.object is FunctionObject, let text = try userText(object, .text) { return text }
      if !(object is StringObject) { return try repr(value) }
    }
    return try object.text(self)
  }

  /// `format(value, specification)`.
  public func format(_ value: Value, _ specification: String) throws -> String {
    switch value {
    case .object(let object):
      if object.hasUserType, let result = try overriding(object, .format, [.object(StringObject(specification))]) {
        guard let text = result.object as? StringObject else {
          throw error(.typeError, "__format__ must return a str, not \(typeOf(result).name)")
        }
        return text.value
      }
      if specification.isEmpty, object.type.hook(.format) == nil || object is NumberObject { return try text(value) }
      if let text = try object.formatted(specification, self) { return text }
      if specification.isEmpty { return try text(value) }
      throw error(.typeError, "unsupported format string passed to \(object.type.name).__format__")
    case .none, .unbound:
      if specification.isEmpty { return "None" }
      throw error(.typeError, "unsupported format string passed to NoneType.__format__")
    default:
      return specification.isEmpty ? try repr(value) : try Formatting.format(value, specification, self)
    }
  }

  /// `bool(value)`.
  @inline(__always) public func truth(_ value: Value) throws -> Bool {
    switch value {
    case .bool(let flag): flag
    case .int(let number): number != 0
    case .none, .unbound: false
    case .float(let number): number != 0
    case .object(let object): try truth(of: object)
    }
  }

  func truth(of object: Object) throws -> Bool {
    if object.hasUserType {
      if let result = try userTruth(object) { return result }
      if object.type.hook(.length)?.object is FunctionObject, let length = try userLength(object) { return length > 0 }
    }
    if let truth = try object.truth(self) { return truth }
    if let length = try object.length(self) { return length > 0 }
    return true
  }

  /// `hash(value)`; equal numbers have equal hashes.
  ///
  /// Throws TypeError for unhashable values.
  public func hash(_ value: Value) throws -> Int {
    switch value {
    case .unbound: return 0
    case .none: return 0xFCA8_6420
    case .bool(let flag): return flag ? 1 : 0
    case .int(let number):
      let modulus = (1 << 61) - 1
      if number > -modulus, number < modulus { return number == -1 ? -2 : number }
      let rest = number % modulus
      return rest == -1 ? -2 : rest
    case .float(let number): return hash(of: number)
    case .object(let object):
      if object.hasUserType, let hash = try userHash(object, identity: { nil }) { return hash }
      if let hash = try object.hashValue(self) { return hash }
      throw error(.typeError, "unhashable type: '\(object.type.name)'")
    }
  }

  /// The hash of a float: the number modulo 2^61 - 1, so that `hash(1.0) == hash(1)`.
  func hash(of number: Double) -> Int {
    if number.isNaN { return 0 }
    if number.isInfinite { return number > 0 ? 314_159 : -314_159 }
    if number == 0 { return 0 }
    let bits = 61
    var fraction = number.magnitude.significand / 2
    var exponent = Int(number.exponent) + 1
    var hash: UInt = 0
    while fraction != 0 {
      hash = ((hash << 28) & ((1 << 61) - 1)) | hash >> (61 - 28)
      fraction *= 268_435_456
      exponent -= 28
      let whole = UInt(fraction)
      fraction -= Double(whole)
      hash += whole
      if hash >= (1 << 61) - 1 { hash -= (1 << 61) - 1 }
    }
    let turn = exponent >= 0 ? exponent % bits : bits - 1 - ((-1 - exponent) % bits)
    hash = ((hash << turn) & ((1 << 61) - 1)) | hash >> (bits - turn)
    let result = number < 0 ? -Int(hash) : Int(hash)
    return result == -1 ? -2 : result
  }
}
