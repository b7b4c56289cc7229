extension KerasSource {
  /// Names, and variables.
  static let variables = #"""
    import math
    import random as _random
    import time as _time
    import numpy as np
    import torch
    from torch.nn import functional as F

    # Keras as of TensorFlow 2.6 where the source runs as `tensorflow.keras`, else Keras 3.
    _classic = __name__.startswith('tensorflow')
    _root = 'tensorflow.keras' if _classic else 'keras'
    _names = {}

    def _namespace():
        # For the sources of single modules: all that is here.
        return globals()

    def _more(module):
        # A module of names that are loaded when one of them is asked for.
        from importlib import import_module
        return import_module(f'{_root}.{module}')

    def _snake(name):
        text = ''
        for index, letter in enumerate(name):
            if letter.isupper() and index > 0 and (
                    name[index - 1].islower() or name[index + 1:index + 2].islower()):
                text += '_'
            text += letter.lower()
        return text

    def _unique(name):
        count = _names.get(name, 0)
        _names[name] = count + 1
        return name if count == 0 else f'{name}_{count}'

    def clear_session(free_memory=True):
        """Forgets which names have been given to layers.

        >>> keras.backend.clear_session()
        """
        _names.clear()

    def epsilon():
        """The small number that keeps divisions finite.

        >>> keras.backend.epsilon()
        1e-07
        """
        return 1e-07

    def floatx():
        """The type of numbers.

        >>> keras.backend.floatx()
        'float32'
        """
        return 'float32'

    def set_floatx(value):
        """Numbers are float32: any other type is refused.

        >>> keras.backend.set_floatx('float32')
        """
        if value != 'float32':
            raise ValueError(f'Layers compute in float32 here; received: {value}')

    def image_data_format():
        """Where channels are.

        >>> keras.backend.image_data_format()
        'channels_last'
        """
        return 'channels_last'

    def _backend_name():
        """The library below.

        >>> keras.backend.backend()
        'torch'
        """
        return 'tensorflow' if _classic else 'torch'

    class _config_module:
        """What holds for all layers.

        >>> keras.config.floatx()
        'float32'
        """

        backend = staticmethod(_backend_name)
        epsilon = staticmethod(epsilon)
        floatx = staticmethod(floatx)
        set_floatx = staticmethod(set_floatx)
        image_data_format = staticmethod(image_data_format)

        @staticmethod
        def disable_interactive_logging():
            _state['silent'] = True

        @staticmethod
        def enable_interactive_logging():
            _state['silent'] = False

    class Variable:
        """A tensor that a layer owns, under a name.

        >>> keras.Variable([1.0, 2.0]).shape
        (2,)
        """

        def __init__(self, initializer, shape=None, dtype=None, trainable=True, name=None, path=None):
            value = initializer(shape) if callable(initializer) else _tensor(initializer)
            if dtype is not None:
                value = _tensor(value, dtype)
            self._value = value.detach().clone().requires_grad_(trainable and value.is_floating_point())
            self.trainable = trainable
            self.name = name or 'variable'
            self.path = path or self.name
            self.regularizer = None
            self.constraint = None

        @property
        def value(self):
            return self._value

        @property
        def shape(self):
            return self._value.shape if _classic else tuple(self._value.shape)

        @property
        def ndim(self):
            return len(self.shape)

        @property
        def dtype(self):
            return str(self._value.dtype)[6:]

        def numpy(self):
            return self._value.detach().numpy()

        def assign(self, value):
            value = _tensor(value).to(self._value.dtype)
            if tuple(value.shape) != self.shape:
                raise ValueError('The shape of the target variable and the shape of the target value in '
                                 f'`variable.assign(value)` must match. variable.shape={tuple(self.shape)}, Received: '
                                 f'value.shape={tuple(value.shape)}. Target variable: {self!r}')
            with torch.no_grad():
                self._value.copy_(value)
            return self

        def assign_add(self, value):
            return self.assign(self._value.detach() + _tensor(value))

        def assign_sub(self, value):
            return self.assign(self._value.detach() - _tensor(value))

        def __array__(self, dtype=None, copy=None):
            return self.numpy() if dtype is None else self.numpy().astype(dtype)

        def __len__(self):
            return self.shape[0]

        def __getitem__(self, key):
            return self._value[key]

        def __float__(self):
            return float(self._value)

        def __int__(self):
            return int(self._value)

        def __repr__(self):
            value = self.numpy().item() if self.ndim == 0 else self.numpy()
            return f'<Variable path={self.path}, shape={tuple(self.shape)}, dtype={self.dtype}, value={value}>'

        def __neg__(self):
            return -self._value

        def __add__(self, other):
            return self._value + _tensor(other)

        def __radd__(self, other):
            return _tensor(other) + self._value

        def __sub__(self, other):
            return self._value - _tensor(other)

        def __rsub__(self, other):
            return _tensor(other) - self._value

        def __mul__(self, other):
            return self._value * _tensor(other)

        def __rmul__(self, other):
            return _tensor(other) * self._value

        def __truediv__(self, other):
            return self._value / _tensor(other)

        def __rtruediv__(self, other):
            return _tensor(other) / self._value

        def __pow__(self, other):
            return self._value ** other

        def __mod__(self, other):
            return self._value % other

        def __floordiv__(self, other):
            return self._value // other

        def __abs__(self):
            return abs(self._value)

        def __bool__(self):
            return bool(self._value)

        def __format__(self, form):
            return format(float(self._value) if self.ndim == 0 and form else str(self), form)

        def __iter__(self):
            return iter(self._value)

        def __ge__(self, other):
            return self._value >= other

        def __le__(self, other):
            return self._value <= other

        def __gt__(self, other):
            return self._value > other

        def __lt__(self, other):
            return self._value < other

        def __matmul__(self, other):
            return self._value @ _tensor(other)

        def __rmatmul__(self, other):
            return _tensor(other) @ self._value
    """#
}
