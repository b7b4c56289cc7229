extension PlottingSource {
  /// What is drawn on axes.
  static let marks = #"""
    import math
    import numpy as np
    from matplotlib._values import color_of, format_of, numbers, rows_of, stroke_of, Colormap

    class Text:
        # A text of a figure; its repr is what cells show.
        def __init__(self, x, y, text):
            self.x, self.y, self.text = x, y, str(text)

        def __repr__(self):
            return f'Text({self.x!r}, {self.y!r}, {self.text!r})'

        def get_text(self):
            return self.text

        def set_text(self, text):
            self.text = str(text)

    class Artist:
        # Something drawn: what scripts may change afterwards.
        def __init__(self, axes, marks):
            self.axes, self._marks = axes, marks

        def set_label(self, label):
            self._marks[0]['name'] = str(label)

        def get_label(self):
            return self._marks[0]['name']

        def set_color(self, color):
            for mark in self._marks:
                mark['color'] = color_of(color)

        def remove(self):
            self.axes._marks = [mark for mark in self.axes._marks if not any(mark is own for own in self._marks)]

        def __getattr__(self, name):
            # Setters of what a terminal cannot show.
            if name.startswith('set_'):
                return lambda *args, **kwargs: None
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    class Line2D(Artist):
        """A curve that was drawn.

        >>> import matplotlib.pyplot as plt
        >>> line, = plt.plot([1, 4, 9])
        >>> line.get_ydata()
        array([1., 4., 9.])
        """

        def set_data(self, x, y):
            self._marks[0]['x'], self._marks[0]['y'] = numbers(x), numbers(y)
            self.axes.figure._touch()

        def set_xdata(self, x):
            self._marks[0]['x'] = numbers(x)

        def set_ydata(self, y):
            self._marks[0]['y'] = numbers(y)
            self.axes.figure._touch()

        def get_xdata(self):
            return np.array(self._marks[0]['x'])

        def get_ydata(self):
            return np.array(self._marks[0]['y'])

    class BarContainer(Artist):
        # Bars, one by one.
        def __init__(self, axes, marks, count):
            super().__init__(axes, marks)
            self.patches = [Artist(axes, marks) for _ in range(count)]

        def __len__(self):
            return len(self.patches)

        def __iter__(self):
            return iter(self.patches)

        def __getitem__(self, place):
            return self.patches[place]

    class AxesImage(Artist):
        # A matrix drawn as an image.
        def __init__(self, axes):
            super().__init__(axes, [{'name': ''}])

        def set_data(self, data):
            self.axes._image['values'] = rows_of(data)

        def set_clim(self, vmin=None, vmax=None):
            self.axes._image['range'] = (vmin, vmax)

    class Marks:
        # The part of axes that draws.

        def _next(self):
            self._cycle += 1
            return self._cycle - 1

        def _add(self, kind, x, y, name='', color=None, stroke='solid', marker=None, text=''):
            name = '' if name is None or str(name).startswith('_') else str(name)
            mark = {'kind': kind, 'x': x, 'y': y, 'name': name, 'stroke': stroke or 'solid', 'marker': marker or '',
                    'color': self._next() if color is None else color, 'text': text}
            self._marks.append(mark)
            self.figure._touch()
            return mark

        def _places(self, data, axis='x'):
            # Positions; words become ticks.
            found = list(data) if not hasattr(data, 'reshape') else data
            if len(found) and isinstance(found[0], str):
                known = self._ticks[axis] or ([], [])
                labels = list(known[1]) if self._worded[axis] else []
                for word in found:
                    if word not in labels:
                        labels.append(word)
                self._worded[axis] = True
                self._ticks[axis] = ([float(place) for place in range(len(labels))], labels)
                return [float(labels.index(word)) for word in found]
            return numbers(found)

        def plot(self, *args, label=None, color=None, c=None, linestyle=None, ls=None, marker=None, data=None,
                 **kwargs):
            lines, left = [], list(args)
            while left:
                values, style = [left.pop(0)], ''
                if left and not isinstance(left[0], str):
                    values.append(left.pop(0))
                if left and isinstance(left[0], str):
                    style = left.pop(0)
                lines += self._curves(values, style, label, color if color is not None else c,
                                      linestyle if linestyle is not None else ls, marker)
            return lines

        def _curves(self, values, style, label, color, line, marker):
            said = format_of(style)
            marker = marker if marker is not None else said[2]
            marker = None if marker in ('', 'None', 'none', ' ') else marker
            line = line if line is not None else said[1]
            stroke = stroke_of(line) if line is not None else ('solid' if said[2] is None else None)
            color = color_of(color if color is not None else said[0])
            y = values[-1]
            shape = getattr(y, 'shape', None)
            columns = [y]
            if shape is not None and len(shape) == 2:
                columns = [y[:, place] for place in range(shape[1])]
            found = []
            for place, column in enumerate(columns):
                heights = self._places(column, 'y') if shape is None else numbers(column)
                x = [float(at) for at in range(len(heights))]
                if len(values) == 2:
                    x = values[0]
                    wide = getattr(x, 'shape', None)
                    if wide is not None and len(wide) == 2 and wide[1] == len(columns):
                        x = x[:, place]
                    x = self._places(x)
                if len(x) != len(heights):
                    raise ValueError('x and y must have same first dimension, but have shapes '
                                     f'({len(x)},) and ({len(heights)},)')
                name = label[place] if isinstance(label, (list, tuple)) and place < len(label) else label
                chosen = self._next() if color is None else color
                kind = 'line' if stroke else 'points'
                found.append(Line2D(self, [self._add(kind, x, heights, name, chosen, stroke, marker or '')]))
            return found

        def scatter(self, x, y, s=None, c=None, marker='o', cmap=None, label=None, color=None, **kwargs):
            x, y = self._places(x), self._places(y, 'y')
            if len(x) != len(y):
                raise ValueError('x and y must be the same size')
            marker = 'o' if marker is None else marker
            shades = None
            if c is not None and not isinstance(c, str):
                shades = list(c) if not hasattr(c, 'reshape') else numbers(c)
                if len(shades) != len(x) or any(isinstance(one, (list, tuple)) for one in shades):
                    shades = None
            if shades is None or not x:
                chosen = color_of(color if color is not None else c)
                return Artist(self, [self._add('points', x, y, label, chosen, marker=marker)])
            groups, marks = _groups(shades, cmap), []
            for chosen, members in groups:
                own = label if not marks else None
                marks.append(self._add('points', [x[i] for i in members], [y[i] for i in members], own, chosen,
                                       marker=marker))
            return Artist(self, marks)

        def bar(self, x, height, width=0.8, bottom=None, align='center', label=None, color=None, tick_label=None,
                **kwargs):
            return self._bars(x, height, width, bottom, align, label, color, tick_label, False)

        def barh(self, y, width, height=0.8, left=None, align='center', label=None, color=None, tick_label=None,
                 **kwargs):
            return self._bars(y, width, height, left, align, label, color, tick_label, True)

        def _bars(self, places, sizes, width, base, align, label, color, tick_label, flat):
            places = [places] if isinstance(places, (int, float, str)) else places
            places = self._places(places, 'y' if flat else 'x')
            sizes = _spread(sizes, len(places))
            widths, bases = _spread(width, len(places)), _spread(0.0 if base is None else base, len(places))
            if tick_label is not None:
                self._ticks['y' if flat else 'x'] = (places, [str(one) for one in tick_label])
            many = isinstance(color, (list, tuple)) and len(color) == len(places) and len(color) not in (3, 4)
            many = many or (isinstance(color, (list, tuple)) and all(isinstance(one, str) for one in color))
            chosen = None if many else color_of(color)
            across, up = [], []
            for place, size, wide, start in zip(places, sizes, widths, bases):
                first = place - wide / 2 if align == 'center' else place
                across += [first, first + wide]
                up += [start, start + size]
            x, y = (up, across) if flat else (across, up)
            if not many:
                return BarContainer(self, [self._add('bars', x, y, label, chosen)], len(places))
            marks = [self._add('bars', x[2 * i:2 * i + 2], y[2 * i:2 * i + 2], label if i == 0 else None,
                               color_of(color[i % len(color)])) for i in range(len(places))]
            return BarContainer(self, marks, len(places))

        def hist(self, x, bins=None, range=None, density=False, weights=None, cumulative=False, label=None, color=None,
                 histtype='bar', orientation='vertical', **kwargs):
            first = x[0] if len(x) else 0.0
            many = isinstance(x, (list, tuple)) and (hasattr(first, '__len__') or len(getattr(first, 'shape', ())) > 0)
            groups = [numbers(one) for one in x] if many else [numbers(x)]
            edges = np.histogram_bin_edges(np.array(sum(groups, [])), 10 if bins is None else bins, range)
            counts, patches = [], []
            for place, group in enumerate(groups):
                found, _ = np.histogram(np.array(group), bins=edges, weights=weights, density=density)
                found = found.astype(float)
                if cumulative:
                    found = np.cumsum(found * np.diff(edges) if density else found)
                across, up = [], []
                for height, left, right in zip(found.tolist(), edges.tolist(), edges.tolist()[1:]):
                    across += [left, right]
                    up += [0.0, height]
                name = label[place] if isinstance(label, (list, tuple)) else label
                shade = color[place] if isinstance(color, (list, tuple)) and many else color
                x, y = (up, across) if orientation == 'horizontal' else (across, up)
                patches.append(BarContainer(self, [self._add('bars', x, y, name, color_of(shade))], len(found)))
                counts.append(found)
            return (counts, edges, patches) if many else (counts[0], edges, patches[0])

        def fill_between(self, x, y1, y2=0, where=None, label=None, color=None, alpha=None, facecolor=None, **kwargs):
            x = self._places(x)
            low, high = _spread(y1, len(x)), _spread(y2, len(x))
            kept = [True] * len(x) if where is None else [bool(one) for one in where]
            runs, run = [], []
            for place in range(len(x)):
                if kept[place]:
                    run.append(place)
                elif run:
                    runs, run = runs + [run], []
            chosen = color_of(color if color is not None else facecolor)
            chosen = self._next() if chosen is None else chosen
            marks = [self._add('band', [x[i] for i in run] + [x[i] for i in run[::-1]],
                               [low[i] for i in run] + [high[i] for i in run[::-1]], label, chosen)
                     for run in runs + [run] if run]
            return Artist(self, marks or [{'name': ''}])

        def step(self, x, y, *args, where='pre', **kwargs):
            x, y = self._places(x), self._places(y, 'y')
            across, up = x[:1], y[:1]
            for place in range(1, len(x)):
                turn = {'pre': x[place - 1], 'post': x[place]}.get(where, (x[place - 1] + x[place]) / 2)
                across += [turn, turn, x[place]]
                up += [y[place - 1], y[place], y[place]]
            return self.plot(across, up, *args, **kwargs)

        def stem(self, *args, label=None, **kwargs):
            values = [one for one in args if not isinstance(one, str)]
            y = numbers(values[-1])
            x = numbers(values[0]) if len(values) == 2 else [float(place) for place in range(len(y))]
            chosen, across, up = self._next(), [], []
            for place, height in zip(x, y):
                across += [place, place, math.nan]
                up += [0.0, height, math.nan]
            return Artist(self, [self._add('line', across, up, None, chosen),
                                 self._add('points', x, y, label, chosen, marker='o')])

        def errorbar(self, x, y, yerr=None, xerr=None, fmt='', label=None, **kwargs):
            lines = self.plot(x, y, fmt, label=label, **kwargs)
            if yerr is not None:
                x, y = self._places(x), numbers(y)
                color = lines[0]._marks[0]['color']
                for place, height, error in zip(x, y, _spread(yerr, len(x))):
                    self._add('line', [place, place], [height - error, height + error], None, color)
            return Artist(self, lines[0]._marks)

        def axhline(self, y=0, xmin=0, xmax=1, color=None, c=None, linestyle='-', ls=None, label=None, **kwargs):
            chosen = color_of(color if color is not None else c)
            return Line2D(self, [self._add('horizontalRule', [0.0], numbers(y), label, chosen,
                                           stroke_of(ls if ls is not None else linestyle))])

        def axvline(self, x=0, ymin=0, ymax=1, color=None, c=None, linestyle='-', ls=None, label=None, **kwargs):
            chosen = color_of(color if color is not None else c)
            return Line2D(self, [self._add('verticalRule', numbers(x), [0.0], label, chosen,
                                           stroke_of(ls if ls is not None else linestyle))])

        def axhspan(self, ymin, ymax, xmin=0, xmax=1, label=None, **kwargs):
            return self._edges(self.axhline, ymin, ymax, label, **kwargs)

        def axvspan(self, xmin, xmax, ymin=0, ymax=1, label=None, **kwargs):
            return self._edges(self.axvline, xmin, xmax, label, **kwargs)

        def _edges(self, rule, low, high, label, color=None, facecolor=None, **kwargs):
            # A span is shown by its edges.
            chosen = color_of(color if color is not None else facecolor)
            chosen = self._next() if chosen is None else chosen
            lines = [rule(place, color=chosen, ls=':', label=name) for place, name in ((low, label), (high, None))]
            return Artist(self, [mark for line in lines for mark in line._marks])

        def hlines(self, y, xmin, xmax, colors=None, linestyles='solid', label='', **kwargs):
            y = numbers(y)
            return self._segments(_spread(xmin, len(y)), _spread(xmax, len(y)), y, y, colors, linestyles, label)

        def vlines(self, x, ymin, ymax, colors=None, linestyles='solid', label='', **kwargs):
            x = numbers(x)
            return self._segments(x, x, _spread(ymin, len(x)), _spread(ymax, len(x)), colors, linestyles, label)

        def _segments(self, left, right, low, high, colors, style, label):
            across, up = [], []
            for a, b, c, d in zip(left, right, low, high):
                across += [a, b, math.nan]
                up += [c, d, math.nan]
            chosen = color_of(colors) if isinstance(colors, str) else None
            return Artist(self, [self._add('line', across, up, label, chosen, stroke_of(style))])

        def text(self, x, y, s, color=None, transform=None, **kwargs):
            if transform is None:
                shade = (0, 0, 0) if color is None else color_of(color)
                self._add('text', [float(x)], [float(y)], None, shade, text=str(s))
            return Text(x, y, s)

        def annotate(self, text, xy, xytext=None, color=None, arrowprops=None, **kwargs):
            place = xy if xytext is None or isinstance(kwargs.get('textcoords'), str) else xytext
            if arrowprops is not None and place is not xy:
                across, up = [float(place[0]), float(xy[0])], [float(place[1]), float(xy[1])]
                self._add('line', across, up, None, (128, 128, 128))
            return self.text(place[0], place[1], text, color=color)

        def imshow(self, X, cmap=None, vmin=None, vmax=None, extent=None, origin='upper', **kwargs):
            values = rows_of(X)
            if origin == 'lower':
                values = values[::-1]
            self._image = {'values': values, 'range': (vmin, vmax)}
            self.figure._touch()
            return AxesImage(self)

        def matshow(self, Z, **kwargs):
            return self.imshow(Z, **kwargs)

        def pcolormesh(self, *args, cmap=None, vmin=None, vmax=None, **kwargs):
            return self.imshow(args[-1], cmap=cmap, vmin=vmin, vmax=vmax, origin='lower')

        def semilogy(self, *args, **kwargs):
            self._log['y'] = True
            return self.plot(*args, **kwargs)

        def semilogx(self, *args, **kwargs):
            self._log['x'] = True
            return self.plot(*args, **kwargs)

        def loglog(self, *args, **kwargs):
            self._log['x'] = self._log['y'] = True
            return self.plot(*args, **kwargs)

    def _spread(value, count):
        # One number for all, or a number for each.
        found = numbers(value)
        return found * count if len(found) == 1 and count != 1 else found

    def _groups(shades, cmap):
        # Points of one colour: each class its own, or shades of a map.
        if isinstance(shades[0], str):
            names = list(dict.fromkeys(shades))
            return [(color_of(name), [i for i, one in enumerate(shades) if one == name]) for name in names]
        values = numbers(shades)
        kinds = sorted(set(values))
        if len(kinds) <= 10:
            return [(place, [i for i, one in enumerate(values) if one == kind]) for place, kind in enumerate(kinds)]
        cmap = cmap if isinstance(cmap, Colormap) else Colormap(str(cmap or 'viridis'))
        low, width = kinds[0], kinds[-1] - kinds[0]
        bins = {}
        for i, value in enumerate(values):
            bins.setdefault(min(int((value - low) / width * 8), 7), []).append(i)
        return [(color_of(cmap((level + 0.5) / 8)), members) for level, members in sorted(bins.items())]
    """#
}
