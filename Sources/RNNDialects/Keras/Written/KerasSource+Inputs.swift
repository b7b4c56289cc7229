extension KerasSource {
  /// Shapes, operations and inputs.
  static let inputs = #"""
    def _converted(leaf):
        # Numbers of any kind as a tensor; what is no array stays as it is.
        if leaf is None or isinstance(leaf, (bool, int, float, str, slice, type(...), torch.dtype)):
            return leaf
        leaf = _tensor(leaf)
        return leaf.to(torch.float32) if leaf.dtype == torch.float64 else leaf

    def _is_shape(value):
        return isinstance(value, tuple) and all(size is None or isinstance(size, int) for size in value)

    def _flatten_shapes(shapes):
        if _is_shape(shapes):
            return [shapes]
        return [leaf for part in shapes for leaf in _flatten_shapes(part)]

    def _pack_shapes(shapes, tensors):
        if _is_shape(shapes):
            return tensors[0]
        tensors = list(tensors)
        parts = []
        for part in shapes:
            count = len(_flatten_shapes(part))
            parts.append(_pack_shapes(part, tensors[:count]))
            tensors = tensors[count:]
        return parts if isinstance(shapes, list) else tuple(parts)

    def _knows_shape(layer):
        # Whether its shape follows from that of its input: what a script writes is tried out instead.
        return layer._keeps_shape or type(layer).compute_output_shape is not Layer.compute_output_shape

    # What TensorFlow 2.6 calls the operations that stand for operators.
    _classic_operators = {'add': '__operators__.add', 'get_item': '__operators__.getitem', 'subtract': 'math.subtract',
                          'multiply': 'math.multiply', 'true_divide': 'math.truediv', 'negative': 'math.negative',
                          'matmul': 'linalg.matmul', 'power': 'math.pow'}

    class _Operation(Layer):
        # A function of tensors as a layer: its shape is that of a trial with ones.
        def __init__(self, function, operation='operation', name=None):
            self._kind = ''.join(part.capitalize() for part in operation.split('_'))
            if _classic:
                self._kind = 'SlicingOpLambda' if operation == 'get_item' else 'TFOpLambda'
                operation = 'tf.' + _classic_operators.get(operation, operation)
            super().__init__(name=name or _unique(operation))
            self._function = function
            self.supports_masking = True

        def compute_mask(self, inputs, previous_mask):
            return None

        def _with_mask(self, inputs, args, kwargs):
            return kwargs

        def get_config(self):
            return {'name': self.name}

        def call(self, *args, training=None, mask=None, **kwargs):
            return self._function(*args, **kwargs)

        def _tried(self, args, kwargs):
            return self._function(*args, **kwargs)

        def _place(self, args, kwargs):
            def tried(free):
                def leaf_of(leaf):
                    if isinstance(leaf, KerasTensor):
                        return torch.ones([free if size is None else size for size in leaf.shape],
                                          dtype=getattr(torch, leaf.dtype))
                    return leaf.value if isinstance(leaf, Variable) else leaf
                return self._tried(_map(leaf_of, args), _map(leaf_of, kwargs))
            with torch.no_grad():
                first, second = tried(2), tried(3)
            shapes = [tuple(a if a == b else None for a, b in zip(x.shape, y.shape))
                      for x, y in zip(_flatten(first), _flatten(second))]
            node = _Node(self, args, args, kwargs, None)
            tensors = [KerasTensor(shape, str(leaf.dtype)[6:], node=node, index=index)
                       for index, (shape, leaf) in enumerate(zip(shapes, _flatten(first)))]
            node.outputs = _pack(first, tensors)
            self._nodes.append(node)
            self.built = True
            return self._placed(node)

    def _input_name():
        if not _classic:
            return _unique('input_layer')
        _names.setdefault('input', 1)
        return _unique('input')

    class InputLayer(Layer):
        """A place at which a model takes its input.

        >>> keras.layers.InputLayer(shape=(3,)).output.shape
        (None, 3)
        """

        def __init__(self, shape=None, batch_size=None, dtype=None, sparse=None, batch_shape=None, input_tensor=None,
                     optional=False, name=None, **kwargs):
            super().__init__(name=name or _input_name())
            shape = kwargs.pop('input_shape', shape)
            self.batch_shape = tuple(batch_shape) if batch_shape is not None else (batch_size,) + tuple(shape)
            self.dtype = dtype or 'float32'
            self.built = True
            node = _Node(self, [], (), {}, None)
            node.outputs = KerasTensor(self.batch_shape, self.dtype, node, 0, self.name if _classic else name)
            self._nodes.append(node)

        def call(self):
            return None

        def get_config(self):
            return {'batch_shape': self.batch_shape, 'dtype': self.dtype, 'sparse': False, 'ragged': False,
                    'name': self.name, 'optional': False}

    def Input(shape=None, batch_size=None, dtype=None, sparse=None, batch_shape=None, name=None, tensor=None,
              optional=False, **kwargs):
        """A place for the input of a model.

        >>> keras.Input((4, 2)).shape
        (None, 4, 2)
        """
        batch_shape = kwargs.pop('batch_input_shape', batch_shape)
        if shape is None and batch_shape is None:
            raise ValueError('You must pass a `shape` argument.')
        if isinstance(shape, int):
            shape = (shape,)
        return InputLayer(shape=shape, batch_size=batch_size, dtype=dtype, batch_shape=batch_shape, name=name).output
    """#
}
