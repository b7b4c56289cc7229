extension KerasSource {
  /// Activations.
  static let activations = #"""
    def _activation(function):
        # A function of tensors that also takes arrays and places of a model.
        def apply(x, *args, **kwargs):
            if not torch.is_tensor(x):
                if isinstance(x, KerasTensor):
                    return _Operation(function, function.__name__)(x, *args, **kwargs)
                x = _floating(_tensor(x))
            return function(x, *args, **kwargs)
        apply.__name__ = apply.__qualname__ = function.__name__
        return apply

    def linear(x):
        return x

    @_activation
    def relu(x, negative_slope=0.0, max_value=None, threshold=0.0):
        if negative_slope or threshold:
            y = torch.where(x >= threshold, x, negative_slope * (x - threshold))
        else:
            y = torch.relu(x)
        return y if max_value is None else torch.clamp(y, max=max_value)

    @_activation
    def tanh(x):
        return torch.tanh(x)

    @_activation
    def sigmoid(x):
        return torch.sigmoid(x)

    @_activation
    def softmax(x, axis=-1):
        return torch.softmax(x, axis)

    @_activation
    def log_softmax(x, axis=-1):
        return torch.log_softmax(x, axis)

    @_activation
    def hard_sigmoid(x):
        return torch.clamp(x / 6.0 + 0.5, 0.0, 1.0)

    @_activation
    def hard_tanh(x):
        return torch.clamp(x, -1.0, 1.0)

    @_activation
    def softplus(x):
        return F.softplus(x)

    @_activation
    def softsign(x):
        return x / (1 + torch.abs(x))

    @_activation
    def elu(x, alpha=1.0):
        return F.elu(x, alpha)

    @_activation
    def selu(x):
        return F.selu(x)

    @_activation
    def gelu(x, approximate=False):
        return F.gelu(x, approximate='tanh' if approximate else 'none')

    @_activation
    def silu(x):
        return x * torch.sigmoid(x)

    swish = silu

    @_activation
    def exponential(x):
        return torch.exp(x)

    @_activation
    def leaky_relu(x, negative_slope=0.2):
        return F.leaky_relu(x, negative_slope)

    @_activation
    def relu6(x):
        return torch.clamp(x, 0.0, 6.0)

    @_activation
    def mish(x):
        return x * torch.tanh(F.softplus(x))

    _activations = {function.__name__: function for function in (
        linear, relu, tanh, sigmoid, softmax, log_softmax, hard_sigmoid, hard_tanh, softplus, softsign, elu, selu,
        gelu, silu,
        exponential, leaky_relu, relu6, mish)}
    _activations['swish'] = silu
    _lookup_activation = _lookup('activation function', _activations)

    def _get_activation(identifier):
        """The activation of a name.

        >>> keras.activations.get('relu').__name__
        'relu'
        """
        return linear if identifier is None else _lookup_activation(identifier)

    def _name_of(function):
        """The name of a function, or of an object's kind.

        >>> keras.activations.serialize(keras.activations.relu)
        'relu'
        """
        return getattr(function, '__name__', function.__class__.__name__)
    """#
}
