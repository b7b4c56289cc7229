extension StandardModules {
  /// Modules for texts, files, their names and their contents.
  static let files: [(String, Loader)] = [
    ("re", RegexModule.load), ("io", IOModule.load), ("os", OSModule.load), ("os.path", OSModule.loadPath),
    ("posixpath", OSModule.loadPath), ("csv", CSVModule.load), ("json", JSONModule.load),
    ("json.decoder", { try JSONModule.loadPart("json.decoder", $0) }),
    ("json.encoder", { try JSONModule.loadPart("json.encoder", $0) }),
    ("pathlib", source("pathlib", FrozenSource.pathlib)), ("fnmatch", source("fnmatch", FrozenSource.fnmatch)),
    ("glob", source("glob", FrozenSource.glob)), ("queue", source("queue", FrozenSource.queue)),
    ("shutil", source("shutil", FrozenSource.shutil)),
    ("tempfile", source("tempfile", FrozenSource.tempfile)), ("pprint", source("pprint", FrozenSource.pprint)),
    ("struct", StructModule.load), ("hashlib", HashModule.load), ("binascii", BinasciiModule.load),
    ("base64", source("base64", FrozenSource.base64)), ("pickle", PickleModule.load),
    ("unicodedata", UnicodeDataModule.load), ("errno", OSModule.loadErrorNumbers),
  ]
}
