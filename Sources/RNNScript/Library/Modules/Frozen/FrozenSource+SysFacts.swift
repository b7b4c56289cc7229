extension FrozenSource {
  /// Facts about the language that the module `sys` tells.
  static let sysFacts = #"""
    def _facts(kind, **values):
        """A tuple whose elements have names, shown as CPython shows it."""
        class facts(tuple):
            def __repr__(self):
                return kind + '(' + ', '.join(f'{name}={value!r}' for name, value in values.items()) + ')'
        facts.__name__ = facts.__qualname__ = kind.rpartition('.')[2]
        for _position, _name in enumerate(values):
            setattr(facts, _name, property(lambda self, _position=_position: self[_position]))
        return facts(values.values())

    version_info = _facts('sys.version_info', major=3, minor=11, micro=7, releaselevel='final', serial=0)
    float_info = _facts('sys.float_info', max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308,
                        min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53,
                        epsilon=2.220446049250313e-16, radix=2, rounds=1)
    int_info = _facts('sys.int_info', bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300,
                      str_digits_check_threshold=640)
    hash_info = _facts('sys.hash_info', width=64, modulus=2305843009213693951, inf=314159, nan=0, imag=1000003,
                       algorithm='siphash13', hash_bits=64, seed_bits=128, cutoff=0)
    flags = _facts('sys.flags', debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=0, no_user_site=0,
                   no_site=0, ignore_environment=0, verbose=0, bytes_warning=0, quiet=0, hash_randomization=1, isolated=0,
                   dev_mode=False, utf8_mode=0, warn_default_encoding=0, safe_path=False, int_max_str_digits=4300)

    class _Implementation:
        def __init__(self):
            self.name, self.cache_tag, self.version, self.hexversion = 'cpython', 'cpython-311', version_info, 51054576
        def __repr__(self):
            return 'namespace(' + ', '.join(f'{name}={value!r}' for name, value in vars(self).items()) + ')'

    implementation = _Implementation()
    hexversion, api_version, maxunicode = 51054576, 1013, 1114111
    float_repr_style = 'short'
    copyright = 'Copyright (c) 2001-2023 Python Software Foundation.\nAll Rights Reserved.'
    builtin_module_names = ('builtins', 'collections', 'itertools', 'math', 'sys', 'time')
    warnoptions, meta_path, path_hooks = [], [], []
    dont_write_bytecode = True
    prefix = exec_prefix = base_prefix = '/usr'
    _digit_limit = 4300

    def getdefaultencoding():
        return 'utf-8'

    getfilesystemencoding = getdefaultencoding

    def getrefcount(object, /):
        return 2

    def getswitchinterval():
        return 0.005

    def get_int_max_str_digits():
        return _digit_limit

    def gettrace():
        return None

    getprofile = gettrace

    def displayhook(object, /):
        if object is not None:
            print(repr(object))
    """#
}
