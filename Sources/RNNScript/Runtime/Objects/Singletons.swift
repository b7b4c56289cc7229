/// The objects of which there is one: `...` and `NotImplemented`.
public final class SingletonObject: Object {
  private let name: String
  private let kind: @Sendable () -> TypeObject

  private init(_ name: String, _ kind: @escaping @Sendable () -> TypeObject) {
    self.name = name
    self.kind = kind
  }

  /// `...`.
  public nonisolated(unsafe) static let ellipsis = SingletonObject("Ellipsis") { .ellipsis }
  /// What an operator's method gives for an operand that it does not know.
  public nonisolated(unsafe) static let notImplemented = SingletonObject("NotImplemented") { .notImplementedType }

  override public var type: TypeObject { kind() }
  override public func representation(_ interpreter: Interpreter) throws -> String { name }
}

extension Value {
  /// Whether this is `NotImplemented`.
  public var isNotImplemented: Bool { object === SingletonObject.notImplemented }
  /// Whether this is `...`.
  public var isEllipsis: Bool { object === SingletonObject.ellipsis }
}

/// A variable that closures share.
final class CellObject: Object {
  @exclusivity(unchecked) var value: Value

  override var type: TypeObject { .cell }

  init(_ value: Value) {
    self.value = value
    super.init()
    track()
  }

  deinit { if Dismantling.isLast(value) { Dismantling.release(self) } }

  override func savedContent() -> (() -> Void)? {
    let value = value
    return { [self] in self.value = value }
  }

  override func visitReferences(_ visitor: ReferenceVisitor) { visitor.visit(value) }
  override func surrenderReferences(to pile: inout [Object]) { Dismantling.surrender(&value, to: &pile) }
}

extension TypeObject {
  nonisolated(unsafe) static let cell: TypeObject = .init(
    name: "cell",
    getters: {
      [
        Getter("cell_contents", "The value.") { value, interpreter in
          guard let cell = value.object as? CellObject, !cell.value.isUnbound else {
            throw interpreter.error(.valueError, "Cell is empty")
          }
          return cell.value
        }
      ]
    })
}
