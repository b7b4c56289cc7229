import RNNKit
import RNNScript

extension Command {
  static let explain: Command = Command(
    "explain", "NAME[UNIT]", "takes one number of the stage apart: %explain h[0,1] for sample 0, unit 1",
    argument: .expression
  ) { notebook, arguments in
    let explanation = try Explanation(notebook.stage, arguments.text)
    for line in try explanation.lines() { notebook.print(line) }
  }
}

/// One number of the stage as the sum of terms, or the product of numbers, that it is.
struct Explanation {
  private let stage: Stage
  private let staged: StagedWeights
  private let lane: StageLane
  private let name: String
  private let unit: Int
  private let sample: Int
  /// The terms that are written out; the others are summed up.
  private static let shownTerms = 12

  /// Reads `h[1]`, `h[0,1]`, `f[2]`.
  init(_ stage: Stage, _ text: String) throws {
    guard stage.length != nil else { throw CommandError("nothing is on the stage: %stage module input puts it there") }
    guard let staged = StagedWeights(stage), let lane = stage.shownLanes.first else {
      throw CommandError("%explain knows the built-in layers and cells only")
    }
    guard stage.position > 0 else { throw CommandError("at t0 there is nothing to explain: %step first") }
    let name = String(text.prefix { $0.isLetter })
    let numbers = text.dropFirst(name.count)
    let indices = numbers.dropFirst().dropLast().split(separator: ",").map { Int($0.filter { $0 != " " }) }
    guard !name.isEmpty, numbers.first == "[", numbers.last == "]", (1...2).contains(indices.count),
      !indices.contains(nil)
    else { throw CommandError("%explain takes a number of the stage, such as h[1], or h[0,1] for sample 0") }
    let places = indices.compactMap { $0 }
    (self.stage, self.staged, self.lane, self.name) = (stage, staged, lane, name)
    unit = places[places.count - 1]
    sample = places.count == 2 ? places[0] : stage.sample
    guard let values = stage.subject?.values(name, lane, step: stage.position, sample: sample) else {
      throw CommandError("there is no \(name) of sample \(sample) here")
    }
    guard values.indices.contains(unit) else { throw CommandError("\(name) has \(values.count) units, no [\(unit)]") }
  }

  private var mode: RecurrentMode { staged.configuration.mode }
  private var title: String { "\(name)[\(unit)]" }

  /// The lines that are printed.
  func lines() throws -> [String] {
    let value = number(name, unit)
    let head = "\(title) at t\(stage.position)\(staged.place) = "
    if let index = mode.gateNames.firstIndex(of: name) { return try sum(gate: index, head: head, value: value) }
    switch (mode, name) {
    case (.lstm, "c"):
      return [head + "f * c + i * g = \(text(value))"]
        + product([("f", number("f", unit)), ("c before", before("c", unit))], "f * c")
        + product([("i", number("i", unit)), ("g", number("g", unit))], "i * g")
    case (.lstm, "h") where staged.weights.weightHR == nil:
      let c = number("c", unit)
      return [head + "o * tanh(c) = \(text(value))", "  o = \(text(number("o", unit)))", "  c = \(text(c))"]
    case (.gru, "h"), (.gruResetBefore, "h"):
      return [head + "(1 - z) * n + z * h = \(text(value))"]
        + product([("1 - z", 1 - number("z", unit)), ("n", number("n", unit))], "(1 - z) * n")
        + product([("z", number("z", unit)), ("h before", before("h", unit))], "z * h")
    default: throw CommandError("\(title) is not taken apart: there are \(mode.gateNames.joined(separator: ", "))")
    }
  }

  private struct Term {
    var name: String
    var weight: Double?
    var factor: Double?
    var value: Double
  }

  /// The sum inside of a gate: weights times the input, weights times the state before, biases.
  private func sum(gate: Int, head: String, value: Double) throws -> [String] {
    let height = staged.configuration.hiddenSize
    let row = gate * height + unit
    let isCandidate = name == "n"
    let input = try self.input()
    var state = stage.subject?.values("h", lane, step: stage.position - 1, sample: sample) ?? []
    if mode == .gruResetBefore, isCandidate {
      let reset = stage.subject?.values("r", lane, step: stage.position, sample: sample) ?? []
      state = zip(state, reset).map { $0 * $1 }
    }
    var own = terms(staged.weights.weightIH, row, input, "W_ih", "x")
    own += bias(staged.weights.biasIH, row, "b_ih")
    var recurrent = terms(
      staged.weights.weightHH, row, state, "W_hh", mode == .gruResetBefore && isCandidate ? "(r*h)" : "h")
    recurrent += bias(staged.weights.biasHH, row, "b_hh")
    if mode == .gru, isCandidate {
      let reset = number("r", unit)
      recurrent = recurrent.map {
        Term(name: "r * " + $0.name, weight: $0.weight, factor: $0.factor, value: $0.value * reset)
      }
    }
    let all = own + recurrent
    let total = all.reduce(0) { $0 + $1.value }
    let function = name == "g" || isCandidate || mode == .rnnTanh ? "tanh" : mode == .rnnRelu ? "relu" : "sigmoid"
    return ["\(head)\(function)(\(text(total))) = \(text(value))"] + written(all) + ["  sum = \(text(total))"]
  }

  private func written(_ terms: [Term]) -> [String] {
    let largest = terms.map { abs($0.value) }.sorted(by: >)
    let limit = largest.count > Explanation.shownTerms ? largest[Explanation.shownTerms - 1] : 0
    var shown: [Term] = []
    var rest: [Double] = []
    for term in terms {
      if abs(term.value) >= limit, shown.count < Explanation.shownTerms {
        shown.append(term)
      } else {
        rest.append(term.value)
      }
    }
    let width = shown.map(\.name.count).max() ?? 0
    var lines = shown.map { term in
      let factors = [term.weight, term.factor].compactMap { $0.map(text) }.joined(separator: " * ")
      return "  \(term.name.padded(width))  \(text(term.value))" + (factors.isEmpty ? "" : "  = \(factors)")
    }
    if !rest.isEmpty { lines.append("  \(rest.count) smaller terms  \(text(rest.reduce(0, +)))") }
    return lines
  }

  private func terms(_ matrix: Tensor, _ row: Int, _ vector: [Double], _ name: String, _ factor: String) -> [Term] {
    guard let weights = try? matrix.detach().select(0, row).doubles() else { return [] }
    return zip(weights, vector).enumerated().map { index, pair in
      Term(
        name: "\(name)[\(row),\(index)] * \(factor)[\(index)]", weight: pair.0, factor: pair.1, value: pair.0 * pair.1)
    }
  }

  private func bias(_ tensor: Tensor?, _ row: Int, _ name: String) -> [Term] {
    guard let value = try? tensor?.detach().doubles(), value.indices.contains(row) else { return [] }
    return [Term(name: "\(name)[\(row)]", weight: nil, factor: nil, value: value[row])]
  }

  /// What the layer read at this step: a row of the input, or the state of the layer below.
  private func input() throws -> [Double] {
    guard let subject = stage.subject else { return [] }
    let place = lane.isReverse ? subject.length - stage.position : stage.position - 1
    if lane.layer > 0 {
      let below = subject.values("h", StageLane(layer: lane.layer - 1), step: place + 1, sample: sample) ?? []
      guard subject.isBidirectional else { return below }
      let reverse = StageLane(layer: lane.layer - 1, isReverse: true)
      return below + (subject.values("h", reverse, step: subject.length - place, sample: sample) ?? [])
    }
    if let tensor = StageTensors.tensor(stage.input) {
      let isBatched = tensor.shape.count == 3
      let row = try tensor.detach().select(isBatched && staged.configuration.batchFirst ? 1 : 0, place)
      return StageTensors.row(row, layer: 0, sample: sample) ?? []
    }
    let item = try stage.interpreter.item(stage.input, .int(place))
    return StageTensors.tensor(item).flatMap { StageTensors.row($0.detach(), layer: 0, sample: sample) } ?? []
  }

  private func product(_ factors: [(String, Double)], _ name: String) -> [String] {
    let value = factors.reduce(1) { $0 * $1.1 }
    let parts = factors.map { "\($0.0) \(text($0.1))" }.joined(separator: " * ")
    return ["  \(name) = \(text(value))  = \(parts)"]
  }

  private func number(_ name: String, _ unit: Int) -> Double {
    let values = stage.subject?.values(name, lane, step: stage.position, sample: sample) ?? []
    return values.indices.contains(unit) ? values[unit] : .nan
  }

  private func before(_ name: String, _ unit: Int) -> Double {
    let values = stage.subject?.values(name, lane, step: stage.position - 1, sample: sample) ?? []
    return values.indices.contains(unit) ? values[unit] : .nan
  }

  private func text(_ value: Double) -> String { StageText.number(value, digits: 7) }
}
