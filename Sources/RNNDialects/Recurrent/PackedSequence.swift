import RNNKit
import RNNScript

/// `torch.nn.utils.rnn.PackedSequence`: the rows of sequences that still run, timestep by timestep.
final class PackedSequence: Object {
  /// [ΣL, *].
  let data: Tensor
  /// How many sequences run at each timestep.
  let batchSizes: [Int]
  /// From sorted places to the original ones; nil where the sequences came sorted.
  let sortedIndices: Tensor?
  /// The way back.
  let unsortedIndices: Tensor?

  init(data: Tensor, batchSizes: [Int], sortedIndices: Tensor?, unsortedIndices: Tensor?) {
    self.data = data
    self.batchSizes = batchSizes
    self.sortedIndices = sortedIndices
    self.unsortedIndices = unsortedIndices
  }

  /// The length of each sequence, in sorted order.
  var lengths: [Int] {
    (0..<(batchSizes.first ?? 0)).map { place in batchSizes.prefix { $0 > place }.count }
  }

  /// Where the rows lie in a padded [T·B, *] tensor.
  private var places: [Int] {
    let batch = batchSizes.first ?? 0
    return batchSizes.enumerated().flatMap { step, size in (0..<size).map { step * batch + $0 } }
  }

  /// The rows of a padded [T, B, *] tensor.
  func gathered(_ padded: Tensor) throws -> Tensor {
    try padded.flatten(start: 0, end: 1).indexSelect(0, try Tensor(places))
  }

  /// A padded [T, B, *] tensor, in sorted order.
  ///
  /// `steps` makes it longer than the longest sequence.
  func padded(value: Double, steps: Int? = nil) throws -> Tensor {
    let (steps, batch) = (steps ?? batchSizes.count, batchSizes.first ?? 0)
    let rest = Array(data.shape.dropFirst())
    // One row of padding after the data: every place without a row takes that one.
    let count = try Shape.count([steps, batch])
    try Engine.current.admit(elements: count)
    var rows = [Int](repeating: data.shape.first ?? 0, count: count)
    for (row, place) in places.enumerated() { rows[place] = row }
    let padding = try Tensor.full([1] + rest, .float(value), dtype: data.dtype)
    return try Tensor.cat([data, padding], dim: 0).indexSelect(0, try Tensor(rows)).reshape([steps, batch] + rest)
  }

  nonisolated(unsafe) static let typeObject = TypeObject(
    name: "PackedSequence", module: "torch.nn.utils.rnn", bases: [.object],
    documentation:
      "Sequences of different lengths, timestep by timestep.\n>>> nn.utils.rnn.pack_sequence([torch.ones(3), torch.ones(1)])",
    methods: { methods },
    getters: {
      [
        Getter("is_cuda", "False: there is no GPU.") { _, _ in .bool(false) },
        getter("data", "The rows, timestep by timestep.") { .tensor($0.data) },
        getter("batch_sizes", "How many sequences run at each timestep.") { .tensor(try Tensor($0.batchSizes)) },
        getter("sorted_indices", "Where the sorted sequences were.") { $0.sortedIndices.map { .tensor($0) } ?? .none },
        getter("unsorted_indices", "Where the sequences are in the sorted order.") {
          $0.unsortedIndices.map { .tensor($0) } ?? .none
        },
      ]
    })

  private static func getter(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (PackedSequence) throws -> Value
  ) -> Getter {
    Getter(name, summary) { value, interpreter in
      guard let packed = value.object as? PackedSequence else { return .none }
      return try get(packed)
    }
  }

  /// What tensors have as well, done to the rows.
  private static var methods: [Entry] {
    ["to(self, *args, **kwargs)", "cpu(self)", "float(self)", "double(self)", "long(self)", "int(self)"].map {
      signature in
      let name = String(signature.prefix { $0 != "(" })
      return Entry(signature, "The packed sequence with `\(name)` of its rows.") { call in
        guard let packed = call[0].object as? PackedSequence else { return .none }
        let given = signature.contains("*") ? try call.values(1) : []
        let named = signature.contains("*") ? (call[2].object as? DictObject)?.items ?? [] : []
        let convert = try call.interpreter.attribute(.tensor(packed.data), Symbol(name))
        let data = try call.interpreter.call(
          convert, given,
          keywords: named.compactMap { key, value in
            (key.object as? StringObject).map { (name: Symbol($0.value), value: value) }
          })
        return .object(
          PackedSequence(
            data: data.tensor ?? packed.data, batchSizes: packed.batchSizes, sortedIndices: packed.sortedIndices,
            unsortedIndices: packed.unsortedIndices))
      }
    }
  }

  override var type: TypeObject { Self.typeObject }

  private func parts() throws -> [Value] {
    [
      .tensor(data), .tensor(try Tensor(batchSizes)), sortedIndices.map { .tensor($0) } ?? .none,
      unsortedIndices.map { .tensor($0) } ?? .none,
    ]
  }

  override func length(_ interpreter: Interpreter) throws -> Int? { 4 }

  override func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    try interpreter.item(.tuple(try parts()), index)
  }

  override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { MakingIterator(try parts()) }

  override func representation(_ interpreter: Interpreter) throws -> String {
    let names = ["data", "batch_sizes", "sorted_indices", "unsorted_indices"]
    let texts = try zip(names, parts()).map { "\($0)=\(try interpreter.repr($1))" }
    return "PackedSequence(\(texts.joined(separator: ", ")))"
  }
}
