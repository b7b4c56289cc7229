import Glibc
import RNNScript

/// Where Keras keeps its data sets: a folder of the user's that every script may read, and nothing else of it.
enum DatasetCache {
  static let entries: [Entry] = [
    Entry(
      "find(name)", "The bytes of a data set in Keras' cache; None where it is not there.",
      example: """
        >>> from keras.src.cache import find
        >>> find('no such set.npz') is None
        True
        """
    ) { call in
      let name = try call.string(0)
      let interpreter = call.interpreter
      let gate = FileGate()
      gate.policy = .below(folder: folder, allowed: [])
      do {
        return .object(BytesObject(try gate.read(name, reserve: { try interpreter.reserve(bytes: $0) })))
      } catch is FileFailure { return .none }
    },
    Entry("folder()", "The folder of Keras' cache.") { _ in .text(folder) },
  ]

  /// What `KERAS_HOME` names, or `.keras` in the user's home, and there `datasets`.
  private static var folder: String {
    if let home = getenv("KERAS_HOME") { return String(cString: home) + "/datasets" }
    return (getenv("HOME").map { String(cString: $0) } ?? "") + "/.keras/datasets"
  }
}
