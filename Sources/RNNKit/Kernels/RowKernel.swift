internal import CKernels

/// An elementwise operation on a run of elements: out[i] = f(a[i], b[i]), each with a step of its own.
///
/// Functions of one argument do not look at `b`. Which memory is read and written is the caller's word: a kernel knows
/// the types of its elements, but not how many there are.
struct RowKernel {
  private let row: rnnk_row

  private init?(_ row: rnnk_row?) {
    guard let row else { return nil }
    self.row = row
  }

  /// A function of one real number; `neg`, `relu`, `abs`, `sign` and `square` also of int64.
  init?(_ function: UnaryFunction, _ dtype: DType, _ kernels: VectorKernels = .current) {
    self.init(rnnk_function_row(kernels.rows, function.rawValue, RowKernel.type(dtype)))
  }

  /// a[i] times the derivative of a function at b[i]: its argument or its value, as `UnaryFunction.keeps` says.
  init?(slopeOf function: UnaryFunction, _ dtype: DType, _ kernels: VectorKernels = .current) {
    self.init(rnnk_slope_row(kernels.rows, function.rawValue, RowKernel.type(dtype)))
  }

  /// An operation on two numbers of one type.
  init?(_ operation: BinaryOperation, _ dtype: DType, _ kernels: VectorKernels = .current) {
    self.init(rnnk_operation_row(kernels.rows, operation.rawValue, RowKernel.type(dtype)))
  }

  /// A question about two numbers of one type, answered with bools.
  init?(_ comparison: Comparison, _ dtype: DType) {
    self.init(rnnk_comparison_row(comparison.rawValue, RowKernel.type(dtype)))
  }

  /// The conversion of elements to another type, or a copy.
  init?(from source: DType, to target: DType) {
    self.init(rnnk_conversion_row(RowKernel.type(source), RowKernel.type(target)))
  }

  // The raw values of both are the same numbers: the types in the order of promotion.
  private static func type(_ dtype: DType) -> rnnk_type { rnnk_type(rnnk_type.RawValue(dtype.rawValue)) }

  /// Runs the kernel; steps count elements, and 0 repeats one.
  @inline(__always)
  func callAsFunction(
    _ count: Int, _ out: UnsafeMutableRawPointer, _ a: UnsafeRawPointer, _ b: UnsafeRawPointer,
    steps: (out: Int, a: Int, b: Int) = (1, 1, 1)
  ) {
    row(count, out, steps.out, a, steps.a, b, steps.b)
  }
}

extension VectorKernels {
  var rows: UnsafePointer<rnnk_rows> { table.pointee.rows }
}

// The names by which the kernels know their operations.
extension UnaryFunction {
  var kernelName: String? { rnnk_function_name(rawValue).map { String(cString: $0) } }
}

extension BinaryOperation {
  var kernelName: String? { rnnk_operation_name(rawValue).map { String(cString: $0) } }
}

extension Comparison {
  var kernelName: String? { rnnk_comparison_name(rawValue).map { String(cString: $0) } }
}
