import Glibc

/// The stack of the thread that made it, to stop recursion before it ends in a trap.
struct NativeStack {
  private let limit: UInt

  /// Bytes kept for what is called at the deepest point.
  private static let reserve: UInt = 96 * 1024

  private typealias AttributeReader =
    @convention(c) (pthread_t, UnsafeMutablePointer<pthread_attr_t>) -> CInt

  /// Asks the system where the stack of the current thread ends.
  ///
  /// The function for it is an extension that the Glibc module does not show, so it is looked up by name.
  init() {
    // Memory without a value: which module the structure's initializer belongs to depends on what else is imported.
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    var lowest: UnsafeMutableRawPointer?
    var size = 0
    guard let address = dlsym(nil, "pthread_getattr_np"),
      unsafeBitCast(address, to: AttributeReader.self)(pthread_self(), attributes) == 0
    else {
      limit = 0
      return
    }
    let isKnown = pthread_attr_getstack(attributes, &lowest, &size) == 0
    pthread_attr_destroy(attributes)
    limit = isKnown ? UInt(bitPattern: lowest) + NativeStack.reserve : 0
  }

  /// Whether less than the reserve is left.
  var isNearEnd: Bool {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) < limit }
  }
}
