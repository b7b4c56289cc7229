/// The module `traceback`.
enum TracebackModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make("traceback", interpreter, entries: entries, source: FrozenSource.traceback)
  }

  private static let entries: [Entry] = [
    Entry("_report(exception, chained, /)", "The parts of the report of an exception.") { call in
      guard let exception = call[0].object as? ExceptionObject else { return .list([]) }
      var renderer = TracebackRenderer(call.interpreter)
      _ = renderer.render(exception, isChained: try call.bool(1))
      return .list(renderer.parts.map { .text($0) })
    },
    Entry("_message(exception, /)", "The last lines of the report of an exception.") { call in
      guard let exception = call[0].object as? ExceptionObject else { return .list([]) }
      var renderer = TracebackRenderer(call.interpreter)
      renderer.renderMessage(exception)
      return .list(renderer.parts.map { .text($0) })
    },
    Entry("_lines(traceback, /)", "The frames of a traceback as the report shows them.") { call in
      guard let traceback = call[0].object as? TracebackObject else { return .list([]) }
      var renderer = TracebackRenderer(call.interpreter)
      renderer.appendFrames(traceback.all)
      return .list(renderer.parts.map { .text($0) })
    },
    Entry("_frames(traceback, /)", "File, line, name and text of the frames of a traceback.") { call in
      guard let traceback = call[0].object as? TracebackObject else { return .list([]) }
      return .list(traceback.all.map { summary($0.source, $0.line, $0.function) })
    },
    Entry("_stack()", "File, line, name and text of the calls that run.") { call in
      var frames: [Value] = []
      var frame = call.interpreter.frameObject(0).object as? FrameObject
      while let known = frame {
        frames.append(summary(known.source, known.line, known.name))
        frame = known.back.object as? FrameObject
      }
      return .list(frames.reversed())
    },
  ]

  private static func summary(_ source: SourceFile, _ line: Int, _ name: String) -> Value {
    let text = source.isListed ? source.lineText(line).trimmingSpaces : ""
    return .tuple([.text(source.name), .int(line), .text(name), .text(text)])
  }
}

extension FrozenSource {
  /// What of the module `traceback` is written in the language.
  static let traceback = #"""
    import sys as _sys

    class FrameSummary:
        def __init__(self, filename, lineno, name, line=None):
            self.filename, self.lineno, self.name, self.line = filename, lineno, name, line
        def __iter__(self):
            return iter((self.filename, self.lineno, self.name, self.line))
        def __getitem__(self, index):
            return (self.filename, self.lineno, self.name, self.line)[index]
        def __len__(self):
            return 4
        def __eq__(self, other):
            return tuple(self) == tuple(other)
        def __repr__(self):
            return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    class StackSummary(list):
        def format(self):
            return format_list(self)

    def format_list(extracted_list):
        lines = []
        for filename, lineno, name, line in extracted_list:
            text = f'  File "{filename}", line {lineno}, in {name}\n'
            lines.append(text + f'    {line.strip()}\n' if line else text)
        return lines

    def _exception(exc, value):
        return exc if isinstance(exc, BaseException) or exc is None else value

    def format_exception(exc, /, value=None, tb=None, limit=None, chain=True):
        error = _exception(exc, value)
        return ['NoneType: None\n'] if error is None else _report(error, chain)

    def format_exception_only(exc, /, value=None):
        error = _exception(exc, value)
        return ['NoneType: None\n'] if error is None else _message(error)

    def format_exc(limit=None, chain=True):
        return ''.join(format_exception(_sys.exc_info()[1], chain=chain))

    def format_tb(tb, limit=None):
        return _lines(tb)

    def extract_tb(tb, limit=None):
        return StackSummary(FrameSummary(*frame) for frame in _frames(tb))

    def extract_stack(f=None, limit=None):
        return StackSummary(FrameSummary(*frame) for frame in _stack()[:-1])

    def format_stack(f=None, limit=None):
        return format_list(extract_stack()[:-1])

    def _write(lines, file):
        (_sys.stderr if file is None else file).write(''.join(lines))

    def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True):
        _write(format_exception(exc, value, tb, limit, chain), file)

    def print_exc(limit=None, file=None, chain=True):
        _write([format_exc(limit, chain)], file)

    def print_tb(tb, limit=None, file=None):
        _write(format_tb(tb, limit), file)

    def print_stack(f=None, limit=None, file=None):
        _write(format_stack()[:-1], file)

    def print_last(limit=None, file=None, chain=True):
        raise ValueError('no last exception')

    def walk_tb(tb):
        while tb is not None:
            yield tb.tb_frame, tb.tb_lineno
            tb = tb.tb_next

    class TracebackException:
        def __init__(self, exc_type, exc_value, exc_traceback, **options):
            self.exc_type, self._error = exc_type, exc_value
            self.stack = extract_tb(exc_traceback)
        @classmethod
        def from_exception(cls, exc, **options):
            return cls(type(exc), exc, exc.__traceback__)
        def format(self, *, chain=True):
            yield from _report(self._error, chain)
        def format_exception_only(self):
            yield from _message(self._error)
        def __str__(self):
            return str(self._error)
    """#
}
