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
            space = {} if globals is None else globals
            self._setup, self._stmt = _runnable('setup', setup, space), _runnable('stmt', stmt, space)

        def timeit(self, number=default_number):
            run, clock = self._stmt, self.timer
            self._setup()
            before = clock()
            for _ in range(number):
                run()
            return clock() - before

        def repeat(self, repeat=default_repeat, number=default_number):
            return [self.timeit(number) for _ in range(repeat)]

        def autorange(self, callback=None):
            """How many runs take a fifth of a second at least, of 1, 2, 5, 10, 20, 50 and so on."""
            number, taken, steps = 1, 0, [2, 2.5, 2]
            while True:
                taken = self.timeit(number)
                if callback is not None:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
                number = int(number * steps[0])
                steps.append(steps.pop(0))

        def print_exc(self, file=None):
            from traceback import print_exc
            print_exc(file=file)

    def _runnable(role, part, space):
        """A function that runs a part, which is a function already or a text."""
        if callable(part):
            return part
        if not isinstance(part, str):
            raise ValueError(role + ' is neither a string nor callable')
        code = compile(part, '<timeit-src>', 'exec')
        return lambda: exec(code, space)

    def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
        measured = Timer(stmt, setup, timer, globals)
        return measured.timeit(number)

    def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number,
               globals=None):
        measured = Timer(stmt, setup, timer, globals)
        return measured.repeat(repeat, number)
    """#
}
