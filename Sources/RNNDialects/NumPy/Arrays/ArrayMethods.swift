import RNNKit
import RNNScript

/// The methods of arrays: functions of the module that take the array first, and some of their own.
enum ArrayMethods {
  static var all: [Entry] {
    own.map { $0.name == "astype" ? ObjectArrays.admitting($0) : $0 } + shared + ArrayPickling.entries
      + ArrayOperators.methods
      + ArrayOperators.inPlaceMethods
  }

  /// Functions that are methods too.
  private static var shared: [Entry] {
    let names: Set<String> = [
      "sum", "prod", "max", "min", "all", "any", "mean", "std", "var", "argmax", "argmin", "cumsum", "cumprod", "ravel",
      "squeeze", "swapaxes", "repeat", "take", "put", "choose", "nonzero", "searchsorted", "argsort", "argpartition",
      "round", "dot", "trace", "diagonal", "clip", "compress",
    ]
    let tables =
      ArrayReductions.entries + ShapeFunctionsOfArrays.entries + SelectionFunctionsOfArrays.entries
      + SortingFunctions.entries + ArrayProducts.entries + ElementFunctions.entries + NumPySource.entries
    return tables.filter { names.contains($0.name) }
  }

  static func receiver(_ call: borrowing Call) throws -> ArrayObject {
    if let array = call[0].arrayObject { return array }
    throw call.fail(
      .typeError,
      "descriptor '\(call.function.entry.name)' for 'numpy.ndarray' objects doesn't apply to a "
        + "'\(call.interpreter.typeOf(call[0]).name)' object")
  }

  private static let own: [Entry] = [
    Entry(
      "__new__(cls, shape, dtype=None, buffer=None, offset=0, strides=None, order=None)",
      "An array of a shape, to be filled; it holds zeros.", example: "np.ndarray((2, 3))"
    ) { call in
      .array(try Tensor.zeros(call.arraySizes(1), dtype: call.optionalArrayDType(2) ?? .float64))
    },
    Entry("__array__(self, dtype=None, copy=None)", "The array itself.") { call in call[0] },
    Entry("__getitem__(self, key, /)", "self[key].") { call in try call.interpreter.item(call[0], call[1]) },
    Entry("__setitem__(self, key, value, /)", "self[key] = value.") { call in
      try call.interpreter.setItem(call[0], call[1], call[2])
      return .none
    },
    Entry("__len__(self, /)", "The size of the first axis.") { call in .int(try call.interpreter.length(call[0])) },
    Entry("__iter__(self, /)", "Goes over the first axis.") { call in
      .object(try call.interpreter.iterator(call[0]))
    },
    Entry("__contains__(self, key, /)", "Whether an element is equal to the key.") { call in
      .bool(try call.interpreter.contains(call[0], call[1]))
    },
    Entry("__bool__(self, /)", "Whether the only element is not zero.") { call in
      .bool(try call.interpreter.truth(call[0]))
    },
    Entry("__float__(self, /)", "The only element as a Python float.") { call in
      .float(try call.interpreter.doubleValue(try only(call)) ?? 0)
    },
    Entry("__int__(self, /)", "The only element as a Python int.") { call in
      try call.interpreter.call(.object(TypeObject.int), [try only(call)])
    },
    Entry("__complex__(self, /)", "The only element as a Python complex.") { call in
      try call.interpreter.call(.object(TypeObject.complex), [try only(call)])
    },
    Entry("__index__(self, /)", "The only integer, as an index.") { call in
      let tensor = try receiver(call).tensor
      guard tensor.rank == 0, tensor.dtype.isIntegral else {
        throw call.fail(.typeError, "only integer scalar arrays can be converted to a scalar index")
      }
      return .int(try tensor.item().asInt)
    },
    Entry("__abs__(self, /)", "The absolute values.") { call in
      try Universal.absolute.call([call[0]], call.interpreter)
    },
    Entry("__divmod__(self, value, /)", "Quotients and remainders.") { call in
      .tuple([
        try Universal.floorDivide.call([call[0], call[1]], call.interpreter),
        try Universal.remainder.call([call[0], call[1]], call.interpreter),
      ])
    },
    Entry("__copy__(self)", "A copy.") { call in .array(try receiver(call).tensor.copied()) },
    Entry("__deepcopy__(self, memo=None, /)", "A copy.") { call in .array(try receiver(call).tensor.copied()) },
    Entry("copy(self, order='C')", "A copy with its own memory.", example: "np.arange(3).copy()") { call in
      .array(try receiver(call).tensor.copied())
    },
    Entry(
      "astype(self, dtype, order='K', casting='unsafe', subok=True, copy=True)", "A copy in another type.",
      shapes: "[*] -> [*]", example: "np.array([1.7, -1.7]).astype(int)"
    ) { call in
      let tensor = try receiver(call).tensor
      let dtype = try ArrayDType.read(call[1], call.interpreter)
      if try call.string(3) == "safe", !NumPyPromotion.isSafe(tensor.dtype, dtype) {
        throw call.fail(
          .typeError,
          "Cannot cast array data from dtype('\(tensor.dtype.name)') to dtype('\(dtype.name)') according to the rule "
            + "'safe'")
      }
      if dtype == tensor.dtype { return try call.bool(5) ? .array(tensor.copied()) : call[0] }
      return .array(try tensor.to(dtype))
    },
    Entry("item(self, *args)", "An element as Python's own number.", example: "np.array([[1, 2]]).item(0, 1)") { call in
      let array = try receiver(call)
      let places = try call.values(1)
      if places.isEmpty {
        guard array.tensor.count == 1 else {
          throw call.fail(.valueError, "can only convert an array of size 1 to a Python scalar")
        }
        return try ArrayScalar.of(array.tensor.reshape([])).plain
      }
      let index = places.count == 1 && !(places[0].object is TupleObject) && array.tensor.rank != 1
      let source = index ? ArrayObject(try array.tensor.packed().reshape([array.tensor.count])) : array
      let key = places.count == 1 ? places[0] : .tuple(places)
      let value = try ArrayIndexing.item(of: source, key, call.interpreter)
      return (value.object as? ArrayScalar)?.plain ?? value
    },
    Entry("tolist(self)", "The elements as nested lists.", example: "np.eye(2).tolist()") { call in
      try NestedNumbers.lists(try receiver(call).tensor)
    },
    Entry("fill(self, value)", "Writes one value over all elements.", example: "a = np.zeros(2)\na.fill(7)\na") {
      call in
      try ArrayAssignment.fill(try receiver(call), with: call[1], call.interpreter)
      return .none
    },
    Entry("flatten(self, order='C')", "A copy with one axis.", example: "np.eye(2).flatten()") { call in
      let tensor = try receiver(call).tensor
      let ordered = try call.string(1) == "F" ? tensor.turnedRound() : tensor
      return .array(try ordered.copied().reshape([tensor.count]))
    },
    Entry(
      "reshape(self, *shape, order='C', copy=None)", "The elements in another shape: a view where possible.",
      shapes: "[*] -> [*]", example: "np.arange(6).reshape(2, -1)"
    ) { call in
      try ShapeFunctionsOfArrays.reshape(
        call, try receiver(call).tensor, call.arraySizes(1), order: call.string(2))
    },
    Entry("transpose(self, *axes)", "The axes in another order: a view.", example: "np.ones((2, 3)).transpose().shape")
    {
      call in
      let given = try call.values(1)
      let axes: Value = given.isEmpty ? .none : given.count == 1 && !(given[0].isInteger) ? given[0] : .tuple(given)
      return call.view(0, try ShapeFunctionsOfArrays.transposed(try receiver(call).tensor, axes, call.interpreter))
    },
    Entry(
      "view(self, dtype=None, type=None)", "The same memory as an array of its own.", example: "np.arange(3).view()"
    ) {
      call in
      let array = try receiver(call)
      guard let dtype = try call.optionalArrayDType(1), dtype != array.tensor.dtype else {
        return .object(array.view(array.tensor))
      }
      // Another type needs other memory here: the bytes are copied.
      let bytes = try array.tensor.packedBytes()
      var shape = array.tensor.shape
      guard let last = shape.popLast(), (last * array.tensor.dtype.byteSize) % dtype.byteSize == 0 else {
        throw call.fail(
          .valueError,
          "When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of "
            + "the array.")
      }
      shape.append(last * array.tensor.dtype.byteSize / dtype.byteSize)
      return .array(try Tensor.fromBytes(bytes[...], shape: shape, dtype: dtype))
    },
    Entry(
      "sort(self, axis=-1, kind=None, order=None, *, stable=None)", "Sorts in place.",
      example: "a = np.array([3, 1, 2])\na.sort()\na"
    ) {
      call in
      let array = try receiver(call)
      try ArrayAssignment.requireWritable(array, "sort array is read-only", call.interpreter)
      let axis = try call.axis(1, array.tensor.rank)
      try array.tensor.write(try ArrayRows.sorted(array.tensor, axis: axis))
      return .none
    },
    Entry("partition(self, kth, axis=-1, kind='introselect', order=None)", "Brings the k-th element to its place.") {
      call in
      let array = try receiver(call)
      try ArrayAssignment.requireWritable(array, "partition array is read-only", call.interpreter)
      let axis = try call.axis(2, array.tensor.rank)
      try array.tensor.write(try ArrayRows.sorted(array.tensor, axis: axis))
      return .none
    },
    Entry("conj(self)", "The complex conjugates.") { call in
      call[0].arrayOperand?.dtype.isComplex == true
        ? .array(try ArrayMap.complex(try receiver(call).tensor) { $0.conjugate }) : call[0]
    },
    Entry("conjugate(self)", "The complex conjugates.") { call in
      call[0].arrayOperand?.dtype.isComplex == true
        ? .array(try ArrayMap.complex(try receiver(call).tensor) { $0.conjugate }) : call[0]
    },
    Entry("tobytes(self, order='C')", "The elements as bytes.", example: "np.array([1], dtype=np.uint8).tobytes()") {
      call in .object(BytesObject(try receiver(call).tensor.packedBytes()))
    },
    Entry("setflags(self, write=None, align=None, uic=None)", "Makes the array read-only, or writable again.") { call in
      throw call.fail(.valueError, "setflags is not here: take a copy, or np.broadcast_to for a read-only view")
    },
    Entry("resize(self, *new_shape, refcheck=True)", "Changes the shape in place; what is new is zero.") { call in
      let array = try receiver(call)
      let shape = try call.arraySizes(1)
      let count = try Shape.count(shape)
      if array.base != nil {
        throw call.fail(.valueError, "cannot resize this array: it does not own its data")
      }
      let blank = try Tensor.zeros([count], dtype: array.tensor.dtype)
      let kept = min(count, array.tensor.count)
      if kept > 0 {
        try blank.slice(0, start: 0, end: kept).write(
          try array.tensor.packed().reshape([array.tensor.count]).slice(0, start: 0, end: kept))
      }
      array.reshape(try blank.reshape(shape), call.interpreter)
      return .none
    },
  ]

  private static func only(_ call: borrowing Call) throws -> Value {
    let tensor = try receiver(call).tensor
    guard tensor.count == 1 else {
      throw call.fail(.typeError, "only 0-dimensional arrays can be converted to Python scalars")
    }
    return try ArrayScalar.of(tensor.reshape([])).plain
  }
}

extension Value {
  /// Whether the value is an integer, of Python or of an array.
  var isInteger: Bool {
    switch self {
    case .int, .bool: true
    case .object(let object as ArrayScalar): object.dtype.isIntegral
    default: false
    }
  }
}

extension Call {
  /// Sizes: several integers, one list or tuple, or one integer.
  func arraySizes(_ index: Int) throws -> [Int] {
    if case .int(let size) = arguments[index] { return [size] }
    if arguments[index].isInteger, let size = try interpreter.indexValue(arguments[index]) { return [size] }
    guard arguments[index].object != nil else {
      throw fail(
        .typeError,
        "expected a sequence of integers or a single integer, got '\(try interpreter.repr(arguments[index]))'")
    }
    var values = try interpreter.array(arguments[index])
    if values.count == 1, !values[0].isInteger, values[0].object != nil, !(values[0].object is StringObject) {
      values = try interpreter.array(values[0])
    }
    return try values.map { value in
      guard let size = try interpreter.indexValue(value) else {
        throw fail(
          .typeError, "'\(interpreter.typeOf(value).name)' object cannot be interpreted as an integer")
      }
      return size
    }
  }
}
