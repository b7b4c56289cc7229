extension FrozenSource {
  /// How the module `datetime` writes and reads texts.
  static let datetimeFormat = #"""
    def _strftime(fields, format):
        """A time in a form; fields are those of a struct_time, then the microseconds, the offset and the zone's name."""
        year, month, day, hour, minute, second, weekday, yearday = fields[:8]
        out, at = [], 0
        while at < len(format):
            c = format[at]
            at += 1
            if c != '%' or at == len(format):
                out.append(c)
                continue
            flag = ''
            if format[at] in '-_0^#' and at + 1 < len(format):
                flag = format[at]
                at += 1
            code = format[at]
            at += 1
            number = {'d': (day, 2, '0'), 'e': (day, 2, ' '), 'm': (month, 2, '0'), 'y': (year % 100, 2, '0'),
                      'Y': (year, 1, '0'), 'H': (hour, 2, '0'), 'k': (hour, 2, ' '), 'I': (hour % 12 or 12, 2, '0'),
                      'l': (hour % 12 or 12, 2, ' '), 'M': (minute, 2, '0'), 'S': (second, 2, '0'), 'j': (yearday, 3, '0'),
                      'w': ((weekday + 1) % 7, 1, '0'), 'u': (weekday + 1, 1, '0'), 'C': (year // 100, 2, '0'),
                      'U': ((yearday + 6 - (weekday + 1) % 7) // 7, 2, '0'), 'W': ((yearday + 6 - weekday) // 7, 2, '0'),
                      }.get(code)
            if number is None and code in 'GgV':
                iso = date(year, month, day).isocalendar()
                number = {'G': (iso[0], 1, '0'), 'g': (iso[0] % 100, 2, '0'), 'V': (iso[1], 2, '0')}[code]
            if number is not None:
                value, width, fill = number
                fill = {'-': '', '_': ' ', '0': '0'}.get(flag, fill)
                out.append(str(value).rjust(width, fill) if fill else str(value))
                continue
            combined = {'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y', 'F': '%Y-%m-%d',
                        'T': '%H:%M:%S', 'R': '%H:%M', 'r': '%I:%M:%S %p'}.get(code)
            if combined is not None:
                text = _strftime(fields, combined)
            elif code in 'aAbBh':
                names = _full_days if code == 'A' else _DAY_NAMES if code == 'a' else \
                    _full_months if code == 'B' else _MONTH_NAMES
                text = names[weekday if code in 'aA' else month]
            elif code in 'pP':
                text = 'AM' if hour < 12 else 'PM'
                text = text.lower() if code == 'P' else text
            elif code == 'f':
                text = '%06d' % fields[8]
            elif code == 'z':
                text = '' if fields[9] is None else _offset_text(fields[9], '')
            elif code == 'Z':
                text = fields[10] or ''
            elif code == 's':
                text = str(int(_time.mktime((year, month, day, hour, minute, second, weekday, yearday, -1))))
            else:
                text = {'n': '\n', 't': '\t', '%': '%'}.get(code, '%' + flag + code)
            out.append(text.upper() if flag == '^' else text)
        return ''.join(out)

    _full_days = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
    _full_months = ('', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
                    'November', 'December')

    def _two_digits(text, at, low, high):
        """Where a number between bounds may end: two digits before one."""
        ends = []
        for size in (2, 1):
            part = text[at:at + size]
            if len(part) == size and part.isdigit() and low <= int(part) <= high:
                ends.append(at + size)
        return ends

    def _digit_run(text, at, least, most):
        end = at
        while end < len(text) and end - at < most and text[end].isdigit():
            end += 1
        return range(end, at + least - 1, -1)

    def _word_ends(text, at, words):
        rest = text[at:].lower()
        return [at + len(word) for word in sorted(words, key=len, reverse=True) if word and rest.startswith(word.lower())]

    def _zone_ends(text, at):
        if text[at:at + 1] == 'Z':
            return [at + 1]
        if text[at:at + 1] not in ('+', '-'):
            return []
        ends, place = [], at + 1
        for step in range(3):
            if step and text[place:place + 1] == ':':
                place += 1
            part = text[place:place + 2]
            if len(part) < 2 or not part.isdigit() or (step and int(part) > 59):
                break
            place += 2
            if step:
                ends.append(place)
        if len(ends) == 2 and text[place:place + 1] == '.':
            ends.extend(end for end in _digit_run(text, place + 1, 1, 6))
        return sorted(ends, reverse=True)

    _RANGES = {'d': (1, 31), 'm': (1, 12), 'H': (0, 23), 'I': (1, 12), 'M': (0, 59), 'S': (0, 61), 'U': (0, 53),
               'W': (0, 53), 'V': (1, 53)}

    def _ends(code, text, at):
        """Where what a directive means may end, the likeliest first."""
        if code in _RANGES:
            ends = _two_digits(text, at, *_RANGES[code])
            if code == 'd' and not ends and text[at:at + 1] == ' ' and text[at + 1:at + 2] in tuple('123456789'):
                ends = [at + 2]
            return ends
        if code == 'Y':
            return _digit_run(text, at, 4, 4)
        if code == 'G':
            return _digit_run(text, at, 4, 4)
        if code == 'y':
            return _digit_run(text, at, 2, 2)
        if code == 'f':
            return _digit_run(text, at, 1, 6)
        if code == 'j':
            return [end for end in _digit_run(text, at, 1, 3) if 1 <= int(text[at:end]) <= 366]
        if code in 'wu':
            return [at + 1] if text[at:at + 1] in tuple('0123456' if code == 'w' else '1234567') else []
        if code in 'aAbBp':
            return _word_ends(text, at, {'a': _DAY_NAMES, 'A': _full_days, 'b': _MONTH_NAMES, 'B': _full_months,
                                         'p': ('am', 'pm')}[code])
        if code == 'z':
            return _zone_ends(text, at)
        if code == 'Z':
            return _word_ends(text, at, ('utc', 'gmt') + tuple(_time.tzname))
        return None

    def _strptime(text, format):
        """The fields that a text means in a form, by directive."""
        if not isinstance(text, str):
            raise TypeError(f'strptime() argument 0 must be str, not {type(text)}')
        if not isinstance(format, str):
            raise TypeError(f'strptime() argument 1 must be str, not {type(format)}')
        whole = format
        for code, longer in (('c', '%a %b %d %H:%M:%S %Y'), ('x', '%m/%d/%y'), ('X', '%H:%M:%S')):
            whole = whole.replace('%' + code, longer)
        steps, at = [], 0
        while at < len(whole):
            c = whole[at]
            at += 1
            if c.isspace():
                while at < len(whole) and whole[at].isspace():
                    at += 1
                steps.append(' ')
            elif c != '%':
                steps.append('=' + c.lower())
            else:
                if at == len(whole):
                    raise ValueError("stray %% in format '%s'" % format)
                code = whole[at]
                at += 1
                if code != '%' and _ends(code, '', 0) is None:
                    raise ValueError("'%s' is a bad directive in format '%s'" % (code, format))
                steps.append('=%' if code == '%' else '%' + code)
        lowered = text.lower()
        def fit(k, at):
            if k == len(steps):
                return at, {}
            step = steps[k]
            if step[0] == '=':
                return fit(k + 1, at + 1) if lowered[at:at + 1] == step[1] else None
            if step == ' ':
                end = at
                while end < len(text) and text[end].isspace():
                    end += 1
                ends = range(end, at, -1)
            else:
                ends = _ends(step[1], text, at)
            for end in ends:
                found = fit(k + 1, end)
                if found is not None:
                    if step != ' ':
                        if step[1] in found[1]:
                            raise ValueError('redefinition of group name %r' % step[1])
                        found[1][step[1]] = text[at:end]
                    return found
            return None
        found = fit(0, 0)
        if found is None:
            raise ValueError('time data %r does not match format %r' % (text, format))
        if found[0] != len(text):
            raise ValueError('unconverted data remains: %s' % text[found[0]:])
        return found[1]

    def _strptime_fields(text, format):
        """What a text means: year to second, weekday, day of the year, microseconds, offset and zone name."""
        found = _strptime(text, format)
        def number(code, default):
            return int(found[code]) if code in found else default
        year = number('Y', None)
        if year is None and 'y' in found:
            year = int(found['y'])
            year += 2000 if year <= 68 else 1900
        month, day, hour = number('m', 1), number('d', 1), number('H', 0)
        for code, names in (('b', _MONTH_NAMES), ('B', _full_months)):
            if code in found:
                month = [name.lower() for name in names].index(found[code].lower())
        if 'I' in found:
            hour = int(found['I']) % 12 + (12 if found.get('p', '').lower() == 'pm' else 0)
        weekday = None
        for code, names in (('a', _DAY_NAMES), ('A', _full_days)):
            if code in found:
                weekday = [name.lower() for name in names].index(found[code].lower())
        if 'w' in found:
            weekday = (int(found['w']) + 6) % 7
        if 'u' in found:
            weekday = int(found['u']) - 1
        if 'G' in found:
            if 'j' in found:
                raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                                 "Use '%Y' instead.")
            if 'V' not in found or weekday is None:
                raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                                 "directive ('%A', '%a', '%w', or '%u').")
        elif 'V' in found:
            if year is None or weekday is None:
                raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                                 "directive ('%A', '%a', '%w', or '%u').")
            raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' "
                             "instead.")
        yearday = number('j', None)
        if 'G' in found:
            given = date.fromisocalendar(int(found['G']), int(found['V']), weekday + 1)
            year, month, day = given.year, given.month, given.day
        elif yearday is None and ('U' in found or 'W' in found) and year is not None and weekday is not None:
            first = (_to_ordinal(year, 1, 1) + 6) % 7
            week, place = (int(found['U']), (weekday + 1) % 7) if 'U' in found else (int(found['W']), weekday)
            if 'U' in found:
                first = (first + 1) % 7
            start = (7 - first) % 7
            yearday = place - first + 1 if week == 0 else 1 + start + 7 * (week - 1) + place
            if yearday <= 0:
                year -= 1
                yearday += 366 if _is_leap(year) else 365
        is_default = year is None
        if is_default:
            year = 1904 if month == 2 and day == 29 else 1900
        if yearday is None:
            yearday = _to_ordinal(year, month, day) - _to_ordinal(year, 1, 1) + 1
        elif 'G' not in found:
            year, month, day = _from_ordinal(yearday - 1 + _to_ordinal(year, 1, 1))
        if weekday is None:
            weekday = (_to_ordinal(year, month, day) + 6) % 7
        if is_default and year == 1904:
            year = 1900
        offset = None
        zone = found.get('z')
        if zone == 'Z':
            offset = timedelta(0)
        elif zone:
            digits = zone[1:].replace(':', '')
            whole, _, rest = digits.partition('.')
            offset = timedelta(hours=int(whole[:2]), minutes=int(whole[2:4]), seconds=int(whole[4:6] or 0),
                               microseconds=int((rest + '000000')[:6]))
            offset = -offset if zone[0] == '-' else offset
        fraction = int((found.get('f', '') + '000000')[:6])
        return year, month, day, hour, number('M', 0), number('S', 0), weekday, yearday, fraction, offset, found.get('Z')
    """#
}
