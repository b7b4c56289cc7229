import RNNKit
import RNNScript

/// Functions that choose elements by place or condition.
enum SelectionFunctions {
  static let entries: [Entry] = [
    Entry(
      "index_select(input, dim, index)", "The slices at some places.",
      example: "torch.index_select(torch.eye(3), 0, torch.tensor([0, 2]))"
    ) { call in .tensor(try call.tensor(0).indexSelect(call.int(1), call.tensor(2))) },
    Entry(
      "gather(input, dim, index)", "Elements by a tensor of places.",
      example: "torch.gather(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([[0], [1]]))"
    ) { call in .tensor(try call.tensor(0).gather(call.int(1), call.tensor(2))) },
    Entry(
      "masked_select(input, mask)", "The elements where a condition holds.",
      example: "torch.masked_select(torch.arange(3), torch.tensor([True, False, True]))"
    ) { call in
      let (input, mask) = (try call.tensor(0), try call.tensor(1))
      guard mask.dtype == .bool else {
        throw call.fail(.runtimeError, "masked_select: expected BoolTensor for mask")
      }
      let shape = try Shape.broadcast(input.shape, mask.shape)
      return .tensor(try input.expand(shape).index([.mask(try mask.expand(shape))]))
    },
    Entry(
      "masked_fill(input, mask, value)", "A number where a condition holds.",
      example: "torch.masked_fill(torch.zeros(2), torch.tensor([True, False]), 1.0)"
    ) { call in
      let input = try call.tensor(0)
      let value = try call[2].tensor ?? Tensor.full([], call.scalar(2), dtype: input.dtype)
      return .tensor(
        try Tensor.where(call.tensor(1), value.to(input.dtype), input).renamed("MaskedFillBackward0"))
    },
    Entry(
      "where(condition, input=None, other=None)", "One tensor where a condition holds, another elsewhere.",
      example: "torch.where(torch.tensor([True, False]), torch.ones(2), torch.zeros(2))"
    ) { call in
      if call[1].isNone { return .tuple(try call.tensor(0).nonzero().unbind(dim: 1).map { .tensor($0) }) }
      let (left, right) = try call.operands(1, 2)
      return .tensor(try Tensor.where(call.tensor(0), left, right))
    },
    Entry(
      "nonzero(input, *, as_tuple=False)", "The places of the elements that are not zero.",
      example: "torch.nonzero(torch.tensor([0, 3, 4]))"
    ) { call in
      let places = try call.tensor(0).nonzero()
      return try call.bool(1) ? .tuple(places.unbind(dim: 1).map { .tensor($0) }) : .tensor(places)
    },
    Entry(
      "take(input, index)", "Elements of the flattened tensor.",
      example: "torch.take(torch.eye(2), torch.tensor([0, 3]))"
    ) { call in
      let count = try call.tensor(0).count
      let index = try call.tensor(1).detach()
      for place in try index.values(Int.self) where place < -count || place >= count {
        throw call.fail(
          .indexError, "out of range: tried to access index \(place) on a tensor of \(count) elements.")
      }
      let wrapped = try Tensor.where(index.lt(Tensor(scalar: 0)), index.add(Tensor(scalar: count)), index)
      return .tensor(
        try call.tensor(0).flatten(start: 0, end: -1).indexSelect(0, wrapped.flatten(start: 0, end: -1)).reshape(
          index.shape))
    },
    Entry(
      "scatter(input, dim, index, src)", "A copy with elements written to places.",
      example: "torch.scatter(torch.zeros(1, 3), 1, torch.tensor([[1]]), 5.0)"
    ) { call in
      let (input, index) = (try call.tensor(0), try call.tensor(2))
      let source = try call[3].tensor ?? Tensor.full(index.shape, call.scalar(3), dtype: input.dtype)
      return .tensor(try input.scatter(call.int(1), index, source))
    },
    Entry(
      "scatter_add(input, dim, index, src)", "A copy with elements added at places.",
      example: "torch.scatter_add(torch.zeros(1, 3), 1, torch.tensor([[1]]), torch.ones(1, 1))"
    ) { call in .tensor(try call.tensor(0).scatterAdd(call.int(1), call.tensor(2), call.tensor(3))) },
  ]
}
