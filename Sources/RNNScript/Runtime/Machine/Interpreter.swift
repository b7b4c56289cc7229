internal import CMemory
import Glibc

/// Runs programs and gives native functions the means of the language.
public final class Interpreter {
  /// Whom the running program speaks to.
  public let host: any Host
  /// What makes undo possible.
  public let journal = Journal()
  /// The flag that stops a running program.
  public let interruption = Interruption()
  /// What tells how large the process is.
  lazy var meter = MemoryMeter(interruption)
  /// The containers that scripts made.
  let heap: ObjectHeap
  /// What opens files for scripts.
  public let files = FileGate()
  /// The names that are there without import.
  public let builtins: Namespace
  /// The modules that were imported, by dotted name.
  public var modules: [String: ModuleObject] = [:]
  /// What makes a module at its first import, by dotted name.
  public var moduleLoaders: [String: (Interpreter) throws -> ModuleObject] = [:]
  /// Finds the source of `import name` beside the script.
  public var sourceModuleFinder: ((String) throws -> SourceFile?)?
  /// Turn errors of other libraries into exceptions; the first that answers wins.
  public var errorTranslators: [(any Error, Interpreter) -> ExceptionObject?] = []
  /// Told of every global name that gets its first value.
  public var onGlobalWrite: ((Symbol) -> Void)?
  /// Called between two instructions after `Interruption.requestNotice`: what someone wants while a cell runs.
  ///
  /// It must not run scripts.
  public var onNotice: (() -> Void)?
  /// Told of every function that returns, with its local variables.
  @exclusivity(unchecked) public var frameObserver: ((FrameView) -> Void)?
  /// How many calls may be nested.
  @exclusivity(unchecked) public var recursionLimit = 1000
  /// Bytes that a single large object may take; `reserve` refuses more.
  public var memoryLimit = Interpreter.defaultMemoryLimit
  /// Asked for the bytes in use beside those of large objects; set by who owns tensors.
  public var memoryInUse: (() -> Int)?

  /// The imports behind names that everybody uses: `np`; asked for names that are not defined.
  public var customaryImports: [String: String] = [:]

  /// Second names of parameters of native functions, such as `axis` for `dim`: asked where a keyword fits none.
  public var otherParameterNames: [Symbol: Symbol] = [:]

  /// Whether finalizers run at the moment.
  var isMourning = false
  /// How far the process may grow past the limit before the next MemoryError.
  var memoryGrace = 0
  /// Objects whose representation is being made: cycles show as `...`.
  var representing = Set<ObjectIdentifier>()
  /// The frames that run, the outermost first.
  ///
  /// `depth` of them are in use; the others wait to be used again.
  @exclusivity(unchecked) var frames: [Frame] = []
  @exclusivity(unchecked) var depth = 0
  /// The texts of names that were keywords for `**kwargs`.
  @exclusivity(unchecked) var nameTexts: [Symbol: StringObject] = [:]
  /// The texts of the ASCII characters; empty until one is wanted.
  @exclusivity(unchecked) var characters: [StringObject] = []
  /// Whether the error on its way up goes on from where it was: the frame is in its traceback already.
  var isUnwinding = false
  /// The members of the class whose body has just run.
  var classMembers = AttributeTable()
  @exclusivity(unchecked) private var nativeDepth = 0
  @exclusivity(unchecked) private var stack = NativeStack()
  private var stackThread = pthread_self()
  /// Warnings that were given: each line gives each of them once.
  var givenWarnings = Set<String>()

  /// The way back to this interpreter for closures that may outlive it.
  public let anchor = Anchor()

  /// Leads to an interpreter as long as that lives.
  ///
  /// It stands for a weak reference, which would make every later count of references to the interpreter several times
  /// as slow.
  public final class Anchor {
    /// The interpreter; nil once it is gone.
    public fileprivate(set) unowned(unsafe) var interpreter: Interpreter?
  }

  /// Makes an interpreter that speaks to `host`.
  public init(host: any Host) {
    self.host = host
    heap = ObjectHeap(interruption: interruption)
    journal.heap = heap
    builtins = Namespace()
    for type in TypeObject.allExceptions { builtins.set(Symbol(type.name), .object(type)) }
    let types: [TypeObject] = [
      .object, .type, .bool, .int, .float, .complex, .str, .bytes, .bytearray, .memoryview, .list, .tuple, .dict,
      .set, .frozenset, .range, .slice, .property, .staticmethod, .classmethod, .superType,
    ]
    for type in types { builtins.set(Symbol(type.name), .object(type)) }
    builtins.set("Ellipsis", .object(SingletonObject.ellipsis))
    builtins.set("NotImplemented", .object(SingletonObject.notImplemented))
    builtins.set("IOError", .object(TypeObject.osError))
    builtins.set("EnvironmentError", .object(TypeObject.osError))
    anchor.interpreter = self
    Builtins.install(into: self)
  }

  deinit {
    anchor.interpreter = nil
    for frame in frames { frame.destroy() }
    letGoOfModules()
  }

  /// Half of what the machine, its control groups and the limits of the process leave to it, asked for once.
  private static let defaultMemoryLimit = Int(rnnm_available()) / 2

  // MARK: Limits

  /// Throws MemoryError where `bytes` more cannot be had within the limit.
  public func reserve(bytes: Int) throws {
    if bytes < 1 << 16 { return }
    heap.noteBytes(bytes)
    let inUse = memoryInUse?() ?? 0
    if bytes > memoryLimit || inUse > memoryLimit - bytes { throw ScriptError(ExceptionObject(.memoryError)) }
    if bytes >= 1 << 20 { try checkMemory(adding: bytes) }
  }

  /// Throws MemoryError where `count` elements of `size` bytes cannot be had; there may be more than can be counted.
  public func reserve(_ count: Int, of size: Int) throws {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
    try reserve(bytes: overflow ? .max : bytes)
  }

  /// Throws KeyboardInterrupt where a stop was asked for.
  @inline(__always) public func poll() throws {
    if interruption.isAny { try takeInterruption() }
  }

  /// Polls now and then in a loop whose steps are short.
  @inline(__always) public func pollInLoop(at step: Int) throws {
    if step & 0xFFFF == 0xFFFF { try poll() }
  }

  /// Polls between two instructions, where no native step is under way: finalizers and collections run here too.
  @inline(__always) func pollMachine() throws {
    if interruption.isAny { try attend() }
  }

  @inline(never) private func takeInterruption() throws {
    if interruption.take() { throw ScriptError(ExceptionObject(.keyboardInterrupt)) }
    if interruption.takeMemoryReport() { try checkMemory() }
  }

  @inline(never) private func attend() throws {
    if interruption.takeGrowthReport() { heap.isCollectionDue = true }
    if interruption.takeNotice() { onNotice?() }
    if interruption.takeAttention() || heap.isCollectionDue {
      if heap.isEnabled, heap.isCollectionDue || heap.count >= heap.threshold { collectGarbage() }
      if !heap.obituaries.isEmpty { mourn() }
    }
    try takeInterruption()
  }

  /// Begins a native step that may come back to itself (comparison, representation, a call from Swift).
  ///
  /// Throws RecursionError before the stack ends.
  @inline(__always) public func enterNative() throws {
    if stack.isNearEnd || nativeDepth >= recursionLimit { throw recursionError() }
    nativeDepth += 1
  }

  /// Ends what `enterNative` began.
  @inline(__always) public func leaveNative() { nativeDepth -= 1 }

  func recursionError() -> ScriptError { error(.recursionError, "maximum recursion depth exceeded") }

  /// Looks at the stack anew where another thread took over.
  func noteThread() {
    let thread = pthread_self()
    if pthread_equal(thread, stackThread) == 0 {
      stackThread = thread
      stack = NativeStack()
    }
  }

  // MARK: Errors and messages

  /// An exception with a text, ready to throw.
  public func error(_ type: TypeObject, _ message: String) -> ScriptError {
    ScriptError(ExceptionObject(type, [.object(StringObject(message))]))
  }

  /// What reading a missing attribute raises.
  public func attributeError(of value: Value, _ name: Symbol) -> ScriptError {
    let message: String
    switch value.object {
    case let type as TypeObject: message = "type object '\(type.name)' has no attribute '\(name)'"
    case let module as ModuleObject: message = "module '\(module.name)' has no attribute '\(name)'"
    case let object as SuperObject: message = "'\(object.type.name)' object has no attribute '\(name)'"
    default: message = "'\(typeOf(value).name)' object has no attribute '\(name)'"
    }
    let exception = ExceptionObject(.attributeError, [.object(StringObject(message))])
    exception.attributes["name"] = .object(StringObject(name.name))
    exception.attributes["obj"] = value
    return ScriptError(exception)
  }

  /// The import that a name which is not defined is known from.
  func forgottenImport(of exception: ExceptionObject) -> String? {
    guard exception.exceptionType === TypeObject.nameError,
      let name = exception.attributes["name"]?.object as? StringObject
    else { return nil }
    return customaryImports[name.value]
  }

  /// The name that was meant; looked for where the error is shown, as most are caught: `getattr` with a default.
  func suggestion(for exception: ExceptionObject) -> String? {
    if let suggestion = exception.suggestion { return suggestion }
    guard exception.type.isSubtype(of: .attributeError), let name = exception.attributes["name"]?.string,
      let value = exception.attributes["obj"]
    else { return nil }
    let names = value.object?.attributeNames(self) ?? typeOf(value).allAttributeNames
    return Suggestion.nearest(to: name, among: names.map(\.name))
  }

  /// Sends text to standard output.
  public func print(_ text: String) { host.receive(.text(text)) }

  /// Any error as an exception: those of other libraries through the translators.
  public func translate(_ error: any Error) -> ScriptError {
    if let error = error as? ScriptError { return error }
    if let failure = error as? FileFailure { return fileError(failure) }
    for translator in errorTranslators {
      if let exception = translator(error, self) { return ScriptError(exception) }
    }
    return self.error(.runtimeError, "\(error)")
  }
}
