extension FrozenSource {
  /// The parser of the module `argparse`.
  static let argparseParser = #"""
    class ArgumentParser(_AttributeHolder, _ActionsContainer):
        def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[],
                     formatter_class=HelpFormatter, prefix_chars='-', fromfile_prefix_chars=None, argument_default=None,
                     conflict_handler='error', add_help=True, allow_abbrev=True, exit_on_error=True):
            _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
            self.prog = prog if prog is not None else _sys.argv[0].split('/')[-1]
            self.usage, self.epilog, self.formatter_class, self.add_help = usage, epilog, formatter_class, add_help
            self.fromfile_prefix_chars, self.allow_abbrev = fromfile_prefix_chars, allow_abbrev
            self.exit_on_error = exit_on_error
            self._positionals, self._optionals = map(self.add_argument_group, ('positional arguments', 'options'))
            self._subparsers = None
            if add_help:
                sign = prefix_chars[0] if '-' not in prefix_chars else '-'
                self.add_argument(f'{sign}h', f'{sign}{sign}help', action='help', default=SUPPRESS,
                                  help='show this help message and exit')
            for parent in parents:
                self._add_container_actions(parent)
                self._defaults.update(parent._defaults)

        def _get_kwargs(self):
            return [(fact, getattr(self, fact)) for fact in
                    'prog usage description formatter_class conflict_handler add_help'.split()]

        def _add_action(self, action):
            group = self._optionals if action.option_strings else self._positionals
            return group._add_action(action)

        def _get_optional_actions(self):
            return [action for action in self._actions if action.option_strings]

        def _get_positional_actions(self):
            return [action for action in self._actions if not action.option_strings]

        def add_subparsers(self, *, title=None, description=None, prog=None, action='parsers', parser_class=None,
                           **kwargs):
            if self._subparsers is not None:
                self.error('cannot have multiple subparser arguments')
            self._subparsers = self._positionals
            if title is not None or description is not None:
                self._subparsers = self.add_argument_group(title or 'subcommands', description)
            if prog is None:
                page = self._get_formatter()
                page.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, '')
                prog = page.format_help().strip()
            make = self._registered('action', action)
            return self._subparsers._add_action(make([], prog=prog, parser_class=parser_class or type(self), **kwargs))

        # Reading a command line.

        def parse_args(self, args=None, namespace=None):
            return self._nothing_left(*self.parse_known_args(args, namespace))

        def parse_intermixed_args(self, args=None, namespace=None):
            return self._nothing_left(*self.parse_known_intermixed_args(args, namespace))

        def _nothing_left(self, namespace, words):
            if words:
                self.error('unrecognized arguments: ' + ' '.join(words))
            return namespace

        def parse_known_args(self, args=None, namespace=None):
            words = _sys.argv[1:] if args is None else list(args)
            if namespace is None:
                namespace = Namespace()
            defaults = [(action.dest, action.default) for action in self._actions]
            for dest, default in defaults + list(self._defaults.items()):
                if dest is not SUPPRESS and default is not SUPPRESS and not hasattr(namespace, dest):
                    setattr(namespace, dest, default)
            try:
                namespace, left = _Parsing(self, self._with_files(words), namespace).run()
            except ArgumentError as problem:
                if not self.exit_on_error:
                    raise
                self.error(str(problem))
            # What a command's own parser did not know.
            if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
                left = left + getattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
                delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
            return namespace, left

        def parse_known_intermixed_args(self, args=None, namespace=None):
            """Options first, wherever they stand; then what is left goes to the positionals."""
            positionals = self._get_positional_actions()
            for action in positionals:
                if action.nargs in (PARSER, REMAINDER):
                    raise TypeError(f'parse_intermixed_args: positional arg with nargs={action.nargs}')
            for group in self._mutually_exclusive_groups:
                if any(action in positionals for action in group._group_actions):
                    raise TypeError('parse_intermixed_args: positional in mutuallyExclusiveGroup')
            usage = self.usage
            if usage is None:
                usage = self.format_usage().removeprefix('usage: ').rstrip().replace('%', '%%')
            with _Changed([self], usage=usage), _Changed(positionals, nargs=SUPPRESS, default=SUPPRESS):
                namespace, left = self.parse_known_args(args, namespace)
            for action in positionals:
                if getattr(namespace, action.dest, None) == []:
                    delattr(namespace, action.dest)
            # The options and the groups have had what they ask for.
            with _Changed(self._get_optional_actions() + self._mutually_exclusive_groups, required=False):
                return self.parse_known_args(left, namespace)

        def convert_arg_line_to_args(self, arg_line):
            return [arg_line]

        def _with_files(self, words):
            """The words, with those of a file in the place of its name."""
            signs = self.fromfile_prefix_chars or ''
            result = []
            for word in words:
                if word[:1] == '' or word[0] not in signs:
                    result.append(word)
                    continue
                try:
                    with open(word[1:]) as file:
                        lines = file.read().splitlines()
                except OSError as problem:
                    self.error(str(problem))
                for line in lines:
                    result += self._with_files(self.convert_arg_line_to_args(line))
            return result

        def _parse_optional(self, word):
            """The option that a word is, as action, name and the argument that it holds; None for no option."""
            known = self._option_string_actions
            if word[:1] == '' or word[0] not in self.prefix_chars:
                return None
            if word in known:
                return known[word], word, None
            name, sign, value = word.partition('=')
            if sign and name in known:
                return known[name], name, value
            if len(word) == 1:
                return None
            meant = list(self._abbreviated(word))
            if len(meant) > 1:
                self.error('ambiguous option: %s could match %s' % (word, ', '.join([name for _, name, _ in meant])))
            if meant:
                return meant[0]
            is_number = _is_negative_number(word) and not self._shelf.negative
            return None if is_number or ' ' in word else (None, word, None)

        def _abbreviated(self, word):
            """The options that a word may stand for: a beginning of a long name, or a short one and its argument."""
            is_long = word[1] in self.prefix_chars
            start, sign, value = word.partition('=') if is_long else (word, '', '')
            for name, action in self._option_string_actions.items():
                if not is_long and name == word[:2]:
                    yield action, name, word[2:]
                elif name.startswith(start) and (self.allow_abbrev or not is_long):
                    yield action, name, value if sign else None

        # Turning words into values.

        _MISSING = {None: 'one argument', OPTIONAL: 'at most one argument', ONE_OR_MORE: 'at least one argument'}

        def _match_argument(self, action, kinds):
            """How many of the words that follow an option it takes."""
            counts = _match([action], kinds)
            if counts is None:
                number = self._MISSING.get(action.nargs) or f"{action.nargs} argument{'' if action.nargs == 1 else 's'}"
                raise ArgumentError(action, 'expected ' + number)
            return counts[0]

        def _get_values(self, action, words):
            nargs = action.nargs
            if nargs == SUPPRESS:
                return SUPPRESS
            if '--' in words and nargs not in (PARSER, REMAINDER):
                words.remove('--')
            if words and nargs in (None, OPTIONAL):
                values = self._get_value(action, words[0])
            elif nargs == OPTIONAL:
                values = action.const if action.option_strings else action.default
                if not isinstance(values, str):
                    return values
                values = self._get_value(action, values)
            elif nargs == ZERO_OR_MORE and not words and not action.option_strings:
                values = words if action.default is None else action.default
            else:
                values = [self._get_value(action, word) for word in words]
                for value in {PARSER: values[:1], REMAINDER: []}.get(nargs, values):
                    self._check_value(action, value)
                return values
            self._check_value(action, values)
            return values

        def _get_value(self, action, word):
            convert = self._registered('type', action.type)
            if not callable(convert):
                raise ArgumentError(action, f'{convert!r} is not callable')
            try:
                return convert(word)
            except ArgumentTypeError as problem:
                raise ArgumentError(action, str(problem))
            except (TypeError, ValueError):
                kind = getattr(action.type, '__name__', repr(action.type))
                raise ArgumentError(action, f'invalid {kind} value: {word!r}')

        def _check_value(self, action, value):
            allowed = action.choices
            if allowed is not None and value not in allowed:
                raise ArgumentError(action, f"invalid choice: {value!r} (choose from {', '.join(map(repr, allowed))})")

        # Saying something.

        def _get_formatter(self):
            return self.formatter_class(prog=self.prog)

        def _page(self):
            page = self._get_formatter()
            page.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            return page

        def format_usage(self):
            return self._page().format_help()

        def format_help(self):
            page = self._page()
            page.add_text(self.description)
            for group in self._action_groups:
                page.start_section(group.title)
                page.add_text(group.description)
                page.add_arguments(group._group_actions)
                page.end_section()
            page.add_text(self.epilog)
            return page.format_help()

        def print_usage(self, file=None):
            self._print_message(self.format_usage(), file or _sys.stdout)

        def print_help(self, file=None):
            self._print_message(self.format_help(), file or _sys.stdout)

        def _print_message(self, message, file=None):
            if message:
                (file or _sys.stderr).write(message)

        def exit(self, status=0, message=None):
            self._print_message(message)
            _sys.exit(status)

        def error(self, message):
            self.print_usage(_sys.stderr)
            self.exit(2, f'{self.prog}: error: {message}\n')

    class _Changed:
        """Other values for attributes of some objects, as long as a block lasts."""
        def __init__(self, objects, **values):
            self.objects, self.values = objects, values

        def __enter__(self):
            self.before = [(each, name, getattr(each, name)) for each in self.objects for name in self.values]
            for each, name, _ in self.before:
                setattr(each, name, self.values[name])

        def __exit__(self, *problem):
            for each, name, value in self.before:
                setattr(each, name, value)
    """#
}
