// The run loop. Calls of script functions change the frame; they do not call the loop again.
extension Interpreter {
  /// Runs the top frame until it returns or yields. `raising` is raised at its place first.
  // One switch: an instruction's short way is here, the long way in a helper.
  func execute(raising initial: ScriptError? = nil) throws -> Value {
    let floor = depth - 1
    var frame = frames[floor]
    var (r, code, k, globals) = frame.view
    var pc = frame.position
    var pending: (any Error)? = initial
    while true {
      do {
        if let error = pending {
          pending = nil
          throw error
        }
        while true {
          let i = code[pc]
          pc += 1
          let a = Int(i.a)
          let b = Int(i.b)
          let c = Int(i.c)
          switch i.operation {
          case .move: r[a] = r[b]
          case .loadConstant: r[a] = k[b]
          case .loadGlobal:
            let value = globals._withUnsafeGuaranteedRef { $0.slots[b] }
            r[a] = value.isUnbound ? try builtin(Symbol(index: i.c), frame) : value
          case .storeGlobal: globals._withUnsafeGuaranteedRef { $0.setSlot(a, r[b]) }
          case .checkLocal: if r[a].isUnbound { throw unboundLocal(a, frame) }
          case .makeCell: r[a] = .object(CellObject(r[a]))
          case .loadFree: if let function = frame.function { r[a] = .object(function.closure[b]) }
          case .loadCell: r[a] = try loadCell(b, frame)
          case .storeCell: storeCell(r[a], r[b])

          case .add:
            if case .int(let x) = r[b], case .int(let y) = r[c] {
              let (sum, overflow) = x.addingReportingOverflow(y)
              if !overflow {
                r[a] = .int(sum)
                continue
              }
            } else if case .float(let x) = r[b], case .float(let y) = r[c] {
              r[a] = .float(x + y)
              continue
            }
            r[a] = try binary(.add, r[b], r[c])
          case .subtract:
            if case .int(let x) = r[b], case .int(let y) = r[c] {
              let (difference, overflow) = x.subtractingReportingOverflow(y)
              if !overflow {
                r[a] = .int(difference)
                continue
              }
            } else if case .float(let x) = r[b], case .float(let y) = r[c] {
              r[a] = .float(x - y)
              continue
            }
            r[a] = try binary(.subtract, r[b], r[c])
          case .multiply:
            if case .int(let x) = r[b], case .int(let y) = r[c] {
              let (product, overflow) = x.multipliedReportingOverflow(by: y)
              if !overflow {
                r[a] = .int(product)
                continue
              }
            } else if case .float(let x) = r[b], case .float(let y) = r[c] {
              r[a] = .float(x * y)
              continue
            }
            r[a] = try binary(.multiply, r[b], r[c])
          case .addImmediate:
            if case .int(let x) = r[b] {
              let (sum, overflow) = x.addingReportingOverflow(c)
              if !overflow {
                r[a] = .int(sum)
                continue
              }
            }
            r[a] = try addImmediate(r[b], i)
          case .binary: r[a] = try binary(i, r)
          case .inPlace: try inPlace(i, r, next: code[pc], globals)
          case .compare:
            if case .int(let x) = r[b], case .int(let y) = r[c], i.d < 6 {
              r[a] = .bool(Self.holds(i.d, x, y))
            } else {
              r[a] = try compare(ComparisonOperator.byOrdinal[Int(i.d)], r[b], r[c])
            }
          case .unary: r[a] = try unary(UnaryOperator.byOrdinal[Int(i.d)], r[b])
          case .not: r[a] = .bool(!(try truth(r[b])))

          case .jump: pc = a
          case .loop:
            try poll()
            pc = a
          case .jumpIfTrue: if try truth(r[b]) { pc = a }
          case .jumpIfFalse: if !(try truth(r[b])) { pc = a }
          case .jumpUnless:
            if case .int(let x) = r[b], case .int(let y) = r[c] {
              if !Self.holds(i.d, x, y) { pc = a }
            } else if case .float(let x) = r[b], case .float(let y) = r[c] {
              if !Self.holds(i.d, x, y) { pc = a }
            } else if !(try truth(try compare(ComparisonOperator.byOrdinal[Int(i.d)], r[b], r[c]))) {
              pc = a
            }
          case .forNext:
            frame.position = pc
            if !(try advance(r + a, r + b)) { pc = c }
          case .getIterator: r[a] = try makeIterator(r[b])

          case .loadAttribute: r[a] = try loadAttribute(r + b, Symbol(index: i.c))
          case .storeAttribute: try storeAttribute(r + a, Symbol(index: i.c), r + b)
          case .loadItem: r[a] = try loadItem(r + b, r + c)
          case .storeItem: try storeItem(r + a, r + b, r + c)

          case .call:
            frame.position = pc
            if let next = try enterCall(r + b, Int(i.d), result: i.a, r) {
              frame = next
              (r, code, k, globals) = frame.view
              pc = 0
            }
          case .callMethod:
            frame.position = pc
            if let next = try enterMethod(r + b, Symbol(index: i.c), Int(i.d), result: i.a, r) {
              frame = next
              (r, code, k, globals) = frame.view
              pc = 0
            }
          case .callShape:
            frame.position = pc
            if let next = try enterCall(r + b, frame.code.callShapes[c], result: i.a, r) {
              frame = next
              (r, code, k, globals) = frame.view
              pc = 0
            }
          case .callSpread:
            frame.position = pc
            r[a] = try callSpread(r + b)

          case .returnValue:
            let value = try finish(frame, r[a])
            let result = Int(frame.resultRegister)
            leave(frame)
            if depth == floor { return value }
            frame = frames[depth - 1]
            (r, code, k, globals) = frame.view
            pc = frame.position
            r[result] = value
          case .yield:
            frame.position = pc
            return suspend(frame, at: i.a, r[b])
          case .yieldFrom:
            frame.position = pc
            if let value = try delegate(r[b], sent: r[a], result: r + a) {
              // The instruction comes again with what is sent.
              frame.position = pc - 1
              return suspend(frame, at: i.a, value)
            }
          case .unwind:
            isUnwinding = true
            throw ScriptError(unsafeException(r[a]))
          default: try perform(i, frame)
          }
        }
      } catch {
        frame.position = pc
        frame = try handle(error, floor)
        (r, code, k, globals) = frame.view
        pc = frame.position
      }
    }
  }

  /// Whether a comparison by its ordinal holds.
  @inline(__always) private static func holds<Number: Comparable>(
    _ ordinal: UInt16, _ x: Number, _ y: Number
  ) -> Bool {
    switch ordinal {
    case 0: x == y
    case 1: x != y
    case 2: x < y
    case 3: x <= y
    case 4: x > y
    default: x >= y
    }
  }

  private func unsafeException(_ value: Value) -> ExceptionObject {
    value.object as? ExceptionObject ?? ExceptionObject(.systemError)
  }
}
