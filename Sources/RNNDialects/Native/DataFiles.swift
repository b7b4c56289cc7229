import CData
import RNNScript

/// The data sets that are part of the program.
enum DataFiles {
  static let entries: [Entry] = [
    Entry("bytes_of(name)", "The file of a data set.") { call in
      let name = try call.string(0)
      var count = 0
      guard let start = cdata_bytes(name, &count) else {
        throw call.fail(.valueError, "there is no data set '\(name)': choose 'digits', 'names' or 'sunspots'")
      }
      try call.interpreter.reserve(bytes: count)
      return .object(BytesObject(Array(UnsafeBufferPointer(start: start, count: count))))
    }
  ]
}
