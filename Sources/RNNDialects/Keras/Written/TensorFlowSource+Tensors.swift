extension TensorFlowSource {
  /// Shapes, variables, gradients.
  static let tensors = #"""
    import builtins as _builtins
    import numpy as np
    import torch
    from torch.nn import functional as F
    from tensorflow.keras import src as _keras

    Tensor = torch.Tensor
    newaxis = None
    DType = str
    float16, float32, float64 = 'float16', 'float32', 'float64'
    int32, int64, uint8, bool, string = 'int32', 'int64', 'uint8', 'bool', 'string'

    class TensorShape:
        """The sizes of a tensor; None for a size that is not known.

        >>> tf.TensorShape([2, None])
        TensorShape([2, None])
        """

        def __init__(self, dims):
            self._dims = None if dims is None else tuple(dims)

        @property
        def rank(self):
            return None if self._dims is None else len(self._dims)

        ndims = rank

        @property
        def dims(self):
            return None if self._dims is None else list(self._dims)

        def as_list(self):
            return list(self._dims)

        def is_fully_defined(self):
            return self._dims is not None and all(size is not None for size in self._dims)

        def num_elements(self):
            return int(np.prod(self._dims)) if self.is_fully_defined() else None

        def concatenate(self, other):
            return TensorShape(self._dims + tuple(other))

        def __len__(self):
            return len(self._dims)

        def __iter__(self):
            return iter(self._dims)

        def __getitem__(self, key):
            return TensorShape(self._dims[key]) if isinstance(key, slice) else self._dims[key]

        def __add__(self, other):
            return self.concatenate(other)

        def __eq__(self, other):
            return other is not None and self._dims == tuple(other)

        def __hash__(self):
            return hash(self._dims)

        def __repr__(self):
            return f'TensorShape({None if self._dims is None else list(self._dims)})'

        def __str__(self):
            if self._dims is None:
                return '<unknown>'
            return '(' + ', '.join(map(str, self._dims)) + (',)' if len(self._dims) == 1 else ')')

    class TensorSpec:
        """The shape and type that a tensor is to have.

        >>> tf.TensorSpec([None, 3])
        TensorSpec(shape=(None, 3), dtype=tf.float32, name=None)
        """

        def __init__(self, shape, dtype='float32', name=None):
            self.shape = TensorShape(shape)
            self.dtype = dtype
            self.name = name

        def __repr__(self):
            return f'TensorSpec(shape={self.shape}, dtype=tf.{self.dtype}, name={self.name!r})'

    def _type(dtype):
        name = getattr(dtype, 'name', None) or (dtype.__name__ if isinstance(dtype, type) else str(dtype))
        return getattr(torch, {'float': 'float32', 'int': 'int32'}.get(name, name.replace('torch.', '')))

    def convert_to_tensor(value, dtype=None, name=None):
        """Numbers of any kind as a tensor; Python's own as float32 or int32.

        >>> tf.convert_to_tensor([1, 2]).shape
        torch.Size([2])
        """
        if isinstance(value, _keras.Variable):
            value = value.value
        elif isinstance(value, _keras.KerasTensor):
            return value
        elif not torch.is_tensor(value):
            if isinstance(value, (list, tuple)) and any(
                    torch.is_tensor(part) or isinstance(part, _keras.Variable) for part in value):
                value = torch.stack([convert_to_tensor(part) for part in value])
            else:
                own = not hasattr(value, 'dtype')
                value = torch.as_tensor(np.asarray(value))
                if own and value.dtype == torch.float64:
                    value = value.to(torch.float32)
                elif own and value.dtype == torch.int64 and value.numel() and int(value.abs().max()) < 2 ** 31:
                    value = value.to(torch.int32)
        return value if dtype is None else value.to(_type(dtype))

    def constant(value, dtype=None, shape=None, name=None):
        """A tensor of the given numbers.

        >>> tf.constant([1.0, 2.0]).numpy()
        array([1., 2.], dtype=float32)
        """
        value = convert_to_tensor(value, dtype)
        if shape is None:
            return value
        return value.reshape(tuple(shape)) if value.numel() > 1 else value.expand(tuple(shape)).clone()

    class Variable(_keras.Variable):
        """A tensor that training changes.

        >>> v = tf.Variable(3.0)
        >>> v.assign_add(1.0).numpy()
        array(4., dtype=float32)
        """

        def __init__(self, initial_value, trainable=True, validate_shape=True, name=None, dtype=None, **kwargs):
            value = initial_value() if callable(initial_value) else initial_value
            super().__init__(convert_to_tensor(value, dtype), trainable=trainable, name=name or 'Variable')

        def read_value(self):
            return self.value.detach().clone()

        def __repr__(self):
            value = self.numpy()
            shown = str(value) if value.ndim == 0 else repr(value)
            if '\n' in shown:
                shown = chr(10) + shown
            return f"<tf.Variable '{self.name}:0' shape={tuple(self.shape)} dtype={self.dtype}, numpy={shown}>"

    class GradientTape:
        """Records what is computed inside, for gradients afterwards.

        >>> x = tf.Variable(3.0)
        >>> with tf.GradientTape() as tape:
        ...     y = x * x
        >>> tape.gradient(y, x).numpy()
        array(6., dtype=float32)
        """

        def __init__(self, persistent=False, watch_accessed_variables=True):
            self._persistent = persistent

        def __enter__(self):
            self._before = _keras._recording(True)
            return self

        def __exit__(self, *error):
            _keras._recording(self._before)

        def watch(self, tensor):
            for leaf in _keras._flatten(tensor):
                leaf.requires_grad_(True)

        def gradient(self, target, sources, output_gradients=None, unconnected_gradients=None):
            leaves = [getattr(leaf, 'value', leaf) if isinstance(leaf, _keras.Variable) else leaf
                      for leaf in _keras._flatten(sources)]
            total = sum(leaf.sum() for leaf in _keras._flatten(target))
            if not total.requires_grad:
                found = [None] * len(leaves)
            else:
                found = torch.autograd.grad(total, leaves, output_gradients, retain_graph=self._persistent,
                                            allow_unused=True)
            return found[0] if not isinstance(sources, (list, tuple, dict)) else _keras._pack(sources, found)

    def function(func=None, **options):
        """Gives the function as it is: there is nothing to compile.

        >>> tf.function(len)([1, 2])
        2
        """
        return func if func is not None else lambda func: func

    class device:
        """Names a device; all there is is the processor.

        >>> with tf.device('CPU:0'):
        ...     print(tf.ones(1).shape)
        torch.Size([1])
        """

        def __init__(self, name=None):
            self.name = name

        def __enter__(self):
            return self

        def __exit__(self, *error):
            return None

    def is_tensor(x):
        """Whether it is a tensor or a variable.

        >>> tf.is_tensor([1])
        False
        """
        return torch.is_tensor(x) or isinstance(x, _keras.Variable)

    def executing_eagerly():
        """True: everything runs at once.

        >>> tf.executing_eagerly()
        True
        """
        return True

    def list_physical_devices(device_type=None):
        """The devices of a kind: there are no GPUs here.

        >>> tf.config.list_physical_devices('GPU')
        []
        """
        return []

    def run_functions_eagerly(run_eagerly=True):
        """Changes nothing: functions always run at once.

        >>> tf.config.run_functions_eagerly(True)
        """

    def set_visible_devices(devices, device_type=None):
        """Changes nothing: all there is is the processor.

        >>> tf.config.set_visible_devices([], 'GPU')
        """
    """#
}
