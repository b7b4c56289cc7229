// What the registry says of NumPy's classes and objects that are written in the language.
extension NumPySource {
  static let explained = """
    vectorize: A function of one element as a function of arrays.
    >>> np.vectorize(lambda x, y: max(x, y))([1, 5], [3, 2])
    ndenumerate: Indices and elements, one after the other.
    >>> list(np.ndenumerate(np.array([[1, 2]])))
    ndindex: All indices of a shape.
    >>> list(np.ndindex(2, 2))
    nditer: The elements of one array or of several, one after the other.
    >>> [int(x) for x in np.nditer(np.arange(3))]
    errstate: What happens at overflow, division by 0 and their like, for a while.
    >>> with np.errstate(divide='ignore'):
    ...     np.ones(1) / 0
    printoptions: Print options for a while.
    >>> with np.printoptions(precision=2):
    ...     print(np.array([1.23456]))
    poly1d: A polynomial that can be called.
    >>> np.poly1d([1, -3, 2])(2)
    """
}
