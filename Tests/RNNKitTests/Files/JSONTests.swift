import RNNKit
import Testing

@Suite struct JSONTests {
  private func parse(_ text: String, depth: Int = 64) throws -> JSON {
    try JSON.parse(Array(text.utf8)[...], depth: depth)
  }

  @Test func readsAndWrites() throws {
    let text = "{\"a\":[1,-2,0.5,1e3,true,false,null],\"b\":{},\"c\":\"\\u00e9\\ud83d\\ude00\\n\\\"\"}"
    let value = try parse(" " + text + "\n")
    #expect(
      value["a"] == .array([.integer(1), .integer(-2), .number(0.5), .number(1000), .bool(true), .bool(false), .null]))
    #expect(value["c"] == .string("é\u{1F600}\n\""))
    #expect(try parse(value.text) == value)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "01", "1.", ".5", "1e", "+1", "tru", "\"a", "\"\\x\"", "\"\\ud800\"", "\"\u{1}\"",
    "[1] 2", "{a:1}", "'a'", "nan", "1e999", "{\"a\":1,\"a\":2}", "[[[[1]]]]",
  ])
  func refusesWhatIsNoJSON(_ text: String) {
    #expect(throws: JSONError.self) { try parse(text, depth: 3) }
  }

  @Test func refusesBrokenUnicode() {
    #expect(throws: JSONError.self) { try JSON.parse([0x22, 0xC3, 0x28, 0x22][...]) }
  }
}
