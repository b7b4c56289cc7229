import RNNKit
import RNNScript

/// Functions that write arrays and say how.
enum PrintingFunctions {
  static let entries: [Entry] = [
    Entry(
      "set_printoptions(precision=..., threshold=..., edgeitems=..., linewidth=..., suppress=..., nanstr=..., infstr=..., formatter=..., sign=..., floatmode=..., *, legacy=..., override_repr=...)",
      "Says how arrays are printed.", example: "np.set_printoptions(precision=8)"
    ) { call in
      let state = NumPyState.of(call.interpreter)
      var options = state.printOptions
      // A function for elements lasts until the options are set again.
      options.formatters = .none
      try apply(call, first: 0, to: &options)
      call.interpreter.journal.willWrite(state)
      state.printOptions = options
      return .none
    },
    Entry("get_printoptions()", "How arrays are printed, as a dict.", example: "np.get_printoptions()['precision']") {
      call in
      let options = NumPyState.of(call.interpreter).printOptions
      let result = DictObject()
      let items: [(String, Value)] = [
        ("edgeitems", .int(options.edgeItems)), ("threshold", .int(options.threshold)),
        ("floatmode", .text(options.floatMode)), ("precision", .int(options.precision)),
        ("suppress", .bool(options.suppressesSmall)), ("linewidth", .int(options.lineWidth)),
        ("nanstr", .text(options.notANumber)), ("infstr", .text(options.infinity)), ("sign", .text(options.sign)),
        ("formatter", options.formatters), ("legacy", .bool(false)), ("override_repr", .none),
      ]
      for (name, value) in items { try result.set(.text(name), value, call.interpreter) }
      return .object(result)
    },
    Entry(
      "array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=' ', prefix='', *, formatter=None, threshold=None, edgeitems=None, sign=None, floatmode=None, suffix='', legacy=None)",
      "The text of an array, with options of its own.",
      example: "np.array2string(np.array([1.5, 2.25]), precision=1, separator=', ')"
    ) { call in
      var options = NumPyState.of(call.interpreter).printOptions
      if let width = try call.optionalInt(1) { options.lineWidth = width }
      if let precision = try call.optionalInt(2) { options.precision = max(0, precision) }
      if !call[3].isNone { options.suppressesSmall = try call.bool(3) }
      if !call[6].isNone { options.formatters = call[6] }
      if !call[7].isNone { options.threshold = try limit(call[7], call) }
      if let edge = try call.optionalInt(8) { options.edgeItems = max(0, edge) }
      if let sign = try call.optionalString(9) { options.sign = sign }
      if let mode = try call.optionalString(10) { options.floatMode = mode }
      options.lineWidth -= try call.string(11).utf8.count
      return .text(
        try ArrayPrinting.string(
          of: call.array(0), options, separator: call.string(4), prefix: call.string(5), call.interpreter))
    },
    Entry(
      "array_repr(arr, max_line_width=None, precision=None, suppress_small=None)", "repr() of an array.",
      example: "np.array_repr(np.array([1, 2]))"
    ) { call in
      .text(
        try ArrayPrinting.representation(of: ArrayObject(call.array(0)), own(call), call.interpreter))
    },
    Entry(
      "array_str(a, max_line_width=None, precision=None, suppress_small=None)", "str() of an array.",
      example: "np.array_str(np.array([1, 2]))"
    ) { call in
      .text(try ArrayPrinting.text(of: ArrayObject(call.array(0)), own(call), call.interpreter))
    },
    Entry(
      "format_float_positional(x, precision=None, unique=True, fractional=True, trim='k', sign=False, pad_left=None, pad_right=None, min_digits=None)",
      "A number without exponent.", example: "np.format_float_positional(1e-6)"
    ) { call in
      let x = try call.double(0)
      let precision = try call.optionalInt(1).map { max(0, $0) }
      let trim = try call.string(4)
      let unique = try call.bool(2)
      let least = unique ? try call.optionalInt(8) ?? 0 : precision ?? 0
      let parts = DecimalText.positional(
        x, dtype(call[0]), precision: precision, isUnique: unique, least: min(least, precision ?? least))
      return .text(finish(parts.whole, parts.fraction, trim, sign: try call.bool(5)))
    },
    Entry(
      "format_float_scientific(x, precision=None, unique=True, trim='k', sign=False, pad_left=None, exp_digits=None, min_digits=None)",
      "A number with an exponent.", example: "np.format_float_scientific(123456.0)"
    ) { call in
      let x = try call.double(0)
      let precision = try call.optionalInt(1).map { max(0, $0) }
      let unique = try call.bool(2)
      let least = unique ? try call.optionalInt(7) ?? 0 : precision ?? 0
      let parts = DecimalText.scientific(
        x, dtype(call[0]), precision: precision, isUnique: unique, least: min(least, precision ?? least))
      let digits = try call.optionalInt(6) ?? 2
      return .text(
        finish(parts.whole, parts.fraction, try call.string(3), sign: try call.bool(4)) + "e"
          + DecimalText.exponent(parts.exponent, digits: min(max(digits, 2), 10)))
    },
  ]

  private static func dtype(_ value: Value) -> DType { value.arrayOperand?.dtype ?? .float64 }

  private static func finish(_ whole: String, _ fraction: String, _ trim: String, sign: Bool) -> String {
    var fraction = Array(fraction.utf8)
    if trim != "k" { while fraction.last == 48 { fraction.removeLast() } }
    let start = (sign && !whole.hasPrefix("-") ? "+" : "") + whole
    if fraction.isEmpty { return start + (trim == "-" ? "" : trim == "0" ? ".0" : ".") }
    return start + "." + String(decoding: fraction, as: UTF8.self)
  }

  /// The current options with what `array_repr` may say of its own.
  private static func own(_ call: borrowing Call) throws -> ArrayPrintOptions {
    var options = NumPyState.of(call.interpreter).printOptions
    if let width = try call.optionalInt(1) { options.lineWidth = width }
    if let precision = try call.optionalInt(2) { options.precision = max(0, precision) }
    if !call[3].isNone { options.suppressesSmall = try call.bool(3) }
    return options
  }

  private static func limit(_ value: Value, _ call: borrowing Call) throws -> Int {
    guard let number = try call.interpreter.doubleValue(value) else {
      throw call.fail(.typeError, "threshold must be numeric")
    }
    if number.isNaN {
      throw call.fail(.valueError, "threshold must be non-NAN, try sys.maxsize for untruncated representation")
    }
    return number < 1e15 ? max(0, Int(number)) : .max
  }

  /// Takes over the options that were given, in the order of `set_printoptions`.
  private static func apply(_ call: borrowing Call, first: Int, to options: inout ArrayPrintOptions) throws {
    func given(_ index: Int) -> Bool { call.isGiven(first + index) && !call.arguments[first + index].isNone }
    if given(0) {
      guard let precision = try call.interpreter.indexValue(call[first]) else {
        throw call.fail(.typeError, "precision must be an integer")
      }
      options.precision = max(0, precision)
    }
    if given(1) { options.threshold = try limit(call[first + 1], call) }
    if given(2) { options.edgeItems = max(0, try call.int(first + 2)) }
    if given(3) { options.lineWidth = max(1, try call.int(first + 3)) }
    if given(4) { options.suppressesSmall = try call.bool(first + 4) }
    if given(5) { options.notANumber = try call.string(first + 5) }
    if given(6) { options.infinity = try call.string(first + 6) }
    if given(7) { options.formatters = call[first + 7] }
    if given(8) {
      let sign = try call.string(first + 8)
      guard ["-", "+", " "].contains(sign) else {
        throw call.fail(.valueError, "sign option must be one of ' ', '+', or '-'")
      }
      options.sign = sign
    }
    if given(9) {
      let mode = try call.string(first + 9)
      guard ["fixed", "unique", "maxprec", "maxprec_equal"].contains(mode) else {
        throw call.fail(
          .valueError, "floatmode option must be one of ['fixed', 'unique', 'maxprec', 'maxprec_equal']")
      }
      options.floatMode = mode
    }
  }
}
