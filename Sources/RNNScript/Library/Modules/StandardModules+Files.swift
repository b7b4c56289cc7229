extension StandardModules {
  /// Modules for files, their names and their contents.
  static let files: [(String, Loader)] = [
    ("re", RegexModule.load), ("io", IOModule.load), ("os", OSModule.load), ("os.path", OSModule.loadPath),
    ("posixpath", OSModule.loadPath),
  ]
}
