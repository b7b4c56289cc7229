import RNNKit
import RNNScript

/// The factorisations of single matrices, for what is written in the language.
enum AlgebraNatives {
  static var entries: [Entry] { factorisations + ArrayProducts.natives }

  private static let factorisations: [Entry] = [
    matrix("_inv(a)", "Singular matrix") { call, a in .array(try a.inverse()) },
    matrix("_solve(a, b)", "Singular matrix") { call, a in .array(try a.solve(call.array(1))) },
    matrix("_svd(a, full)", "SVD did not converge") { call, a in
      let parts = try a.svd(full: call.bool(1))
      return .tuple([.array(parts.u), .array(parts.s), .array(parts.vh)])
    },
    matrix("_eig(a)", "Eigenvalues did not converge") { _, a in
      let parts = try a.eig()
      return .tuple([.array(parts.values), .array(parts.vectors)])
    },
    matrix("_eigh(a)", "Eigenvalues did not converge") { _, a in
      let parts = try a.eigh()
      return .tuple([.array(parts.values), .array(parts.vectors)])
    },
    matrix("_qr(a)", "Unable to allocate memory") { _, a in
      let parts = try a.qr()
      return .tuple([.array(parts.q), .array(parts.r)])
    },
    matrix("_cholesky(a)", "Matrix is not positive definite") { _, a in .array(try a.choleskyFactor()) },
    matrix("_slogdet(a)", "Singular matrix") { _, a in
      let parts = try a.signAndLogDeterminant()
      return .tuple([
        try .arrayResult(Tensor(.float(parts.sign), dtype: a.dtype)),
        try .arrayResult(Tensor(.float(parts.logarithm), dtype: a.dtype)),
      ])
    },
  ]

  /// An entry over a matrix; where LAPACK gives up, a LinAlgError.
  private static func matrix(
    _ signature: String, _ failure: String, _ body: @escaping @Sendable (borrowing Call, Tensor) throws -> Value
  ) -> Entry {
    Entry(signature, "For what is written in the language.") { call in
      do { return try body(call, call.array(0).packed()) } catch let error as TensorError {
        let isSingular = error.pythonType == TensorError.PythonType.linearAlgebraError.rawValue
        throw call.fail(isSingular ? ArrayErrors.linearAlgebraError : .valueError, isSingular ? failure : error.message)
      }
    }
  }
}
