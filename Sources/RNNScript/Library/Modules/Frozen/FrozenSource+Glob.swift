extension FrozenSource {
  /// The module `fnmatch`: names against patterns with `*` and `?`.
  static let fnmatch = #"""
    import re

    _compiled = {}

    def translate(pat):
        parts = []
        i, n = 0, len(pat)
        while i < n:
            c = pat[i]
            i += 1
            if c == '*':
                if not parts or parts[-1] != '.*':
                    parts.append('.*')
            elif c == '?':
                parts.append('.')
            elif c == '[':
                j = i + 1 if pat[i:i + 1] == '!' else i
                j = pat.find(']', j + 1 if pat[j:j + 1] == ']' else j)
                if j < 0:
                    parts.append('\\[')
                else:
                    inside = pat[i:j].replace('\\', '\\\\')
                    i = j + 1
                    if inside.startswith('!'):
                        inside = '^' + inside[1:]
                    elif inside[:1] in ('^', '['):
                        inside = '\\' + inside
                    parts.append('[' + inside + ']')
            else:
                parts.append(re.escape(c))
        return '(?s:' + ''.join(parts) + ')\\Z'

    def _match(pat):
        pattern = _compiled.get(pat)
        if pattern is None:
            pattern = _compiled[pat] = re.compile(translate(pat)).match
        return pattern

    def fnmatchcase(name, pat):
        return _match(pat)(name) is not None

    fnmatch = fnmatchcase

    def filter(names, pat):
        match = _match(pat)
        return [name for name in names if match(name)]
    """#

  /// The module `glob`: the files that a pattern names.
  static let glob = #"""
    import os
    import re
    import fnmatch

    def has_magic(s):
        return re.search('[*?[]', s) is not None

    def escape(pathname):
        return re.sub('([*?[])', r'[\1]', pathname)

    def _names(folder, only_folders):
        try:
            with os.scandir(folder or '.') as entries:
                return [entry.name for entry in entries if not only_folders or entry.is_dir()]
        except OSError:
            return []

    def _below(folder, hidden):
        yield folder
        for name in _names(folder, True):
            if hidden or not name.startswith('.'):
                path = os.path.join(folder, name)
                if not os.path.islink(path):
                    yield from _below(path, hidden)

    def _expand(folder, parts, recursive, hidden, only_folders):
        if not parts:
            yield folder
            return
        part, rest = parts[0], parts[1:]
        if recursive and part == '**':
            for found in _below(folder, hidden):
                if rest:
                    yield from _expand(found, rest, recursive, hidden, only_folders)
                else:
                    if found:
                        yield found if found != folder else os.path.join(found, '')
                    if not only_folders:
                        for name in _names(found, False):
                            path = os.path.join(found, name)
                            if (hidden or not name.startswith('.')) and not os.path.isdir(path):
                                yield path
            return
        if has_magic(part):
            names = fnmatch.filter(_names(folder, bool(rest)), part)
            if not part.startswith('.') and not hidden:
                names = [name for name in names if not name.startswith('.')]
        else:
            names = [part]
        for name in names:
            path = os.path.join(folder, name)
            if has_magic(part) or (not rest and os.path.lexists(path)) or (rest and os.path.isdir(path)):
                yield from _expand(path, rest, recursive, hidden, only_folders)

    def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
        pathname = os.fspath(pathname)
        root = '/' if pathname.startswith('/') else ''
        start = root if root or root_dir is None else os.fspath(root_dir)
        parts = [part for part in pathname.split('/') if part]
        ends = pathname.endswith('/')
        for path in _expand(start, parts, recursive, include_hidden, ends):
            if ends and not os.path.isdir(path):
                continue
            if root_dir is not None and not root:
                path = os.path.relpath(path, start)
            yield os.path.join(path, '') if ends else path

    def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
        return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))
    """#
}
