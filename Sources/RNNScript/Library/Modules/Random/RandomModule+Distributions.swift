import Glibc

extension RandomModule {
  /// Draws that are not uniform.
  static let distributions: [Entry] = [
    Entry("gauss(self, mu=0.0, sigma=1.0)", "A normal draw; not safe to mix with other threads.") { call in
      let (mu, sigma) = (try call.double(1), try call.double(2))
      return .float(mu + (try drawing(call)).gauss() * sigma)
    },
    Entry("normalvariate(self, mu=0.0, sigma=1.0)", "A normal draw.") { call in
      let (mu, sigma) = (try call.double(1), try call.double(2))
      return .float(mu + (try drawing(call)).normal() * sigma)
    },
    Entry("lognormvariate(self, mu, sigma)", "A draw whose logarithm is normal.") { call in
      let (mu, sigma) = (try call.double(1), try call.double(2))
      return .float(exp(mu + (try drawing(call)).normal() * sigma))
    },
    Entry("expovariate(self, lambd)", "An exponential draw with mean 1 / lambd.") { call in
      let rate = try call.double(1)
      if rate == 0 { throw call.fail(.zeroDivisionError, "float division by zero") }
      return .float(-log(1.0 - (try drawing(call)).generator.nextDouble()) / rate)
    },
    Entry("triangular(self, low=0.0, high=1.0, mode=None)", "A draw between low and high, most often mode.") { call in
      var (low, high) = (try call.double(1), try call.double(2))
      var u = try drawing(call).generator.nextDouble()
      if high == low { return .float(low) }
      var c = call[3].isNone ? 0.5 : (try call.double(3) - low) / (high - low)
      if u > c {
        u = 1.0 - u
        c = 1.0 - c
        swap(&low, &high)
      }
      return .float(low + (high - low) * (u * c).squareRoot())
    },
    Entry("gammavariate(self, alpha, beta)", "A gamma draw with mean alpha * beta.") { call in
      let (alpha, beta) = (try call.double(1), try call.double(2))
      guard alpha > 0, beta > 0 else {
        throw call.fail(.valueError, "gammavariate: alpha and beta must be > 0.0")
      }
      return .float(try drawing(call).gamma(alpha, call.interpreter) * beta)
    },
    Entry("betavariate(self, alpha, beta)", "A beta draw between 0 and 1.") { call in
      let (alpha, beta) = (try call.double(1), try call.double(2))
      guard alpha > 0, beta > 0 else {
        throw call.fail(.valueError, "gammavariate: alpha and beta must be > 0.0")
      }
      let random = try drawing(call)
      let first = try random.gamma(alpha, call.interpreter)
      return .float(first == 0 ? 0 : first / (first + (try random.gamma(beta, call.interpreter))))
    },
    Entry("vonmisesvariate(self, mu, kappa)", "An angle about mu, the closer the larger kappa is.") { call in
      let (mu, kappa) = (try call.double(1), try call.double(2))
      return .float(try drawing(call).angle(mu, kappa, call.interpreter))
    },
    Entry("paretovariate(self, alpha)", "A Pareto draw.") { call in
      let alpha = try call.double(1)
      return .float(pow(1.0 - (try drawing(call)).generator.nextDouble(), -1.0 / alpha))
    },
    Entry("weibullvariate(self, alpha, beta)", "A Weibull draw.") { call in
      let (alpha, beta) = (try call.double(1), try call.double(2))
      return .float(alpha * pow(-log(1.0 - (try drawing(call)).generator.nextDouble()), 1.0 / beta))
    },
  ]
}
