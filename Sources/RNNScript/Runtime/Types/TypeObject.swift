import Synchronization

/// A Python type: its name, its bases, and what its instances can do.
///
/// Native types are immutable and shared by all interpreters; their methods are made from entries when first needed. A
/// constructor is an entry `__new__(cls, …)` (for types whose instances are made from arguments) or `__init__(self, …)`
/// (for those whose instances `allocate` makes empty).
public final class TypeObject: Object {
  /// Makes an empty instance for a type or its subtype.
  public typealias Allocator = (TypeObject) -> Object

  /// The name as messages show it: types that CPython writes in C name their module too (`collections.deque`).
  public internal(set) var name: String
  /// The name without its module: `__name__`.
  public var shortName: String { name.utf8.contains(UInt8(ascii: ".")) ? Self.behindDots(name) : name }
  /// The module that the type belongs to.
  public internal(set) var module: String
  /// What a native type says of itself, as a docstring would; empty where its constructor says it.
  public let documentation: String
  /// What it inherits from, as written; empty for `object` alone.
  @exclusivity(unchecked) public private(set) var bases: [TypeObject]
  /// Whether a `class` statement made it.
  public let isUserDefined: Bool

  /// The metaclass; nil where it is `type`.
  let metatype: TypeObject?
  /// What comes after the type itself in the order of method resolution.
  @exclusivity(unchecked) private(set) var ancestors: [TypeObject]
  let allocator: Allocator?
  /// The name with the functions and classes around it.
  var nestedName: String

  // Native types: made once, under the lock, then read only.
  private let makeMethods: (() -> [Entry])?
  private let makeGetters: (() -> [Getter])?
  private let isBuilt = Atomic<Bool>(false)
  private let lock = Mutex(())
  private var ownNative = AttributeTable()
  @exclusivity(unchecked) private var allNative = AttributeTable()

  private var builtConstructor: NativeFunction?
  private var keepsArguments = false

  /// Whether instances are exceptions that keep their arguments and do nothing else when they are made.
  var isPlainException: Bool {
    build()
    return keepsArguments
  }

  /// The `__new__` of a native type that makes instances from arguments.
  var nativeConstructor: NativeFunction? {
    build()
    return builtConstructor
  }

  /// A number that changes with every change of what the type or an ancestor defines, and that no other type has.
  @exclusivity(unchecked) private(set) var version = TypeObject.newVersion()

  private static let lastVersion = Atomic<UInt>(0)

  /// Odd, so that no version is the address of a native class: caches hold both.
  private static func newVersion() -> UInt { lastVersion.wrappingAdd(1, ordering: .relaxed).newValue &* 2 &+ 1 }

  // User types.
  @exclusivity(unchecked) var members = AttributeTable()
  @exclusivity(unchecked) private var cache = AttributeTable()
  /// User types whose look-ups must be forgotten when this one changes; each takes itself out when it goes.
  private var subtypes: [Unmanaged<TypeObject>] = []
  @exclusivity(unchecked) private(set) var hasDataDescriptors = false
  /// Whether no `__getattribute__` stands before the attributes of instances.
  @exclusivity(unchecked) private(set) var readsPlainly = true
  /// Whether instances have a `__del__`.
  @exclusivity(unchecked) private(set) var hasFinalizer = false
  /// The names that the last new instance got from its `__init__`: the next one will get them too.
  @exclusivity(unchecked) var expectedNames: ContiguousArray<Symbol> = []
  @exclusivity(unchecked) private var knownConduct: TypeConduct?

  /// Makes a native type.
  ///
  /// `methods` and `getters` run when the type is first asked for an attribute.
  public init(
    name: String, module: String = "builtins", bases: [TypeObject]? = nil,
    documentation: String = "", methods: (() -> [Entry])? = nil, getters: (() -> [Getter])? = nil,
    allocate: Allocator? = nil
  ) {
    self.name = name
    self.documentation = documentation
    self.module = module
    let bases = bases ?? (name == "object" && module == "builtins" ? [] : [TypeObject.object])
    self.bases = bases
    isUserDefined = false
    metatype = nil
    nestedName = Self.behindDots(name)
    ancestors = TypeObject.linearize(bases) ?? []
    allocator = allocate
    makeMethods = methods
    makeGetters = getters
  }

  /// Makes a type as a `class` statement does.
  ///
  /// `ancestors` is what `linearize` gave for the bases.
  init(
    userDefined name: String, module: String, bases: [TypeObject], ancestors: [TypeObject], members: AttributeTable,
    metatype: TypeObject? = nil
  ) {
    self.metatype = metatype
    self.name = name
    documentation = ""
    self.module = module
    self.bases = bases
    self.ancestors = ancestors
    self.members = members
    isUserDefined = true
    nestedName = name
    allocator = nil
    makeMethods = nil
    makeGetters = nil
    super.init()
    // The methods of a metaclass go before what classes do by themselves.
    if let metatype { personality = Personality(metatype, beyond: .type) }
    noteDescriptors()
    track()
    for ancestor in ancestors where ancestor.isUserDefined { ancestor.subtypes.append(.passUnretained(self)) }
  }

  deinit {
    guard isUserDefined else { return }
    let own = Unmanaged.passUnretained(self).toOpaque()
    for ancestor in ancestors where ancestor.isUserDefined { ancestor.subtypes.removeAll { $0.toOpaque() == own } }
  }

  private static func behindDots(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }

  override public var type: TypeObject { metatype ?? .type }

  /// The name as `repr` shows it.
  public var qualifiedName: String { module == "builtins" ? nestedName : "\(module).\(nestedName)" }

  /// The order of method resolution, the type itself first.
  public var mro: [TypeObject] { [self] + ancestors }

  /// Whether this is `other` or inherits from it.
  public func isSubtype(of other: TypeObject) -> Bool {
    self === other || ancestors.contains { $0 === other }
  }

  /// What the type or one of its ancestors defines under `name`.
  public func lookup(_ name: Symbol) -> Value? {
    guard isUserDefined else {
      build()
      return allNative[name]
    }
    let known = cache.find(name)
    if known >= 0 {
      let value = cache.value(at: known)
      return value.isUnbound ? nil : value
    }
    let found = members[name] ?? TypeObject.lookup(name, in: ancestors)
    cache[name] = found ?? .unbound
    return found
  }

  /// The types that name this one as a base and still live.
  var directSubtypes: [TypeObject] {
    subtypes.map { $0.takeUnretainedValue() }.filter { subtype in subtype.bases.contains { $0 === self } }
  }

  /// What one of `types` itself defines under `name`.
  static func lookup(_ name: Symbol, in types: some Sequence<TypeObject>) -> Value? {
    for type in types {
      if let found = type.ownMember(name) { return found }
    }
    return nil
  }

  /// What the type itself defines under `name`.
  public func ownMember(_ name: Symbol) -> Value? {
    if isUserDefined { return members[name] }
    build()
    return ownNative[name]
  }

  /// Names that the type itself defines.
  public var ownNames: ContiguousArray<Symbol> {
    if isUserDefined { return members.keys }
    build()
    return ownNative.keys
  }

  /// What is defined under `name` by something other than `object`: a hook of the protocol named so.
  func hook(_ name: Symbol) -> Value? {
    guard let found = lookup(name) else { return nil }
    // Nothing of `object` is a script's function.
    if case .object(let object) = found, Swift.type(of: object) == FunctionObject.self { return found }
    if let root = TypeObject.object.ownMember(name), root.isSame(as: found) { return nil }
    return found
  }

  /// Changes a member of a user type.
  func setMember(_ name: Symbol, _ value: Value?) {
    members[name] = value
    forgetLookups()
  }

  /// How instances of a user type are made and changed.
  @inline(__always) var conduct: TypeConduct {
    if let knownConduct { return knownConduct }
    let conduct = TypeConduct(self)
    knownConduct = conduct
    return conduct
  }

  private func forgetLookups() {
    cache.removeAll()
    noteDescriptors()
    for subtype in subtypes { subtype._withUnsafeGuaranteedRef { $0.cacheCleared() } }
  }

  private func cacheCleared() {
    cache.removeAll()
    noteDescriptors()
  }

  private func noteDescriptors() {
    version = TypeObject.newVersion()
    knownConduct = nil
    readsPlainly = hook(.getAttributeAlways) == nil
    hasFinalizer = members[.finalize] != nil || ancestors.contains(where: \.hasFinalizer)
    hasDataDescriptors =
      !readsPlainly || members.values.contains { $0.isDataDescriptor }
      || ancestors.contains { $0.isUserDefined ? $0.hasDataDescriptors : $0 !== TypeObject.object }
  }

  @inline(__always) private func build() {
    if isBuilt.load(ordering: .acquiring) { return }
    buildOnce()
  }

  private func buildOnce() {
    lock.withLock { _ in
      if isBuilt.load(ordering: .acquiring) { return }
      for entry in makeMethods?() ?? [] {
        ownNative[Symbol(entry.name)] = NativeFunction.member(entry, of: self)
      }
      for getter in makeGetters?() ?? [] {
        ownNative[Symbol(getter.name)] = .object(GetterObject(getter, owner: name))
      }
      if isUnhashable { ownNative[.hash] = Value.none }
      allNative = ownNative
      for ancestor in ancestors {
        for name in ancestor.ownNames where allNative[name] == nil { allNative[name] = ancestor.ownMember(name) }
      }
      if self !== TypeObject.object, let method = allNative[.new]?.object as? StaticMethodObject,
        let native = method.function.object as? NativeFunction, native.owner !== TypeObject.object
      {
        builtConstructor = native
      }
      let initializer = allNative[.initialize]?.object as? NativeFunction
      // The number of an OSError decides over its class.
      keepsArguments =
        builtConstructor == nil && initializer?.owner === TypeObject.baseException && name != "OSError"
      isBuilt.store(true, ordering: .releasing)
    }
  }

  /// All attributes that instances have through the type, sorted by no rule.
  public var allAttributeNames: [Symbol] {
    var seen = Set<Symbol>()
    return mro.flatMap { $0.ownNames }.filter { seen.insert($0).inserted }
  }

  // MARK: Undo, memory

  override public func savedContent() -> (() -> Void)? {
    let (members, name) = (members, name)
    return { [self] in
      self.members = members
      self.name = name
      forgetLookups()
    }
  }

  override public func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(&bases)
    visitor.visit(&ancestors)
    visitor.visit(&members)
    visitor.visit(&cache)
    visitor.visit(metatype)
    visitor.visit(&personality)
    if visitor.isHeldOnce(&knownConduct) { visitor.visit(knownConduct?.initializer) }
  }

  override public func surrenderReferences(to pile: inout [Object]) {
    guard isUserDefined else { return }
    version = TypeObject.newVersion()
    Dismantling.surrender(&members, to: &pile)
    Dismantling.surrender(&cache, to: &pile)
    knownConduct = nil
  }

  // MARK: Protocols

  override public func attribute(_ name: Symbol, _ interpreter: Interpreter) throws -> Value? {
    try memberAttribute(name, interpreter)
  }

  override public func setAttribute(_ name: Symbol, to value: Value, _ interpreter: Interpreter) throws {
    try setMemberAttribute(name, to: value, interpreter)
  }

  override public func deleteAttribute(_ name: Symbol, _ interpreter: Interpreter) throws {
    try setMemberAttribute(name, to: nil, interpreter)
  }

  override public func attributeNames(_ interpreter: Interpreter) -> [Symbol] { allAttributeNames }

  override public func representation(_ interpreter: Interpreter) -> String { "<class '\(qualifiedName)'>" }

  override public func call(_ arguments: CallArguments, _ interpreter: Interpreter) throws -> Value {
    try interpreter.instantiate(self, arguments)
  }

  override public func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    try parameterized(index, interpreter)
  }

  override public func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    // `int | None` in annotations.
    guard operation == .bitOr else { return nil }
    return UnionObject.of(reflected ? [other, .object(self)] : [.object(self), other]).map { .object($0) }
  }
}

extension TypeObject {
  /// The ancestors of a type with these bases by C3, `object` last.
  ///
  /// Nil where no order satisfies all bases.
  static func linearize(_ bases: [TypeObject]) -> [TypeObject]? {
    var sequences = bases.map { $0.mro } + [bases]
    var result: [TypeObject] = []
    while true {
      sequences.removeAll { $0.isEmpty }
      if sequences.isEmpty { return result }
      let next = sequences.lazy.compactMap(\.first).first { candidate in
        !sequences.contains { $0.dropFirst().contains { $0 === candidate } }
      }
      guard let next else { return nil }
      result.append(next)
      for position in sequences.indices where sequences[position].first === next {
        sequences[position].removeFirst()
      }
    }
  }

  /// The allocator of the nearest native ancestor that has one.
  var nearestAllocator: Allocator? {
    if let allocator { return allocator }
    for ancestor in ancestors { if let allocator = ancestor.allocator { return allocator } }
    return nil
  }

  /// The native type whose layout the instances have: the first native one in the order of resolution.
  var nativeBase: TypeObject {
    isUserDefined ? ancestors.first { !$0.isUserDefined } ?? .object : self
  }
}
