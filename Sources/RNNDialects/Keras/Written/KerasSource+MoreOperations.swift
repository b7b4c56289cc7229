extension KerasSource {
  /// More functions of tensors and of places in a model.
  static let moreOperations = #"""
    def _two(function, name):
        def apply(x1, x2):
            return function(_tensor(x1), _tensor(x2))
        apply.__name__ = name
        return _op(apply)

    ops_power, ops_maximum, ops_minimum = (_two(lambda a, b: a ** b, 'power'), _two(torch.maximum, 'maximum'),
                                           _two(torch.minimum, 'minimum'))
    ops_equal, ops_not_equal = _two(lambda a, b: a == b, 'equal'), _two(lambda a, b: a != b, 'not_equal')
    ops_greater, ops_less = _two(lambda a, b: a > b, 'greater'), _two(lambda a, b: a < b, 'less')
    ops_greater_equal = _two(lambda a, b: a >= b, 'greater_equal')
    ops_less_equal = _two(lambda a, b: a <= b, 'less_equal')
    ops_logical_and = _two(lambda a, b: a.to(torch.bool) & b.to(torch.bool), 'logical_and')
    ops_logical_or = _two(lambda a, b: a.to(torch.bool) | b.to(torch.bool), 'logical_or')
    ops_logical_not = _op(lambda x: ~_tensor(x).to(torch.bool))
    ops_floor, ops_ceil, ops_sign = (_elementwise(name) for name in ('floor', 'ceil', 'sign'))
    ops_round = _op(lambda x, decimals=0: torch.round(_tensor(x), decimals=decimals))
    ops_negative = _op(lambda x: -_tensor(x))
    ops_zeros_like = _op(lambda x, dtype=None: torch.zeros_like(_tensor(x, dtype)))
    ops_ones_like = _op(lambda x, dtype=None: torch.ones_like(_tensor(x, dtype)))
    ops_stop_gradient = _op(lambda variable: _tensor(variable).detach())
    ops_prod, ops_any, ops_all = _reduction('prod'), _reduction('any'), _reduction('all')
    ops_argmin = _op(lambda x, axis=None: _tensor(x).argmin() if axis is None else _tensor(x).argmin(axis))
    ops_var = _op(lambda x, axis=None, keepdims=False: _variance(_tensor(x), axis, keepdims))
    ops_std = _op(lambda x, axis=None, keepdims=False: torch.sqrt(_variance(_tensor(x), axis, keepdims)))
    ops_clip = _op(lambda x, x_min, x_max: torch.clamp(_tensor(x), x_min, x_max))
    ops_cumsum = _op(lambda x, axis=None: torch.cumsum(_tensor(x).reshape(-1), 0) if axis is None else torch.cumsum(
        _tensor(x), axis))
    ops_split = _op(lambda x, indices_or_sections, axis=0: _sections(_tensor(x), indices_or_sections, axis))
    ops_unstack = _op(lambda x, num=None, axis=0: list(torch.unbind(_tensor(x), axis)))
    ops_repeat = _op(lambda x, repeats, axis=None: torch.repeat_interleave(
        _tensor(x).reshape(-1) if axis is None else _tensor(x), repeats, 0 if axis is None else axis))
    ops_tile = _op(lambda x, repeats: _tensor(x).repeat(*([repeats] if isinstance(repeats, int) else repeats)))
    ops_take = _op(lambda x, indices, axis=None: _taken(_tensor(x), _tensor(indices).to(torch.int64), axis))
    ops_one_hot = _op(lambda x, num_classes, axis=-1, dtype=None: F.one_hot(
        _tensor(x).to(torch.int64), num_classes).to(torch.float32))
    ops_norm = _op(lambda x, ord=None, axis=None, keepdims=False: torch.linalg.norm(
        _floating(_tensor(x)), ord, axis, keepdims))
    ops_sort = _op(lambda x, axis=-1: torch.sort(_tensor(x), axis)[0])
    ops_argsort = _op(lambda x, axis=-1: torch.sort(_tensor(x), axis)[1])
    ops_log_softmax, ops_softplus, ops_silu = _op(log_softmax), _op(softplus), _op(silu)
    ops_gelu = _op(lambda x, approximate=True: gelu(x, approximate))
    ops_elu, ops_leaky_relu, ops_hard_sigmoid = _op(elu), _op(leaky_relu), _op(hard_sigmoid)
    ops_logsumexp = _op(lambda x, axis=None, keepdims=False: torch.logsumexp(
        _tensor(x).reshape(-1) if axis is None else _tensor(x), 0 if axis is None else axis, keepdim=keepdims))
    ops_swapaxes = _op(lambda x, axis1, axis2: _tensor(x).transpose(axis1, axis2))
    ops_pad = _op(lambda x, pad_width, mode='constant', constant_values=0: F.pad(
        _tensor(x), _padding(_tensor(x).ndim, pad_width), value=constant_values or 0))

    def _padding(axes, widths):
        # Sizes before and after, from the last axis on.
        if isinstance(widths, int):
            widths = (widths, widths)
        if isinstance(widths[0], int):
            widths = [widths] * axes
        return [size for pair in reversed(list(widths)) for size in pair]

    def ops_arange(start, stop=None, step=None, dtype=None):
        """Numbers in a row.

        >>> keras.ops.arange(3)
        tensor([0, 1, 2], dtype=torch.int32)
        """
        first, last = (0, start) if stop is None else (start, stop)
        whole = all(isinstance(value, int) for value in (first, last, 1 if step is None else step))
        return torch.arange(first, last, 1 if step is None else step).to(
            getattr(torch, dtype or ('int32' if whole else 'float32')))

    def ops_linspace(start, stop, num=50, endpoint=True):
        """Numbers at equal distances.

        >>> keras.ops.linspace(0, 1, 3)
        tensor([0.0000, 0.5000, 1.0000])
        """
        return _tensor(np.linspace(start, stop, num, endpoint=endpoint))

    def ops_eye(N, M=None, k=0, dtype=None):
        """The unit matrix.

        >>> keras.ops.eye(2)
        tensor([[1., 0.],
                [0., 1.]])
        """
        return _tensor(np.eye(N, M, k))

    def ops_full(shape, fill_value, dtype=None):
        """A tensor full of a value.

        >>> keras.ops.full((2,), 3.0)
        tensor([3., 3.])
        """
        shape = (shape,) if isinstance(shape, int) else tuple(shape)
        return torch.full(shape, fill_value, dtype=getattr(torch, dtype or 'float32'))

    def _variance(x, axis, keepdims):
        mean = x.mean() if axis is None else x.mean(axis, keepdim=True)
        square = (x - mean) ** 2
        return square.mean() if axis is None else square.mean(axis, keepdim=keepdims)

    def _sections(x, sections, axis):
        if isinstance(sections, int):
            return list(torch.split(x, x.shape[axis] // sections, axis))
        ends = [0, *sections, x.shape[axis]]
        return list(torch.split(x, [last - first for first, last in zip(ends, ends[1:])], axis))

    def _taken(x, indices, axis):
        if axis is None:
            return x.reshape(-1)[indices]
        axis = axis % x.ndim
        found = torch.index_select(x, axis, indices.reshape(-1))
        return found.reshape(tuple(x.shape[:axis]) + tuple(indices.shape) + tuple(x.shape[axis + 1:]))

    ops_true_divide = _op(lambda x1, x2: _tensor(x1) / _tensor(x2))
    ops_floor_divide = _two(lambda a, b: a // b, 'floor_divide')
    ops_mod = _two(lambda a, b: a % b, 'mod')
    ops_absolute = _elementwise('abs')
    ops_get_item = _op(lambda x, key: _tensor(x)[key])

    for _name, _value in list(globals().items()):
        if _name.startswith('ops_'):
            # Operations of a model are called as the functions are.
            _value.__name__ = _value.__qualname__ = _name[4:]
        if _name.startswith('ops_') and not _value.__doc__:
            _value.__doc__ = (f'As {_name[4:]} of NumPy or torch, for tensors and for places of a model.\n\n'
                              f'>>> keras.ops.{_name[4:]}.__name__\n{_value.__name__!r}')
    """#

  /// `keras.random`.
  static let random = WrittenSource(
    "normal uniform randint shuffle dropout truncated_normal categorical SeedGenerator", everything,
    #"""
    def _drawn(seed):
        # The generator of a seed; None for the one that all share.
        if seed is None:
            return None
        if isinstance(seed, SeedGenerator):
            return None if seed.unseeded else seed.next()
        generator = torch.Generator()
        generator.manual_seed(seed)
        return generator

    def normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
        """Normal draws.

        >>> keras.random.normal((2, 3), seed=1).shape
        torch.Size([2, 3])
        """
        return torch.randn(tuple(shape), generator=_drawn(seed)) * stddev + mean

    def uniform(shape, minval=0.0, maxval=1.0, dtype=None, seed=None):
        """Uniform draws.

        >>> keras.random.uniform((2, 3), seed=1).shape
        torch.Size([2, 3])
        """
        return torch.rand(tuple(shape), generator=_drawn(seed)) * (maxval - minval) + minval

    def randint(shape, minval, maxval, dtype='int32', seed=None):
        """Whole numbers, all equally likely.

        >>> keras.random.randint((2, 3), 0, 5, seed=1).shape
        torch.Size([2, 3])
        """
        return torch.randint(minval, maxval, tuple(shape), generator=_drawn(seed)).to(getattr(torch, dtype))

    def truncated_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
        """Normal draws within two deviations.

        >>> keras.random.truncated_normal((2, 3), seed=1).shape
        torch.Size([2, 3])
        """
        return TruncatedNormal(mean, stddev, seed)(tuple(shape))

    def shuffle(x, axis=0, seed=None):
        """The rows in another order.

        >>> keras.random.shuffle(np.arange(3)).shape
        torch.Size([3])
        """
        x = _tensor(x)
        return x.index_select(axis, torch.randperm(x.shape[axis], generator=_drawn(seed)))

    def categorical(logits, num_samples, dtype='int32', seed=None):
        """Classes, as likely as their logits say.

        >>> keras.random.categorical(np.zeros((2, 3)), 4, seed=1).shape
        torch.Size([2, 4])
        """
        chances = torch.softmax(_tensor(logits), -1)
        return torch.multinomial(chances, num_samples, replacement=True, generator=_drawn(seed)).to(
            getattr(torch, dtype))

    def dropout(inputs, rate, noise_shape=None, seed=None):
        """Zeros a part, and makes the rest larger.

        >>> keras.random.dropout(np.ones(4), 0.5, seed=1).shape
        torch.Size([4])
        """
        inputs = _tensor(inputs)
        keep = torch.full(tuple(inputs.shape if noise_shape is None else noise_shape), 1.0 - rate)
        return inputs * torch.bernoulli(keep, generator=_drawn(seed)) / (1.0 - rate)
    """#)

  /// `keras.preprocessing.text`.
  static let text = WrittenSource(
    "Tokenizer text_to_word_sequence one_hot hashing_trick", everything,
    #"""
    _marks = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n'

    def text_to_word_sequence(input_text, filters=_marks, lower=True, split=' '):
        """The words of a text.

        >>> keras.preprocessing.text.text_to_word_sequence('Hello, world!')
        ['hello', 'world']
        """
        text = input_text.lower() if lower else input_text
        for mark in filters:
            text = text.replace(mark, split)
        return [word for word in text.split(split) if word]

    def one_hot(input_text, n, filters=_marks, lower=True, split=' '):
        """The words of a text as numbers below n.

        >>> len(keras.preprocessing.text.one_hot('a b', 10))
        2
        """
        return hashing_trick(input_text, n, hash, filters, lower, split)

    def hashing_trick(text, n, hash_function=None, filters=_marks, lower=True, split=' '):
        """The words of a text as numbers below n.

        >>> len(keras.preprocessing.text.hashing_trick('a b', 10))
        2
        """
        if hash_function == 'md5':
            import hashlib
            hash_function = lambda word: int(hashlib.md5(word.encode()).hexdigest(), 16)
        return [(hash_function or hash)(word) % (n - 1) + 1
                for word in text_to_word_sequence(text, filters, lower, split)]

    class Tokenizer:
        """Numbers for words, the most frequent first.

        >>> tokenizer = keras.preprocessing.text.Tokenizer()
        >>> tokenizer.fit_on_texts(['a b a'])
        >>> tokenizer.texts_to_sequences(['b a'])
        [[2, 1]]
        """

        def __init__(self, num_words=None, filters=_marks, lower=True, split=' ', char_level=False, oov_token=None,
                     **kwargs):
            if 'nb_words' in kwargs:
                num_words = kwargs.pop('nb_words')
            self.num_words, self.filters, self.lower, self.split = num_words, filters, lower, split
            self.char_level, self.oov_token = char_level, oov_token
            self.word_counts, self.word_docs = {}, {}
            self.word_index, self.index_word, self.index_docs = {}, {}, {}
            self.document_count = 0

        def _words(self, text):
            if isinstance(text, (list, tuple)):
                return [word.lower() for word in text] if self.lower else list(text)
            if self.char_level:
                return list(text.lower() if self.lower else text)
            return text_to_word_sequence(text, self.filters, self.lower, self.split)

        def fit_on_texts(self, texts):
            for text in texts:
                self.document_count += 1
                words = self._words(text)
                for word in words:
                    self.word_counts[word] = self.word_counts.get(word, 0) + 1
                for word in set(words):
                    self.word_docs[word] = self.word_docs.get(word, 0) + 1
            ranked = sorted(self.word_counts.items(), key=lambda item: item[1], reverse=True)
            known = ([] if self.oov_token is None else [self.oov_token]) + [word for word, _ in ranked]
            self.word_index = {word: number for number, word in enumerate(known, 1)}
            self.index_word = {number: word for word, number in self.word_index.items()}
            self.index_docs = {self.word_index[word]: count for word, count in self.word_docs.items()}

        def texts_to_sequences(self, texts):
            return list(self.texts_to_sequences_generator(texts))

        def texts_to_sequences_generator(self, texts):
            unknown = self.word_index.get(self.oov_token)
            for text in texts:
                row = []
                for word in self._words(text):
                    number = self.word_index.get(word)
                    if number is None or self.num_words and number >= self.num_words:
                        number = unknown
                    if number is not None:
                        row.append(number)
                yield row

        def sequences_to_texts(self, sequences):
            rows = []
            for sequence in sequences:
                words = [self.index_word.get(int(number), self.oov_token) for number in sequence]
                rows.append(' '.join(word for word in words if word is not None))
            return rows

        def texts_to_matrix(self, texts, mode='binary'):
            return self.sequences_to_matrix(self.texts_to_sequences(texts), mode)

        def sequences_to_matrix(self, sequences, mode='binary'):
            width = self.num_words or len(self.word_index) + 1
            table = np.zeros((len(sequences), width))
            for row, sequence in enumerate(sequences):
                counts = {}
                for number in sequence:
                    if number < width:
                        counts[number] = counts.get(number, 0) + 1
                for number, count in counts.items():
                    if mode == 'count':
                        table[row, number] = count
                    elif mode == 'freq':
                        table[row, number] = count / len(sequence)
                    elif mode == 'binary':
                        table[row, number] = 1
                    elif mode == 'tfidf':
                        tf = 1 + math.log(count)
                        table[row, number] = tf * math.log(
                            1 + self.document_count / (1 + self.index_docs.get(number, 0)))
                    else:
                        raise ValueError(f'Unknown vectorization mode: {mode}')
            return table

        def get_config(self):
            return {'num_words': self.num_words, 'filters': self.filters, 'lower': self.lower, 'split': self.split,
                    'char_level': self.char_level, 'oov_token': self.oov_token,
                    'document_count': self.document_count}
    """#)
}
