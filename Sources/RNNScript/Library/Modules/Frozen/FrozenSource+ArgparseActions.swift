extension FrozenSource {
  /// The actions of the module `argparse`.
  static let argparseActions = #"""
    def _get_action_name(argument):
        """What an argument is called in an error."""
        if argument is None:
            return None
        if argument.option_strings:
            return '/'.join(argument.option_strings)
        for name in (argument.metavar, argument.dest):
            if name is not None and name != SUPPRESS:
                return name
        return '{%s}' % ','.join(argument.choices) if argument.choices else None

    class ArgumentError(Exception):
        def __init__(self, argument, message):
            self.argument_name, self.message = _get_action_name(argument), message

        def __str__(self):
            return f'{self.message}' if self.argument_name is None else f'argument {self.argument_name}: {self.message}'

    class ArgumentTypeError(Exception):
        pass

    _FACTS = 'option_strings dest nargs const default type choices required help metavar'.split()

    class Action(_AttributeHolder):
        """What happens to the words of one argument."""
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            values = option_strings, dest, nargs, const, default, type, choices, required, help, metavar
            for fact, value in zip(_FACTS, values):
                setattr(self, fact, value)

        def _get_kwargs(self):
            return [(fact, getattr(self, fact)) for fact in _FACTS]

        def format_usage(self):
            return self.option_strings[0]

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError('.__call__() not defined')

    class _ValueAction(Action):
        """Takes words: one at least, and a constant only where the words may be missing."""
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            if nargs == 0:
                raise ValueError(self._wordless)
            if nargs != OPTIONAL and const is not None:
                raise ValueError("nargs must be '?' to supply const")
            super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

    class _StoreAction(_ValueAction):
        _wordless = ('nargs for store actions must be != 0; if you have nothing to store, actions such as store '
                     'true or store const may be more appropriate')

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, values)

    class _StoreConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
            super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, self.const)

    class _StoreTrueAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=False, required=False, help=None):
            super().__init__(option_strings, dest, True, default, required, help)

    class _StoreFalseAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=True, required=False, help=None):
            super().__init__(option_strings, dest, False, default, required, help)

    def _grow(namespace, dest, how, more):
        """Puts a longer copy in the place of a list: the list of defaults stays as it is."""
        before = getattr(namespace, dest, None)
        if before is None or type(before) is list:
            longer = list(before or ())
        else:
            import copy
            longer = copy.copy(before)
        getattr(longer, how)(more)
        setattr(namespace, dest, longer)

    class _AppendAction(_ValueAction):
        _wordless = ('nargs for append actions must be != 0; if arg strings are not supplying the value to append, '
                     'the append const action may be more appropriate')

        def __call__(self, parser, namespace, values, option_string=None):
            _grow(namespace, self.dest, 'append', values)

    class _ExtendAction(_AppendAction):
        def __call__(self, parser, namespace, values, option_string=None):
            _grow(namespace, self.dest, 'extend', values)

    class _AppendConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
            super().__init__(option_strings, dest, 0, const, default, None, None, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            _grow(namespace, self.dest, 'append', self.const)

    class _CountAction(Action):
        def __init__(self, option_strings, dest, default=None, required=False, help=None):
            super().__init__(option_strings, dest, 0, None, default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            before = getattr(namespace, self.dest, None)
            setattr(namespace, self.dest, 1 if before is None else before + 1)

    class _LastAction(Action):
        """Writes something and ends the program."""
        def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
            super().__init__(option_strings, dest, 0, None, default, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            self._say(parser)
            parser.exit()

    class _HelpAction(_LastAction):
        def _say(self, parser):
            parser.print_help()

    class _VersionAction(_LastAction):
        def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                     help="show program's version number and exit"):
            super().__init__(option_strings, dest, default, help)
            self.version = version

        def _say(self, parser):
            page = parser._get_formatter()
            page.add_text(parser.version if self.version is None else self.version)
            parser._print_message(page.format_help(), _sys.stdout)

    class BooleanOptionalAction(Action):
        def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                     metavar=None):
            names = []
            for name in option_strings:
                names += [name, '--no-' + name[2:]] if name[:2] == '--' else [name]
            super().__init__(names, dest, 0, None, default, type, choices, required, help, metavar)

        def format_usage(self):
            return ' | '.join(self.option_strings)

        def __call__(self, parser, namespace, values, option_string=None):
            if option_string in self.option_strings:
                setattr(namespace, self.dest, option_string[:5] != '--no-')

    class _SubParsersAction(Action):
        """Hands the words behind a command's name to the parser of that command."""
        def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
            self._program, self._make_parser = prog, parser_class
            self._name_parser_map, self._choices_actions = {}, []
            super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help,
                             metavar=metavar)

        def add_parser(self, name, *, aliases=(), prog=None, **kwargs):
            for kind, new in [('', name)] + [(' alias', alias) for alias in aliases]:
                if new in self._name_parser_map:
                    raise ArgumentError(self, 'conflicting subparser%s: %s' % (kind, new))
            if 'help' in kwargs:
                label = '%s (%s)' % (name, ', '.join(aliases)) if aliases else name
                self._choices_actions.append(Action([], label, help=kwargs.pop('help'), metavar=label))
            if prog is None:
                prog = f'{self._program} {name}'
            parser = self._make_parser(prog=prog, **kwargs)
            self._name_parser_map.update(dict.fromkeys([name, *aliases], parser))
            return parser

        def _get_subactions(self):
            return self._choices_actions

        def __call__(self, parser, namespace, values, option_string=None):
            name, *words = values
            if self.dest is not SUPPRESS:
                setattr(namespace, self.dest, name)
            command = self._name_parser_map.get(name)
            if command is None:
                raise ArgumentError(self, 'unknown parser %r (choices: %s)' % (name, ', '.join(self._name_parser_map)))
            found, unknown = command.parse_known_args(words, None)
            for key, value in vars(found).items():
                setattr(namespace, key, value)
            if unknown:
                before = getattr(namespace, _UNRECOGNIZED_ARGS_ATTR, [])
                setattr(namespace, _UNRECOGNIZED_ARGS_ATTR, before + unknown)

    class FileType:
        def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
            self._mode, self._rest = mode, (bufsize, encoding, errors)

        def __call__(self, string):
            if string != '-':
                try:
                    return open(string, self._mode, *self._rest)
                except OSError as problem:
                    raise ArgumentTypeError(f"can't open '{string}': {problem}")
            if 'r' in self._mode:
                return _sys.stdin
            if set(self._mode) & set('wax'):
                return _sys.stdout
            raise ValueError('argument "-" with mode %r' % self._mode)

        def __repr__(self):
            size, encoding, errors = self._rest
            shown = [repr(self._mode)] + ([] if size == -1 else [repr(size)])
            shown += [] if encoding is None else ['encoding=%r' % encoding]
            shown += [] if errors is None else ['errors=%r' % errors]
            return '%s(%s)' % (type(self).__name__, ', '.join(shown))

    class Namespace(_AttributeHolder):
        def __init__(self, **kwargs):
            for key, value in kwargs.items():
                setattr(self, key, value)

        def __contains__(self, key):
            return key in vars(self)

        def __eq__(self, other):
            return vars(other) == vars(self) if isinstance(other, Namespace) else NotImplemented
    """#
}
