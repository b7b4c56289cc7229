extension KerasSource {
  /// The line that says how far a training is.
  static let progress = #"""
    def _in_place():
        # Whether a line can be written over.
        import sys
        return sys.stdout.isatty()

    class Progbar:
        """A line of progress, written over where the output can be.

        >>> keras.utils.Progbar(4).update(4)
        4/4 ━━━━━━━━━━━━━━━━━━━━ 0s 5us/step
        """

        def __init__(self, target, width=None, verbose=1, interval=0.05, stateful_metrics=None,
                     stateless_metrics=None, unit_name='step'):
            self.target = target
            self.width = width or (30 if _classic else 20)
            self.verbose = 1 if verbose == 'auto' else int(verbose)
            self.interval = interval
            self.unit_name = unit_name
            self.stateful_metrics = None if stateful_metrics is None else set(stateful_metrics)
            self._values = {}
            self._seen_so_far = 0
            self._start = _time.time()
            self._first = None
            self._last = 0
            self._shown = 0
            self._live = self.verbose == 1 and _in_place()

        def is_due(self):
            return self._live and _time.time() - self._last >= self.interval

        def add(self, n, values=None):
            self.update(self._seen_so_far + n, values)

        def update(self, current, values=None, finalize=None):
            if finalize is None:
                finalize = self.target is not None and current >= self.target
            steps = max(current - self._seen_so_far, 1)
            for name, value in values or []:
                value = float(value)
                if self.stateful_metrics is not None and name in self.stateful_metrics:
                    self._values[name] = [value, 1]
                else:
                    known = self._values.setdefault(name, [0.0, 0])
                    known[0] += value * steps
                    known[1] += steps
            self._seen_so_far = current
            now = _time.time()
            each = self._each(current, now)
            if not self.verbose or _state['silent'] or not finalize and (
                    not self._live or now - self._last < self.interval):
                return
            self._last = now
            self._write(current, finalize, now - self._start, each)

        def _each(self, current, now):
            if not current:
                return 0
            if self._first is not None and current > 1:
                found = (now - self._first) / (current - 1)
            else:
                found = (now - self._start) / current
            if current == 1:
                self._first = now
            return found

        def _write(self, current, finalize, elapsed, each):
            known = self.target is not None and self.target > 0
            count = f'{current:{len(str(self.target))}d}/{self.target}' if known else f'{current:7d}/Unknown'
            shown = ''.join(f' - {name}: ' + _measured_text(total / max(1, number))
                            for name, (total, number) in self._values.items())
            took = f'{each:.0f}s' if each >= 1 or each == 0 else (
                f'{each * 1e3:.0f}ms' if each >= 1e-3 else f'{each * 1e6:.0f}us')
            took = f'{took}/{self.unit_name}'
            if self.verbose == 2:
                if finalize and known:
                    print(f'{count} - {elapsed:.0f}s' + ('' if _classic else f' - {took}') + shown)
                return
            left = each * (self.target - current) if known and not finalize else None
            if left is not None:
                left = int(left)
                left = (f'{left // 3600}:{left % 3600 // 60:02d}:{left % 60:02d}' if left > 3600
                        else f'{left // 60}:{left % 60:02d}' if left > 60 else f'{left}s')
            if _classic:
                text = f'{count} [{self._arrow(current)}] - ' if known else f'{count} - '
                text += f'ETA: {left}' if left is not None else f'{elapsed:.0f}s {took}'
            else:
                done = int(self.width * current / self.target) if known else 0
                text = f'{count} {"━" * done}{"─" * (self.width - done)} ' if known else f'{count} '
                text += f'{left if left is not None else f"{elapsed:.0f}s"} {took}'
            text += shown
            if not self._live:
                print(text)
                return
            blank = ' ' * (self._shown - len(text))
            self._shown = len(text)
            print('\r' + text + blank, end='\n' if finalize else '')

        def _arrow(self, current):
            done = int(self.width * current / self.target)
            if done == 0:
                return '.' * self.width
            return '=' * (done - 1) + ('>' if current < self.target else '=') + '.' * (self.width - done)

    def _measured_text(value):
        return f'{value:.4f}' if abs(value) > 1e-3 else f'{value:.4e}'
    """#
}
