extension PlottingSource {
  /// `matplotlib.ticker`.
  static let ticker = #"""
    from matplotlib._pair import _Anything

    def _accepted(name):
        # Where ticks stand is the plot's own choice here: locators and formatters are accepted.
        example = f'>>> import matplotlib.ticker\n>>> ticks = matplotlib.ticker.{name}(1)\n'
        return type(name, (_Anything, ), {'__doc__': f'Accepted: ticks choose their own places.\n\n{example}'})

    MaxNLocator, MultipleLocator = _accepted('MaxNLocator'), _accepted('MultipleLocator')
    AutoLocator = _accepted('AutoLocator')
    FixedLocator, NullLocator, LogLocator = _accepted('FixedLocator'), _accepted('NullLocator'), _accepted('LogLocator')
    AutoMinorLocator, FuncFormatter = _accepted('AutoMinorLocator'), _accepted('FuncFormatter')
    FormatStrFormatter, ScalarFormatter = _accepted('FormatStrFormatter'), _accepted('ScalarFormatter')
    PercentFormatter, NullFormatter = _accepted('PercentFormatter'), _accepted('NullFormatter')
    StrMethodFormatter = _accepted('StrMethodFormatter')
    """#
}
