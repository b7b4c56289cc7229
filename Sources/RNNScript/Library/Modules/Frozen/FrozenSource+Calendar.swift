extension FrozenSource {
  /// What of the module `calendar` is written in the language.
  static let calendar = #"""
    import datetime as _datetime
    from itertools import chain as _chain, cycle as _cycle, repeat as _repeat

    MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
    January, February = 1, 2
    day_name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    day_abbr = [name[:3] for name in day_name]
    month_name = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
                  'November', 'December']
    month_abbr = [name[:3] for name in month_name]
    # Long and short months alternate, but July and August are both long.
    mdays = [0] + [28 if month == 2 else 30 + (month + month // 8) % 2 for month in range(1, 13)]

    class IllegalMonthError(ValueError):
        def __init__(self, month):
            self.month = month
        def __str__(self):
            return 'bad month number %r; must be 1-12' % self.month

    class IllegalWeekdayError(ValueError):
        def __init__(self, weekday):
            self.weekday = weekday
        def __str__(self):
            return 'bad weekday number %r; must be 0 (Monday) to 6 (Sunday)' % self.weekday

    def isleap(year):
        return year % (16 if year % 25 == 0 else 4) == 0

    def leapdays(y1, y2):
        before = lambda year: (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400
        return before(y2) - before(y1)

    def weekday(year, month, day):
        if not _datetime.MINYEAR <= year <= _datetime.MAXYEAR:
            year = 2000 + year % 400
        return _datetime.date(year, month, day).weekday()

    def monthrange(year, month):
        if not 1 <= month <= 12:
            raise IllegalMonthError(month)
        return weekday(year, month, 1), mdays[month] + (month == 2 and isleap(year))

    def timegm(tuple):
        year, month, *units = tuple[:6]
        units[0] += _datetime.date(year, month, 1).toordinal() - _EPOCH - 1
        seconds = 0
        for unit, count in zip((0, 24, 60, 60), units):
            seconds = seconds * unit + count
        return seconds

    _EPOCH = _datetime.date(1970, 1, 1).toordinal()

    class Calendar:
        def __init__(self, firstweekday=0):
            self.firstweekday = firstweekday

        firstweekday = property(lambda self: self._firstweekday % 7,
                                lambda self, value: setattr(self, '_firstweekday', value))

        def getfirstweekday(self):
            return self.firstweekday

        def setfirstweekday(self, firstweekday):
            self.firstweekday = firstweekday

        def iterweekdays(self):
            start = self.firstweekday
            return iter([*range(start, 7), *range(start)])

        def _shape(self, year, month):
            """How many days of a month's weeks lie before it, in it and behind it."""
            first, size = monthrange(year, month)
            before = (first - self.firstweekday) % 7
            return before, size, -(before + size) % 7

        def itermonthdays(self, year, month):
            before, size, behind = self._shape(year, month)
            return _chain(_repeat(0, before), range(1, size + 1), _repeat(0, behind))

        def itermonthdays2(self, year, month):
            return zip(self.itermonthdays(year, month), _cycle(self.iterweekdays()))

        def itermonthdates(self, year, month):
            shape = self._shape(year, month)
            first = _datetime.date(year, month, 1).toordinal() - shape[0]
            return map(_datetime.date.fromordinal, range(first, first + sum(shape)))

        def itermonthdays3(self, year, month):
            return ((date.year, date.month, date.day) for date in self.itermonthdates(year, month))

        def itermonthdays4(self, year, month):
            days = zip(self.itermonthdays3(year, month), _cycle(self.iterweekdays()))
            return ((*day, weekday) for day, weekday in days)

        def _weeks(self, days):
            days = list(days)
            return [days[i:i + 7] for i in range(0, len(days), 7)]

        def monthdayscalendar(self, year, month):
            return self._weeks(self.itermonthdays(year, month))

        def monthdays2calendar(self, year, month):
            return self._weeks(self.itermonthdays2(year, month))

        def monthdatescalendar(self, year, month):
            return self._weeks(self.itermonthdates(year, month))

        def yeardayscalendar(self, year, width=3):
            months = [self.monthdayscalendar(year, month) for month in range(1, 13)]
            return [months[i:i + width] for i in range(0, 12, width)]

    class TextCalendar(Calendar):
        def formatday(self, day, weekday, width):
            return ('%2i' % day if day else '').center(width)

        def formatweek(self, theweek, width):
            return ' '.join(self.formatday(day, weekday, width) for day, weekday in theweek)

        def formatweekday(self, day, width):
            return (day_name if width >= 9 else day_abbr)[day][:width].center(width)

        def formatweekheader(self, width):
            return ' '.join(self.formatweekday(day, width) for day in self.iterweekdays())

        def formatmonthname(self, theyear, themonth, width, withyear=True):
            name = month_name[themonth]
            return ('%s %r' % (name, theyear) if withyear else name).center(width)

        def formatmonth(self, theyear, themonth, w=0, l=0):
            w, l = max(2, w), max(1, l)
            text = self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1).rstrip() + '\n' * l
            rows = [self.formatweekheader(w)]
            rows += [self.formatweek(days, w) for days in self.monthdays2calendar(theyear, themonth)]
            return text + ''.join([row.rstrip() + '\n' * l for row in rows])

        def formatyear(self, theyear, w=2, l=1, c=6, m=3):
            w, l, c = max(2, w), max(1, l), max(2, c)
            width = (w + 1) * 7 - 1
            def row(cells):
                return (' ' * c).join(cell.center(width) for cell in cells)
            text = repr(theyear).center(width * m + c * (m - 1)).rstrip() + '\n' * l
            names = self.formatweekheader(w)
            for start in range(1, 13, m):
                months = range(start, min(start + m, 13))
                text += '\n' * l
                text += row(self.formatmonthname(theyear, k, width, False) for k in months).rstrip() + '\n' * l
                text += row(names for _ in months).rstrip() + '\n' * l
                weeks = [self.monthdays2calendar(theyear, k) for k in months]
                for i in range(max(map(len, weeks))):
                    cells = [self.formatweek(each[i], w) if i < len(each) else '' for each in weeks]
                    text += row(cells).rstrip() + '\n' * l
            return text

        def prmonth(self, theyear, themonth, w=0, l=0):
            print(self.formatmonth(theyear, themonth, w, l), end='')

        def pryear(self, theyear, w=0, l=0, c=6, m=3):
            print(self.formatyear(theyear, w, l, c, m), end='')

    _text = TextCalendar()

    def firstweekday():
        return _text.getfirstweekday()

    def setfirstweekday(firstweekday):
        if firstweekday not in range(7):
            raise IllegalWeekdayError(firstweekday)
        _text.setfirstweekday(firstweekday)

    monthcalendar = _text.monthdayscalendar
    month = _text.formatmonth
    calendar = _text.formatyear
    prmonth = _text.prmonth
    prcal = _text.pryear
    weekheader = _text.formatweekheader
    week = _text.formatweek
    """#
}
