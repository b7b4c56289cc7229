extension TensorFlowSource {
  /// Of `tensorflow.data`.
  static let datasets = #"""
    import itertools
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

        @property
        def element_spec(self):
            from tensorflow import TensorSpec
            first = next(iter(self), None)
            return _keras._map(lambda leaf: TensorSpec(tuple(leaf.shape), str(leaf.dtype)[6:]), first)

        def __repr__(self):
            return f'<Dataset element_spec={self.element_spec}>'

        def cardinality(self):
            return len(self)

        def as_numpy_iterator(self):
            return (_keras._map(lambda leaf: leaf.numpy(), element) for element in self)

        @staticmethod
        def from_tensor_slices(tensors):
            tensors = _components(tensors)
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

        def window(self, size, shift=None, stride=1, drop_remainder=False):
            """Datasets of `size` elements each, which begin `shift` elements apart."""
            def make():
                elements = list(self)
                for start in range(0, len(elements), shift or size):
                    part = elements[start:start + (size - 1) * stride + 1:stride]
                    if len(part) == size or not drop_remainder:
                        yield _of(part)
            return Dataset(make)

        def map(self, map_func, num_parallel_calls=None, deterministic=None):
            return Dataset(lambda: (_given(map_func, element) for element in self))

        def flat_map(self, map_func):
            return Dataset(lambda: (part for element in self for part in _given(map_func, element)))

        def interleave(self, map_func, cycle_length=None, **options):
            return self.flat_map(map_func)

        def filter(self, predicate):
            return Dataset(lambda: (element for element in self if _given(predicate, element)))

        def unbatch(self):
            return self.flat_map(lambda *element: Dataset.from_tensor_slices(
                element if len(element) > 1 else element[0]))

        def concatenate(self, dataset):
            return Dataset(lambda: (element for part in (self, dataset) for element in part))

        def enumerate(self, start=0):
            return Dataset(lambda: ((torch.tensor(start + number), element) for number, element in zip(
                itertools.count(), self)))

        def reduce(self, initial_state, reduce_func):
            state = torch.as_tensor(np.asarray(initial_state))
            for element in self:
                state = reduce_func(state, element)
            return state

        @staticmethod
        def zip(*datasets):
            parts = datasets[0] if len(datasets) == 1 and isinstance(datasets[0], tuple) else datasets
            return Dataset(lambda: zip(*parts))

        @staticmethod
        def from_tensors(tensors):
            return Dataset(lambda: iter([_components(tensors)]))

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
            return Dataset(lambda: (element for number, element in enumerate(self)
                                    if number >= count))

        def cache(self, filename=''):
            return self

        def prefetch(self, buffer_size):
            return self

    def _components(structure):
        # Tuples and dictionaries are of several components; a list is one tensor.
        from tensorflow import convert_to_tensor
        if isinstance(structure, tuple):
            return tuple(_components(part) for part in structure)
        if isinstance(structure, dict):
            return {key: _components(structure[key]) for key in structure}
        return convert_to_tensor(structure)

    def _given(function, element):
        return function(*element) if isinstance(element, tuple) else function(element)

    def _of(elements):
        # A window is a dataset, or one for each component of the elements.
        if isinstance(elements[0], tuple):
            return tuple(_of(list(column)) for column in zip(*elements))
        return Dataset(lambda: iter(elements))

    def _stacked(elements):
        columns = zip(*[_keras._flatten(element) for element in elements])
        return _keras._pack(elements[0], [torch.stack(column) for column in columns])
    """#
}
