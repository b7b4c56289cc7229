extension FrozenSource {
  /// Calendar arithmetic and durations of the module `datetime`.
  static let datetimeDelta = #"""
    import math as _math
    import time as _time

    MINYEAR = 1
    MAXYEAR = 9999
    _DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
    _DAY_NAMES = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
    _MONTH_NAMES = ('', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')

    def _is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    def _days_in_month(year, month):
        if month == 2:
            return 29 if _is_leap(year) else 28
        return 30 if month in (4, 6, 9, 11) else 31

    def _days_before_year(year):
        y = year - 1
        return y * 365 + y // 4 - y // 100 + y // 400

    def _to_ordinal(year, month, day):
        return _days_before_year(year) + _DAYS_BEFORE[month] + (month > 2 and _is_leap(year)) + day

    def _from_ordinal(n):
        # The year by its mean length may be one too high, never too low by more than one.
        year = (n - 1) * 400 // 146097 + 1
        while _days_before_year(year) >= n:
            year -= 1
        while _days_before_year(year + 1) < n:
            year += 1
        n -= _days_before_year(year)
        month = (n + 50) >> 5
        month = min(max(month, 1), 12)
        while True:
            before = _DAYS_BEFORE[month] + (month > 2 and _is_leap(year))
            if n <= before:
                month -= 1
            elif n > before + _days_in_month(year, month):
                month += 1
            else:
                return year, month, n - before

    def _week_one(year):
        """The ordinal of the Monday on which the first ISO week of a year begins."""
        first = _to_ordinal(year, 1, 1)
        weekday = (first + 6) % 7
        return first - weekday + (7 if weekday > 3 else 0)

    def _index(value):
        if type(value) is int:
            return value
        if isinstance(value, float):
            raise TypeError("'float' object cannot be interpreted as an integer")
        return value.__index__() if hasattr(value, '__index__') else _refuse(value)

    def _refuse(value):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")

    def _nearest(a, b):
        """a / b as an integer, halves to even."""
        q, r = divmod(a, b)
        r *= 2
        if (r > b if b > 0 else r < b) or (r == b and q % 2):
            q += 1
        return q

    def _name(value):
        """The name of a value's class as representations show it."""
        cls = type(value)
        return cls.__qualname__ if cls.__module__ != 'datetime' else 'datetime.' + cls.__qualname__

    class timedelta:
        __slots__ = ('_days', '_seconds', '_microseconds')

        def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
            total, left = 0, 0.0
            if isinstance(days, int) and not -2147483648 <= days <= 2147483647:
                raise OverflowError('Python int too large to convert to C int')
            for name, value, factor in (
                    ('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000), ('seconds', seconds, 1000000),
                    ('minutes', minutes, 60000000), ('hours', hours, 3600000000), ('days', days, 86400000000),
                    ('weeks', weeks, 604800000000)):
                if isinstance(value, int):
                    total += value * factor
                elif isinstance(value, float):
                    part, whole = _math.modf(value)
                    total += int(whole) * factor
                    if part:
                        part, whole = _math.modf(factor * part)
                        total += int(whole)
                        left += part
                else:
                    raise TypeError(
                        f'unsupported type for timedelta {name} component: {type(value).__name__}')
            if left:
                whole = int(left + (0.5 if left > 0 else -0.5))
                if abs(whole - left) == 0.5:
                    odd = total & 1
                    half = (left + odd) * 0.5
                    whole = 2 * int(half + (0.5 if half > 0 else -0.5)) - odd
                total += whole
            return cls._of(total)

        @classmethod
        def _of(cls, total):
            """The duration of so many microseconds."""
            seconds, microseconds = divmod(total, 1000000)
            days, seconds = divmod(seconds, 86400)
            if not -999999999 <= days <= 999999999:
                raise OverflowError('days=%d; must have magnitude <= 999999999' % days)
            self = object.__new__(cls)
            self._days, self._seconds, self._microseconds = days, seconds, microseconds
            return self

        days = property(lambda self: self._days)
        seconds = property(lambda self: self._seconds)
        microseconds = property(lambda self: self._microseconds)

        def _total(self):
            return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

        def total_seconds(self):
            return self._total() / 1000000

        def __repr__(self):
            parts = [f'{name}={value}' for name, value in
                     (('days', self._days), ('seconds', self._seconds), ('microseconds', self._microseconds)) if value]
            return f"{_name(self)}({', '.join(parts) or '0'})"

        def __str__(self):
            minutes, seconds = divmod(self._seconds, 60)
            hours, minutes = divmod(minutes, 60)
            text = '%d:%02d:%02d' % (hours, minutes, seconds)
            if self._days:
                text = '%d day%s, ' % (self._days, '' if abs(self._days) == 1 else 's') + text
            return text + '.%06d' % self._microseconds if self._microseconds else text

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return timedelta._of(self._total() + other._total())

        __radd__ = __add__

        def __sub__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return timedelta._of(self._total() - other._total())

        def __rsub__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return timedelta._of(other._total() - self._total())

        def __neg__(self):
            return timedelta._of(-self._total())

        def __pos__(self):
            return timedelta._of(self._total())

        def __abs__(self):
            return timedelta._of(abs(self._total()))

        def __mul__(self, other):
            if isinstance(other, int):
                return timedelta._of(self._total() * other)
            if isinstance(other, float):
                a, b = other.as_integer_ratio()
                return timedelta._of(_nearest(self._total() * a, b))
            return NotImplemented

        __rmul__ = __mul__

        def __floordiv__(self, other):
            if isinstance(other, timedelta):
                return self._total() // other._total()
            if isinstance(other, int):
                return timedelta._of(self._total() // other)
            return NotImplemented

        def __truediv__(self, other):
            if isinstance(other, timedelta):
                return self._total() / other._total()
            if isinstance(other, int):
                return timedelta._of(_nearest(self._total(), other))
            if isinstance(other, float):
                a, b = other.as_integer_ratio()
                return timedelta._of(_nearest(b * self._total(), a))
            return NotImplemented

        def __mod__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return timedelta._of(self._total() % other._total())

        def __divmod__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            q, r = divmod(self._total(), other._total())
            return q, timedelta._of(r)

        def __eq__(self, other):
            return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

        def __lt__(self, other):
            return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

        def __le__(self, other):
            return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

        def __gt__(self, other):
            return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

        def __ge__(self, other):
            return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

        def __hash__(self):
            return hash((self._days, self._seconds, self._microseconds))

        def __bool__(self):
            return self._total() != 0

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        def __reduce__(self):
            return type(self), (self._days, self._seconds, self._microseconds)

    timedelta.min = timedelta(-999999999)
    timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
    timedelta.resolution = timedelta(microseconds=1)

    class tzinfo:
        __slots__ = ()

        def tzname(self, dt):
            raise NotImplementedError('a tzinfo subclass must implement tzname()')

        def utcoffset(self, dt):
            raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

        def dst(self, dt):
            raise NotImplementedError('a tzinfo subclass must implement dst()')

        def fromutc(self, dt):
            if not isinstance(dt, datetime):
                raise TypeError('fromutc: argument must be a datetime')
            if dt.tzinfo is not self:
                raise ValueError('fromutc: dt.tzinfo is not self')
            offset = dt.utcoffset()
            if offset is None:
                raise ValueError('fromutc: non-None utcoffset() result required')
            saving = dt.dst()
            if saving is None:
                raise ValueError('fromutc: non-None dst() result required')
            if offset - saving:
                dt += offset - saving
                saving = dt.dst()
            return dt + saving

    class timezone(tzinfo):
        __slots__ = ('_offset', '_label')

        def __new__(cls, offset, name=None):
            if not isinstance(offset, timedelta):
                raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
            if name is not None and not isinstance(name, str):
                raise TypeError(f'timezone() argument 2 must be str, not {type(name).__name__}')
            if name is None and not offset and cls is timezone and getattr(cls, 'utc', None) is not None:
                return cls.utc
            if not -86400000000 < offset._total() < 86400000000:
                raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                                 f'timedelta(hours=24), not {offset!r}.')
            self = object.__new__(cls)
            self._offset, self._label = offset, name
            return self

        def utcoffset(self, dt):
            return self._offset

        def dst(self, dt):
            return None

        def tzname(self, dt):
            if self._label is not None:
                return self._label
            return 'UTC' + (_offset_text(self._offset) if self._offset else '')

        def fromutc(self, dt):
            if not isinstance(dt, datetime):
                raise TypeError('fromutc: argument must be a datetime instance')
            if dt.tzinfo is not self:
                raise ValueError('fromutc: dt.tzinfo is not self')
            return dt + self._offset

        def __eq__(self, other):
            return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

        def __hash__(self):
            return hash(self._offset)

        def __repr__(self):
            if self is timezone.utc:
                return 'datetime.timezone.utc'
            if self._label is None:
                return f'{_name(self)}({self._offset!r})'
            return f'{_name(self)}({self._offset!r}, {self._label!r})'

        def __str__(self):
            return self.tzname(None)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

    def _offset_text(offset, colon=':'):
        sign = '-' if offset._days < 0 else '+'
        minutes, rest = divmod(abs(offset._total()), 60000000)
        text = '%s%02d%s%02d' % (sign, minutes // 60, colon, minutes % 60)
        if rest:
            text += '%s%02d' % (colon, rest // 1000000)
            if rest % 1000000:
                text += '.%06d' % (rest % 1000000)
        return text

    timezone.utc = UTC = timezone(timedelta(0))
    timezone.min = timezone(-timedelta(hours=23, minutes=59))
    timezone.max = timezone(timedelta(hours=23, minutes=59))
    """#
}
