/// The module `csv`: rows are read and written in Swift, the rest is written in the language.
enum CSVModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "csv", interpreter, entries: entries, types: [.csvError],
      constants: [
        ("QUOTE_MINIMAL", .int(0)), ("QUOTE_ALL", .int(1)), ("QUOTE_NONNUMERIC", .int(2)), ("QUOTE_NONE", .int(3)),
      ],
      source: FrozenSource.csv)
  }

  private static let entries: [Entry] = [
    Entry("_reader(iterable, dialect, **fmtparams)", "Reads rows.") { call in
      let dialect = try CSVDialect(call[1], call.keywords(2), call.interpreter)
      return .object(CSVReader(try call.interpreter.iterator(call[0]), dialect))
    },
    Entry("_writer(fileobj, dialect, **fmtparams)", "Writes rows.") { call in
      let interpreter = call.interpreter
      let dialect = try CSVDialect(call[1], call.keywords(2), interpreter)
      guard let write = try interpreter.optionalAttribute(call[0], "write"), interpreter.isCallable(write) else {
        throw call.fail(.typeError, "argument 1 must have a \"write\" method")
      }
      return .object(CSVWriter(write, dialect))
    },
    Entry("_dialect(dialect, **fmtparams)", "A checked dialect.") { call in
      .object(CSVDialectObject(try CSVDialect(call[0], call.keywords(1), call.interpreter)))
    },
  ]
}

extension FrozenSource {
  /// What of the module `csv` is written in the language.
  static let csv = #"""
    class Dialect:
        delimiter = None
        quotechar = None
        escapechar = None
        doublequote = None
        skipinitialspace = None
        lineterminator = None
        quoting = None
        def __init__(self):
            try:
                _dialect(self)
            except TypeError as error:
                raise Error(str(error))

    class excel(Dialect):
        delimiter = ','
        quotechar = '"'
        doublequote = True
        skipinitialspace = False
        lineterminator = '\r\n'
        quoting = QUOTE_MINIMAL

    class excel_tab(excel):
        delimiter = '\t'

    class unix_dialect(Dialect):
        delimiter = ','
        quotechar = '"'
        doublequote = True
        skipinitialspace = False
        lineterminator = '\n'
        quoting = QUOTE_ALL

    _dialects = {}

    def register_dialect(name, dialect=None, **fmtparams):
        if not isinstance(name, str):
            raise TypeError('dialect name must be a string')
        _dialects[name] = _dialect(_named(dialect), **fmtparams)

    def unregister_dialect(name):
        if name not in _dialects:
            raise Error('unknown dialect')
        del _dialects[name]

    def get_dialect(name):
        if name not in _dialects:
            raise Error('unknown dialect')
        return _dialects[name]

    def list_dialects():
        return list(_dialects)

    def _named(dialect):
        return get_dialect(dialect) if isinstance(dialect, str) else dialect

    register_dialect('excel', excel)
    register_dialect('excel-tab', excel_tab)
    register_dialect('unix', unix_dialect)

    def reader(iterable, dialect='excel', **fmtparams):
        return _reader(iterable, _named(dialect), **fmtparams)

    def writer(fileobj, dialect='excel', **fmtparams):
        return _writer(fileobj, _named(dialect), **fmtparams)

    def field_size_limit(new_limit=None):
        return 131072

    class DictReader:
        def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
            self._fieldnames = list(fieldnames) if fieldnames is not None and iter(fieldnames) is fieldnames else fieldnames
            self.restkey = restkey
            self.restval = restval
            self.reader = reader(f, dialect, *args, **kwds)
            self.dialect = dialect
            self.line_num = 0
        def __iter__(self):
            return self
        @property
        def fieldnames(self):
            if self._fieldnames is None:
                self._fieldnames = next(self.reader, None)
            self.line_num = self.reader.line_num
            return self._fieldnames
        @fieldnames.setter
        def fieldnames(self, value):
            self._fieldnames = value
        def __next__(self):
            if self.line_num == 0:
                self.fieldnames
            row = next(self.reader)
            self.line_num = self.reader.line_num
            while not row:
                row = next(self.reader)
            names = self.fieldnames
            result = dict(zip(names, row))
            if len(row) > len(names):
                result[self.restkey] = row[len(names):]
            for name in names[len(row):]:
                result[name] = self.restval
            return result
        def __class_getitem__(cls, item):
            return cls

    class DictWriter:
        def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
            self.fieldnames = list(fieldnames) if fieldnames is not None and iter(fieldnames) is fieldnames else fieldnames
            self.restval = restval
            if extrasaction.lower() not in ('raise', 'ignore'):
                raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
            self.extrasaction = extrasaction
            self.writer = writer(f, dialect, *args, **kwds)
        def writeheader(self):
            return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))
        def _row(self, rowdict):
            if self.extrasaction == 'raise':
                wrong = [repr(key) for key in rowdict if key not in self.fieldnames]
                if wrong:
                    raise ValueError('dict contains fields not in fieldnames: ' + ', '.join(wrong))
            return [rowdict.get(key, self.restval) for key in self.fieldnames]
        def writerow(self, rowdict):
            return self.writer.writerow(self._row(rowdict))
        def writerows(self, rowdicts):
            return self.writer.writerows(map(self._row, rowdicts))
        def __class_getitem__(cls, item):
            return cls

    class Sniffer:
        preferred = [',', '\t', ';', ' ', ':']
        def sniff(self, sample, delimiters=None):
            lines = [line for line in sample.splitlines() if line][:20]
            for mark in delimiters or self.preferred:
                counts = {line.count(mark) for line in lines}
                if len(counts) == 1 and counts != {0}:
                    class dialect(excel):
                        _name = 'sniffed'
                        delimiter = mark
                        lineterminator = '\r\n'
                    return dialect
            raise Error('Could not determine delimiter')
        def has_header(self, sample):
            rows = list(reader(sample.splitlines(), self.sniff(sample)))
            def numeric(text):
                try:
                    float(text)
                except ValueError:
                    return False
                return True
            return any(not numeric(name) and all(numeric(row[i]) for row in rows[1:] if i < len(row))
                       for i, name in enumerate(rows[0])) and len(rows) > 1
    """#
}
