extension NumPySource {
  /// Choices and vectors of random numbers.
  static let random = #"""
    def _words(seed):
        "The 32-bit words of a seed, the lowest first."
        if isinstance(seed, (int, np.integer)):
            seed = int(seed)
            if seed < 0:
                raise ValueError('expected non-negative integer')
            words = []
            while seed:
                words.append(seed & 0xFFFFFFFF)
                seed >>= 32
            return words or [0]
        if isinstance(seed, (float, str)):
            raise TypeError('SeedSequence expects int or sequence of ints for entropy not ' + repr(seed))
        result = []
        for one in seed:
            result.extend(_words(one))
        return result

    def _population(a, p, replace, size):
        if isinstance(a, (int, np.integer)):
            count = int(a)
            if count <= 0 and np.prod(() if size is None else size) != 0:
                raise ValueError('a must be greater than 0 unless no samples are taken')
        else:
            a = np.asarray(a) if not isinstance(a, np.ndarray) else a
            if a.ndim == 0:
                raise ValueError('a must be 1-dimensional or an integer')
            count = a.shape[0]
            if count == 0 and np.prod(() if size is None else size) != 0:
                raise ValueError("'a' cannot be empty unless no samples are taken")
        if p is not None:
            kind = p.dtype if isinstance(p, np.ndarray) and p.dtype.kind == 'f' else np.dtype(float)
            p = np.asarray(p, dtype=float)
            if p.ndim != 1:
                raise ValueError("'p' must be 1-dimensional")
            if p.size != count:
                raise ValueError("'a' and 'p' must have same size")
            if np.any(np.isnan(p)):
                raise ValueError('probabilities contain NaN')
            if np.any(p < 0):
                raise ValueError('probabilities are not non-negative')
            if abs(p.sum() - 1.0) > float(np.sqrt(np.finfo(kind).eps)):
                raise ValueError('probabilities do not sum to 1')
        return a, count, p

    def _weighted(self, count, size, p, replace, draw):
        shape = () if size is None else size
        if replace:
            cdf = p.cumsum()
            cdf = cdf / cdf[-1]
            uniform = draw(shape) if size is not None else draw()
            return cdf.searchsorted(uniform, side='right')
        wanted = int(np.prod(shape))
        if wanted > count:
            raise ValueError("Cannot take a larger sample than population when 'replace=False'"
                             if draw is self.random_sample else
                             'Cannot take a larger sample than population when replace is False')
        if np.count_nonzero(p > 0) < wanted:
            raise ValueError('Fewer non-zero entries in p than size')
        n, p = 0, p.copy()
        found = np.zeros(shape, dtype=int)
        flat = found.reshape(-1)
        while n < wanted:
            x = draw((wanted - n,))
            if n > 0:
                p[flat[0:n]] = 0
            cdf = np.cumsum(p)
            cdf = cdf / cdf[-1]
            new = cdf.searchsorted(x, side='right')
            _, first = np.unique(new, return_index=True)
            first = np.sort(first)
            new = new[first]
            flat[n:n + new.size] = new
            n += new.size
        return found

    def _shaped(size):
        return (size,) if isinstance(size, (int, np.integer)) else tuple(size)

    def choice(self, a, size=None, replace=True, p=None):
        if not isinstance(a, (int, np.integer)):
            if isinstance(a, np.ndarray) and a.ndim != 1 or not isinstance(a, np.ndarray) and np.ndim(a) != 1:
                raise ValueError('a must be 1-dimensional')
        a, count, p = _population(a, p, replace, size)
        shape = None if size is None else _shaped(size)
        if p is not None:
            places = _weighted(self, count, shape, p, replace, self.random_sample)
        elif replace:
            places = self.randint(0, count, size=size)
        else:
            wanted = int(np.prod(shape if shape is not None else ()))
            if wanted > count:
                raise ValueError("Cannot take a larger sample than population when 'replace=False'")
            places = self.permutation(count)[:wanted]
            places = places.reshape(shape) if shape is not None else places[0]
        if shape is None and isinstance(places, (np.ndarray, np.integer)):
            places = int(np.asarray(places).reshape(-1)[0])
        return places if isinstance(a, (int, np.integer)) else a[places]

    def _mask(n):
        mask = 1
        while mask < n:
            mask = mask << 1 | 1
        return mask

    def generator_choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        if not isinstance(a, (int, np.integer)) and axis != 0:
            a = np.moveaxis(np.asarray(a), axis, 0)
        a, count, p = _population(a, p, replace, size)
        shape = None if size is None else _shaped(size)
        wanted = 1 if shape is None else int(np.prod(shape))
        if p is not None:
            places = _weighted(self, count, shape, p, replace, self.random)
        elif replace:
            places = self.integers(0, count, size=size)
        else:
            if wanted > count:
                raise ValueError('Cannot take a larger sample than population when replace is False')
            if count > 10000 and wanted > count // (50 if shuffle else 20):
                places = list(range(count))
                for i in range(count - 1, max(count - wanted, 1) - 1, -1):
                    j = int(self.integers(0, i, endpoint=True))
                    places[i], places[j] = places[j], places[i]
                places = places[count - wanted:]
            else:
                chosen, places = set(), []
                for j in range(count - wanted, count):
                    value = int(self.integers(0, j, endpoint=True))
                    if value in chosen:
                        value = j
                    chosen.add(value)
                    places.append(value)
                if shuffle:
                    for i in range(wanted - 1, 0, -1):
                        j = int(self.integers(0, i, endpoint=True))
                        places[i], places[j] = places[j], places[i]
            places = np.array(places, dtype=int)
            places = places.reshape(shape) if shape is not None else places[0]
        if shape is None:
            places = np.asarray(places).reshape(-1)[0]
        if isinstance(a, (int, np.integer)):
            return places
        result = a[places]
        return np.moveaxis(result, 0, axis) if axis != 0 and shape is not None else result

    def multinomial(self, n, pvals, size=None):
        pvals = np.asarray(pvals, dtype=float)
        if pvals[:-1].sum() > 1.0 + 1e-12:
            raise ValueError('sum(pvals[:-1]) > 1.0')
        shape = () if size is None else _shaped(size)
        rows = []
        for _ in range(int(np.prod(shape))):
            rest, total, row = int(n), 1.0, [0] * len(pvals)
            for j in range(len(pvals) - 1):
                row[j] = self.binomial(rest, min(pvals[j] / total, 1.0)) if rest > 0 else 0
                rest -= row[j]
                if rest <= 0:
                    break
                total -= pvals[j]
            if rest > 0:
                row[-1] = rest
            rows.append(row)
        return np.array(rows, dtype=int).reshape(shape + (len(pvals),))

    def dirichlet(self, alpha, size=None):
        alpha = np.asarray(alpha, dtype=float)
        if np.any(alpha <= 0):
            raise ValueError('alpha <= 0')
        shape = () if size is None else _shaped(size)
        rows = []
        for _ in range(int(np.prod(shape))):
            row = np.array([self.standard_gamma(one) for one in alpha])
            total = 0.0
            for one in row:
                total += one
            rows.append(row * (1 / total))
        return np.array(rows).reshape(shape + alpha.shape)

    def multivariate_normal(self, mean, cov, size=None, check_valid='warn', tol=1e-08, *, method='svd'):
        mean, cov = np.asarray(mean, dtype=float), np.asarray(cov, dtype=float)
        if mean.ndim != 1:
            raise ValueError('mean must be 1 dimensional')
        if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
            raise ValueError('cov must be 2 dimensional and square')
        if mean.shape[0] != cov.shape[0]:
            raise ValueError('mean and cov must have same length')
        shape = (() if size is None else _shaped(size)) + mean.shape
        x = self.standard_normal(shape).reshape(-1, mean.shape[0])
        if method == 'cholesky':
            x = mean + x @ np.linalg.cholesky(cov).T
        else:
            u, s, v = np.linalg.svd(cov)
            if method == 'svd' and hasattr(self, 'integers'):
                x = mean + x @ (u * np.sqrt(s)).T
            else:
                x = np.dot(x, np.sqrt(s)[:, None] * v) + mean
        return x.reshape(shape)
    """#
}
