extension FrozenSource {
  /// The module `pprint`: structures over several lines.
  static let pprint = #"""
    import sys as _sys
    from io import StringIO as _StringIO

    def _key(value):
        return (str(type(value)), id(value))

    _containers = {dict: '{}', list: '[]', tuple: '()'}

    def _marks(kind):
        for base in kind.__mro__:
            if base in _containers:
                return _containers[base]
            if base is object or '__repr__' in base.__dict__:
                return None

    def _sorted(values):
        try:
            return sorted(values)
        except TypeError:
            return sorted(values, key=lambda value: (str(type(value)), repr(value)))

    class PrettyPrinter:
        def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                     underscore_numbers=False):
            if indent < 0:
                raise ValueError('indent must be >= 0')
            if depth is not None and depth <= 0:
                raise ValueError('depth must be > 0')
            if not width:
                raise ValueError('width must be != 0')
            self._indent, self._width, self._depth = indent, width, depth
            self._stream, self._compact = stream, compact
            self._sort_dicts, self._underscores = sort_dicts, underscore_numbers

        def pprint(self, object):
            (self._stream or _sys.stdout).write(self.pformat(object) + '\n')

        def pformat(self, object):
            out = []
            self._write(object, out, 0, 0, set(), 0)
            return ''.join(out)

        def isreadable(self, object):
            return True

        def isrecursive(self, object):
            return False

        def format(self, object, context, maxlevels, level):
            return self._repr(object, set(), level), True, False

        def _repr(self, value, context, level):
            kind = type(value)
            if kind is int and self._underscores:
                return format(value, '_d')
            marks = _marks(kind)
            if marks is None:
                return repr(value)
            if not value:
                return marks
            if self._depth is not None and level >= self._depth:
                return marks[0] + '...' + marks[1]
            if id(value) in context:
                return '<Recursion on %s with id=%d>' % (kind.__name__, id(value))
            context = context | {id(value)}
            if marks == '{}':
                items = value.items()
                if self._sort_dicts:
                    items = self._sorted_items(items)
                parts = [self._repr(k, context, level + 1) + ': ' + self._repr(v, context, level + 1) for k, v in items]
            else:
                parts = [self._repr(element, context, level + 1) for element in value]
            if marks == '()' and len(parts) == 1:
                return '(' + parts[0] + ',)'
            return marks[0] + ', '.join(parts) + marks[1]

        def _sorted_items(self, items):
            items = list(items)
            try:
                return sorted(items, key=lambda item: item[0])
            except TypeError:
                return sorted(items, key=lambda item: (str(type(item[0])), repr(item[0])))

        def _write(self, value, out, indent, allowance, context, level):
            text = self._repr(value, context, level)
            if len(text) <= self._width - indent - allowance:
                out.append(text)
                return
            if id(value) in context or (self._depth is not None and level >= self._depth):
                out.append(text)
                return
            inner = context | {id(value)}
            kind = type(value)
            marks = _marks(kind)
            if marks == '{}' and value:
                self._write_dict(value, out, indent, allowance, inner, level + 1, '{', '}')
            elif marks == '[]' and value:
                self._write_items(list(value), '[', ']', out, indent, allowance, inner, level + 1)
            elif marks == '()' and value:
                end = ',)' if len(value) == 1 else ')'
                self._write_items(list(value), '(', end, out, indent, allowance, inner, level + 1)
            elif kind in (set, frozenset) and value:
                start, end = ('{', '}') if kind is set else ('frozenset({', '})')
                if kind is frozenset:
                    indent += len('frozenset(')
                self._write_items(_sorted(value), start, end, out, indent, allowance, inner, level + 1)
            elif kind is str and value:
                self._write_text(value, out, indent, allowance, level + 1)
            elif kind.__name__ == 'OrderedDict' and value:
                out.append('OrderedDict(')
                self._write_items(list(value.items()), '[', ']', out, indent + 12, allowance + 1, inner, level + 1)
                out.append(')')
            elif kind.__name__ == 'defaultdict' and value:
                head = 'defaultdict(%r,' % value.default_factory
                out.append(head + '\n' + ' ' * (indent + 12))
                self._write_dict(value, out, indent + 12, allowance + 1, inner, level + 1, '{', '}')
                out.append(')')
            elif kind.__name__ == 'Counter' and value:
                out.append('Counter(')
                self._write_dict(dict(value.most_common()), out, indent + 8, allowance + 1, inner, level + 1, '{', '}', False)
                out.append(')')
            elif hasattr(kind, '__dataclass_fields__') and not isinstance(value, type):
                self._write_fields(value, out, indent, allowance, inner, level + 1)
            else:
                out.append(text)

        def _write_dict(self, value, out, indent, allowance, context, level, start, end, sort=True):
            out.append(start)
            if self._indent > 1:
                out.append((self._indent - 1) * ' ')
            items = self._sorted_items(value.items()) if self._sort_dicts and sort else list(value.items())
            indent += self._indent
            gap = ',\n' + ' ' * indent
            for i, (key, element) in enumerate(items):
                if i:
                    out.append(gap)
                head = self._repr(key, context, level)
                out.append(head + ': ')
                last = i == len(items) - 1
                self._write(element, out, indent + len(head) + 2, allowance + len(end) if last else 1, context, level)
            out.append(end)

        def _write_fields(self, value, out, indent, allowance, context, level):
            name = type(value).__name__
            indent += len(name) + 1
            fields = [field for field in value.__dataclass_fields__.values() if field.repr]
            out.append(name + '(')
            for i, field in enumerate(fields):
                if i:
                    out.append(',\n' + ' ' * indent)
                last = i == len(fields) - 1
                out.append(field.name + '=')
                self._write(getattr(value, field.name), out, indent + len(field.name) + 1,
                            allowance + 1 if last else 1, context, level)
            out.append(')')

        def _write_items(self, values, start, end, out, indent, allowance, context, level):
            out.append(start)
            if self._indent > 1:
                out.append((self._indent - 1) * ' ')
            indent += self._indent
            gap = ',\n' + ' ' * indent
            if not self._compact:
                for i, value in enumerate(values):
                    if i:
                        out.append(gap)
                    last = i == len(values) - 1
                    self._write(value, out, indent, allowance + len(end) if last else 1, context, level)
                out.append(end)
                return
            room = width = self._width - indent
            delimiter = ''
            for i, value in enumerate(values):
                if i == len(values) - 1:
                    room -= allowance + len(end)
                    width -= allowance + len(end)
                text = self._repr(value, context, level)
                need = len(text) + 2
                if width < need:
                    width = room
                    if delimiter:
                        delimiter = gap
                if width >= need:
                    width -= need
                    out.append(delimiter + text)
                    delimiter = ', '
                    continue
                out.append(delimiter)
                delimiter = gap
                last = i == len(values) - 1
                self._write(value, out, indent, allowance + len(end) if last else 1, context, level)
            out.append(end)

        def _write_text(self, text, out, indent, allowance, level):
            import re
            chunks = []
            lines = text.splitlines(True)
            if level == 1:
                indent += 1
                allowance += 1
            most = room = self._width - indent
            shown = ''
            for i, line in enumerate(lines):
                shown = repr(line)
                if i == len(lines) - 1:
                    room -= allowance
                if len(shown) <= room:
                    chunks.append(shown)
                    continue
                parts = re.findall(r'\S*\s*', line)
                parts.pop()
                most = room
                current = ''
                for j, part in enumerate(parts):
                    candidate = current + part
                    if j == len(parts) - 1 and i == len(lines) - 1:
                        most -= allowance
                    if len(repr(candidate)) > most:
                        if current:
                            chunks.append(repr(current))
                        current = part
                    else:
                        current = candidate
                if current:
                    chunks.append(repr(current))
            if len(chunks) == 1:
                out.append(shown)
                return
            if level == 1:
                out.append('(')
            out.append(('\n' + ' ' * indent).join(chunks))
            if level == 1:
                out.append(')')

    def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
               underscore_numbers=False):
        PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                      underscore_numbers=underscore_numbers).pprint(object)

    def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                             underscore_numbers=underscore_numbers).pformat(object)

    def pp(object, *args, sort_dicts=False, **kwargs):
        pprint(object, *args, sort_dicts=sort_dicts, **kwargs)

    def saferepr(object):
        return PrettyPrinter()._repr(object, set(), 0)

    def isreadable(object):
        return True

    def isrecursive(object):
        return False
    """#
}
