/// The module `json`: texts are read and written in Swift, the classes around that are written in the language.
enum JSONModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    let module = try NativeModule.make("json", interpreter, entries: entries, source: FrozenSource.json)
    module.lateAttribute = { [unowned interpreter] name in
      guard name == "decoder" || name == "encoder" else { return nil }
      return .object(try interpreter.importedModule("json.\(name)"))
    }
    return module
  }

  /// Makes `json.decoder` or `json.encoder`, whose classes are those of `json`.
  static func loadPart(_ name: String, _ interpreter: Interpreter) throws -> ModuleObject {
    let whole = try interpreter.importedModule("json")
    let names: [Symbol] = ["JSONDecodeError", "JSONDecoder", "JSONEncoder"]
    return try NativeModule.make(
      name, interpreter, constants: names.map { ($0.name, whole.namespace.get($0) ?? .none) })
  }

  private static let entries: [Entry] = [
    Entry(
      "_encode(obj, skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, item_separator, "
        + "key_separator, default)", "A value as JSON text."
    ) { call in .text(try text(call)) },
    Entry(
      "_decode(s, start, whole, strict, error, object_hook, parse_float, parse_int, parse_constant, "
        + "object_pairs_hook)", "The value of a JSON text, and where it ends."
    ) { call in
      var reader = JSONReader(call.interpreter, try call.string(0), at: try call.int(1))
      (reader.isStrict, reader.errorClass) = (try call.bool(3), call[4])
      (reader.objectHook, reader.floatHook, reader.integerHook) = (call[5], call[6], call[7])
      (reader.constantHook, reader.pairsHook) = (call[8], call[9])
      if try call.bool(2) { return try reader.document() }
      let value = try reader.first()
      return .tuple([value, .int(reader.position)])
    },
  ]

  private static func text(_ call: borrowing Call) throws -> String {
    var writer = JSONWriter(call.interpreter)
    writer.skipsKeys = try call.bool(1)
    writer.asciiOnly = try call.bool(2)
    writer.checksCycles = try call.bool(3)
    writer.allowsNaN = try call.bool(4)
    writer.sortsKeys = try call.bool(5)
    if let indent = call[6].string {
      writer.indent = indent
    } else if let width = try call.optionalInt(6) {
      try call.interpreter.reserve(bytes: width)
      writer.indent = String(repeating: " ", count: max(0, width))
    }
    writer.itemSeparator = try call.string(7)
    writer.keySeparator = try call.string(8)
    writer.fallback = call[9]
    try writer.write(call[0], level: 0)
    return writer.output
  }
}

extension FrozenSource {
  /// What of the module `json` is written in the language.
  static let json = #"""
    class JSONDecodeError(ValueError):
        __module__ = 'json.decoder'
        def __init__(self, msg, doc, pos):
            before = doc[:pos]
            self.msg = msg
            self.doc = doc
            self.pos = pos
            self.lineno = before.count('\n') + 1
            self.colno = pos - before.rfind('\n')
            super().__init__('%s: line %d column %d (char %d)' % (msg, self.lineno, self.colno, pos))

    class JSONEncoder:
        __module__ = 'json.encoder'
        item_separator = ', '
        key_separator = ': '
        def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                     sort_keys=False, indent=None, separators=None, default=None):
            self.skipkeys = skipkeys
            self.ensure_ascii = ensure_ascii
            self.check_circular = check_circular
            self.allow_nan = allow_nan
            self.sort_keys = sort_keys
            self.indent = indent
            if separators is not None:
                self.item_separator, self.key_separator = separators
            elif indent is not None:
                self.item_separator = ','
            if default is not None:
                self.default = default
        def default(self, o):
            raise TypeError('Object of type %s is not JSON serializable' % o.__class__.__name__)
        def encode(self, o):
            return _encode(o, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, self.sort_keys,
                           self.indent, self.item_separator, self.key_separator, self.default)
        def iterencode(self, o, _one_shot=False):
            return iter([self.encode(o)])

    class JSONDecoder:
        __module__ = 'json.decoder'
        def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                     object_pairs_hook=None):
            self.object_hook = object_hook
            self.parse_float = parse_float
            self.parse_int = parse_int
            self.parse_constant = parse_constant
            self.strict = strict
            self.object_pairs_hook = object_pairs_hook
        def _read(self, s, start, whole):
            return _decode(s, start, whole, self.strict, JSONDecodeError, self.object_hook, self.parse_float,
                           self.parse_int, self.parse_constant, self.object_pairs_hook)
        def decode(self, s):
            return self._read(s, 0, True)
        def raw_decode(self, s, idx=0):
            return self._read(s, idx, False)

    def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
              separators=None, default=None, sort_keys=False, **kw):
        return (JSONEncoder if cls is None else cls)(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
            indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)

    def dump(obj, fp, **kw):
        fp.write(dumps(obj, **kw))

    def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
              object_pairs_hook=None, **kw):
        if isinstance(s, str):
            if s.startswith('\ufeff'):
                raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
        elif hasattr(s, 'decode'):
            s = s.decode('utf-8')
        else:
            raise TypeError('the JSON object must be str, bytes or bytearray, not ' + s.__class__.__name__)
        hooks = {'object_hook': object_hook, 'parse_float': parse_float, 'parse_int': parse_int,
                 'parse_constant': parse_constant, 'object_pairs_hook': object_pairs_hook}
        kw.update((name, hook) for name, hook in hooks.items() if hook is not None)
        return (JSONDecoder if cls is None else cls)(**kw).decode(s)

    def load(fp, **kw):
        return loads(fp.read(), **kw)

    __all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
    """#
}
