import RNNPlot
import RNNScript

/// A plot on its way from a script to the screen.
public struct PlotEvent: PlotPayload {
  /// The picture.
  public let plot: any Plot

  /// Wraps a plot.
  public init(_ plot: any Plot) { self.plot = plot }
}
