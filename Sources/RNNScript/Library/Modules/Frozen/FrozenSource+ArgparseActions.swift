extension FrozenSource {
  /// The actions of the module `argparse`.
  static let argparseActions = #"""
    def _get_action_name(argument):
        if argument is None:
            return None
        if argument.option_strings:
            return '/'.join(argument.option_strings)
        if argument.metavar not in (None, SUPPRESS):
            return argument.metavar
        if argument.dest not in (None, SUPPRESS):
            return argument.dest
        if argument.choices:
            return '{' + ','.join(argument.choices) + '}'
        return None

    class ArgumentError(Exception):
        def __init__(self, argument, message):
            self.argument_name = _get_action_name(argument)
            self.message = message

        def __str__(self):
            if self.argument_name is None:
                return '%s' % self.message
            return 'argument %s: %s' % (self.argument_name, self.message)

    class ArgumentTypeError(Exception):
        pass

    class Action(_AttributeHolder):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            self.option_strings = option_strings
            self.dest = dest
            self.nargs = nargs
            self.const = const
            self.default = default
            self.type = type
            self.choices = choices
            self.required = required
            self.help = help
            self.metavar = metavar

        def _get_kwargs(self):
            names = ('option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help', 'metavar')
            return [(name, getattr(self, name)) for name in names]

        def format_usage(self):
            return self.option_strings[0]

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError('.__call__() not defined')

    def _copied(items):
        if items is None:
            return []
        if type(items) is list:
            return items[:]
        import copy
        return copy.copy(items)

    class _StoreAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            if nargs == 0:
                raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as store '
                                 'true or store const may be more appropriate')
            if const is not None and nargs != OPTIONAL:
                raise ValueError('nargs must be %r to supply const' % OPTIONAL)
            super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, values)

    class _StoreConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
            super().__init__(option_strings, dest, nargs=0, const=const, default=default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, self.const)

    class _StoreTrueAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=False, required=False, help=None):
            super().__init__(option_strings, dest, const=True, default=default, required=required, help=help)

    class _StoreFalseAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=True, required=False, help=None):
            super().__init__(option_strings, dest, const=False, default=default, required=required, help=help)

    class _AppendAction(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            if nargs == 0:
                raise ValueError('nargs for append actions must be != 0; if arg strings are not supplying the value to '
                                 'append, the append const action may be more appropriate')
            if const is not None and nargs != OPTIONAL:
                raise ValueError('nargs must be %r to supply const' % OPTIONAL)
            super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            items = _copied(getattr(namespace, self.dest, None))
            items.append(values)
            setattr(namespace, self.dest, items)

    class _AppendConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
            super().__init__(option_strings, dest, nargs=0, const=const, default=default, required=required, help=help,
                             metavar=metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            items = _copied(getattr(namespace, self.dest, None))
            items.append(self.const)
            setattr(namespace, self.dest, items)

    class _ExtendAction(_AppendAction):
        def __call__(self, parser, namespace, values, option_string=None):
            items = _copied(getattr(namespace, self.dest, None))
            items.extend(values)
            setattr(namespace, self.dest, items)

    class _CountAction(Action):
        def __init__(self, option_strings, dest, default=None, required=False, help=None):
            super().__init__(option_strings, dest, nargs=0, default=default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)

    class _HelpAction(Action):
        def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
            super().__init__(option_strings, dest, default=default, nargs=0, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            parser.print_help()
            parser.exit()

    class _VersionAction(Action):
        def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                     help="show program's version number and exit"):
            super().__init__(option_strings, dest, default=default, nargs=0, help=help)
            self.version = version

        def __call__(self, parser, namespace, values, option_string=None):
            version = parser.version if self.version is None else self.version
            formatter = parser._get_formatter()
            formatter.add_text(version)
            parser._print_message(formatter.format_help(), _sys.stdout)
            parser.exit()

    class BooleanOptionalAction(Action):
        def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                     metavar=None):
            both = []
            for option in option_strings:
                both.append(option)
                if option.startswith('--'):
                    both.append('--no-' + option[2:])
            if help is not None and default is not None and default is not SUPPRESS:
                help += ' (default: %(default)s)'
            super().__init__(both, dest, nargs=0, default=default, type=type, choices=choices, required=required, help=help,
                             metavar=metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            if option_string in self.option_strings:
                setattr(namespace, self.dest, not option_string.startswith('--no-'))

        def format_usage(self):
            return ' | '.join(self.option_strings)

    class _SubParsersAction(Action):
        class _ChoicesPseudoAction(Action):
            def __init__(self, name, aliases, help):
                label = name + (' (%s)' % ', '.join(aliases) if aliases else '')
                super().__init__(option_strings=[], dest=label, help=help, metavar=label)

        def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
            self._prog_prefix = prog
            self._parser_class = parser_class
            self._name_parser_map = {}
            self._choices_actions = []
            super().__init__(option_strings, dest, nargs=PARSER, choices=self._name_parser_map, required=required, help=help,
                             metavar=metavar)

        def add_parser(self, name, **kwargs):
            if kwargs.get('prog') is None:
                kwargs['prog'] = '%s %s' % (self._prog_prefix, name)
            aliases = kwargs.pop('aliases', ())
            if name in self._name_parser_map:
                raise ArgumentError(self, 'conflicting subparser: %s' % name)
            for alias in aliases:
                if alias in self._name_parser_map:
                    raise ArgumentError(self, 'conflicting subparser alias: %s' % alias)
            if 'help' in kwargs:
                self._choices_actions.append(self._ChoicesPseudoAction(name, aliases, kwargs.pop('help')))
            parser = self._parser_class(**kwargs)
            for each in (name, *aliases):
                self._name_parser_map[each] = parser
            return parser

        def _get_subactions(self):
            return self._choices_actions

        def __call__(self, parser, namespace, values, option_string=None):
            name, arguments = values[0], values[1:]
            if self.dest is not SUPPRESS:
                setattr(namespace, self.dest, name)
            if name not in self._name_parser_map:
                raise ArgumentError(self, 'unknown parser %r (choices: %s)' % (name, ', '.join(self._name_parser_map)))
            inner, rest = self._name_parser_map[name].parse_known_args(arguments, None)
            for key, value in vars(inner).items():
                setattr(namespace, key, value)
            if rest:
                if not hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
                    setattr(namespace, _UNRECOGNIZED_ARGS_ATTR, [])
                getattr(namespace, _UNRECOGNIZED_ARGS_ATTR).extend(rest)

    class FileType:
        def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
            self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

        def __call__(self, string):
            if string == '-':
                if 'r' in self._mode:
                    return _sys.stdin
                if any(c in self._mode for c in 'wax'):
                    return _sys.stdout
                raise ValueError('argument "-" with mode %r' % self._mode)
            try:
                return open(string, self._mode, self._bufsize, self._encoding, self._errors)
            except OSError as error:
                raise ArgumentTypeError("can't open '%s': %s" % (string, error))

        def __repr__(self):
            args = [repr(value) for value in (self._mode, self._bufsize) if value != -1]
            args += ['%s=%r' % (name, value) for name, value in
                     (('encoding', self._encoding), ('errors', self._errors)) if value is not None]
            return '%s(%s)' % (type(self).__name__, ', '.join(args))

    class Namespace(_AttributeHolder):
        def __init__(self, **kwargs):
            for name, value in kwargs.items():
                setattr(self, name, value)

        def __eq__(self, other):
            if not isinstance(other, Namespace):
                return NotImplemented
            return vars(self) == vars(other)

        def __contains__(self, key):
            return key in vars(self)
    """#
}
