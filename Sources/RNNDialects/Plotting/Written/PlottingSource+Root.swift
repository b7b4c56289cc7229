extension PlottingSource {
  /// `matplotlib`.
  static let root = #"""
    class _Parameters(dict):
        # Parameters; those that were never set have no value.
        def update(self, *args, **kwargs):
            for key, value in dict(*args, **kwargs).items():
                self[key] = value

        def __missing__(self, key):
            return None

    rcParams = _Parameters()

    class _Style:
        # Styles are accepted; a terminal has its own.
        available = ['default', 'classic', 'ggplot', 'seaborn-v0_8', 'fivethirtyeight', 'dark_background', 'bmh']

        def use(self, style):
            pass

        def context(self, style, after_reset=False):
            return self

        def __enter__(self):
            return self

        def __exit__(self, *args):
            return False

    style = _Style()

    def use(backend, *, force=True):
        """Chooses a backend: here figures always go to the pane, or become text.

        >>> import matplotlib
        >>> matplotlib.use('Agg')
        """

    def get_backend():
        """The name of the backend.

        >>> import matplotlib
        >>> matplotlib.get_backend()
        'rnnshell'
        """
        return 'rnnshell'

    def rc(group, **kwargs):
        """Sets parameters of a group.

        >>> import matplotlib
        >>> matplotlib.rc('font', size=12)
        """
        for name, value in kwargs.items():
            rcParams[f'{group}.{name}'] = value
    """#
}
