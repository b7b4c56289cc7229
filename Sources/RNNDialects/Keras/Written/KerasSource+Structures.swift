extension KerasSource {
  /// Places in a model, and structures of tensors.
  static let structures = #"""
    class KerasTensor:
        """A place in a model that has a shape and no numbers yet."""

        def __init__(self, shape, dtype='float32', node=None, index=0, name=None, masked=False):
            self.shape = tuple(shape)
            self.dtype = dtype
            self.node = node
            self.index = index
            self.name = name or _unique('keras_tensor')
            self.masked = masked

        @property
        def ndim(self):
            return len(self.shape)

        def __repr__(self):
            if _classic:
                return (f"<KerasTensor: shape={self.shape} dtype={self.dtype} (created by layer "
                        f"'{self.node.layer.name}')>")
            return (f'<KerasTensor shape={self.shape}, dtype={self.dtype}, sparse=False, ragged=False, '
                    f'name={self.name}>')

        def _apply(self, function, other, swapped=False):
            first, second = (other, self) if swapped else (self, other)
            return _Operation(function)(first, second)

        def __add__(self, other):
            return self._apply(lambda a, b: a + b, other)

        def __radd__(self, other):
            return self._apply(lambda a, b: a + b, other, True)

        def __sub__(self, other):
            return self._apply(lambda a, b: a - b, other)

        def __rsub__(self, other):
            return self._apply(lambda a, b: a - b, other, True)

        def __mul__(self, other):
            return self._apply(lambda a, b: a * b, other)

        def __rmul__(self, other):
            return self._apply(lambda a, b: a * b, other, True)

        def __truediv__(self, other):
            return self._apply(lambda a, b: a / b, other)

        def __matmul__(self, other):
            return self._apply(lambda a, b: a @ b, other)

        def __neg__(self):
            return _Operation(lambda a: -a)(self)

        def __getitem__(self, key):
            return _Operation(lambda a: a[key])(self)

    class _Node:
        def __init__(self, layer, inputs, arguments, keywords, outputs):
            self.layer = layer
            self.inputs = inputs
            self.arguments = arguments
            self.keywords = keywords
            self.outputs = outputs
            self.number = len(layer._nodes)

    def _tensor(value, dtype=None):
        if isinstance(value, Variable):
            value = value.value
        elif isinstance(value, KerasTensor):
            raise ValueError('A KerasTensor cannot be used as input to a numeric function: it has a shape and no '
                             'numbers. '
                             'Use it with a layer or with keras.ops.')
        elif not torch.is_tensor(value):
            value = np.asarray(value)
            if str(value.dtype) == 'float64':
                value = value.astype('float32')
            value = torch.as_tensor(value)
        return value if dtype is None else value.to(getattr(torch, dtype) if isinstance(dtype, str) else dtype)

    def _map(function, structure):
        if isinstance(structure, (list, tuple)):
            parts = [_map(function, part) for part in structure]
            return parts if isinstance(structure, list) else tuple(parts)
        if isinstance(structure, dict):
            return {key: _map(function, part) for key, part in structure.items()}
        return function(structure)

    def _flatten(structure):
        if isinstance(structure, (list, tuple)):
            return [leaf for part in structure for leaf in _flatten(part)]
        if isinstance(structure, dict):
            return [leaf for key in sorted(structure) for leaf in _flatten(structure[key])]
        return [structure]

    def _pack(structure, leaves):
        leaves = iter(leaves)
        return _map(lambda leaf: next(leaves), structure)

    def _shape(value):
        return _map(lambda leaf: tuple(leaf.shape), value)
    """#
}
