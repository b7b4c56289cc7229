import CObjects
import Synchronization

/// The containers that an interpreter's scripts made: a ring through the objects themselves, so that joining and
/// leaving cost a few writes.
///
/// An object made outside of a run is in no heap. It is never freed by a collection, and what it refers to is alive.
final class ObjectHeap {
  /// How many containers there must be before a collection is worth its time.
  static let floor = 100_000
  /// The same for the bytes of large objects.
  private static let byteFloor = 32 << 20

  /// What making and freeing an object needs: the thread points to it, and no reference is counted.
  struct Core {
    let number: UInt16
    var epoch: UInt32 = 0
    var count = 0
    var threshold = ObjectHeap.floor
    let ring: Unmanaged<Object>
    let interruption: Unmanaged<Interruption>
    var heap: Unmanaged<ObjectHeap>?
  }

  /// Tells the objects of this heap from those of other interpreters, which other threads may use.
  var number: UInt16 { core.pointee.number }
  /// The objects in the ring.
  var count: Int { core.pointee.count }
  /// The journal's epoch: what is made in it needs no saving in it.
  var epoch: UInt32 {
    get { core.pointee.epoch }
    set { core.pointee.epoch = newValue }
  }
  /// How many objects call for a collection.
  var threshold: Int {
    get { core.pointee.threshold }
    set { core.pointee.threshold = newValue }
  }
  /// The bytes of large objects that were made since the last collection, and how many call for one.
  @exclusivity(unchecked) private var bytes = 0
  @exclusivity(unchecked) private var byteThreshold = ObjectHeap.byteFloor
  /// Whether memory was taken that a collection may give back.
  @exclusivity(unchecked) var isCollectionDue = false
  /// Whether collections begin by themselves.
  @exclusivity(unchecked) var isEnabled = true
  /// Whether a collection is on its way.
  @exclusivity(unchecked) var isCollecting = false
  /// What waits to run because objects went.
  @exclusivity(unchecked) var obituaries: [Obituary] = []
  /// The weak references that have callbacks, by the object they refer to.
  @exclusivity(unchecked) var watchers: [ObjectIdentifier: [Watcher]] = [:]

  private let core: UnsafeMutablePointer<Core>
  private let ring = Object()
  private let interruption: Interruption

  init(interruption: Interruption) {
    self.interruption = interruption
    core = .allocate(capacity: 1)
    core.initialize(
      to: Core(
        number: ObjectHeap.numbers.withLock { $0.take() }, ring: .passUnretained(ring),
        interruption: .passUnretained(interruption)))
    ring.following = .passUnretained(ring)
    core.pointee.heap = .passUnretained(self)
  }

  deinit {
    // Objects may outlive the interpreter: a result that someone keeps.
    forEach { object in
      object.heapNumber = 0
      object.marks.remove(.isWatched)
    }
    ObjectHeap.numbers.withLock { $0.give(number) }
    core.deallocate()
  }

  // MARK: The heap of the thread

  /// The heap that belongs to what runs on this thread.
  static var current: Unmanaged<ObjectHeap>? { currentCore?.pointee.heap }

  /// What making and freeing an object needs of it.
  @inline(__always) static var currentCore: UnsafeMutablePointer<Core>? {
    rnno_heap()?.assumingMemoryBound(to: Core.self)
  }

  /// Runs `body` with this heap as the thread's.
  func during<Result>(_ body: () throws -> Result) rethrows -> Result {
    let outer = rnno_heap()
    rnno_set_heap(core)
    defer { rnno_set_heap(outer) }
    return try body()
  }

  // MARK: The ring

  /// A large object is being made.
  func noteBytes(_ count: Int) {
    bytes = bytes.addingReportingOverflow(count).partialValue
    if bytes >= 0, bytes < byteThreshold || isCollectionDue { return }
    isCollectionDue = true
    requestAttention()
  }

  /// A collection found `count` objects: when the next one is due.
  func noteCollection(_ count: Int) {
    threshold = max(ObjectHeap.floor, self.count * 2)
    bytes = 0
    // What finds nothing need not be done as often.
    byteThreshold = count > 0 ? ObjectHeap.byteFloor : min(byteThreshold * 2, 1 << 30)
    isCollectionDue = false
  }

  /// Asks the machine to look at what waits.
  func requestAttention() { interruption.requestAttention() }

  /// Visits all objects; they must not be freed meanwhile.
  func forEach(_ body: (Object) -> Void) {
    var place = ring.following
    while let object = place, object.toOpaque() != Unmanaged.passUnretained(ring).toOpaque() {
      object._withUnsafeGuaranteedRef { object in
        place = object.following
        body(object)
      }
    }
  }

  /// Writes the number of references into each object, in place of its link back.
  func countReferences() {
    var place = ring.following
    while let object = place, object.toOpaque() != Unmanaged.passUnretained(ring).toOpaque() {
      // Read before the object is touched: that may retain it.
      let references = rnno_reference_count(object.toOpaque())
      object._withUnsafeGuaranteedRef { object in
        object.linkBack = UInt(references)
        place = object.following
      }
    }
  }

  /// Makes the links back again after a collection used their place.
  func restoreLinks() {
    var previous = UInt(bitPattern: Unmanaged.passUnretained(ring).toOpaque())
    var count = 0
    forEach { object in
      object.linkBack = previous
      previous = UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())
      count += 1
    }
    core.pointee.count = count
  }

  // MARK: Numbers

  private struct Numbers {
    private var free: [UInt16] = []
    private var last: UInt16 = 0

    /// A number that no other heap has; 0 where all are taken: then nothing is collected.
    mutating func take() -> UInt16 {
      if let number = free.popLast() { return number }
      guard last < .max else { return 0 }
      last += 1
      return last
    }

    mutating func give(_ number: UInt16) { if number != 0 { free.append(number) } }
  }

  private static let numbers = Mutex(Numbers())
}

extension Object {
  /// Says that the object holds others: it is freed step by step, and found where it is part of a dead cycle.
  ///
  /// To be called once, at the end of the initializer.
  @inline(__always) public final func track() {
    isContainer = true
    if let core = ObjectHeap.currentCore { join(core) }
  }

  /// Puts the object at the beginning of the ring.
  @inline(__always) private final func join(_ core: UnsafeMutablePointer<ObjectHeap.Core>) {
    let number = core.pointee.number
    if number == 0 { return }
    savedEpoch = core.pointee.epoch
    heapNumber = number
    let ring = core.pointee.ring
    let place = Unmanaged.passUnretained(self)
    let first = ring._withUnsafeGuaranteedRef { $0.following }
    following = first
    linkBack = UInt(bitPattern: ring.toOpaque())
    first?._withUnsafeGuaranteedRef { $0.linkBack = UInt(bitPattern: place.toOpaque()) }
    ring._withUnsafeGuaranteedRef { $0.following = place }
    let count = core.pointee.count &+ 1
    core.pointee.count = count
    if count == core.pointee.threshold {
      core.pointee.interruption._withUnsafeGuaranteedRef { $0.requestAttention() }
    }
  }

  /// The object goes.
  final func leaveHeap() {
    if heapNumber != 0 {
      let (next, back) = (following, linkBack)
      if let before = UnsafeRawPointer(bitPattern: back) {
        Unmanaged<Object>.fromOpaque(before)._withUnsafeGuaranteedRef { $0.following = next }
      }
      next?._withUnsafeGuaranteedRef { $0.linkBack = back }
      if let core = ObjectHeap.currentCore { core.pointee.count &-= 1 }
    }
    if marks.contains(.isWatched) {
      let name = ObjectIdentifier(self)
      ObjectHeap.current?._withUnsafeGuaranteedRef { $0.noteEnd(of: name) }
    }
  }
}
