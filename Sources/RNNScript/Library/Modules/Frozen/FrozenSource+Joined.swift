// Modules whose source takes several files.
extension FrozenSource {
  static var argparse: String {
    [argparseFormatting, argparseActions, argparseContainers, argparseParser, argparseParsing].joined(separator: "\n")
  }

  static var logging: String {
    [loggingRecords, loggingHandlers, loggingLoggers].joined(separator: "\n")
  }

  static var string: String { [stringConstants, stringForms].joined(separator: "\n") }

  static var datetime: String {
    [datetimeDelta, datetimeFormat, datetimeDate, datetimeDatetime].joined(separator: "\n")
  }
}
