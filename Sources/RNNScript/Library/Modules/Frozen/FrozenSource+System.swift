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
}
