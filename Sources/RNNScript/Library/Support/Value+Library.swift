// Short ways to make the values that the library returns.

extension Value {
  /// A `str`.
  static func text(_ text: String) -> Value { .object(StringObject(text)) }

  /// A `str` of UTF-8.
  static func text(_ utf8: [UInt8]) -> Value { .object(StringObject(String(decoding: utf8, as: UTF8.self))) }

  /// A `list`.
  static func list(_ elements: [Value]) -> Value { .object(ListObject(elements)) }

  /// A `tuple`.
  static func tuple(_ elements: [Value]) -> Value { .object(TupleObject(elements)) }

  /// The text, where the value is a `str`.
  var string: String? { (object as? StringObject)?.value }
}

extension String {
  /// At most so many code points from the begin.
  func prefixScalars(_ count: Int) -> String {
    utf8.count <= count ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
  }
}
