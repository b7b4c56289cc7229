import RNNKit
import RNNScript

/// Functions that change only the shape, and those that join and split.
enum ShapeFunctions {
  /// Functions of the module and methods alike.
  static let shared: [Entry] = [
    Entry(
      "reshape(input, *shape)", "The same elements in another shape.", shapes: "[*] -> [shape]",
      example: "torch.reshape(torch.arange(6), (2, 3))"
    ) { call in .tensor(try call.tensor(0).reshape(call.sizes(1))) },
    Entry("transpose(input, dim0, dim1)", "Two dimensions swapped.", example: "torch.zeros(2, 3).transpose(0, 1).shape")
    {
      call in .tensor(try call.tensor(0).transpose(call.int(1), call.int(2)))
    },
    Entry(
      "swapaxes(input, axis0, axis1)", "Two dimensions swapped.",
      example: "torch.swapaxes(torch.ones(2, 3), 0, 1).shape"
    ) { call in
      .tensor(try call.tensor(0).transpose(call.int(1), call.int(2)))
    },
    Entry(
      "permute(input, *dims)", "Dimensions in another order.", example: "torch.zeros(2, 3, 4).permute(2, 0, 1).shape"
    ) {
      call in .tensor(try call.tensor(0).permute(call.sizes(1)))
    },
    Entry("t(input)", "The transposed matrix.", shapes: "[N, M] -> [M, N]", example: "torch.t(torch.zeros(2, 3)).shape")
    {
      call in
      let input = try call.tensor(0)
      guard input.rank <= 2 else {
        throw call.fail(.runtimeError, "t() expects a tensor with <= 2 dimensions, but self is \(input.rank)D")
      }
      return .tensor(input.rank == 2 ? try input.t() : input)
    },
    Entry(
      "squeeze(input, dim=None)", "Without dimensions of size one.", example: "torch.squeeze(torch.zeros(1, 2)).shape"
    ) {
      call in
      let input = try call.tensor(0)
      guard let dimensions = try call.optionalDimensions(1) else { return .tensor(try input.squeeze()) }
      let places = dimensions.map { $0 < 0 ? $0 + input.rank : $0 }
      if places.count == 1 { return .tensor(try input.squeeze(dimensions[0])) }
      var result = input
      for place in places.sorted(by: >) { result = try result.squeeze(place) }
      return .tensor(result)
    },
    Entry(
      "unsqueeze(input, dim)", "With one more dimension of size one.",
      example: "torch.unsqueeze(torch.zeros(2), 0).shape"
    ) {
      call in .tensor(try call.tensor(0).unsqueeze(call.int(1)))
    },
    Entry(
      "flatten(input, start_dim=0, end_dim=-1)", "Dimensions joined.", example: "torch.flatten(torch.zeros(2, 3)).shape"
    ) {
      call in .tensor(try call.tensor(0).flatten(start: call.int(1), end: call.int(2)))
    },
    Entry("ravel(input)", "All elements in one dimension.", example: "torch.ravel(torch.zeros(2, 3)).shape") { call in
      .tensor(try call.tensor(0).flatten(start: 0, end: -1))
    },
    Entry("chunk(input, chunks, dim=0)", "Nearly equal pieces.", example: "torch.chunk(torch.arange(5), 2)") { call in
      .tuple(try call.tensor(0).chunk(call.int(1), dim: call.int(2)).map { .tensor($0) })
    },
    Entry(
      "split(input, split_size_or_sections, dim=0)", "Pieces of a size, or of several.",
      example: "torch.split(torch.arange(5), 2)"
    ) { call in
      let (input, dimension) = (try call.tensor(0), try call.int(2))
      if case .int(let size) = call[1] {
        return .tuple(try input.split(size, dim: dimension).map { .tensor($0) })
      }
      return .tuple(try input.split(sizes: try call.integers(1), dim: dimension).map { .tensor($0) })
    },
    Entry("unbind(input, dim=0)", "The slices along a dimension.", example: "torch.unbind(torch.eye(2))") { call in
      .tuple(try call.tensor(0).unbind(dim: call.int(1)).map { .tensor($0) })
    },
    Entry("flip(input, *dims)", "The order of elements turned round.", example: "torch.flip(torch.arange(3), [0])") {
      call in .tensor(try call.tensor(0).flip(call.sizes(1)))
    },
    Entry("roll(input, shifts, dims=None)", "Elements shifted round.", example: "torch.roll(torch.arange(3), 1)") {
      call in
      let input = try call.tensor(0)
      return .tensor(
        try input.roll(try call.dimensions(1), dims: try call.optionalDimensions(2)).renamed("RollBackward0"))
    },
    Entry(
      "narrow(input, dim, start, length)", "A range of a dimension.", example: "torch.narrow(torch.arange(5), 0, 1, 2)"
    ) {
      call in .tensor(try call.tensor(0).narrow(call.int(1), start: call.int(2), length: call.int(3)))
    },
    Entry(
      "as_strided(input, size, stride, storage_offset=None)", "A view of the memory with any sizes and distances.",
      example: "torch.as_strided(torch.arange(5), (2, 2), (1, 2))"
    ) { call in
      .tensor(try call.tensor(0).asStrided(call.sizes(1), call.sizes(2), offset: call.optionalInt(3)))
    },
    Entry("select(input, dim, index)", "One slice.", example: "torch.select(torch.eye(2), 0, 1)") { call in
      .tensor(try call.tensor(0).select(call.int(1), call.int(2)))
    },
    Entry(
      "movedim(input, source, destination)", "Dimensions moved.",
      example: "torch.movedim(torch.zeros(2, 3, 4), 0, 2).shape"
    ) {
      call in
      let input = try call.tensor(0)
      let (from, to) = (try call.places(1, rank: input.rank), try call.places(2, rank: input.rank))
      guard from.count == to.count, Set(from).count == from.count, Set(to).count == to.count else {
        throw call.fail(
          .runtimeError,
          "movedim: Invalid source or destination dims: source (\(from) dims) should contain the same number of dims as "
            + "destination (\(to) dims)")
      }
      var order = (0..<input.rank).filter { !from.contains($0) }
      for (destination, source) in zip(to, from).sorted(by: { $0.0 < $1.0 }) { order.insert(source, at: destination) }
      return .tensor(try input.permute(order))
    },
    Entry("tile(input, *dims)", "The tensor repeated.", example: "torch.tile(torch.arange(2), (2,))") { call in
      let input = try call.tensor(0)
      let counts = try call.sizes(1)
      return .tensor(try input.repeated([Int](repeating: 1, count: max(0, input.rank - counts.count)) + counts))
    },
    Entry(
      "repeat_interleave(input, repeats, dim=None)", "Each element repeated.",
      example: "torch.repeat_interleave(torch.arange(2), 2)"
    ) { call in
      let given = try call.tensor(0)
      let dimension = try call.optionalInt(2)
      let input = dimension == nil ? try given.flatten(start: 0, end: -1) : given
      let place = dimension.map { $0 < 0 ? $0 + input.rank : $0 } ?? 0
      guard input.shape.indices.contains(place) else { throw TensorError(.dimension(place, rank: input.rank)) }
      let size = input.shape[place]
      let repeats = try call[1].tensor?.ints() ?? [call.int(1)]
      guard repeats.count == 1 || repeats.count == size else {
        throw call.fail(.runtimeError, "repeats must have the same size as input along dim")
      }
      var total = 0
      try Pace.inPieces(size) { part in
        for place in part {
          let (sum, overflow) = total.addingReportingOverflow(max(0, repeats[repeats.count == 1 ? 0 : place]))
          total = overflow ? .max : sum
        }
      }
      try call.interpreter.reserve(total, of: MemoryLayout<Int>.stride)
      var places: [Int] = []
      places.reserveCapacity(total)
      for place in 0..<size {
        try call.interpreter.pollInLoop(at: place)
        try Pace.inPieces(max(0, repeats[repeats.count == 1 ? 0 : place])) { part in
          for _ in part { places.append(place) }
        }
      }
      return .tensor(try input.indexSelect(dimension ?? 0, try Tensor(places)))
    },
    Entry("diag(input, diagonal=0)", "The diagonal, or a matrix with it.", example: "torch.diag(torch.tensor([1, 2]))")
    {
      call in .tensor(try call.tensor(0).diag(call.int(1)))
    },
    Entry("tril(input, diagonal=0)", "The lower triangle.", example: "torch.tril(torch.ones(2, 2))") { call in
      .tensor(try call.tensor(0).tril(call.int(1)))
    },
    Entry("triu(input, diagonal=0)", "The upper triangle.", example: "torch.triu(torch.ones(2, 2))") { call in
      .tensor(try call.tensor(0).triu(call.int(1)))
    },
  ]

  /// Functions of several tensors.
  static let joining: [Entry] = [
    cat("cat"), cat("concat"), cat("concatenate"),
    Entry(
      "stack(tensors, dim=0, *, out=None)", "Tensors along a new dimension.",
      example: "torch.stack([torch.zeros(2), torch.ones(2)])"
    ) { call in .tensor(try Tensor.stack(try call.separateTensors(0), dim: try call.int(1))) },
    Entry("vstack(tensors)", "Tensors one below the other.", example: "torch.vstack([torch.zeros(2), torch.ones(2)])") {
      call in
      .tensor(try Tensor.cat(try call.tensors(0).map { $0.rank < 2 ? try $0.reshape([1, -1]) : $0 }, dim: 0))
    },
    Entry("hstack(tensors)", "Tensors side by side.", example: "torch.hstack([torch.zeros(2), torch.ones(2)])") {
      call in
      let tensors = try call.tensors(0).map { $0.rank == 0 ? try $0.reshape([1]) : $0 }
      return .tensor(try Tensor.cat(tensors, dim: (tensors.first?.rank ?? 1) > 1 ? 1 : 0))
    },
    Entry(
      "meshgrid(*tensors, indexing='ij')", "Coordinates of a grid.",
      example: "torch.meshgrid(torch.arange(2), torch.arange(3), indexing='ij')"
    ) { call in
      let tensors = try call.tensors(0)
      var shape = tensors.map(\.count)
      let swapped = try call.string(1) == "xy" && shape.count >= 2
      if swapped { shape.swapAt(0, 1) }
      return .tuple(
        try tensors.enumerated().map { place, tensor in
          let axis = swapped && place < 2 ? 1 - place : place
          var one = [Int](repeating: 1, count: shape.count)
          one[axis] = tensor.count
          return .tensor(try tensor.reshape(one).expand(shape))
        })
    },
    Entry(
      "broadcast_tensors(*tensors)", "Tensors expanded to a common shape.",
      example: "torch.broadcast_tensors(torch.ones(3), torch.zeros(2, 1))"
    ) { call in
      let tensors = try call.tensors(0)
      guard var sum = tensors.first else { return .tuple([]) }
      for tensor in tensors.dropFirst() { sum = try sum.add(tensor) }
      return .tuple(try tensors.map { .tensor(try $0.expand(sum.shape)) })
    },
  ]

  private static func cat(_ name: String) -> Entry {
    Entry(
      "\(name)(tensors, dim=0, *, out=None)", "Tensors joined along a dimension.",
      example: "torch.\(name)([torch.zeros(2), torch.ones(1)])"
    ) { call in .tensor(try Tensor.cat(try call.separateTensors(0), dim: try call.int(1))) }
  }
}
