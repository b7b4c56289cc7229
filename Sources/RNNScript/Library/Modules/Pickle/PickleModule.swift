/// The module `pickle`, for plain data.
enum PickleModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "pickle", interpreter, entries: entries, types: [.pickleError, .picklingError, .unpicklingError],
      constants: [("HIGHEST_PROTOCOL", .int(5)), ("DEFAULT_PROTOCOL", .int(4))], source: FrozenSource.pickle)
  }

  private static let entries: [Entry] = [
    Entry("_write(obj, reduce, isOld=False, /)", "A value as a pickle, of protocol 2 where it is to be old.") { call in
      var writer = PickleWriter(reduce: call[1], isOld: try call.bool(2), call.interpreter)
      try writer.write(call[0])
      return .object(BytesObject(writer.output))
    },
    Entry("_read(data, find, persistent=None, /)", "The value of a pickle, and where it ends.") { call in
      guard let bytes = call[0].object as? BytesObject else {
        throw call.fail(
          .typeError, "a bytes-like object is required, not '\(call.interpreter.typeOf(call[0]).name)'")
      }
      var reader = PickleReader(bytes.value, find: call[1], persistent: call[2], call.interpreter)
      let (value, end) = try reader.read()
      return .tuple([value, .int(end)])
    },
  ]
}

extension FrozenSource {
  /// What of the module `pickle` is written in the language.
  ///
  /// Only what stands in `_plain`, and classes of the script itself, can be named in a pickle.
  static let pickle = #"""
    import sys as _sys

    _plain = {
        'builtins': ('set', 'frozenset', 'complex', 'range', 'slice', 'bytes', 'list', 'dict', 'tuple',
                     'int', 'float', 'str', 'bool', 'object'),
        'collections': ('OrderedDict', 'defaultdict', 'Counter', 'deque'),
        'datetime': ('date', 'datetime', 'time', 'timedelta', 'timezone'),
        'pathlib': ('PosixPath', 'PurePosixPath'), 'fractions': ('Fraction',), 'decimal': ('Decimal',),
    }
    _classes = {}
    # What other modules add: how objects of a class are written, and what may be named.
    _reducers, _finders = {}, {}

    def _find(module, name):
        if module == '__builtin__':
            module = 'builtins'
        if (module, name) in _finders:
            return _finders[module, name]
        if (module, name) in _classes:
            return _restorer(_classes[module, name])
        if name not in _plain.get(module, ()):
            raise UnpicklingError("global '%s.%s' is forbidden: only plain data is read" % (module, name))
        if module == 'builtins':
            return {'set': set, 'frozenset': frozenset, 'complex': complex, 'range': range, 'slice': slice,
                    'bytes': bytes, 'list': list, 'dict': dict, 'tuple': tuple, 'int': int,
                    'float': float, 'str': str, 'bool': bool, 'object': object}[name]
        if module == 'collections':
            import collections as found
        elif module == 'datetime':
            import datetime as found
        elif module == 'fractions':
            import fractions as found
        elif module == 'decimal':
            import decimal as found
        else:
            import pathlib as found
        return getattr(found, name)

    def _restorer(cls):
        def restore(*args):
            return cls.__new__(cls, *args)
        return restore

    def _reduce(obj):
        kind = type(obj)
        module, name = getattr(kind, '__module__', None), kind.__name__
        if (module, name) in _reducers:
            return _reducers[module, name](obj)
        if kind is type and _finders.get((obj.__module__, obj.__name__)) is obj:
            return obj.__module__, obj.__name__
        if kind is type:
            found = next((key for key, names in _plain.items() if obj.__name__ in names), None)
            if found is not None:
                return found, obj.__name__
            raise PicklingError("Can't pickle %r: classes are no plain data" % (obj,))
        if kind is complex:
            return 'builtins', 'complex', (obj.real, obj.imag)
        if kind is range or kind is slice:
            return 'builtins', name, (obj.start, obj.stop, obj.step)
        if name in ('OrderedDict', 'Counter') and isinstance(obj, dict):
            return 'collections', name, (), None, [part for item in obj.items() for part in item]
        if name == 'defaultdict' and isinstance(obj, dict):
            return 'collections', name, (obj.default_factory,), None, [part for item in obj.items() for part in item]
        if name == 'deque':
            return 'collections', name, (list(obj), obj.maxlen)
        if name in ('PosixPath', 'PurePosixPath'):
            return 'pathlib', name, tuple(obj.parts)
        if name in ('function', 'method', 'builtin_function_or_method'):
            raise PicklingError("Can't pickle %r: functions are no plain data" % (obj,))
        if name in ('generator', 'module', 'TextIOWrapper', 'dict_keys', 'dict_values', 'dict_items'):
            raise TypeError("cannot pickle %r object" % (name if module in (None, 'builtins') else module + '.' + name))
        if getattr(kind, '__dict__', None) is None or not hasattr(obj, '__dict__'):
            raise TypeError("cannot pickle %r object" % name)
        _classes[module, name] = kind
        state = obj.__getstate__() if hasattr(obj, '__getstate__') else dict(obj.__dict__)
        args = tuple(obj) if isinstance(obj, tuple) else ()
        return module, name, args, (state or None)

    def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
        return _write(obj, _reduce)

    def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        return _read(data, _find)[0]

    def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if not hasattr(file, 'write'):
            raise TypeError("file must have a 'write' attribute")
        file.write(dumps(obj))

    def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        if not hasattr(file, 'read') or not hasattr(file, 'readline'):
            raise TypeError("file must have 'read' and 'readline' attributes")
        start = file.tell()
        value, end = _read(file.read(), _find)
        file.seek(start + end)
        return value

    class Pickler:
        def __init__(self, file, protocol=None):
            self._file = file
        def dump(self, obj):
            dump(obj, self._file)

    class Unpickler:
        def __init__(self, file, **options):
            self._file = file
        def load(self):
            return load(self._file)
    """#
}
