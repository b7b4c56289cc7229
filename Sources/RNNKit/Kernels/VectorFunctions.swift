internal import CKernels

/// The elementwise functions that have a vector kernel for float32.
enum VectorFunction { case exp, tanh, sigmoid }

extension VectorKernels {
  /// y = f(x)
  static func map(
    _ function: VectorFunction, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>, count: Int
  ) {
    switch function {
    case .exp: table?.pointee.exp(x, y, count)
    case .tanh: table?.pointee.tanh(x, y, count)
    case .sigmoid: table?.pointee.sigmoid(x, y, count)
    }
  }
}
