import Testing

@testable import RNNScript

struct SyntaxTreeTests {
  private func dump(_ text: String) -> String {
    switch Parser.parse(SourceFile(name: "x", text: text)) {
    case .complete(let statements): TreeDumper.dump(statements)
    case .incomplete: "incomplete"
    case .invalid(let diagnostic): diagnostic.message
    }
  }

  /// The dump without its places and on one line.
  private func shape(_ text: String) -> String {
    dump(text).split(separator: "\n").map { line in
      String(line.split(separator: " [").first ?? "").trimmingPrefix { $0 == " " }
    }.joined(separator: " ")
  }

  @Test func rangesHoldParenthesesOfOperands() {
    #expect(
      dump("(a + b) * c.d[1:2]\n") == """
        expression [0-18]
          * [0-18]
            + [1-6]
              a [1-2]
              b [5-6]
            subscript [10-18]
              .d [10-13]
                c [10-11]
              slice [14-17]
                lower
                  1 [14-15]
                upper
                  2 [16-17]
        """)
  }

  @Test func headersAreTheRangesOfCompoundStatements() {
    #expect(
      dump("@d\ndef f(a, /, b=1, *c, d: int, **e) -> g:\n  return\n") == """
        def f [3-42]
          decorators
            d [1-2]
          positional-only a [9-10]
          parameter b [15-16]
            default
              1 [17-18]
          *parameter c [21-22]
          keyword-only d [24-30]
            annotation
              int [27-30]
          **parameter e [34-35]
          returns
            g [40-41]
          body
            return [45-51]
        """)
  }

  @Test(arguments: [
    ("-a ** -b", "expression unary - ** a unary - b"),
    ("a ** b ** c", "expression ** a ** b c"),
    ("a - b - c", "expression - - a b c"),
    ("not a < b <= c or d and e", "expression or not comparison a < b <= c and d e"),
    ("a if b else c if d else e", "expression conditional b a conditional d c e"),
    ("a | b ^ c & d << e + f * g", "expression | a ^ b & c << d + e * f g"),
    ("0xFF_FF, 0o17, 0b11, 1_0.5e1, .5, 1., 2j", "expression tuple 65535 15 3 105.0 0.5 1.0 2.0j"),
    ("9223372036854775808", "expression 9223372036854775808"),
    ("0x1_0000_0000_0000_0000", "expression 18446744073709551616"),
    ("'a' \"b\" '''c\nd'''", #"expression "abc\nd""#),
    (#"'\x41\u00e9\101\N{BULLET}\q\'' r'\n'"#, #"expression "AéA•\\q\'\\n""#),
    (
      "f'{a!r:>{w}}{{}} {b = }'",
      #"expression formatted field !r a format literal ">" field w literal "{} b = " field !r b"#
    ),
    ("a, *b = c = d", "assign targets tuple a starred b c value d"),
    ("a @= b", "assign @= operands a b"),
    ("f(a, *b, c=d, **e)", "expression call f argument a * b c= d ** e"),
    ("f(x for x in y)", "expression call f argument generator comprehension x for x in y"),
    ("{**a, b: c}", "expression dict ** a key b value c"),
    ("{k: v for k, v in a if b if c}", "expression dictionary comprehension k value v for tuple k v in a if b c"),
    ("lambda a, *b, c=1: a", "expression lambda parameter a *parameter b keyword-only c default 1 body a"),
    ("from ..a.b import c as d, e", "from ..a.b import c as d, e"),
    ("import a.b as c, d", "import a.b as c, d"),
    ("if a: b\nelif c: d\nelse: e", "if test a body expression b else if test c body expression d else expression e"),
    ("with (a as b, c): d", "with context a as b context c body expression d"),
    ("match = match.case[_]", "assign targets match value subscript .case match _"),
    ("x = yield", "'yield' outside function"),
    ("a[*b, 1:, ::2]", "expression subscript a tuple starred b slice lower 1 slice step 2"),
  ])
  func shapes(_ text: String, _ expected: String) {
    #expect(shape(text) == expected)
  }

  @Test func namesNearby() {
    let names = ["hidden_size", "input_size", "Linear", "print"]
    #expect(Suggestion.nearest(to: "hiden_size", among: names) == "hidden_size")
    #expect(Suggestion.nearest(to: "linear", among: names) == "Linear")
    #expect(Suggestion.nearest(to: "prnit", among: names) == "print")
    #expect(Suggestion.nearest(to: "zzz", among: names) == nil)
    #expect(Suggestion.nearest(to: "print", among: names) == nil)
  }
}
