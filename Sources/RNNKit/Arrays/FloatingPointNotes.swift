import Glibc

/// What the processor noted of floating-point arithmetic since it was last asked.
public struct FloatingPointNotes: OptionSet, Sendable {
  public let rawValue: Int32

  /// Notes from the processor's own bits.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  // The bits differ between processors; C's names for them are ambiguous to Swift.
  #if arch(x86_64)
  /// A result is not a number.
  public static let invalid = FloatingPointNotes(rawValue: 1)
  /// A finite number was divided by zero.
  public static let divideByZero = FloatingPointNotes(rawValue: 4)
  /// A result was too large.
  public static let overflow = FloatingPointNotes(rawValue: 8)
  #else
  /// A result is not a number.
  public static let invalid = FloatingPointNotes(rawValue: 1)
  /// A finite number was divided by zero.
  public static let divideByZero = FloatingPointNotes(rawValue: 2)
  /// A result was too large.
  public static let overflow = FloatingPointNotes(rawValue: 4)
  #endif

  private static let all: FloatingPointNotes = [.invalid, .divideByZero, .overflow]

  /// Forgets what was noted.
  public static func clear() { feclearexcept(all.rawValue) }

  /// What was noted since `clear()`.
  public static func read() -> FloatingPointNotes { FloatingPointNotes(rawValue: fetestexcept(all.rawValue)) }

  /// Notes something that integers did.
  public static func note(_ notes: FloatingPointNotes) { feraiseexcept(notes.rawValue) }
}
