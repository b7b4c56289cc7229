extension KerasSource {
  /// Places in a model, and structures of tensors.
  static let structures = #"""
    class KerasTensor:
        """A place in a model that has a shape and no numbers yet."""

        def __init__(self, shape, dtype='float32', node=None, index=0, name=None, mask=None):
            self.shape = tuple(shape)
            self.dtype = dtype
            self.node = node
            self.index = index
            self.name = name or _unique('keras_tensor')
            self.mask = mask

        @property
        def ndim(self):
            return len(self.shape)

        def __repr__(self):
            if _classic:
                return (f"<KerasTensor: shape={self.shape} dtype={self.dtype} (created by layer "
                        f"'{self.node.layer.name}')>")
            return (f'<KerasTensor shape={self.shape}, dtype={self.dtype}, sparse=False, ragged=False, '
                    f'name={self.name}>')

        # Operators are operations of the model.

        def __add__(self, other):
            return ops_add(self, other)

        def __radd__(self, other):
            return ops_add(other, self)

        def __sub__(self, other):
            return ops_subtract(self, other)

        def __rsub__(self, other):
            return ops_subtract(other, self)

        def __mul__(self, other):
            return ops_multiply(self, other)

        def __rmul__(self, other):
            return ops_multiply(other, self)

        def __truediv__(self, other):
            return ops_true_divide(self, other)

        def __rtruediv__(self, other):
            return ops_true_divide(other, self)

        def __pow__(self, other):
            return ops_power(self, other)

        def __rpow__(self, other):
            return ops_power(other, self)

        def __matmul__(self, other):
            return ops_matmul(self, other)

        def __rmatmul__(self, other):
            return ops_matmul(other, self)

        def __floordiv__(self, other):
            return ops_floor_divide(self, other)

        def __rfloordiv__(self, other):
            return ops_floor_divide(other, self)

        def __mod__(self, other):
            return ops_mod(self, other)

        def __rmod__(self, other):
            return ops_mod(other, self)

        def __gt__(self, other):
            return ops_greater(self, other)

        def __ge__(self, other):
            return ops_greater_equal(self, other)

        def __lt__(self, other):
            return ops_less(self, other)

        def __le__(self, other):
            return ops_less_equal(self, other)

        def __ne__(self, other):
            return ops_not_equal(self, other)

        def __and__(self, other):
            return ops_logical_and(self, other)

        def __or__(self, other):
            return ops_logical_or(self, other)

        def __neg__(self):
            return ops_negative(self)

        def __abs__(self):
            return ops_absolute(self)

        def __invert__(self):
            return ops_logical_not(self)

        def __getitem__(self, key):
            return ops_get_item(self, key)

        def __bool__(self):
            raise TypeError('A symbolic KerasTensor cannot be used as a boolean.')

        def __len__(self):
            raise TypeError('A symbolic KerasTensor does not have a length: its shape is all that is known of it.')

        def __iter__(self):
            raise NotImplementedError('Iterating over a symbolic KerasTensor is not supported.')

    class _Node:
        def __init__(self, layer, inputs, arguments, keywords, outputs):
            self.layer = layer
            self.inputs = inputs
            self.arguments = arguments
            self.keywords = keywords
            self.outputs = outputs
            self.number = len(layer._nodes)

    def _tensor(value, dtype=None):
        if torch.is_tensor(value):
            pass
        elif isinstance(value, Variable):
            value = value.value
        elif isinstance(value, KerasTensor):
            raise ValueError('A KerasTensor cannot be used as input to a numeric function: it has a shape and no '
                             'numbers. '
                             'Use it with a layer or with keras.ops.')
        else:
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
            return {key: _map(function, structure[key]) for key in _keys_of(structure)}
        return function(structure)

    def _keys_of(table):
        # In the order in which a structure is taken apart.
        try:
            return sorted(table)
        except TypeError:
            return list(table)

    def _flatten(structure):
        if isinstance(structure, (list, tuple)):
            return [leaf for part in structure for leaf in _flatten(part)]
        if isinstance(structure, dict):
            return [leaf for key in _keys_of(structure) for leaf in _flatten(structure[key])]
        return [structure]

    def _pack(structure, leaves):
        leaves = iter(leaves)
        return _map(lambda leaf: next(leaves), structure)

    def _shape(value):
        return _map(lambda leaf: tuple(leaf.shape), value)
    """#
}
