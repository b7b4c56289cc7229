import time
t = time.gmtime(1234567890)
print(t, t.tm_year, t.tm_mon, t[2], t.tm_zone, len(t), tuple(t))
print(time.strftime('%Y-%m-%d %H:%M:%S %a %j', t), time.asctime(t), time.strftime('', t))
print(time.strptime('30 Nov 2000 10:11', '%d %b %Y %H:%M'))
print(time.gmtime(0)[:6], time.gmtime(1e9).tm_yday, time.gmtime(-1)[:6])
a = time.perf_counter()
time.sleep(0.01)
b = time.perf_counter()
print(0.009 < b - a < 5, time.time() > 1.6e9, time.time_ns() > 1.6e18, time.monotonic() <= time.monotonic(),
      isinstance(time.perf_counter_ns(), int), time.process_time() >= 0)
print(time.mktime(time.localtime(1e9)) == 1e9, len(time.ctime()), time.struct_time((2020, 1, 2, 3, 4, 5, 6, 7, 0)))
start = time.time()
print(f'{time.time() - start:.1f}', time.strftime('%H', time.localtime()).isdigit(), time.get_clock_info('time').monotonic)
for bad in (lambda: time.sleep(-1), lambda: time.strftime('%Y', (2020,)), lambda: time.strftime('%m', (2020, 13, 1, 0, 0, 0, 0, 1, 0)),
            lambda: time.struct_time((1, 2)), lambda: time.strptime('x', '%Y'), lambda: time.sleep('a'), lambda: time.gmtime('x')):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
