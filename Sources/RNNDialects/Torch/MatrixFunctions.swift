import RNNKit
import RNNScript

/// Products of matrices and vectors.
enum MatrixFunctions {
  static let entries: [Entry] = [
    product("matmul", "The matrix product, over batches too.", "torch.ones(2, 3), torch.ones(3, 1)") {
      try $0.matmul($1)
    },
    product("mm", "The product of two matrices.", "torch.ones(2, 3), torch.ones(3, 1)") { try $0.mm($1) },
    product("bmm", "The products of two batches of matrices.", "torch.ones(4, 2, 3), torch.ones(4, 3, 1)") {
      try $0.bmm($1)
    },
    product("mv", "A matrix times a vector.", "torch.ones(2, 3), torch.ones(3)") { try $0.matmul($1) },
    product("dot", "The scalar product of two vectors.", "torch.ones(3), torch.ones(3)") { try $0.dot($1) },
    product("inner", "The scalar products of the last dimensions.", "torch.ones(3), torch.ones(3)") {
      try $0.matmul($1.rank > 1 ? try $1.transpose(-1, -2) : $1)
    },
    product("outer", "All products of two vectors' elements.", "torch.ones(2), torch.ones(3)") {
      try $0.unsqueeze(1).mul(try $1.unsqueeze(0))
    },
    Entry(
      "addmm(input, mat1, mat2, *, beta=1, alpha=1)", "A matrix plus a product of matrices.",
      example: "torch.addmm(torch.zeros(2, 2), torch.ones(2, 3), torch.ones(3, 2))"
    ) { call in
      .tensor(
        try call.tensor(0).mul(call.scalar(3)).add(try call.tensor(1).mm(call.tensor(2)), alpha: call.scalar(4)))
    },
    Entry(
      "einsum(equation, *operands)", "Sums of products, named by letters.",
      example: "torch.einsum('ij,jk->ik', torch.ones(2, 3), torch.ones(3, 2))"
    ) { call in .tensor(try EinsteinSum.evaluate(try call.string(0), try call.tensors(1))) },
  ]

  private static func product(
    _ name: String, _ summary: String, _ arguments: String, _ function: @escaping Table.Binary
  ) -> Entry {
    Entry(
      "\(name)(input, other, *, out=None)", summary, shapes: "[N, K], [K, M] -> [N, M]",
      example: "torch.\(name)(\(arguments))"
    ) { call in .tensor(try function(call.tensor(0), call.tensor(1))) }
  }
}
