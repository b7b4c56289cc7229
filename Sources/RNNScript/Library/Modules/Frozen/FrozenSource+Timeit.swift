extension FrozenSource {
  /// What of the module `timeit` is written in the language.
  static let timeit = #"""
    import time

    default_timer = time.perf_counter
    default_number = 1000000
    default_repeat = 5

    class Timer:
        def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
            self.timer = timer
            self._stmt, self._setup = stmt, setup
            self._globals = {} if globals is None else globals
            for part in (stmt, setup):
                if not isinstance(part, str) and not callable(part):
                    raise ValueError(('stmt' if part is stmt else 'setup') + ' is neither a string nor callable')

        def _runner(self, part):
            if callable(part):
                return part
            code = compile(part, '<timeit-src>', 'exec')
            return lambda: exec(code, self._globals)

        def timeit(self, number=default_number):
            self._runner(self._setup)()
            run = self._runner(self._stmt)
            timer = self.timer
            start = timer()
            for _ in range(number):
                run()
            return timer() - start

        def repeat(self, repeat=default_repeat, number=default_number):
            return [self.timeit(number) for _ in range(repeat)]

        def autorange(self, callback=None):
            scale = 1
            while True:
                for factor in (1, 2, 5):
                    number = scale * factor
                    taken = self.timeit(number)
                    if callback:
                        callback(number, taken)
                    if taken >= 0.2:
                        return number, taken
                scale *= 10

        def print_exc(self, file=None):
            import traceback
            traceback.print_exc(file=file)

    def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
        return Timer(stmt, setup, timer, globals).timeit(number)

    def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number,
               globals=None):
        return Timer(stmt, setup, timer, globals).repeat(repeat, number)
    """#
}
