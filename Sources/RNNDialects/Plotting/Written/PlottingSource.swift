/// What of matplotlib is written in the language itself; figures go to the host as `RNNPlot`'s.
enum PlottingSource {}
