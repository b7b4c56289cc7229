import RNNKit
import RNNScript

/// Functions that make one number of many.
enum ReductionFunctions {
  static let entries: [Entry] = [
    Entry(
      "sum(input, dim=None, keepdim=False, *, dtype=None)", "The sum.", shapes: "[*] -> [*]",
      example: "torch.sum(torch.ones(2, 3), dim=1)"
    ) { call in
      let input = try call.optionalDType(3).map { try call.tensor(0).to($0) } ?? call.tensor(0)
      return .tensor(try input.sum(dims: call.optionalDimensions(1), keep: call.bool(2)))
    },
    Entry(
      "mean(input, dim=None, keepdim=False, *, dtype=None)", "The mean.", shapes: "[*] -> [*]",
      example: "torch.mean(torch.ones(2, 3))"
    ) { call in
      let input = try call.optionalDType(3).map { try call.tensor(0).to($0) } ?? call.tensor(0)
      return .tensor(try input.mean(dims: call.optionalDimensions(1), keep: call.bool(2)))
    },
    Entry(
      "prod(input, dim=None, keepdim=False, *, dtype=None)", "The product of the elements.", shapes: "[*] -> [*]",
      example: "torch.prod(torch.tensor([2, 3]))"
    ) { call in .tensor(try call.tensor(0).prod(dims: call.optionalDimensions(1), keep: call.bool(2))) },
    Entry(
      "std(input, dim=None, unbiased=True, keepdim=False, *, correction=None)", "The standard deviation.",
      shapes: "[*] -> [*]", example: "torch.std(torch.tensor([1.0, 2.0, 3.0]))"
    ) { call in
      .tensor(
        try call.tensor(0).std(dims: call.optionalDimensions(1), correction: correction(call), keep: call.bool(3)))
    },
    Entry(
      "var(input, dim=None, unbiased=True, keepdim=False, *, correction=None)", "The variance.",
      shapes: "[*] -> [*]", example: "torch.var(torch.tensor([1.0, 2.0, 3.0]))"
    ) { call in
      .tensor(
        try call.tensor(0).var(
          dims: call.optionalDimensions(1), correction: correction(call), keep: call.bool(3)))
    },
    extreme("max", "The largest element; along a dimension with its place.", { try $0.max() }) {
      try $0.max(dim: $1, keep: $2)
    } pairwise: {
      try $0.maximum($1)
    },
    extreme("min", "The smallest element; along a dimension with its place.", { try $0.min() }) {
      try $0.min(dim: $1, keep: $2)
    } pairwise: {
      try $0.minimum($1)
    },
    Entry(
      "argmax(input, dim=None, keepdim=False)", "The place of the largest element.",
      example: "torch.argmax(torch.tensor([1, 3, 2]))"
    ) { call in .tensor(try call.tensor(0).argmax(dim: call.optionalInt(1), keep: call.bool(2))) },
    Entry(
      "argmin(input, dim=None, keepdim=False)", "The place of the smallest element.",
      example: "torch.argmin(torch.tensor([1, 3, 2]))"
    ) { call in .tensor(try call.tensor(0).argmin(dim: call.optionalInt(1), keep: call.bool(2))) },
    Entry("amax(input, dim=None, keepdim=False)", "The largest elements.", example: "torch.amax(torch.ones(2, 3), 1)") {
      call in .tensor(try call.tensor(0).amax(dims: call.optionalDimensions(1), keep: call.bool(2)))
    },
    Entry("amin(input, dim=None, keepdim=False)", "The smallest elements.", example: "torch.amin(torch.ones(2, 3), 1)")
    { call in .tensor(try call.tensor(0).amin(dims: call.optionalDimensions(1), keep: call.bool(2))) },
    Entry(
      "all(input, dim=None, keepdim=False)", "Whether no element is zero.",
      example: "torch.all(torch.tensor([True, False]))"
    ) { call in .tensor(try call.tensor(0).all(dims: call.optionalDimensions(1), keep: call.bool(2))) },
    Entry(
      "any(input, dim=None, keepdim=False)", "Whether an element is not zero.",
      example: "torch.any(torch.tensor([True, False]))"
    ) { call in .tensor(try call.tensor(0).any(dims: call.optionalDimensions(1), keep: call.bool(2))) },
    Entry(
      "norm(input, p='fro', dim=None, keepdim=False, dtype=None)", "The length of vectors.", shapes: "[*] -> [*]",
      example: "torch.norm(torch.tensor([3.0, 4.0]))"
    ) { call in
      .tensor(
        try call.tensor(0).norm(
          p: call.normOrder(1), dims: call.optionalDimensions(2), keep: call.bool(3)))
    },
    Entry(
      "cumsum(input, dim, *, dtype=None)", "Running sums.", shapes: "[*] -> [*]",
      example: "torch.cumsum(torch.tensor([1, 2, 3]), 0)"
    ) { call in .tensor(try call.tensor(0).cumsum(dim: call.int(1))) },
    Entry(
      "cumprod(input, dim, *, dtype=None)", "Running products.", shapes: "[*] -> [*]",
      example: "torch.cumprod(torch.tensor([1, 2, 3]), 0)"
    ) { call in .tensor(try call.tensor(0).cumprod(dim: call.int(1))) },
    Entry(
      "logsumexp(input, dim, keepdim=False)", "The logarithm of the sum of exponentials.", shapes: "[*] -> [*]",
      example: "torch.logsumexp(torch.zeros(2), 0)"
    ) { call in
      let value = try logSumExp(call.tensor(0), call.dimensions(1), keep: call.bool(2))
      return .tensor(value.renamed("LogsumexpBackward0"))
    },
    Entry(
      "softmax(input, dim, *, dtype=None)", "Exponentials that sum to one.", shapes: "[*] -> [*]",
      example: "torch.softmax(torch.zeros(2), 0)"
    ) { call in .tensor(try call.tensor(0).softmax(dim: call.int(1))) },
    Entry(
      "log_softmax(input, dim, *, dtype=None)", "The logarithm of softmax.", shapes: "[*] -> [*]",
      example: "torch.log_softmax(torch.zeros(2), 0)"
    ) { call in .tensor(try call.tensor(0).logSoftmax(dim: call.int(1))) },
    Entry(
      "sort(input, dim=-1, descending=False, stable=False)", "Sorted values with their places.",
      example: "torch.sort(torch.tensor([3, 1, 2]))"
    ) { call in
      let result = try call.tensor(0).sort(dim: call.int(1), descending: call.bool(2))
      return NamedResult.value("sort", result.values, result.indices)
    },
    Entry(
      "argsort(input, dim=-1, descending=False, stable=False)", "The places of the sorted values.",
      example: "torch.argsort(torch.tensor([3, 1, 2]))"
    ) { call in .tensor(try call.tensor(0).sort(dim: call.int(1), descending: call.bool(2)).indices) },
    Entry(
      "topk(input, k, dim=-1, largest=True, sorted=True)", "The largest values with their places.",
      example: "torch.topk(torch.tensor([3, 1, 2]), 2)"
    ) { call in
      let result = try call.tensor(0).topk(call.int(1), dim: call.int(2), largest: call.bool(3))
      return NamedResult.value("topk", result.values, result.indices)
    },
    Entry(
      "median(input, dim=None, keepdim=False)", "The lower median.", example: "torch.median(torch.tensor([3, 1, 2]))"
    ) { call in
      let input = try call.tensor(0)
      guard input.dtype != .bool else {
        throw call.fail(.notImplementedError, "\"median_cpu\" not implemented for 'Bool'")
      }
      guard let dimension = try call.optionalInt(1) else {
        if input.count == 0 { return .tensor(try Tensor.full([], .float(.nan), dtype: input.dtype)) }
        let sorted = try input.flatten(start: 0, end: -1).sort(dim: 0, descending: false).values
        // NaN comes last: where there is one, it is the median.
        if input.dtype.isFloatingPoint, try sorted.select(0, -1).item().asDouble.isNaN {
          return .tensor(try sorted.select(0, -1))
        }
        return .tensor(try sorted.select(0, max(0, (input.count - 1) / 2)))
      }
      if input.rank == 0, dimension == 0 || dimension == -1 {
        return NamedResult.value("median", input, try Tensor(scalar: 0))
      }
      let sorted = try input.sort(dim: dimension, descending: false)
      let middle = max(0, (input.shape[try call.place(1, rank: input.rank)] - 1) / 2)
      let values = try sorted.values.select(dimension, middle)
      let places = try sorted.indices.select(dimension, middle)
      let keep = try call.bool(2)
      return NamedResult.value(
        "median", keep ? try values.unsqueeze(dimension) : values, keep ? try places.unsqueeze(dimension) : places)
    },
    Entry("_unique(input)", "The values that occur, sorted; where each element is among them; how often each occurs.") {
      call in
      let (values, inverse, counts) = try call.tensor(0).unique()
      return .tuple([.tensor(values), .tensor(inverse), .tensor(counts)])
    },
    Entry(
      "bincount(input, weights=None, minlength=0)", "How often each number occurs.",
      example: "torch.bincount(torch.tensor([0, 2, 2]))"
    ) { call in
      .tensor(try call.tensor(0).bincount(weights: call[1].tensor, minimumLength: call.int(2)))
    },
  ]

  private static func correction(_ call: borrowing Call) throws -> Double {
    if let given = try call.optionalDouble(4) { return given }
    return try call.bool(2) ? 1 : 0
  }

  private static func logSumExp(_ input: Tensor, _ dims: [Int], keep: Bool) throws -> Tensor {
    // Without the largest element the exponentials would overflow.
    let largest = try input.detach().amax(dims: dims, keep: true)
    let shift = try Tensor.where(try largest.isinf(), try Tensor.wrapped(0), largest)
    let sum = try input.sub(shift).exp().sum(dims: dims, keep: keep).log()
    return try sum.add(try shift.reshape(sum.shape))
  }

  private static func extreme(
    _ name: String, _ summary: String, _ whole: @escaping Table.Unary,
    _ along: @escaping @Sendable (Tensor, Int, Bool) throws -> (values: Tensor, indices: Tensor),
    pairwise: @escaping Table.Binary
  ) -> Entry {
    Entry(
      "\(name)(input, dim=None, keepdim=False, *, other=None)", summary, shapes: "[*] -> [] or ([*], [*])",
      example: "torch.\(name)(torch.tensor([[1, 3], [2, 0]]), dim=1)"
    ) { call in
      let input = try call.tensor(0)
      if let other = call[1].tensor ?? call[3].tensor { return .tensor(try pairwise(input, other)) }
      guard let dimension = try call.optionalInt(1) else { return .tensor(try whole(input)) }
      let result = try along(input, dimension, try call.bool(2))
      return NamedResult.value(name, result.values, result.indices)
    }
  }
}
