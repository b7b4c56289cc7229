import RNNKit
import Testing

@Suite struct SafeTensorsTests {
  @Test func keepsWhatWasWritten() throws {
    let written = SafeTensors(
      tensors: [
        ("b.w", try Tensor([1.5, -2, 3, 4, 5, 6] as [Float], shape: [2, 3])), ("a.w", try Tensor([7.0, 8.0])),
        ("n", try Tensor([1, -2, 3])), ("flag", try Tensor([true, false])), ("nothing", try Tensor.zeros([0, 4])),
      ], metadata: [("format", "pt"), ("note", "\"quoted\" \u{1F600}\n")])
    let read = try SafeTensors.decode(try written.encode())
    #expect(read.tensors.map(\.name) == ["a.w", "n", "b.w", "nothing", "flag"])
    #expect(read.metadata.map(\.text) == ["pt", "\"quoted\" \u{1F600}\n"])
    #expect(try read["b.w"]?.shape == [2, 3] && read["b.w"]?.floats() == [1.5, -2, 3, 4, 5, 6])
    #expect(try read["a.w"]?.dtype == .float64 && read["a.w"]?.doubles() == [7, 8])
    #expect(try read["n"]?.ints() == [1, -2, 3] && read["flag"]?.bools() == [true, false])
    #expect(read["nothing"]?.shape == [0, 4] && read["missing"] == nil)
  }

  @Test func widensSmallFormats() throws {
    let header = """
      {"h":{"dtype":"F16","shape":[6],"data_offsets":[0,12]},"b":{"dtype":"BF16","shape":[1],"data_offsets":[12,14]},\
      "i":{"dtype":"I8","shape":[2],"data_offsets":[14,16]}}
      """
    let halves: [UInt16] = [0x3C00, 0xC000, 0x0001, 0x7C00, 0x3555, 0x8000]
    var data = halves.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    data += [0xC0, 0x3F, 0xFF, 0x05]
    let file = try SafeTensors.decode(bytes(header, data))
    #expect(try file["h"]?.floats() == [1, -2, 0x1p-24, .infinity, 0.333251953125, -0.0])
    #expect(try file["b"]?.floats() == [1.5])
    #expect(try file["i"]?.ints() == [-1, 5])
  }

  static let wrong: [(header: String, data: Int, says: String)] = [
    ("[]", 0, "the header is no JSON object"),
    ("{", 0, "the header is no JSON"),
    ("{\"a\":1,\"a\":1}", 0, "repeated name"),
    ("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 4, "do not lie in the file"),
    ("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}", 8, "do not lie in the file"),
    ("{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}", 8, "does not fill"),
    ("{\"a\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,8]}}", 8, "at least 0"),
    ("{\"a\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904,4],\"data_offsets\":[0,8]}}", 8, "can't allocate"),
    ("{\"a\":{\"dtype\":\"F99\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8, "unknown dtype 'F99'"),
    ("{\"a\":{\"shape\":[2],\"data_offsets\":[0,8]}}", 8, "no dtype"),
    ("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}", 8, "gap or overlaps"),
    ("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", 8, "belong to no tensor"),
    ("{\"__metadata__\":{\"x\":1}}", 0, "is no string"),
    ("[[[[[[[[[[[]]]]]]]]]]]", 0, "nested too deeply"),
  ]

  @Test(arguments: wrong)
  func refusesWrongFiles(_ row: (header: String, data: Int, says: String)) {
    let file = bytes(row.header, [UInt8](repeating: 0, count: row.data))
    let error = #expect(throws: TensorError.self) { try SafeTensors.decode(file) }
    #expect(error?.message.contains(row.says) == true, "\(error?.message ?? "")")
  }

  @Test func refusesEveryTruncation() throws {
    let whole = try SafeTensors(tensors: [("a", try Tensor([1, 2] as [Float]))]).encode()
    for count in 0..<whole.count {
      #expect(throws: TensorError.self) { try SafeTensors.decode(Array(whole[0..<count])) }
    }
    var huge = whole
    huge.replaceSubrange(0..<8, with: [UInt8](repeating: 0xFF, count: 8))
    #expect(throws: TensorError.self) { try SafeTensors.decode(huge) }
    #expect(throws: TensorError.self) { try SafeTensors.read(path: "/nowhere/at/all.safetensors") }
  }

  private func bytes(_ header: String, _ data: [UInt8]) -> [UInt8] {
    let text = Array(header.utf8)
    return (0..<8).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) } + text + data
  }
}
