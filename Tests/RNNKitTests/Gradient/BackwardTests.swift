import Testing

@testable import RNNKit

@Suite struct BackwardTests {
  /// A leaf that wants a gradient.
  private func leaf(_ values: [Double], _ shape: [Int]? = nil) throws -> Tensor {
    let tensor = try Tensor(values, shape: shape)
    try tensor.setRequiresGradient(true)
    return tensor
  }

  @Test func gradientsReachLeavesAndAccumulate() throws {
    let x = try leaf([1, 2, 3])
    let y = try x.mul(x).add(x.mul(3)).sum()
    #expect(y.gradientName == "SumBackward0")
    try y.backward(retainGraph: true)
    #expect(try x.gradient?.doubles() == [5, 7, 9])
    try y.backward()
    #expect(try x.gradient?.doubles() == [10, 14, 18])
    #expect(throws: TensorError(.backwardTwice)) { try y.backward() }
  }

  @Test func noTwoGradientsShareMemory() throws {
    let a = try leaf([1, 2, 3]), b = try leaf([4, 5, 6]), start = try Tensor([1.0, 10, 100])
    // The sum hands the same gradient to both; and it is the caller's.
    try a.add(b).backward(gradient: start)
    try a.gradient?.mul_(2)
    try b.gradient?.mul_(3)
    #expect(try a.gradient?.doubles() == [2, 20, 200])
    #expect(try b.gradient?.doubles() == [3, 30, 300])
    #expect(try start.doubles() == [1, 10, 100])
    // What a hook keeps is not the leaf's.
    let c = try leaf([1, 2])
    var seen: [Tensor] = []
    _ = try c.onGradient {
      seen.append($0)
      return nil
    }
    try c.mul(3).sum().backward()
    try c.gradient?.mul_(2)
    #expect(try seen.map { try $0.doubles() } == [[3, 3]])
    #expect(try c.gradient?.doubles() == [6, 6])
  }

  @Test func aPieceWrittenInPlaceTakesItsGradientFromWhatWasWritten() throws {
    let x = try leaf([2, 3])
    let out = try Tensor.zeros([3, 2], dtype: .float64)
    let doubled = try x.mul(2)
    try out.select(0, 1).copy_(doubled)
    #expect(out.gradientName == "CopySlices")
    #expect(try out.select(0, 1).gradientName == "SelectBackward0")
    try out.mul(try Tensor([1.0, 1, 10, 100, 1, 1], shape: [3, 2])).sum().backward()
    #expect(try x.gradient?.doubles() == [20, 200])
  }

  @Test func aLongChainIsFreedWithoutRecursion() throws {
    let tape = Engine.current.tape
    let before = tape.liveCount
    let x = try leaf([1])
    var total = try x.mul(2)
    for _ in 0..<1_000_000 {
      let next = total.detach()
      Gradient.record("Step", inputs: [total], outputs: [next]) { $0.gradients }
      total = next
    }
    #expect(tape.liveCount == before + 1_000_002)
    try total.backward()
    #expect(try x.gradient?.doubles() == [2])
    total = x
    #expect(tape.liveCount == before + 1)
  }

  @Test func nodesGoWithTheirTensors() throws {
    let tape = Engine.current.tape
    let before = tape.liveCount
    do {
      let x = try leaf([1, 2])
      for _ in 0..<10 {
        // Results that a rule keeps, views, and pieces written in place must not hold themselves.
        let y = try x.exp().tanh().softmax(dim: 0)
        let z = try Tensor.zeros([2, 2], dtype: .float64)
        try z.select(0, 1).copy_(y)
        try z.sum().backward()
      }
    }
    #expect(tape.liveCount == before)
  }

  @Test func undoGivesBackGradientsValuesAndTheGraph() throws {
    let engine = Engine()
    engine.makeCurrent()
    defer { Engine().makeCurrent() }
    var journal: [() -> Void] = []
    engine.barrier = { journal.append($0) }
    engine.epoch = 1
    let x = try leaf([1, 2, 3])
    let plain = try Tensor([1.0, 2])
    let loss = try x.mul(x).sum()
    let generator = TorchGenerator(seed: 1)
    engine.epoch = 2
    #expect(journal.isEmpty)
    try loss.backward()
    try plain.mul_(10)
    try plain.add_(1)
    let draw = try Tensor.randn([3], generator: generator).floats()
    #expect(try plain.doubles() == [11, 21])
    for restore in journal.reversed() { restore() }
    engine.epoch = 3
    #expect(x.gradient == nil)
    #expect(try plain.doubles() == [1, 2])
    #expect(try Tensor.randn([3], generator: generator).floats() == draw)
    try loss.backward()
    #expect(try x.gradient?.doubles() == [2, 4, 6])
  }

  @Test func namesArePyTorchs() throws {
    let x = try leaf([1, 2, 3, 4], [2, 2])
    let table: [(String, Tensor)] = [
      ("AddBackward0", try x.add(1)), ("SubBackward0", try x.sub(1)), ("RsubBackward1", try x.subtracted(from: 1)),
      ("MulBackward0", try x.mul(2)), ("DivBackward0", try x.div(2)), ("PowBackward0", try x.pow(2)),
      ("PowBackward1", try x.pow(x)), ("TanhBackward0", try x.tanh()), ("SigmoidBackward0", try x.sigmoid()),
      ("ReluBackward0", try x.relu()), ("SelectBackward0", try x.select(0, 0)),
      ("SliceBackward0", try x.slice(0, start: 1)), ("ViewBackward0", try x.view([4])), ("TBackward0", try x.t()),
      ("TransposeBackward0", try x.transpose(0, 1)), ("UnsqueezeBackward0", try x.unsqueeze(0)),
      ("SumBackward0", try x.sum()), ("SumBackward1", try x.sum(dims: [0])), ("MeanBackward0", try x.mean()),
      ("MaxBackward0", try x.max(dim: 0).values), ("MaxBackward1", try x.max()), ("MmBackward0", try x.mm(x)),
      ("AddmmBackward0", try x.addmm(x, x)), ("StackBackward0", try Tensor.stack([x, x])),
      ("CatBackward0", try Tensor.cat([x, x])), ("SoftmaxBackward0", try x.softmax(dim: 0)),
      ("CloneBackward0", try x.clone()), ("IndexBackward0", try x.index([.indices(try Tensor([0]))])),
    ]
    for (name, tensor) in table { #expect(tensor.gradientName == name) }
    #expect(x.gradientName == nil && x.isLeaf)
  }

  @Test func hooksRetainedGradientsAndGradientsAsValues() throws {
    let x = try leaf([1, 2])
    let y = try x.mul(3)
    var seen: [Double] = []
    let remove = try y.onGradient { gradient in
      seen = try gradient.doubles()
      return try gradient.mul(2)
    }
    let loss = try y.mul(y).sum()
    let direct = try Gradient.gradients(of: [loss], for: [x, y], retainGraph: true)
    #expect(try direct[0]?.doubles() == [36, 72] && direct[1]?.doubles() == [12, 24])
    #expect(x.gradient == nil)
    remove()
    try y.retainGradient()
    try loss.backward()
    #expect(seen == [6, 12])
    #expect(try x.gradient?.doubles() == [18, 36])
    #expect(try y.gradient?.doubles() == [6, 12])
  }

  @Test func aLossIsReportedWithItsName() throws {
    let engine = Engine.current
    var reports: [String] = []
    engine.onBackward = { reports.append("\($0 ?? "-") \($1)") }
    defer { engine.onBackward = nil }
    let loss = try leaf([3]).mul(2).sum()
    loss.name = "loss"
    try loss.backward()
    #expect(reports == ["loss 6.0"])
  }

  @Test func errorsAreInPyTorchsWords() throws {
    let x = try leaf([1, 2])
    let table: [(String, () throws -> Void)] = [
      ("element 0 of tensors does not require grad and does not have a grad_fn", { try Tensor([1.0]).backward() }),
      ("grad can be implicitly created only for scalar outputs", { try x.mul(2).backward() }),
      ("a leaf Variable that requires grad is being used in an in-place operation.", { try x.mul_(2) }),
      (
        "a view of a leaf Variable that requires grad is being used in an in-place operation.",
        { try x.select(0, 0).mul_(2) }
      ),
      ("only Tensors of floating point dtype can require gradients", { try Tensor([1]).setRequiresGradient(true) }),
    ]
    for (message, body) in table { #expect(errorMessage(body) == message) }
    let twice = try x.mul(x).sum()
    try twice.backward()
    #expect(
      errorMessage { try twice.backward() }?.hasPrefix("Trying to backward through the graph a second time") == true)
    let y = try x.tanh()
    let z = try y.mul(y).sum()
    try y.detach().zero_()
    #expect(
      errorMessage { try z.backward() }?.hasPrefix(
        "one of the variables needed for gradient computation has been modified by an inplace operation: "
          + "[torch.DoubleTensor [2]], which is output 0 of Tanh, is at version 1; expected version 0 instead."
      )
        == true)
  }

  @Test func nothingIsRecordedWithoutGradients() throws {
    let x = try leaf([1, 2])
    let y = try Engine.current.withoutGradients { try x.mul(2) }
    #expect(!y.requiresGradient)
    _ = try Engine.current.withoutGradients { try x.sub_(1) }
    #expect(try x.doubles() == [0, 1] && x.isLeaf && x.requiresGradient)
  }
}

/// The message of the error that a function throws.
func errorMessage(_ body: () throws -> Void) -> String? {
  do { try body() } catch { return (error as? TensorError)?.message }
  return nil
}
