extension StandardModules {
  /// Modules for counting, measuring and arranging.
  static let tools: [(String, Loader)] = [
    ("heapq", HeapModule.load), ("bisect", BisectModule.load), ("operator", OperatorModule.load),
    ("functools", FunctoolsModule.load),
    (
      "types",
      { try NativeModule.make("types", $0, types: [], constants: typeConstants, source: FrozenSource.typesModule) }
    ),
    ("cmath", source("cmath", FrozenSource.cmath)), ("numbers", source("numbers", FrozenSource.numbers)),
    ("fractions", source("fractions", FrozenSource.fractions)),
    ("statistics", source("statistics", FrozenSource.statistics + "\n" + FrozenSource.statisticsNormal)),
    ("textwrap", source("textwrap", FrozenSource.textwrap)),
    ("timeit", source("timeit", FrozenSource.timeit)),
    ("logging", LoggingModule.load), ("tqdm", ProgressModule.load),
    ("tqdm.auto", ProgressModule.loadAlias("tqdm.auto")), ("tqdm.notebook", ProgressModule.loadAlias("tqdm.notebook")),
    ("tqdm.std", ProgressModule.loadAlias("tqdm.std")),
    ("argparse", source("argparse", FrozenSource.argparse)),
    ("datetime", source("datetime", FrozenSource.datetime)),
    ("calendar", source("calendar", FrozenSource.calendar)),
  ]

  private static var typeConstants: [(String, Value)] { [("ModuleType", .object(TypeObject.module))] }

  /// Modules that scripts are not given, since they reach out of the notebook.
  static let withheld: [(String, Loader)] = [
    "threading", "multiprocessing", "subprocess", "socket", "urllib", "urllib.request", "urllib.parse", "requests",
    "asyncio", "concurrent", "concurrent.futures", "http", "ctypes", "signal", "ssl", "select",
  ].map { name in
    (
      name,
      { interpreter in
        let error = interpreter.error(
          .moduleNotFoundError,
          "No module named '\(name)': a notebook can do nothing but mathematics, pictures, and reading and writing data "
            + "files")
        error.exception.attributes["name"] = .text(name)
        throw error
      }
    )
  }
}
