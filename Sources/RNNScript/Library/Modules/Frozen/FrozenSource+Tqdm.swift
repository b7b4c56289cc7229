extension FrozenSource {
  /// What of the module `tqdm` is written in the language.
  static let tqdm = #"""
    import sys as _sys
    from time import time as _time, perf_counter as _clock

    __version__ = '4.66.1'

    class TqdmWarning(Exception):
        pass

    class _Bar:
        """A bar of a part of its width, formatted to any width."""
        def __init__(self, part, width, signs):
            self.part, self.width, self.signs = min(max(part, 0), 1), width, signs

        def __format__(self, spec):
            signs, width = self.signs, self.width
            kind = spec[-1:].lower()
            if kind in ('a', 'u', 'b'):
                signs = {'a': ' 123456789#', 'u': ' \u258f\u258e\u258d\u258c\u258b\u258a\u2589\u2588', 'b': '  '}[kind]
                spec = spec[:-1]
            if spec:
                width = int(spec)
                if width < 0:
                    width += self.width
            steps = len(signs) - 1
            whole, rest = divmod(int(self.part * width * steps), steps)
            text = signs[-1] * whole
            return text if whole >= width else text + signs[rest] + signs[0] * (width - whole - 1)

    class _Probe:
        """Says whether a form asks for the bar."""
        used = False
        def __format__(self, spec):
            self.used = True
            return ''

    _UTF = ' \u258f\u258e\u258d\u258c\u258b\u258a\u2589\u2588'
    _ASCII = ' 123456789#'
    _open = []

    class tqdm:
        monitor_interval = 10
        monitor = None

        @staticmethod
        def format_sizeof(num, suffix='', divisor=1000):
            for unit in ('', 'k', 'M', 'G', 'T', 'P', 'E', 'Z'):
                if abs(num) < 999.5:
                    form = '1.2f' if abs(num) < 9.995 else '2.1f' if abs(num) < 99.95 else '3.0f'
                    return format(num, form) + unit + suffix
                num /= divisor
            return f'{num:3.1f}Y{suffix}'

        @staticmethod
        def format_interval(t):
            sign = '-' if t < 0 else ''
            minutes, seconds = divmod(abs(int(t)), 60)
            hours, minutes = divmod(minutes, 60)
            return sign + (f'{hours:d}:{minutes:02d}:{seconds:02d}' if hours else f'{minutes:02d}:{seconds:02d}')

        @staticmethod
        def format_num(n):
            short = f'{n:.3g}'.replace('e+0', 'e+').replace('e-0', 'e-')
            plain = str(n)
            return short if len(short) < len(plain) else plain

        @staticmethod
        def format_meter(n, total, elapsed, ncols=None, prefix='', ascii=False, unit='it', unit_scale=False, rate=None,
                         bar_format=None, postfix=None, unit_divisor=1000, initial=0, colour=None, **extra_kwargs):
            if total and n >= total + 0.5:
                total = None
            if unit_scale and unit_scale not in (True, 1):
                if total:
                    total *= unit_scale
                n *= unit_scale
                if rate:
                    rate *= unit_scale
                unit_scale = False
            elapsed_str = tqdm.format_interval(elapsed)
            if rate is None and elapsed:
                rate = (n - initial) / elapsed
            inverse = 1 / rate if rate else None
            size = tqdm.format_sizeof
            def speed(value):
                return '?' if not value else size(value) if unit_scale else f'{value:5.2f}'
            rate_noinv_fmt = speed(rate) + unit + '/s'
            rate_inv_fmt = speed(inverse) + 's/' + unit
            rate_fmt = rate_inv_fmt if inverse and inverse > 1 else rate_noinv_fmt
            if unit_scale:
                n_fmt = size(n, divisor=unit_divisor)
                total_fmt = size(total, divisor=unit_divisor) if total is not None else '?'
            else:
                n_fmt, total_fmt = str(n), str(total) if total is not None else '?'
            postfix = ', ' + postfix if postfix else ''
            remaining = (total - n) / rate if rate and total else 0
            remaining_str = tqdm.format_interval(remaining) if rate else '?'
            left = (prefix if prefix[-2:] == ': ' else prefix + ': ') if prefix else ''
            right = f'| {n_fmt}/{total_fmt} [{elapsed_str}<{remaining_str}, {rate_fmt}{postfix}]'
            signs = _ASCII if ascii is True else ascii or _UTF
            values = dict(n=n, n_fmt=n_fmt, total=total, total_fmt=total_fmt, elapsed=elapsed_str, elapsed_s=elapsed,
                          ncols=ncols, desc=prefix or '', unit=unit, rate=inverse if inverse and inverse > 1 else rate,
                          rate_fmt=rate_fmt, rate_noinv=rate, rate_noinv_fmt=rate_noinv_fmt, rate_inv=inverse,
                          rate_inv_fmt=rate_inv_fmt, postfix=postfix, unit_divisor=unit_divisor, colour=colour,
                          remaining=remaining_str, remaining_s=remaining, l_bar=left, r_bar=right, **extra_kwargs)
            if total:
                part = n / total
                left += f'{part * 100:3.0f}%|'
                if ncols == 0:
                    return left[:-1] + right[1:]
                values.update(l_bar=left, percentage=part * 100)
                if bar_format and not prefix:
                    bar_format = bar_format.replace('{desc}: ', '')
                bar_format = bar_format or '{l_bar}{bar}{r_bar}'
            elif bar_format:
                part, signs = 0, '  '
                values.update(l_bar=left + '|', percentage=0)
            else:
                head = (prefix if prefix[-2:] == ': ' else prefix + ': ') if prefix else ''
                return f'{head}{n_fmt}{unit} [{elapsed_str}, {rate_fmt}{postfix}]'
            probe = _Probe()
            bare = bar_format.format(bar=probe, **values)
            if not probe.used:
                return bare
            text = bar_format.format(bar=_Bar(part, max(1, ncols - len(bare)) if ncols else 10, signs), **values)
            return text[:ncols] if ncols else text

        @classmethod
        def write(cls, s, file=None, end='\n', nolock=False):
            file = _sys.stdout if file is None else file
            file.write(s)
            file.write(end)

        def __init__(self, iterable=None, desc=None, total=None, leave=True, file=None, ncols=None, mininterval=0.1,
                     maxinterval=10.0, miniters=None, ascii=None, disable=False, unit='it', unit_scale=False,
                     dynamic_ncols=False, smoothing=0.3, bar_format=None, initial=0, position=None, postfix=None,
                     unit_divisor=1000, write_bytes=False, lock_args=None, nrows=None, colour=None, delay=0.0, gui=False,
                     **kwargs):
            if total is None and iterable is not None:
                try:
                    total = len(iterable)
                except (TypeError, AttributeError):
                    total = None
            if total == float('inf'):
                total = None
            self.iterable, self.total, self.n, self.initial = iterable, total, initial, initial
            self.disable = bool(disable)
            self.leave = True if leave is None and not position else bool(leave)
            self.pos = 0
            if self.disable:
                return
            if kwargs:
                self.disable = True
                raise KeyError('Unknown argument(s): ' + str(kwargs))
            self.desc = desc or ''
            self.fp = file
            self.ncols, self.mininterval, self.maxinterval = ncols, mininterval, maxinterval
            self.miniters = 0 if miniters is None else miniters
            self.dynamic_miniters = miniters is None
            self.ascii, self.unit, self.unit_scale, self.unit_divisor = bool(ascii) and ascii, unit, unit_scale, unit_divisor
            self.smoothing, self.bar_format, self.colour, self.delay = smoothing, bar_format, colour, delay
            self.postfix = None
            self._to_host = file is None or file is _sys.stderr
            self._width = 0
            self._speed, self._weight = None, 0.0
            if postfix:
                try:
                    self.set_postfix(refresh=False, **postfix)
                except TypeError:
                    self.postfix = postfix
            taken = {bar.pos for bar in _open}
            self.pos = position if position is not None else min(i for i in range(len(taken) + 1) if i not in taken)
            _open.append(self)
            self.start_t = self.last_print_t = _time()
            self.last_print_n = initial
            if delay <= 0:
                self.refresh()

        @property
        def format_dict(self):
            if self.disable and not hasattr(self, 'unit'):
                return dict(n=self.n, total=self.total, elapsed=0, unit='it')
            elapsed = _time() - self.start_t
            return dict(n=self.n, total=self.total, elapsed=elapsed, ncols=self.ncols, prefix=self.desc, ascii=self.ascii,
                        unit=self.unit, unit_scale=self.unit_scale, rate=self._rate(), bar_format=self.bar_format,
                        postfix=self.postfix, unit_divisor=self.unit_divisor, initial=self.initial, colour=self.colour)

        def _rate(self):
            return self._speed / self._weight if self._speed else None

        def __str__(self):
            return self.format_meter(**self.format_dict)

        __repr__ = __str__

        def __bool__(self):
            if self.total is not None:
                return self.total > 0
            if self.iterable is None:
                raise TypeError('bool() undefined when iterable == total == None')
            return bool(self.iterable)

        def __len__(self):
            return self.total if self.iterable is None else len(self.iterable)

        def __reversed__(self):
            kept = self.iterable
            self.iterable = reversed(kept)
            return iter(self)

        def __contains__(self, item):
            return item in self.iterable

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_value, traceback):
            self.close()

        def __iter__(self):
            iterable = self.iterable
            if self.disable:
                yield from iterable
                return
            n, last, interval = self.n, self.last_print_n, self.mininterval
            try:
                for element in iterable:
                    yield element
                    n += 1
                    if n - last >= self.miniters:
                        now = _time()
                        if now - self.last_print_t >= interval:
                            self.update(n - self.n)
                            n, last = self.n, self.last_print_n
            finally:
                self.n = n
                self.close()

        def update(self, n=1):
            if self.disable:
                return None
            self.n += n
            if n < 0:
                self.last_print_n += n
            if self.n - self.last_print_n < self.miniters:
                return None
            now = _time()
            took = now - self.last_print_t
            if took < self.mininterval or now < self.start_t + self.delay:
                return None
            made = self.n - self.last_print_n
            if self.smoothing and took and made:
                keep = 1 - self.smoothing
                self._speed = self.smoothing * made / took + keep * (self._speed or 0.0)
                self._weight = self.smoothing + keep * self._weight
            if self.dynamic_miniters:
                # As many steps as one interval takes are passed over without looking at the clock.
                self.miniters = made * self.mininterval / took if took else self.miniters
            self.refresh()
            self.last_print_n, self.last_print_t = self.n, now
            return True

        def close(self):
            if self.disable:
                return
            self.disable = True
            if self in _open:
                _open.remove(self)
            if self.last_print_t < self.start_t + self.delay:
                return
            if self.leave:
                self._speed = None
                self.display()
                if self._to_host:
                    _progress(self._label(), None)
                else:
                    self.fp.write('\n')
            else:
                self.display(msg='')
                if not self._to_host:
                    self.fp.write('\r')

        def clear(self, nolock=False):
            if not self.disable:
                self.display(msg='')

        def refresh(self, nolock=False, lock_args=None):
            if not self.disable:
                self.display()
            return True

        def unpause(self):
            if not self.disable:
                now = _time()
                self.start_t += now - self.last_print_t
                self.last_print_t = now

        def reset(self, total=None):
            self.n = 0
            if total is not None:
                self.total = total
            if self.disable:
                return
            self.last_print_n = 0
            self.last_print_t = self.start_t = _time()
            self._speed, self._weight = None, 0.0
            self.refresh()

        def set_description(self, desc=None, refresh=True):
            self.desc = desc + ': ' if desc else ''
            if refresh:
                self.refresh()

        def set_description_str(self, desc=None, refresh=True):
            self.desc = desc or ''
            if refresh:
                self.refresh()

        def set_postfix(self, ordered_dict=None, refresh=True, **kwargs):
            values = dict(ordered_dict or {})
            for key in sorted(kwargs):
                values[key] = kwargs[key]
            for key, value in values.items():
                if isinstance(value, (int, float, complex)):
                    values[key] = self.format_num(value)
                elif not isinstance(value, str):
                    values[key] = str(value)
            self.postfix = ', '.join(key + '=' + values[key].strip() for key in values)
            if refresh:
                self.refresh()

        def set_postfix_str(self, s='', refresh=True):
            self.postfix = str(s)
            if refresh:
                self.refresh()

        def moveto(self, n):
            pass

        def _label(self):
            return 'tqdm %d' % self.pos

        def display(self, msg=None, pos=None):
            text = str(self) if msg is None else msg
            line = text + ' ' * max(0, self._width - len(text))
            self._width = len(text)
            if self._to_host:
                _progress(self._label(), line)
                if not text:
                    # The next text begins where the bar began.
                    _progress(self._label() + ' ', '')
            else:
                self.fp.write('\r' + line)
                if hasattr(self.fp, 'flush'):
                    self.fp.flush()
            return True

        @classmethod
        def get_lock(cls):
            return None

        @classmethod
        def set_lock(cls, lock):
            pass

        @classmethod
        def pandas(cls, *args, **kwargs):
            raise NotImplementedError('tqdm.pandas: there is no pandas here')

    def trange(*args, **kwargs):
        return tqdm(range(*args), **kwargs)

    tqdm_notebook = tqdm
    tnrange = trange
    std_tqdm = tqdm
    """#
}
