extension FrozenSource {
  /// What of the module `argparse` holds arguments: groups and what a parser has in common with them.
  static let argparseContainers = #"""
    class _ActionsContainer:
        def __init__(self, description, prefix_chars, argument_default, conflict_handler):
            self.description = description
            self.argument_default = argument_default
            self.prefix_chars = prefix_chars
            self.conflict_handler = conflict_handler
            self._registries = {'type': {}, 'action': {
                None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction, 'store_true': _StoreTrueAction,
                'store_false': _StoreFalseAction, 'append': _AppendAction, 'append_const': _AppendConstAction,
                'count': _CountAction, 'help': _HelpAction, 'version': _VersionAction, 'parsers': _SubParsersAction,
                'extend': _ExtendAction}}
            self._get_handler()
            self._actions = []
            self._option_string_actions = {}
            self._action_groups = []
            self._mutually_exclusive_groups = []
            self._defaults = {}
            self._has_negative_number_optionals = []

        def register(self, registry_name, value, object):
            self._registries.setdefault(registry_name, {})[value] = object

        def _registry_get(self, registry_name, value, default=None):
            try:
                return self._registries[registry_name].get(value, default)
            except TypeError:
                return default

        def set_defaults(self, **kwargs):
            self._defaults.update(kwargs)
            for action in self._actions:
                if action.dest in kwargs:
                    action.default = kwargs[action.dest]

        def get_default(self, dest):
            for action in self._actions:
                if action.dest == dest and action.default is not None:
                    return action.default
            return self._defaults.get(dest, None)

        def add_argument(self, *args, **kwargs):
            if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
                if args and 'dest' in kwargs:
                    raise ValueError('dest supplied twice for positional argument')
                kwargs = self._get_positional_kwargs(*args, **kwargs)
            else:
                kwargs = self._get_optional_kwargs(*args, **kwargs)
            if 'default' not in kwargs:
                if kwargs['dest'] in self._defaults:
                    kwargs['default'] = self._defaults[kwargs['dest']]
                elif self.argument_default is not None:
                    kwargs['default'] = self.argument_default
            action_class = self._pop_action_class(kwargs)
            if not callable(action_class):
                raise ValueError('unknown action "%s"' % (action_class,))
            action = action_class(**kwargs)
            convert = self._registry_get('type', action.type, action.type)
            if not callable(convert):
                raise ValueError('%r is not callable' % (convert,))
            if convert is FileType:
                raise ValueError('%r is a FileType class object, instance of it must be passed' % (convert,))
            if hasattr(self, '_get_formatter'):
                try:
                    self._get_formatter()._format_args(action, None)
                except TypeError:
                    raise ValueError('length of metavar tuple does not match nargs')
            return self._add_action(action)

        def add_argument_group(self, *args, **kwargs):
            group = _ArgumentGroup(self, *args, **kwargs)
            self._action_groups.append(group)
            return group

        def add_mutually_exclusive_group(self, **kwargs):
            group = _MutuallyExclusiveGroup(self, **kwargs)
            self._mutually_exclusive_groups.append(group)
            return group

        def _add_action(self, action):
            self._check_conflict(action)
            self._actions.append(action)
            action.container = self
            for option in action.option_strings:
                self._option_string_actions[option] = action
                if _is_negative_number(option) and not self._has_negative_number_optionals:
                    self._has_negative_number_optionals.append(True)
            return action

        def _remove_action(self, action):
            self._actions.remove(action)

        def _add_container_actions(self, container):
            groups = {}
            for group in self._action_groups:
                if group.title in groups:
                    raise ValueError('cannot merge actions - two groups are named %r' % group.title)
                groups[group.title] = group
            homes = {}
            for group in container._action_groups:
                if group.title not in groups:
                    groups[group.title] = self.add_argument_group(
                        title=group.title, description=group.description, conflict_handler=group.conflict_handler)
                for action in group._group_actions:
                    homes[action] = groups[group.title]
            for group in container._mutually_exclusive_groups:
                exclusive = self.add_mutually_exclusive_group(required=group.required)
                for action in group._group_actions:
                    homes[action] = exclusive
            for action in container._actions:
                homes.get(action, self)._add_action(action)

        def _get_positional_kwargs(self, dest, **kwargs):
            if 'required' in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            nargs = kwargs.get('nargs')
            if nargs not in (OPTIONAL, ZERO_OR_MORE) or (nargs == ZERO_OR_MORE and 'default' not in kwargs):
                kwargs['required'] = True
            return dict(kwargs, dest=dest, option_strings=[])

        def _get_optional_kwargs(self, *args, **kwargs):
            for option in args:
                if option[0] not in self.prefix_chars:
                    raise ValueError('invalid option string %r: must start with a character %r'
                                     % (option, self.prefix_chars))
            dest = kwargs.pop('dest', None)
            if dest is None:
                long = [option for option in args if len(option) > 1 and option[1] in self.prefix_chars]
                dest = (long or args)[0].lstrip(self.prefix_chars)
                if not dest:
                    raise ValueError('dest= is required for options like %r' % args[-1])
                dest = dest.replace('-', '_')
            return dict(kwargs, dest=dest, option_strings=list(args))

        def _pop_action_class(self, kwargs, default=None):
            action = kwargs.pop('action', default)
            return self._registry_get('action', action, action)

        def _get_handler(self):
            try:
                return getattr(self, '_handle_conflict_%s' % self.conflict_handler)
            except AttributeError:
                raise ValueError('invalid conflict_resolution value: %r' % self.conflict_handler)

        def _check_conflict(self, action):
            known = self._option_string_actions
            conflicts = [(option, known[option]) for option in action.option_strings if option in known]
            if conflicts:
                self._get_handler()(action, conflicts)

        def _handle_conflict_error(self, action, conflicting_actions):
            plural = '' if len(conflicting_actions) == 1 else 's'
            options = ', '.join([option for option, _ in conflicting_actions])
            raise ArgumentError(action, 'conflicting option string%s: %s' % (plural, options))

        def _handle_conflict_resolve(self, action, conflicting_actions):
            for option, other in conflicting_actions:
                other.option_strings.remove(option)
                self._option_string_actions.pop(option, None)
                if not other.option_strings:
                    other.container._remove_action(other)

    class _ArgumentGroup(_ActionsContainer):
        def __init__(self, container, title=None, description=None, **kwargs):
            for name in ('conflict_handler', 'prefix_chars', 'argument_default'):
                kwargs.setdefault(name, getattr(container, name))
            super().__init__(description=description, **kwargs)
            self.title = title
            self._group_actions = []
            for name in ('_registries', '_actions', '_option_string_actions', '_defaults', '_has_negative_number_optionals',
                         '_mutually_exclusive_groups'):
                setattr(self, name, getattr(container, name))

        def _add_action(self, action):
            action = super()._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            super()._remove_action(action)
            self._group_actions.remove(action)

    class _MutuallyExclusiveGroup(_ArgumentGroup):
        def __init__(self, container, required=False):
            super().__init__(container)
            self.required = required
            self._container = container

        def _add_action(self, action):
            if action.required:
                raise ValueError('mutually exclusive arguments must be optional')
            action = self._container._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            self._container._remove_action(action)
            self._group_actions.remove(action)

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
