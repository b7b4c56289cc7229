extension FrozenSource {
  /// One run of a parser of the module `argparse`.
  static let argparseParsing = #"""
    class _Parsing:
        """One run of a parser over the words of a command line."""
        def __init__(self, parser, words, namespace):
            self.parser, self.words, self.namespace = parser, words, namespace
            self.extras = []
            self.seen, self.seen_non_default = set(), set()
            self.positionals = parser._get_positional_actions()
            self.conflicts = {}
            for group in parser._mutually_exclusive_groups:
                for action in group._group_actions:
                    others = [other for other in group._group_actions if other is not action]
                    self.conflicts.setdefault(action, []).extend(others)
            # A letter for each word: an option, an argument, or the two dashes behind which all are arguments.
            self.options, kinds = {}, []
            for i, word in enumerate(words):
                if word == '--':
                    kinds.append('-' + 'A' * (len(words) - i - 1))
                    break
                option = parser._parse_optional(word)
                if option is not None:
                    self.options[i] = option
                kinds.append('A' if option is None else 'O')
            self.kinds = ''.join(kinds)

        def run(self):
            at = 0
            last = max(self.options, default=-1)
            while at <= last:
                following = min(i for i in self.options if i >= at)
                if at != following:
                    end = self.take_positionals(at)
                    if end > at:
                        at = end
                        continue
                if at not in self.options:
                    self.extras.extend(self.words[at:following])
                    at = following
                at = self.take_optional(at)
            self.extras.extend(self.words[self.take_positionals(at):])
            self.finish()
            return self.namespace, self.extras

        def take(self, action, words, option=None):
            self.seen.add(action)
            values = self.parser._get_values(action, words)
            if values is not action.default:
                self.seen_non_default.add(action)
                for other in self.conflicts.get(action, ()):
                    if other in self.seen_non_default:
                        raise ArgumentError(action, 'not allowed with argument %s' % _get_action_name(other))
            if values is not SUPPRESS:
                action(self.parser, self.namespace, values, option)

        def take_optional(self, at):
            action, option, explicit = self.options[at]
            if action is None:
                self.extras.append(self.words[at])
                return at + 1
            parser = self.parser
            taken = []
            while explicit is not None:
                count = parser._match_argument(action, 'A')
                if count == 1:
                    taken.append((action, [explicit], option))
                    break
                # Short options without arguments may stand together behind one dash.
                if count != 0 or option[1] in parser.prefix_chars or explicit == '':
                    raise ArgumentError(action, 'ignored explicit argument %r' % explicit)
                taken.append((action, [], option))
                option = option[0] + explicit[0]
                if option not in parser._option_string_actions:
                    raise ArgumentError(action, 'ignored explicit argument %r' % explicit)
                action = parser._option_string_actions[option]
                explicit = explicit[1:] or None
            end = at + 1
            if explicit is None:
                end += parser._match_argument(action, self.kinds[at + 1:])
                taken.append((action, self.words[at + 1:end], option))
            for action, words, option in taken:
                self.take(action, words, option)
            return end

        def take_positionals(self, at):
            counts = []
            for size in range(len(self.positionals), 0, -1):
                found = _match(self.positionals[:size], self.kinds[at:])
                if found is not None:
                    counts = found
                    break
            for action, count in zip(self.positionals, counts):
                words = self.words[at:at + count]
                at += count
                self.take(action, words)
            self.positionals = self.positionals[len(counts):]
            return at

        def finish(self):
            parser, namespace = self.parser, self.namespace
            missing = []
            for action in parser._actions:
                if action in self.seen:
                    continue
                if action.required:
                    missing.append(_get_action_name(action))
                elif isinstance(action.default, str) and hasattr(namespace, action.dest):
                    if action.default is getattr(namespace, action.dest):
                        setattr(namespace, action.dest, parser._get_value(action, action.default))
            if missing:
                parser.error('the following arguments are required: %s' % ', '.join(missing))
            for group in parser._mutually_exclusive_groups:
                if group.required and not any(action in self.seen_non_default for action in group._group_actions):
                    names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                    parser.error('one of the arguments %s is required' % ' '.join(names))
    """#
}
