extension FrozenSource {
  /// What of the module `sys` is written in the language.
  static let sysVersion = #"""
    class _VersionInfo(tuple):
        major, minor, micro, releaselevel, serial = 3, 11, 7, 'final', 0
        def __repr__(self):
            return "sys.version_info(major=3, minor=11, micro=7, releaselevel='final', serial=0)"

    class _FloatInfo:
        max, min, epsilon = 1.7976931348623157e+308, 2.2250738585072014e-308, 2.220446049250313e-16
        dig, mant_dig, max_exp, min_exp, radix, rounds = 15, 53, 1024, -1021, 2, 1

    version_info = _VersionInfo((3, 11, 7, 'final', 0))
    float_info = _FloatInfo()
    """#

  /// What of the module `warnings` is written in the language.
  static let warnings = #"""
    def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
        if action == 'ignore':
            _ignore(category)

    def simplefilter(action, category=Warning, lineno=0, append=False):
        if action == 'ignore':
            _ignore(category)

    def resetwarnings():
        _restore([])

    class catch_warnings:
        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
            self._action = action
            self._category = category
        def __enter__(self):
            self._ignored = _ignored()
            if self._action == 'ignore':
                _ignore(self._category)
            return [] if self._record else None
        def __exit__(self, *details):
            _restore(self._ignored)
    """#
}
