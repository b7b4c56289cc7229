import RNNKit
import RNNScript

/// Functions that ask about or set how everything runs.
enum SettingFunctions {
  static let entries: [Entry] = [
    Entry("is_tensor(obj)", "Whether a value is a tensor.", example: "torch.is_tensor(torch.ones(1))") { call in
      .bool(call[0].tensor != nil)
    },
    Entry("is_grad_enabled()", "Whether gradients are recorded.", example: "torch.is_grad_enabled()") { _ in
      .bool(Engine.current.gradientsEnabled)
    },
    Entry(
      "is_floating_point(input)", "Whether the elements are floating point numbers.",
      example: "torch.is_floating_point(torch.ones(2))"
    ) { call in
      .bool(try call.tensor(0).dtype.isFloatingPoint)
    },
    Entry("numel(input)", "How many elements there are.", example: "torch.numel(torch.ones(2, 3))") { call in
      .int(try call.tensor(0).count)
    },
    Entry(
      "is_nonzero(input)", "Whether the only element is not zero.",
      example: "torch.is_nonzero(torch.tensor(2.))"
    ) { call in
      .bool(try call.interpreter.truth(call[0]))
    },
    Entry(
      "clone(input)", "A copy.",
      example: "torch.clone(torch.ones(2))"
    ) { call in .tensor(try call.tensor(0).clone()) },
    Entry(
      "detach(input)", "The same numbers without history.",
      example: "torch.detach(torch.ones(2, requires_grad=True))"
    ) { call in .tensor(try call.tensor(0).detach()) },
    Entry("get_default_dtype()", "The type of new floating point tensors.", example: "torch.get_default_dtype()") { _ in
      DTypeObject.value(Engine.current.defaultFloat)
    },
    Entry(
      "set_default_dtype(d)", "Sets the type of new floating point tensors.",
      example: "torch.set_default_dtype(torch.float32)"
    ) { call in
      guard let dtype = try call.optionalDType(0), dtype.isFloatingPoint else {
        throw call.fail(.typeError, "only floating-point types are supported as the default type")
      }
      let before = Engine.current.defaultFloat
      call.interpreter.journal.record { Engine.current.defaultFloat = before }
      Engine.current.defaultFloat = dtype
      return .none
    },
    Entry(
      "result_type(tensor1, tensor2)", "The type of an operation on both.",
      example: "torch.result_type(torch.ones(2), torch.tensor(1))"
    ) { call in
      let (left, right) = try call.operands(0, 1)
      return DTypeObject.value(left.promotedDType(with: right))
    },
    Entry(
      "promote_types(type1, type2)", "The smallest type that holds both.",
      example: "torch.promote_types(torch.int32, torch.float32)"
    ) { call in
      guard let left = try call.optionalDType(0), let right = try call.optionalDType(1) else { return .none }
      return DTypeObject.value(DType.promoted(left, right))
    },
    Entry(
      "set_num_threads(int)", "How many threads an operation uses; results do not depend on it.",
      example: "torch.set_num_threads(2)"
    ) { call in
      let count = try call.int(0)
      if count <= 0 { throw call.fail(.runtimeError, "set_num_threads expects a positive integer") }
      Threads.count = count
      return .none
    },
    Entry(
      "get_num_threads()", "How many threads an operation uses; results do not depend on it.",
      example: "torch.get_num_threads()"
    ) { _ in
      .int(Threads.count)
    },
    Entry(
      "use_deterministic_algorithms(mode, *, warn_only=False)", "Nothing to set: all are.",
      example: "torch.use_deterministic_algorithms(True)"
    ) { _ in .none },
    Entry(
      "set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None)",
      "Says how tensors are printed.", example: "torch.set_printoptions(precision=4)"
    ) { call in
      let state = DialectState.of(call.interpreter)
      call.interpreter.journal.willWrite(state)
      var options = state.printOptions
      if let profile = try call.optionalString(4) {
        options = PrintOptions()
        if profile == "short" { (options.precision, options.edgeItems) = (2, 2) }
        if profile == "full" { options.threshold = .max }
      }
      if let precision = try call.optionalInt(0) { options.precision = max(0, precision) }
      if !call[1].isNone {
        let threshold = try call.scalar(1).asDouble
        options.threshold = threshold < 1e15 ? Int(max(0, threshold)) : .max
      }
      if let edge = try call.optionalInt(2) { options.edgeItems = max(0, edge) }
      if let width = try call.optionalInt(3) { options.lineWidth = max(1, width) }
      if case .bool(let flag) = call[5] { options.scientific = flag }
      if call[5].isNone { options.scientific = nil }
      state.printOptions = options
      return .none
    },
  ]

  /// `torch.cuda`.
  static let cuda: [Entry] = [
    Entry("is_available()", "False: there is no GPU here.", example: "torch.cuda.is_available()") { _ in .bool(false) },
    Entry("device_count()", "0: there is no GPU here.", example: "torch.cuda.device_count()") { _ in .int(0) },
    Entry("manual_seed(seed)", "Nothing to seed.", example: "torch.cuda.manual_seed(1)") { _ in .none },
    Entry("manual_seed_all(seed)", "Nothing to seed.", example: "torch.cuda.manual_seed_all(1)") { _ in .none },
    Entry(
      "empty_cache()", "Nothing to free.",
      example: "torch.cuda.empty_cache()"
    ) { _ in .none },
    Entry(
      "synchronize(device=None)", "Raises an error: there is no GPU.",
      example: "if torch.cuda.is_available():\n    torch.cuda.synchronize()"
    ) { call in
      try DeviceObject.check(.text("cuda"), call.interpreter)
      return .none
    },
  ]
}
