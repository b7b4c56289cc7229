/// The module `operator`: the operators as functions.
enum OperatorModule {
  /// Makes the module; each function is also there under its name between double underscores.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    let module = try NativeModule.make(
      "operator", interpreter, entries: comparisons + arithmetic + unary + containers,
      types: [.itemGetter, .attributeGetter, .methodCaller])
    let plain = ["truth", "is_", "is_not", "countOf", "indexOf", "length_hint", "call"]
    for entry in comparisons + arithmetic + unary + containers where !plain.contains(entry.name) {
      guard let function = module.namespace.get(Symbol(entry.name)) else { continue }
      let name = entry.name.hasSuffix("_") ? String(entry.name.dropLast()) : entry.name
      module.namespace.set(Symbol("__\(name)__"), function)
    }
    return module
  }

  private static func comparison(_ name: String, _ operation: ComparisonOperator) -> Entry {
    Entry("\(name)(a, b, /)", "a \(operation.rawValue) b.") { call in
      try call.interpreter.compare(operation, call[0], call[1])
    }
  }

  private static let comparisons: [Entry] = [
    comparison("lt", .less), comparison("le", .lessOrEqual), comparison("eq", .equal), comparison("ne", .notEqual),
    comparison("ge", .greaterOrEqual), comparison("gt", .greater), comparison("is_", .isSame),
    comparison("is_not", .isNotSame),
  ]

  private static let arithmetic: [Entry] = [
    ("add", BinaryOperator.add), ("sub", .subtract), ("mul", .multiply), ("truediv", .divide),
    ("floordiv", .floorDivide), ("mod", .modulo), ("pow", .power), ("matmul", .matrixMultiply), ("and_", .bitAnd),
    ("or_", .bitOr), ("xor", .bitXor), ("lshift", .leftShift), ("rshift", .rightShift),
  ].flatMap { name, operation in
    let plain = name.hasSuffix("_") ? String(name.dropLast()) : name
    return [
      Entry("\(name)(a, b, /)", "a \(operation.rawValue) b.") { call in
        try call.interpreter.binary(operation, call[0], call[1])
      },
      Entry("i\(plain)(a, b, /)", "a \(operation.rawValue)= b.") { call in
        try call.interpreter.inPlace(operation, call[0], call[1])
      },
    ]
  }

  private static func sequence(_ call: borrowing Call, _ index: Int) throws -> Value {
    let type = call.interpreter.typeOf(call[index])
    guard type.lookup(.getItem) != nil || call[index].object is StringObject else {
      throw call.fail(.typeError, "'\(type.name)' object can't be concatenated")
    }
    return call[index]
  }

  private static let unary: [Entry] = [
    Entry("not_(a, /)", "not a.") { call in .bool(!(try call.interpreter.truth(call[0]))) },
    Entry("truth(a, /)", "Whether a is true.") { call in .bool(try call.interpreter.truth(call[0])) },
    Entry("neg(a, /)", "-a.") { call in try call.interpreter.unary(.minus, call[0]) },
    Entry("pos(a, /)", "+a.") { call in try call.interpreter.unary(.plus, call[0]) },
    Entry("inv(a, /)", "~a.") { call in try call.interpreter.unary(.invert, call[0]) },
    Entry("invert(a, /)", "~a.") { call in try call.interpreter.unary(.invert, call[0]) },
    Entry("abs(a, /)", "The absolute value.") { call in
      try call.interpreter.call(call.interpreter.builtins.get("abs") ?? .none, [call[0]])
    },
    Entry("index(a, /)", "a as an integer.") { call in .integer(try call.interpreter.integer(call[0])) },
  ]

  private static let containers: [Entry] = [
    Entry("concat(a, b, /)", "a + b of sequences.") { call in
      try call.interpreter.binary(.add, sequence(call, 0), call[1])
    },
    Entry("iconcat(a, b, /)", "a += b of sequences.") { call in
      try call.interpreter.inPlace(.add, sequence(call, 0), call[1])
    },
    Entry("contains(a, b, /)", "b in a.") { call in .bool(try call.interpreter.contains(call[0], call[1])) },
    Entry("getitem(a, b, /)", "a[b].") { call in try call.interpreter.item(call[0], call[1]) },
    Entry("setitem(a, b, c, /)", "a[b] = c.") { call in
      try call.interpreter.setItem(call[0], call[1], call[2])
      return .none
    },
    Entry("delitem(a, b, /)", "del a[b].") { call in
      try call.interpreter.deleteItem(call[0], call[1])
      return .none
    },
    Entry("countOf(a, b, /)", "How many elements of a equal b.") { call in
      let (interpreter, wanted) = (call.interpreter, call[1])
      var count = 0
      try interpreter.iterate(call[0]) { element in
        if try interpreter.isSameKey(element, wanted) { count += 1 }
        return true
      }
      return .int(count)
    },
    Entry("indexOf(a, b, /)", "Where b stands first in a.") { call in
      let (interpreter, wanted) = (call.interpreter, call[1])
      var (position, isFound) = (0, false)
      try interpreter.iterate(call[0]) { element in
        isFound = try interpreter.isSameKey(element, wanted)
        if !isFound { position += 1 }
        return !isFound
      }
      guard isFound else { throw call.fail(.valueError, "sequence.index(x): x not in sequence") }
      return .int(position)
    },
    Entry("length_hint(obj, default=0, /)", "About how many elements an object has.") { call in
      let interpreter = call.interpreter
      if let count = try? interpreter.length(call[0]) { return .int(count) }
      if call[0].object?.type.lookup("__length_hint__") != nil {
        return try interpreter.callMethod(call[0], "__length_hint__")
      }
      return .int(try call.int(1))
    },
    Entry("call(obj, /, *args, **kwargs)", "obj(*args, **kwargs).") { call in
      try call.interpreter.call(call[0], call.values(1), keywords: call.keywords(2))
    },
  ]
}
