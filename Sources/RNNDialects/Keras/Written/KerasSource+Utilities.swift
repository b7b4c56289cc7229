extension KerasSource {
  /// Seeds, categories and padding.
  static let utilities = #"""
    def set_random_seed(seed):
        """Starts the draws of Python, NumPy and all layers anew.

        >>> keras.utils.set_random_seed(0)
        """
        if not isinstance(seed, int):
            raise ValueError('Expected `seed` argument to be an integer. Received: '
                             f'seed={seed} (of type {type(seed)})')
        _random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)

    def to_categorical(x, num_classes=None):
        """Rows with a 1 at the class.

        >>> keras.utils.to_categorical([0, 2])
        array([[1., 0., 0.],
               [0., 0., 1.]])
        """
        x = np.asarray(x, dtype='int64')
        shape = x.shape
        if shape and shape[-1] == 1 and len(shape) > 1:
            shape = tuple(shape[:-1])
        x = x.reshape(-1)
        if not num_classes:
            num_classes = int(np.max(x)) + 1
        table = np.zeros((x.shape[0], num_classes))
        table[np.arange(x.shape[0]), x] = 1
        return table.reshape(shape + (num_classes,))

    def pad_sequences(sequences, maxlen=None, dtype='int32', padding='pre', truncating='pre', value=0.0):
        """Lists of different lengths as a table, zeros in front of the shorter ones.

        >>> keras.utils.pad_sequences([[1, 2], [3]])
        array([[1, 2],
               [0, 3]], dtype=int32)
        """
        if not hasattr(sequences, '__len__'):
            raise ValueError('`sequences` must be iterable.')
        for kind, name in ((padding, 'Padding'), (truncating, 'Truncating')):
            if kind not in ('pre', 'post'):
                raise ValueError(f'{name} type "{kind}" not understood')
        for sequence in sequences:
            if not hasattr(sequence, '__len__'):
                raise ValueError(f'`sequences` must be a list of iterables. Found non-iterable: {sequence}')
        if maxlen is None:
            maxlen = max([len(sequence) for sequence in sequences], default=0)
        sample = ()
        for sequence in sequences:
            if len(sequence):
                sample = tuple(np.asarray(sequence).shape[1:])
                break
        table = np.full((len(sequences), maxlen) + sample, value, dtype=dtype)
        for index, sequence in enumerate(sequences):
            kept = sequence[-maxlen:] if truncating == 'pre' else sequence[:maxlen]
            if not len(kept):
                continue
            kept = np.asarray(kept, dtype=dtype)
            if tuple(kept.shape[1:]) != sample:
                raise ValueError(f'Shape of sample {kept.shape[1:]} of sequence at position {index} is different from '
                                 f'expected '
                                 f'shape {sample}')
            if padding == 'post':
                table[index, :len(kept)] = kept
            else:
                table[index, maxlen - len(kept):] = kept
        return table

    def normalize(x, axis=-1, order=2):
        """An array with norm 1 along an axis.

        >>> keras.utils.normalize(np.array([[3.0, 4.0]]))
        array([[0.6, 0.8]])
        """
        norms = np.atleast_1d(np.linalg.norm(x, order, axis))
        norms[norms == 0] = 1
        return x / np.expand_dims(norms, axis)

    def plot_model(model, to_file='model.png', show_shapes=False, show_layer_names=True, **kwargs):
        """Prints the layers of a model, each below those that it takes its input from.

        >>> keras.utils.plot_model(keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)], name='m'))
        m
        dense_4 (Dense)
        """
        print(model.name)
        for layer in model.layers:
            sources = [tensor.node.layer.name for node in layer._nodes
                       if any(node is known for known in model._graph or []) for tensor in _tensors_of(node)]
            text = f'{layer.name} ({layer.__class__.__name__})' if show_layer_names else layer.__class__.__name__
            if show_shapes:
                text += f' {_shown_shape(layer)}'
            if len(sources) > 1 or sources and model._graph is not None and not isinstance(model, Sequential):
                text += ' <- ' + ', '.join(sources)
            print(text)

    def timeseries_dataset_from_array(data, targets, sequence_length, sequence_stride=1, sampling_rate=1,
                                      batch_size=128, shuffle=False, seed=None, start_index=None, end_index=None):
        """Batches of windows of a series, with the target of each.

        >>> [x.shape for x in keras.utils.timeseries_dataset_from_array(np.arange(10), None, 4, batch_size=5)]
        [torch.Size([5, 4]), torch.Size([2, 4])]
        """
        count = len(data)
        if start_index and start_index < 0:
            raise ValueError(f'`start_index` must be 0 or greater. Received: start_index={start_index}')
        if start_index and start_index > count:
            raise ValueError('`start_index` must be lower than the length of the data. Received: '
                             f'start_index={start_index}, for data of length {count}')
        if end_index:
            if start_index and end_index <= start_index:
                raise ValueError('`end_index` must be higher than `start_index`. Received: '
                                 f'start_index={start_index}, and end_index={end_index} ')
            if end_index >= count:
                raise ValueError('`end_index` must be lower than the length of the data. Received: '
                                 f'end_index={end_index}, for data of length {count}')
            if end_index <= 0:
                raise ValueError(f'`end_index` must be higher than 0. Received: end_index={end_index}')
        data = np.asarray(data)[start_index:end_index]
        span = (sequence_length - 1) * sampling_rate + 1
        last = len(data) - span + 1
        if targets is not None:
            targets = np.asarray(targets)[start_index:end_index]
            last = min(last, len(targets))
        starts = np.arange(0, last, sequence_stride)
        if shuffle:
            (np.random if seed is None else np.random.RandomState(seed)).shuffle(starts)
        windows = _Windows(data, targets, starts, np.arange(sequence_length) * sampling_rate, batch_size or 1)
        if not _classic:
            return windows
        from tensorflow.data import Dataset
        return Dataset(lambda: iter(windows))

    class _Windows:
        def __init__(self, data, targets, starts, steps, batch_size):
            self._data, self._targets, self._starts, self._steps = data, targets, starts, steps
            self._size = batch_size

        def __len__(self):
            return -(-len(self._starts) // self._size)

        def __iter__(self):
            for first in range(0, len(self._starts), self._size):
                starts = self._starts[first:first + self._size]
                x = torch.as_tensor(self._data[starts[:, None] + self._steps[None, :]])
                yield x if self._targets is None else (x, torch.as_tensor(self._targets[starts]))

        def take(self, count):
            for number, batch in zip(range(count), self):
                yield batch

    """#
}
