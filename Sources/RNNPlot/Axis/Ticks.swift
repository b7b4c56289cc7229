import Glibc

/// A mark on an axis.
struct Tick: Equatable {
  let value: Double
  let label: String
}

/// Where the marks of an axis stand: at multiples of 1, 2 or 5 times a power of ten, or at decades.
enum Ticks {
  /// How many an axis of so many rows has at most: room beyond what five need makes it airier rather than fuller.
  static func count(rows: Int) -> Int { rows < 10 ? max(3, rows / 2) : min(8, 5 + (rows - 10) / 10) }

  /// How many an axis of so many columns has at most.
  static func count(columns: Int) -> Int { max(3, min(12, columns / 10)) }

  /// At most `count` ticks, at least one where `count` is.
  static func of(_ scale: Scale, count: Int) -> [Tick] {
    guard count > 0 else { return [] }
    if scale.isLogarithmic, let ticks = decades(of: scale, count: count) ?? parts(of: scale, count: count) {
      return ticks
    }
    return linear(scale, count: count)
  }

  /// Ticks at whole numbers only: the axis of timesteps.
  static func whole(_ scale: Scale, count: Int) -> [Tick] {
    of(scale, count: count).filter { $0.value == $0.value.rounded() }
  }

  private static func linear(_ scale: Scale, count: Int) -> [Tick] {
    let width = scale.high / 2 - scale.low / 2
    guard width > 0, width.isFinite else { return [] }
    var step = niceStep(atLeast: 2 * (width / Double(max(1, count))))
    for _ in 0..<8 {
      if let ticks = multiples(of: step, in: scale, atMost: count) { return ticks }
      step = niceStep(atLeast: step * 1.5)
    }
    return []
  }

  /// The smallest 1, 2 or 5 times a power of ten that is not below a value.
  private static func niceStep(atLeast step: Double) -> Double {
    let power = pow(10, floor(log10(step)))
    guard power > 0, power.isFinite else { return step }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= step * (1 - 1e-9) } ?? 10 * power
  }

  /// Nil where there are more.
  private static func multiples(of step: Double, in scale: Scale, atMost count: Int) -> [Tick]? {
    guard step > 0, step.isFinite else { return [] }
    // A limit may miss its tick by the rounding of float32 numbers.
    let first = ceil(scale.low / step - 1e-6)
    let last = floor(scale.high / step + 1e-6)
    guard first.isFinite, last.isFinite, last - first < 1000 else { return [] }
    guard last - first < Double(count) else { return nil }
    let exponent = floor(log10(step) + 1e-9)
    var ticks: [Tick] = []
    var index = first
    while index <= last {
      // Adding 0 makes -0 positive.
      let value = index * step + 0
      ticks.append(Tick(value: value, label: label(value, exponent: exponent, largest: max(-scale.low, scale.high))))
      let next = index + 1
      if next == index { break }
      index = next
    }
    return ticks
  }

  private static func label(_ value: Double, exponent: Double, largest: Double) -> String {
    if largest >= 1e6 || exponent < -4 {
      return NumberText.short(value, digits: Int(max(2, min(12, floor(log10(max(largest, 1e-300))) - exponent + 1))))
    }
    return NumberText.fixed(value, decimals: Int(max(0, -exponent)))
  }

  /// Powers of ten; nil where the scale spans fewer than two of them.
  private static func decades(of scale: Scale, count: Int) -> [Tick]? {
    let first = Int(ceil(log10(scale.low) - 1e-9))
    let last = Int(floor(log10(scale.high) + 1e-9))
    guard last > first else { return nil }
    let stride = max(1, (last - first + count) / count)
    return Swift.stride(from: first, through: last, by: stride).map { exponent in
      let value = pow(10, Double(exponent))
      return Tick(value: value, label: NumberText.short(value, digits: 1))
    }
  }

  /// 1, 2 and 5 times powers of ten, where a scale spans too little for decades; nil where fewer than two of them fit.
  private static func parts(of scale: Scale, count: Int) -> [Tick]? {
    let first = Int(floor(log10(scale.low)))
    let last = Int(floor(log10(scale.high) + 1e-9))
    guard last - first <= 2 else { return nil }
    var values: [Double] = []
    for exponent in first...max(first, last) {
      let power: Double = pow(10, Double(exponent))
      for value in [power, 2 * power, 5 * power] {
        if value >= scale.low * (1 - 1e-9), value <= scale.high * (1 + 1e-9) { values.append(value) }
      }
    }
    guard values.count >= 2, values.count <= count else { return nil }
    return values.map { Tick(value: $0, label: NumberText.short($0, digits: 1)) }
  }
}
