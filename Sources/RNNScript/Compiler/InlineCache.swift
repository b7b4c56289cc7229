/// What an instruction that reads an attribute or calls a method remembers of the class that it met last.
struct InlineCache {
  /// The version of a type, or the native class of an object; 0 for nothing.
  var key: UInt = 0
  /// The function that the attribute was; nil where instances have attributes of their own under the name.
  ///
  /// The type keeps it as long as its version is the same; native types keep theirs for ever.
  var function: Unmanaged<Object>?
}
