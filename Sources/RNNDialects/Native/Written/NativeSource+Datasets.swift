extension NativeSource {
  /// `rnnkit.datasets`.
  static let datasets = #"""
    import csv
    import io
    import numpy as np
    from rnnkit._data import bytes_of

    class _Dataset:
        # A data set of the program, by the same two ways everywhere: `digits()` and `digits.load_data()`.
        def __init__(self, name, read, documentation):
            self.__name__, self._read, self.__doc__ = name, read, documentation

        def load_data(self):
            return self._read()

        __call__ = load_data

        def __repr__(self):
            return f'<dataset {self.__name__}>'

    def _digits():
        with np.load(io.BytesIO(bytes_of('digits'))) as stored:
            return (stored['x_train'], stored['y_train']), (stored['x_test'], stored['y_test'])

    def _rows(name):
        return list(csv.reader(io.StringIO(bytes_of(name).decode())))[1:]

    def _names():
        rows = _rows('names')
        return [row[0] for row in rows], [row[1] for row in rows]

    def _sunspots():
        rows = _rows('sunspots')
        return np.array([int(row[0]) for row in rows]), np.array([float(row[1]) for row in rows], dtype=np.float32)

    digits = _Dataset('digits', _digits, """Handwritten digits, 8 x 8 pixels from 0 to 16: 1500 to learn, 297 to test.

    >>> from rnnkit import datasets
    >>> (x_train, y_train), (x_test, y_test) = datasets.digits.load_data()
    >>> x_train.shape, y_test.shape
    ((1500, 8, 8), (297,))
    """)

    names = _Dataset('names', _names, """First names given to one sex only, and that sex: 'f' or 'm'.

    >>> from rnnkit import datasets
    >>> words, sexes = datasets.names.load_data()
    >>> words[0], sexes[0]
    ('Abbie', 'f')
    """)

    sunspots = _Dataset('sunspots', _sunspots, """The years from 1700 to 2008, and the mean number of sunspots of each.

    >>> from rnnkit import datasets
    >>> years, counts = datasets.sunspots.load_data()
    >>> len(years), int(years[0])
    (309, 1700)
    """)
    """#
}
