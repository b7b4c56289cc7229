extension PlottingSource {
  /// `matplotlib.figure`.
  static let figure = #"""
    from matplotlib._axes import Text
    from matplotlib._pair import Axes, _Anything
    from matplotlib._grid import AxesArray, GridSpec, _Part
    from matplotlib._natives import show as _show_figure, svg as _svg

    class Figure:
        """A figure: axes in rows and columns.

        >>> import matplotlib.pyplot as plt
        >>> fig = plt.figure(figsize=(6, 4))
        >>> fig
        <Figure size 600x400 with 0 Axes>
        """

        def __init__(self, number=1, figsize=None, dpi=None, **kwargs):
            width, height = figsize if figsize is not None else (6.4, 4.8)
            self.number, self.dpi = number, dpi or 100.0
            self._size, self._title, self._grid = (float(width), float(height)), '', (1, 1)
            self.axes, self._current, self.canvas, self.patch = [], None, _Anything(), _Anything()
            self._version, self._shown = 0, 0

        def _touch(self):
            # Something was drawn or written: what was shown is old.
            self._version += 1

        def add_subplot(self, *args, **kwargs):
            if len(args) == 1 and isinstance(args[0], _Part):
                part = args[0]
                return self._axes(part.rows, part.columns, part.row, part.column, part.rowspan, part.colspan)
            if len(args) == 1:
                args = (args[0] // 100, args[0] // 10 % 10, args[0] % 10)
            rows, columns, index = args if args else (1, 1, 1)
            first, last = index if isinstance(index, tuple) else (index, index)
            if not 1 <= first <= last <= rows * columns:
                raise ValueError(f'num must be an integer with 1 <= num <= {rows * columns}, not {index!r}')
            (row, column), (end, side) = divmod(first - 1, columns), divmod(last - 1, columns)
            return self._axes(rows, columns, row, column, end - row + 1, side - column + 1)

        def _axes(self, rows, columns, row, column, rowspan=1, colspan=1):
            if (rows, columns) != self._grid:
                # Axes placed on another grid keep their part of the figure.
                old, grid = self._grid, (_common(self._grid[0], rows), _common(self._grid[1], columns))
                for axes in self.axes:
                    axes._place = _scaled(axes._place, grid[0] // old[0], grid[1] // old[1])
                self._grid = grid
            place = _scaled((row, column, rowspan, colspan), self._grid[0] // rows, self._grid[1] // columns)
            for axes in self.axes:
                if axes._place == place:
                    self._current = axes
                    return axes
            self._current = Axes(self, *place)
            self.axes.append(self._current)
            return self._current

        def add_axes(self, *args, **kwargs):
            return self._axes(1, 1, 0, 0)

        def add_gridspec(self, nrows=1, ncols=1, **kwargs):
            return GridSpec(nrows, ncols)

        def subplots(self, nrows=1, ncols=1, squeeze=True, **kwargs):
            rows = [[self._axes(nrows, ncols, row, column) for column in range(ncols)] for row in range(nrows)]
            self._current = self.axes[-1]
            if not squeeze:
                return AxesArray(rows)
            if nrows == 1 and ncols == 1:
                return rows[0][0]
            return AxesArray(rows[0] if nrows == 1 else [row[0] for row in rows] if ncols == 1 else rows)

        def gca(self):
            return self._current or self.add_subplot()

        def sca(self, axes):
            self._current = axes

        def suptitle(self, t, **kwargs):
            self._title = str(t)
            return Text(0.5, 0.98, t)

        def colorbar(self, mappable=None, ax=None, **kwargs):
            # The picture itself says which numbers its colours mean.
            return _Anything()

        def legend(self, *args, **kwargs):
            for axes in self.axes:
                axes.legend()

        def clear(self, keep_observers=False):
            self.axes, self._current, self._title, self._grid = [], None, '', (1, 1)

        clf = clear

        def get_axes(self):
            return list(self.axes)

        def set_size_inches(self, width, height=None, **kwargs):
            self._size = tuple(float(size) for size in (width if height is None else (width, height)))

        def get_size_inches(self):
            return self._size

        def delaxes(self, axes):
            self.axes = [one for one in self.axes if one is not axes]

        def tight_layout(self, *args, **kwargs):
            pass

        subplots_adjust = autofmt_xdate = set_tight_layout = set_facecolor = set_dpi = tight_layout

        def _description(self):
            return dict(rows=self._grid[0], columns=self._grid[1], title=self._title,
                        size=(self._size[0] * 100.0, self._size[1] * 100.0),
                        panels=[axes._description() for axes in self.axes])

        def show(self, *args, **kwargs):
            if self._shown != self._version and any(not axes._isEmpty() for axes in self.axes):
                self._shown = self._version
                _show_figure(self._description())

        def savefig(self, fname, *args, format=None, _level=2, **kwargs):
            text = _svg(self._description())
            if hasattr(fname, 'write'):
                try:
                    fname.write(text.encode())
                except TypeError:
                    fname.write(text)
                return
            path = str(fname)
            if not path.endswith('.svg'):
                import warnings
                dot = path.rfind('.')
                path = (path[:dot] if dot > path.rfind('/') else path) + '.svg'
                warnings.warn(f'figures are written as SVG: {path}', stacklevel=_level)
            with open(path, 'w') as file:
                file.write(text)

        def __repr__(self):
            width, height = (int(round(size * self.dpi)) for size in self._size)
            return f'<Figure size {width}x{height} with {len(self.axes)} Axes>'

        def __str__(self):
            width, height = (int(round(size * self.dpi)) for size in self._size)
            return f'Figure({width}x{height})'

    def _common(a, b):
        # The least number of which both are a part.
        number = max(a, b)
        while number % a or number % b:
            number += 1
        return number

    def _scaled(place, down, across):
        row, column, rowspan, colspan = place
        return row * down, column * across, rowspan * down, colspan * across
    """#
}
