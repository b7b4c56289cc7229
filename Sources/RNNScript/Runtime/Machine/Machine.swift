// The run loop. Calls of script functions change the frame; they do not call the loop again.
extension Interpreter {
  /// Runs the top frame until it returns or yields. `raising` is raised at its place first.
  // One switch: an instruction's short way is here, the long way in a helper.
  func execute(raising initial: ScriptError? = nil) throws -> Value {
    let floor = depth - 1
    var frame = frames[floor]
    var (r, layout) = (frame.registers, frame.layout)
    var code = layout.instructions
    var pc = frame.position
    var pending: (any Error)? = initial
    while true {
      var raised: ExceptionObject?
      do {
        if let error = pending {
          pending = nil
          throw error
        }
        run: while true {
          let i = code[pc]
          pc += 1
          let a = Int(i.a)
          let b = Int(i.b)
          let c = Int(i.c)
          switch i.operation {
          case .move: r[a] = r[b]
          case .loadConstant: r[a] = layout.constants[b]
          case .loadGlobal:
            let slot = layout.globals._withUnsafeGuaranteedRef { $0.slots + b }
            if case .unbound = slot.pointee {
              let known = (layout.caches + (pc - 1)).pointee.key
              if known != 0, !builtins.slots[Int(known - 1)].isUnbound {
                r[a] = builtins.slots[Int(known - 1)]
              } else {
                r[a] = try builtin(Symbol(index: i.c), frame, layout.caches + (pc - 1))
              }
            } else {
              r[a] = slot.pointee
            }
          case .storeGlobal: layout.globals._withUnsafeGuaranteedRef { $0.setSlot(a, r[b]) }
          case .checkLocal: if r[a].isUnbound { throw unboundLocal(a, frame) }
          case .discard:
            if a >= 0 { r[a] = .unbound }
            if b >= 0 { frame.release(from: b) }
            frame.position = pc
            try pollMachine()
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
          case .binary:
            if !computes(i.d, r + b, r + c, r + a) { r[a] = try binary(BinaryOperator(ordinal: i.d), r[b], r[c]) }
          case .inPlace:
            if computes(i.d, r + b, r + c, r + a) { continue }
            try inPlace(i, r, next: code[pc], layout.globals)
          case .compare:
            if case .int(let x) = r[b], case .int(let y) = r[c], i.d < 6 {
              r[a] = .bool(Self.holds(i.d, x, y))
            } else {
              r[a] = try compare(ComparisonOperator(ordinal: i.d), r[b], r[c])
            }
          case .unary: r[a] = try unary(UnaryOperator.byOrdinal[Int(i.d)], r[b])
          case .not: r[a] = .bool(!(try truth(r[b])))

          case .jump: pc = a
          case .loop:
            try pollMachine()
            pc = a
          case .jumpIfTrue: if try truth(r[b]) { pc = a }
          case .jumpIfFalse: if !(try truth(r[b])) { pc = a }
          case .jumpUnless:
            if case .int(let x) = r[b], case .int(let y) = r[c] {
              if !Self.holds(i.d, x, y) { pc = a }
            } else if case .float(let x) = r[b], case .float(let y) = r[c] {
              if !Self.holds(i.d, x, y) { pc = a }
            } else if !(try truth(try compare(ComparisonOperator(ordinal: i.d), r[b], r[c]))) {
              pc = a
            }
          case .forNext:
            if let range = (r + b).borrowed(RangeIterator.self) {
              if !step(range, r + a) { pc = c }
              continue
            }
            frame.position = pc
            if i.d == 1 {
              r[a] = .unbound
              if code[pc].c == 2, let hasPair = try advancePair(r + Int(code[pc].a), r + b) {
                pc = hasPair ? pc + 1 : c
                continue
              }
            }
            if let next = try enterGenerator(r + b, target: a) {
              frame = next
              (r, layout) = (frame.registers, frame.layout)
              code = layout.instructions
              pc = frame.position
            } else if !(try advance(r + a, r + b)) {
              pc = c
            }
          case .getIterator: r[a] = try makeIterator(r[b])

          case .loadAttribute:
            if readsAttribute(r + b, i, layout.caches + (pc - 1), r + a) { continue }
            frame.position = pc
            if let next = try loadAttribute(r + b, i, layout.caches + (pc - 1), r) {
              frame = next
              (r, layout) = (frame.registers, frame.layout)
              code = layout.instructions
              pc = 0
            }
          case .storeAttribute: try storeAttribute(r + a, i, layout.caches + (pc - 1), r + b)
          case .loadItem: try loadItem(r + b, r + c, r + a)
          case .storeItem: try storeItem(r + a, r + b, r + c)

          case .call:
            frame.position = pc
            try pollMachine()
            if let next = try enterCall(r + b, Int(i.d), result: i.a, r) {
              frame = next
              (r, layout) = (frame.registers, frame.layout)
              code = layout.instructions
              pc = 0
            }
          case .callMethod:
            frame.position = pc
            try pollMachine()
            if let next = try enterMethod(r + b, i, layout.caches + (pc - 1), r) {
              frame = next
              (r, layout) = (frame.registers, frame.layout)
              code = layout.instructions
              pc = 0
            }
          case .callShape:
            frame.position = pc
            let shape = (layout.callShapes + c).pointee
            let entered = try shape._withUnsafeGuaranteedRef { try enterCall(r + b, $0, result: i.a, r) }
            if let next = entered {
              frame = next
              (r, layout) = (frame.registers, frame.layout)
              code = layout.instructions
              pc = 0
            }
          case .callSpread:
            frame.position = pc
            try pollMachine()
            if let next = try enterSpread(r + b, result: i.a, r) {
              frame = next
              (r, layout) = (frame.registers, frame.layout)
              code = layout.instructions
              pc = 0
            }

          case .returnValue:
            if depth > floor + 1, !frame.hasExtras, frameObserver == nil {
              let caller = frames[depth - 2]
              caller.registers[Int(frame.resultRegister)] = (r + a).move()
              (r + a).initialize(to: .unbound)
              leave(frame)
              frame = caller
            } else {
              let value = try finish(frame, r[a])
              let (result, resumption) = (Int(frame.resultRegister), frame.resumption)
              leave(frame)
              if let resumption {
                frame = endInPlace(resumption, value)
              } else {
                if depth == floor { return value }
                frame = frames[depth - 1]
                frame.registers[result] = value
              }
            }
            (r, layout) = (frame.registers, frame.layout)
            code = layout.instructions
            pc = frame.position
          case .yield:
            frame.position = pc
            suspend(frame, at: i.a)
            guard let loop = yieldInPlace(frame, r[b]) else { return r[b] }
            frame = loop
            (r, layout) = (frame.registers, frame.layout)
            code = layout.instructions
            pc = frame.position
          case .yieldFrom:
            frame.position = pc
            guard let value = try delegate(r[b], sent: r[a], result: r + a) else { continue }
            // The instruction comes again with what is sent.
            frame.position = pc - 1
            suspend(frame, at: i.a)
            guard let loop = yieldInPlace(frame, value) else { return value }
            frame = loop
            (r, layout) = (frame.registers, frame.layout)
            code = layout.instructions
            pc = frame.position
          case .enterWith:
            frame.position = pc
            if let next = try enterWith(i, r) {
              frame = next
              (r, layout) = (frame.registers, frame.layout)
              code = layout.instructions
              pc = 0
            }
          case .exitWith:
            frame.position = pc
            if let next = try exitWith(i, r) {
              frame = next
              (r, layout) = (frame.registers, frame.layout)
              code = layout.instructions
              pc = 0
            }

          case .unpack: if !unpacks(r + b, c, r + a) { try perform(i, frame) }
          case .formatValue: if !staysAsIs(r + b, i, r + a) { try perform(i, frame) }
          case .raise:
            raised = try self.raised(r[a], from: b < 0 ? nil : r[b])
            break run
          case .unwind:
            isUnwinding = true
            throw ScriptError(unsafeException(r[a]))
          default: try perform(i, frame)
          }
        }
      } catch {
        raised = translate(error).exception
      }
      if let raised {
        frame.position = pc
        frame = try handle(raised, floor)
        (r, layout) = (frame.registers, frame.layout)
        code = layout.instructions
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
