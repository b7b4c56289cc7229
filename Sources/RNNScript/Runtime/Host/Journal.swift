/// Remembers the content of things before their first write in an epoch, so that it can be put back.
///
/// An epoch is what one `undo` takes back: a cell, or a step of the stage. The entries of an epoch are played back in
/// reverse order.
public final class Journal {
  /// The number of the present epoch; 0 while nothing is recorded.
  @exclusivity(unchecked) public private(set) var epoch: UInt32 = 0 { didSet { heap?.epoch = epoch } }
  /// How many epochs can be taken back.
  public var depth: Int { epochs.count }
  /// How many epochs are kept at most; the oldest go first.
  public var limit = 1000

  /// The heap whose new objects are born in the present epoch.
  weak var heap: ObjectHeap?

  private var epochs: [[() -> Void]] = []
  /// Whether an epoch is being played back: what writes now puts things back, and is nothing to remember.
  private var isPlayingBack = false

  /// Makes a journal that records nothing until `beginEpoch`.
  public init() {}

  /// Begins a new epoch.
  public func beginEpoch() {
    epoch &+= 1
    epochs.append([])
    if epochs.count > limit { epochs.removeFirst() }
  }

  /// The write barrier: saves the content of `object` at its first write in this epoch.
  @inline(__always) public func willWrite(_ object: Object) {
    if object.savedEpoch != epoch { save(object) }
  }

  /// Adds a step of undo for something that is no `Object`: the storage of a tensor, a random generator.
  public func record(_ restore: @escaping () -> Void) {
    guard !epochs.isEmpty, !isPlayingBack else { return }
    epochs[epochs.count - 1].append(restore)
  }

  private func save(_ object: Object) {
    object.savedEpoch = epoch
    guard !epochs.isEmpty, !isPlayingBack, let restore = object.savedContent() else { return }
    epochs[epochs.count - 1].append(restore)
  }

  /// Puts everything back as it was before the last epoch began.
  ///
  /// False where there is none.
  public func undo() -> Bool {
    guard let entries = epochs.popLast() else { return false }
    isPlayingBack = true
    for restore in entries.reversed() { restore() }
    isPlayingBack = false
    // What is written from now on belongs to the epoch before, whose barrier marks are stale: a new number renews them.
    epoch &+= 1
    return true
  }
}
