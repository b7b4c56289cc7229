extension KerasSource {
  /// The batches of what a model is given.
  static let batches = #"""
    def _followers(model, callbacks, parameters, *own):
        given = callbacks if isinstance(callbacks, (list, tuple)) else [callbacks] if callbacks else []
        followers = [*given, *own]
        for follower in given if not own else followers:
            if not own and getattr(follower, 'model', None) is model:
                continue
            follower.set_model(model)
            follower.set_params(parameters)
        return followers

    def _parted(data, share):
        # What comes first for training, the rest for validation.
        total = _flatten(data[0])[0].shape[0]
        cut = int(math.floor(total * (1.0 - share)))
        if cut == 0 or cut == total:
            raise ValueError(f'Training data contains {total} samples, which is not sufficient to split it into a '
                             f'validation and training set as specified by `validation_split={share}`. Either provide '
                             'more data, or a different value for the `validation_split` argument.')
        return (_map(lambda leaf: None if leaf is None else leaf[:cut], data),
                _map(lambda leaf: None if leaf is None else leaf[cut:], data))

    def _numbers(structure):
        return None if structure is None else _map(_tensor, structure)

    def _is_data(x):
        return isinstance(x, (list, tuple, dict, np.ndarray, int, float, Variable)) or torch.is_tensor(x)

    def _source(x, y, weight, batch_size, shuffle=False, steps=None, class_weight=None):
        """What gives the batches of an epoch, and how many there are where that is known."""
        if _is_data(x):
            data = (_map(_tensor, x), _numbers(y), weight)
            count = _batch_count(data[0], batch_size)
            if steps is not None and steps < count:
                return lambda: _first(_batches(data, batch_size, shuffle), steps), steps
            return lambda: _batches(data, batch_size, shuffle), count
        count = steps if steps is not None else len(x) if hasattr(x, '__len__') else None
        if isinstance(x, Sequence):
            make = lambda: (x[index] for index in range(len(x)))
        elif hasattr(x, '__next__'):
            make = lambda: x
        else:
            make = lambda: iter(x)

        def batches():
            for batch in make() if steps is None else _first(make(), steps):
                batch = tuple(batch) if isinstance(batch, (list, tuple)) else (batch,)
                batch = tuple(None if part is None else _map(_tensor, part) for part in batch) + (None, None)
                own = batch[2]
                if class_weight is not None:
                    own = _weights_of(batch[1], own, class_weight)
                yield batch[0], batch[1], own
            if isinstance(x, Sequence):
                x.on_epoch_end()
        return batches, count

    def _first(elements, count):
        for number, element in enumerate(elements):
            yield element
            if number + 1 >= count:
                break

    class Sequence:
        """Batches by number: a subclass gives `__len__` and `__getitem__`.

        >>> class Halves(keras.utils.PyDataset):
        ...     def __len__(self):
        ...         return 2
        >>> len(Halves())
        2
        """

        def __init__(self, workers=1, use_multiprocessing=False, max_queue_size=10):
            self.workers = workers

        def on_epoch_end(self):
            pass

        def __iter__(self):
            return (self[index] for index in range(len(self)))

    def _batch_count(x, batch_size):
        return -(-_flatten(x)[0].shape[0] // (batch_size or 32))

    def _begin_pass(shuffle):
        # A pass draws as PyTorch's DataLoader does: its own seed first, then that of the order. TensorFlow's does not.
        if _classic:
            return None
        drawn = [torch.empty((), dtype=torch.int64).random_() for _ in range(2 if shuffle else 1)]
        return torch.Generator().manual_seed(int(drawn[-1]))

    def _batches(data, batch_size, shuffle=False):
        size = batch_size or 32
        leaves = [leaf for leaf in _flatten(data) if leaf is not None]
        total = leaves[0].shape[0]
        if any(leaf.shape[0] != total for leaf in leaves):
            raise ValueError('Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'
                             f"'x' sizes: {', '.join(str(leaf.shape[0]) for leaf in _flatten(data[0]))}\n"
                             f"'y' sizes: {', '.join(str(leaf.shape[0]) for leaf in _flatten(data[1]))}\n")
        generator = _begin_pass(shuffle)
        order = torch.randperm(total, generator=generator) if shuffle else None
        for start in range(0, total, size):
            if order is None:
                yield _map(lambda leaf: None if leaf is None else leaf[start:start + size], data)
            else:
                chosen = order[start:start + size]
                yield _map(lambda leaf: None if leaf is None else leaf[chosen], data)
        # At the end the next pass is made ready.
        _begin_pass(False)
    """#
}
