/// Why a text could not be made or read: facts for the exception that the caller raises.
struct TextFailure: Error, Equatable {
  /// The Python exception that it becomes.
  enum Kind { case valueError, typeError, overflowError }

  let kind: Kind
  let message: String

  static func value(_ message: String) -> TextFailure { TextFailure(kind: .valueError, message: message) }
  static func type(_ message: String) -> TextFailure { TextFailure(kind: .typeError, message: message) }
  static func overflow(_ message: String) -> TextFailure { TextFailure(kind: .overflowError, message: message) }
}
