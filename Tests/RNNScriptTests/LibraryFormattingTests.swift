import BigInt
import Testing

@testable import RNNScript

/// Numbers and strings as text, against what CPython 3.11 wrote.
@Suite struct LibraryFormattingTests {
  private func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func outcome(_ make: () throws -> String) -> String {
    do { return try make() } catch { return "!" + ((error as? TextFailure)?.message ?? "\(error)") }
  }

  @Test(arguments: [0, 1])
  func formatSpecifications(half: Int) {
    let rows = rows(half == 0 ? formatTableFirst : formatTableSecond)
    #expect(rows.count > 200)
    for row in rows {
      let result = outcome {
        switch row[0] {
        case "i":
          let value = try #require(BigInt(row[1]))
          if row[2].isEmpty { return String(value) }
          return try NumberFormatting.integer(
            negative: value < 0, specification: FormatSpecification(row[2], typeName: "int", alignsRight: true),
            typeName: "int", digits: { String(value.magnitude, radix: $0) }, codePoint: Int(exactly: value),
            double: { Double(value) })
        case "f":
          let specification = try FormatSpecification(row[2], typeName: "float", alignsRight: true)
          return try NumberFormatting.float(#require(Double(row[1])), specification: specification)
        default:
          let specification = try FormatSpecification(row[2], typeName: "str", alignsRight: false)
          return try NumberFormatting.string(row[1], specification: specification)
        }
      }
      #expect(result == row[3], "format(\(row[1]), '\(row[2])')")
    }
  }

  @Test func numbersAndQuotes() throws {
    let rows = rows(numberTable)
    #expect(rows.count > 300)
    for row in rows {
      let result = outcome {
        switch row[0] {
        case "repr": return FloatText.representation(try #require(Double(row[1])))
        case "round":
          let value = try #require(Double(row[1]))
          let places = try #require(Int(row[2]))
          return FloatText.representation(try Rounding.round(value, digits: places))
        case "int": return String(try NumberParsing.integer(row[1], base: #require(Int(row[2]))))
        case "float": return FloatText.representation(try NumberParsing.float(row[1]))
        default: return StringRepresentation.representation(try decoded(row[1]), asciiOnly: row[0] == "ascii")
        }
      }
      #expect(result == row[3], "\(row[0]) \(row[1]) \(row[2])")
    }
  }

  private func decoded(_ hex: String) throws -> String {
    let digits = Array(hex)
    let bytes = try stride(from: 0, to: digits.count - 1, by: 2).map {
      try #require(UInt8(String(digits[$0...($0 + 1)]), radix: 16))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
