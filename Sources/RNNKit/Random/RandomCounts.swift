import Glibc

// Distributions of whole numbers as NumPy draws them.
extension RandomSource {
  /// A Poisson number.
  public func poisson(_ mean: Double) -> Int {
    if mean >= 10 { return largePoisson(mean) }
    if mean == 0 { return 0 }
    let limit = exp(-mean)
    var (count, product) = (0, 1.0)
    while true {
      product *= uniform()
      if product <= limit { return count }
      count += 1
    }
  }

  private func largePoisson(_ mean: Double) -> Int {
    let root = mean.squareRoot()
    let logarithm = log(mean)
    let b = 0.931 + 2.53 * root
    let a = -0.059 + 0.02483 * b
    let inverse = 1.1239 + 1.1328 / (b - 3.4)
    let limit = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = uniform() - 0.5
      let v = uniform()
      let distance = 0.5 - abs(u)
      let k = ((2 * a / distance + b) * u + mean + 0.43).rounded(.down)
      if distance >= 0.07, v <= limit { return Int(cutting: k) }
      if k < 0 || (distance < 0.013 && v > distance) { continue }
      if log(v) + log(inverse) - log(a / (distance * distance) + b)
        <= -mean + k * logarithm - logGamma(k + 1)
      {
        return Int(cutting: k)
      }
    }
  }

  /// The logarithm of the gamma function, by Stirling's series.
  private func logGamma(_ x: Double) -> Double {
    let terms = [
      8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04,
      8.417508417508418e-04, -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02,
      1.796443723688307e-01, -1.39243221690590e+00,
    ]
    if x == 1 || x == 2 { return 0 }
    let steps = x < 7 ? Int(7 - x) : 0
    var shifted = x + Double(steps)
    let square = (1 / shifted) * (1 / shifted)
    var series = terms[9]
    for index in stride(from: 8, through: 0, by: -1) {
      series *= square
      series += terms[index]
    }
    var result = series / shifted + 0.5 * 1.8378770664093453 + (shifted - 0.5) * log(shifted) - shifted
    for _ in 0..<steps {
      result -= log(shifted - 1)
      shifted -= 1
    }
    return result
  }

  /// How many of `count` tries succeed.
  public func binomial(_ count: Int, _ probability: Double) -> Int {
    if count <= 0 || probability == 0 { return 0 }
    let isSmall = probability <= 0.5
    let p = isSmall ? probability : 1 - probability
    let result = p * Double(count) <= 30 ? invertedBinomial(count, p) : largeBinomial(count, p)
    return isSmall ? result : count - result
  }

  private func invertedBinomial(_ count: Int, _ p: Double) -> Int {
    let n = Double(count)
    let q = 1 - p
    let first = exp(n * log1p(-p))
    let mean = n * p
    let bound = min(n, mean + 10 * (mean * q + 1).squareRoot()).rounded(.down)
    var (x, px, u) = (0.0, first, uniform())
    while u > px {
      x += 1
      if x > bound {
        (x, px, u) = (0, first, uniform())
      } else {
        u -= px
        px = (n - x + 1) * p * px / (x * q)
      }
    }
    return Int(cutting: x)
  }

  /// The algorithm BTPE of Kachitvichyanukul and Schmeiser; `p` is at most one half.
  private func largeBinomial(_ count: Int, _ p: Double) -> Int {
    let n = Double(count)
    let (r, q) = (p, 1 - p)
    let fm = n * r + r
    let m = fm.rounded(.down)
    let p1 = (2.195 * (n * r * q).squareRoot() - 4.6 * q).rounded(.down) + 0.5
    let xm = m + 0.5
    let (xl, xr) = (xm - p1, xm + p1)
    let c = 0.134 + 20.5 / (15.3 + m)
    var a = (fm - xl) / (fm - xl * r)
    let left = a * (1 + a / 2)
    a = (xr - fm) / (xr * q)
    let right = a * (1 + a / 2)
    let p2 = p1 * (1 + 2 * c)
    let p3 = p2 + c / left
    let p4 = p3 + c / right
    let nrq = n * r * q
    while true {
      let u = uniform() * p4
      var v = uniform()
      var y: Double
      if u <= p1 { return Int(cutting: (xm - p1 * v + u).rounded(.down)) }
      if u <= p2 {
        let x = xl + (u - p1) / c
        v = v * c + 1 - abs(m - x + 0.5) / p1
        if v > 1 { continue }
        y = x.rounded(.down)
      } else if u <= p3 {
        y = (xl + log(v) / left).rounded(.down)
        if y < 0 || v == 0 { continue }
        v = v * (u - p2) * left
      } else {
        y = (xr - log(v) / right).rounded(.down)
        if y > n || v == 0 { continue }
        v = v * (u - p3) * right
      }
      let k = abs(y - m)
      if k > 20, k < nrq / 2 - 1 {
        let rho = (k / nrq) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / nrq + 0.5)
        let t = -k * k / (2 * nrq)
        let size = log(v)
        if size < t - rho { return Int(cutting: y) }
        if size > t + rho { continue }
        let (x1, f1, z, w) = (y + 1, m + 1, n + 1 - m, n - y + 1)
        func tail(_ x: Double) -> Double {
          let square = x * x
          return (13680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166320
        }
        let limit =
          xm * log(f1 / x1) + (n - m + 0.5) * log(z / w) + (y - m) * log(w * r / (x1 * q)) + tail(f1) + tail(z)
          + tail(x1) + tail(w)
        if size <= limit { return Int(cutting: y) }
      } else {
        let s = r / q
        let step = s * (n + 1)
        var f = 1.0
        var index = min(m, y) + 1
        while index <= max(m, y) {
          if m < y { f *= step / index - s } else { f /= step / index - s }
          index += 1
        }
        if v <= f { return Int(cutting: y) }
      }
    }
  }

  /// How many failures there are before `count` successes.
  public func negativeBinomial(_ count: Double, _ probability: Double) -> Int {
    poisson((1 - probability) / probability * standardGamma(count))
  }

  /// How many tries there are up to the first success.
  public func geometric(_ probability: Double) -> Int {
    if probability >= 1.0 / 3 {
      var (x, sum, product) = (1, probability, probability)
      let u = uniform()
      while u > sum {
        product *= 1 - probability
        if sum + product == sum { break }
        sum += product
        x += 1
      }
      return x
    }
    let z = isLegacy ? log1p(-uniform()) / log1p(-probability) : -standardExponential() / log1p(-probability)
    return Int(cutting: z.rounded(.up))
  }

  /// A number of Zipf's distribution.
  public func zipf(_ a: Double) -> Int {
    let less = a - 1
    let b = pow(2, less)
    while true {
      let u = 1 - uniform()
      let v = uniform()
      let x = pow(u, -1 / less).rounded(.down)
      if x > 9.2e18 || x < 1 { continue }
      let t = pow(1 + 1 / x, less)
      if v * x * (t - 1) / (b - 1) <= t / b { return Int(cutting: x) }
    }
  }

  /// A number of the logarithmic series.
  public func logarithmicSeries(_ p: Double) -> Int {
    let r = log1p(-p)
    while true {
      let v = uniform()
      if v >= p { return 1 }
      let u = uniform()
      let q = -expm1(r * u)
      if v <= q * q {
        let result = (1 + log(v) / log(q)).rounded(.down)
        if result < 1 || v == 0 { continue }
        return Int(cutting: result)
      }
      return v >= q ? 1 : 2
    }
  }
}
