/// The protocol methods of native containers, for `super().__getitem__(index)` and the like.
///
/// They do what the native class does, whatever a subclass says.
enum ContainerMethods {
  /// What every container has.
  static let sized: [Entry] = [
    Entry("__len__(self, /)", "The number of elements.") { call in
      .int(try call[0].object?.length(call.interpreter) ?? 0)
    },
    Entry("__contains__(self, value, /)", "Whether value is an element.") { call in
      if let answer = try call[0].object?.contains(call[1], call.interpreter) { return .bool(answer) }
      guard let iterator = try call[0].object?.iterator(call.interpreter) else { return .bool(false) }
      while let element = try iterator.next(call.interpreter) {
        if try call.interpreter.equals(element, call[1]) { return .bool(true) }
      }
      return .bool(false)
    },
    Entry("__iter__(self, /)", "An iterator over the elements.") { call in
      try call[0].object?.iterator(call.interpreter).map { .object($0) } ?? .none
    },
  ]

  /// What containers with a subscript have.
  static let subscripted: [Entry] =
    sized + [
      Entry("__getitem__(self, index, /)", "The element at index.") { call in
        try call[0].object?.item(call[1], call.interpreter) ?? .none
      }
    ]

  /// What containers have whose elements can be assigned to.
  static let assignable: [Entry] =
    subscripted + [
      Entry("__setitem__(self, index, value, /)", "Assigns to the element at index.") { call in
        try call[0].object?.setItem(call[1], to: call[2], call.interpreter)
        return .none
      },
      Entry("__delitem__(self, index, /)", "Removes the element at index.") { call in
        try call[0].object?.deleteItem(call[1], call.interpreter)
        return .none
      },
    ]

  private static let sequence: [Entry] =
    OperatorMethods.binary([.add, .multiply]) + OperatorMethods.binary([.multiply], isReflected: true)
    + OperatorMethods.ordering
  private static let algebra: [Entry] = OperatorMethods.arithmetic([.bitOr, .bitAnd, .subtract, .bitXor])

  static let range = subscripted + OperatorMethods.equality + [OperatorMethods.hash]
  static let list = assignable + sequence + OperatorMethods.inPlace([.add, .multiply])
  static let tuple = subscripted + sequence + [OperatorMethods.hash]
  static let text = subscripted + sequence + OperatorMethods.binary([.modulo]) + [OperatorMethods.hash]
  static let bytes = subscripted + sequence + OperatorMethods.binary([.modulo]) + [OperatorMethods.hash]
  static let bytearray = assignable + sequence + OperatorMethods.inPlace([.add, .multiply])
  static let setView = algebra + OperatorMethods.ordering
  static let dictionary =
    assignable + OperatorMethods.arithmetic([.bitOr]) + OperatorMethods.inPlace([.bitOr]) + OperatorMethods.equality
  static let set =
    sized + algebra + OperatorMethods.inPlace([.bitOr, .bitAnd, .subtract, .bitXor]) + OperatorMethods.ordering
  static let frozenSet = sized + algebra + OperatorMethods.ordering + [OperatorMethods.hash]
}
