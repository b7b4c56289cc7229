/// The module `bisect`: places in sorted sequences.
enum BisectModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make("bisect", interpreter, entries: entries)
  }

  private static let parameters = "(a, x, lo=0, hi=None, *, key=None)"

  private static let entries: [Entry] = [
    Entry("bisect_right" + parameters, "Where x goes, behind what equals it.") { call in
      .int(try place(call, call[1], isRight: true))
    },
    Entry("bisect" + parameters, "Where x goes, behind what equals it.") { call in
      .int(try place(call, call[1], isRight: true))
    },
    Entry("bisect_left" + parameters, "Where x goes, before what equals it.") { call in
      .int(try place(call, call[1], isRight: false))
    },
    Entry("insort_right" + parameters, "Inserts x, behind what equals it.") { call in try insert(call, isRight: true) },
    Entry("insort" + parameters, "Inserts x, behind what equals it.") { call in try insert(call, isRight: true) },
    Entry("insort_left" + parameters, "Inserts x, before what equals it.") { call in try insert(call, isRight: false) },
  ]

  private static func insert(_ call: borrowing Call, isRight: Bool) throws -> Value {
    let measure = call[4].isNone ? call[1] : try call.interpreter.call(call[4], [call[1]])
    let position = try place(call, measure, isRight: isRight)
    if let list = call[0].object as? ListObject, list.personality == nil, position <= list.elements.count {
      call.interpreter.journal.willWrite(list)
      list.elements.insert(call[1], at: position)
    } else {
      try call.interpreter.callMethod(call[0], "insert", [.int(position), call[1]])
    }
    return .none
  }

  private static func place(_ call: borrowing Call, _ x: Value, isRight: Bool) throws -> Int {
    let interpreter = call.interpreter
    var low = try call.int(2)
    guard low >= 0 else { throw call.fail(.valueError, "lo must be non-negative") }
    var high = call[3].isNone ? try interpreter.length(call[0]) : try call.int(3)
    if high < 0 { high = try interpreter.length(call[0]) }
    while low < high {
      let middle = low + (high - low) / 2
      var element = try interpreter.item(call[0], .int(middle))
      if !call[4].isNone { element = try interpreter.call(call[4], [element]) }
      let (first, second) = isRight ? (x, element) : (element, x)
      if try interpreter.truth(interpreter.compare(.less, first, second)) == isRight {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}
