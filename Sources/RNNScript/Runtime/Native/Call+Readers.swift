// The arguments of a native function as Swift values. What does not fit raises Python's TypeError.
extension Call {
  private func name(_ index: Int) -> String { function.signature.parameters[index].name.name }

  private func mismatch(_ index: Int, _ expected: String) -> ScriptError {
    if index == 0, function.words == .native, let owner = function.owner, !function.isConstructor {
      return wrongReceiver(owner.name)
    }
    let got = self[index].isNone ? "None" : interpreter.typeOf(self[index]).name
    return interpreter.error(
      .typeError, "\(function.plainName)() \(place(index)) must be \(expected), not \(got)")
  }

  /// An argument as errors call it: by its position where it has no name for callers.
  private func place(_ index: Int) -> String {
    guard function.words == .native, function.signature.parameters[index].kind == .positionalOnly else {
      return "argument '\(name(index))'"
    }
    let hidden = function.owner == nil ? 0 : 1
    return function.signature.parameters.count - hidden == 1 ? "argument" : "argument \(index + 1 - hidden)"
  }

  /// The exception to throw from a native function.
  public func fail(_ type: TypeObject, _ message: String) -> ScriptError { interpreter.error(type, message) }

  /// Whether an argument is there: given, or a default other than `...`.
  public func isGiven(_ index: Int) -> Bool { !self[index].isUnbound }

  /// An integer; also from objects with `__index__`.
  public func int(_ index: Int) throws -> Int {
    if case .int(let number) = self[index] { return number }
    if self[index].object is BigIntObject {
      throw interpreter.error(.overflowError, "Python int too large to convert to C ssize_t")
    }
    if !self[index].isUnbound, let number = try interpreter.indexValue(self[index]) { return number }
    throw interpreter.error(
      .typeError, "'\(interpreter.typeOf(self[index]).name)' object cannot be interpreted as an integer")
  }

  /// An integer; nil for `None` and where none was given.
  public func optionalInt(_ index: Int) throws -> Int? {
    self[index].isNone || self[index].isUnbound ? nil : try int(index)
  }

  /// A number as a Double; also from objects with `__float__`.
  public func double(_ index: Int) throws -> Double {
    if let number = try interpreter.doubleValue(self[index]) { return number }
    let got = interpreter.typeOf(self[index]).name
    throw interpreter.error(.typeError, "must be real number, not \(got)")
  }

  /// A number as a Double; nil for `None` and where none was given.
  public func optionalDouble(_ index: Int) throws -> Double? {
    self[index].isNone || self[index].isUnbound ? nil : try double(index)
  }

  /// The truth of the argument.
  public func bool(_ index: Int) throws -> Bool {
    if case .bool(let flag) = self[index] { return flag }
    return try interpreter.truth(self[index])
  }

  /// A flag that C reads as an integer.
  public func flag(_ index: Int) throws -> Bool {
    if case .bool(let flag) = self[index] { return flag }
    return try int(index) != 0
  }

  /// A string.
  public func string(_ index: Int) throws -> String {
    if case .object(let object) = self[index], let string = object as? StringObject { return string.value }
    throw mismatch(index, "str")
  }

  /// A string; nil for `None` and where none was given.
  public func optionalString(_ index: Int) throws -> String? {
    self[index].isNone || self[index].isUnbound ? nil : try string(index)
  }

  /// The elements of `*args`, or of anything that can be iterated over.
  public func values(_ index: Int) throws -> [Value] { try interpreter.array(self[index]) }

  /// Integers: the elements of a sequence, or one integer alone.
  public func integers(_ index: Int) throws -> [Int] {
    if case .int(let number) = self[index] { return [number] }
    let elements = try interpreter.array(self[index])
    return try elements.map { element in
      guard let number = try interpreter.indexValue(element) else {
        throw interpreter.error(
          .typeError, "'\(interpreter.typeOf(element).name)' object cannot be interpreted as an integer")
      }
      return number
    }
  }

  /// The keywords of a `**kwargs` parameter.
  public func keywords(_ index: Int) -> [(name: Symbol, value: Value)] {
    guard let dict = self[index].object as? DictObject else { return [] }
    return dict.items.compactMap { item in
      (item.key.object as? StringObject).map { (name: Symbol($0.value), value: item.value) }
    }
  }
}
