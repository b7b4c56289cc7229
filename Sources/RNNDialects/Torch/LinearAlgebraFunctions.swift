import RNNKit
import RNNScript

/// What of `torch.linalg` is in Swift: norms of vectors, and the factors of single matrices.
enum LinearAlgebraFunctions {
  static let entries: [Entry] = [
    Entry(
      "vector_norm(x, ord=2, dim=None, keepdim=False, *, dtype=None)", "The norm of vectors.",
      example: "torch.linalg.vector_norm(torch.tensor([3.0, 4.0]))"
    ) { call in
      .tensor(try call.tensor(0).norm(p: call.normOrder(1), dims: call.optionalDimensions(2), keep: call.bool(3)))
    },
    Entry("_svd(A, full_matrices=True)", "U, S and Vh of one matrix.") { call in
      let (u, s, v) = try call.tensor(0).svd(full: call.bool(1))
      return .tuple([.tensor(u), .tensor(s), .tensor(v)])
    },
    Entry("_qr(A)", "Q and R of one matrix.") { call in
      let (q, r) = try call.tensor(0).qr()
      return .tuple([.tensor(q), .tensor(r)])
    },
    Entry("_eigh(A)", "The eigenvalues and eigenvectors of one symmetric matrix.") { call in
      let (values, vectors) = try call.tensor(0).eigh()
      return .tuple([.tensor(values), .tensor(vectors)])
    },
  ]
}
