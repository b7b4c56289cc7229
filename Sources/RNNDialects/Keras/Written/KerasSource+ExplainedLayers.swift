// What the registry says of Keras' layers and models.
extension KerasSource {
  static let layersExplained = """
    Layer: The base of all layers: give it build and call.
    >>> keras.layers.Layer(name='mine').name
    Input: A place for data at the beginning of a functional model.
    >>> keras.layers.Input(shape=(None, 4))
    InputLayer: The layer that an Input belongs to.
    >>> keras.layers.InputLayer(shape=(4,))
    InputSpec: What a layer expects of its input.
    >>> keras.layers.InputSpec(ndim=3)
    KerasTensor: A place of a functional model: a shape and an element type.
    >>> keras.Input(shape=(4,)).shape
    Variable: A tensor that a layer keeps.
    >>> keras.Variable(np.ones(2, 'float32')).shape
    SeedGenerator: A source of seeds, each different from the last.
    >>> keras.SeedGenerator(3)
    SimpleRNN: A recurrent layer: h = activation(x W + h U + b).
    Shapes: [B, T, I] -> [B, units], or [B, T, units] with return_sequences
    >>> keras.layers.SimpleRNN(3, return_sequences=True)(torch.ones(2, 5, 4)).shape
    LSTM: A recurrent layer with long short-term memory.
    Shapes: [B, T, I] -> [B, units], or [B, T, units] with return_sequences
    >>> keras.layers.LSTM(3)(torch.ones(2, 5, 4)).shape
    GRU: A recurrent layer of gated units.
    Shapes: [B, T, I] -> [B, units], or [B, T, units] with return_sequences
    >>> keras.layers.GRU(3, return_state=True)(torch.ones(2, 5, 4))[1].shape
    SimpleRNNCell: One step of SimpleRNN.
    Shapes: [B, I], [[B, units]] -> [B, units], [[B, units]]
    >>> keras.layers.SimpleRNNCell(3)(torch.ones(2, 4), [torch.zeros(2, 3)])[0].shape
    LSTMCell: One step of LSTM.
    Shapes: [B, I], [[B, units], [B, units]] -> [B, units], [[B, units], [B, units]]
    >>> keras.layers.LSTMCell(3)(torch.ones(2, 4), [torch.zeros(2, 3), torch.zeros(2, 3)])[0].shape
    GRUCell: One step of GRU.
    Shapes: [B, I], [[B, units]] -> [B, units], [[B, units]]
    >>> keras.layers.GRUCell(3)(torch.ones(2, 4), [torch.zeros(2, 3)])[0].shape
    StackedRNNCells: Several cells as one.
    >>> keras.layers.RNN(keras.layers.StackedRNNCells([keras.layers.LSTMCell(3), keras.layers.LSTMCell(2)]))(torch.ones(1, 5, 4)).shape
    RNN: Runs a cell over the timesteps of a batch.
    Shapes: [B, T, I] -> [B, units], or [B, T, units] with return_sequences
    >>> keras.layers.RNN(keras.layers.LSTMCell(3))(torch.ones(2, 5, 4)).shape
    Bidirectional: A recurrent layer in both directions.
    Shapes: [B, T, I] -> [B, 2 units] with merge_mode='concat'
    >>> keras.layers.Bidirectional(keras.layers.LSTM(3))(torch.ones(2, 5, 4)).shape
    TimeDistributed: A layer at every timestep.
    Shapes: [B, T, ...] -> [B, T, ...]
    >>> keras.layers.TimeDistributed(keras.layers.Dense(3))(torch.ones(2, 5, 4)).shape
    Dense: y = activation(x W + b) along the last axis.
    Shapes: [..., I] -> [..., units]
    >>> keras.layers.Dense(3, activation='relu')(torch.ones(2, 4)).shape
    Embedding: A vector for each index.
    Shapes: [B, T] -> [B, T, output_dim]
    >>> keras.layers.Embedding(10, 4)(torch.tensor([[1, 2]])).shape
    Masking: Marks the timesteps that hold nothing but mask_value.
    >>> keras.layers.Masking(0.0)(torch.ones(1, 2, 3)).shape
    Dropout: Sets a fraction of the elements to 0 while training.
    >>> keras.layers.Dropout(0.5)(torch.ones(2, 3))
    Activation: An activation as a layer.
    >>> keras.layers.Activation('relu')(torch.tensor([-1., 1.]))
    BatchNormalization: Mean 0 and variance 1 over the batch.
    >>> keras.layers.BatchNormalization()(torch.ones(2, 3)).shape
    LayerNormalization: Mean 0 and variance 1 over the last axis.
    >>> keras.layers.LayerNormalization()(torch.tensor([[1., 2., 3.]]))
    Flatten: All axes but the first as one.
    >>> keras.layers.Flatten()(torch.ones(2, 3, 4)).shape
    Reshape: Other axes behind the first.
    >>> keras.layers.Reshape((6,))(torch.ones(2, 3, 2)).shape
    RepeatVector: A vector n times, as timesteps.
    Shapes: [B, I] -> [B, n, I]
    >>> keras.layers.RepeatVector(3)(torch.ones(2, 4)).shape
    Concatenate: Tensors side by side.
    >>> keras.layers.Concatenate()([torch.ones(2, 3), torch.ones(2, 4)]).shape
    Add: The sum of tensors.
    >>> keras.layers.Add()([torch.ones(2), torch.ones(2)])
    Subtract: The first tensor less the second.
    >>> keras.layers.Subtract()([torch.ones(2), torch.ones(2)])
    Multiply: The product of tensors, element by element.
    >>> keras.layers.Multiply()([torch.ones(2), torch.ones(2)])
    Average: The mean of tensors.
    >>> keras.layers.Average()([torch.ones(2), torch.zeros(2)])
    concatenate: Tensors side by side.
    >>> keras.layers.concatenate([torch.ones(2, 3), torch.ones(2, 4)]).shape
    add: The sum of tensors.
    >>> keras.layers.add([torch.ones(2), torch.ones(2)])
    Lambda: A function as a layer.
    >>> keras.layers.Lambda(lambda x: 2 * x)(torch.ones(2))
    Model: A model of layers: given inputs and outputs, or a subclass with call.
    >>> x = keras.Input(shape=(4,))
    >>> keras.Model(x, keras.layers.Dense(2)(x)).output_shape
    Sequential: A model of layers one after the other.
    >>> keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(2)]).output_shape
    """
}
