import RNNKit
import RNNScript

/// `torch.nn.utils.rnn`.
enum PackingFunctions {
  static let entries: [Entry] = [
    Entry(
      "pack_padded_sequence(input, lengths, batch_first=False, enforce_sorted=True)",
      "Packs padded sequences, so that padding is not computed.", shapes: "[T, B, *], [B] -> packed",
      example: "torch.nn.utils.rnn.pack_padded_sequence(torch.zeros(3, 2, 1), [3, 1]).batch_sizes"
    ) { call in
      .object(
        try pack(
          call.tensor(0), try lengths(call[1], call.interpreter), batchFirst: call.bool(2),
          enforceSorted: call.bool(3)))
    },
    Entry(
      "pad_packed_sequence(sequence, batch_first=False, padding_value=0.0, total_length=None)",
      "Undoes packing: the padded sequences and their lengths.", shapes: "packed -> [T, B, *], [B]",
      example: "nn.utils.rnn.pad_packed_sequence(nn.utils.rnn.pack_sequence([torch.ones(3), torch.ones(1)]))"
    ) { call in
      guard let packed = call[0].object as? PackedSequence else {
        throw call.fail(.typeError, "pad_packed_sequence(): argument 'sequence' must be a PackedSequence")
      }
      let (padded, lengths) = try unpack(packed, value: call.double(2), total: call.optionalInt(3))
      return .tuple([.tensor(try call.bool(1) ? padded.transpose(0, 1) : padded), .tensor(try Tensor(lengths))])
    },
    Entry(
      "pad_sequence(sequences, batch_first=False, padding_value=0.0, padding_side='right')",
      "Stacks sequences of different lengths.", shapes: "list of [L, *] -> [T, B, *]",
      example: "torch.nn.utils.rnn.pad_sequence([torch.ones(2), torch.ones(3)])"
    ) { call in
      .tensor(
        try pad(
          try call.tensors(0), batchFirst: call.bool(1), value: call.double(2), left: try call.string(3) == "left"))
    },
    Entry(
      "pack_sequence(sequences, enforce_sorted=True)", "Packs a list of sequences.",
      shapes: "list of [L, *] -> packed",
      example: "torch.nn.utils.rnn.pack_sequence([torch.ones(3), torch.zeros(1)]).data"
    ) { call in
      let sequences = try call.tensors(0)
      let padded = try pad(sequences, batchFirst: false, value: 0, left: false)
      return .object(
        try pack(
          padded, sequences.map { $0.shape.first ?? 0 }, batchFirst: false, enforceSorted: try call.bool(1)))
    },
    Entry(
      "unpad_sequence(padded_sequences, lengths, batch_first=False)", "Undoes `pad_sequence`.",
      example: "nn.utils.rnn.unpad_sequence(torch.ones(3, 2), torch.tensor([3, 1]))"
    ) { call in
      let padded = try call.bool(2) ? call.tensor(0).transpose(0, 1) : call.tensor(0)
      return .list(
        try lengths(call[1], call.interpreter).enumerated().map { place, length in
          .tensor(try padded.select(1, place).slice(0, start: 0, end: length))
        })
    },
    Entry(
      "unpack_sequence(packed_sequences)", "The list of sequences that was packed.",
      example: "nn.utils.rnn.unpack_sequence(nn.utils.rnn.pack_sequence([torch.ones(3), torch.ones(1)]))"
    ) { call in
      guard let packed = call[0].object as? PackedSequence else {
        throw call.fail(.typeError, "unpack_sequence(): argument 'packed_sequences' must be a PackedSequence")
      }
      let (padded, lengths) = try unpack(packed, value: 0, total: nil)
      return .list(
        try lengths.enumerated().map { .tensor(try padded.select(1, $0).slice(0, start: 0, end: $1)) })
    },
  ]

  private static func lengths(_ value: Value, _ interpreter: Interpreter) throws -> [Int] {
    if let tensor = value.tensor { return try tensor.ints() }
    return try interpreter.array(value).map { element in
      if case .int(let length) = element { return length }
      if let tensor = element.tensor { return try tensor.item().asInt }
      throw interpreter.error(.typeError, "lengths must be integers, not \(interpreter.typeOf(element).name)")
    }
  }

  private static func pack(
    _ input: Tensor, _ lengths: [Int], batchFirst: Bool, enforceSorted: Bool
  ) throws -> PackedSequence {
    var padded = batchFirst ? try input.transpose(0, 1) : input
    guard padded.rank >= 2 else { throw TensorError.invalid("Expected a padded batch of at least 2 dimensions") }
    guard lengths.count == padded.shape[1] else {
      throw TensorError.invalid(
        "Expected `len(lengths)` to be equal to batch_size, but got \(lengths.count) (batch_size=\(padded.shape[1]))")
    }
    guard lengths.allSatisfy({ $0 > 0 }) else {
      throw TensorError.invalid(
        "Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0")
    }
    var order: [Int]?
    if enforceSorted {
      guard zip(lengths, lengths.dropFirst()).allSatisfy({ $0 >= $1 }) else {
        throw TensorError.invalid(
          "`lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass "
            + "`enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you "
            + "do not need ONNX exportability.")
      }
    } else {
      order = lengths.indices.sorted { (lengths[$0], $1) > (lengths[$1], $0) }
    }
    let sorted = order.map { $0.map { lengths[$0] } } ?? lengths
    guard let longest = sorted.first, longest <= padded.shape[0] else {
      throw TensorError.invalid("Expected lengths to be at most \(padded.shape[0]), the length of the padded batch")
    }
    // A padded batch that was expanded takes less memory than the places of its rows.
    try Engine.current.admit(elements: try Shape.count([longest, sorted.count]))
    let sortedIndices = try order.map { try Tensor($0) }
    if let sortedIndices { padded = try padded.indexSelect(1, sortedIndices) }
    let sizes = (0..<longest).map { step in sorted.prefix { $0 > step }.count }
    let inverse = order.map { order in order.indices.sorted { order[$0] < order[$1] } }
    let empty = PackedSequence(
      data: padded, batchSizes: sizes, sortedIndices: sortedIndices, unsortedIndices: try inverse.map { try Tensor($0) }
    )
    return PackedSequence(
      data: try empty.gathered(padded).renamed("PackPaddedSequenceBackward0"), batchSizes: sizes,
      sortedIndices: sortedIndices,
      unsortedIndices: empty.unsortedIndices)
  }

  private static func unpack(
    _ packed: PackedSequence, value: Double, total: Int?
  ) throws -> (padded: Tensor, lengths: [Int]) {
    let longest = packed.batchSizes.count
    if let total, total < longest {
      throw TensorError.invalid(
        "Expected total_length to be at least the length of the longest sequence in input, but got "
          + "total_length=\(total) and max sequence length being \(longest)", .valueError)
    }
    let padded = try packed.padded(value: value, steps: total)
    guard let unsorted = packed.unsortedIndices else { return (padded, packed.lengths) }
    let lengths = packed.lengths
    return try (padded.indexSelect(1, unsorted), unsorted.ints().map { lengths[$0] })
  }

  private static func pad(_ sequences: [Tensor], batchFirst: Bool, value: Double, left: Bool) throws -> Tensor {
    guard let first = sequences.first else {
      throw TensorError.invalid("received an empty list of sequences")
    }
    let longest = sequences.reduce(0) { max($0, $1.shape.first ?? 0) }
    let rows = try sequences.map { sequence in
      let missing = longest - (sequence.shape.first ?? 0)
      if missing == 0 { return sequence }
      let padding = try Tensor.full([missing] + sequence.shape.dropFirst(), .float(value), dtype: first.dtype)
      return try Tensor.cat(left ? [padding, sequence] : [sequence, padding], dim: 0)
    }
    return try Tensor.stack(rows, dim: batchFirst ? 0 : 1)
  }
}
