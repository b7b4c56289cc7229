import RNNKit
import RNNScript

/// Methods that show the same elements differently, or copy them.
enum TensorViews {
  static let entries: [Entry] = [
    Entry("view(self, *shape)", "The same memory in another shape.", example: "torch.arange(6).view(2, 3)") { call in
      if let absent = try call.values(1).first?.object as? AbsentDType { throw absent.error(call.interpreter) }
      if let dtype = (try call.values(1).first).flatMap(DTypeObject.read) {
        return .tensor(try call.tensor(0).to(dtype))
      }
      return .tensor(try call.tensor(0).view(call.sizes(1)))
    },
    Entry("view_as(self, other)", "The same memory in the shape of another tensor.") { call in
      .tensor(try call.tensor(0).view(call.tensor(1).shape))
    },
    Entry("reshape_as(self, other)", "The same elements in the shape of another tensor.") { call in
      .tensor(try call.tensor(0).reshape(call.tensor(1).shape))
    },
    Entry(
      "expand(self, *sizes)", "Dimensions of size one repeated without copying.",
      example: "torch.ones(1, 2).expand(3, 2)"
    ) {
      call in .tensor(try call.tensor(0).expand(call.sizes(1)))
    },
    Entry("expand_as(self, other)", "Expanded to the shape of another tensor.") { call in
      .tensor(try call.tensor(0).expand(call.tensor(1).shape))
    },
    Entry("repeat(self, *sizes)", "The tensor repeated along its dimensions.", example: "torch.arange(2).repeat(2)") {
      call in .tensor(try call.tensor(0).repeated(call.sizes(1)))
    },
    Entry("contiguous(self)", "The elements without gaps in memory.") { call in
      let tensor = try call.tensor(0)
      return tensor.isContiguous ? call[0] : .tensor(try tensor.contiguous())
    },
    Entry("clone(self, *, memory_format=None)", "A copy.", example: "torch.ones(2).clone()") { call in
      .tensor(try call.tensor(0).clone())
    },
    Entry("detach(self)", "The same numbers without history.", example: "torch.ones(2).detach()") { call in
      .tensor(try call.tensor(0).detach())
    },
    Entry("where(self, condition, other)", "The tensor where a condition holds, another elsewhere.") { call in
      let (left, right) = try call.operands(0, 2)
      return .tensor(try Tensor.where(call.tensor(1), left, right))
    },
    Entry("new_zeros(self, *size, dtype=None, device=None, requires_grad=False)", "Zeros of the same type.") { call in
      let dtype = try call.optionalDType(2) ?? call.tensor(0).dtype
      return try CreationFunctions.finish(Tensor.zeros(call.sizes(1), dtype: dtype), call.bool(4))
    },
    Entry("new_ones(self, *size, dtype=None, device=None, requires_grad=False)", "Ones of the same type.") { call in
      let dtype = try call.optionalDType(2) ?? call.tensor(0).dtype
      return try CreationFunctions.finish(Tensor.ones(call.sizes(1), dtype: dtype), call.bool(4))
    },
    Entry("new_empty(self, *size, dtype=None, device=None, requires_grad=False)", "A tensor of the same type.") {
      call in
      let dtype = try call.optionalDType(2) ?? call.tensor(0).dtype
      return try CreationFunctions.finish(Tensor.empty(call.sizes(1), dtype: dtype), call.bool(4))
    },
    Entry(
      "new_full(self, size, fill_value, dtype=None, device=None, requires_grad=False)", "A number of the same type."
    ) { call in
      let dtype = try call.optionalDType(3) ?? call.tensor(0).dtype
      return try CreationFunctions.finish(Tensor.full(call.sizes(1), call.scalar(2), dtype: dtype), call.bool(5))
    },
    Entry("new_tensor(self, data, dtype=None, device=None, requires_grad=False)", "A tensor of the same type.") {
      call in
      let dtype = try call.optionalDType(2) ?? call.tensor(0).dtype
      return try CreationFunctions.finish(
        NestedNumbers.tensor(call[1], dtype: dtype, call.interpreter), call.bool(4))
    },
  ]
}
