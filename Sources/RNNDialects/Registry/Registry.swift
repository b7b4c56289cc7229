import RNNScript

/// All that scripts can name of the dialects, with what is known of it: help, completion and the reference read it.
public enum Registry {
  /// One name of a module.
  public struct Item: Sendable, Equatable {
    /// The name in its module.
    public let name: String
    /// The name with its module.
    public let path: String
    /// What is known of it.
    public let description: Description
    /// Whether it can be called: a function or a class.
    public let isCallable: Bool
  }

  /// The dotted names of the modules, native names first.
  public static var moduleNames: [String] {
    ["rnnkit", "rnnkit.datasets"] + (TorchModules.all + NumPyModules.all).map(\.name) + KerasModules.names
      + PuzzleModules.names
      + PlottingModules.names
  }

  /// What examples may take for granted.
  public static let prelude = """
    import torch
    from torch import nn
    import torch.nn.functional as F
    import numpy as np
    import keras
    import matplotlib.pyplot
    import PuzzleLib

    """

  /// What a module names, in the order of the alphabet; its own modules and private names left out.
  public static func items(of module: String, _ interpreter: Interpreter) throws -> [Item] {
    let object = try interpreter.module(named: module)
    let names = Set(object.attributeNames(interpreter).map(\.name)).filter { !$0.hasPrefix("_") }
    return try names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name in
      guard let value = try object.attribute(Symbol(name), interpreter), !(value.object is ModuleObject) else {
        return nil
      }
      let path = module == "rnnkit" ? name : "\(module).\(name)"
      return try item(name, path, value, interpreter)
    }
  }

  private static func item(_ name: String, _ path: String, _ value: Value, _ interpreter: Interpreter) throws -> Item {
    if var known = interpreter.description(of: value) {
      // A second name of a function shows as it is called.
      known.signature = name + known.signature.drop { $0 != "(" }
      return Item(name: name, path: path, description: known, isCallable: true)
    }
    var known = Description(signature: name, summary: try interpreter.repr(value))
    known.example = path.hasPrefix("numpy.") ? "np." + path.dropFirst("numpy.".count) : path
    return Item(name: name, path: path, description: known, isCallable: interpreter.isCallable(value))
  }
}
