extension TorchSource {
  /// Of `torch.utils.data`: data sets.
  static let datasets = #"""
    import bisect
    import itertools
    import math
    import torch

    class Dataset:
        def __getitem__(self, index):
            raise NotImplementedError('Subclasses of Dataset should implement __getitem__.')

        def __add__(self, other):
            return ConcatDataset([self, other])

        def __class_getitem__(cls, item):
            return cls

    class IterableDataset(Dataset):
        def __iter__(self):
            raise NotImplementedError

        def __add__(self, other):
            return ChainDataset([self, other])

    class TensorDataset(Dataset):
        def __init__(self, *tensors):
            if any(tensors[0].size(0) != tensor.size(0) for tensor in tensors):
                raise AssertionError('Size mismatch between tensors')
            self.tensors = tensors

        def __getitem__(self, index):
            return tuple(tensor[index] for tensor in self.tensors)

        def __len__(self):
            return self.tensors[0].size(0)

    class StackDataset(Dataset):
        def __init__(self, *args, **kwargs):
            if args and kwargs:
                raise ValueError('Supported either ``tuple``- (via ``args``) or``dict``- (via ``kwargs``) like input/output, but both types are given.')
            if not args and not kwargs:
                raise ValueError('At least one dataset should be passed')
            self.datasets = args or kwargs
            sizes = [len(d) for d in (args or kwargs.values())]
            if any(size != sizes[0] for size in sizes):
                raise ValueError('Size mismatch between datasets')
            self._length = sizes[0]

        def __getitem__(self, index):
            if isinstance(self.datasets, dict):
                return {key: dataset[index] for key, dataset in self.datasets.items()}
            return tuple(dataset[index] for dataset in self.datasets)

        def __len__(self):
            return self._length

    class ConcatDataset(Dataset):
        @staticmethod
        def cumsum(sequence):
            return list(itertools.accumulate(len(element) for element in sequence))

        def __init__(self, datasets):
            self.datasets = list(datasets)
            if len(self.datasets) == 0:
                raise AssertionError('datasets should not be an empty iterable')
            self.cumulative_sizes = self.cumsum(self.datasets)

        def __len__(self):
            return self.cumulative_sizes[-1]

        def __getitem__(self, index):
            if index < 0:
                if -index > len(self):
                    raise ValueError('absolute value of index should not exceed dataset length')
                index = len(self) + index
            number = bisect.bisect_right(self.cumulative_sizes, index)
            before = self.cumulative_sizes[number - 1] if number > 0 else 0
            return self.datasets[number][index - before]

    class ChainDataset(IterableDataset):
        def __init__(self, datasets):
            self.datasets = datasets

        def __iter__(self):
            for dataset in self.datasets:
                yield from dataset

        def __len__(self):
            return sum(len(dataset) for dataset in self.datasets)

    class Subset(Dataset):
        def __init__(self, dataset, indices):
            self.dataset = dataset
            self.indices = indices

        def __getitem__(self, index):
            if isinstance(index, list):
                return self.dataset[[self.indices[i] for i in index]]
            return self.dataset[self.indices[index]]

        def __len__(self):
            return len(self.indices)

    def random_split(dataset, lengths, generator=None):
        lengths = list(lengths)
        if math.isclose(sum(lengths), 1) and sum(lengths) <= 1:
            sizes = []
            for number, fraction in enumerate(lengths):
                if fraction < 0 or fraction > 1:
                    raise ValueError(f'Fraction at index {number} is not between 0 and 1')
                sizes.append(int(math.floor(len(dataset) * fraction)))
            for number in range(len(dataset) - sum(sizes)):
                sizes[number % len(sizes)] += 1
            lengths = sizes
            for number, length in enumerate(lengths):
                if length == 0:
                    import warnings
                    warnings.warn(f'Length of split at index {number} is 0. This might result in an empty dataset.')
        if sum(lengths) != len(dataset):
            raise ValueError('Sum of input lengths does not equal the length of the input dataset!')
        indices = torch.randperm(sum(lengths), generator=generator).tolist()
        ends = itertools.accumulate(lengths)
        return [Subset(dataset, indices[end - length:end]) for end, length in zip(ends, lengths)]
    """#
}
