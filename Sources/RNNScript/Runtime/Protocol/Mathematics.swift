import Glibc

// The C library's functions under names of their own: `pow` and `exp` of the standard modules mean something else here.
func powerOf(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
func remainder(of dividend: Double, by divisor: Double) -> Double { fmod(dividend, divisor) }
func hypotenuse(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
func arcTangent(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
func exponential(_ x: Double) -> Double { exp(x) }
func logarithm(_ x: Double) -> Double { log(x) }
func cosine(_ x: Double) -> Double { cos(x) }
func sine(_ x: Double) -> Double { sin(x) }
