/// The names that the machine itself looks up.
extension Symbol {
  static let initialize: Symbol = "__init__"
  static let finalize: Symbol = "__del__"
  static let new: Symbol = "__new__"
  static let call: Symbol = "__call__"
  static let getAttribute: Symbol = "__getattr__"
  static let getAttributeAlways: Symbol = "__getattribute__"
  static let setAttribute: Symbol = "__setattr__"
  static let deleteAttribute: Symbol = "__delattr__"
  static let getItem: Symbol = "__getitem__"
  static let setItem: Symbol = "__setitem__"
  static let deleteItem: Symbol = "__delitem__"
  static let missing: Symbol = "__missing__"
  static let length: Symbol = "__len__"
  static let iterator: Symbol = "__iter__"
  static let next: Symbol = "__next__"
  static let contains: Symbol = "__contains__"
  static let truth: Symbol = "__bool__"
  static let hash: Symbol = "__hash__"
  static let representation: Symbol = "__repr__"
  static let text: Symbol = "__str__"
  static let format: Symbol = "__format__"
  static let index: Symbol = "__index__"
  static let intConversion: Symbol = "__int__"
  static let floatConversion: Symbol = "__float__"
  static let enter: Symbol = "__enter__"
  static let exit: Symbol = "__exit__"
  static let get: Symbol = "__get__"
  static let set: Symbol = "__set__"
  static let delete: Symbol = "__delete__"
  static let setName: Symbol = "__set_name__"
  static let initSubclass: Symbol = "__init_subclass__"
  static let className: Symbol = "__class__"
  static let classCellName: Symbol = "__classcell__"
  static let prepare: Symbol = "__prepare__"
  static let mroEntries: Symbol = "__mro_entries__"
  static let originalBases: Symbol = "__orig_bases__"
  static let instanceCheck: Symbol = "__instancecheck__"
  static let subclassCheck: Symbol = "__subclasscheck__"
  static let slots: Symbol = "__slots__"
  static let abstractMethods: Symbol = "__abstractmethods__"
  static let isAbstract: Symbol = "__isabstractmethod__"
  static let classGetItem: Symbol = "__class_getitem__"
  static let dictName: Symbol = "__dict__"
  static let name: Symbol = "__name__"
  static let qualifiedName: Symbol = "__qualname__"
  static let module: Symbol = "__module__"
  static let documentation: Symbol = "__doc__"
  static let annotations: Symbol = "__annotations__"
  static let bases: Symbol = "__bases__"
  static let order: Symbol = "__mro__"
  static let equal: Symbol = "__eq__"
  static let notEqual: Symbol = "__ne__"
  static let selfName: Symbol = "self"
  static let superName: Symbol = "super"
  static let returnName: Symbol = "return"
  static let all: Symbol = "__all__"
  static let directory: Symbol = "__dir__"
  static let send: Symbol = "send"
  static let throwName: Symbol = "throw"
  static let close: Symbol = "close"
  static let keys: Symbol = "keys"

  /// `__add__`, `__radd__` and `__iadd__` of an operator.
  static func operation(_ operation: BinaryOperator) -> (plain: Symbol, reflected: Symbol, inPlace: Symbol) {
    operationNames[operation.ordinal]
  }

  private static let operationNames: [(plain: Symbol, reflected: Symbol, inPlace: Symbol)] =
    BinaryOperator.allCases.map { operation in
      let stem = stems[operation.ordinal]
      return (Symbol("__\(stem)__"), Symbol("__r\(stem)__"), Symbol("__i\(stem)__"))
    }

  private static let stems = [
    "add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "lshift", "rshift", "and", "or", "xor",
  ]

  /// The method of a comparison; nil for identity and membership.
  static func comparison(_ operation: ComparisonOperator) -> Symbol? {
    switch operation {
    case .equal: equal
    case .notEqual: notEqual
    case .less: less
    case .lessOrEqual: lessOrEqual
    case .greater: greater
    case .greaterOrEqual: greaterOrEqual
    case .isSame, .isNotSame, .isIn, .isNotIn: nil
    }
  }

  private static let less: Symbol = "__lt__"
  private static let lessOrEqual: Symbol = "__le__"
  private static let greater: Symbol = "__gt__"
  private static let greaterOrEqual: Symbol = "__ge__"
}

extension BinaryOperator {
  /// The position among all operators.
  var ordinal: Int {
    switch self {
    case .add: 0
    case .subtract: 1
    case .multiply: 2
    case .divide: 3
    case .floorDivide: 4
    case .modulo: 5
    case .power: 6
    case .matrixMultiply: 7
    case .leftShift: 8
    case .rightShift: 9
    case .bitAnd: 10
    case .bitOr: 11
    case .bitXor: 12
    }
  }
}

extension ComparisonOperator {
  /// The operator for swapped operands: `a < b` is `b > a`.
  public var mirrored: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }
}
