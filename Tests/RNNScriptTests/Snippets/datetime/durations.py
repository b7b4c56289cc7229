from datetime import timedelta
import copy
t = timedelta(days=2, hours=5, minutes=30, seconds=15, milliseconds=250)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), -t, abs(-t), repr(-t), bool(timedelta()), timedelta())
print(t * 2, 3 * t, t / 2, t // 7, t / timedelta(hours=1), t // timedelta(hours=1), t % timedelta(hours=1), divmod(t, timedelta(days=1)))
print(t * 0.1, t / 0.3, timedelta(seconds=1) / 3, timedelta(days=0.1), timedelta(microseconds=0.5), timedelta(microseconds=1.5))
print(timedelta(hours=25), timedelta(days=-1), timedelta(seconds=-1), timedelta(weeks=1, days=-7), timedelta(minutes=90))
print(t > timedelta(days=2), t == timedelta(2, 19815, 250000), sorted([timedelta(3), timedelta(1), timedelta(hours=30)]))
print(sum([timedelta(hours=1), timedelta(minutes=5)], timedelta()), timedelta.max, timedelta.min, timedelta.resolution)
print(copy.copy(t) == t, copy.deepcopy(t) == t, hash(t) == hash(timedelta(days=2, seconds=19815.25)), {t: 1}[t])
print(str(timedelta(seconds=3723)), f'{timedelta(seconds=59.5)}', str(timedelta(seconds=round(3661.789))))
hours, rest = divmod(timedelta(seconds=98765).total_seconds(), 3600)
print(f'{int(hours):02}:{int(rest // 60):02}:{int(rest % 60):02}')
for bad in (lambda: timedelta('1'), lambda: timedelta(10**10), lambda: t / 0, lambda: t + 1, lambda: t < 5, lambda: t * 'a',
            lambda: timedelta(days=float('inf')), lambda: t % timedelta()):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
