extension PlottingSource {
  /// `matplotlib.pyplot`.
  static let pyplot = #"""
    from matplotlib import rcParams, style
    from matplotlib._axes import Line2D
    from matplotlib._figure import Figure
    from matplotlib._grid import GridSpec
    from matplotlib._pair import Axes
    from matplotlib._values import Colormap

    class _Current:
        # The figures that are open, in order; the last is the current one.
        figures = []

    def figure(num=None, figsize=None, dpi=None, **kwargs):
        """A new figure, or the open one of that number.

        >>> import matplotlib.pyplot as plt
        >>> plt.figure(figsize=(5, 3))
        <Figure size 500x300 with 0 Axes>
        """
        for open_figure in _Current.figures:
            if num is not None and (open_figure is num or open_figure.number == num):
                _Current.figures.remove(open_figure)
                _Current.figures.append(open_figure)
                return open_figure
        if num is None:
            num = max([one.number for one in _Current.figures if isinstance(one.number, int)], default=0) + 1
        made = Figure(num, figsize if figsize is not None else rcParams.get('figure.figsize'), dpi)
        _Current.figures.append(made)
        return made

    def gcf():
        """The current figure; a new one where none is open.

        >>> import matplotlib.pyplot as plt
        >>> plt.gcf() is plt.gcf()
        True
        """
        return _Current.figures[-1] if _Current.figures else figure()

    def gca(**kwargs):
        """The current axes; new ones where there are none.

        >>> import matplotlib.pyplot as plt
        >>> plt.gca() is plt.gca()
        True
        """
        return gcf().gca()

    def subplots(nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None, height_ratios=None,
                 subplot_kw=None, gridspec_kw=None, figsize=None, **fig_kw):
        """A new figure with axes in rows and columns.

        >>> import matplotlib.pyplot as plt
        >>> fig, axes = plt.subplots(2, 3)
        >>> axes.shape
        (2, 3)
        """
        made = figure(figsize=figsize)
        return made, made.subplots(nrows, ncols, squeeze=squeeze)

    def subplot(*args, **kwargs):
        """The axes at a place of a grid of rows and columns, counted from 1.

        >>> import matplotlib.pyplot as plt
        >>> plt.subplot(2, 1, 1) is plt.subplot(211)
        True
        """
        return gcf().add_subplot(*args)

    def subplot2grid(shape, loc, rowspan=1, colspan=1, fig=None, **kwargs):
        """The axes at a row and a column of a grid, over several of them.

        >>> import matplotlib.pyplot as plt
        >>> plt.subplot2grid((2, 2), (0, 0), colspan=2)._place
        (0, 0, 1, 2)
        """
        return (fig or gcf())._axes(shape[0], shape[1], loc[0], loc[1], rowspan, colspan)

    def sca(ax):
        """Makes axes the current ones.

        >>> import matplotlib.pyplot as plt
        >>> fig, (left, right) = plt.subplots(1, 2)
        >>> plt.sca(left)
        """
        ax.figure.sca(ax)

    def axes(arg=None, **kwargs):
        """New axes that fill the figure.

        >>> import matplotlib.pyplot as plt
        >>> plt.axes().get_title()
        ''
        """
        return gcf().add_axes()

    def show(*args, **kwargs):
        """Shows the open figures: in the pane, or as text; then they are closed.

        >>> import matplotlib.pyplot as plt
        >>> plt.show()
        """
        shown, _Current.figures = _Current.figures, []
        for one in shown:
            one.show()

    def _show_open():
        # What a notebook does after a cell: the figures stay open, and are shown where something in them is new.
        for one in _Current.figures:
            one.show()

    def close(fig=None):
        """Closes the current figure, a given one, or 'all'.

        >>> import matplotlib.pyplot as plt
        >>> plt.close('all')
        """
        if fig == 'all':
            _Current.figures = []
        elif _Current.figures:
            gone = _Current.figures[-1] if fig is None else fig
            _Current.figures = [one for one in _Current.figures if one is not gone and one.number != gone]

    def clf():
        """Empties the current figure.

        >>> import matplotlib.pyplot as plt
        >>> plt.clf()
        """
        gcf().clear()

    def cla():
        """Empties the current axes.

        >>> import matplotlib.pyplot as plt
        >>> plt.cla()
        """
        gca().clear()

    def savefig(fname, **kwargs):
        """Writes the current figure as SVG.

        >>> import io
        >>> import matplotlib.pyplot as plt
        >>> file = io.StringIO()
        >>> plt.savefig(file)
        >>> '</svg>' in file.getvalue()
        True
        """
        gcf().savefig(fname, _level=3, **kwargs)

    def xticks(ticks=None, labels=None, **kwargs):
        """Where the ticks of the x axis stand, and what they say.

        >>> import matplotlib.pyplot as plt
        >>> plt.xticks([0, 1], ['no', 'yes'])
        """
        if ticks is not None:
            gca().set_xticks(ticks, labels)

    def yticks(ticks=None, labels=None, **kwargs):
        """Where the ticks of the y axis stand, and what they say.

        >>> import matplotlib.pyplot as plt
        >>> plt.yticks([0, 1])
        """
        if ticks is not None:
            gca().set_yticks(ticks, labels)

    def get_cmap(name=None, lut=None):
        """The colour map of a name.

        >>> import matplotlib.pyplot as plt
        >>> plt.get_cmap('gray')(0.5)
        (0.5, 0.5, 0.5, 1.0)
        """
        return name if isinstance(name, Colormap) else Colormap(name or 'viridis')

    class _Maps:
        # plt.cm.viridis and its like.
        def __getattr__(self, name):
            return Colormap(name)

        def get_cmap(self, name=None, lut=None):
            return get_cmap(name)

    cm = _Maps()

    def pause(interval):
        """Shows the current figure, and goes on.

        >>> import matplotlib.pyplot as plt
        >>> plt.pause(0.1)
        """
        if _Current.figures:
            gcf().show()

    def rc(group, **kwargs):
        """Sets parameters of a group.

        >>> import matplotlib.pyplot as plt
        >>> plt.rc('lines', linewidth=2)
        >>> plt.rcParams['lines.linewidth']
        2
        """
        for name, value in kwargs.items():
            rcParams[f'{group}.{name}'] = value

    def _silent(name):
        def function(*args, **kwargs):
            return None
        function.__name__ = name
        function.__doc__ = f'Nothing to do without a window.\n\n>>> import matplotlib.pyplot as plt\n>>> plt.{name}()\n'
        return function

    ion, ioff, draw, tight_layout = _silent('ion'), _silent('ioff'), _silent('draw'), _silent('tight_layout')
    subplots_adjust, rcdefaults, margins = _silent('subplots_adjust'), _silent('rcdefaults'), _silent('margins')
    minorticks_on, minorticks_off, clim = _silent('minorticks_on'), _silent('minorticks_off'), _silent('clim')
    tick_params, locator_params, set_cmap = _silent('tick_params'), _silent('locator_params'), _silent('set_cmap')

    def _through(name, method, summary, example):
        # A function that asks the current axes.
        def function(*args, **kwargs):
            return getattr(gca(), method)(*args, **kwargs)
        function.__name__ = name
        function.__doc__ = f'{summary}\n\n>>> import matplotlib.pyplot as plt\n>>> done = plt.{name}({example})\n'
        return function

    plot = _through('plot', 'plot', "Draws curves: `plot(y)`, `plot(x, y, 'r--o', label='loss')`.", "[1, 4, 9], 'o-'")
    scatter = _through('scatter', 'scatter', 'Draws points.', '[1, 2], [3, 4], c=[0, 1]')
    bar = _through('bar', 'bar', 'Draws bars.', "['a', 'b'], [3, 4]")
    barh = _through('barh', 'barh', 'Draws bars that lie.', "['a', 'b'], [3, 4]")
    hist = _through('hist', 'hist', 'Draws how often values fall into bins; the counts, the edges, the bars.',
                    '[1, 2, 2, 3], bins=3')
    imshow = _through('imshow', 'imshow', 'Draws a matrix as an image.', "[[0, 1], [1, 0]], cmap='gray'")
    pcolormesh = _through('pcolormesh', 'pcolormesh', 'Draws a matrix, its first row at the bottom.',
                          '[[0, 1], [1, 0]]')
    fill_between = _through('fill_between', 'fill_between', 'Fills the area between two curves.',
                            '[0, 1], [1, 2], [2, 4]')
    step = _through('step', 'step', 'Draws a curve in steps.', '[0, 1, 2], [1, 3, 2]')
    stem = _through('stem', 'stem', 'Draws points on stems.', '[1, 3, 2]')
    errorbar = _through('errorbar', 'errorbar', 'Draws a curve with errors.', '[0, 1], [1, 2], yerr=0.5')
    axhline = _through('axhline', 'axhline', 'Draws a line over the whole width.', "0.5, ls='--'")
    axvline = _through('axvline', 'axvline', 'Draws a line over the whole height.', "0.5, color='r'")
    axhspan = _through('axhspan', 'axhspan', 'Marks the edges of a span of heights.', '0.2, 0.4, alpha=0.3')
    axvspan = _through('axvspan', 'axvspan', 'Marks the edges of a span of the x axis.', '2, 5, color="g"')
    hlines = _through('hlines', 'hlines', 'Draws lines at heights.', '[1, 2], 0, 1')
    vlines = _through('vlines', 'vlines', 'Draws upright lines.', '[1, 2], 0, 1')
    text = _through('text', 'text', 'Writes a text at a place.', "0.5, 0.5, 'here'")
    annotate = _through('annotate', 'annotate', 'Writes a text at a place, perhaps with a line to it.', "'top', (1, 2)")
    semilogy = _through('semilogy', 'semilogy', 'Draws curves over a logarithmic y axis.', '[1, 10, 100]')
    semilogx = _through('semilogx', 'semilogx', 'Draws curves over a logarithmic x axis.', '[1, 10], [1, 2]')
    loglog = _through('loglog', 'loglog', 'Draws curves over logarithmic axes.', '[1, 10], [1, 100]')
    title = _through('title', 'set_title', 'What stands above the axes.', "'loss'")
    xlabel = _through('xlabel', 'set_xlabel', 'What the x axis counts.', "'epoch'")
    ylabel = _through('ylabel', 'set_ylabel', 'What the y axis measures.', "'loss'")
    legend = _through('legend', 'legend', 'Shows the names of what is drawn.', '')
    grid = _through('grid', 'grid', 'Draws the lines of a grid, or none.', 'True')
    xlim = _through('xlim', 'set_xlim', 'The part of the x axis that is shown.', '0, 10')
    ylim = _through('ylim', 'set_ylim', 'The part of the y axis that is shown.', '0, 10')
    xscale = _through('xscale', 'set_xscale', "'linear' or 'log'.", "'log'")
    yscale = _through('yscale', 'set_yscale', "'linear' or 'log'.", "'log'")
    axis = _through('axis', 'axis', "The limits of both axes, 'off', 'equal' …", "'off'")
    twinx = _through('twinx', 'twinx', 'The same axes again.', '')

    def matshow(A, fignum=None, **kwargs):
        """Draws a matrix as an image, in a new figure.

        >>> import matplotlib.pyplot as plt
        >>> image = plt.matshow([[0, 1], [1, 0]])
        """
        if fignum is None:
            figure()
        return gca().matshow(A, **kwargs)

    def suptitle(t, **kwargs):
        """What stands above the whole figure.

        >>> import matplotlib.pyplot as plt
        >>> plt.suptitle('three runs')
        Text(0.5, 0.98, 'three runs')
        """
        return gcf().suptitle(t)

    def colorbar(mappable=None, **kwargs):
        """Says which numbers the colours mean: pictures here always do.

        >>> import matplotlib.pyplot as plt
        >>> bar = plt.colorbar(plt.imshow([[0, 1], [1, 0]]))
        """
        return gcf().colorbar(mappable)
    """#
}
