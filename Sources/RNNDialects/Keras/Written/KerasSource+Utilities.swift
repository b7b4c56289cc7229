extension KerasSource {
  /// Seeds, categories and padding.
  static let utilities = #"""
    def set_random_seed(seed):
        if not isinstance(seed, int):
            raise ValueError('Expected `seed` argument to be an integer. Received: '
                             f'seed={seed} (of type {type(seed)})')
        _random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)

    def to_categorical(x, num_classes=None):
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
    """#
}
