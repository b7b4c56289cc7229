// What the registry says of Keras' activations and operations.
extension KerasSource {
  static let operationsExplained = """
    linear: x itself.
    >>> keras.activations.linear(torch.tensor([[-1., 0.5]]))
    relu: max(x, 0).
    >>> keras.activations.relu(torch.tensor([[-1., 0.5]]))
    tanh: The hyperbolic tangent.
    >>> keras.activations.tanh(torch.tensor([[-1., 0.5]]))
    sigmoid: 1 / (1 + exp(-x)).
    >>> keras.activations.sigmoid(torch.tensor([[-1., 0.5]]))
    softmax: Exponentials, divided by their sum.
    >>> keras.activations.softmax(torch.tensor([[-1., 0.5]]))
    log_softmax: The logarithm of the softmax.
    >>> keras.activations.log_softmax(torch.tensor([[-1., 0.5]]))
    hard_sigmoid: A sigmoid of three straight lines.
    >>> keras.activations.hard_sigmoid(torch.tensor([[-1., 0.5]]))
    hard_tanh: Cut off at -1 and 1.
    >>> keras.activations.hard_tanh(torch.tensor([[-1., 0.5]]))
    softplus: log(1 + exp(x)).
    >>> keras.activations.softplus(torch.tensor([[-1., 0.5]]))
    softsign: x / (1 + |x|).
    >>> keras.activations.softsign(torch.tensor([[-1., 0.5]]))
    elu: x above 0, exp(x) - 1 below.
    >>> keras.activations.elu(torch.tensor([[-1., 0.5]]))
    selu: A scaled exponential linear unit.
    >>> keras.activations.selu(torch.tensor([[-1., 0.5]]))
    gelu: x times the normal distribution.
    >>> keras.activations.gelu(torch.tensor([[-1., 0.5]]))
    silu: x times the sigmoid.
    >>> keras.activations.silu(torch.tensor([[-1., 0.5]]))
    exponential: exp(x).
    >>> keras.activations.exponential(torch.tensor([[-1., 0.5]]))
    leaky_relu: x above 0, a fraction of x below.
    >>> keras.activations.leaky_relu(torch.tensor([[-1., 0.5]]))
    relu6: Cut off below 0 and above 6.
    >>> keras.activations.relu6(torch.tensor([[-1., 0.5]]))
    mish: x tanh(softplus(x)).
    >>> keras.activations.mish(torch.tensor([[-1., 0.5]]))
    convert_to_tensor: A tensor of numbers or an array.
    >>> keras.ops.convert_to_tensor([1., 2.])
    convert_to_numpy: An array of a tensor.
    >>> keras.ops.convert_to_numpy(torch.ones(2))
    shape: The shape as a tuple.
    >>> keras.ops.shape(torch.ones(2, 3))
    cast: Another element type.
    >>> keras.ops.cast(torch.ones(2), 'int32')
    zeros: All 0.
    >>> keras.ops.zeros((2, 2))
    ones: All 1.
    >>> keras.ops.ones((2, 2))
    ops_sum(x, axis=None, keepdims=False): The sum.
    >>> keras.ops.sum(torch.ones(2, 3), axis=1)
    ops_mean(x, axis=None, keepdims=False): The mean.
    >>> keras.ops.mean(torch.ones(2, 3), axis=1)
    ops_max(x, axis=None, keepdims=False): The greatest element.
    >>> keras.ops.max(torch.tensor([1., 2.]))
    ops_min(x, axis=None, keepdims=False): The least element.
    >>> keras.ops.min(torch.tensor([1., 2.]))
    ops_exp(x): The exponential.
    >>> keras.ops.exp(torch.tensor([0.5, 1.]))
    ops_log(x): The natural logarithm.
    >>> keras.ops.log(torch.tensor([0.5, 1.]))
    ops_sqrt(x): The square root.
    >>> keras.ops.sqrt(torch.tensor([0.5, 1.]))
    ops_abs(x): The size.
    >>> keras.ops.abs(torch.tensor([0.5, 1.]))
    ops_sin(x): The sine.
    >>> keras.ops.sin(torch.tensor([0.5, 1.]))
    ops_cos(x): The cosine.
    >>> keras.ops.cos(torch.tensor([0.5, 1.]))
    ops_square(x): The square.
    >>> keras.ops.square(torch.tensor([0.5, 1.]))
    ops_tanh(x): The hyperbolic tangent.
    >>> keras.ops.tanh(torch.tensor([0.5, 1.]))
    ops_sigmoid(x): 1 / (1 + exp(-x)).
    >>> keras.ops.sigmoid(torch.tensor([0.5, 1.]))
    ops_relu(x): max(x, 0).
    >>> keras.ops.relu(torch.tensor([0.5, 1.]))
    ops_add(x1, x2): The sum of two tensors.
    >>> keras.ops.add(torch.tensor([1., 2.]), 2.0)
    ops_subtract(x1, x2): The difference of two tensors.
    >>> keras.ops.subtract(torch.tensor([1., 2.]), 2.0)
    ops_multiply(x1, x2): The product of two tensors.
    >>> keras.ops.multiply(torch.tensor([1., 2.]), 2.0)
    ops_divide(x1, x2): The quotient of two tensors.
    >>> keras.ops.divide(torch.tensor([1., 2.]), 2.0)
    ops_matmul(x1, x2): The product of matrices.
    >>> keras.ops.matmul(torch.ones(2, 3), torch.ones(3, 1))
    ops_reshape(x, newshape): Another shape.
    >>> keras.ops.reshape(torch.ones(6), (2, 3)).shape
    ops_transpose(x, axes=None): The axes in another order.
    >>> keras.ops.transpose(torch.ones(2, 3)).shape
    ops_concatenate(xs, axis=0): Tensors one behind the other.
    >>> keras.ops.concatenate([torch.ones(1), torch.zeros(1)])
    ops_stack(x, axis=0): Tensors along a new axis.
    >>> keras.ops.stack([torch.ones(2), torch.zeros(2)])
    ops_expand_dims(x, axis): A new axis of length 1.
    >>> keras.ops.expand_dims(torch.ones(2), 0).shape
    ops_squeeze(x, axis=None): Without axes of length 1.
    >>> keras.ops.squeeze(torch.ones(1, 2)).shape
    ops_argmax(x, axis=None): Where the greatest element stands.
    >>> keras.ops.argmax(torch.tensor([1., 3., 2.]))
    ops_where(condition, x1, x2): Elements of one or the other.
    >>> keras.ops.where(torch.tensor([True, False]), torch.ones(2), torch.zeros(2))
    ops_softmax(x, axis=-1): Exponentials, divided by their sum.
    >>> keras.ops.softmax(torch.tensor([1., 2.]))
    ops_einsum(subscripts, *operands): Einstein's sum.
    >>> keras.ops.einsum('ij,jk->ik', torch.ones(2, 3), torch.ones(3, 2))
    ops_flip(x, axis=None): In reverse order.
    >>> keras.ops.flip(torch.tensor([1., 2.]))
    """
}
