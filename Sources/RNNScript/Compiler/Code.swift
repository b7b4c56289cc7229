/// The compiled body of a function, a class or a module.
final class Code {
  /// What the body is.
  enum Kind { case module, function, lambda, classBody, comprehension }

  /// The parameters, in the order of their registers, which are the first.
  struct Parameters {
    var names: [Symbol] = []
    var positionalCount = 0
    var positionalOnlyCount = 0
    var keywordOnlyCount = 0
    var hasStar = false
    var hasDoubleStar = false

    /// The register of `*args`.
    var starRegister: Int { positionalCount + keywordOnlyCount }
    /// The register of `**kwargs`.
    var doubleStarRegister: Int { starRegister + (hasStar ? 1 : 0) }
    /// Whether positional arguments fill the registers exactly.
    var isPlain: Bool { keywordOnlyCount == 0 && !hasStar && !hasDoubleStar }
  }

  /// Where control goes when an instruction between `start` and `end` raises.
  struct Handler {
    var start: Int32
    var end: Int32
    var target: Int32
    /// Where the exception is put.
    var register: Int32
    /// The register of the exception that is being handled around the handler; -1 for none.
    var handled: Int32
  }

  let name: String
  let qualifiedName: String
  let kind: Kind
  let source: SourceFile
  let globals: Namespace
  let documentation: String?
  let parameters: Parameters
  let isGenerator: Bool

  /// The instructions; never changed once made.
  let instructions: UnsafeMutableBufferPointer<Instruction>
  let constants: UnsafeMutableBufferPointer<Value>
  let ranges: [SourceRange]
  /// What a traceback marks within binary operations, calls and subscripts, by instruction.
  let anchors: [Int32: SourceRange]
  let handlers: [Handler]
  let registerCount: Int
  /// The names of registers that hold variables: the first ones.
  let variableNames: [Symbol]
  /// Registers whose variables closures share; parameters among them are put into cells at the beginning.
  let cellRegisters: [Int32]
  /// Registers that take the cells of the closure.
  let freeRegisters: [Int32]
  /// For each free variable: its name.
  let freeNames: [Symbol]
  /// Code of inner functions, by number.
  let inner: [Code]
  /// Call shapes with keywords, by number.
  let callShapes: [CallShape]
  let symbols: [Symbol]

  init(_ unit: CodeUnit) {
    name = unit.name
    qualifiedName = unit.qualifiedName
    kind = unit.kind
    source = unit.source
    globals = unit.globals
    documentation = unit.documentation
    parameters = unit.parameters
    isGenerator = unit.isGenerator
    instructions = .allocate(capacity: unit.instructions.count)
    _ = instructions.initialize(fromContentsOf: unit.instructions)
    constants = .allocate(capacity: max(1, unit.constants.count))
    _ = constants.initialize(fromContentsOf: unit.constants)
    constantCount = unit.constants.count
    ranges = unit.ranges
    anchors = unit.anchors
    handlers = unit.handlers
    registerCount = unit.registerCount
    variableNames = unit.variableNames
    cellRegisters = unit.cellRegisters
    freeRegisters = unit.freeRegisters
    freeNames = unit.freeNames
    inner = unit.inner
    callShapes = unit.callShapes
    symbols = unit.symbols
  }

  private let constantCount: Int

  deinit {
    instructions.deinitialize()
    instructions.deallocate()
    UnsafeMutableBufferPointer(rebasing: constants[..<constantCount]).deinitialize()
    constants.deallocate()
  }
}

/// What the arguments of a call are: how many positional ones, then which keywords.
struct CallShape {
  var positionalCount: Int
  var keywords: [Symbol]
}

/// Code while it is being made.
struct CodeUnit {
  var name: String
  var qualifiedName: String
  var kind: Code.Kind
  var source: SourceFile
  var globals: Namespace
  var documentation: String?
  var parameters = Code.Parameters()
  var isGenerator = false
  var instructions: [Instruction] = []
  var constants: [Value] = []
  var ranges: [SourceRange] = []
  var anchors: [Int32: SourceRange] = [:]
  var handlers: [Code.Handler] = []
  var registerCount = 0
  var variableNames: [Symbol] = []
  var cellRegisters: [Int32] = []
  var freeRegisters: [Int32] = []
  var freeNames: [Symbol] = []
  var inner: [Code] = []
  var callShapes: [CallShape] = []
  var symbols: [Symbol] = []
}

/// One instruction: an operation and up to three operands, most of them registers.
struct Instruction {
  var operation: Operation
  var a: Int32
  var b: Int32
  var c: Int32

  init(_ operation: Operation, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0) {
    self.operation = operation
    self.a = a
    self.b = b
    self.c = c
  }
}

/// What instructions do. `r` are registers, `k` constants, `g` global slots, `s` symbols.
enum Operation: UInt8 {
  /// `r[a] = r[b]`
  case move
}
