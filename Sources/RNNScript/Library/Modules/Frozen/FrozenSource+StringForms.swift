extension FrozenSource {
  /// The templates of the module `string`.
  static let stringForms = #"""
    def _identifier_end(text, at):
        """Where a name of ASCII letters ends that begins at a place."""
        end = at
        while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] == '_'):
            if end == at and text[end].isdigit():
                break
            end += 1
        return end

    class Template:
        delimiter = '$'

        def __init__(self, template):
            self.template = template

        def _parts(self):
            """Plain texts, and (name, text) for what stands for a value; name is None for what is malformed."""
            text, mark = self.template, self.delimiter
            at = 0
            while True:
                found = text.find(mark, at)
                if found < 0:
                    yield text[at:]
                    return
                yield text[at:found]
                start = found + len(mark)
                if text.startswith(mark, start):
                    yield mark
                    at = start + len(mark)
                    continue
                if text[start:start + 1] == '{':
                    end = _identifier_end(text, start + 1)
                    name = text[start + 1:end]
                    at = end + 1
                    if not name or text[end:end + 1] != '}':
                        name, at = None, start
                else:
                    at = _identifier_end(text, start)
                    name = text[start:at] or None
                yield name, text[found:at], found

        def _values(self, mapping, kws):
            return kws if mapping is None else {**mapping, **kws} if kws else mapping

        def substitute(self, mapping=None, /, **kws):
            values = self._values(mapping, kws)
            out = []
            for part in self._parts():
                if isinstance(part, tuple):
                    if part[0] is None:
                        lines = self.template[:part[2]].splitlines(keepends=True)
                        column = part[2] + 1 - sum(map(len, lines[:-1])) if lines else 1
                        raise ValueError('Invalid placeholder in string: line %d, col %d' % (max(1, len(lines)), column))
                    part = str(values[part[0]])
                out.append(part)
            return ''.join(out)

        def safe_substitute(self, mapping=None, /, **kws):
            values = self._values(mapping, kws)
            out = []
            for part in self._parts():
                if isinstance(part, tuple):
                    part = str(values[part[0]]) if part[0] is not None and part[0] in values else part[1]
                out.append(part)
            return ''.join(out)

        def is_valid(self):
            return all(not isinstance(part, tuple) or part[0] is not None for part in self._parts())

        def get_identifiers(self):
            return list(dict.fromkeys(part[0] for part in self._parts() if isinstance(part, tuple) and part[0]))

    class Formatter:
        def format(self, format_string, /, *args, **kwargs):
            return self.vformat(format_string, args, kwargs)

        def vformat(self, format_string, args, kwargs):
            used = set()
            text, _ = self._vformat(format_string, args, kwargs, used, 2)
            self.check_unused_args(used, args, kwargs)
            return text

        def _vformat(self, format_string, args, kwargs, used, depth, number=0):
            if depth < 0:
                raise ValueError('Max string recursion exceeded')
            out = []
            for literal, name, spec, conversion in self.parse(format_string):
                out.append(literal)
                if name is None:
                    continue
                if name == '':
                    if number is False:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    name = str(number)
                    number += 1
                elif name.isdigit():
                    if number:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    number = False
                value, first = self.get_field(name, args, kwargs)
                used.add(first)
                value = self.convert_field(value, conversion)
                spec, number = self._vformat(spec, args, kwargs, used, depth - 1, number)
                out.append(self.format_field(value, spec))
            return ''.join(out), number

        def parse(self, format_string):
            at, literal = 0, ''
            while at < len(format_string):
                c = format_string[at]
                if c not in '{}':
                    literal += c
                    at += 1
                elif format_string[at:at + 2] in ('{{', '}}'):
                    yield literal + c, None, None, None
                    literal = ''
                    at += 2
                elif c == '}':
                    raise ValueError("Single '}' encountered in format string")
                else:
                    end, depth = at + 1, 1
                    while end < len(format_string) and depth:
                        depth += {'{': 1, '}': -1}.get(format_string[end], 0)
                        end += 1
                    if depth:
                        raise ValueError("expected '}' before end of string" if end > at + 1 else
                                         "Single '{' encountered in format string")
                    field = format_string[at + 1:end - 1]
                    head, _, spec = field.partition(':')
                    name, mark, conversion = head.partition('!')
                    yield literal, name, spec, conversion if mark else None
                    literal = ''
                    at = end
            if literal:
                yield literal, None, None, None

        def get_value(self, key, args, kwargs):
            return args[key] if isinstance(key, int) else kwargs[key]

        def get_field(self, field_name, args, kwargs):
            end = min((i for i in (field_name.find('.'), field_name.find('[')) if i >= 0), default=len(field_name))
            first, rest = field_name[:end], field_name[end:]
            first = int(first) if first.isdigit() else first
            value = self.get_value(first, args, kwargs)
            while rest:
                if rest[0] == '.':
                    end = min((i for i in (rest.find('.', 1), rest.find('[', 1)) if i >= 0), default=len(rest))
                    value, rest = getattr(value, rest[1:end]), rest[end:]
                else:
                    end = rest.index(']')
                    key = rest[1:end]
                    value, rest = value[int(key) if key.isdigit() else key], rest[end + 1:]
            return value, first

        def check_unused_args(self, used_args, args, kwargs):
            pass

        def format_field(self, value, format_spec):
            return format(value, format_spec)

        def convert_field(self, value, conversion):
            if conversion is None:
                return value
            if conversion not in ('s', 'r', 'a'):
                raise ValueError('Unknown conversion specifier {0!s}'.format(conversion))
            return {'s': str, 'r': repr, 'a': ascii}[conversion](value)
    """#
}
