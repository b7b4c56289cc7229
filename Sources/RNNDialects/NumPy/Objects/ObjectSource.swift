/// Arrays of texts and objects, written in the language.
enum ObjectSource {
  /// The names of `np.char` and `np.strings`.
  static let textNames = """
    upper lower title capitalize swapcase strip lstrip rstrip replace center ljust rjust zfill expandtabs translate
    startswith endswith isalpha isdigit isnumeric isspace isupper islower isalnum istitle isdecimal find rfind index
    rindex count str_len split rsplit splitlines add multiply mod join equal not_equal less greater less_equal
    greater_equal
    """

  /// The source of the hidden module.
  static let all = [arrays, functions, texts].joined(separator: "\n\n")

  /// What the registry says of them.
  static let explained = """
    upper(a): In capitals.
    >>> np.char.upper(['a', 'b'])
    lower(a): In small letters.
    >>> np.char.lower(['A', 'B'])
    title(a): With capitals at the beginnings of words.
    >>> np.char.title(['to be'])
    capitalize(a): With a capital at the beginning.
    >>> np.char.capitalize(['abc'])
    swapcase(a): Small letters for capitals and the other way round.
    >>> np.char.swapcase(['aB'])
    strip(a, chars=None): Without blanks at the ends.
    >>> np.char.strip([' a '])
    lstrip(a, chars=None): Without blanks at the beginning.
    >>> np.char.lstrip([' a '])
    rstrip(a, chars=None): Without blanks at the end.
    >>> np.char.rstrip([' a '])
    replace(a, old, new, count=-1): With one text for another.
    >>> np.char.replace(['abc'], 'b', 'x')
    center(a, width, fillchar=' '): In the middle of a width.
    >>> np.char.center(['a'], 3)
    ljust(a, width, fillchar=' '): At the left of a width.
    >>> np.char.ljust(['a'], 3)
    rjust(a, width, fillchar=' '): At the right of a width.
    >>> np.char.rjust(['a'], 3)
    zfill(a, width): With zeros in front.
    >>> np.char.zfill(['7'], 3)
    expandtabs(a, tabsize=8): With blanks for tabulators.
    >>> np.char.expandtabs(['a\\tb'])
    translate(a, table): With characters exchanged.
    >>> np.char.translate(['abc'], {97: 'x'})
    startswith(a, prefix, start=0, end=None): Which begin with a text.
    >>> np.char.startswith(['ab', 'b'], 'a')
    endswith(a, suffix, start=0, end=None): Which end with a text.
    >>> np.char.endswith(['ab', 'b'], 'b')
    isalpha(a): Which are letters.
    >>> np.char.isalpha(['a', '1'])
    isdigit(a): Which are digits.
    >>> np.char.isdigit(['a', '1'])
    isnumeric(a): Which are numerals.
    >>> np.char.isnumeric(['a', '1'])
    isspace(a): Which are blanks.
    >>> np.char.isspace(['a', ' '])
    isupper(a): Which are in capitals.
    >>> np.char.isupper(['a', 'A'])
    islower(a): Which are in small letters.
    >>> np.char.islower(['a', 'A'])
    isalnum(a): Which are letters and digits.
    >>> np.char.isalnum(['a1', '-'])
    istitle(a): Which have capitals at the beginnings of words.
    >>> np.char.istitle(['Ab', 'ab'])
    isdecimal(a): Which are decimal digits.
    >>> np.char.isdecimal(['12', 'a'])
    find(a, sub, start=0, end=None): Where a text stands first; -1 where it does not.
    >>> np.char.find(['abc', 'x'], 'b')
    rfind(a, sub, start=0, end=None): Where a text stands last; -1 where it does not.
    >>> np.char.rfind(['abab'], 'b')
    index(a, sub, start=0, end=None): Where a text stands first; it must.
    >>> np.char.index(['abc'], 'b')
    rindex(a, sub, start=0, end=None): Where a text stands last; it must.
    >>> np.char.rindex(['abab'], 'b')
    count(a, sub, start=0, end=None): How often a text occurs.
    >>> np.char.count(['abab'], 'a')
    str_len(a): How long texts are.
    >>> np.char.str_len(['a', 'abc'])
    split(a, sep=None, maxsplit=-1): Lists of words.
    >>> np.char.split(['to be'])
    rsplit(a, sep=None, maxsplit=-1): Lists of words, counted from the right.
    >>> np.char.rsplit(['a b c'], maxsplit=1)
    splitlines(a, keepends=None): Lists of lines.
    >>> np.char.splitlines(['a\\nb'])
    add(x1, x2): One text behind the other.
    >>> np.char.add(['a', 'b'], 'c')
    multiply(a, i): Texts repeated.
    >>> np.char.multiply(['ab'], 2)
    mod(a, values): Texts formatted with %.
    >>> np.char.mod(['%d'], 3)
    join(sep, seq): Characters with a text between them.
    >>> np.char.join('-', ['abc'])
    equal(x1, x2): Which are the same.
    >>> np.char.equal(['a', 'b'], 'a')
    not_equal(x1, x2): Which are not the same.
    >>> np.char.not_equal(['a', 'b'], 'a')
    less(x1, x2): Which come before.
    >>> np.char.less(['a', 'b'], 'b')
    greater(x1, x2): Which come behind.
    >>> np.char.greater(['a', 'b'], 'a')
    less_equal(x1, x2): Which do not come behind.
    >>> np.char.less_equal(['a', 'b'], 'a')
    greater_equal(x1, x2): Which do not come before.
    >>> np.char.greater_equal(['a', 'b'], 'b')
    """
}
