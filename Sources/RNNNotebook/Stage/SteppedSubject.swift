import RNNDialects
import RNNKit
import RNNScript

/// A cell, or a user's module with `forward(x, h)`, that is called once for each input.
final class SteppedSubject: StageSubject {
  /// What is known after t inputs.
  private struct Point {
    /// The state as the module gave it: a tensor, or a tuple `(h, c)`.
    var state: Value
    /// The gates of a built-in cell.
    var trace: RecurrentTrace?
    /// The tensors among the local variables of a user's `forward`.
    var locals: [(name: String, tensor: Tensor)] = []
    /// Puts the random numbers back to where they stood.
    var generator: TorchGenerator.State
  }

  let length: Int
  let isBidirectional = false
  private(set) var layerCount = 1
  private(set) var sampleCount = 1
  private let module: Value
  private let input: Value
  private let view: RecurrentView?
  private let interpreter: Interpreter
  private var points: [Point] = []

  init(_ module: Value, input: Value, state: Value?, view: RecurrentView?, _ interpreter: Interpreter) throws {
    self.module = module
    self.input = input
    self.view = view
    self.interpreter = interpreter
    length = try interpreter.length(input)
    let first = try state ?? initialState()
    points = [Point(state: first, trace: nil, generator: Engine.current.generator.savedState)]
    measure()
  }

  func prepare(_ step: Int) throws {
    while points.count <= step, points.count <= length {
      try interpreter.poll()
      points.append(try Engine.current.withoutGradients { try next(after: points[points.count - 1]) })
      measure()
    }
  }

  func forget(after step: Int) {
    guard step + 1 < points.count else { return }
    points.removeSubrange((step + 1)...)
    if let last = points.last { Engine.current.generator.savedState = last.generator }
  }

  func savedState() -> () -> Void {
    let (points, generator) = (points, Engine.current.generator.savedState)
    return { [self] in
      self.points = points
      Engine.current.generator.savedState = generator
    }
  }

  func values(_ name: String, _ lane: StageLane, step: Int, sample: Int) -> [Double]? {
    guard step < points.count else { return nil }
    if name == "h" || name == "c" {
      return part(name, points[step].state).flatMap { StageTensors.row($0, layer: lane.layer, sample: sample) }
    }
    if let trace = points[step].trace {
      return trace.value(name, layer: 0, step: 1, sample: sample)?.map(Double.init)
    }
    let local = points[step].locals.first { $0.name == name }
    return local.flatMap { StageTensors.row($0.tensor, layer: lane.layer, sample: sample) }
  }

  func gateNames(_ lane: StageLane, step: Int) -> [String] {
    guard step < points.count else { return [] }
    guard let trace = points[step].trace else { return points[step].locals.map(\.name) }
    return trace.names.filter { $0 != "h" && $0 != "c" }
  }

  func state(_ name: String, step: Int) -> Value {
    guard step < points.count, let tensor = part(name, points[step].state) else { return .none }
    return StageTensors.value(tensor)
  }

  /// Calls the module with the next input.
  private func next(after point: Point) throws -> Point {
    let x = try interpreter.item(input, .int(points.count - 1))
    let arguments = point.state.isNone ? [x] : [x, point.state]
    var locals: [(name: String, tensor: Tensor)] = []
    let observer = interpreter.frameObserver
    defer { interpreter.frameObserver = observer }
    if view == nil {
      // The module's own `forward` returns last, after those of the modules inside it.
      interpreter.frameObserver = { frame in
        guard frame.function == "forward" else { return }
        locals = frame.locals.compactMap { local in StageTensors.tensor(local.value).map { (local.name.name, $0) } }
      }
    }
    let result = try interpreter.call(module, arguments)
    let state = SteppedSubject.state(in: result, like: point.state)
    guard part("h", state) != nil else {
      let type = interpreter.typeOf(result).name
      throw CommandError("a module on the stage must give its next state: forward(x, h) gave '\(type)'")
    }
    return Point(
      state: state, trace: try trace(x, point.state), locals: locals.filter { $0.name != "h" && $0.name != "c" },
      generator: Engine.current.generator.savedState)
  }

  /// The gates of a built-in cell, from the same equations.
  private func trace(_ x: Value, _ state: Value) throws -> RecurrentTrace? {
    guard let view, let weights = view.weights.first, let x = StageTensors.tensor(x), part("h", state) != nil
    else { return nil }
    let trace = RecurrentTrace()
    _ = try recurrentStep(
      x, hidden: part("h", state), cell: part("c", state), weights: weights, mode: view.configuration.mode,
      trace: trace)
    return trace
  }

  /// What of a result is the state: all of it, or the last part of `(output, state)`.
  private static func state(in result: Value, like before: Value) -> Value {
    guard let pair = result.object as? TupleObject, pair.elements.count == 2 else { return result }
    let hadPair = (before.object as? TupleObject)?.elements.count == 2
    if hadPair, StageTensors.tensor(pair.elements[1]) != nil { return result }
    return pair.elements[1]
  }

  /// `h` or `c` of a state.
  private func part(_ name: String, _ state: Value) -> Tensor? {
    if let tensor = StageTensors.tensor(state) { return name == "h" ? tensor : nil }
    let parts = (state.object as? TupleObject)?.elements ?? (state.object as? ListObject)?.elements ?? []
    let index = name == "h" ? 0 : 1
    return index < parts.count ? StageTensors.tensor(parts[index]) : nil
  }

  private func measure() {
    guard let shape = points.last.flatMap({ part("h", $0.state) })?.shape else { return }
    layerCount = shape.count >= 3 ? max(1, shape[shape.count - 3]) : 1
    sampleCount = shape.count >= 2 ? max(1, shape[shape.count - 2]) : 1
  }

  /// Zeros for a built-in cell; what `init_hidden` gives, or zeros of `hidden_size`, for a user's module.
  private func initialState() throws -> Value {
    guard length > 0 else { throw CommandError("the input is empty") }
    let x = StageTensors.tensor(try interpreter.item(input, .int(0)))
    let batch = x.map { $0.shape.count >= 2 ? $0.shape[0] : nil } ?? nil
    if let view {
      let zeros = try zeros(view.configuration.stateSize, batch)
      guard view.configuration.mode.hasCell else { return zeros }
      return .object(TupleObject([zeros, try self.zeros(view.configuration.hiddenSize, batch)]))
    }
    for name in ["init_hidden", "initHidden"] as [Symbol] {
      guard let method = try interpreter.optionalAttribute(module, name) else { continue }
      do { return try interpreter.call(method) } catch let error as ScriptError {
        guard error.exception.exceptionType.isSubtype(of: .typeError) else { throw error }
        return try interpreter.call(method, [.int(batch ?? 1)])
      }
    }
    if case .int(let size)? = try interpreter.optionalAttribute(module, "hidden_size"), size > 0 {
      return try zeros(size, x?.dtype.isFloatingPoint == true ? batch : (x?.shape.first ?? 1))
    }
    return .none
  }

  private func zeros(_ width: Int, _ batch: Int?) throws -> Value {
    let shape = batch.map { [$0, width] } ?? [width]
    return StageTensors.value(try Tensor.zeros(shape, dtype: .float32))
  }
}
