import RNNPlot
import RNNScript

/// The modules of the matplotlib dialect.
enum PlottingModules {
  /// The dotted names of what scripts import.
  static var names: [String] { modules.map(\.name).filter { !$0.contains("._") } }

  /// Makes the modules known.
  static func install(into interpreter: Interpreter) {
    for module in modules { interpreter.moduleLoaders[module.name] = { module.load($0) } }
  }

  private static let modules = [
    DialectModule(
      name: "matplotlib", values: { [("__version__", .text("3.10.0"))] },
      written: [WrittenSource("rcParams style use get_backend rc", PlottingSource.root)],
      children: ["pyplot", "figure", "gridspec", "axes", "cm", "ticker"],
      missing: MissingNames("animation>pyplot colors>cm dates>ticker lines>pyplot patches>pyplot transforms>pyplot")),
    DialectModule(
      name: "matplotlib.pyplot",
      written: [
        WrittenSource(
          """
          figure gcf gca subplots subplot subplot2grid sca axes show close clf cla savefig xticks yticks get_cmap cm
          pause rc ion ioff draw tight_layout subplots_adjust rcdefaults margins tick_params locator_params set_cmap
          plot scatter bar barh hist imshow matshow pcolormesh fill_between step stem errorbar axhline axvline hlines
          axhspan axvspan minorticks_on minorticks_off clim
          vlines text annotate semilogy semilogx loglog title xlabel ylabel legend grid xlim ylim xscale yscale axis
          twinx suptitle colorbar _show_open Axes Figure GridSpec Line2D rcParams style
          """, PlottingSource.pyplot)
      ],
      missing: MissingNames(
        """
        acorr angle_spectrum arrow>annotate boxplot>hist broken_barh>barh cohere contour>imshow contourf>imshow
        eventplot>vlines fill>fill_between hexbin>scatter hist2d>imshow imread magnitude_spectrum pie>bar
        pcolor>pcolormesh polar>plot quiver>plot specgram>imshow spy>matshow stackplot>fill_between streamplot
        table>text tripcolor violinplot>hist
        """)),
    DialectModule(
      name: "matplotlib.figure", written: [WrittenSource("Figure", "from matplotlib._figure import Figure")]),
    DialectModule(
      name: "matplotlib.gridspec", written: [WrittenSource("GridSpec", "from matplotlib._grid import GridSpec")]),
    DialectModule(name: "matplotlib.axes", written: [WrittenSource("Axes", "from matplotlib._pair import Axes")]),
    DialectModule(
      name: "matplotlib.cm", written: [WrittenSource("get_cmap", "from matplotlib.pyplot import get_cmap")]),
    DialectModule(
      name: "matplotlib.ticker",
      written: [
        WrittenSource(
          """
          MaxNLocator MultipleLocator AutoLocator FixedLocator NullLocator LogLocator AutoMinorLocator FuncFormatter
          FormatStrFormatter ScalarFormatter PercentFormatter NullFormatter StrMethodFormatter
          """, PlottingSource.ticker)
      ]),
    DialectModule(
      name: "matplotlib._values",
      written: [WrittenSource("color_of format_of numbers rows_of stroke_of Colormap", PlottingSource.values)]),
    DialectModule(
      name: "matplotlib._axes", written: [WrittenSource("Text Artist Line2D Marks", PlottingSource.marks)]),
    DialectModule(name: "matplotlib._pair", written: [WrittenSource("Axes _Anything", PlottingSource.axes)]),
    DialectModule(
      name: "matplotlib._grid", written: [WrittenSource("AxesArray GridSpec _Part", PlottingSource.grids)]),
    DialectModule(name: "matplotlib._figure", written: [WrittenSource("Figure", PlottingSource.figure)]),
    DialectModule(
      name: "matplotlib._open",
      written: [WrittenSource("show_open", "from matplotlib.pyplot import _show_open as show_open")]),
    DialectModule(name: "matplotlib._natives", entries: { natives }),
  ]

  private static let natives: [Entry] = [
    Entry("show(figure)", "Hands a figure, as a dict describes it, to the host.") { call in
      let figure = try FigureReading(call.interpreter).figure(call[0])
      call.interpreter.host.receive(.plot(PlotEvent(figure.panels.count == 1 ? single(figure) : figure)))
      return .none
    },
    Entry("svg(figure)", "A figure, as a dict describes it, as SVG.") { call in
      .text(try FigureReading(call.interpreter).figure(call[0]).svg)
    },
  ]

  /// The one plot of a figure that has no title of its own.
  private static func single(_ figure: FigurePlot) -> any Plot {
    guard figure.title.isEmpty, figure.rows == 1, figure.columns == 1, let panel = figure.panels.first else {
      return figure
    }
    return panel.plot
  }
}
