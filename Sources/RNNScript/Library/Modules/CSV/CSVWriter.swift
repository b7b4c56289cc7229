/// Writes rows as a CSV file: `csv.writer`.
final class CSVWriter: Object {
  let dialect: CSVDialect
  private let write: Value

  init(_ write: Value, _ dialect: CSVDialect) {
    self.write = write
    self.dialect = dialect
  }

  override var type: TypeObject { .csvWriter }

  /// Writes one row and gives what the file's `write` gives.
  func writeRow(_ row: Value, _ interpreter: Interpreter) throws -> Value {
    guard try interpreter.iteratorIfAny(row) != nil else {
      throw interpreter.error(.csvError, "iterable expected, not \(interpreter.typeOf(row).name)")
    }
    var line = ""
    var count = 0
    try interpreter.iterate(row) { value in
      if count > 0 { line.unicodeScalars.append(dialect.delimiter) }
      try append(value, to: &line, interpreter)
      count += 1
      return true
    }
    if count > 0, line.isEmpty {
      // One empty field would read as no row at all.
      guard dialect.quoting != .none, let quote = dialect.quote else {
        throw interpreter.error(.csvError, "single empty field record must be quoted")
      }
      line = String(quote) + String(quote)
    }
    return try interpreter.call(write, [.text(line + dialect.lineEnd)])
  }

  private func append(_ value: Value, to line: inout String, _ interpreter: Interpreter) throws {
    var isQuoted = dialect.quoting == .all
    if dialect.quoting == .nonNumeric { isQuoted = try interpreter.doubleValue(value) == nil }
    let text = value.isNone ? "" : try interpreter.text(value)
    var field = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isSpecial =
        scalar == dialect.delimiter || scalar == dialect.escape || scalar == dialect.quote
        || dialect.lineEnd.unicodeScalars.contains(scalar)
      if isSpecial {
        var wantsEscape = dialect.quoting == .none
        if !wantsEscape {
          if scalar == dialect.quote {
            if dialect.doublesQuotes { field.append(scalar) } else { wantsEscape = true }
          } else if scalar == dialect.escape {
            wantsEscape = true
          }
          if !wantsEscape { isQuoted = true }
        }
        if wantsEscape {
          guard let escape = dialect.escape else {
            throw interpreter.error(.csvError, "need to escape, but no escapechar set")
          }
          field.append(escape)
        }
      }
      field.append(scalar)
    }
    if isQuoted, let quote = dialect.quote {
      line.unicodeScalars.append(quote)
      line.unicodeScalars.append(contentsOf: field)
      line.unicodeScalars.append(quote)
    } else {
      line.unicodeScalars.append(contentsOf: field)
    }
  }

  private static func receiver(_ call: borrowing Call) throws -> CSVWriter {
    guard let writer = call[0].object as? CSVWriter else { throw call.wrongReceiver("writer") }
    return writer
  }

  static let methods: [Entry] = [
    Entry("writerow(self, row, /)", "Writes one row.") { call in
      try receiver(call).writeRow(call[1], call.interpreter)
    },
    Entry("writerows(self, rows, /)", "Writes rows.") { call in
      let (writer, interpreter) = (try receiver(call), call.interpreter)
      try interpreter.iterate(call[1]) { row in
        _ = try writer.writeRow(row, interpreter)
        return true
      }
      return .none
    },
  ]
}

extension TypeObject {
  /// The type of writers.
  nonisolated(unsafe) static let csvWriter: TypeObject = TypeObject(
    name: "writer", module: "_csv", methods: { CSVWriter.methods },
    getters: {
      [
        Getter("dialect", "How the file is written.") { value, _ in
          (value.object as? CSVWriter).map { .object(CSVDialectObject($0.dialect)) } ?? .none
        }
      ]
    })
}
