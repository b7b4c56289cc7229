extension FrozenSource {
  /// What of the module `time` is written in the language.
  static let timeModule = #"""
    _fields = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')

    class struct_time(tuple):
        n_fields, n_sequence_fields, n_unnamed_fields = 11, 9, 0

        def __new__(cls, sequence, /):
            values = tuple(sequence)
            if not 9 <= len(values) <= 11:
                place, number = ('at least', 9) if len(values) < 9 else ('at most', 11)
                raise TypeError(f'time.struct_time() takes an {place} {number}-sequence ({len(values)}-sequence given)')
            self = tuple.__new__(cls, values[:9])
            self.tm_zone = values[9] if len(values) > 9 else None
            self.tm_gmtoff = values[10] if len(values) > 10 else None
            return self

        tm_year = property(lambda self: self[0])
        tm_mon = property(lambda self: self[1])
        tm_mday = property(lambda self: self[2])
        tm_hour = property(lambda self: self[3])
        tm_min = property(lambda self: self[4])
        tm_sec = property(lambda self: self[5])
        tm_wday = property(lambda self: self[6])
        tm_yday = property(lambda self: self[7])
        tm_isdst = property(lambda self: self[8])

        def __repr__(self):
            return 'time.struct_time(' + ', '.join(f'{name}={value!r}' for name, value in zip(_fields, self)) + ')'

    def localtime(seconds=None, /):
        return struct_time(_broken_down(seconds, True))

    def gmtime(seconds=None, /):
        return struct_time(_broken_down(seconds, False))

    def _checked(t, name):
        if not isinstance(t, tuple):
            raise TypeError('Tuple or struct_time argument required')
        if len(t) != 9:
            raise TypeError(name + '(): illegal time tuple argument')
        return t

    def mktime(t, /):
        return _mktime(_checked(t, 'mktime'))

    def strftime(format, t=None, /):
        t = localtime() if t is None else _checked(t, 'strftime')
        limits = ((1, 12, 'month'), (1, 31, 'day of month'), (0, 23, 'hour'), (0, 59, 'minute'), (0, 61, 'seconds'),
                  (0, 6, 'day of week'), (1, 366, 'day of year'))
        t = list(t)
        for i, least in ((1, 1), (2, 1), (7, 1)):
            t[i] = t[i] or least
        for value, (low, high, name) in zip(t[1:8], limits):
            if not low <= value <= high and name != 'day of week':
                raise ValueError(name + ' out of range')
        return _strftime(format, t)

    def strptime(string, format='%a %b %d %H:%M:%S %Y', /):
        import datetime
        found = datetime._strptime_fields(string, format)
        offset = found[9]
        return struct_time(found[:8] + (-1, found[10], None if offset is None else int(offset.total_seconds())))

    def asctime(t=None, /):
        t = localtime() if t is None else _checked(t, 'asctime')
        return _strftime('%a %b %e %H:%M:%S %Y', t)

    def ctime(seconds=None, /):
        return asctime(localtime(seconds))

    def clock_gettime(clock, /):
        return time() if clock == 0 else monotonic()

    CLOCK_REALTIME, CLOCK_MONOTONIC = 0, 1

    class _ClockInfo:
        def __init__(self, **values):
            for name, value in values.items():
                setattr(self, name, value)

    def get_clock_info(name):
        kinds = {'time': ('clock_gettime(CLOCK_REALTIME)', False, True),
                 'monotonic': ('clock_gettime(CLOCK_MONOTONIC)', True, False),
                 'perf_counter': ('clock_gettime(CLOCK_MONOTONIC)', True, False),
                 'process_time': ('clock_gettime(CLOCK_PROCESS_CPUTIME_ID)', True, False)}
        if name not in kinds:
            raise ValueError('unknown clock')
        implementation, monotonic, adjustable = kinds[name]
        return _ClockInfo(implementation=implementation, monotonic=monotonic, adjustable=adjustable, resolution=1e-09)
    """#
}
