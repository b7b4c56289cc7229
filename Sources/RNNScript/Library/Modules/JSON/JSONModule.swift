/// The module `json`.
enum JSONModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make("json", interpreter, entries: entries, types: [.jsonDecodeError])
  }

  private static let entries: [Entry] = [
    Entry(
      "dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, "
        + "separators=None, default=None, sort_keys=False)", "A value as JSON text.", example: "json.dumps({'a': [1]})"
    ) { call in .text(try text(call, optionsFrom: 0)) },
    Entry(
      "dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, "
        + "separators=None, default=None, sort_keys=False)", "Writes a value as JSON text."
    ) { call in try call.interpreter.callMethod(call[1], "write", [.text(try text(call, optionsFrom: 1))]) },
    Entry(
      "loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, "
        + "object_pairs_hook=None)", "The value of a JSON text.", example: "json.loads('[1, 2]')"
    ) { call in try value(call, call[0]) },
    Entry(
      "load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, "
        + "object_pairs_hook=None)", "The value of a JSON text that is read."
    ) { call in try value(call, call.interpreter.callMethod(call[0], "read")) },
  ]

  /// The text for a call whose options begin behind the argument at `first`.
  private static func text(_ call: borrowing Call, optionsFrom first: Int) throws -> String {
    var writer = JSONWriter(call.interpreter)
    writer.skipsKeys = try call.bool(first + 1)
    writer.asciiOnly = try call.bool(first + 2)
    writer.allowsNaN = try call.bool(first + 4)
    if let indent = call[first + 6].string {
      writer.indent = indent
    } else if let width = try call.optionalInt(first + 6) {
      try call.interpreter.reserve(bytes: width)
      writer.indent = String(repeating: " ", count: max(0, width))
    }
    if call[first + 7].isNone {
      if writer.indent != nil { writer.itemSeparator = "," }
    } else {
      let separators = try call.values(first + 7).map { try call.interpreter.text($0) }
      guard separators.count == 2 else {
        throw call.fail(.valueError, "not enough values to unpack (expected 2, got \(separators.count))")
      }
      (writer.itemSeparator, writer.keySeparator) = (separators[0], separators[1])
    }
    writer.fallback = call[first + 8]
    writer.sortsKeys = try call.bool(first + 9)
    try writer.write(call[0], level: 0)
    return writer.output
  }

  private static func value(_ call: borrowing Call, _ source: Value) throws -> Value {
    let text: String
    if let string = source.string {
      text = string
    } else if let bytes = source.object as? BytesObject {
      text = String(decoding: bytes.value, as: UTF8.self)
    } else {
      let name = call.interpreter.typeOf(source).name
      throw call.fail(.typeError, "the JSON object must be str, bytes or bytearray, not \(name)")
    }
    var reader = JSONReader(call.interpreter, text)
    (reader.objectHook, reader.floatHook, reader.integerHook, reader.pairsHook) = (call[2], call[3], call[4], call[6])
    return try reader.document()
  }
}

extension TypeObject {
  /// `json.JSONDecodeError`, the error of texts that are no JSON.
  nonisolated(unsafe) static let jsonDecodeError: TypeObject = TypeObject(
    name: "JSONDecodeError", module: "json.decoder", bases: [.valueError])
}
