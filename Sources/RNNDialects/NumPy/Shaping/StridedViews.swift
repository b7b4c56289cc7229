import RNNKit
import RNNScript

/// `np.lib.stride_tricks`: views whose elements overlap.
enum StridedViews {
  static let entries: [Entry] = [
    Entry(
      "as_strided(x, shape=None, strides=None, subok=False, writeable=True, *, check_bounds=None)",
      "A view of any shape and distances (in bytes) that stays within the memory.",
      example: "np.lib.stride_tricks.as_strided(np.arange(5), (3, 3), (8, 8))"
    ) { call in
      let tensor = try call.array(0)
      let size = tensor.dtype.byteSize
      let shape = call[1].isNone ? tensor.shape : try ArrayCreation.sizes(call, 1)
      let given = call[2].isNone ? tensor.strides.map { $0 &* size } : try call.integers(2)
      guard given.count == shape.count else {
        throw call.fail(.valueError, "strides and shape must have the same length")
      }
      guard given.allSatisfy({ $0 % size == 0 }) else {
        throw call.fail(.valueError, "strides must be multiples of the element size")
      }
      let strides = given.map { $0 / size }
      _ = try Shape.count(shape)
      guard isInside(tensor, shape, strides) else {
        throw call.fail(.valueError, "Given shape and strides would access memory out of bounds")
      }
      return .object(
        ArrayObject(
          try tensor.showing(shape: shape, strides: strides, offset: tensor.offset), base: call[0].arrayObject,
          isWritable: try call.bool(4)))
    },
    Entry(
      "sliding_window_view(x, window_shape, axis=None, *, subok=False, writeable=False)",
      "All windows of an array, without copying.", shapes: "[T] -> [T - W + 1, W]",
      example: "np.lib.stride_tricks.sliding_window_view(np.arange(5), 3)"
    ) { call in
      let tensor = try call.array(0)
      let window = try call.arraySizes(1)
      if window.contains(where: { $0 < 0 }) {
        throw call.fail(.valueError, "`window_shape` cannot contain negative values")
      }
      let axes: [Int]
      if call[2].isNone {
        guard window.count == tensor.rank else {
          throw call.fail(
            .valueError,
            "Since axis is None, must provide window_shape for all dimensions of `x`; got \(window.count) window_shape "
              + "elements and `x.ndim` is \(tensor.rank).")
        }
        axes = Array(0..<tensor.rank)
      } else {
        axes = try call.arraySizes(2).map { try ArrayErrors.axis($0, tensor.rank, call.interpreter) }
        guard axes.count == window.count else {
          throw call.fail(
            .valueError,
            "Must provide matching length window_shape and axis; got \(window.count) window_shape elements and "
              + "\(axes.count) axes elements.")
        }
      }
      var shape = tensor.shape
      for (axis, size) in zip(axes, window) {
        guard size <= shape[axis] else {
          throw call.fail(.valueError, "window shape cannot be larger than input array shape")
        }
        shape[axis] -= size - 1
      }
      let view = try tensor.showing(
        shape: shape + window, strides: tensor.strides + axes.map { tensor.strides[$0] }, offset: tensor.offset)
      return .object(ArrayObject(view, base: call[0].arrayObject, isWritable: try call.bool(4)))
    },
  ]

  /// Whether every element that a view shows is in the memory.
  private static func isInside(_ tensor: Tensor, _ shape: [Int], _ strides: [Int]) -> Bool {
    if shape.contains(0) { return true }
    var (low, high) = (tensor.offset, tensor.offset)
    for (size, stride) in zip(shape, strides) {
      let (way, overflow) = (size - 1).multipliedReportingOverflow(by: stride)
      if overflow { return false }
      let (end, overflowed) = (way < 0 ? low : high).addingReportingOverflow(way)
      if overflowed { return false }
      if way < 0 { low = end } else { high = end }
    }
    return low >= 0 && high < tensor.storage.count
  }
}
