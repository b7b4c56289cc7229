// Texts that are made once: the characters of ASCII, and the names of keyword arguments.
extension Interpreter {
  /// A name as a text.
  func text(of name: Symbol) -> StringObject {
    if let known = nameTexts[name] { return known }
    let text = StringObject(name.name)
    nameTexts[name] = text
    return text
  }

  /// The text of one ASCII character.
  @inline(__always) func character(_ byte: UInt8) -> StringObject {
    let place = Int(byte & 0x7F)
    return place < characters.count ? characters[place] : makeCharacters(place)
  }

  private func makeCharacters(_ place: Int) -> StringObject {
    characters = (0..<128).map { StringObject(String(UnicodeScalar($0 as UInt8))) }
    return characters[place]
  }

  /// The character of an ASCII text at an index, which may count from the end; nil for other texts and beyond the ends.
  func character(of text: StringObject, at index: Int) -> StringObject? {
    guard text.isASCII else { return nil }
    let count = text.value.utf8.count
    let position = index < 0 ? index &+ count : index
    guard position >= 0, position < count else { return nil }
    let bytes = text.value.utf8
    return character(bytes[bytes.index(bytes.startIndex, offsetBy: position)])
  }
}
