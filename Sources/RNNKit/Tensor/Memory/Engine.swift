internal import CMemory
import Glibc

/// What the tensors of one thread share: the tape, the random generator, and the hooks of the program around them.
///
/// There is one engine for each thread, made at first use. A program sets the hooks of its interpreter thread's engine.
public final class Engine {
  /// Whether operations are put on the tape.
  public var gradientsEnabled = true
  /// The default random generator.
  public var generator = TorchGenerator(seed: 0)
  /// The type of floating-point tensors that are made without one.
  public var defaultFloat = DType.float32
  /// Keeps a step of undo.
  ///
  /// Called at the first write to a thing in an epoch.
  public var barrier: ((_ restore: @escaping () -> Void) -> Void)?
  /// The number of the present epoch of undo.
  public var epoch: UInt32 = 0
  /// Asked in long operations; throws where the user wants to stop.
  public var poll: (() throws -> Void)?
  /// Asked before each large allocation; throws where there is no room.
  public var reserve: ((_ bytes: Int) throws -> Void)?
  /// Told each `backward()` of a scalar: the name of the tensor, if it has one, and its value.
  public var onBackward: ((_ name: String?, _ value: Double) -> Void)?
  /// Told where PyTorch warns.
  public var onWarning: ((_ message: String) -> Void)?
  /// How many bytes large tensors may take together: half of what the machine and its limits leave to the process.
  public var memoryLimit = Engine.availableBytes / 2

  /// The record of operations that backward walks.
  let tape = Tape()
  let ledger = MemoryLedger()
  private var lastWorkspace: FloatBuffer?

  /// Memory for the inside of one operation: nothing in it outlives the operation, nor may it start another.
  ///
  /// - Throws: `TensorError` of kind `memory`.
  func workspace(_ count: Int) throws -> FloatBuffer {
    if let lastWorkspace, lastWorkspace.count >= count { return lastWorkspace }
    let made = try FloatBuffer(max(count, 256))
    lastWorkspace = made
    return made
  }

  /// Makes an engine with default settings.
  public init() {}

  /// Asked for once: what the process has taken later is no limit of its own.
  private static let availableBytes = Int(rnnm_available())

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { address in
      if let address { Unmanaged<Engine>.fromOpaque(address).release() }
    }
    return key
  }()

  /// The engine of this thread.
  public static var current: Engine {
    if let address = pthread_getspecific(key) { return Unmanaged<Engine>.fromOpaque(address).takeUnretainedValue() }
    let engine = Engine()
    pthread_setspecific(key, Unmanaged.passRetained(engine).toOpaque())
    return engine
  }

  /// Makes this the engine of the calling thread.
  public func makeCurrent() {
    let old = pthread_getspecific(Engine.key)
    pthread_setspecific(Engine.key, Unmanaged.passRetained(self).toOpaque())
    if let old { Unmanaged<Engine>.fromOpaque(old).release() }
  }

  /// Checks that there is room for an allocation.
  func admit(_ bytes: Int) throws {
    try reserve?(bytes)
    if bytes > memoryLimit - ledger.liveBytes { throw TensorError(.memory(bytes: bytes)) }
  }

  /// Checks that there is room for so many elements, where they are many; there may be more than can be counted.
  ///
  /// - Throws: `TensorError` of kind `memory`; what `reserve` throws.
  public func admit(elements count: Int, of byteSize: Int = MemoryLayout<Double>.stride) throws {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: byteSize)
    if overflow || bytes >= MemoryLedger.countedFrom { try admit(overflow ? .max : bytes) }
  }

  /// Runs `body` without putting operations on the tape, as `torch.no_grad()`.
  public func withoutGradients<Result>(_ body: () throws -> Result) rethrows -> Result {
    let before = gradientsEnabled
    gradientsEnabled = false
    defer { gradientsEnabled = before }
    return try body()
  }

  /// Tells a warning to the program around.
  func warn(_ message: String) { onWarning?(message) }
}
