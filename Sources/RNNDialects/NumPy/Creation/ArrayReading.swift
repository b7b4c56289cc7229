import RNNKit
import RNNScript

/// Makes arrays of what scripts write: numbers, nested sequences, tensors, other arrays.
enum ArrayReading {
  /// The elements that a value describes, in a type where one is given.
  ///
  /// Arrays and tensors are not copied where the type fits.
  static func tensor(_ value: Value, dtype: DType?, _ interpreter: Interpreter) throws -> Tensor {
    if let tensor = try existing(value, interpreter) { return try dtype.map { try tensor.to($0) } ?? tensor }
    if let object = value.object as? InstanceObject, object.type.qualifiedName == "numpy.ndarray" {
      throw ObjectElements(message: "arrays of texts and objects cannot do this: elements must be numbers")
    }
    var reader = Reader(interpreter: interpreter, wanted: dtype)
    reader.shape = try reader.measure(value)
    try reader.read(value, depth: 0)
    return try reader.finish()
  }

  /// The elements of what is an array already.
  static func existing(_ value: Value, _ interpreter: Interpreter) throws -> Tensor? {
    switch value.object {
    case let array as ArrayObject: return array.tensor
    case let number as ArrayScalar: return try number.tensor()
    case let object as TensorObject:
      if object.tensor.requiresGradient, !TensorStyle.isTensorFlow(interpreter) {
        throw interpreter.error(
          .runtimeError, "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
      }
      return object.tensor.detach()
    default: return nil
    }
  }

  /// A number from a text.
  static func number(_ text: String, _ dtype: DType, _ interpreter: Interpreter) throws -> ArrayScalar.Content {
    if dtype.isFloatingPoint {
      let number = try interpreter.call(.object(TypeObject.float), [.text(text)])
      if case .float(let number) = number { return .real(dtype == .float32 ? Double(Float(number)) : number) }
    } else if dtype.isIntegral {
      let number = try interpreter.call(.object(TypeObject.int), [.text(text)])
      if case .int(let number) = number { return .whole(number) }
    } else if dtype == .bool {
      return .whole(text.isEmpty ? 0 : 1)
    }
    throw interpreter.error(.valueError, "could not convert string to \(dtype.name): '\(text)'")
  }

  /// The elements of a sequence; nil for what is none.
  static func elements(_ value: Value, _ interpreter: Interpreter) throws -> [Value]? {
    switch value.object {
    case nil: return nil
    case let list as ListObject: return list.elements
    case let tuple as TupleObject: return tuple.elements
    case is ArrayObject, is ArrayScalar, is TensorObject, is StringObject, is DictObject, is SetObject: return nil
    case is RangeObject: return try interpreter.array(value)
    case let object?:
      // Other sequences have a length and can be iterated over.
      guard !(object is IteratorObject), object.type.lookup("__len__") != nil, object.type.lookup("__getitem__") != nil
      else { return nil }
      return try interpreter.array(value)
    }
  }

  private struct Reader {
    let interpreter: Interpreter
    let wanted: DType?
    var shape: [Int] = []
    private var integers: [Int] = []
    private var reals: [Double] = []
    private var imaginaries: [Double] = []
    private var found: DType?

    init(interpreter: Interpreter, wanted: DType?) {
      self.interpreter = interpreter
      self.wanted = wanted
    }

    /// The sizes, as the first elements show them.
    func measure(_ value: Value) throws -> [Int] {
      var sizes: [Int] = []
      var first = value
      while true {
        if let tensor = try ArrayReading.existing(first, interpreter) { return sizes + tensor.shape }
        guard let elements = try ArrayReading.elements(first, interpreter) else { return sizes }
        sizes.append(elements.count)
        guard let next = elements.first else { return sizes }
        guard sizes.count < 64 else {
          throw interpreter.error(.valueError, "setting an array element with a sequence.")
        }
        first = next
      }
    }

    mutating func read(_ value: Value, depth: Int) throws {
      if let tensor = try ArrayReading.existing(value, interpreter) {
        guard tensor.shape == Array(shape[depth...]) else { throw inhomogeneous(value) }
        return try append(tensor)
      }
      if let elements = try ArrayReading.elements(value, interpreter) {
        guard depth < shape.count, elements.count == shape[depth] else { throw inhomogeneous(value) }
        for element in elements { try read(element, depth: depth + 1) }
        return
      }
      guard depth == shape.count else { throw inhomogeneous(value) }
      try readNumber(value)
    }

    private mutating func readNumber(_ value: Value) throws {
      switch value {
      case .int(let number):
        if let wanted { try WeakNumber.int(number).check(wanted, interpreter) }
        append(number, Double(number), 0, .int64)
      case .float(let number):
        if number.isNaN || number.isInfinite, let wanted, wanted.isIntegral {
          throw interpreter.error(
            number.isNaN ? .valueError : .overflowError,
            "cannot convert float \(number.isNaN ? "NaN" : "infinity") to integer")
        }
        append(number.asInt, number, 0, .float64)
      case .bool(let flag): append(flag ? 1 : 0, flag ? 1 : 0, 0, .bool)
      default:
        if let complex = value.object as? ComplexObject {
          if let wanted, !wanted.isComplex {
            throw interpreter.error(
              .typeError,
              "\(wanted.isIntegral ? "int" : "float")() argument must be a string\(wanted.isIntegral ? ", a bytes-like object" : "") or a real number, not 'complex'"
            )
          }
          return append(complex.real.asInt, complex.real, complex.imaginary, .complex128)
        }
        if let text = value.object as? StringObject, let wanted {
          switch try ArrayReading.number(text.value, wanted, interpreter) {
          case .whole(let number): return append(number, Double(number), 0, .int64)
          case .real(let number): return append(number.asInt, number, 0, .float64)
          case .complex: return
          }
        }
        try refuse(value)
      }
    }

    private func refuse(_ value: Value) throws {
      let name = interpreter.typeOf(value).name
      if let wanted, !(value.object is StringObject) {
        throw interpreter.error(
          .typeError,
          "\(wanted.isIntegral ? "int" : "float")() argument must be a string\(wanted.isIntegral ? ", a bytes-like object" : "") or a real number, not '\(name)'"
        )
      }
      if name == "int", wanted != nil {
        throw interpreter.error(.overflowError, "Python int too large to convert to C long")
      }
      throw ObjectElements(
        message: "arrays of '\(name)' cannot do this: elements must be bools, integers, floats or complex numbers")
    }

    private mutating func append(_ integer: Int, _ real: Double, _ imaginary: Double, _ dtype: DType) {
      integers.append(integer)
      reals.append(real)
      imaginaries.append(imaginary)
      note(dtype)
    }

    private mutating func note(_ dtype: DType) { found = found.map { NumPyPromotion.promoted($0, dtype) } ?? dtype }

    private mutating func append(_ tensor: Tensor) throws {
      note(tensor.dtype)
      if tensor.dtype.isComplex {
        for number in try tensor.values(Complex<Double>.self) {
          integers.append(number.real.asInt)
          reals.append(number.real)
          imaginaries.append(number.imaginary)
        }
      } else {
        integers += try tensor.ints()
        reals += try tensor.doubles()
        imaginaries += [Double](repeating: 0, count: tensor.count)
      }
    }

    private func inhomogeneous(_ value: Value) -> ScriptError {
      interpreter.error(
        .valueError,
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after "
          + "\(commonRank) dimensions. The detected shape was \(ArrayErrors.spacedTuple(Array(shape.prefix(commonRank)))) "
          + "+ inhomogeneous part.")
    }

    /// How many dimensions all elements agree on.
    private var commonRank: Int { max(1, shape.count > 1 ? shape.count - 1 : 1) }

    func finish() throws -> Tensor {
      let natural = found ?? .float64
      let dtype = wanted ?? natural
      if natural.isComplex {
        let numbers = zip(reals, imaginaries).map { Complex($0, $1) }
        return try Tensor(elements: numbers, shape: shape).to(dtype)
      }
      if natural.isFloatingPoint || dtype.isFloatingPoint, !(natural.isIntegral && dtype == .float64) {
        return try Tensor(reals, shape: shape).to(dtype)
      }
      return try Tensor(integers, shape: shape).to(dtype)
    }
  }
}
