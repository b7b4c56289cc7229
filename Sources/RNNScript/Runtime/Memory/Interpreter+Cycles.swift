extension Interpreter {
  /// Collects cycles of objects that nothing refers to.
  public func collectCycles() {}
}
