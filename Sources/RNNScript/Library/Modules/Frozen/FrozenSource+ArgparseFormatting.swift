extension FrozenSource {
  /// The part of the module `argparse` that formats help.
  static let argparseFormatting = #"""
    import sys as _sys

    OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE = '?', '*', '+'
    PARSER, REMAINDER = 'A...', '...'
    SUPPRESS = '==SUPPRESS=='
    _UNRECOGNIZED_ARGS_ATTR = '_unrecognized_args'

    class _AttributeHolder:
        """Shown as the call that would make it."""
        def _get_args(self):
            return []

        def _get_kwargs(self):
            return list(vars(self).items())

        def __repr__(self):
            facts = self._get_kwargs()
            odd = {name: value for name, value in facts if not name.isidentifier()}
            shown = [repr(value) for value in self._get_args()]
            shown += [f'{name}={value!r}' for name, value in facts if name not in odd]
            shown += [f'**{odd}'] if odd else []
            return f"{type(self).__name__}({', '.join(shown)})"

    class _Section:
        """A heading and what stands below it: sections, and functions that write a part of the page."""
        def __init__(self, heading, indent):
            self.heading, self.indent, self.parts = heading, indent, []

    # The words of an argument in a help: how many names, and where they stand.
    _WORDS = {None: (1, '%s'), OPTIONAL: (1, '[%s]'), ONE_OR_MORE: (2, '%s [%s ...]'), PARSER: (1, '%s ...')}

    class HelpFormatter:
        def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
            self._prog, self._indent_increment = prog, indent_increment
            self._width = 78 if width is None else width
            self._max_help_position = min(max_help_position, max(self._width - 20, 2 * indent_increment))
            self._current_indent = 0
            self._listed = []
            self._open = [_Section(None, 0)]

        # What a parser says should be on the page.

        def start_section(self, heading):
            section = _Section(heading, self._current_indent)
            self._open[-1].parts.append(section)
            self._open.append(section)
            self._current_indent += self._indent_increment

        def end_section(self):
            self._open.pop()
            self._current_indent -= self._indent_increment

        def _add_item(self, func, args):
            self._open[-1].parts.append(lambda: func(*args))

        def add_text(self, text):
            if text not in (None, SUPPRESS):
                self._add_item(self._format_text, [text])

        def add_usage(self, usage, actions, groups, prefix=None):
            if usage != SUPPRESS:
                self._add_item(self._format_usage, [usage, actions, groups, prefix])

        def add_arguments(self, actions):
            for action in actions:
                self.add_argument(action)

        def add_argument(self, action):
            if action.help != SUPPRESS:
                self._listed.append((self._current_indent, action))
                self._listed += [(self._current_indent + self._indent_increment, inner) for inner in _commands(action)]
                self._add_item(self._format_action, [action])

        # Writing the page.

        def format_help(self):
            widths = [indent + len(self._format_action_invocation(action)) for indent, action in self._listed]
            # The column in which all helps begin.
            self._help_position = min(max(widths, default=0) + 2, self._max_help_position)
            text = self._written(self._open[0]).strip('\n')
            while '\n\n\n' in text:
                text = text.replace('\n\n\n', '\n\n')
            return text + '\n' if text else ''

        def _written(self, section):
            before = self._current_indent
            self._current_indent = section.indent + (self._indent_increment if section is not self._open[0] else 0)
            body = ''
            for part in section.parts:
                body += self._written(part) if isinstance(part, _Section) else part() or ''
            self._current_indent = before
            if not body or section is self._open[0]:
                return body
            titled = section.heading not in (None, SUPPRESS)
            heading = f"{' ' * section.indent}{section.heading}:\n" if titled else ''
            return f'\n{heading}{body}\n'

        def _room(self, used):
            """How long lines behind an indent may be."""
            return max(self._width - used, 11)

        def _format_text(self, text):
            if '%(prog)' in text:
                text %= {'prog': self._prog}
            indent = self._current_indent
            return self._fill_text(text, self._room(indent), ' ' * indent) + '\n\n'

        def _format_usage(self, usage, actions, groups, prefix):
            start = 'usage: ' if prefix is None else prefix
            if usage is None:
                program = str(self._prog)
                options = self._usage_units([action for action in actions if action.option_strings], groups)
                others = self._usage_units([action for action in actions if not action.option_strings], groups)
                usage = ' '.join([program] + options + others)
                if len(start + usage) > self._room(self._current_indent):
                    usage = self._long_usage(start, program, _unbroken(' '.join(options)), _unbroken(' '.join(others)))
            else:
                usage %= {'prog': self._prog}
            return start + usage + '\n\n'

        def _long_usage(self, start, program, options, others):
            """A usage of several lines: the options, and on lines of their own the positionals."""
            whole = self._room(self._current_indent)
            beside = 4 * len(start + program) <= 3 * whole
            indent = len(start) + (len(program) + 1 if beside else 0)
            rows = _rows(options, whole - indent) + _rows(others, whole - indent)
            if beside:
                if rows and len(rows[0]) > whole - indent:
                    rows.insert(0, '')
                return '\n'.join([f'{program} {row}'.rstrip() if at == 0 else ' ' * indent + row
                                  for at, row in enumerate(rows)]) or program
            together = _rows(options + others, whole - indent)
            if len(together) == 1:
                rows = together
            return '\n'.join([program] + [' ' * indent + row for row in rows])

        def _usage_units(self, actions, groups):
            """What stands for each argument in a usage; arguments that exclude each other stand in one bracket."""
            bundles = {}
            for group in groups:
                members = group._group_actions
                if actions and not members:
                    raise ValueError(f'empty group {group}')
                if members and members[0] in actions:
                    at = actions.index(members[0])
                    if actions[at:at + len(members)] == members:
                        bundles[members[0]] = group
            units, skipped = [], set()
            for action in actions:
                if action in skipped:
                    continue
                group = bundles.get(action)
                if group is None:
                    text = '' if action.help == SUPPRESS else self._usage_of(action)
                    units.append(text if action.required or not action.option_strings or not text else f'[{text}]')
                    continue
                skipped.update(group._group_actions)
                bare = [self._usage_of(each) for each in group._group_actions if each.help != SUPPRESS]
                bare = [text[1:-1] if text[0] == '[' and text[-1] == ']' else text for text in bare]
                text = ' | '.join(bare)
                if bare and not group.required:
                    text = f'[{text}]'
                elif len(bare) > 1:
                    text = f'({text})'
                units.append(text)
            return [unit for unit in units if unit]

        def _usage_of(self, action):
            if not action.option_strings:
                return self._format_args(action, self._get_default_metavar_for_positional(action))
            if action.nargs == 0:
                return action.format_usage()
            words = self._format_args(action, self._get_default_metavar_for_optional(action))
            return f'{action.option_strings[0]} {words}'

        def _format_action(self, action):
            """An argument and its help, and the commands below it."""
            name = ' ' * self._current_indent + self._format_action_invocation(action)
            column = self._help_position
            text = self._expand_help(action) if action.help and action.help.strip() else ''
            lines = self._split_lines(text, self._room(column)) if text else []
            rows = [' ' * column + line for line in lines]
            if rows and len(name) + 2 <= column:
                rows[0] = name.ljust(column) + lines[0]
            elif action.help and not rows and len(name) + 2 <= column:
                rows = [name.ljust(column)]
            else:
                rows.insert(0, name)
            result = ''.join([row + '\n' for row in rows])
            self._current_indent += self._indent_increment
            for inner in _commands(action):
                result += self._format_action(inner)
            self._current_indent -= self._indent_increment
            return result

        def _format_action_invocation(self, action):
            names = action.option_strings
            if not names:
                return self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1)[0]
            if action.nargs == 0:
                return ', '.join(names)
            words = self._format_args(action, self._get_default_metavar_for_optional(action))
            return ', '.join([f'{name} {words}' for name in names])

        def _metavar_formatter(self, action, default_metavar):
            """A function that gives so many names of the words of an argument."""
            name = action.metavar
            if name is None:
                name = default_metavar if action.choices is None else '{%s}' % ','.join(map(str, action.choices))
            return lambda count: name if isinstance(name, tuple) else (name,) * count

        def _format_args(self, action, default_metavar):
            names, nargs = self._metavar_formatter(action, default_metavar), action.nargs
            if nargs in (REMAINDER, SUPPRESS):
                return '...' if nargs == REMAINDER else ''
            if nargs == ZERO_OR_MORE:
                shown = names(1)
                return ('[%s ...]' if len(shown) != 2 else '[%s [%s ...]]') % shown
            if nargs in _WORDS:
                count, form = _WORDS[nargs]
            elif isinstance(nargs, int):
                count, form = nargs, '%s ' * nargs
            else:
                raise ValueError('invalid nargs value')
            return (form % names(count)).rstrip(' ')

        def _expand_help(self, action):
            facts = {'prog': self._prog}
            for fact, value in vars(action).items():
                if fact == 'choices' and value is not None:
                    value = ', '.join(map(str, value))
                if value is not SUPPRESS:
                    facts[fact] = getattr(value, '__name__', value)
            return self._get_help_string(action) % facts

        # What other formatters do otherwise.

        def _split_lines(self, text, width):
            from textwrap import wrap
            return wrap(' '.join(text.split()), width)

        def _fill_text(self, text, width, indent):
            from textwrap import fill
            return fill(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

        def _get_help_string(self, action):
            return action.help

        def _get_default_metavar_for_positional(self, action):
            return action.dest

        def _get_default_metavar_for_optional(self, action):
            return action.dest.upper()

    class RawDescriptionHelpFormatter(HelpFormatter):
        def _fill_text(self, text, width, indent):
            import textwrap
            return textwrap.indent(text, indent, lambda line: True)

    class RawTextHelpFormatter(RawDescriptionHelpFormatter):
        def _split_lines(self, text, width):
            return text.splitlines()

    class ArgumentDefaultsHelpFormatter(HelpFormatter):
        def _get_help_string(self, action):
            text = action.help or ''
            has_default = action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)
            wanted = has_default and action.default is not SUPPRESS and '%(default)' not in text
            return text + ' (default: %(default)s)' if wanted else text

    class MetavarTypeHelpFormatter(HelpFormatter):
        def _get_default_metavar_for_positional(self, action):
            return action.type.__name__

        _get_default_metavar_for_optional = _get_default_metavar_for_positional

    def _commands(action):
        return action._get_subactions() if hasattr(action, '_get_subactions') else []

    def _unbroken(text):
        """The pieces between which a usage may be broken: words, and words that stand together in a bracket."""
        pieces, closing = [], None
        for word in text.split():
            if closing is None:
                pieces.append(word)
                closing = {'[': ']', '(': ')'}.get(word[0])
            else:
                pieces[-1] += ' ' + word
            if closing is not None and word.endswith(closing):
                closing = None
        return pieces

    def _rows(pieces, room):
        rows = []
        for piece in pieces:
            if rows and len(rows[-1]) + 1 + len(piece) <= room:
                rows[-1] += ' ' + piece
            else:
                rows.append(piece)
        return rows
    """#
}
