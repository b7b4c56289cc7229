extension TensorFlowSource {
  /// Of `tensorflow.data`.
  static let datasets = #"""
    import numpy as np
    import torch
    from tensorflow.keras import src as _keras

    AUTOTUNE = -1

    class Dataset:
        """Elements one after the other: `from_tensor_slices`, `shuffle`, `batch`, `map`.

        >>> [int(x) for x in tf.data.Dataset.range(3)]
        [0, 1, 2]
        """

        def __init__(self, make):
            self._make = make

        def __iter__(self):
            return iter(self._make())

        def __len__(self):
            return sum(1 for element in self)

        def cardinality(self):
            return len(self)

        def as_numpy_iterator(self):
            return (_keras._map(lambda leaf: leaf.numpy(), element) for element in self)

        @staticmethod
        def from_tensor_slices(tensors):
            tensors = _keras._map(lambda leaf: torch.as_tensor(np.asarray(leaf)), tensors)
            count = _keras._flatten(tensors)[0].shape[0]
            return Dataset(lambda: (_keras._map(lambda leaf: leaf[index], tensors) for index in range(count)))

        @staticmethod
        def range(*limits):
            return Dataset(lambda: (torch.tensor(index) for index in range(*limits)))

        @staticmethod
        def from_generator(generator, output_types=None, output_shapes=None, output_signature=None, args=None):
            convert = lambda leaf: torch.as_tensor(np.asarray(leaf))
            return Dataset(lambda: (_keras._map(convert, element) for element in generator(*(args or ()))))

        def batch(self, batch_size, drop_remainder=False):
            def make():
                part = []
                for element in self:
                    part.append(element)
                    if len(part) == batch_size:
                        yield _stacked(part)
                        part = []
                if part and not drop_remainder:
                    yield _stacked(part)
            return Dataset(make)

        def map(self, map_func, num_parallel_calls=None):
            return Dataset(lambda: (map_func(*element) if isinstance(element, tuple) else map_func(element)
                                    for element in self))

        def filter(self, predicate):
            return Dataset(lambda: (element for element in self if predicate(
                *(element if isinstance(element, tuple) else (element,)))))

        def shuffle(self, buffer_size, seed=None, reshuffle_each_iteration=None):
            def make():
                elements = list(self)
                return (elements[int(place)] for place in torch.randperm(len(elements)))
            return Dataset(make)

        def repeat(self, count=None):
            def make():
                number = 0
                while count is None or number < count:
                    yield from self
                    number += 1
            return Dataset(make)

        def take(self, count):
            def make():
                for number, element in zip(range(count), self):
                    yield element
            return Dataset(make)

        def skip(self, count):
            return Dataset(lambda: (element for number, element in enumerate(self) if number >= count))

        def cache(self, filename=''):
            return self

        def prefetch(self, buffer_size):
            return self

    def _stacked(elements):
        columns = zip(*[_keras._flatten(element) for element in elements])
        return _keras._pack(elements[0], [torch.stack(column) for column in columns])
    """#
}
