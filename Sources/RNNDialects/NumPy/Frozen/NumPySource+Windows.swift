extension NumPySource {
  /// Windows of signals, and integers in other bases.
  static let windows = #"""
    def _window(M, shape):
        if M < 1:
            return np.array([], dtype=float)
        if M == 1:
            return np.ones(1)
        return shape(np.arange(1 - M, M, 2) / (M - 1))

    def hanning(M):
        return _window(M, lambda x: 0.5 + 0.5 * np.cos(np.pi * x))

    def hamming(M):
        return _window(M, lambda x: 0.54 + 0.46 * np.cos(np.pi * x))

    def blackman(M):
        return _window(M, lambda x: 0.42 + 0.5 * np.cos(np.pi * x) + 0.08 * np.cos(2 * np.pi * x))

    def bartlett(M):
        return _window(M, lambda x: 1 - np.abs(x))

    def i0(x):
        x = np.asarray(x, dtype=float)
        term, total, k = np.ones(x.shape), np.ones(x.shape), 1
        while k < 500 and np.any(term > 1e-17 * total):
            term = term * (x / (2 * k)) ** 2
            total = total + term
            k += 1
        return total[()]

    def kaiser(M, beta):
        return _window(M, lambda x: i0(beta * np.sqrt(np.maximum(0, 1 - x * x))) / i0(float(beta)))

    def base_repr(number, base=2, padding=0):
        digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
        if base > len(digits):
            raise ValueError('Bases greater than 36 not handled in base_repr.')
        if base < 2:
            raise ValueError('Bases less than 2 not handled in base_repr.')
        rest, text = abs(int(number)), ''
        while rest:
            rest, digit = divmod(rest, base)
            text = digits[digit] + text
        text = '0' * padding + text if padding or text else '0'
        return '-' + text if number < 0 else text
    """#
}
