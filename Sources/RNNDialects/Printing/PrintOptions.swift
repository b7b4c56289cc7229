/// What `torch.set_printoptions` sets.
struct PrintOptions {
  /// Digits after the point.
  var precision = 4
  /// Tensors with more elements are shown by their edges.
  var threshold = 1000
  /// How many elements of each edge are shown then.
  var edgeItems = 3
  /// The columns of a line.
  var lineWidth = 80
  /// Whether exponents are written; nil decides by the values.
  var scientific: Bool?
}

/// The elements of a tensor, ready to be written: those that a summary shows, in row-major order.
enum PrintedElements {
  case floats([Double])
  case integers([Int])
  case booleans([Bool])
  case complex(real: [Double], imaginary: [Double])
}
