extension KerasSource {
  /// `keras.preprocessing.sequence`, beside `pad_sequences`.
  static let windows = WrittenSource(
    "TimeseriesGenerator make_sampling_table skipgrams", everything,
    #"""
    class TimeseriesGenerator(Sequence):
        """Batches of windows of a series, with what follows each.

        >>> len(keras.preprocessing.sequence.TimeseriesGenerator(np.arange(10), np.arange(10), 3, batch_size=4))
        2
        """

        def __init__(self, data, targets, length, sampling_rate=1, stride=1, start_index=0, end_index=None,
                     shuffle=False, reverse=False, batch_size=128):
            if len(data) != len(targets):
                raise ValueError(f'Data and targets have to be of same length. Data length is {len(data)} while target '
                                 f'length is {len(targets)}')
            super().__init__()
            self.data, self.targets, self.length = data, targets, length
            self.sampling_rate, self.stride, self.batch_size = sampling_rate, stride, batch_size
            self.start_index = start_index + length
            self.end_index = len(data) - 1 if end_index is None else end_index
            self.shuffle, self.reverse = shuffle, reverse
            if self.start_index > self.end_index:
                raise ValueError(f'`start_index+length={self.start_index} > end_index={self.end_index}` is disallowed, '
                                 'as no part of the sequence would be left to be used as current step.')

        def __len__(self):
            size = self.batch_size * self.stride
            return (self.end_index - self.start_index + size) // size

        def __getitem__(self, index):
            if index >= len(self):
                raise IndexError(index)
            if self.shuffle:
                rows = np.random.randint(self.start_index, self.end_index + 1, size=self.batch_size)
            else:
                first = self.start_index + self.batch_size * self.stride * index
                rows = np.arange(first, min(first + self.batch_size * self.stride, self.end_index + 1), self.stride)
            samples = np.array([self.data[row - self.length:row:self.sampling_rate] for row in rows])
            targets = np.array([self.targets[row] for row in rows])
            return (samples[:, ::-1, ...], targets) if self.reverse else (samples, targets)

    def make_sampling_table(size, sampling_factor=1e-05):
        """How likely a word of each rank is kept.

        >>> keras.preprocessing.sequence.make_sampling_table(3).shape
        (3,)
        """
        rank = np.arange(size)
        rank[0] = 1
        share = rank * (np.log(rank) + 0.577) + 0.5 - 1.0 / (12.0 * rank)
        wanted = sampling_factor * share
        return np.minimum(1.0, wanted / np.sqrt(wanted))

    def skipgrams(sequence, vocabulary_size, window_size=4, negative_samples=1.0, shuffle=True, categorical=False,
                  sampling_table=None, seed=None):
        """Pairs of words that stand near each other, and pairs that do not.

        >>> len(keras.preprocessing.sequence.skipgrams([1, 2], 5, negative_samples=0.0)[0])
        2
        """
        couples, labels = [], []
        for place, word in enumerate(sequence):
            if not word or sampling_table is not None and sampling_table[word] < _random.random():
                continue
            for other in range(max(0, place - window_size), min(len(sequence), place + window_size + 1)):
                if other != place and sequence[other]:
                    couples.append([word, sequence[other]])
                    labels.append([0, 1] if categorical else 1)
        if negative_samples > 0:
            words = [couple[0] for couple in couples]
            _random.shuffle(words)
            for index in range(int(len(labels) * negative_samples)):
                couples.append([words[index % len(words)], _random.randint(1, vocabulary_size - 1)])
                labels.append([1, 0] if categorical else 0)
        if shuffle:
            seed = _random.randint(0, 10 ** 7) if seed is None else seed
            for part in (couples, labels):
                _random.seed(seed)
                _random.shuffle(part)
        return couples, labels
    """#)
}
