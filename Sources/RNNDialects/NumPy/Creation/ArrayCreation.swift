import Glibc
import RNNKit
import RNNScript

/// Functions that make arrays.
enum ArrayCreation {
  static let entries: [Entry] = [
    Entry(
      "array(object, dtype=None, *, copy=True, order='K', subok=False, ndmin=0, ndmax=0, like=None)",
      "An array of numbers, nested sequences, tensors or arrays; a copy.", shapes: "-> [*]",
      example: "np.array([[1, 2], [3, 4]])"
    ) { call in
      let dtype = try call.optionalArrayDType(1)
      let given = try ArrayReading.existing(call[0], call.interpreter)
      var tensor = try ArrayReading.tensor(call[0], dtype: dtype, call.interpreter)
      let copies = call[2].isNone ? false : try call.bool(2)
      if let given, given.storage === tensor.storage {
        if copies {
          tensor = try tensor.copied()
        } else if call[0].arrayObject != nil, try call.int(5) <= tensor.rank {
          return call[0]
        }
      }
      while try tensor.rank < min(call.int(5), 64) { tensor = try tensor.unsqueeze(0) }
      return .array(tensor)
    },
    Entry(
      "asarray(a, dtype=None, order=None, *, device=None, copy=None, like=None)",
      "An array; the thing itself where it is one. A tensor shares its memory.", example: "np.asarray([1, 2, 3])"
    ) {
      call in try asArray(call, copy: call[4])
    },
    Entry(
      "asanyarray(a, dtype=None, order=None)", "An array; the thing itself where it is one.",
      example: "np.asanyarray([1, 2, 3])"
    ) {
      call in try asArray(call, copy: .none)
    },
    Entry(
      "ascontiguousarray(a, dtype=None)", "An array whose elements lie without gaps.",
      example: "np.ascontiguousarray([1, 2, 3])"
    ) {
      call in
      let tensor = try ArrayReading.tensor(call[0], dtype: call.optionalArrayDType(1), call.interpreter)
      if tensor.isContiguous, tensor.rank > 0, let array = call[0].arrayObject, array.tensor === tensor {
        return call[0]
      }
      return .array(try tensor.rank == 0 ? tensor.copied().reshape([1]) : tensor.packed())
    },
    Entry(
      "asfortranarray(a, dtype=None)", "An array whose columns lie without gaps.",
      example: "np.asfortranarray([[1, 2], [3, 4]]).flags.f_contiguous"
    ) {
      call in
      let tensor = try ArrayReading.tensor(call[0], dtype: call.optionalArrayDType(1), call.interpreter)
      return .array(try tensor.turnedRound().copied().turnedRound())
    },
    Entry("copy(a, order='K', subok=False)", "A copy with its own memory.", example: "np.copy([1, 2])") { call in
      .array(try call.array(0).copied())
    },
    filled("zeros", "Zeros.", 0, example: "np.zeros((2, 3))"),
    filled("ones", "Ones.", 1, example: "np.ones(3, dtype=int)"),
    filled("empty", "An array to be filled; it holds zeros here.", 0, example: "np.empty((2, 2)).shape"),
    Entry(
      "full(shape, fill_value, dtype=None, order='C', *, device=None, like=None)", "One value everywhere.",
      shapes: "-> [*]", example: "np.full((2, 2), 7)"
    ) {
      call in
      let shape = try sizes(call, 0)
      let value = try ArrayReading.tensor(call[1], dtype: call.optionalArrayDType(2), call.interpreter)
      let result = try Tensor.zeros(shape, dtype: value.dtype)
      try ArrayAssignment.write(value, into: result, call.interpreter)
      return .array(result)
    },
    filledLike("zeros_like", "Zeros in the shape of another array.", 0),
    filledLike("ones_like", "Ones in the shape of another array.", 1),
    filledLike("empty_like", "An array to be filled in the shape of another.", 0),
    Entry(
      "full_like(a, fill_value, dtype=None, order='K', subok=True, shape=None)",
      "One value in the shape of another array.", example: "np.full_like([1, 2], 9)"
    ) {
      call in
      let source = try call.array(0)
      let dtype = try call.optionalArrayDType(2) ?? source.dtype
      let result = try Tensor.zeros(call[5].isNone ? source.shape : sizes(call, 5), dtype: dtype)
      try ArrayAssignment.write(
        ArrayReading.tensor(call[1], dtype: nil, call.interpreter).to(dtype), into: result, call.interpreter)
      return .array(result)
    },
    Entry(
      "arange(start=..., stop=None, step=None, dtype=None, *, device=None, like=None)",
      "Numbers from start up to, not including, stop.", shapes: "-> [N]", example: "np.arange(0, 1, 0.25)"
    ) {
      call in try arange(call)
    },
    Entry(
      "linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0)",
      "Numbers evenly spaced between two others.", shapes: "-> [num]", example: "np.linspace(0, 1, 5)"
    ) { call in try linspace(call) },
    Entry(
      "eye(N, M=None, k=0, dtype=float, order='C', *, device=None, like=None)", "Ones on a diagonal, zeros elsewhere.",
      shapes: "-> [N, M]", example: "np.eye(3)"
    ) {
      call in
      let (rows, columns) = (try call.int(0), try call.optionalInt(1) ?? call.int(0))
      let dtype = call[3].isUnbound ? DType.float64 : try ArrayDType.read(call[3], call.interpreter)
      return .array(try eye(rows, columns, call.int(2), dtype, call.interpreter))
    },
    Entry("identity(n, dtype=None, *, like=None)", "The unit matrix.", shapes: "-> [N, N]", example: "np.identity(2)") {
      call in
      .array(try eye(call.int(0), call.int(0), 0, call.optionalArrayDType(1) ?? .float64, call.interpreter))
    },
    Entry("tri(N, M=None, k=0, dtype=float, *, like=None)", "Ones at and below a diagonal.", example: "np.tri(3)") {
      call in
      let (rows, columns) = (try call.int(0), try call.optionalInt(1) ?? call.int(0))
      let dtype = call[3].isUnbound ? DType.float64 : try ArrayDType.read(call[3], call.interpreter)
      let ones = try Tensor.full([max(rows, 0), max(columns, 0)], 1, dtype: dtype)
      return .array(try triangle(ones, call.int(2), keepsLower: true))
    },
    Entry(
      "tril(m, k=0)", "Zeros above a diagonal.", shapes: "[*, N, M] -> [*, N, M]", example: "np.tril([[1, 2], [3, 4]])"
    ) { call in
      .array(try triangle(matrix(call), call.int(1), keepsLower: true))
    },
    Entry(
      "triu(m, k=0)", "Zeros below a diagonal.", shapes: "[*, N, M] -> [*, N, M]", example: "np.triu([[1, 2], [3, 4]])"
    ) { call in
      .array(try triangle(matrix(call), call.int(1), keepsLower: false))
    },
    Entry(
      "frombuffer(buffer, dtype=float, count=-1, offset=0)", "An array from bytes.",
      example: "np.frombuffer(b'\\x01\\x02', dtype=np.uint8)"
    ) {
      call in
      guard let bytes = call[0].object as? BytesObject else {
        throw call.fail(.typeError, "a bytes-like object is required, not '\(call.interpreter.typeOf(call[0]).name)'")
      }
      let dtype = call[1].isUnbound ? DType.float64 : try ArrayDType.read(call[1], call.interpreter)
      let offset = try call.int(3)
      guard offset >= 0, offset <= bytes.value.count else {
        throw call.fail(
          .valueError, "offset must be non-negative and no greater than buffer length (\(bytes.value.count))")
      }
      let rest = bytes.value.count - offset
      let count = try call.int(2) < 0 ? rest / dtype.byteSize : call.int(2)
      if try call.int(2) < 0, rest % dtype.byteSize != 0 {
        throw call.fail(.valueError, "buffer size must be a multiple of element size")
      }
      guard count <= rest / dtype.byteSize else {
        throw call.fail(.valueError, "buffer is smaller than requested size")
      }
      let slice = bytes.value[offset..<(offset + count * dtype.byteSize)]
      return .object(
        ArrayObject(try Tensor.fromBytes(slice, shape: [count], dtype: dtype), isWritable: false))
    },
    Entry(
      "fromiter(iter, dtype, count=-1)", "An array of what an iterator gives.",
      example: "np.fromiter((x * x for x in range(4)), dtype=float)"
    ) {
      call in
      let limit = try call.int(2)
      var values: [Value] = []
      try call.interpreter.iterate(call[0]) { value in
        if limit >= 0, values.count >= limit { return false }
        values.append(value)
        return limit < 0 || values.count < limit
      }
      if limit > values.count {
        throw call.fail(
          .valueError, "iterator too short: Expected \(limit) but iterator had only \(values.count) items.")
      }
      return .array(
        try ArrayReading.tensor(.list(values), dtype: ArrayDType.read(call[1], call.interpreter), call.interpreter))
    },
  ]

  private static func asArray(_ call: borrowing Call, copy: Value) throws -> Value {
    let tensor = try ArrayReading.tensor(call[0], dtype: call.optionalArrayDType(1), call.interpreter)
    if case .bool(true) = copy { return .array(try tensor.copied()) }
    if let array = call[0].arrayObject, array.tensor === tensor { return call[0] }
    return .array(tensor)
  }

  static func sizes(_ call: borrowing Call, _ index: Int) throws -> [Int] {
    let sizes = try call.arraySizes(index)
    if sizes.contains(where: { $0 < 0 }) { throw call.fail(.valueError, "negative dimensions are not allowed") }
    if sizes.count > 64 {
      throw call.fail(.valueError, "maximum supported dimension for an ndarray is currently 64, found \(sizes.count)")
    }
    return sizes
  }

  private static func filled(_ name: String, _ summary: String, _ value: Int, example: String) -> Entry {
    Entry(
      "\(name)(shape, dtype=None, order='C', *, device=None, like=None)", summary, shapes: "-> [*]", example: example
    ) {
      call in
      let (shape, dtype) = (try sizes(call, 0), try call.optionalArrayDType(1) ?? .float64)
      return try allocating(shape, dtype, call.interpreter) {
        .array(try Tensor.full(shape, .int(value), dtype: dtype))
      }
    }
  }

  /// Says, where memory does not suffice, for what.
  private static func allocating(
    _ shape: [Int], _ dtype: DType, _ interpreter: Interpreter, _ body: () throws -> Value
  ) throws -> Value {
    do { return try body() } catch {
      let raised = interpreter.translate(error).exception
      guard raised.type === TypeObject.memoryError else { throw error }
      let size = shape.reduce(Double(dtype.byteSize)) { $0 * Double($1) }
      throw interpreter.error(
        .memoryError,
        "Unable to allocate \(sizeText(size)) for an array with shape \(ArrayErrors.spacedTuple(shape)) and data type "
          + dtype.name)
    }
  }

  /// A number of bytes in three digits: `72.8 TiB`.
  private static func sizeText(_ bytes: Double) -> String {
    var (size, unit) = (bytes, 0)
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    while size >= 1024, unit < units.count - 1 {
      size /= 1024
      unit += 1
    }
    let decimals = size < 10 ? 100.0 : size < 100 ? 10.0 : 1.0
    let rounded = (size * decimals).rounded() / decimals
    var text = String(rounded)
    if decimals == 1 || unit == 0 { text = String(text.prefix { $0 != "." }) + (unit == 0 ? "" : ".") }
    while decimals == 100, text.split(separator: ".").last.map({ $0.count < 2 }) == true { text += "0" }
    return text + " " + units[unit]
  }

  private static func filledLike(_ name: String, _ summary: String, _ value: Int) -> Entry {
    Entry(
      "\(name)(a, dtype=None, order='K', subok=True, shape=None)", summary, shapes: "[*] -> [*]",
      example: "np.\(name)([[1, 2], [3, 4]])"
    ) {
      call in
      let source = try call.array(0)
      let shape = call[4].isNone ? source.shape : try sizes(call, 4)
      return .array(try Tensor.full(shape, .int(value), dtype: call.optionalArrayDType(1) ?? source.dtype))
    }
  }

  private static func arange(_ call: borrowing Call) throws -> Value {
    guard call.isGiven(0) else { throw call.fail(.typeError, "arange() requires stop to be specified.") }
    var (start, stop, step): (Value, Value, Value) = (call[0], call[1], call[2].isNone ? .int(1) : call[2])
    if stop.isNone { (start, stop) = (.int(0), start) }
    let operands = try [start, stop, step].map { try ArrayOperand($0, call.interpreter) }
    let dtype = try call.optionalArrayDType(3) ?? NumPyPromotion.common(operands)
    let isWhole = operands.allSatisfy { operand in
      switch operand {
      case .weak(.int): true
      case .array(let tensor): !tensor.dtype.isDifferentiable
      default: false
      }
    }
    guard let first = try call.interpreter.doubleValue(start), let last = try call.interpreter.doubleValue(stop),
      let width = try call.interpreter.doubleValue(step)
    else { throw call.fail(.typeError, "unsupported operand type(s) for -: 'str' and 'int'") }
    if width == 0 { throw call.fail(.zeroDivisionError, "division by zero") }
    let size = ((last - first) / width).rounded(.up)
    guard size.isFinite, size < 1e18 else {
      throw call.fail(.valueError, size.isNaN ? "arange: cannot compute length" : "Maximum allowed size exceeded")
    }
    let count = max(0, Int(size))
    try call.interpreter.reserve(count, of: 8)
    if isWhole, let whole = try call.interpreter.indexValue(start), let stride = try call.interpreter.indexValue(step) {
      return .array(try Tensor(Pace.array(count) { whole &+ $0 &* stride }).to(dtype))
    }
    // The distance is that of the first two numbers, rounded in the type of the result.
    if dtype == .float32 {
      let delta = Float(first + width) - Float(first)
      return .array(try Tensor(Pace.array(count) { Float(first) + Float($0) * delta }))
    }
    let delta = (first + width) - first
    return .array(try Tensor(Pace.array(count) { first + Double($0) * delta }).to(dtype))
  }

  private static func linspace(_ call: borrowing Call) throws -> Value {
    let count = try call.int(2)
    guard count >= 0 else { throw call.fail(.valueError, "Number of samples, \(count), must be non-negative.") }
    let (start, stop) = (try call.array(0), try call.array(1))
    let shape = try Joining.broadcast(start.shape, stop.shape, call.interpreter)
    try call.interpreter.reserve(try Shape.count([count] + shape), of: 8)
    let dtype = try call.optionalArrayDType(5)
    let steps = try call.bool(3) ? count - 1 : count
    let (first, last) = (try start.to(.float64).expand(shape).doubles(), try stop.to(.float64).expand(shape).doubles())
    var values: [Double] = []
    values.reserveCapacity(count * first.count)
    for number in 0..<count {
      try call.interpreter.pollInLoop(at: number)
      for (a, b) in zip(first, last) {
        let delta = b - a
        let step = steps > 0 ? delta / Double(steps) : .nan
        if number == count - 1, try call.bool(3), count > 1 {
          values.append(b)
        } else if steps <= 0 {
          values.append(Double(number) * delta + a)
        } else {
          values.append(step == 0 ? Double(number) / Double(steps) * delta + a : Double(number) * step + a)
        }
      }
    }
    if let dtype, dtype.isIntegral { values = try Pace.map(values) { $0.rounded(.down) } }
    var result = try Tensor(values, shape: [count] + shape)
    let axis = try ArrayErrors.axis(call.int(6), result.rank, call.interpreter)
    if axis != 0 { result = ArrayRows.restored(try result.permute(Array(1..<result.rank) + [0]), axis: axis) }
    let array = Value.array(try result.to(dtype ?? .float64))
    guard try call.bool(4) else { return array }
    let widths = zip(first, last).map { steps > 0 ? ($1 - $0) / Double(steps) : .nan }
    return .tuple([array, try .arrayResult(Tensor(widths, shape: shape))])
  }

  private static func eye(
    _ rows: Int, _ columns: Int, _ k: Int, _ dtype: DType, _ interpreter: Interpreter
  ) throws -> Tensor {
    guard rows >= 0, columns >= 0 else { throw interpreter.error(.valueError, "negative dimensions are not allowed") }
    let result = try Tensor.zeros([rows, columns], dtype: dtype)
    guard k > -rows, k < columns else { return result }
    let count = min(rows - max(-k, 0), columns - max(k, 0))
    let start = k >= 0 ? k : -k * columns
    if count > 0 {
      try result.scatter(Pace.array(count) { start + $0 * (columns + 1) }, Tensor(1, dtype: dtype))
    }
    return result
  }

  private static func matrix(_ call: borrowing Call) throws -> Tensor {
    let tensor = try call.array(0)
    guard tensor.rank == 1 else { return tensor }
    return try tensor.unsqueeze(0).expand([tensor.count, tensor.count])
  }

  private static func triangle(_ tensor: Tensor, _ k: Int, keepsLower: Bool) throws -> Tensor {
    guard tensor.rank >= 2 else { return tensor }
    let result = try tensor.copied()
    let (rows, columns) = (tensor.shape[tensor.rank - 2], tensor.shape[tensor.rank - 1])
    var dropped: [Int] = []
    for row in 0..<rows {
      if row & 0xFF == 0xFF { try Engine.current.admit(elements: dropped.count + 256 * columns) }
      try Engine.current.poll?()
      for column in 0..<columns where keepsLower ? column &- row > k : column &- row < k {
        dropped.append(row * columns + column)
      }
    }
    let size = rows * columns
    guard size > 0 else { return result }
    let offsets = stride(from: 0, to: result.count, by: size).flatMap { start in dropped.map { start + $0 } }
    try result.scatter(offsets, Tensor(0, dtype: tensor.dtype))
    return result
  }
}
