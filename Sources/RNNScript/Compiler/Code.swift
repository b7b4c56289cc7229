import Synchronization

/// The compiled body of a function, a class or a module.
final class Code {
  /// What the body is.
  enum Kind { case module, function, lambda, classBody, generatorExpression }

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
    /// Whether positional arguments alone fill the registers.
    var isPlain: Bool { keywordOnlyCount == 0 && !hasStar && !hasDoubleStar }
  }

  /// Where control goes when an instruction in `range` raises.
  struct Handler {
    var range: Range<Int>
    var target: Int
    /// Where the exception is put.
    var register: Int32
    /// The register of the exception that is being handled around the handler; -1 for none.
    var handled: Int32
  }

  /// A comprehension that runs in place; in tracebacks it is a call.
  struct Comprehension {
    /// Its instructions.
    var range: Range<Int>
    var kind: ComprehensionKind
    /// Where it stands.
    var source: SourceRange

    /// What tracebacks call it.
    var name: String {
      switch kind {
      case .list: "<listcomp>"
      case .set: "<setcomp>"
      case .dictionary: "<dictcomp>"
      case .generator: "<genexpr>"
      }
    }
  }

  /// Code while it is being made.
  struct Draft {
    var name: String
    var qualifiedName: String
    var kind: Kind
    var source: SourceFile
    var globals: Namespace
    var documentation: String?
    var parameters = Parameters()
    var defaultCount = 0
    var isGenerator = false
    var instructions: [Instruction] = []
    var constants: [Value] = []
    var ranges: [SourceRange] = []
    var anchors: [Int: SourceRange] = [:]
    var handlers: [Handler] = []
    var registerCount = 0
    var variableNames: [Symbol] = []
    var freeNames: [Symbol] = []
    var captures: [Int32] = []
    var comprehensions: [Comprehension] = []
    var inner: [Code] = []
    var callShapes: [CallShape] = []
  }

  private let draft: Draft

  let parameters: Parameters
  let isGenerator: Bool
  let registerCount: Int
  let globals: Namespace
  /// The instructions; never changed once made.
  let instructions: UnsafeMutablePointer<Instruction>
  let constants: UnsafeMutablePointer<Value>

  /// Call shapes with keywords, by number.
  let callShapes: UnsafeMutablePointer<Unmanaged<CallShape>>
  /// A cache for each instruction.
  private let caches: UnsafeMutablePointer<InlineCache>
  /// How many positional arguments fill the registers without binding; -1 where none do.
  let plainCount: Int
  /// A number that no other code has.
  let serial: Int

  private static let lastSerial = Atomic<Int>(0)

  /// What the run loop holds of code.
  ///
  /// No reference is counted.
  struct Layout {
    let instructions: UnsafeMutablePointer<Instruction>
    let constants: UnsafeMutablePointer<Value>
    let globals: Unmanaged<Namespace>
    let callShapes: UnsafeMutablePointer<Unmanaged<CallShape>>
    let caches: UnsafeMutablePointer<InlineCache>
    let registerCount: Int
    let code: Unmanaged<Code>
  }

  /// What the run loop holds of this code, which must be kept meanwhile.
  var layout: Layout {
    Layout(
      instructions: instructions, constants: constants, globals: .passUnretained(globals), callShapes: callShapes,
      caches: caches, registerCount: registerCount, code: .passUnretained(self))
  }

  init(_ draft: Draft) {
    self.draft = draft
    serial = Code.lastSerial.wrappingAdd(1, ordering: .relaxed).newValue
    plainCount = draft.parameters.isPlain && !draft.isGenerator ? draft.parameters.positionalCount : -1
    parameters = draft.parameters
    isGenerator = draft.isGenerator
    registerCount = draft.registerCount
    globals = draft.globals
    instructions = .allocate(capacity: max(1, draft.instructions.count))
    instructions.initialize(from: draft.instructions, count: draft.instructions.count)
    constants = .allocate(capacity: max(1, draft.constants.count))
    constants.initialize(from: draft.constants, count: draft.constants.count)
    handlers = .allocate(capacity: draft.handlers.count)
    _ = handlers.initialize(from: draft.handlers)
    caches = .allocate(capacity: max(1, draft.instructions.count))
    caches.initialize(repeating: InlineCache(), count: draft.instructions.count)
    callShapes = .allocate(capacity: max(1, draft.callShapes.count))
    for (number, shape) in draft.callShapes.enumerated() {
      (callShapes + number).initialize(to: .passUnretained(shape))
    }
  }

  deinit {
    instructions.deallocate()
    constants.deinitialize(count: draft.constants.count)
    constants.deallocate()
    callShapes.deallocate()
    caches.deallocate()
    handlers.deallocate()
  }

  private let handlers: UnsafeMutableBufferPointer<Handler>

  /// Where control goes when an instruction raises; nil where the function ends.
  func handler(at place: Int) -> Handler? { handlers.first { $0.range.contains(place) } }

  /// The method that an instruction calls; nil where it calls none.
  func method(calledAt place: Int) -> Symbol? {
    let instruction = instructions[place]
    switch instruction.operation {
    case .callMethod: return Symbol(index: instruction.c)
    case .callShape: return draft.callShapes[Int(instruction.c)].method
    default: return nil
    }
  }

  var name: String { draft.name }
  var qualifiedName: String { draft.qualifiedName }
  var kind: Kind { draft.kind }
  var source: SourceFile { draft.source }
  var documentation: String? { draft.documentation }
  var defaultCount: Int { draft.defaultCount }
  /// What a traceback marks, by instruction.
  var ranges: [SourceRange] { draft.ranges }
  /// The operator within a binary operation, the bracket of a subscript, by instruction.
  var anchors: [Int: SourceRange] { draft.anchors }
  /// The names of the registers that hold variables: the first ones.
  var variableNames: [Symbol] { draft.variableNames }
  /// The names of the cells of the closure.
  var freeNames: [Symbol] { draft.freeNames }
  /// The registers of the surrounding code that hold the cells of the closure.
  var captures: [Int32] { draft.captures }
  /// The comprehensions that run in place, the innermost first.
  var comprehensions: [Comprehension] { draft.comprehensions }
  /// Code of inner functions, by number.
  var inner: [Code] { draft.inner }
}
