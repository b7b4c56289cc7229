/// Upper and lower case as Python's str methods see it.
enum LetterCase {
  /// The implementation of `capitalize()`.
  static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    return first.properties.titlecaseMapping + lower(String(text.unicodeScalars.dropFirst()))
  }

  /// `lower()`.
  ///
  /// Swift's own mapping, which knows the final sigma as Python does.
  static func lower(_ text: String) -> String { text.lowercased() }

  /// `title()`: words begin behind whatever has no case.
  static func titled(_ text: String) -> String {
    var out = ""
    var afterCased = false
    for scalar in text.unicodeScalars {
      out += afterCased ? scalar.properties.lowercaseMapping : scalar.properties.titlecaseMapping
      afterCased = scalar.properties.isCased
    }
    return out
  }

  /// The implementation of `swapcase()`.
  static func swapped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isUppercase {
        out += scalar.properties.lowercaseMapping
      } else if scalar.properties.isLowercase {
        out += scalar.properties.uppercaseMapping
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// `casefold()`: lower case, with the letters that only have a folding.
  static func folded(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ß": out += "ss"
      case "ς": out += "σ"
      case "ſ": out += "s"
      case "µ": out += "μ"
      default: out += scalar.properties.lowercaseMapping
      }
    }
    return out
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
