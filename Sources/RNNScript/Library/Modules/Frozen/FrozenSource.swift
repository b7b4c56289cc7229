/// Modules that are written in the language itself, as CPython writes them; compiled at first import.
enum FrozenSource {
  static let future = """
    annotations = print_function = division = absolute_import = unicode_literals = generator_stop = None
    """

  static let stringConstants = """
    ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
    ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = '0123456789'
    hexdigits = digits + 'abcdef' + 'ABCDEF'
    octdigits = '01234567'
    punctuation = '!"#$%&\\'()*+,-./:;<=>?@[\\\\]^_`{|}~'
    whitespace = ' \\t\\n\\r\\v\\f'
    printable = digits + ascii_letters + punctuation + whitespace

    def capwords(s, sep=None):
        return (sep or ' ').join(map(str.capitalize, s.split(sep)))
    """

}
