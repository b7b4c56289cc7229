extension FrozenSource {
  /// What of the module `argparse` holds arguments: groups and what a parser has in common with them.
  static let argparseContainers = #"""
    class _Shelf:
        """The arguments of a parser, which its groups share."""
        def __init__(self):
            self.actions, self.by_option, self.defaults, self.exclusive = [], {}, {}, []
            self.negative = False
            self.kinds = {'type': {None: lambda word: word}, 'action': {
                None: _StoreAction, 'store': _StoreAction, 'append': _AppendAction, 'extend': _ExtendAction,
                'store_const': _StoreConstAction, 'store_true': _StoreTrueAction, 'store_false': _StoreFalseAction,
                'append_const': _AppendConstAction, 'count': _CountAction, 'help': _HelpAction,
                'version': _VersionAction, 'parsers': _SubParsersAction}}

        def put(self, action):
            self.actions.append(action)
            self.by_option.update(dict.fromkeys(action.option_strings, action))
            # Where an option looks like a negative number, such words are no arguments.
            self.negative = self.negative or any(map(_is_negative_number, action.option_strings))

        def take_away(self, action):
            self.actions.remove(action)
            for group in action._groups:
                group._group_actions.remove(action)

    def _shared(name):
        return property(lambda self: getattr(self._shelf, name))

    class _ActionsContainer:
        """What parsers and groups have in common: arguments can be added to them."""
        _actions, _option_string_actions, _defaults = _shared('actions'), _shared('by_option'), _shared('defaults')
        _registries, _mutually_exclusive_groups = _shared('kinds'), _shared('exclusive')

        def __init__(self, description, prefix_chars, argument_default, conflict_handler, shelf=None):
            if conflict_handler not in ('error', 'resolve'):
                raise ValueError(f'invalid conflict_resolution value: {conflict_handler!r}')
            self.description, self.prefix_chars = description, prefix_chars
            self.argument_default, self.conflict_handler = argument_default, conflict_handler
            self._action_groups = []
            self._shelf = _Shelf() if shelf is None else shelf

        def register(self, registry_name, value, object):
            self._registries.setdefault(registry_name, {})[value] = object

        def _registered(self, registry_name, value):
            """What a name stands for; other things stand for themselves."""
            try:
                return self._registries[registry_name].get(value, value)
            except TypeError:
                return value

        def set_defaults(self, **kwargs):
            self._defaults.update(kwargs)
            for action in self._actions:
                action.default = kwargs.get(action.dest, action.default)

        def get_default(self, dest):
            own = [action.default for action in self._actions if action.dest == dest and action.default is not None]
            return own[0] if own else self._defaults.get(dest)

        def add_argument_group(self, *args, **kwargs):
            self._action_groups.append(_ArgumentGroup(self, *args, **kwargs))
            return self._action_groups[-1]

        def add_mutually_exclusive_group(self, *, required=False):
            self._mutually_exclusive_groups.append(_MutuallyExclusiveGroup(self, required))
            return self._mutually_exclusive_groups[-1]

        def add_argument(self, *args, **kwargs):
            positional = not args or len(args) == 1 and args[0][0] not in self.prefix_chars
            if positional and args and 'dest' in kwargs:
                raise ValueError('dest supplied twice for positional argument')
            facts = self._get_positional_kwargs(*args, **kwargs) if positional else self._optional_facts(args, **kwargs)
            if 'default' not in facts:
                if facts['dest'] in self._defaults:
                    facts['default'] = self._defaults[facts['dest']]
                elif self.argument_default is not None:
                    facts['default'] = self.argument_default
            make = self._registered('action', facts.pop('action', None))
            if not callable(make):
                raise ValueError(f'unknown action "{make}"')
            action = make(**facts)
            convert = self._registered('type', action.type)
            if not callable(convert):
                raise ValueError(f'{convert!r} is not callable')
            if convert is FileType:
                raise ValueError(f'{convert!r} is a FileType class object, instance of it must be passed')
            if isinstance(self, ArgumentParser):
                try:
                    self._get_formatter()._format_args(action, None)
                except TypeError:
                    raise ValueError('length of metavar tuple does not match nargs')
            return self._add_action(action)

        def _get_positional_kwargs(self, dest, **facts):
            if 'required' in facts:
                raise TypeError("'required' is an invalid argument for positionals")
            nargs = facts.get('nargs')
            may_be_missing = nargs == OPTIONAL or nargs == ZERO_OR_MORE and 'default' in facts
            return {**facts, 'dest': dest, 'option_strings': [], **({} if may_be_missing else {'required': True})}

        def _optional_facts(self, names, dest=None, **facts):
            signs = self.prefix_chars
            for name in names:
                if name[0] not in signs:
                    raise ValueError(f'invalid option string {name!r}: must start with a character {signs!r}')
            if dest is None:
                longest_kind = next((name for name in names if name[1:2] and name[1] in signs), names[0])
                dest = longest_kind.lstrip(signs).replace('-', '_')
                if not dest:
                    raise ValueError(f'dest= is required for options like {names[-1]!r}')
            return {**facts, 'dest': dest, 'option_strings': list(names)}

        def _add_action(self, action):
            taken = [name for name in action.option_strings if name in self._option_string_actions]
            if taken and self.conflict_handler == 'error':
                raise ArgumentError(action, f"conflicting option string{'s'[:len(taken) - 1]}: {', '.join(taken)}")
            for name in taken:
                # The newer argument wins; one that has lost all its names goes.
                loser = self._option_string_actions.pop(name)
                loser.option_strings.remove(name)
                if not loser.option_strings:
                    self._shelf.take_away(loser)
            action._groups = []
            self._shelf.put(action)
            return action

        def _add_container_actions(self, parent):
            """Takes over the arguments of a parent parser; groups of the same title become one."""
            mine = {}
            for group in self._action_groups:
                if group.title in mine:
                    raise ValueError(f'cannot merge actions - two groups are named {group.title!r}')
                mine[group.title] = group
            place = {}
            for group in parent._action_groups:
                if group.title not in mine:
                    mine[group.title] = self.add_argument_group(group.title, group.description,
                                                                conflict_handler=group.conflict_handler)
                place.update(dict.fromkeys(group._group_actions, mine[group.title]))
            for group in parent._mutually_exclusive_groups:
                twin = self.add_mutually_exclusive_group(required=group.required)
                place.update(dict.fromkeys(group._group_actions, twin))
            for action in parent._actions:
                place.get(action, self)._add_action(action)

    class _ArgumentGroup(_ActionsContainer):
        def __init__(self, container, title=None, description=None, **kwargs):
            inherited = 'prefix_chars', 'argument_default', 'conflict_handler'
            facts = {name: getattr(container, name) for name in inherited}
            super().__init__(description, shelf=container._shelf, **{**facts, **kwargs})
            self.title, self._group_actions = title, []

        def _add_action(self, action):
            return self._note(super()._add_action(action))

        def _note(self, action):
            self._group_actions.append(action)
            action._groups.append(self)
            return action

    class _MutuallyExclusiveGroup(_ArgumentGroup):
        def __init__(self, container, required=False):
            super().__init__(container)
            self.required, self._outer = required, container

        def _add_action(self, action):
            if action.required:
                raise ValueError('mutually exclusive arguments must be optional')
            return self._note(self._outer._add_action(action))

    def _is_negative_number(text):
        if text[:1] != '-':
            return False
        whole, point, rest = text[1:].partition('.')
        if not point:
            return whole.isdecimal()
        return (not whole or whole.isdecimal()) and rest.isdecimal()

    def _shape(action):
        """What of a command line an action takes: kinds of words, each with its least and greatest number."""
        nargs = action.nargs
        anything = ('A-O', 0, None)
        dashes = ('-', 0, None)
        if nargs is None:
            shape = [dashes, ('A', 1, 1), dashes]
        elif nargs == OPTIONAL:
            shape = [dashes, ('A', 0, 1), dashes]
        elif nargs == ZERO_OR_MORE:
            shape = [dashes, ('A-', 0, None)]
        elif nargs == ONE_OR_MORE:
            shape = [dashes, ('A', 1, 1), ('A-', 0, None)]
        elif nargs == REMAINDER:
            shape = [anything]
        elif nargs == PARSER:
            shape = [dashes, ('A', 1, 1), anything]
        elif nargs == SUPPRESS:
            shape = [dashes]
        else:
            shape = [dashes] + [('A', 1, 1), dashes] * nargs
        if action.option_strings:
            shape = [(kinds.replace('-', ''), least, most) for kinds, least, most in shape if kinds != '-']
        return shape

    def _match(actions, words):
        """How many of the words each action takes, the first as many as it can; None where they do not fit."""
        steps = [(i, *step) for i, action in enumerate(actions) for step in _shape(action)]
        def fit(k, at):
            if k == len(steps):
                return [0] * len(actions)
            i, kinds, least, most = steps[k]
            count = 0
            while at + count < len(words) and words[at + count] in kinds and (most is None or count < most):
                count += 1
            while count >= least:
                counts = fit(k + 1, at + count)
                if counts is not None:
                    counts[i] += count
                    return counts
                count -= 1
            return None
        return fit(0, 0)
    """#
}
