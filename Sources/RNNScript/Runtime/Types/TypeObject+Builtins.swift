// The builtin types. They never change and are shared by all interpreters.
extension TypeObject {
  public nonisolated(unsafe) static let object = TypeObject(
    name: "object", methods: { ObjectMethods.entries }, getters: { ObjectMethods.getters },
    allocate: { InstanceObject(type: $0) })
  public nonisolated(unsafe) static let type = TypeObject(
    name: "type", methods: { TypeMethods.entries }, getters: { TypeMethods.getters })
  public nonisolated(unsafe) static let noneType = TypeObject(name: "NoneType")
  public nonisolated(unsafe) static let int = TypeObject(
    name: "int", methods: { IntMethods.entries }, getters: { IntMethods.getters })
  public nonisolated(unsafe) static let bool = TypeObject(
    name: "bool", bases: [.int], methods: { BoolMethods.entries })
  public nonisolated(unsafe) static let float = TypeObject(
    name: "float", methods: { FloatMethods.entries }, getters: { FloatMethods.getters })
  public nonisolated(unsafe) static let complex = TypeObject(
    name: "complex", methods: { ComplexMethods.entries }, getters: { ComplexMethods.getters })
  public nonisolated(unsafe) static let str = TypeObject(name: "str", methods: { StringMethods.entries })
  public nonisolated(unsafe) static let bytes = TypeObject(name: "bytes", methods: { BytesMethods.entries })
  public nonisolated(unsafe) static let list = TypeObject(
    name: "list", methods: { ListMethods.entries }, allocate: { ListObject([]).adopting($0, beyond: .list) })
  public nonisolated(unsafe) static let tuple = TypeObject(name: "tuple", methods: { TupleMethods.entries })
  public nonisolated(unsafe) static let dict = TypeObject(
    name: "dict", methods: { DictMethods.entries }, allocate: { DictObject().adopting($0, beyond: .dict) })
  public nonisolated(unsafe) static let set = TypeObject(
    name: "set", methods: { SetMethods.entries }, allocate: { SetObject().adopting($0, beyond: .set) })
  public nonisolated(unsafe) static let frozenset = TypeObject(
    name: "frozenset", methods: { SetMethods.frozenEntries })
  public nonisolated(unsafe) static let range = TypeObject(
    name: "range", methods: { RangeMethods.entries }, getters: { RangeMethods.getters })
  public nonisolated(unsafe) static let slice = TypeObject(
    name: "slice", methods: { SliceMethods.entries }, getters: { SliceMethods.getters })
  public nonisolated(unsafe) static let function = TypeObject(
    name: "function", methods: { [] }, getters: { FunctionMethods.getters })
  public nonisolated(unsafe) static let method = TypeObject(
    name: "method", getters: { FunctionMethods.methodGetters })
  public nonisolated(unsafe) static let builtinFunction = TypeObject(
    name: "builtin_function_or_method", getters: { FunctionMethods.nativeGetters })
  public nonisolated(unsafe) static let module = TypeObject(name: "module")
  public nonisolated(unsafe) static let generator = TypeObject(
    name: "generator", methods: { GeneratorMethods.entries }, getters: { GeneratorMethods.getters })
  public nonisolated(unsafe) static let property = TypeObject(
    name: "property", methods: { DescriptorMethods.property }, getters: { DescriptorMethods.propertyGetters })
  public nonisolated(unsafe) static let staticmethod = TypeObject(
    name: "staticmethod", methods: { DescriptorMethods.staticMethod })
  public nonisolated(unsafe) static let classmethod = TypeObject(
    name: "classmethod", methods: { DescriptorMethods.classMethod })
  public nonisolated(unsafe) static let superType = TypeObject(
    name: "super", methods: { DescriptorMethods.superEntries })
  public nonisolated(unsafe) static let getSetDescriptor = TypeObject(name: "getset_descriptor")
  public nonisolated(unsafe) static let ellipsis = TypeObject(name: "ellipsis")
  public nonisolated(unsafe) static let notImplementedType = TypeObject(name: "NotImplementedType")
  /// What `iter(x)` gives.
  public nonisolated(unsafe) static let iteratorType = TypeObject(
    name: "iterator", methods: { IteratorMethods.entries })
}
