extension PlottingSource {
  /// The axes: titles, limits, ticks.
  static let axes = #"""
    from matplotlib._values import numbers
    from matplotlib._axes import Artist, Marks, Text

    class Axes(Marks):
        """A pair of axes and what is drawn on them.

        >>> import matplotlib.pyplot as plt
        >>> fig, ax = plt.subplots()
        >>> ax.set(title='squares', xlabel='n')
        >>> ax.get_title()
        'squares'
        """

        def __init__(self, figure, row=0, column=0, rowspan=1, colspan=1):
            self.figure, self._place = figure, (row, column, rowspan, colspan)
            self.spines, self.transAxes = _Anything(), object()
            self.xaxis, self.yaxis = _Anything(), _Anything()
            self.clear()

        def clear(self):
            self._marks, self._cycle, self._image = [], 0, None
            self._title, self._labels = '', {'x': '', 'y': ''}
            self._limits, self._log = {'x': (None, None), 'y': (None, None)}, {'x': False, 'y': False}
            self._ticks, self._worded = {'x': None, 'y': None}, {'x': False, 'y': False}
            self._legend, self._grid, self._equal = False, False, False
            self.figure._touch()

        cla = clear

        def _isEmpty(self):
            return not self._marks and self._image is None

        def set_title(self, label, **kwargs):
            self._title = str(label)
            self.figure._touch()
            return Text(0.5, 1.0, label)

        def get_title(self):
            return self._title

        def set_xlabel(self, xlabel, **kwargs):
            self._labels['x'] = str(xlabel)
            self.figure._touch()
            return Text(0.5, 0, xlabel)

        def set_ylabel(self, ylabel, **kwargs):
            self._labels['y'] = str(ylabel)
            self.figure._touch()
            return Text(0, 0.5, ylabel)

        def get_xlabel(self):
            return self._labels['x']

        def get_ylabel(self):
            return self._labels['y']

        def _limit(self, axis, low, high):
            if high is None and isinstance(low, (tuple, list)):
                low, high = low
            self.figure._touch()
            old = self._limits[axis]
            self._limits[axis] = (old[0] if low is None else float(low), old[1] if high is None else float(high))
            return self._span(axis)

        def _span(self, axis):
            low, high = self._limits[axis]
            found = [value for mark in self._marks for value in mark[axis] if value == value]
            low = low if low is not None else min(found, default=0.0)
            return low, high if high is not None else max(found, default=1.0)

        def set_xlim(self, left=None, right=None, **kwargs):
            return self._limit('x', left, right)

        def set_ylim(self, bottom=None, top=None, **kwargs):
            return self._limit('y', bottom, top)

        def get_xlim(self):
            return self._span('x')

        def get_ylim(self):
            return self._span('y')

        def set_xscale(self, value, **kwargs):
            self._log['x'] = value in ('log', 'symlog')

        def set_yscale(self, value, **kwargs):
            self._log['y'] = value in ('log', 'symlog')
            self.figure._touch()

        def set_xticks(self, ticks, labels=None, **kwargs):
            self._set_ticks('x', ticks, labels)

        def set_yticks(self, ticks, labels=None, **kwargs):
            self._set_ticks('y', ticks, labels)

        def _set_ticks(self, axis, ticks, labels):
            self.figure._touch()
            places = numbers(ticks)
            if labels is None:
                labels = [f'{place:g}' for place in places]
            if len(labels) != len(places):
                raise ValueError(f'The number of FixedLocator locations ({len(places)}), usually from a call to '
                                 f'set_ticks, '
                                 f'does not match the number of labels ({len(labels)}).')
            self._ticks[axis] = (places, [str(label) for label in labels])

        def set_xticklabels(self, labels, **kwargs):
            self._ticks['x'] = _labelled(self._ticks['x'], self._named(labels, 'x'))

        def set_yticklabels(self, labels, **kwargs):
            self._ticks['y'] = _labelled(self._ticks['y'], self._named(labels, 'y'))

        def _named(self, labels, axis):
            # Older scripts name the edge of an image too: ax.set_xticklabels([''] + names).
            labels = list(labels)
            if self._image is None or not labels or labels[0] != '':
                return labels
            rows = self._image['values']
            return labels[1:] if len(labels) == (len(rows[0]) if axis == 'x' else len(rows)) + 1 else labels

        def legend(self, *args, **kwargs):
            labels = kwargs.get('labels') or (args[-1] if args else None)
            if labels is not None and all(isinstance(label, str) for label in labels):
                for mark, label in zip([mark for mark in self._marks if mark['kind'] != 'text'], labels):
                    mark['name'] = label
            self._legend = True
            self.figure._touch()
            return Artist(self, [{'name': ''}])

        def grid(self, visible=None, **kwargs):
            self._grid = (not self._grid if not kwargs else True) if visible is None else bool(visible)

        def axis(self, option=None, **kwargs):
            if isinstance(option, (list, tuple)):
                self._limits = {'x': (float(option[0]), float(option[1])), 'y': (float(option[2]), float(option[3]))}
            elif option in ('equal', 'square', 'scaled'):
                self._equal = True
            elif option == 'off':
                self._ticks = {'x': ([], []), 'y': ([], [])}
            return self._span('x') + self._span('y')

        def set_aspect(self, aspect, **kwargs):
            self._equal = aspect in ('equal', 1)

        def set(self, **kwargs):
            for name, value in kwargs.items():
                getattr(self, 'set_' + name)(value)

        def twinx(self):
            return self

        twiny = twinx

        def invert_yaxis(self):
            pass

        def get_figure(self):
            return self.figure

        def get_legend_handles_labels(self):
            named = [mark for mark in self._marks if mark['name']]
            return [Artist(self, [mark]) for mark in named], [mark['name'] for mark in named]

        @property
        def lines(self):
            return [Artist(self, [mark]) for mark in self._marks if mark['kind'] == 'line']

        def __getattr__(self, name):
            # What a terminal cannot show is accepted in silence.
            if name.startswith('set_') or name in ('tick_params', 'margins', 'relim', 'autoscale', 'autoscale_view',
                                                   'minorticks_on', 'invert_xaxis', 'ticklabel_format', 'add_patch'):
                return lambda *args, **kwargs: None
            raise AttributeError(f"'Axes' object has no attribute '{name}'")

        def _description(self):
            row, column, rowspan, colspan = self._place
            return dict(row=row, column=column, rowspan=rowspan, colspan=colspan, title=self._title,
                        image=self._image, marks=self._marks, labels=self._labels, limits=self._limits, log=self._log,
                        ticks=self._ticks, legend=self._legend, grid=self._grid, equal=self._equal)

        def __repr__(self):
            parts = [f"title={{'center': {self._title!r}}}"] if self._title else []
            parts += [f'{axis}label={self._labels[axis]!r}' for axis in 'xy' if self._labels[axis]]
            return '<Axes: ' + ', '.join(parts) + '>'

    class _Anything:
        # Spines, locators, patches: everything may be asked of them, nothing happens.
        def __init__(self, *args, **kwargs):
            pass

        def __getattr__(self, name):
            return lambda *args, **kwargs: _Anything()

        def __getitem__(self, name):
            return _Anything()

        def __call__(self, *args, **kwargs):
            return self

    def _labelled(ticks, labels):
        places = ticks[0] if ticks else [float(place) for place in range(len(labels))]
        return places[:len(labels)], [str(label.text if isinstance(label, Text) else label) for label in labels]
    """#
}
