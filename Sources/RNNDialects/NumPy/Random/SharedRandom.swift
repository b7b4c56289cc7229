import Glibc
import RNNKit
import RNNScript

/// The distributions that both generators have.
enum SharedRandom {
  static let methods: [Entry] = [
    drawn("uniform(self, low=0.0, high=1.0, size=None)", "Numbers evenly spread over a range.", "0, 10, 3") {
      call, source in
      for index in [1, 2]
      where call.arguments[index].arrayOperand == nil && !(call.arguments[index].object is ListObject) {
        if try !call.double(index).isFinite { throw call.fail(.overflowError, "Range exceeds valid bounds") }
      }
      return try Draws.sample(call, [1, 2], size: 3) { $0[0] + ($0[1] - $0[0]) * source.uniform() }
    },
    drawn("normal(self, loc=0.0, scale=1.0, size=None)", "Normal numbers.", "0, 1, 3") { call, source in
      try Draws.sample(call, [1, 2], size: 3) {
        try positive($0[1], "scale", call, orZero: true)
        return $0[0] + $0[1] * source.normal()
      }
    },
    drawn("lognormal(self, mean=0.0, sigma=1.0, size=None)", "Exponentials of normal numbers.", "0, 1, 3") {
      call, source in
      try Draws.sample(call, [1, 2], size: 3) {
        try positive($0[1], "sigma", call, orZero: true)
        return Math.exponential($0[0] + $0[1] * source.normal())
      }
    },
    drawn("exponential(self, scale=1.0, size=None)", "Exponential numbers.", "1.0, 3") { call, source in
      try Draws.sample(call, [1], size: 2) {
        try positive($0[0], "scale", call, orZero: true)
        return $0[0] * source.standardExponential()
      }
    },
    drawn("standard_gamma(self, shape, size=None)", "Gamma numbers of scale one.", "2.0, 3") { call, source in
      try Draws.sample(call, [1], size: 2) {
        try positive($0[0], "shape", call, orZero: true)
        return source.standardGamma($0[0])
      }
    },
    drawn("gamma(self, shape, scale=1.0, size=None)", "Gamma numbers.", "2.0, 1.5, 3") { call, source in
      try Draws.sample(call, [1, 2], size: 3) {
        try positive($0[0], "shape", call, orZero: true)
        try positive($0[1], "scale", call, orZero: true)
        return $0[1] * source.standardGamma($0[0])
      }
    },
    drawn("beta(self, a, b, size=None)", "Beta numbers.", "2, 3, 3") { call, source in
      try Draws.sample(call, [1, 2], size: 3) {
        try positive($0[0], "a", call)
        try positive($0[1], "b", call)
        return source.beta($0[0], $0[1])
      }
    },
    drawn("chisquare(self, df, size=None)", "Chi-square numbers.", "2, 3") { call, source in
      try Draws.sample(call, [1], size: 2) {
        try positive($0[0], "df", call)
        return source.chiSquare($0[0])
      }
    },
    drawn("f(self, dfnum, dfden, size=None)", "Numbers of the F distribution.", "2, 3, 3") { call, source in
      try Draws.sample(call, [1, 2], size: 3) {
        try positive($0[0], "dfnum", call)
        try positive($0[1], "dfden", call)
        let first = source.chiSquare($0[0]) * $0[1]
        return first / (source.chiSquare($0[1]) * $0[0])
      }
    },
    drawn("standard_t(self, df, size=None)", "Numbers of Student's distribution.", "5, 3") { call, source in
      try Draws.sample(call, [1], size: 2) {
        try positive($0[0], "df", call)
        return source.studentT($0[0])
      }
    },
    drawn("standard_cauchy(self, size=None)", "Numbers of Cauchy's distribution.", "3") { call, source in
      try Draws.sample(call, [], size: 1) { _ in
        let number = source.normal()
        return number / source.normal()
      }
    },
    located("laplace", "Numbers of Laplace's distribution.") { $0.laplace($1, $2) },
    located("gumbel", "Numbers of Gumbel's distribution.") { $0.gumbel($1, $2) },
    located("logistic", "Logistic numbers.") { $0.logistic($1, $2) },
    shaped("pareto", "Numbers of Pareto's second distribution.") { $0.pareto($1) },
    shaped("weibull", "Numbers of Weibull's distribution.") { $0.weibull($1) },
    shaped("power", "Numbers of the power distribution.") { $0.powerNumber($1) },
    drawn("rayleigh(self, scale=1.0, size=None)", "Numbers of Rayleigh's distribution.", "1.0, 3") { call, source in
      try Draws.sample(call, [1], size: 2) {
        try positive($0[0], "scale", call, orZero: true)
        return source.rayleigh($0[0])
      }
    },
    drawn("triangular(self, left, mode, right, size=None)", "Numbers of the triangular distribution.", "0, 1, 3, 3") {
      call, source in
      try Draws.sample(call, [1, 2, 3], size: 4) {
        if $0[0] > $0[1] { throw call.fail(.valueError, "left > mode") }
        if $0[1] > $0[2] { throw call.fail(.valueError, "mode > right") }
        if $0[0] == $0[2] { throw call.fail(.valueError, "left == right") }
        return source.triangular($0[0], $0[1], $0[2])
      }
    },
    drawn("wald(self, mean, scale, size=None)", "Numbers of Wald's distribution.", "1, 2, 3") { call, source in
      try Draws.sample(call, [1, 2], size: 3) {
        try positive($0[0], "mean", call)
        try positive($0[1], "scale", call)
        return source.wald($0[0], $0[1])
      }
    },
    drawn("vonmises(self, mu, kappa, size=None)", "Angles round a mean.", "0, 4, 3") { call, source in
      try Draws.sample(call, [1, 2], size: 3) {
        try positive($0[1], "kappa", call, orZero: true)
        return source.vonMises($0[0], $0[1])
      }
    },
    drawn("poisson(self, lam=1.0, size=None)", "Poisson numbers.", "3, 4") { call, source in
      try Draws.sample(call, [1], size: 2, isWhole: true) {
        if !($0[0] >= 0) { throw call.fail(.valueError, "lam < 0 or lam is NaN") }
        if $0[0] > 9.223372006484771e18 { throw call.fail(.valueError, "lam value too large") }
        return Double(source.poisson($0[0]))
      }
    },
    drawn("binomial(self, n, p, size=None)", "How many of n tries succeed.", "10, 0.5, 4") { call, source in
      try Draws.sample(call, [1, 2], size: 3, isWhole: true) {
        if !($0[0] >= 0) { throw call.fail(.valueError, "n < 0") }
        try probability($0[1], call)
        return Double(source.binomial($0[0].asInt, $0[1]))
      }
    },
    drawn("negative_binomial(self, n, p, size=None)", "Failures before n successes.", "3, 0.5, 4") { call, source in
      try Draws.sample(call, [1, 2], size: 3, isWhole: true) {
        try positive($0[0], "n", call)
        try probability($0[1], call)
        if $0[1] == 0 { throw call.fail(.valueError, "p must be in (0, 1]") }
        return Double(source.negativeBinomial($0[0], $0[1]))
      }
    },
    drawn("geometric(self, p, size=None)", "Tries up to the first success.", "0.3, 4") { call, source in
      try Draws.sample(call, [1], size: 2, isWhole: true) {
        if !($0[0] > 0 && $0[0] <= 1) { throw call.fail(.valueError, "p <= 0, p > 1 or p contains NaNs") }
        return Double(source.geometric($0[0]))
      }
    },
    drawn("zipf(self, a, size=None)", "Numbers of Zipf's distribution.", "2.0, 4") { call, source in
      try Draws.sample(call, [1], size: 2, isWhole: true) {
        if !($0[0] > 1) { throw call.fail(.valueError, "a <= 1 or a is NaN") }
        return Double(source.zipf($0[0]))
      }
    },
    drawn("logseries(self, p, size=None)", "Numbers of the logarithmic series.", "0.5, 4") { call, source in
      try Draws.sample(call, [1], size: 2, isWhole: true) {
        if !($0[0] >= 0 && $0[0] < 1) { throw call.fail(.valueError, "p < 0, p >= 1 or p contains NaNs") }
        return Double(source.logarithmicSeries($0[0]))
      }
    },
    drawn("permutation(self, x, axis=0)", "Numbers or slices in random order, as a copy.", "5") { call, source in
      if call[1].isInteger, let count = try call.interpreter.indexValue(call[1]) {
        try call.interpreter.reserve(count, of: 16)
        return .array(try Tensor(Draws.order(source, count)))
      }
      let tensor: Tensor
      do { tensor = try call.array(1) } catch let error as ObjectElements {
        let order = try Value.array(Tensor(Draws.order(source, call.interpreter.length(call[1]))))
        return try ObjectArrays.instead(of: "take", CallArguments([call[1], order, .int(0)]), call.interpreter, error)
      }
      guard tensor.rank > 0 else {
        throw call.fail(ArrayErrors.axisError, "x must be an integer or at least 1-dimensional")
      }
      let axis = try call.axis(2, tensor.rank)
      return .array(try Draws.picked(tensor, axis, Draws.order(source, tensor.shape[axis])))
    },
    drawn("bytes(self, length)", "Random bytes.", "4") { call, source in
      let count = max(0, try call.int(1))
      try call.interpreter.reserve(bytes: count)
      var bytes: [UInt8] = []
      while bytes.count < count {
        let word = source.bits32()
        try call.interpreter.pollInLoop(at: bytes.count / 4)
        for shift in [0, 8, 16, 24] where bytes.count < count {
          bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(shift)))
        }
      }
      return .object(BytesObject(bytes))
    },
    NumPySource.entry(
      "random", "multinomial(self, n, pvals, size=None)", "How many of n tries fall into each class.",
      "np.random.multinomial(10, [0.2, 0.8])"),
    NumPySource.entry(
      "random", "dirichlet(self, alpha, size=None)", "Random proportions.", "np.random.dirichlet([1, 2])"),
    NumPySource.entry(
      "random", "multivariate_normal(self, mean, cov, size=None, check_valid='warn', tol=1e-08, *, method='svd')",
      "Normal vectors.", "np.random.multivariate_normal([0, 0], np.eye(2))"),
  ]

  /// An entry over the receiver's source.
  static func drawn(
    _ signature: String, _ summary: String, _ arguments: String,
    _ body: @escaping @Sendable (borrowing Call, any RandomSource) throws -> Value
  ) -> Entry {
    let name = signature.prefix { $0 != "(" }
    return Entry(signature, summary, example: "np.random.\(name)(\(arguments))") { call in
      try body(call, Draws.source(call))
    }
  }

  private static func located(
    _ name: String, _ summary: String, _ draw: @escaping @Sendable (any RandomSource, Double, Double) -> Double
  ) -> Entry {
    drawn("\(name)(self, loc=0.0, scale=1.0, size=None)", summary, "0, 1, 3") { call, source in
      try Draws.sample(call, [1, 2], size: 3) {
        try positive($0[1], "scale", call, orZero: true)
        return draw(source, $0[0], $0[1])
      }
    }
  }

  private static func shaped(
    _ name: String, _ summary: String, _ draw: @escaping @Sendable (any RandomSource, Double) -> Double
  ) -> Entry {
    drawn("\(name)(self, a, size=None)", summary, "2.0, 3") { call, source in
      try Draws.sample(call, [1], size: 2) {
        try positive($0[0], "a", call, orZero: name == "weibull")
        return draw(source, $0[0])
      }
    }
  }

  private static func positive(_ number: Double, _ name: String, _ call: borrowing Call, orZero: Bool = false) throws {
    if number.isNaN { return }
    if number < 0 || (!orZero && number == 0) || (orZero && number.sign == .minus && number == 0) {
      throw call.fail(.valueError, "\(name) \(orZero ? "<" : "<=") 0")
    }
  }

  private static func probability(_ number: Double, _ call: borrowing Call) throws {
    if !(number >= 0 && number <= 1) { throw call.fail(.valueError, "p < 0, p > 1 or p is NaN") }
  }
}

/// C's functions under Swift names.
enum Math {
  static func exponential(_ x: Double) -> Double { Glibc.exp(x) }
}
