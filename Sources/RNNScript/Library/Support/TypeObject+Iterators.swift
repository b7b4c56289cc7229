// The types of what `iter` gives for the builtin types: scripts see their names in `repr` and `type`.
extension TypeObject {
  nonisolated(unsafe) static let listIterator = iterator("list_iterator")
  nonisolated(unsafe) static let listReverseIterator = iterator("list_reverseiterator")
  nonisolated(unsafe) static let tupleIterator = iterator("tuple_iterator")
  nonisolated(unsafe) static let stringIterator = iterator("str_iterator")
  nonisolated(unsafe) static let asciiIterator = iterator("str_ascii_iterator")
  nonisolated(unsafe) static let bytesIterator = iterator("bytes_iterator")
  nonisolated(unsafe) static let bytearrayIterator = iterator("bytearray_iterator")
  nonisolated(unsafe) static let rangeIterator = iterator("range_iterator")
  nonisolated(unsafe) static let longRangeIterator = iterator("longrange_iterator")
  nonisolated(unsafe) static let setIterator = iterator("set_iterator")
  nonisolated(unsafe) static let dictKeyIterator = iterator("dict_keyiterator")
  nonisolated(unsafe) static let dictValueIterator = iterator("dict_valueiterator")
  nonisolated(unsafe) static let dictItemIterator = iterator("dict_itemiterator")
  nonisolated(unsafe) static let dictReverseKeyIterator = iterator("dict_reversekeyiterator")
  nonisolated(unsafe) static let dictReverseValueIterator = iterator("dict_reversevalueiterator")
  nonisolated(unsafe) static let dictReverseItemIterator = iterator("dict_reverseitemiterator")

  private static func iterator(_ name: String) -> TypeObject { TypeObject(name: name, bases: [.iteratorType]) }
}
