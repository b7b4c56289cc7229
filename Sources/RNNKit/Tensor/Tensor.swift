/// An n-dimensional array of numbers: a shape laid over a storage by strides.
///
/// Views (`select`, `transpose`, `view` …) share the storage of their base and write through. Where `requiresGradient`
/// is set, operations are put on the tape of the thread's engine, and `backward()` fills `gradient`.
public final class Tensor {
  /// The size of each dimension.
  public internal(set) var shape: [Int]
  /// How many elements of the storage lie between neighbours, for each dimension.
  public internal(set) var strides: [Int]
  /// Where in the storage the first element is.
  public internal(set) var offset: Int
  /// The memory, shared with all views.
  public internal(set) var storage: Storage
  /// How many elements the tensor has.
  public internal(set) var count: Int
  /// Whether the elements lie without gaps in the order of the shape.
  public internal(set) var isContiguous: Bool
  /// Whether this stands for a number of the script, which takes part in type promotion only by its kind.
  var isWrappedNumber = false
  /// Whether `retainGradient` was called on a result of an operation.
  public internal(set) var retainsGradient = false
  /// Set on leaves by the user; results have a node instead.
  var leafRequiresGradient = false
  var savedEpoch: UInt32
  /// The name of a variable, for loss curves.
  public var name: String?
  /// The accumulated gradient of a leaf; nil before the first backward.
  public var gradient: Tensor? { willSet { willChange() } }
  /// The tensor that owns the storage, where this is a view that writes through in the eyes of the tape.
  var base: Tensor?
  /// The history of the base at the time the node of this view was made.
  var viewGeneration: UInt32 = 0
  /// How often the history of this tensor was rewritten by operations in place.
  var historyGeneration: UInt32 = 0
  /// The operation on the tape that made this, or the accumulator of a leaf; -1 for none.
  var node: Int32 = -1
  var outputIndex: Int32 = 0
  var tape: Tape?

  /// The type of the elements.
  public var dtype: DType { storage.dtype }
  /// The number of dimensions.
  public var rank: Int { shape.count }

  /// A tensor over a storage.
  ///
  /// The caller has checked that all elements lie inside it.
  init(storage: Storage, shape: [Int], strides: [Int], offset: Int, count: Int, isContiguous: Bool) {
    self.storage = storage
    self.shape = shape
    self.strides = strides
    self.offset = offset
    self.count = count
    self.isContiguous = isContiguous
    savedEpoch = Engine.current.epoch
  }

  /// A contiguous tensor whose memory is not initialised.
  ///
  /// - Throws: `TensorError` where a size is negative or the memory is not there.
  convenience init(uninitialized shape: [Int], _ dtype: DType) throws {
    let count = try Shape.count(shape)
    let storage = try Storage(dtype: dtype, count: count, engine: Engine.current)
    self.init(
      storage: storage, shape: shape, strides: Shape.contiguousStrides(shape), offset: 0, count: count,
      isContiguous: true)
  }

  /// A tensor of this shape whose memory is not initialised, without working out shape and strides anew.
  init(uninitializedLike other: Tensor, _ dtype: DType) throws {
    let engine = Engine.current
    storage = try Storage(dtype: dtype, count: other.count, engine: engine)
    shape = other.shape
    strides = other.isContiguous ? other.strides : Shape.contiguousStrides(other.shape)
    offset = 0
    count = other.count
    isContiguous = true
    savedEpoch = engine.epoch
  }

  deinit {
    if let tape { tape.forget(self, node: node) }
  }

  /// A view of the same storage.
  func alias(shape: [Int], strides: [Int], offset: Int) -> Tensor {
    let view = Tensor(
      storage: storage, shape: shape, strides: strides, offset: offset, count: Shape.uncheckedCount(shape),
      isContiguous: Shape.isContiguous(shape, strides))
    return view
  }

  /// The first element, for reading.
  @inline(__always) func elements<T: Element>(_ type: T.Type) -> UnsafePointer<T> { storage.elements(type) + offset }

  /// The elements of a tensor that was just made, before anyone else sees it.
  @inline(__always) func initial<T: Element>(_ type: T.Type) -> UnsafeMutablePointer<T> { storage.initial(type) }

  /// The first element, for writing, after the write barrier.
  func mutableElements<T: Element>(_ type: T.Type) throws -> UnsafeMutablePointer<T> {
    try storage.willWrite().assumingMemoryBound(to: type) + offset
  }

  /// Keeps the fields that operations in place and backward change, at the first change in an epoch.
  func willChange() {
    let engine = Engine.current
    guard savedEpoch != engine.epoch, let barrier = engine.barrier else { return }
    savedEpoch = engine.epoch
    let (oldGradient, oldFlag, oldStorage) = (gradient, leafRequiresGradient, storage)
    let (oldShape, oldStrides, oldOffset, oldRetains) = (shape, strides, offset, retainsGradient)
    let history = tape.map { NodeHandle(tape: $0, node: node, output: outputIndex) }
    barrier {
      self.gradient = oldGradient
      self.leafRequiresGradient = oldFlag
      self.retainsGradient = oldRetains
      self.setGeometry(storage: oldStorage, shape: oldShape, strides: oldStrides, offset: oldOffset)
      self.setHistory(history)
    }
  }

  func setGeometry(storage: Storage, shape: [Int], strides: [Int], offset: Int) {
    self.storage = storage
    self.shape = shape
    self.strides = strides
    self.offset = offset
    count = Shape.uncheckedCount(shape)
    isContiguous = Shape.isContiguous(shape, strides)
  }
}
