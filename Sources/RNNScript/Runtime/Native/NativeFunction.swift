/// A function that Swift implements.
public final class NativeFunction: Object {
  /// What it is.
  public let entry: Entry

  /// Makes a function from its entry.
  public init(_ entry: Entry) { self.entry = entry }
}
