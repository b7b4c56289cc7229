/// Writes programs by the grammar: every statement and expression may stand where it may not.
struct StatementWriter {
  private var generator: FuzzGenerator
  private var budget = 120

  /// A program.
  static func script(_ generator: inout FuzzGenerator) -> String {
    var writer = StatementWriter(generator: generator)
    let text = OddValues.prelude + writer.block(indent: "", depth: 0)
    generator = writer.generator
    return text
  }

  private init(generator: FuzzGenerator) { self.generator = generator }

  private mutating func block(indent: String, depth: Int) -> String {
    var text = ""
    for _ in 0...generator.below(depth == 0 ? 12 : 3) { text += statement(indent: indent, depth: depth) }
    return text
  }

  private mutating func statement(indent: String, depth: Int) -> String {
    budget -= 1
    guard depth < 5, budget > 0 else { return "\(indent)\(name()) = \(value())\n" }
    let inner = indent + "    "
    func line(_ text: String) -> String { "\(indent)\(text)\n" }
    switch generator.below(22) {
    case 0: return line("if \(expression(2)):") + block(indent: inner, depth: depth + 1) + orElse(indent, depth)
    case 1:
      return line("for \(target()) in \(expression(1)):") + block(indent: inner, depth: depth + 1)
        + orElse(indent, depth)
    case 2:
      return line("while \(expression(1)):") + line("    count = globals().get('count', 0) + 1")
        + line("    if count > 5: break") + block(indent: inner, depth: depth + 1)
    case 3, 4:
      return line("\(decorator())def \(name())(\(parameters())):") + block(indent: inner, depth: depth + 1)
    case 5:
      return line("class \(generator.pick(["A", "B", "C(A)", "D(dict)", "E(Exception)", "F(A, B)", "G(int)"])):")
        + block(indent: inner, depth: depth + 1)
    case 6:
      var text = line("try:") + block(indent: inner, depth: depth + 1)
      if generator.below(3) > 0 {
        text +=
          line("except \(generator.pick(["Exception as e", "(TypeError, NameError)", "ValueError", expression(0)])):")
          + block(indent: inner, depth: depth + 1)
        if generator.below(3) == 0 { text += line("else:") + block(indent: inner, depth: depth + 1) }
      } else {
        text += line("finally:") + block(indent: inner, depth: depth + 1)
      }
      return text
    case 7: return line("with \(expression(1)) as \(target()):") + block(indent: inner, depth: depth + 1)
    case 8: return line("return \(expression(2))")
    case 9: return line("\(name()) = yield \(expression(1))")
    case 10: return line("del \(target())")
    case 11: return line("raise \(expression(1)) from \(expression(0))")
    case 12: return line("\(generator.pick(["global", "nonlocal"])) \(name())")
    case 13: return line(generator.pick(["break", "continue", "pass", "import math", "from math import *", "return"]))
    case 14: return line("assert \(expression(1)), \(expression(1))")
    case 15: return line("\(target()) \(generator.pick(["+", "-", "*", "//", "|", "**", "@"]))= \(expression(2))")
    case 16: return line("print(\(expression(2)))")
    case 17: return line("\(target()): \(expression(0)) = \(expression(1))")
    default: return line("\(target()) = \(expression(3))")
    }
  }

  private mutating func orElse(_ indent: String, _ depth: Int) -> String {
    generator.below(4) > 0 ? "" : "\(indent)else:\n" + block(indent: indent + "    ", depth: depth + 1)
  }

  private mutating func name() -> String {
    generator.pick(["a", "b", "c", "x", "self", "f", "g", "A", "B", "__call__"])
  }

  private mutating func value() -> String { generator.pick(OddValues.all) }

  private mutating func decorator() -> String {
    generator.below(6) > 0 ? "" : "@\(generator.pick(["property", "staticmethod", "classmethod", "f", "A"])); "
  }

  private mutating func parameters() -> String {
    generator.pick(["", "a", "a, b=1", "*a", "**a", "a, /, b, *, c=2", "self", "self, x", "a, a", "x=f"])
  }

  private mutating func target() -> String {
    switch generator.below(8) {
    case 0: "\(name()), *\(name())"
    case 1: "\(name()).\(name())"
    case 2: "\(name())[\(expression(0))]"
    case 3: "(\(name()), [\(name()), \(name())])"
    default: name()
    }
  }

  private mutating func expression(_ depth: Int) -> String {
    guard depth > 0 else { return generator.below(2) == 0 ? name() : value() }
    switch generator.below(16) {
    case 0: return "(\(expression(depth - 1)) \(generator.pick(CallWriter.operators)) \(expression(depth - 1)))"
    case 1: return "\(generator.pick(["-", "not ", "~", "+", "*", "await "]))\(expression(depth - 1))"
    case 2: return "\(name())(\(expression(depth - 1)), *\(expression(depth - 1)))"
    case 3: return "\(name())(\(name())=\(expression(depth - 1)), **\(expression(0)))"
    case 4: return "[\(expression(depth - 1)) for \(target()) in \(expression(depth - 1)) if \(expression(0))]"
    case 5: return "{\(expression(0)): \(expression(depth - 1)) for \(name()) in \(expression(depth - 1))}"
    case 6: return "(\(expression(depth - 1)) for \(name()) in \(expression(depth - 1)))"
    case 7: return "lambda \(parameters()): \(expression(depth - 1))"
    case 8: return "(\(expression(depth - 1)) if \(expression(0)) else \(expression(depth - 1)))"
    case 9: return "f'{\(name())!r:>{\(generator.below(30))}} {\(name())=}'"
    case 10: return "\(expression(depth - 1))[\(expression(0)):\(expression(0)):\(expression(0))]"
    case 11: return "(\(name()) := \(expression(depth - 1)))"
    case 12: return "\(expression(depth - 1)) < \(expression(0)) <= \(expression(0))"
    case 13: return "\(value()).\(generator.pick(["append", "join", "keys", "pop", "format", "real", "__class__"]))"
    case 14: return "[*\(expression(depth - 1)), \(expression(0))]"
    default: return value()
    }
  }
}
