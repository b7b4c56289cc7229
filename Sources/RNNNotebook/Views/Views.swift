import RNNKit
import RNNPlot
import RNNScript

/// What the pane can show beside the stage, and how: the loss curve, the last figure, the layout and the zoom.
public final class Views {
  /// Where the pane sits.
  public enum Dock: String, CaseIterable, Sendable { case top, bottom, right, full }

  /// The losses of the last training run.
  public internal(set) var loss = LossCurve()
  /// What a script drew last.
  public internal(set) var figure: (any Plot)?
  /// Whether the running cell has moved the stage.
  public internal(set) var stageMoved = false
  /// Whether the pane is on or off; nil shows it as soon as there is something to see.
  public internal(set) var isOn: Bool?
  /// How many rows, or columns at the right, the pane has; nil lets the terminal decide.
  public internal(set) var rows: Int?
  public internal(set) var columns: Int?
  /// Where the pane shall go; nil leaves it where it is.
  public internal(set) var dock: Dock?
  /// The views that are shown; nil shows whatever there is to see.
  public internal(set) var layout: [ViewKind]?
  /// The timestep that all views look at; nil is where the stage stands.
  public internal(set) var cursor: Int?
  /// How often the shown part of time was halved.
  public internal(set) var zoom = 0
  /// Whether a cell is running: what it draws will go on.
  var isGrowing = false
  /// Whether decades of the loss take equal room.
  public internal(set) var isLogarithmic = false
  /// The losses as they were when someone wanted to look at them at leisure; nil shows them grow.
  var held: LossCurve?
  /// The pieces of the text that was read.
  var text: [String] = []
  /// What is costly to make and belongs to one state of the stage.
  var kept = KeptViews()
  /// Fewer losses than this in a cell are no curve.
  static let shortestCurve = 8

  /// Makes views of nothing.
  init() {}

  func beginCell() {
    loss.beginCell()
    stageMoved = false
  }

  func reset() {
    loss = LossCurve()
    figure = nil
    stageMoved = false
    (cursor, zoom, text, held) = (nil, 0, [], nil)
  }
}

/// Pictures that are costly to make, kept until the stage moves or a cell runs.
struct KeptViews {
  /// What the pictures were made from.
  struct Key: Equatable {
    var revision: Int
    var cell: Int
  }

  private var key = Key(revision: -1, cell: -1)
  var state: StateUnits??
  var gates: GatesView??
  var phase: PhaseView??
  var gradient: GradientView??
  var spectrum: SpectrumView??

  /// Forgets what was made from something else.
  mutating func renew(_ new: Key) {
    if new != key { self = KeptViews(key: new) }
  }

  init() {}

  private init(key: Key) { self.key = key }
}

extension Notebook {
  /// Whether the pane is to be shown.
  public var showsPane: Bool {
    views.isOn ?? (stage.length != nil || !views.loss.isEmpty || views.figure != nil)
  }

  /// Where the pane is wanted since it was asked last; nil leaves it where it is.
  public func takeDock() -> Views.Dock? {
    defer { views.dock = nil }
    return views.dock
  }

  /// The pictures that the last cell has changed, its figures aside: what a notebook without a pane prints after it.
  public func plotsOfLastCell() -> [any Plot] {
    var plots: [any Plot] = []
    if views.loss.countInCell >= Views.shortestCurve, let plot = views.loss.plot() { plots.append(plot) }
    if views.stageMoved, stage.position > 1, let view = StateView(stage) { plots.append(view.heatMap) }
    return plots
  }

  /// The pictures of a view; none where there is nothing to see.
  func plots(of kind: ViewKind) -> [any Plot] {
    views.kept.renew(.init(revision: stage.revision, cell: nextNumber))
    let cursor = min(views.cursor ?? stage.position, stage.position)
    switch kind {
    case .state:
      let units = views.kept.state ?? StateUnits(stage)
      views.kept.state = .some(units)
      guard let units, let view = StateView(stage, units: units, cursor: cursor, zoom: views.zoom) else { return [] }
      return [view.heatMap, view.trajectories]
    case .gates:
      let gates = views.kept.gates ?? GatesView(stage)
      views.kept.gates = .some(gates)
      return gates.map { [$0.heatMap(cursor: cursor, zoom: views.zoom)] } ?? []
    case .loss:
      let curve = views.held ?? views.loss
      guard
        var plot = curve.plot(
          zoom: views.zoom, isLogarithmic: views.isLogarithmic, isGrowing: views.isGrowing && views.held == nil)
      else { return [] }
      if views.held != nil { plot.title += ", held" }
      return [plot]
    case .phase:
      let way = views.kept.phase ?? PhaseView(stage)
      views.kept.phase = .some(way)
      return way.map { [$0.plot(cursor: cursor)] } ?? []
    case .gradient:
      let view = views.kept.gradient ?? GradientView(stage, loss: stagedLoss)
      views.kept.gradient = .some(view)
      guard var plot = view?.plot else { return [] }
      plot.markedX = Double(cursor)
      return [plot]
    case .spectrum:
      let view = views.kept.spectrum ?? SpectrumView(stage)
      views.kept.spectrum = .some(view)
      return view.map { [$0.plot] } ?? []
    case .weights: return WeightsView(stage)?.heatMaps ?? []
    case .text: return TextView(stage, text: views.text, cursor: cursor).map { [$0.plot] } ?? []
    case .figure: return views.figure.map { [$0] } ?? []
    }
  }

  /// The staged loss of outputs.
  private func stagedLoss(of outputs: Tensor) throws -> Tensor {
    do {
      let value = try valueOnStage(stage.loss ?? "", with: ["output": StageTensors.value(outputs)])
      guard let loss = StageTensors.tensor(value), loss.shape.allSatisfy({ $0 == 1 }) else {
        throw CommandError("a loss is a tensor of one number")
      }
      return loss
    } catch let error as CommandError { throw error } catch { throw CommandError(failure(of: error).summary) }
  }

  /// A plot as text, for outputs that have no pane.
  public static func text(
    of plot: any Plot, columns: Int = 80, rows: Int? = nil, style: PlotStyle = .plain
  ) -> String {
    plot.styled(style).grid(columns: columns, rows: rows ?? plot.textRows).lines.joined(separator: "\n")
      .trimmedBlankLines + "\n"
  }
}
