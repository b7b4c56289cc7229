extension NumPySource {
  /// `numpy.testing`.
  static let testing = #"""
    def _shown(x):
        return repr(np.asarray(x))

    def _report(actual, desired, header, wrong, err_msg=''):
        actual, desired = np.broadcast_arrays(np.asarray(actual), np.asarray(desired))
        bad, total = int(np.count_nonzero(wrong)), wrong.size
        lines = ['', header, err_msg]
        lines.append('Mismatched elements: %d / %d (%s%%)' % (bad, total, '%.3g' % (100 * bad / total)))
        places = np.argwhere(wrong)
        lines.append('Mismatch at index:' if len(places) == 1 else 'Mismatch at indices:' if len(places) <= 5
                     else 'First 5 mismatches are at indices:')
        for place in places[:5].tolist():
            lines.append(' %s: %s (ACTUAL), %s (DESIRED)' % (place, actual[tuple(place)], desired[tuple(place)]))
        if actual.dtype.kind in 'fiuc' and desired.dtype.kind in 'fiuc':
            with np.errstate(all='ignore'):
                gap = np.abs(actual - desired)[wrong]
                lines.append('Max absolute difference among violations: ' + _short(gap.max()))
                size = np.abs(desired)[wrong]
                part = gap[size != 0] / size[size != 0]
                lines.append('Max relative difference among violations: ' + (_short(part.max()) if part.size else 'inf'))
        lines.append(' ACTUAL: ' + _shown(actual))
        lines.append(' DESIRED: ' + _shown(desired))
        raise AssertionError('\n'.join(lines))

    def _short(x):
        return np.array2string(np.asarray(x))

    def _same_shape(actual, desired, header, err_msg):
        if np.shape(actual) != np.shape(desired) and np.ndim(actual) and np.ndim(desired):
            raise AssertionError('\n%s%s\n(shapes %s, %s mismatch)\n ACTUAL: %s\n DESIRED: %s' % (
                header, '\n' + err_msg if err_msg else '', np.shape(actual), np.shape(desired), _shown(actual),
                _shown(desired)))

    def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg='', verbose=True, *, strict=False):
        header = 'Not equal to tolerance rtol=%s, atol=%s' % ('%g' % rtol, '%g' % atol)
        actual, desired = np.asarray(actual), np.asarray(desired)
        _same_shape(actual, desired, header, err_msg)
        wrong = np.atleast_1d(~np.isclose(actual, desired, rtol=rtol, atol=atol, equal_nan=equal_nan))
        if np.any(wrong):
            _report(actual, desired, header, wrong.reshape(np.broadcast_shapes(actual.shape, desired.shape)), err_msg)

    def assert_array_equal(actual, desired, err_msg='', verbose=True, *, strict=False):
        header = 'Arrays are not equal'
        actual, desired = np.asarray(actual), np.asarray(desired)
        _same_shape(actual, desired, header, err_msg)
        wrong = np.asarray(actual != desired)
        if actual.dtype.kind in 'fc' and desired.dtype.kind in 'fc':
            wrong = wrong & ~(np.isnan(actual) & np.isnan(desired))
        if np.any(wrong):
            _report(actual, desired, header, wrong, err_msg)

    def assert_equal(actual, desired, err_msg='', verbose=True, *, strict=False):
        if isinstance(desired, dict):
            if not isinstance(actual, dict):
                raise AssertionError(repr(type(actual)))
            assert_equal(len(actual), len(desired), err_msg)
            for key in desired:
                if key not in actual:
                    raise AssertionError(repr(key))
                assert_equal(actual[key], desired[key], 'key=' + repr(key) + '\n' + err_msg)
            return
        if isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
            assert_equal(len(actual), len(desired), err_msg)
            for i in range(len(desired)):
                assert_equal(actual[i], desired[i], 'item=' + repr(i) + '\n' + err_msg)
            return
        if isinstance(actual, np.ndarray) or isinstance(desired, np.ndarray):
            return assert_array_equal(actual, desired, err_msg)
        if actual != desired and not (actual != actual and desired != desired):
            raise AssertionError('\nItems are not equal:%s\n ACTUAL: %r\n DESIRED: %r' % (
                '\n' + err_msg if err_msg else '', actual, desired))

    def assert_almost_equal(actual, desired, decimal=7, err_msg='', verbose=True):
        if isinstance(actual, (np.ndarray, list, tuple)) or isinstance(desired, (np.ndarray, list, tuple)):
            return assert_array_almost_equal(actual, desired, decimal, err_msg)
        if not abs(desired - actual) < 1.5 * 10.0 ** -decimal and actual != desired:
            raise AssertionError('\nArrays are not almost equal to %d decimals%s\n ACTUAL: %r\n DESIRED: %r' % (
                decimal, '\n' + err_msg if err_msg else '', actual, desired))

    def assert_array_almost_equal(actual, desired, decimal=6, err_msg='', verbose=True):
        header = 'Arrays are not almost equal to %d decimals' % decimal
        actual, desired = np.asarray(actual), np.asarray(desired)
        _same_shape(actual, desired, header, err_msg)
        wrong = ~((np.abs(actual - desired) < 1.5 * 10.0 ** -decimal) | (actual == desired)
                  | (np.isnan(actual * 1.0) & np.isnan(desired * 1.0)))
        if np.any(wrong):
            _report(actual, desired, header, np.asarray(wrong), err_msg)

    def assert_array_less(x, y, err_msg='', verbose=True, *, strict=False):
        x, y = np.asarray(x), np.asarray(y)
        wrong = ~np.asarray(x < y)
        if np.any(wrong):
            raise AssertionError('\nArrays are not strictly ordered `x < y`%s\nMismatched elements: %d / %d (%s%%)\n x: %s\n y: %s' % (
                '\n' + err_msg if err_msg else '', np.count_nonzero(wrong), wrong.size,
                '%.3g' % (100 * np.count_nonzero(wrong) / wrong.size), _shown(x), _shown(y)))

    def assert_(val, msg=''):
        if not val:
            raise AssertionError(msg)

    class _Raises:
        def __init__(self, kind, pattern=None):
            self.kind, self.pattern = kind, pattern
        def __enter__(self):
            return self
        def __exit__(self, kind, value, trace):
            if kind is None:
                raise AssertionError(self.kind.__name__ + ' not raised')
            if not issubclass(kind, self.kind):
                return False
            if self.pattern is not None:
                import re
                if not re.search(self.pattern, str(value)):
                    raise AssertionError('"' + self.pattern + '" does not match "' + str(value) + '"')
            self.exception = value
            return True

    def assert_raises(exception_class, callable=None, *args, **kwargs):
        if callable is None:
            return _Raises(exception_class)
        with _Raises(exception_class):
            callable(*args, **kwargs)

    def assert_raises_regex(exception_class, expected_regexp, callable=None, *args, **kwargs):
        if callable is None:
            return _Raises(exception_class, expected_regexp)
        with _Raises(exception_class, expected_regexp):
            callable(*args, **kwargs)
    """#
}
