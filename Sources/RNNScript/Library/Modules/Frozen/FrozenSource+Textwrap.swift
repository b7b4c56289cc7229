extension FrozenSource {
  /// What of the module `textwrap` is written in the language.
  static let textwrap = #"""
    _whitespace = '\t\n\x0b\x0c\r '
    _blanks = dict.fromkeys(map(ord, _whitespace), ' ')

    def _is_word(c):
        return c.isalnum() or c == '_'

    def _is_letter(c):
        return c == '_' or (c.isalnum() and not c.isdecimal())

    def _is_dash_run(text, at):
        """Where a dash between words ends that begins at a place: two hyphens or more, then a letter or digit."""
        end = at
        while end < len(text) and text[end] == '-':
            end += 1
        return end if end - at >= 2 and end < len(text) and _is_word(text[end]) else 0

    def _word_end(text, start, breaks):
        """Where the piece ends that begins at a place which is no blank."""
        size = len(text)
        at = start + 1
        while at < size and text[at] not in _whitespace:
            if breaks and text[at] == '-':
                before, behind = text[:at], text[at + 1:at + 3]
                joins = at >= 2 and _is_letter(before[-1]) and (
                    _is_letter(before[-2]) or (at >= 3 and before[-2] == '-' and _is_letter(before[-3])))
                if joins and behind and _is_letter(behind[0]):
                    rest = text[at + 2:at + 4]
                    if rest and (_is_letter(rest[0]) or (rest[0] == '-' and len(rest) > 1 and _is_letter(rest[1]))):
                        return at + 1
                last = text[at - 1]
                if (_is_word(last) or last in '!"\'&.,?') and _is_dash_run(text, at):
                    return at
            at += 1
        return at

    class TextWrapper:
        def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                     fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                     tabsize=8, *, max_lines=None, placeholder=' [...]'):
            self.width, self.max_lines, self.placeholder = width, max_lines, placeholder
            self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
            self.expand_tabs, self.tabsize, self.replace_whitespace = expand_tabs, tabsize, replace_whitespace
            self.drop_whitespace, self.fix_sentence_endings = drop_whitespace, fix_sentence_endings
            self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens

        def _pieces(self, text):
            plain = text.expandtabs(self.tabsize) if self.expand_tabs else text
            text = plain.translate(_blanks) if self.replace_whitespace else plain
            pieces = []
            at = 0
            while at < len(text):
                end = at
                if text[at] in _whitespace:
                    while end < len(text) and text[end] in _whitespace:
                        end += 1
                else:
                    if self.break_on_hyphens and at and (_is_word(text[at - 1]) or text[at - 1] in '!"\'&.,?'):
                        end = _is_dash_run(text, at)
                    if end <= at:
                        end = _word_end(text, at, self.break_on_hyphens)
                pieces.append(text[at:end])
                at = end
            if self.fix_sentence_endings:
                for i in range(len(pieces) - 1):
                    word = pieces[i].rstrip('"\'')
                    if pieces[i + 1] == ' ' and len(word) > 1 and word[-1] in '.!?' and word[-2].islower():
                        pieces[i + 1] = '  '
            return pieces

        def wrap(self, text):
            pieces = self._pieces(text)
            if self.width <= 0:
                raise ValueError('invalid width %r (must be > 0)' % self.width)
            if self.max_lines is not None:
                last = self.initial_indent if self.max_lines <= 1 else self.subsequent_indent
                if len(last + self.placeholder.lstrip()) > self.width:
                    raise ValueError('placeholder too large for max width')
            lines = []
            pieces.reverse()
            while pieces:
                indent = self.subsequent_indent if lines else self.initial_indent
                room = self.width - len(indent)
                if self.drop_whitespace and lines and not pieces[-1].strip():
                    pieces.pop()
                line, used = [], 0
                while pieces and used + len(pieces[-1]) <= room:
                    used += len(pieces[-1])
                    line.append(pieces.pop())
                if pieces and len(pieces[-1]) > room:
                    self._break(pieces, line, used, room)
                    used = sum(map(len, line))
                if self.drop_whitespace and line and not line[-1].strip():
                    used -= len(line.pop())
                if not line:
                    continue
                is_last = not pieces or (self.drop_whitespace and len(pieces) == 1 and not pieces[0].strip())
                if self.max_lines is None or len(lines) + 1 < self.max_lines or (is_last and used <= room):
                    lines.append(indent + ''.join(line))
                    continue
                self._cut(lines, line, used, room, indent)
                break
            return lines

        def _break(self, pieces, line, used, room):
            if not self.break_long_words:
                if not line:
                    line.append(pieces.pop())
                return
            left = room - used if room >= 1 else 1
            piece = pieces[-1]
            end = left
            if self.break_on_hyphens and len(piece) > left:
                hyphen = piece.rfind('-', 0, left)
                if hyphen > 0 and piece[:hyphen].strip('-'):
                    end = hyphen + 1
            line.append(piece[:end])
            pieces[-1] = piece[end:]
            if not pieces[-1]:
                pieces.pop()

        def _cut(self, lines, line, used, room, indent):
            while line:
                if line[-1].strip() and used + len(self.placeholder) <= room:
                    lines.append(indent + ''.join(line) + self.placeholder)
                    return
                used -= len(line.pop())
            if lines:
                last = lines[-1].rstrip()
                if len(last) + len(self.placeholder) <= self.width:
                    lines[-1] = last + self.placeholder
                    return
            lines += [indent + self.placeholder.lstrip()]

        def fill(self, text):
            return '\n'.join(self.wrap(text))

    def wrap(text, width=70, **kwargs):
        return TextWrapper(width=width, **kwargs).wrap(text)

    def fill(text, width=70, **kwargs):
        return TextWrapper(width=width, **kwargs).fill(text)

    def shorten(text, width, **kwargs):
        return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))

    def dedent(text):
        lines = text.split('\n')
        lines = [line if line.strip(' \t') else '' for line in lines]
        margin = None
        for line in lines:
            if not line:
                continue
            indent = line[:len(line) - len(line.lstrip(' \t'))]
            if margin is None:
                margin = indent
            while not indent.startswith(margin):
                margin = margin[:-1]
        return '\n'.join(line[len(margin or ''):] for line in lines)

    def indent(text, prefix, predicate=None):
        if predicate is None:
            predicate = str.strip
        return ''.join(prefix + line if predicate(line) else line for line in text.splitlines(True))
    """#
}
