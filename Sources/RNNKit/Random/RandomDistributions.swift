import Glibc

// Distributions as NumPy draws them.
extension RandomSource {
  /// A gamma number of scale one.
  public func standardGamma(_ shape: Double) -> Double {
    if shape == 1 { return standardExponential() }
    if shape == 0 { return 0 }
    if shape < 1 {
      while true {
        let (u, v) = (uniform(), standardExponential())
        if u <= 1 - shape {
          let x = pow(u, 1 / shape)
          if x <= v { return x }
        } else {
          let y = -log((1 - u) / shape)
          let x = pow(1 - shape + shape * y, 1 / shape)
          if x <= v + y { return x }
        }
      }
    }
    let b = shape - 1.0 / 3
    let c = 1 / (9 * b).squareRoot()
    while true {
      var x = normal()
      var v = 1 + c * x
      while v <= 0 {
        x = normal()
        v = 1 + c * x
      }
      v = v * v * v
      let u = uniform()
      if u < 1 - 0.0331 * (x * x) * (x * x) { return b * v }
      if log(u) < 0.5 * x * x + b * (1 - v + log(v)) { return b * v }
    }
  }

  /// A beta number.
  public func beta(_ a: Double, _ b: Double) -> Double {
    guard a <= 1, b <= 1 else {
      let first = standardGamma(a)
      return first / (first + standardGamma(b))
    }
    while true {
      let (u, v) = (uniform(), uniform())
      let (x, y) = (pow(u, 1 / a), pow(v, 1 / b))
      let sum = x + y
      guard sum <= 1, isLegacy || u + v > 0 else { continue }
      if sum > 0 { return x / sum }
      var (logX, logY) = (log(u) / a, log(v) / b)
      let larger = max(logX, logY)
      logX -= larger
      logY -= larger
      return exp(logX - log(exp(logX) + exp(logY)))
    }
  }

  /// A chi-square number.
  public func chiSquare(_ degrees: Double) -> Double { 2 * standardGamma(degrees / 2) }

  /// A number of Student's distribution.
  public func studentT(_ degrees: Double) -> Double {
    let number = normal()
    let denominator = standardGamma(degrees / 2)
    return (degrees / 2).squareRoot() * number / denominator.squareRoot()
  }

  /// A number of Laplace's distribution.
  public func laplace(_ center: Double, _ scale: Double) -> Double {
    while true {
      let u = uniform()
      if u >= 0.5 { return center - scale * log(2 - u - u) }
      if u > 0 { return center + scale * log(u + u) }
    }
  }

  /// A number of Gumbel's distribution.
  public func gumbel(_ center: Double, _ scale: Double) -> Double {
    while true {
      let u = 1 - uniform()
      if u < 1 { return center - scale * log(-log(u)) }
    }
  }

  /// A logistic number.
  public func logistic(_ center: Double, _ scale: Double) -> Double {
    while true {
      let u = uniform()
      if u > 0 { return center + scale * log(u / (1 - u)) }
    }
  }

  /// A number of Rayleigh's distribution.
  public func rayleigh(_ mode: Double) -> Double {
    isLegacy
      ? mode * (-2 * log1p(-uniform())).squareRoot() : mode * (2 * standardExponential()).squareRoot()
  }

  /// A number of Pareto's second distribution.
  public func pareto(_ a: Double) -> Double {
    isLegacy ? exp(standardExponential() / a) - 1 : expm1(standardExponential() / a)
  }

  /// A number of Weibull's distribution.
  public func weibull(_ a: Double) -> Double { a == 0 ? 0 : pow(standardExponential(), 1 / a) }

  /// A number of the power distribution.
  public func powerNumber(_ a: Double) -> Double {
    isLegacy ? pow(1 - exp(-standardExponential()), 1 / a) : pow(-expm1(-standardExponential()), 1 / a)
  }

  /// A number of the triangular distribution.
  public func triangular(_ left: Double, _ mode: Double, _ right: Double) -> Double {
    let base = right - left
    let leftBase = mode - left
    let u = uniform()
    if u <= leftBase / base { return left + (u * (leftBase * base)).squareRoot() }
    return right - ((1 - u) * ((right - mode) * base)).squareRoot()
  }

  /// A number of Wald's distribution.
  public func wald(_ mean: Double, _ scale: Double) -> Double {
    let y0 = normal()
    let y = mean * y0 * y0
    let x: Double
    if isLegacy {
      x = mean + mean / (2 * scale) * (y - (4 * scale * y + y * y).squareRoot())
    } else {
      let d = 1 + (1 + 4 * scale / y).squareRoot()
      x = mean * (1 - 2 / d)
    }
    return uniform() <= mean / (mean + x) ? x : mean * mean / x
  }

  /// A number of von Mises' distribution.
  public func vonMises(_ center: Double, _ kappa: Double) -> Double {
    if kappa.isNaN { return .nan }
    if kappa < 1e-8 { return Double.pi * (2 * uniform() - 1) }
    let s: Double
    if kappa < 1e-5 {
      s = 1 / kappa + kappa
    } else if kappa <= 1e6 || isLegacy {
      let r = 1 + (1 + 4 * kappa * kappa).squareRoot()
      let rho = (r - (2 * r).squareRoot()) / (2 * kappa)
      s = (1 + rho * rho) / (2 * rho)
    } else {
      var result = center + (1 / kappa).squareRoot() * normal()
      if result < -Double.pi { result += 2 * Double.pi }
      if result > Double.pi { result -= 2 * Double.pi }
      return result
    }
    var w = 0.0
    while true {
      let u = uniform()
      let z = cos(Double.pi * u)
      w = (1 + s * z) / (s + z)
      let y = kappa * (s - w)
      let v = uniform()
      if y * (2 - y) - v >= 0 || log(y / v) + 1 - y >= 0 { break }
    }
    let u = uniform()
    let result = (u < 0.5 ? -acos(w) : acos(w)) + center
    let isNegative = result < 0
    let size = fmod(abs(result) + Double.pi, 2 * Double.pi) - Double.pi
    return isNegative ? -size : size
  }
}
