/// The constructor, methods and attributes of `complex`.
enum ComplexMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, real=..., imag=...)", "A complex number of its parts, or of a text.") { call in
      let (first, second) = (call[1], call[2])
      let type = try call.classArgument(0)
      if let text = first.string {
        if call.isGiven(2) {
          throw call.fail(.typeError, "complex() can't take second arg if first is a string")
        }
        guard !NumberParsing.hasStrayUnderscore(text) else {
          let shown = StringRepresentation.representation(text)
          throw call.fail(.valueError, "could not convert string to complex: \(shown)")
        }
        guard let number = NumberParsing.complex(text) else {
          throw call.fail(.valueError, "complex() arg is a malformed string")
        }
        return .object(ComplexObject(number.real, number.imaginary).adopting(type, beyond: .complex))
      }
      if second.string != nil { throw call.fail(.typeError, "complex() second arg can't be a string") }
      if call.isGiven(1), !call.isGiven(2), type === TypeObject.complex,
        let complex = first.object as? ComplexObject, complex.personality == nil
      {
        return first
      }
      let real = call.isGiven(1) ? try parts(call, 1) : (0, 0)
      // Only complex parts mix: sums with zero would lose the sign of a zero.
      if !(second.object is ComplexObject) {
        let imaginary = call.isGiven(2) ? try parts(call, 2).0 : 0
        let sum = first.object is ComplexObject || real.1 != 0 ? imaginary + real.1 : imaginary
        return .object(ComplexObject(real.0, sum).adopting(type, beyond: .complex))
      }
      let imaginary = try parts(call, 2)
      return .object(
        ComplexObject(real.0 - imaginary.1, imaginary.0 + real.1).adopting(type, beyond: .complex))
    },
    Entry("conjugate(self, /)", "The number with its imaginary part turned round.") { call in
      guard let complex = call[0].object as? ComplexObject else { throw call.wrongReceiver("complex") }
      return .object(ComplexObject(complex.real, -complex.imaginary))
    },
  ]

  static let getters: [Getter] = [
    Getter("real", "The real part.", get: { value, _ in .float((value.object as? ComplexObject)?.real ?? 0) }),
    Getter(
      "imag", "The imaginary part.", get: { value, _ in .float((value.object as? ComplexObject)?.imaginary ?? 0) }),
  ]

  private static func parts(_ call: borrowing Call, _ index: Int) throws -> (Double, Double) {
    let interpreter = call.interpreter
    let value = call[index]
    if let complex = value.object as? ComplexObject { return (complex.real, complex.imaginary) }
    if index == 1, value.isObject, interpreter.typeOf(value).hook("__complex__") != nil {
      let result = try interpreter.callMethod(value, "__complex__")
      if let complex = result.object as? ComplexObject { return (complex.real, complex.imaginary) }
      throw call.fail(.typeError, "__complex__ returned non-complex (type \(interpreter.typeOf(result).name))")
    }
    if let number = try interpreter.doubleValue(value) { return (number, 0) }
    let name = interpreter.typeOf(value).name
    if index == 2 { throw call.fail(.typeError, "complex() second argument must be a number, not '\(name)'") }
    throw call.fail(.typeError, "complex() first argument must be a string or a number, not '\(name)'")
  }
}
