import RNNScript

// What the registry holds of the functions that are written in the language.
extension NumPySource {
  /// Functions of `numpy`.
  static var entries: [Entry] { statisticsEntries + calculusEntries + shapingEntries + gridEntries + setEntries }

  static func table(_ module: String, _ rows: [(String, String, String)]) -> [Entry] {
    rows.map { entry(module, $0.0, $0.1, $0.2) }
  }

  private static let statisticsEntries = table(
    "statistics",
    [
      (
        "median(a, axis=None, out=None, overwrite_input=False, keepdims=False)", "The middle element.",
        "np.median([3, 1, 2, 10])"
      ),
      (
        "percentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, weights=None)",
        "The number below which q per cent of the elements lie.", "np.percentile([1, 2, 3, 4], 50)"
      ),
      (
        "quantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, weights=None)",
        "The number below which a fraction q of the elements lies.", "np.quantile([1, 2, 3, 4], [0.25, 0.75])"
      ),
      (
        "average(a, axis=None, weights=None, returned=False, *, keepdims=False)", "The mean, with weights.",
        "np.average([1, 2, 3], weights=[3, 1, 1])"
      ),
      (
        "histogram(a, bins=10, range=None, density=None, weights=None)",
        "How many elements lie in each bin, and the edges.", "np.histogram([1, 2, 1], bins=[0, 1, 2, 3])"
      ),
      (
        "histogram_bin_edges(a, bins=10, range=None, weights=None)", "The edges of the bins of `histogram`.",
        "np.histogram_bin_edges([0, 1, 2, 3], bins=3)"
      ),
      (
        "histogram2d(x, y, bins=10, range=None, density=None, weights=None)", "How many points lie in each rectangle.",
        "np.histogram2d([0, 1, 1], [0, 1, 1], bins=2)[0]"
      ),
      ("bincount(x, /, weights=None, minlength=0)", "How often each number occurs.", "np.bincount([0, 1, 1, 3])"),
      (
        "digitize(x, bins, right=False)", "In which bin each element lies.",
        "np.digitize([0.2, 6.4], [0.0, 1.0, 2.5, 4.0])"
      ),
      (
        "cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None)",
        "The covariance matrix.", "np.cov([[0, 1, 2], [2, 1, 0]])"
      ),
      (
        "corrcoef(x, y=None, rowvar=True, *, dtype=None)", "The correlation matrix.",
        "np.corrcoef([[0, 1, 2], [2, 1, 0]])"
      ),
    ])

  private static let calculusEntries = table(
    "calculus",
    [
      ("diff(a, n=1, axis=-1, prepend=..., append=...)", "Differences of neighbours.", "np.diff([1, 2, 4, 7])"),
      (
        "ediff1d(ary, to_end=None, to_begin=None)", "Differences of neighbours of the flattened array.",
        "np.ediff1d([1, 2, 4])"
      ),
      (
        "gradient(f, *varargs, axis=None, edge_order=1)", "The slope, from neighbours on both sides.",
        "np.gradient([1.0, 2.0, 4.0, 7.0])"
      ),
      ("hanning(M)", "A window like a cosine.", "np.hanning(5)"),
      ("hamming(M)", "A window like a cosine that does not end at 0.", "np.hamming(5)"),
      ("blackman(M)", "A window of two cosines.", "np.blackman(5)"),
      ("bartlett(M)", "A triangular window.", "np.bartlett(5)"),
      ("kaiser(M, beta)", "Kaiser's window.", "np.kaiser(5, 14)"),
      ("i0(x)", "Bessel's function of order 0.", "np.i0([0.0, 1.0])"),
      ("base_repr(number, base=2, padding=0)", "An integer in another base.", "np.base_repr(10, 3)"),
      ("trapezoid(y, x=None, dx=1.0, axis=-1)", "The integral by trapezoids.", "np.trapezoid([1, 2, 3])"),
      (
        "interp(x, xp, fp, left=None, right=None, period=None)", "Values between points, on straight lines.",
        "np.interp(2.5, [1, 2, 3], [3, 2, 0])"
      ),
      ("convolve(a, v, mode='full')", "The convolution of two sequences.", "np.convolve([1, 2, 3], [0, 1, 0.5])"),
      (
        "correlate(a, v, mode='valid')", "The correlation of two sequences.",
        "np.correlate([1, 2, 3], [0, 1, 0.5], 'same')"
      ),
      (
        "unwrap(p, discont=None, axis=-1, *, period=6.283185307179586)", "Angles without jumps.",
        "np.unwrap([0.0, 3.0, 6.5 - 6.283185307179586])"
      ),
      ("sinc(x)", "sin(pi x) / (pi x).", "np.sinc(np.array([0.0, 0.5]))"),
      ("i0(x)", "The modified Bessel function of order 0.", "np.i0([0.0, 1.0])"),
      ("polyval(p, x)", "The value of a polynomial, highest power first.", "np.polyval([3, 0, 1], 5)"),
      (
        "polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False)", "The polynomial nearest to points.",
        "np.polyfit([0, 1, 2], [1, 3, 5], 1).round(6)"
      ),
      ("polyder(p, m=1)", "The derivative of a polynomial.", "np.polyder([1, 2, 3])"),
      ("polyint(p, m=1, k=None)", "The integral of a polynomial.", "np.polyint([2, 2])"),
      ("polyadd(a1, a2)", "The sum of polynomials.", "np.polyadd([1, 2], [9, 5, 4])"),
      ("polysub(a1, a2)", "The difference of polynomials.", "np.polysub([2, 10], [1, 1])"),
      ("polymul(a1, a2)", "The product of polynomials.", "np.polymul([1, 2], [1, 3])"),
      ("poly(seq_of_zeros)", "The polynomial with given roots.", "np.poly([1, 2])"),
      ("roots(p)", "The roots of a polynomial.", "np.sort(np.roots([1, -3, 2])).round(6)"),
    ])

  private static let shapingEntries = table(
    "shaping",
    [
      ("repeat(a, repeats, axis=None)", "Each element several times.", "np.repeat([1, 2], 2)"),
      ("tile(A, reps)", "The whole array several times.", "np.tile([1, 2], (2, 2))"),
      ("roll(a, shift, axis=None)", "Elements moved round.", "np.roll([1, 2, 3, 4], 1)"),
      ("rot90(m, k=1, axes=(0, 1))", "Turned by right angles: a view.", "np.rot90([[1, 2], [3, 4]])"),
      (
        "pad(array, pad_width, mode='constant', **kwargs)", "With a border.",
        "np.pad([1, 2], (1, 2), constant_values=0)"
      ),
      ("block(arrays)", "An array from blocks.", "np.block([[np.eye(2), np.zeros((2, 1))]])"),
      ("delete(arr, obj, axis=None)", "Without the elements at places.", "np.delete([1, 2, 3, 4], 1)"),
      ("insert(arr, obj, values, axis=None)", "With values before places.", "np.insert([1, 2, 3], 1, 9)"),
      ("resize(a, new_shape)", "In another shape, repeated where there are too few.", "np.resize([1, 2, 3], (2, 2))"),
      ("trim_zeros(filt, trim='fb', axis=None)", "Without zeros at the ends.", "np.trim_zeros(np.array([0, 1, 2, 0]))"),
      ("diag(v, k=0)", "A matrix from its diagonal, or the diagonal of a matrix.", "np.diag([1, 2])"),
      ("diagflat(v, k=0)", "A matrix from its diagonal.", "np.diagflat([[1, 2]])"),
      (
        "fill_diagonal(a, val, wrap=False)", "Writes the diagonal in place.",
        "a = np.zeros((2, 2))\nnp.fill_diagonal(a, 5)\na"
      ),
      ("vander(x, N=None, increasing=False)", "Powers as columns.", "np.vander([1, 2, 3], 3)"),
      ("tril_indices(n, k=0, m=None)", "The places at and below a diagonal.", "np.tril_indices(2)"),
      ("triu_indices(n, k=0, m=None)", "The places at and above a diagonal.", "np.triu_indices(2)"),
      (
        "tril_indices_from(arr, k=0)", "The places at and below a diagonal of an array.",
        "np.tril_indices_from(np.eye(2))"
      ),
      (
        "triu_indices_from(arr, k=0)", "The places at and above a diagonal of an array.",
        "np.triu_indices_from(np.eye(2))"
      ),
      ("diag_indices(n, ndim=2)", "The places of the diagonal.", "np.diag_indices(2)"),
      ("diag_indices_from(arr)", "The places of the diagonal of an array.", "np.diag_indices_from(np.eye(2))"),
    ])

  private static let gridEntries = table(
    "grids",
    [
      (
        "meshgrid(*xi, copy=True, sparse=False, indexing='xy')", "Coordinates of a grid.",
        "np.meshgrid([1, 2], [3, 4, 5])"
      ),
      ("indices(dimensions, dtype=int, sparse=False)", "The places of a grid.", "np.indices((2, 2))"),
      (
        "ix_(*args)", "An index that takes rows and columns crosswise.",
        "np.arange(9).reshape(3, 3)[np.ix_([0, 2], [1, 2])]"
      ),
      (
        "fromfunction(function, shape, *, dtype=float, like=None, **kwargs)", "An array from a function of the places.",
        "np.fromfunction(lambda i, j: i + j, (2, 3))"
      ),
      (
        "logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0)",
        "Powers with evenly spaced exponents.", "np.logspace(0, 2, 3)"
      ),
      (
        "geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0)", "Numbers with equal ratios.",
        "np.geomspace(1, 100, 3)"
      ),
      (
        "unravel_index(indices, shape, order='C')", "Places along axes from places in the flattened array.",
        "np.unravel_index([1, 5], (2, 3))"
      ),
      (
        "ravel_multi_index(multi_index, dims, mode='raise', order='C')", "Places in the flattened array.",
        "np.ravel_multi_index(([0, 1], [1, 2]), (2, 3))"
      ),
      (
        "take_along_axis(arr, indices, axis=-1)", "Elements at places of each row.",
        "np.take_along_axis(np.array([[3, 1], [2, 4]]), np.array([[1], [0]]), 1)"
      ),
      (
        "put_along_axis(arr, indices, values, axis)", "Writes at places of each row.",
        "a = np.zeros((2, 2))\nnp.put_along_axis(a, np.array([[0], [1]]), 7, 1)\na"
      ),
      (
        "apply_along_axis(func1d, axis, arr, *args, **kwargs)", "A function of each row.",
        "np.apply_along_axis(sum, 1, [[1, 2], [3, 4]])"
      ),
      (
        "apply_over_axes(func, a, axes)", "A function over several axes.",
        "np.apply_over_axes(np.sum, np.ones((2, 3)), [0, 1])"
      ),
      (
        "piecewise(x, condlist, funclist, *args, **kw)", "Functions where conditions hold.",
        "np.piecewise(np.array([-1.0, 2.0]), [np.array([True, False])], [0, 1])"
      ),
      (
        "select(condlist, choicelist, default=0)", "The first choice whose condition holds.",
        "np.select([np.array([True, False])], [np.array([1, 2])], 9)"
      ),
      (
        "extract(condition, arr)", "The elements where a condition holds.", "np.extract([True, False, True], [1, 2, 3])"
      ),
      (
        "place(arr, mask, vals)", "Writes values where a mask holds.", "a = np.arange(4)\nnp.place(a, a > 1, [8, 9])\na"
      ),
      (
        "copyto(dst, src, casting='same_kind', where=True)", "Writes one array over another.",
        "a = np.zeros(2)\nnp.copyto(a, [1, 2])\na"
      ),
    ])

  private static let setEntries = table(
    "sets",
    [
      (
        "unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, sorted=True)",
        "The values that occur, sorted.", "np.unique([2, 1, 2], return_counts=True)"
      ),
      ("unique_values(x)", "The values that occur.", "np.unique_values([2, 1, 2])"),
      ("unique_counts(x)", "The values that occur, and how often.", "np.unique_counts([2, 1, 2])"),
      (
        "unique_inverse(x)", "The values that occur, and where each element is among them.",
        "np.unique_inverse([2, 1, 2])"
      ),
      (
        "intersect1d(ar1, ar2, assume_unique=False, return_indices=False)", "The values that are in both.",
        "np.intersect1d([1, 2, 3], [2, 3, 4])"
      ),
      ("union1d(ar1, ar2)", "The values that are in one of both.", "np.union1d([1, 2], [2, 3])"),
      (
        "setdiff1d(ar1, ar2, assume_unique=False)", "The values of the first that are not in the second.",
        "np.setdiff1d([1, 2, 3], [2])"
      ),
      ("setxor1d(ar1, ar2, assume_unique=False)", "The values that are in just one.", "np.setxor1d([1, 2], [2, 3])"),
      (
        "isin(element, test_elements, assume_unique=False, invert=False, *, kind=None)",
        "Which elements are among others.", "np.isin([1, 2, 3], [2, 4])"
      ),
      (
        "nansum(a, axis=None, dtype=None, out=None, keepdims=False, initial=0, where=True)", "The sum without NaN.",
        "np.nansum([1.0, np.nan])"
      ),
      (
        "nanprod(a, axis=None, dtype=None, out=None, keepdims=False, initial=1, where=True)",
        "The product without NaN.", "np.nanprod([2.0, np.nan])"
      ),
      (
        "nancumsum(a, axis=None, dtype=None, out=None)", "Running sums without NaN.", "np.nancumsum([1.0, np.nan, 2.0])"
      ),
      (
        "nancumprod(a, axis=None, dtype=None, out=None)", "Running products without NaN.",
        "np.nancumprod([2.0, np.nan, 3.0])"
      ),
      (
        "nanmean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True)", "The mean without NaN.",
        "np.nanmean([1.0, np.nan, 3.0])"
      ),
      (
        "nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=..., correction=...)",
        "The variance without NaN.", "np.nanvar([1.0, np.nan, 3.0])"
      ),
      (
        "nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=..., correction=...)",
        "The standard deviation without NaN.", "np.nanstd([1.0, np.nan, 3.0])"
      ),
      (
        "nanmax(a, axis=None, out=None, keepdims=False, initial=..., where=True)", "The largest element without NaN.",
        "np.nanmax([1.0, np.nan, 3.0])"
      ),
      (
        "nanmin(a, axis=None, out=None, keepdims=False, initial=..., where=True)", "The smallest element without NaN.",
        "np.nanmin([1.0, np.nan, 3.0])"
      ),
      (
        "nanargmax(a, axis=None, out=None, *, keepdims=False)", "The place of the largest element without NaN.",
        "np.nanargmax([1.0, np.nan, 3.0])"
      ),
      (
        "nanargmin(a, axis=None, out=None, *, keepdims=False)", "The place of the smallest element without NaN.",
        "np.nanargmin([1.0, np.nan, 3.0])"
      ),
      (
        "nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False)", "The middle element without NaN.",
        "np.nanmedian([1.0, np.nan, 3.0])"
      ),
      (
        "nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, weights=None)",
        "Percentiles without NaN.", "np.nanpercentile([1.0, np.nan, 3.0], 50)"
      ),
      (
        "nanquantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, weights=None)",
        "Quantiles without NaN.", "np.nanquantile([1.0, np.nan, 3.0], 0.5)"
      ),
    ])
}
