/// What instructions do.
///
/// `r` are registers, `k` constants, `g` global slots, `s` symbols; `d` is a small number.
enum Operation: UInt8 {
  // Moving values
  /// `r[a] = r[b]`
  case move
  /// `r[a] = k[b]`
  case loadConstant
  /// `r[a] = g[b]`, or the builtin in slot `c`
  case loadGlobal
  /// `g[a] = r[b]`
  case storeGlobal
  case deleteGlobal
  /// Raises UnboundLocalError where `r[a]` is unbound.
  case checkLocal
  case deleteLocal
  /// Lets go of what is in `r[a]` (-1: nothing) and in the registers from `b` on (-1: none), and runs what waits for that:
  /// finalizers.
  case discard
  /// `r[a]` becomes a cell with its value.
  case makeCell
  /// `r[a]` becomes the cell number `b` of the closure.
  case loadFree
  /// `r[a] = ` the value in the cell `r[b]`
  case loadCell
  /// The value in the cell `r[a]` becomes `r[b]`.
  case storeCell
  case deleteCell
  /// `r[a] = ` the class member `s[b]`, or what `g[c]` holds
  case loadName
  /// `r[a] = ` the class member `s[b]`, or the value in the cell `r[c]`
  case loadNameOrCell
  /// The class member `s[a]` becomes `r[b]`.
  case storeName
  case deleteName

  // Operators
  case add, subtract, multiply
  /// `r[a] = r[b] + c`
  case addImmediate
  /// `r[a] = r[b] op(d) r[c]`
  case binary
  case inPlace
  case compare
  /// `r[a] = op(d) r[b]`
  case unary
  case not

  // Jumps
  case jump
  /// A jump backwards: polls.
  case loop
  /// To `a` where `r[b]` is true.
  case jumpIfTrue
  case jumpIfFalse
  /// To `a` unless `r[b] op(d) r[c]`.
  case jumpUnless
  /// `r[a] = ` the next of the iterator `r[b]`; to `c` at its end. With `d` 1 the next instruction takes it apart.
  case forNext
  case getIterator

  // Attributes and elements
  case loadAttribute
  /// `r[a].s[c] = r[b]`
  case storeAttribute
  case deleteAttribute
  /// `r[a] = r[b][r[c]]`
  case loadItem
  /// `r[a][r[b]] = r[c]`
  case storeItem
  case deleteItem

  // Containers: `r[a]` from `c` registers at `b`
  case buildList, buildTuple, buildSet, buildDict, buildSlice, buildString
  case listAppend, listExtend, setAdd, setUpdate, dictUpdate, dictMerge
  /// The dict `r[a]` gets `r[b]: r[c]`.
  case dictSet
  case listToTuple
  /// Registers from `a` on become the `c` elements of `r[b]`.
  case unpack
  /// The same with a star: `c` before it, `d` behind it.
  case unpackStar

  // Calls: `r[a]` is the result, `r[b]` what is called, the arguments follow
  /// `d` positional arguments
  case call
  /// `d` positional arguments of the method `s[c]` of `r[b]`
  case callMethod
  /// The arguments have the shape number `c`.
  case callShape
  /// `r[b + 1]` is a list of positional arguments, `r[b + 2]` a dict of keywords.
  case callSpread
  case returnValue
  /// Yields `r[b]`; `r[a]` is what was sent.
  case yield
  /// Goes on with the iterator `r[b]`, sending `r[a]`; `r[a]` is its result.
  case yieldFrom
  /// `r[a] = ` inner code `b` with the defaults from `c` on
  case makeFunction
  case setAnnotations
  /// `r[a] = ` the class whose body is `r[b]`, with `d` bases behind it, then keywords by shape `c`
  case makeClass
  /// `r[a] = super()` of the class in the cell `r[b]` and the object `r[c]`
  case loadSuper
  /// `__annotations__[k[a]] = r[b]`
  case annotate

  // Exceptions
  /// Raises `r[a]` from `r[b]` (-1: nothing).
  case raise
  case raiseAgain
  /// Goes on raising `r[a]`.
  case unwind
  /// The exception being handled is `r[a]` (-1: none).
  case setHandled
  /// `r[a] = ` whether the exception `r[b]` matches `r[c]`
  case matchException
  /// Raises AssertionError with `r[a]` (-1: without).
  case failAssertion
  /// `r[a]` becomes the exit of the context manager `r[a]`, `r[a + 1]` the result of entering.
  case enterWith
  /// Calls the exit `r[b]` with the exception `r[c]` (-1: none); `r[a]` is the result.
  case exitWith

  // Modules and texts
  case importModule
  case importFrom
  case importStar
  /// `r[a] = ` the text of `r[b]` by conversion `d` and format `r[c]` (-1: none); a scalar may stay as it is
  case formatValue
  /// `r[a] = ` what step `d` of a pattern finds in `r[b]`, with what it asks for in `r[c]`
  case matchPattern
}

/// One instruction: an operation and up to three operands, most of them registers.
struct Instruction {
  var operation: Operation
  var d: UInt16
  var a: Int32
  var b: Int32
  var c: Int32

  init(_ operation: Operation, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0, d: Int = 0) {
    self.operation = operation
    self.d = UInt16(truncatingIfNeeded: d)
    self.a = a
    self.b = b
    self.c = c
  }
}

extension Symbol {
  /// The name at a position of the table of all names.
  @inline(__always) init(index: Int32) { self.index = index }
}

extension BinaryOperator {
  /// The operator at a position among all operators.
  @inline(__always) init(ordinal: UInt16) {
    switch ordinal {
    case 0: self = .add
    case 1: self = .subtract
    case 2: self = .multiply
    case 3: self = .divide
    case 4: self = .floorDivide
    case 5: self = .modulo
    case 6: self = .power
    case 7: self = .matrixMultiply
    case 8: self = .leftShift
    case 9: self = .rightShift
    case 10: self = .bitAnd
    case 11: self = .bitOr
    default: self = .bitXor
    }
  }
}

extension ComparisonOperator {
  /// The comparison at a position: identity and membership come last.
  @inline(__always) init(ordinal: UInt16) {
    switch ordinal {
    case 0: self = .equal
    case 1: self = .notEqual
    case 2: self = .less
    case 3: self = .lessOrEqual
    case 4: self = .greater
    case 5: self = .greaterOrEqual
    case 6: self = .isSame
    case 7: self = .isNotSame
    case 8: self = .isIn
    default: self = .isNotIn
    }
  }

  /// The position that `init(ordinal:)` takes.
  var ordinal: Int {
    switch self {
    case .equal: 0
    case .notEqual: 1
    case .less: 2
    case .lessOrEqual: 3
    case .greater: 4
    case .greaterOrEqual: 5
    case .isSame: 6
    case .isNotSame: 7
    case .isIn: 8
    case .isNotIn: 9
    }
  }
}

extension UnaryOperator {
  static let byOrdinal: [UnaryOperator] = [.plus, .minus, .invert]
  /// The position in `byOrdinal`.
  var ordinal: Int { Self.byOrdinal.firstIndex(of: self) ?? 0 }
}
