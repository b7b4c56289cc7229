/// What went on inside a recurrent layer: h, c and every gate of every layer, direction, step and sample.
///
/// Given to ``recurrent(_:hidden:cell:weights:configuration:training:lengths:trace:)``, it holds that call afterwards. The
/// arrays are those that backward needs anyway. A step counts the inputs consumed: step 0 is the initial state, and the
/// reverse direction consumes each sequence from its own end.
public final class RecurrentTrace {
  /// Reads one row: the name, the time at which the input was consumed (nil: the initial state), the sample's place.
  typealias Lane = (_ name: String, _ time: Int?, _ place: Int) -> [Float]?

  private var plan: RecurrentPlan?
  private var lanes: [Lane] = []
  private var places: [Int] = []

  public init() {}

  func fill(_ plan: RecurrentPlan, lanes: [Lane]) {
    self.plan = plan
    self.lanes = lanes
    places = Array(0..<plan.batch)
    for (place, sample) in (plan.order ?? []).enumerated() { places[sample] = place }
  }

  /// The equations that ran; nil before the first call.
  public var mode: RecurrentMode? { plan?.configuration.mode }
  /// L: how many layers there are.
  public var layers: Int { plan?.configuration.layers ?? 0 }
  /// D: 2 where bidirectional.
  public var directions: Int { plan?.configuration.directions ?? 0 }
  /// T: the last step.
  public var steps: Int { plan?.steps ?? 0 }
  /// B: how many samples there are.
  public var batch: Int { plan?.batch ?? 0 }

  /// The names that have values: "h", "c" of an LSTM, and the gates.
  public var names: [String] {
    guard let mode else { return [] }
    return ["h"] + (mode.hasCell ? ["c"] : []) + mode.gateNames.filter { $0 != "h" }
  }

  /// How many steps the sample has: its own length, at most T.
  public func length(sample: Int) -> Int {
    guard let plan, places.indices.contains(sample) else { return 0 }
    return plan.length(place: places[sample])
  }

  /// Where in its sequence the sample was at this step: the index of the input consumed last; nil at step 0.
  public func inputPosition(step: Int, direction: Int, sample: Int = 0) -> Int? {
    RecurrentPlan.time(step: step, reversed: direction == 1, length: length(sample: sample))
  }

  /// One array of one sample.
  ///
  /// - Returns: R floats for "h", H floats for "c" and the gates; nil where there is no such name, layer, direction, step
  ///   or sample. Gates have no step 0.
  public func value(_ name: String, layer: Int, direction: Int = 0, step: Int, sample: Int = 0) -> [Float]? {
    guard (0..<layers).contains(layer), (0..<directions).contains(direction), places.indices.contains(sample) else {
      return nil
    }
    let lane = lanes[layer * directions + direction]
    if step == 0 { return name == "h" || name == "c" ? lane(name, nil, places[sample]) : nil }
    guard let time = inputPosition(step: step, direction: direction, sample: sample) else { return nil }
    return lane(name, time, places[sample])
  }

  /// The array that an address names, of one sample.
  public func value(at address: RecurrentAddress, sample: Int = 0) -> [Float]? {
    value(address.name, layer: address.layer, direction: address.direction, step: address.step, sample: sample)
  }
}

extension LayerRecord {
  /// Reads this record for a trace.
  func read(_ name: String, time: Int?, place: Int) -> [Float]? {
    func row(_ buffer: FloatBuffer, _ index: Int, stride: Int, offset: Int = 0, count: Int) -> [Float] {
      Array(UnsafeBufferPointer(start: buffer.pointer + (index * shape.batch + place) * stride + offset, count: count))
    }
    let slot = time.map(shape.slotAfter) ?? shape.initialSlot
    if name == "h" { return row(states, slot, stride: shape.state, count: shape.state) }
    if name == "c" { return cells.map { row($0, slot, stride: shape.hidden, count: shape.hidden) } }
    guard let time, let gate = shape.mode.gateNames.firstIndex(of: name) else { return nil }
    return row(gates, time, stride: shape.gates, offset: gate * shape.hidden, count: shape.hidden)
  }
}
