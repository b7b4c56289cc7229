// The builtin types. They never change and are shared by all interpreters.
extension TypeObject {
  public nonisolated(unsafe) static let object: TypeObject = .init(
    name: "object", methods: { ObjectMethods.entries }, getters: { ObjectMethods.getters },
    allocate: { InstanceObject(type: $0) })
  public nonisolated(unsafe) static let type: TypeObject = .init(
    name: "type", methods: { TypeMethods.entries }, getters: { TypeMethods.getters })
  public nonisolated(unsafe) static let noneType: TypeObject = .init(name: "NoneType")
  public nonisolated(unsafe) static let int: TypeObject = .init(
    name: "int", methods: { IntMethods.entries + NumberProtocol.integer }, getters: { IntMethods.getters })
  public nonisolated(unsafe) static let bool: TypeObject = .init(
    name: "bool", bases: [.int], methods: { BoolMethods.entries })
  public nonisolated(unsafe) static let float: TypeObject = .init(
    name: "float", methods: { FloatMethods.entries + NumberProtocol.real }, getters: { FloatMethods.getters })
  public nonisolated(unsafe) static let complex: TypeObject = .init(
    name: "complex", methods: { ComplexMethods.entries + NumberProtocol.complex }, getters: { ComplexMethods.getters })
  public nonisolated(unsafe) static let str: TypeObject = .init(
    name: "str", methods: { StringMethods.entries + ContainerMethods.text })
  public nonisolated(unsafe) static let bytes: TypeObject = .init(
    name: "bytes", methods: { BytesMethods.entries + ContainerMethods.bytes })
  public nonisolated(unsafe) static let bytearray: TypeObject = .init(
    name: "bytearray", methods: { BytearrayMethods.entries + ContainerMethods.bytearray })
  public nonisolated(unsafe) static let memoryview: TypeObject = .init(
    name: "memoryview", methods: { MemoryViewMethods.entries + ContainerMethods.assignable },
    getters: { MemoryViewMethods.getters })
  public nonisolated(unsafe) static let list: TypeObject = .init(
    name: "list", methods: { ListMethods.entries + ContainerMethods.list },
    allocate: { ListObject([]).adopting($0, beyond: TypeObject.list) })
  public nonisolated(unsafe) static let tuple: TypeObject = .init(
    name: "tuple", methods: { TupleMethods.entries + ContainerMethods.tuple })
  public nonisolated(unsafe) static let dict: TypeObject = .init(
    name: "dict", methods: { DictMethods.entries + ContainerMethods.dictionary },
    allocate: { DictObject().adopting($0, beyond: TypeObject.dict) })
  public nonisolated(unsafe) static let set: TypeObject = .init(
    name: "set", methods: { SetMethods.entries + ContainerMethods.set },
    allocate: { SetObject().adopting($0, beyond: TypeObject.set) })
  public nonisolated(unsafe) static let frozenset: TypeObject = .init(
    name: "frozenset", methods: { SetMethods.frozenEntries + ContainerMethods.frozenSet })
  public nonisolated(unsafe) static let range: TypeObject = .init(
    name: "range", methods: { RangeMethods.entries + ContainerMethods.range }, getters: { RangeMethods.getters })
  public nonisolated(unsafe) static let slice: TypeObject = .init(
    name: "slice", methods: { SliceMethods.entries }, getters: { SliceMethods.getters })
  public nonisolated(unsafe) static let function: TypeObject = .init(
    name: "function", methods: { DescriptorMethods.function }, getters: { FunctionMethods.getters })
  public nonisolated(unsafe) static let method: TypeObject = .init(
    name: "method", methods: { FunctionMethods.methodEntries + DescriptorMethods.calling },
    getters: { FunctionMethods.methodGetters })
  public nonisolated(unsafe) static let builtinFunction: TypeObject = .init(
    name: "builtin_function_or_method", methods: { DescriptorMethods.calling },
    getters: { FunctionMethods.nativeGetters })
  public nonisolated(unsafe) static let methodDescriptor: TypeObject = .init(
    name: "method_descriptor", methods: { DescriptorMethods.calling }, getters: { FunctionMethods.nativeGetters })
  public nonisolated(unsafe) static let module: TypeObject = .init(name: "module")
  public nonisolated(unsafe) static let generator: TypeObject = .init(
    name: "generator", methods: { GeneratorMethods.entries }, getters: { GeneratorMethods.getters })
  public nonisolated(unsafe) static let property: TypeObject = .init(
    name: "property", methods: { DescriptorMethods.property }, getters: { DescriptorMethods.propertyGetters },
    allocate: { PropertyObject(getter: .none).adopting($0, beyond: TypeObject.property) })
  public nonisolated(unsafe) static let staticmethod: TypeObject = .init(
    name: "staticmethod", methods: { DescriptorMethods.staticMethod })
  public nonisolated(unsafe) static let classmethod: TypeObject = .init(
    name: "classmethod", methods: { DescriptorMethods.classMethod })
  public nonisolated(unsafe) static let superType: TypeObject = .init(
    name: "super", methods: { DescriptorMethods.superEntries })
  public nonisolated(unsafe) static let getSetDescriptor: TypeObject = .init(name: "getset_descriptor")
  public nonisolated(unsafe) static let ellipsis: TypeObject = .init(name: "ellipsis")
  public nonisolated(unsafe) static let notImplementedType: TypeObject = .init(name: "NotImplementedType")
  /// What `iter(x)` gives.
  public nonisolated(unsafe) static let iteratorType: TypeObject = .init(
    name: "iterator", methods: { IteratorMethods.entries })
}

extension TypeObject {
  /// Whether values of the native type can be no keys.
  var isUnhashable: Bool { self === TypeObject.list || self === TypeObject.dict || self === TypeObject.set }
}
