extension FrozenSource {
  /// Dates and times of day of the module `datetime`.
  static let datetimeDate = #"""
    def _check_date(year, month, day):
        year, month, day = _index(year), _index(month), _index(day)
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'year {year} is out of range')
        if not 1 <= month <= 12:
            raise ValueError('month must be in 1..12')
        if not 1 <= day <= _days_in_month(year, month):
            raise ValueError('day is out of range for month')
        return year, month, day

    def _check_time(hour, minute, second, microsecond, fold):
        values = [_index(value) for value in (hour, minute, second, microsecond)]
        for value, limit, name in zip(values, (23, 59, 59, 999999), ('hour', 'minute', 'second', 'microsecond')):
            if not 0 <= value <= limit:
                raise ValueError(f'{name} must be in 0..{limit}')
        if fold not in (0, 1):
            raise ValueError('fold must be either 0 or 1')
        return values

    def _check_zone(zone):
        if zone is not None and not isinstance(zone, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")

    def _read_date(text):
        """Year, month and day of an ISO date."""
        size = len(text)
        if size < 7 or not text[:4].isdecimal() or not text.isascii():
            raise ValueError
        year = int(text[:4])
        dash = text[4] == '-'
        rest = text[5:] if dash else text[4:]
        if rest[0] == 'W':
            week, day = rest[1:3], rest[3:]
            if day and (day[0] == '-') != dash:
                raise ValueError
            day = day.lstrip('-') or '1'
            if not (week.isdecimal() and len(week) == 2 and day.isdecimal() and len(day) == 1):
                raise ValueError
            given = date.fromisocalendar(year, int(week), int(day))
            return given.year, given.month, given.day
        if dash and (len(rest) != 5 or rest[2] != '-') or not dash and len(rest) != 4:
            raise ValueError
        month, day = rest[:2], rest[-2:]
        if not (month.isdecimal() and day.isdecimal()):
            raise ValueError
        return year, int(month), int(day)

    def _read_clock(text):
        """Hour, minute, second and microsecond of an ISO time without its zone."""
        parts = [0, 0, 0, 0]
        if len(text) < 2:
            raise ValueError
        colon = text[2:3] == ':'
        at = 0
        for i in range(3):
            part = text[at:at + 2]
            if len(part) < 2 or not part.isdecimal():
                raise ValueError
            parts[i] = int(part)
            at += 2
            if at == len(text):
                return parts
            if i < 2:
                if (text[at] == ':') != colon:
                    raise ValueError
                at += colon
        fraction = text[at + 1:]
        if text[at] not in '.,' or not fraction or not fraction.isdecimal():
            raise ValueError
        parts[3] = int((fraction + '000000')[:6])
        return parts

    def _read_time(text):
        """Hour to microsecond and the zone of an ISO time."""
        place = max(text.find('+'), text.find('-'), text.find('Z'))
        if place < 0:
            return [*_read_clock(text), None]
        sign, rest = text[place], text[place + 1:]
        parts = _read_clock(text[:place])
        if sign == 'Z':
            if rest:
                raise ValueError
            return [*parts, timezone.utc]
        if len(rest) in (0, 1, 3):
            raise ValueError
        hours, minutes, seconds, fraction = _read_clock(rest)
        offset = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=fraction)
        return [*parts, timezone.utc if not offset else timezone(-offset if sign == '-' else offset)]

    def _clock_text(hour, minute, second, microsecond, timespec):
        if timespec == 'auto':
            timespec = 'microseconds' if microsecond else 'seconds'
        forms = {'hours': '%02d', 'minutes': '%02d:%02d', 'seconds': '%02d:%02d:%02d',
                 'milliseconds': '%02d:%02d:%02d.%03d', 'microseconds': '%02d:%02d:%02d.%06d'}
        if timespec not in forms:
            raise ValueError('Unknown timespec value')
        if timespec == 'milliseconds':
            microsecond //= 1000
        form = forms[timespec]
        return form % (hour, minute, second, microsecond)[:form.count('%')]

    class IsoCalendarDate(tuple):
        year = property(lambda self: self[0])
        week = property(lambda self: self[1])
        weekday = property(lambda self: self[2])

        def __repr__(self):
            return 'datetime.IsoCalendarDate(year=%s, week=%s, weekday=%s)' % tuple(self)

    class date:
        __slots__ = ('_year', '_month', '_day')

        def __new__(cls, year, month=None, day=None):
            if month is None or day is None:
                missing, place = ('month', 2) if month is None else ('day', 3)
                raise TypeError(f"function missing required argument '{missing}' (pos {place})")
            self = object.__new__(cls)
            self._year, self._month, self._day = _check_date(year, month, day)
            return self

        year = property(lambda self: self._year)
        month = property(lambda self: self._month)
        day = property(lambda self: self._day)

        @classmethod
        def fromtimestamp(cls, timestamp):
            t = _time.localtime(timestamp)
            return cls(t[0], t[1], t[2])

        @classmethod
        def today(cls):
            return cls.fromtimestamp(_time.time())

        @classmethod
        def fromordinal(cls, n):
            if n < 1:
                raise ValueError('ordinal must be >= 1')
            if n > 3652059:
                raise ValueError('year is out of range')
            return cls(*_from_ordinal(n))

        @classmethod
        def fromisoformat(cls, date_string):
            if not isinstance(date_string, str):
                raise TypeError('fromisoformat: argument must be str')
            try:
                year, month, day = _read_date(date_string)
            except ValueError as error:
                if error.args:
                    raise
                raise ValueError(f'Invalid isoformat string: {date_string!r}') from None
            return cls(year, month, day)

        @classmethod
        def fromisocalendar(cls, year, week, day):
            if not MINYEAR <= year <= MAXYEAR:
                raise ValueError(f'Year is out of range: {year}')
            start = _week_one(year)
            if not 1 <= week <= (53 if _week_one(year + 1) - start == 371 else 52):
                raise ValueError(f'Invalid week: {week}')
            if not 1 <= day <= 7:
                raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
            return cls.fromordinal(start + 7 * (week - 1) + day - 1)

        def toordinal(self):
            return _to_ordinal(self._year, self._month, self._day)

        def weekday(self):
            return (self.toordinal() + 6) % 7

        def isoweekday(self):
            return self.toordinal() % 7 or 7

        def isocalendar(self):
            n = self.toordinal()
            year = self._year
            if n < _week_one(year):
                year -= 1
            elif n >= _week_one(year + 1):
                year += 1
            week, day = divmod(n - _week_one(year), 7)
            return IsoCalendarDate((year, week + 1, day + 1))

        def isoformat(self):
            return '%04d-%02d-%02d' % (self._year, self._month, self._day)

        __str__ = isoformat

        def __repr__(self):
            return '%s(%d, %d, %d)' % (_name(self), self._year, self._month, self._day)

        def _fields(self):
            n = self.toordinal()
            return (self._year, self._month, self._day, 0, 0, 0, (n + 6) % 7, n - _to_ordinal(self._year, 1, 1) + 1, 0, None,
                    None)

        def timetuple(self):
            return _time.struct_time(self._fields()[:8] + (-1,))

        def ctime(self):
            return _strftime(self._fields(), '%a %b %e %H:%M:%S ') + '%04d' % self._year

        def strftime(self, format):
            if not isinstance(format, str):
                raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
            return _strftime(self._fields(), format)

        def __format__(self, format):
            return self.strftime(format) if format else str(self)

        def replace(self, year=None, month=None, day=None):
            return type(self)(self._year if year is None else year, self._month if month is None else month,
                              self._day if day is None else day)

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            n = self.toordinal() + other._days
            if not 0 < n <= 3652059:
                raise OverflowError('date value out of range')
            return type(self).fromordinal(n)

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self + timedelta(-other._days)
            if isinstance(other, date):
                return timedelta(self.toordinal() - other.toordinal())
            return NotImplemented

        def _key(self):
            return self._year, self._month, self._day

        def _comparable(self, other):
            return isinstance(other, date) and not isinstance(other, datetime)

        def __eq__(self, other):
            return self._key() == other._key() if self._comparable(other) else NotImplemented

        def __lt__(self, other):
            return self._key() < other._key() if self._comparable(other) else NotImplemented

        def __le__(self, other):
            return self._key() <= other._key() if self._comparable(other) else NotImplemented

        def __gt__(self, other):
            return self._key() > other._key() if self._comparable(other) else NotImplemented

        def __ge__(self, other):
            return self._key() >= other._key() if self._comparable(other) else NotImplemented

        def __hash__(self):
            return hash(self._key())

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        def __reduce__(self):
            return type(self), self._key()

    date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)

    class time:
        __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

        def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            self = object.__new__(cls)
            self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond, fold)
            _check_zone(tzinfo)
            self._tzinfo, self._fold = tzinfo, fold
            return self

        hour = property(lambda self: self._hour)
        minute = property(lambda self: self._minute)
        second = property(lambda self: self._second)
        microsecond = property(lambda self: self._microsecond)
        tzinfo = property(lambda self: self._tzinfo)
        fold = property(lambda self: self._fold)

        @classmethod
        def fromisoformat(cls, time_string):
            if not isinstance(time_string, str):
                raise TypeError('fromisoformat: argument must be str')
            try:
                return cls(*_read_time(time_string.removeprefix('T')))
            except ValueError as error:
                if error.args:
                    raise
                raise ValueError(f'Invalid isoformat string: {time_string!r}') from None

        def isoformat(self, timespec='auto'):
            text = _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
            offset = self.utcoffset()
            return text if offset is None else text + _offset_text(offset)

        __str__ = isoformat

        def __repr__(self):
            parts = [str(self._hour), str(self._minute)]
            if self._second or self._microsecond:
                parts.append(str(self._second))
            if self._microsecond:
                parts.append(str(self._microsecond))
            if self._tzinfo is not None:
                parts.append('tzinfo=%r' % self._tzinfo)
            if self._fold:
                parts.append('fold=1')
            return '%s(%s)' % (_name(self), ', '.join(parts))

        def utcoffset(self):
            return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

        def dst(self):
            return None if self._tzinfo is None else self._tzinfo.dst(None)

        def tzname(self):
            return None if self._tzinfo is None else self._tzinfo.tzname(None)

        def strftime(self, format):
            return _strftime((1900, 1, 1, self._hour, self._minute, self._second, 0, 1, self._microsecond, self.utcoffset(),
                              self.tzname()), format)

        def __format__(self, format):
            return self.strftime(format) if format else str(self)

        def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
            return type(self)(
                self._hour if hour is None else hour, self._minute if minute is None else minute,
                self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
                self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

        def _key(self):
            offset = self.utcoffset()
            whole = timedelta(hours=self._hour, minutes=self._minute, seconds=self._second, microseconds=self._microsecond)
            return offset is None, whole if offset is None else whole - offset

        def _keys(self, other):
            mine, others = self._key(), other._key()
            if mine[0] != others[0]:
                raise TypeError("can't compare offset-naive and offset-aware times")
            return mine[1], others[1]

        def __eq__(self, other):
            return self._key() == other._key() if isinstance(other, time) else NotImplemented

        def __lt__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            a, b = self._keys(other)
            return a < b

        def __le__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            a, b = self._keys(other)
            return a <= b

        def __gt__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            a, b = self._keys(other)
            return a > b

        def __ge__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            a, b = self._keys(other)
            return a >= b

        def __hash__(self):
            return hash(self._key())

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

    time.min, time.max, time.resolution = time(), time(23, 59, 59, 999999), timedelta(microseconds=1)
    """#
}
