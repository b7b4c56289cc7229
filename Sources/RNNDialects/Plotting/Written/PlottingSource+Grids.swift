extension PlottingSource {
  /// Places of axes in a figure.
  static let grids = #"""
    class AxesArray:
        # The axes of `subplots`, as an array with rows and columns.
        def __init__(self, rows):
            self._rows = rows

        @property
        def shape(self):
            return (len(self._rows), len(self._rows[0])) if isinstance(self._rows[0], list) else (len(self._rows), )

        @property
        def ndim(self):
            return len(self.shape)

        @property
        def size(self):
            return len(self._all())

        def _all(self):
            return sum(self._rows, []) if self.ndim == 2 else list(self._rows)

        @property
        def flat(self):
            return iter(self._all())

        def ravel(self):
            return AxesArray(self._all())

        flatten = ravel

        def reshape(self, *shape):
            return self.ravel()

        def tolist(self):
            return self._rows

        def __len__(self):
            return len(self._rows)

        def __iter__(self):
            return (self[place] for place in range(len(self._rows)))

        def __getitem__(self, place):
            if isinstance(place, tuple):
                row, column = place
                if isinstance(row, slice):
                    return AxesArray([one[column] for one in self._rows[row]])
                return self[row][column]
            found = self._rows[place]
            return AxesArray(found) if isinstance(found, list) else found

    class _Part:
        # A part of a `GridSpec`.
        def __init__(self, rows, columns, row, column, rowspan, colspan):
            self.rows, self.columns, self.row, self.column = rows, columns, row, column
            self.rowspan, self.colspan = rowspan, colspan

    class GridSpec:
        """A grid whose parts, taken by index, are places of axes.

        >>> import matplotlib.pyplot as plt
        >>> fig = plt.figure()
        >>> grid = plt.GridSpec(2, 2)
        >>> fig.add_subplot(grid[0, :])._place
        (0, 0, 1, 2)
        """

        def __init__(self, nrows, ncols, figure=None, **kwargs):
            self.nrows, self.ncols = nrows, ncols

        def __getitem__(self, place):
            if not isinstance(place, tuple):
                place = divmod(place, self.ncols)
            (row, down), (column, across) = _ends(place[0], self.nrows), _ends(place[1], self.ncols)
            return _Part(self.nrows, self.ncols, row, column, down, across)

    def _ends(index, size):
        if isinstance(index, slice):
            start, stop, _ = index.indices(size)
            return start, max(1, stop - start)
        return index % size, 1
    """#
}
