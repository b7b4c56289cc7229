/// What the originals name: tells a name that is not here yet from a misspelled one.
enum OriginalNames {
  /// The public names by module.
  private static let all: [String: Set<Substring>] = torch.merging(torchModules) { first, _ in first }
    .merging(numpy) { first, _ in first }.mapValues { Set($0.split(whereSeparator: \.isWhitespace)) }

  /// Whether the original module has a public name.
  static func contains(_ name: String, in module: String) -> Bool { all[module]?.contains(name[...]) == true }
}
