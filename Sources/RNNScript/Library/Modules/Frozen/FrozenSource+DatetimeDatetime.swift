extension FrozenSource {
  /// Points in time of the module `datetime`.
  static let datetimeDatetime = #"""
    class datetime(date):
        __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

        def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            self = date.__new__(cls, year, month, day)
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
        def _of(cls, total, zone=None, fold=0):
            """The time so many microseconds after the first day's begin."""
            days, rest = divmod(total, 86400000000)
            if not 0 < days <= 3652059:
                raise OverflowError('date value out of range')
            seconds, microsecond = divmod(rest, 1000000)
            return cls(*_from_ordinal(days), seconds // 3600, seconds // 60 % 60, seconds % 60, microsecond, zone, fold=fold)

        def _total(self):
            seconds = (self.toordinal() * 24 + self._hour) * 3600 + self._minute * 60 + self._second
            return seconds * 1000000 + self._microsecond

        @classmethod
        def fromtimestamp(cls, timestamp, tz=None):
            _check_zone(tz)
            if tz is not None:
                return tz.fromutc(cls.utcfromtimestamp(timestamp).replace(tzinfo=tz))
            n, d = timestamp.as_integer_ratio()
            seconds, microsecond = divmod(_nearest(n * 1000000, d), 1000000)
            t = _time.localtime(seconds)
            return cls(t[0], t[1], t[2], t[3], t[4], min(t[5], 59), microsecond)

        @classmethod
        def utcfromtimestamp(cls, timestamp):
            n, d = timestamp.as_integer_ratio()
            total = _nearest(n * 1000000, d) + 719163 * 86400000000
            if not 86400000000 <= total < 3652060 * 86400000000:
                raise ValueError(f'year {1970 + n // d // 31556952} is out of range')
            return cls._of(total)

        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(_time.time(), tz)

        @classmethod
        def utcnow(cls):
            return cls.utcfromtimestamp(_time.time())

        @classmethod
        def combine(cls, date, time, tzinfo=True):
            return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                       time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

        @classmethod
        def fromisoformat(cls, date_string):
            if not isinstance(date_string, str):
                raise TypeError('fromisoformat: argument must be str')
            try:
                size = _date_size(date_string)
                parts = _read_date(date_string[:size])
                clock = date_string[size + 1:]
                if len(date_string) == size + 1:
                    raise ValueError
                return cls(*parts, *(_read_time(clock) if clock else ()))
            except ValueError as error:
                if error.args:
                    raise
                raise ValueError(f'Invalid isoformat string: {date_string!r}') from None

        @classmethod
        def strptime(cls, date_string, format):
            fields = _strptime_fields(date_string, format)
            zone = fields[9]
            if zone is not None:
                zone = timezone(zone, fields[10]) if fields[10] else timezone(zone)
            return cls(*fields[:6], fields[8], zone)

        def date(self):
            return date(self._year, self._month, self._day)

        def time(self):
            return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

        def timetz(self):
            return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

        def utcoffset(self):
            return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

        def dst(self):
            return None if self._tzinfo is None else self._tzinfo.dst(self)

        def tzname(self):
            return None if self._tzinfo is None else self._tzinfo.tzname(self)

        def _fields(self):
            head = super()._fields()
            return head[:3] + (self._hour, self._minute, self._second) + head[6:8] + (
                self._microsecond, self.utcoffset(), self.tzname())

        def timetuple(self):
            saving = self.dst()
            return _time.struct_time(self._fields()[:8] + (-1 if saving is None else int(bool(saving)),))

        def utctimetuple(self):
            offset = self.utcoffset()
            moment = self - offset if offset else self
            return _time.struct_time(moment._fields()[:8] + (0,))

        def timestamp(self):
            offset = self.utcoffset()
            if offset is None:
                return _time.mktime(self.timetuple()) + self._microsecond / 1000000
            return (self._total() - offset._total() - 719163 * 86400000000) / 1000000

        def astimezone(self, tz=None):
            mine = self._tzinfo
            if mine is None or mine.utcoffset(self) is None:
                mine = self._local_zone(self.timestamp())
                offset = mine.utcoffset(self)
            else:
                offset = mine.utcoffset(self)
                if tz is mine:
                    return self
            utc = (self - offset).replace(tzinfo=None)
            if tz is None:
                tz = self._local_zone((utc._total() - 719163 * 86400000000) / 1000000)
            elif not isinstance(tz, tzinfo):
                raise TypeError('tzinfo argument must be an instance of tzinfo')
            return tz.fromutc(utc.replace(tzinfo=tz))

        @staticmethod
        def _local_zone(timestamp):
            t = _time.localtime(timestamp)
            return timezone(timedelta(seconds=t.tm_gmtoff), t.tm_zone)

        def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True,
                    *, fold=None):
            return type(self)(
                self._year if year is None else year, self._month if month is None else month,
                self._day if day is None else day, self._hour if hour is None else hour,
                self._minute if minute is None else minute, self._second if second is None else second,
                self._microsecond if microsecond is None else microsecond, self._tzinfo if tzinfo is True else tzinfo,
                fold=self._fold if fold is None else fold)

        def isoformat(self, sep='T', timespec='auto'):
            text = '%04d-%02d-%02d%s' % (self._year, self._month, self._day, sep)
            text += _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
            offset = self.utcoffset()
            return text if offset is None else text + _offset_text(offset)

        def __str__(self):
            return self.isoformat(sep=' ')

        def __repr__(self):
            parts = [self._year, self._month, self._day, self._hour, self._minute]
            if self._second or self._microsecond:
                parts.append(self._second)
            if self._microsecond:
                parts.append(self._microsecond)
            parts = [str(part) for part in parts]
            if self._tzinfo is not None:
                parts.append('tzinfo=%r' % self._tzinfo)
            if self._fold:
                parts.append('fold=1')
            return '%s(%s)' % (_name(self), ', '.join(parts))

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return type(self)._of(self._total() + other._total(), self._tzinfo)

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return type(self)._of(self._total() - other._total(), self._tzinfo)
            if not isinstance(other, datetime):
                return NotImplemented
            if self._tzinfo is other._tzinfo:
                return timedelta._of(self._total() - other._total())
            mine, others = self.utcoffset(), other.utcoffset()
            if (mine is None) != (others is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if mine is None:
                return timedelta._of(self._total() - other._total())
            return timedelta._of(self._total() - mine._total() - other._total() + others._total())

        def _key(self):
            offset = self.utcoffset()
            return offset is None, self._total() - (0 if offset is None else offset._total())

        def _keys(self, other):
            if not isinstance(other, datetime):
                if isinstance(other, date):
                    raise TypeError(f"can't compare {_name(self)} to {_name(other)}")
                return None
            if self._tzinfo is other._tzinfo:
                return self._total(), other._total()
            mine, others = self._key(), other._key()
            if mine[0] != others[0]:
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            return mine[1], others[1]

        def __eq__(self, other):
            if isinstance(other, datetime):
                if self._tzinfo is other._tzinfo:
                    return self._total() == other._total()
                return self._key() == other._key()
            return False if isinstance(other, date) else NotImplemented

        def __lt__(self, other):
            keys = self._keys(other)
            return keys[0] < keys[1] if keys else NotImplemented

        def __le__(self, other):
            keys = self._keys(other)
            return keys[0] <= keys[1] if keys else NotImplemented

        def __gt__(self, other):
            keys = self._keys(other)
            return keys[0] > keys[1] if keys else NotImplemented

        def __ge__(self, other):
            keys = self._keys(other)
            return keys[0] >= keys[1] if keys else NotImplemented

        def __hash__(self):
            return hash(self._key())

        def __reduce__(self):
            return type(self), (self._year, self._month, self._day, self._hour, self._minute, self._second,
                                self._microsecond, self._tzinfo)

    def _date_size(text):
        """How many characters of an ISO text are its date."""
        if len(text) < 7:
            raise ValueError
        if len(text) == 7:
            return 7
        if text[4] == '-':
            if text[5] == 'W':
                if len(text) > 8 and text[8] == '-':
                    return 10 if len(text) > 9 and text[9].isdigit() else _refuse_date()
                return 8
            return 10
        if text[4] == 'W':
            at = 7
            while at < len(text) and text[at].isdigit():
                at += 1
            if at < 9:
                return at
            return 7 if at % 2 == 0 else 8
        return 8

    def _refuse_date():
        raise ValueError

    datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
    datetime.resolution = timedelta(microseconds=1)

    for _kind in (timedelta, tzinfo, timezone, date, time, datetime):
        # As messages name them.
        _kind.__name__ = 'datetime.' + _kind.__qualname__
    """#
}
