/// Upper and lower case as Python's str methods see it.
enum LetterCase {
  /// The implementation of `capitalize()`.
  static func capitalized(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first else { return "" }
    var out = first.properties.titlecaseMapping
    for position in scalars.indices.dropFirst() { out += lower(scalars, position) }
    return out
  }

  /// The implementation of `lower()`.
  static func lower(_ text: String) -> String {
    if !text.unicodeScalars.contains(capitalSigma) { return text.lowercased() }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.lazy.map { lower(scalars, $0) }.joined()
  }

  private static let capitalSigma: Unicode.Scalar = "\u{3A3}"

  /// One character in lower case: the capital sigma has a form of its own at the end of a word.
  private static func lower(_ scalars: [Unicode.Scalar], _ position: Int) -> String {
    guard scalars[position] == capitalSigma else { return scalars[position].properties.lowercaseMapping }
    let before = scalars[..<position].last { !$0.properties.isCaseIgnorable }
    guard before?.properties.isCased == true else { return "\u{3C3}" }
    let behind = scalars[(position + 1)...].first { !$0.properties.isCaseIgnorable }
    return behind?.properties.isCased == true ? "\u{3C3}" : "\u{3C2}"
  }

  /// `title()`: words begin behind whatever has no case.
  static func titled(_ text: String) -> String {
    var out = ""
    var afterCased = false
    let scalars = Array(text.unicodeScalars)
    for (position, scalar) in scalars.enumerated() {
      out += afterCased ? lower(scalars, position) : scalar.properties.titlecaseMapping
      afterCased = scalar.properties.isCased
    }
    return out
  }

  /// The implementation of `swapcase()`.
  static func swapped(_ text: String) -> String {
    var out = ""
    let scalars = Array(text.unicodeScalars)
    for (position, scalar) in scalars.enumerated() {
      if scalar.properties.isUppercase {
        out += lower(scalars, position)
      } else if scalar.properties.isLowercase {
        out += scalar.properties.uppercaseMapping
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// `casefold()`: Unicode's full case folding, which is the lower case of the upper case but for a few characters.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return text.lowercased() }
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x131, 0x13A0...0x13F5: out.unicodeScalars.append(scalar)
      case 0x13F8...0x13FD: append(scalar.value - 8, to: &out)
      case 0xAB70...0xABBF: append(scalar.value - 0xAB70 + 0x13A0, to: &out)
      case 0x1E9E: out += "ss"
      default:
        for upper in scalar.properties.uppercaseMapping.unicodeScalars { out += upper.properties.lowercaseMapping }
      }
    }
    return out
  }

  private static func append(_ value: UInt32, to text: inout String) {
    if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
  }

  /// `isupper()` and `islower()`: at least one letter with case, and none of the other case.
  static func isAll(_ text: String, upper: Bool) -> Bool {
    var found = false
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.generalCategory == .titlecaseLetter { return false }
      if upper ? properties.isLowercase : properties.isUppercase { return false }
      if upper ? properties.isUppercase : properties.isLowercase { found = true }
    }
    return found
  }

  /// The implementation of `istitle()`.
  static func isTitle(_ text: String) -> Bool {
    var found = false
    var afterCased = false
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.isUppercase || properties.generalCategory == .titlecaseLetter {
        if afterCased { return false }
        (found, afterCased) = (true, true)
      } else if properties.isLowercase {
        if !afterCased { return false }
        found = true
      } else {
        afterCased = false
      }
    }
    return found
  }

  /// `isalpha()` of one character.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// `isdecimal()` of one character.
  static func isDecimal(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }

  /// `isdigit()` of one character.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal || scalar.properties.numericType == .digit
  }

  /// `isnumeric()` of one character.
  static func isNumeric(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

  /// The implementation of `isidentifier()`.
  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
    return text.unicodeScalars.dropFirst().allSatisfy { $0.properties.isXIDContinue }
  }
}
