from datetime import datetime, date, time, timedelta, timezone
d = datetime(2023, 5, 17, 14, 3, 9, 120)
print(d, repr(d), d.date(), d.time(), d.isoformat(' ', 'milliseconds'), d.isoformat(timespec='minutes'))
print(d.year, d.month, d.day, d.hour, d.minute, d.second, d.microsecond, d.tzinfo, d.weekday(), d.isoweekday())
print(d + timedelta(days=1.5, hours=3), d - timedelta(weeks=2), d - datetime(2000, 1, 1), date(2024, 3, 1) - date(2024, 2, 1))
print(d.strftime('%Y-%m-%d %H:%M:%S.%f | %a %A %b %B %d %j %U %W %w | %y %I %p | %c | %x %X | %% %-d'))
print(f'{d:%d.%m.%Y}', f'{d}', f'{d.date():%b %d}', d.ctime(), d.timetuple()[:9], d.isocalendar(), tuple(d.isocalendar()))
print(datetime.strptime('17/05/23 14:30', '%d/%m/%y %H:%M'), datetime.strptime('Mar 3 2021 5:06PM', '%b %d %Y %I:%M%p'),
      datetime.strptime('2021-03-04T05:06:07.089+0130', '%Y-%m-%dT%H:%M:%S.%f%z'))
print(datetime.fromisoformat('2011-11-04T00:05:23.283+04:00'), date.fromisoformat('20111104'), time.fromisoformat('04:23'),
      date.fromisocalendar(2020, 53, 7), date.fromordinal(738000), date(2020, 2, 29).toordinal())
utc = datetime(2021, 6, 1, 12, tzinfo=timezone.utc)
tokyo = timezone(timedelta(hours=9), 'JST')
print(utc, utc.astimezone(tokyo), repr(utc.astimezone(tokyo)), utc.timestamp(), utc.tzname(), tokyo, utc.utcoffset())
print(datetime.fromtimestamp(1e9, timezone.utc), datetime.utcfromtimestamp(86400.5), utc == utc.astimezone(tokyo))
print(sorted([date(2021, 5, 1), date(2020, 1, 1), date(2020, 12, 31)]), max(time(3), time(2, 59)), date(2020, 1, 1) < date(2021, 1, 1))
print(d.replace(year=2000, microsecond=0), date(2020, 1, 31).replace(month=3), time(1, 2, 3).replace(hour=0), {date(2020, 1, 1): 1})
print(datetime.combine(date(2020, 1, 1), time(5)), datetime.min, date.max, time.min, datetime.resolution, repr(time(1, 2)), time(0, 0, 1))
print([str(date(2023, 1, 30) + timedelta(days=i)) for i in range(4)], (date(2023, 12, 25) - date(2023, 5, 17)).days)
for bad in (lambda: date(2021, 2, 29), lambda: datetime(2020, 13, 1), lambda: time(25), lambda: date(2020), lambda: date('2020', 1, 1),
            lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2020-01-01 z', '%Y-%m-%d'), lambda: d < utc, lambda: d - utc,
            lambda: d < date(2020, 1, 1), lambda: date.max + timedelta(1), lambda: date.fromisoformat('x'), lambda: d + 1,
            lambda: datetime.strptime('1', '%Q'), lambda: d + d, lambda: timezone(timedelta(days=2))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
