import calendar
print(calendar.month(2024, 2))
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2023, 10))
print(calendar.monthrange(2023, 2), calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(2000, 2025))
print(calendar.monthcalendar(2021, 9), calendar.weekday(2024, 1, 1), list(calendar.day_name), list(calendar.month_abbr))
print(calendar.calendar(2023)[:600])
print([str(day) for day in calendar.Calendar(6).itermonthdates(2024, 3)][:3], calendar.timegm((2020, 1, 2, 3, 4, 5)))
calendar.prmonth(1999, 12)
try:
    calendar.monthrange(2023, 13)
except ValueError as error:
    print(type(error).__name__, error)
