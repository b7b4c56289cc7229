import Testing

import RNNPlot
