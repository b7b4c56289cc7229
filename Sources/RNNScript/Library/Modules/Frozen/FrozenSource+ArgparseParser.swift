extension FrozenSource {
  /// The parser of the module `argparse`.
  static let argparseParser = #"""
    class ArgumentParser(_AttributeHolder, _ActionsContainer):
        def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                     prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error',
                     add_help=True, allow_abbrev=True, exit_on_error=True):
            _ActionsContainer.__init__(self, description=description, prefix_chars=prefix_chars,
                                       argument_default=argument_default, conflict_handler=conflict_handler)
            self.prog = _sys.argv[0].rpartition('/')[2] if prog is None else prog
            self.usage = usage
            self.epilog = epilog
            self.formatter_class = formatter_class
            self.fromfile_prefix_chars = fromfile_prefix_chars
            self.add_help = add_help
            self.allow_abbrev = allow_abbrev
            self.exit_on_error = exit_on_error
            self._positionals = self.add_argument_group('positional arguments')
            self._optionals = self.add_argument_group('options')
            self._subparsers = None
            self.register('type', None, lambda string: string)
            prefix = '-' if '-' in prefix_chars else prefix_chars[0]
            if add_help:
                self.add_argument(prefix + 'h', prefix * 2 + 'help', action='help', default=SUPPRESS,
                                  help='show this help message and exit')
            for parent in parents:
                self._add_container_actions(parent)
                self._defaults.update(getattr(parent, '_defaults', {}))

        def _get_kwargs(self):
            names = ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')
            return [(name, getattr(self, name)) for name in names]

        def add_subparsers(self, **kwargs):
            if self._subparsers is not None:
                self.error('cannot have multiple subparser arguments')
            kwargs.setdefault('parser_class', type(self))
            self._subparsers = self._positionals
            if 'title' in kwargs or 'description' in kwargs:
                self._subparsers = self.add_argument_group(
                    kwargs.pop('title', 'subcommands'), kwargs.pop('description', None))
            if kwargs.get('prog') is None:
                formatter = self._get_formatter()
                formatter.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, '')
                kwargs['prog'] = formatter.format_help().strip()
            action = self._pop_action_class(kwargs, 'parsers')(option_strings=[], **kwargs)
            self._subparsers._add_action(action)
            return action

        def _add_action(self, action):
            (self._optionals if action.option_strings else self._positionals)._add_action(action)
            return action

        def _get_optional_actions(self):
            return [action for action in self._actions if action.option_strings]

        def _get_positional_actions(self):
            return [action for action in self._actions if not action.option_strings]

        def parse_args(self, args=None, namespace=None):
            namespace, rest = self.parse_known_args(args, namespace)
            if rest:
                self.error('unrecognized arguments: %s' % ' '.join(rest))
            return namespace

        def parse_known_args(self, args=None, namespace=None):
            args = list(_sys.argv[1:] if args is None else args)
            if namespace is None:
                namespace = Namespace()
            for action in self._actions:
                if action.dest is not SUPPRESS and not hasattr(namespace, action.dest):
                    if action.default is not SUPPRESS:
                        setattr(namespace, action.dest, action.default)
            for dest in self._defaults:
                if not hasattr(namespace, dest):
                    setattr(namespace, dest, self._defaults[dest])
            if self.exit_on_error:
                try:
                    namespace, rest = self._parse_known_args(args, namespace)
                except ArgumentError as error:
                    self.error(str(error))
            else:
                namespace, rest = self._parse_known_args(args, namespace)
            if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
                rest.extend(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR))
                delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
            return namespace, rest

        def parse_intermixed_args(self, args=None, namespace=None):
            namespace, rest = self.parse_known_intermixed_args(args, namespace)
            if rest:
                self.error('unrecognized arguments: %s' % ' '.join(rest))
            return namespace

        def parse_known_intermixed_args(self, args=None, namespace=None):
            """Options first, wherever they stand; then what is left goes to the positionals."""
            positionals = self._get_positional_actions()
            if any(action.nargs in (PARSER, REMAINDER) for action in positionals):
                raise TypeError('parse_intermixed_args: positional arg with nargs=%s' % next(
                    action.nargs for action in positionals if action.nargs in (PARSER, REMAINDER)))
            kept = [(action, action.nargs, action.default) for action in positionals]
            try:
                for action in positionals:
                    action.nargs = action.default = SUPPRESS
                namespace, rest = self.parse_known_args(args, namespace)
                for action in positionals:
                    if getattr(namespace, action.dest, None) == []:
                        delattr(namespace, action.dest)
            finally:
                for action, nargs, default in kept:
                    action.nargs, action.default = nargs, default
            optionals = [(action, action.required) for action in self._get_optional_actions()]
            try:
                for action, _ in optionals:
                    action.required = False
                return self.parse_known_args(rest, namespace)
            finally:
                for action, required in optionals:
                    action.required = required

        def _parse_known_args(self, arg_strings, namespace):
            if self.fromfile_prefix_chars is not None:
                arg_strings = self._read_args_from_files(arg_strings)
            return _Parsing(self, arg_strings, namespace).run()

        def _read_args_from_files(self, arg_strings):
            result = []
            for argument in arg_strings:
                if not argument or argument[0] not in self.fromfile_prefix_chars:
                    result.append(argument)
                    continue
                try:
                    with open(argument[1:]) as file:
                        lines = file.read().splitlines()
                except OSError as error:
                    self.error(str(error))
                inner = [word for line in lines for word in self.convert_arg_line_to_args(line)]
                result.extend(self._read_args_from_files(inner))
            return result

        def convert_arg_line_to_args(self, arg_line):
            return [arg_line]

        def _parse_optional(self, arg_string):
            """The option that a word is, as action, name and the argument that it holds; None for no option."""
            if not arg_string or arg_string[0] not in self.prefix_chars:
                return None
            known = self._option_string_actions
            if arg_string in known:
                return known[arg_string], arg_string, None
            if len(arg_string) == 1:
                return None
            name, equals, argument = arg_string.partition('=')
            if equals and name in known:
                return known[name], name, argument
            matches = self._get_option_tuples(arg_string)
            if len(matches) > 1:
                names = ', '.join([name for _, name, _ in matches])
                self.error('ambiguous option: %s could match %s' % (arg_string, names))
            if matches:
                return matches[0]
            if _is_negative_number(arg_string) and not self._has_negative_number_optionals:
                return None
            return None if ' ' in arg_string else (None, arg_string, None)

        def _get_option_tuples(self, option_string):
            known = self._option_string_actions
            if option_string[1] in self.prefix_chars:
                if not self.allow_abbrev:
                    return []
                prefix, equals, argument = option_string.partition('=')
                return [(action, name, argument if equals else None) for name, action in known.items()
                        if name.startswith(prefix)]
            result = []
            for name, action in known.items():
                if name == option_string[:2]:
                    result.append((action, name, option_string[2:]))
                elif name.startswith(option_string):
                    result.append((action, name, None))
            return result

        def _match_argument(self, action, words):
            counts = _match([action], words)
            if counts is not None:
                return counts[0]
            message = {None: 'expected one argument', OPTIONAL: 'expected at most one argument',
                       ONE_OR_MORE: 'expected at least one argument'}.get(action.nargs)
            if message is None:
                message = 'expected %s argument%s' % (action.nargs, '' if action.nargs == 1 else 's')
            raise ArgumentError(action, message)

        def _get_values(self, action, arg_strings):
            nargs = action.nargs
            if nargs not in (PARSER, REMAINDER) and '--' in arg_strings:
                arg_strings.remove('--')
            if not arg_strings and nargs == OPTIONAL:
                value = action.const if action.option_strings else action.default
                if isinstance(value, str):
                    value = self._get_value(action, value)
                    self._check_value(action, value)
                return value
            if not arg_strings and nargs == ZERO_OR_MORE and not action.option_strings:
                value = arg_strings if action.default is None else action.default
                self._check_value(action, value)
                return value
            if len(arg_strings) == 1 and nargs in (None, OPTIONAL):
                value = self._get_value(action, arg_strings[0])
                self._check_value(action, value)
                return value
            if nargs == SUPPRESS:
                return SUPPRESS
            values = [self._get_value(action, argument) for argument in arg_strings]
            if nargs != REMAINDER:
                for value in values[:1] if nargs == PARSER else values:
                    self._check_value(action, value)
            return values

        def _get_value(self, action, arg_string):
            convert = self._registry_get('type', action.type, action.type)
            if not callable(convert):
                raise ArgumentError(action, '%r is not callable' % convert)
            try:
                return convert(arg_string)
            except ArgumentTypeError as error:
                raise ArgumentError(action, str(error))
            except (TypeError, ValueError):
                name = getattr(action.type, '__name__', repr(action.type))
                raise ArgumentError(action, 'invalid %s value: %r' % (name, arg_string))

        def _check_value(self, action, value):
            if action.choices is not None and value not in action.choices:
                choices = ', '.join(map(repr, action.choices))
                raise ArgumentError(action, 'invalid choice: %r (choose from %s)' % (value, choices))

        def format_usage(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            return formatter.format_help()

        def format_help(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            formatter.add_text(self.description)
            for group in self._action_groups:
                formatter.start_section(group.title)
                formatter.add_text(group.description)
                formatter.add_arguments(group._group_actions)
                formatter.end_section()
            formatter.add_text(self.epilog)
            return formatter.format_help()

        def _get_formatter(self):
            return self.formatter_class(prog=self.prog)

        def print_usage(self, file=None):
            self._print_message(self.format_usage(), _sys.stdout if file is None else file)

        def print_help(self, file=None):
            self._print_message(self.format_help(), _sys.stdout if file is None else file)

        def _print_message(self, message, file=None):
            if message:
                (file or _sys.stderr).write(message)

        def exit(self, status=0, message=None):
            if message:
                self._print_message(message, _sys.stderr)
            _sys.exit(status)

        def error(self, message):
            self.print_usage(_sys.stderr)
            self.exit(2, '%s: error: %s\n' % (self.prog, message))
    """#
}
