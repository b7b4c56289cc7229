extension FrozenSource {
  /// The part of the module `argparse` that formats help.
  static let argparseFormatting = #"""
    import sys as _sys

    SUPPRESS = '==SUPPRESS=='
    OPTIONAL = '?'
    ZERO_OR_MORE = '*'
    ONE_OR_MORE = '+'
    PARSER = 'A...'
    REMAINDER = '...'
    _UNRECOGNIZED_ARGS_ATTR = '_unrecognized_args'

    class _AttributeHolder:
        def __repr__(self):
            named, starred = [], {}
            for value in self._get_args():
                named.append(repr(value))
            for name, value in self._get_kwargs():
                if name.isidentifier():
                    named.append('%s=%r' % (name, value))
                else:
                    starred[name] = value
            if starred:
                named.append('**%s' % repr(starred))
            return '%s(%s)' % (type(self).__name__, ', '.join(named))

        def _get_kwargs(self):
            return list(vars(self).items())

        def _get_args(self):
            return []

    class _Section:
        """A part of the help: a heading and what stands below it."""
        def __init__(self, formatter, parent, heading=None):
            self.formatter, self.parent, self.heading, self.items = formatter, parent, heading, []

        def format_help(self):
            formatter = self.formatter
            if self.parent is not None:
                formatter._indent()
            body = formatter._join_parts([function(*arguments) for function, arguments in self.items])
            if self.parent is not None:
                formatter._dedent()
            if not body:
                return ''
            heading = ''
            if self.heading is not SUPPRESS and self.heading is not None:
                heading = ' ' * formatter._current_indent + self.heading + ':\n'
            return formatter._join_parts(['\n', heading, body, '\n'])

    class HelpFormatter:
        def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
            if width is None:
                width = 80 - 2
            self._prog = prog
            self._indent_increment = indent_increment
            self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
            self._width = width
            self._current_indent = 0
            self._level = 0
            self._action_max_length = 0
            self._root_section = self._current_section = _Section(self, None)

        def _indent(self):
            self._current_indent += self._indent_increment
            self._level += 1

        def _dedent(self):
            self._current_indent -= self._indent_increment
            self._level -= 1

        def _add_item(self, func, args):
            self._current_section.items.append((func, args))

        def start_section(self, heading):
            self._indent()
            section = _Section(self, self._current_section, heading)
            self._add_item(section.format_help, [])
            self._current_section = section

        def end_section(self):
            self._current_section = self._current_section.parent
            self._dedent()

        def add_text(self, text):
            if text is not SUPPRESS and text is not None:
                self._add_item(self._format_text, [text])

        def add_usage(self, usage, actions, groups, prefix=None):
            if usage is not SUPPRESS:
                self._add_item(self._format_usage, (usage, actions, groups, prefix))

        def add_argument(self, action):
            if action.help is SUPPRESS:
                return
            widths = [len(self._format_action_invocation(action)) + self._current_indent]
            for inner in self._iter_indented_subactions(action):
                widths.append(len(self._format_action_invocation(inner)) + self._current_indent)
            self._action_max_length = max(self._action_max_length, *widths)
            self._add_item(self._format_action, [action])

        def add_arguments(self, actions):
            for action in actions:
                self.add_argument(action)

        def format_help(self):
            text = self._root_section.format_help()
            if text:
                while '\n\n\n' in text:
                    text = text.replace('\n\n\n', '\n\n')
                text = text.strip('\n') + '\n'
            return text

        def _join_parts(self, part_strings):
            return ''.join([part for part in part_strings if part and part is not SUPPRESS])

        def _format_usage(self, usage, actions, groups, prefix):
            if prefix is None:
                prefix = 'usage: '
            if usage is not None:
                return '%s%s\n\n' % (prefix, usage % dict(prog=self._prog))
            prog = '%(prog)s' % dict(prog=self._prog)
            optionals = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            whole = self._format_actions_usage(optionals + positionals, groups)
            usage = ' '.join([part for part in (prog, whole) if part])
            room = self._width - self._current_indent
            if len(prefix) + len(usage) > room:
                usage = self._wrap_usage(prog, prefix, room, _usage_parts(self._format_actions_usage(optionals, groups)),
                                         _usage_parts(self._format_actions_usage(positionals, groups)))
            return '%s%s\n\n' % (prefix, usage)

        def _wrap_usage(self, prog, prefix, room, optionals, positionals):
            def lines(parts, indent, used):
                rows, row = [], []
                for part in parts:
                    if used + 1 + len(part) > room and row:
                        rows.append(' ' * indent + ' '.join(row))
                        row, used = [], indent - 1
                    row.append(part)
                    used += len(part) + 1
                return rows + [' ' * indent + ' '.join(row)] if row else rows
            if len(prefix) + len(prog) <= 0.75 * room:
                indent = len(prefix) + len(prog) + 1
                first, rest = (optionals, positionals) if optionals else (positionals, [])
                if not first:
                    return prog
                rows = lines([prog] + first, indent, len(prefix) - 1)
                rows[0] = rows[0][indent:]
                return '\n'.join(rows + lines(rest, indent, indent - 1))
            indent = len(prefix)
            rows = lines(optionals + positionals, indent, indent - 1)
            if len(rows) > 1:
                rows = lines(optionals, indent, indent - 1) + lines(positionals, indent, indent - 1)
            return '\n'.join([prog] + rows)

        def _format_actions_usage(self, actions, groups):
            grouped, inserts = set(), {}
            for group in groups:
                members = group._group_actions
                if not members:
                    raise ValueError(f'empty group {group}')
                if members[0] not in actions:
                    continue
                start = actions.index(members[0])
                end = start + len(members)
                if actions[start:end] != members:
                    continue
                grouped.update(members)
                shown = sum(1 for action in members if action.help is not SUPPRESS)
                if not group.required or shown > 1:
                    opening, closing = '()' if group.required else '[]'
                    inserts[start] = inserts[start] + ' ' + opening if start in inserts else opening
                    inserts[end] = inserts.get(end, '') + closing
                for i in range(start + 1, end):
                    inserts[i] = '|'
            parts = []
            for i, action in enumerate(actions):
                if action.help is SUPPRESS:
                    parts.append(None)
                    for place in (i, i + 1):
                        if inserts.get(place) == '|':
                            del inserts[place]
                            break
                elif not action.option_strings:
                    part = self._format_args(action, self._get_default_metavar_for_positional(action))
                    if action in grouped and part[0] == '[' and part[-1] == ']':
                        part = part[1:-1]
                    parts.append(part)
                else:
                    if action.nargs == 0:
                        part = action.format_usage()
                    else:
                        default = self._get_default_metavar_for_optional(action)
                        part = '%s %s' % (action.option_strings[0], self._format_args(action, default))
                    parts.append(part if action.required or action in grouped else '[%s]' % part)
            for i in sorted(inserts, reverse=True):
                parts[i:i] = [inserts[i]]
            text = ' '.join([part for part in parts if part is not None])
            for sign in '[(':
                text = text.replace(sign + ' ', sign)
            for sign in '])':
                text = text.replace(' ' + sign, sign)
            for pair in ('[]', '()', '[)', '(]'):
                text = text.replace(pair, '')
            return text.strip()

        def _format_text(self, text):
            if '%(prog)' in text:
                text = text % dict(prog=self._prog)
            width = max(self._width - self._current_indent, 11)
            return self._fill_text(text, width, ' ' * self._current_indent) + '\n\n'

        def _format_action(self, action):
            position = min(self._action_max_length + 2, self._max_help_position)
            room = position - self._current_indent - 2
            header = self._format_action_invocation(action)
            margin = ' ' * self._current_indent
            first = ''
            if action.help and len(header) <= room:
                header = margin + header.ljust(room) + '  '
            else:
                header = margin + header + '\n'
                first = ' ' * position
            parts = [header]
            if action.help and action.help.strip():
                text = self._expand_help(action)
                if text:
                    lines = self._split_lines(text, max(self._width - position, 11))
                    parts.append(first + lines[0] + '\n')
                    parts.extend(' ' * position + line + '\n' for line in lines[1:])
            elif not header.endswith('\n'):
                parts.append('\n')
            for inner in self._iter_indented_subactions(action):
                parts.append(self._format_action(inner))
            return self._join_parts(parts)

        def _format_action_invocation(self, action):
            if not action.option_strings:
                default = self._get_default_metavar_for_positional(action)
                return self._metavar_formatter(action, default)(1)[0]
            if action.nargs == 0:
                return ', '.join(action.option_strings)
            arguments = self._format_args(action, self._get_default_metavar_for_optional(action))
            return ', '.join(['%s %s' % (option, arguments) for option in action.option_strings])

        def _metavar_formatter(self, action, default_metavar):
            if action.metavar is not None:
                result = action.metavar
            elif action.choices is not None:
                result = '{%s}' % ','.join([str(choice) for choice in action.choices])
            else:
                result = default_metavar
            return lambda size: result if isinstance(result, tuple) else (result,) * size

        def _format_args(self, action, default_metavar):
            names = self._metavar_formatter(action, default_metavar)
            nargs = action.nargs
            if nargs is None:
                return '%s' % names(1)
            if nargs == OPTIONAL:
                return '[%s]' % names(1)
            if nargs == ZERO_OR_MORE:
                name = names(1)
                return '[%s [%s ...]]' % name if len(name) == 2 else '[%s ...]' % name
            if nargs == ONE_OR_MORE:
                return '%s [%s ...]' % names(2)
            if nargs == REMAINDER:
                return '...'
            if nargs == PARSER:
                return '%s ...' % names(1)
            if nargs == SUPPRESS:
                return ''
            if not isinstance(nargs, int):
                raise ValueError('invalid nargs value') from None
            return ' '.join(['%s'] * nargs) % names(nargs)

        def _expand_help(self, action):
            values = dict(vars(action), prog=self._prog)
            for name in list(values):
                if values[name] is SUPPRESS:
                    del values[name]
                elif hasattr(values[name], '__name__'):
                    values[name] = values[name].__name__
            if values.get('choices') is not None:
                values['choices'] = ', '.join([str(choice) for choice in values['choices']])
            return self._get_help_string(action) % values

        def _iter_indented_subactions(self, action):
            if hasattr(action, '_get_subactions'):
                self._indent()
                yield from action._get_subactions()
                self._dedent()

        def _split_lines(self, text, width):
            import textwrap
            return textwrap.wrap(' '.join(text.split()), width)

        def _fill_text(self, text, width, indent):
            import textwrap
            return textwrap.fill(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

        def _get_help_string(self, action):
            return action.help

        def _get_default_metavar_for_optional(self, action):
            return action.dest.upper()

        def _get_default_metavar_for_positional(self, action):
            return action.dest

    def _usage_parts(text):
        """The pieces between which a usage may be wrapped: what stands in brackets, and words."""
        parts, at = [], 0
        while at < len(text):
            if text[at] == ' ':
                at += 1
                continue
            closing = {'[': ']', '(': ')'}.get(text[at])
            end = -1
            if closing:
                end = text.find(closing + ' ', at)
                if end < 0 and text.endswith(closing):
                    end = len(text) - 1
            if end < 0:
                end = text.find(' ', at)
                end = len(text) - 1 if end < 0 else end - 1
            parts.append(text[at:end + 1])
            at = end + 1
        return parts

    class RawDescriptionHelpFormatter(HelpFormatter):
        def _fill_text(self, text, width, indent):
            return ''.join(indent + line for line in text.splitlines(keepends=True))

    class RawTextHelpFormatter(RawDescriptionHelpFormatter):
        def _split_lines(self, text, width):
            return text.splitlines()

    class ArgumentDefaultsHelpFormatter(HelpFormatter):
        def _get_help_string(self, action):
            text = '' if action.help is None else action.help
            if '%(default)' not in text and action.default is not SUPPRESS:
                if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                    text += ' (default: %(default)s)'
            return text

    class MetavarTypeHelpFormatter(HelpFormatter):
        def _get_default_metavar_for_optional(self, action):
            return action.type.__name__

        def _get_default_metavar_for_positional(self, action):
            return action.type.__name__
    """#
}
