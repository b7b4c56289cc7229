import RNNScript

/// A module and an input that someone walks through, one timestep at a time, forward and back.
public final class Stage {
  /// What the module was called when it came on the stage.
  public private(set) var name = ""
  /// How many inputs are consumed.
  public private(set) var position = 0
  /// Which sample of a batch is shown.
  private(set) var sample = 0
  /// The units that are drawn as curves; none means the first ones.
  private(set) var chosenUnits: [Int] = []
  /// The loss, in terms of the outputs y, whose gradient is looked at; nil is the norm of the last output.
  private(set) var loss: String?
  /// The layer, direction and gate that `%goto` has named.
  private(set) var focus = StageAddress(step: 0)
  private(set) var module = Value.none
  private(set) var input = Value.none
  private(set) var subject: (any StageSubject)?
  /// Grows with every change of what is shown.
  private(set) var revision = 0
  let interpreter: Interpreter

  init(interpreter: Interpreter) { self.interpreter = interpreter }

  /// How many inputs there are; nil where nothing is on the stage.
  public var length: Int? { subject?.length }
  /// How many layers have a state.
  var layerCount: Int { subject?.layerCount ?? 0 }

  /// Puts a module and its input on the stage, at t0.
  func put(_ module: Value, input: Value, state: Value?, name: String) throws {
    let subject = try StageSubjects.make(module, input: input, state: state, interpreter)
    try subject.prepare(0)
    willChange()
    self.subject = subject
    self.module = module
    self.input = input
    self.name = name
    position = 0
    sample = 0
    chosenUnits = []
    loss = nil
    focus = StageAddress(step: 0)
  }

  /// Takes everything off the stage.
  func clear() {
    willChange()
    subject = nil
    (module, input, position) = (.none, .none, 0)
  }

  /// Moves to the step after `count` more inputs, or to the end.
  ///
  /// False where the end was reached before.
  func step(_ count: Int) throws -> Bool {
    let subject = try occupied()
    guard position < subject.length else { return false }
    try move(to: position + min(count, subject.length - position))
    return true
  }

  /// Moves back by `count` steps, or to t0.
  ///
  /// False at t0.
  func back(_ count: Int) throws -> Bool {
    _ = try occupied()
    guard position > 0 else { return false }
    try move(to: max(0, position - count))
    return true
  }

  /// Moves to an address and lets it name what is looked at.
  func goTo(_ address: StageAddress) throws {
    let subject = try occupied()
    guard address.step <= subject.length else {
      throw CommandError("t\(address.step) is beyond the input: it ends at t\(subject.length)")
    }
    if let layer = address.layer, layer >= subject.layerCount {
      throw CommandError("there is no layer l\(layer): the last one is l\(subject.layerCount - 1)")
    }
    if address.isReverse == true, !subject.isBidirectional {
      throw CommandError("\(name) has no reverse lane: it is not bidirectional")
    }
    try subject.prepare(address.step)
    let lane = StageLane(layer: address.layer ?? 0, isReverse: address.isReverse ?? false)
    if let gate = address.gate, subject.values(gate, lane, step: address.step, sample: sample) == nil {
      let known = ["h", "c"].filter { subject.values($0, lane, step: address.step, sample: sample) != nil }
      let names = (known + subject.gateNames(lane, step: address.step)).joined(separator: ", ")
      throw CommandError("nothing is called \(gate) at \(StageAddress(step: address.step).text): there is \(names)")
    }
    try move(to: address.step)
    focus = address
  }

  /// Looks at another layer or direction: the next one, or the one before.
  func turn(_ step: Int) {
    guard let subject else { return }
    let lanes = (0..<subject.layerCount).flatMap { self.lanes(of: $0) }
    guard lanes.count > 1 else { return }
    willChange()
    let present = lanes.firstIndex { $0 == shownLanes.first } ?? 0
    // Both directions are shown at first: turning names one.
    let next =
      focus.isReverse == nil && subject.isBidirectional && focus.layer == nil
      ? (step > 0 ? 0 : lanes.count - 1)
      : (present + step + lanes.count) % lanes.count
    focus.layer = lanes[next].layer
    focus.isReverse = subject.isBidirectional ? lanes[next].isReverse : nil
  }

  /// Where the stage stands: what `goTo` takes.
  var address: StageAddress {
    var address = focus
    address.step = position
    return address
  }

  /// Chooses the sample of a batch.
  func select(sample: Int) throws {
    let count = try occupied().sampleCount
    guard sample >= 0, sample < count else {
      throw CommandError("there is no sample b=\(sample): the batch has \(count)")
    }
    willChange()
    self.sample = sample
  }

  /// Chooses the units that are drawn as curves.
  func select(units: [Int]) throws {
    _ = try occupied()
    willChange()
    chosenUnits = units
  }

  /// Chooses the loss whose gradient is looked at.
  func select(loss: String?) throws {
    _ = try occupied()
    willChange()
    self.loss = loss
  }

  /// The lanes that are looked at: both directions of one layer.
  ///
  /// Nothing named: the last layer.
  var shownLanes: [StageLane] {
    guard let subject else { return [] }
    let layer = focus.layer ?? subject.layerCount - 1
    if let isReverse = focus.isReverse { return [StageLane(layer: layer, isReverse: isReverse)] }
    return lanes(of: layer)
  }

  /// Which of several layers, and of both directions, lanes belong to: ` l1 rev`, or nothing where there is no choice.
  func place(of lanes: [StageLane]) -> String {
    guard let subject, let lane = lanes.first else { return "" }
    let direction = subject.isBidirectional && lanes.count == 1 ? (lane.isReverse ? " rev" : " fwd") : ""
    return (subject.layerCount > 1 ? " l\(lane.layer)" : "") + direction
  }

  /// The values of a state or gate at t0, t1, … up to the present position.
  func history(of name: String, in lane: StageLane) -> [[Double]] {
    guard let subject else { return [] }
    return (0...position).map { subject.values(name, lane, step: $0, sample: sample) ?? [] }
  }

  /// What the stage prints at its position: a line for each lane, its cell state below it.
  func lines() -> [String] {
    guard let subject else { return [] }
    var lines: [String] = []
    for layer in 0..<subject.layerCount {
      for lane in self.lanes(of: layer) {
        let label = label(of: lane, subject)
        var names = ["h", "c"]
        if let gate = focus.gate, !names.contains(gate), lane.layer == focus.layer ?? lane.layer { names.append(gate) }
        var isFirst = true
        for name in names {
          guard let values = subject.values(name, lane, step: position, sample: sample) else { continue }
          let start = isFirst ? label : String(repeating: " ", count: label.count)
          lines.append("\(start)  \(name) = \(StageText.vector(values))")
          isFirst = false
        }
      }
    }
    return lines
  }

  /// `t2`, or `t2.l1.rev  x[4]` where there are several lanes: the reverse one consumes from the right.
  private func label(of lane: StageLane, _ subject: any StageSubject) -> String {
    let address = StageAddress(
      step: position, layer: subject.layerCount > 1 ? lane.layer : nil,
      isReverse: subject.isBidirectional ? lane.isReverse : nil)
    guard subject.isBidirectional else { return address.text }
    let place = lane.isReverse ? subject.length - position : position - 1
    let width = "\(subject.length - 1)".count + 3
    let consumed = position > 0 ? "x[\(place)]" : "-"
    return address.text + "  " + consumed + String(repeating: " ", count: max(0, width - consumed.count))
  }

  private func lanes(of layer: Int) -> [StageLane] {
    let forward = StageLane(layer: layer)
    return subject?.isBidirectional == true ? [forward, StageLane(layer: layer, isReverse: true)] : [forward]
  }

  private func move(to step: Int) throws {
    guard let subject else { return }
    willChange()
    try subject.prepare(step)
    if step < position { subject.forget(after: step) }
    position = step
  }

  /// Notes what undoing has to put back.
  private func willChange() {
    revision &+= 1
    let restore = subject?.savedState()
    let (name, position, sample, units, loss, focus) = (name, position, sample, chosenUnits, loss, focus)
    let (module, input, subject) = (module, input, subject)
    interpreter.journal.record { [self] in
      revision &+= 1
      (self.name, self.position, self.sample, chosenUnits, self.loss) = (name, position, sample, units, loss)
      self.focus = focus
      (self.module, self.input, self.subject) = (module, input, subject)
      restore?()
    }
  }

  private func occupied() throws -> any StageSubject {
    guard let subject else { throw CommandError("nothing is on the stage: %stage module input puts it there") }
    return subject
  }
}
