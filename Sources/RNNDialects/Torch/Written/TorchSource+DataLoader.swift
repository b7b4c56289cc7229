extension TorchSource {
  /// Of `torch.utils.data`: batches.
  static let dataLoader = #"""
    def default_convert(data):
        return data

    def default_collate(batch):
        first = batch[0]
        kind = type(first)
        if isinstance(first, torch.Tensor):
            return torch.stack(batch, 0)
        if kind.__module__ == 'numpy':
            if kind.__name__ == 'ndarray':
                return default_collate([torch.as_tensor(element) for element in batch])
            return torch.as_tensor(batch)
        if isinstance(first, float):
            return torch.tensor(batch, dtype=torch.float64)
        if isinstance(first, int):
            return torch.tensor(batch)
        if isinstance(first, (str, bytes)):
            return batch
        if isinstance(first, dict):
            return {key: default_collate([element[key] for element in batch]) for key in first}
        if isinstance(first, tuple) and hasattr(first, '_fields'):
            return kind(*(default_collate(samples) for samples in zip(*batch)))
        if isinstance(first, (list, tuple)):
            if not all(len(element) == len(first) for element in batch):
                raise RuntimeError('each element in list of batch should be of equal size')
            columns = [default_collate(samples) for samples in zip(*batch)]
            return columns
        raise TypeError('default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found '
                        f'{kind}')

    class DataLoader:
        def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0,
                     collate_fn=None, pin_memory=False, drop_last=False, timeout=0, worker_init_fn=None,
                     multiprocessing_context=None, generator=None, *, prefetch_factor=None, persistent_workers=False,
                     pin_memory_device='', in_order=True):
            if num_workers < 0:
                raise ValueError('num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.')
            if timeout < 0:
                raise ValueError('timeout option should be non-negative')
            self.dataset = dataset
            self.num_workers = num_workers
            self.pin_memory = pin_memory
            self.timeout = timeout
            self.worker_init_fn = worker_init_fn
            self.generator = generator
            is_iterable = isinstance(dataset, IterableDataset)
            if is_iterable:
                if shuffle:
                    raise ValueError(
                        f'DataLoader with IterableDataset: expected unspecified shuffle option, but got shuffle={shuffle}')
                if sampler is not None:
                    raise ValueError(
                        f'DataLoader with IterableDataset: expected unspecified sampler option, but got sampler={sampler}')
                if batch_sampler is not None:
                    raise ValueError('DataLoader with IterableDataset: expected unspecified batch_sampler option, but got '
                                     f'batch_sampler={batch_sampler}')
            if sampler is not None and shuffle:
                raise ValueError('sampler option is mutually exclusive with shuffle')
            if batch_sampler is not None:
                if batch_size != 1 or shuffle or sampler is not None or drop_last:
                    raise ValueError('batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and '
                                     'drop_last')
                batch_size = None
                drop_last = False
            elif batch_size is None and drop_last:
                raise ValueError('batch_size=None option disables auto-batching and is mutually exclusive with drop_last')
            if sampler is None:
                if is_iterable:
                    sampler = itertools.repeat(None)
                elif shuffle:
                    sampler = RandomSampler(dataset, generator=generator)
                else:
                    sampler = SequentialSampler(dataset)
            if batch_size is not None and batch_sampler is None and not is_iterable:
                batch_sampler = BatchSampler(sampler, batch_size, drop_last)
            self.batch_size = batch_size
            self.drop_last = drop_last
            self.sampler = sampler
            self.batch_sampler = batch_sampler
            self._is_iterable = is_iterable
            self._batches = batch_sampler is not None or (is_iterable and batch_size is not None)
            self.collate_fn = collate_fn or (default_collate if self._batches else default_convert)

        def __class_getitem__(cls, item):
            return cls

        def __iter__(self):
            # PyTorch draws the seed of its workers first, whether there are any or not.
            torch.empty((), dtype=torch.int64).random_(generator=self.generator)
            return self._batches_of_an_epoch()

        def _batches_of_an_epoch(self):
            if self._is_iterable:
                elements = iter(self.dataset)
                if not self._batches:
                    for element in elements:
                        yield self.collate_fn(element)
                    return
                while True:
                    batch = list(itertools.islice(elements, self.batch_size))
                    if not batch or (self.drop_last and len(batch) < self.batch_size):
                        return
                    yield self.collate_fn(batch)
            elif self._batches:
                fetch_many = getattr(self.dataset, '__getitems__', None)
                for indices in self.batch_sampler:
                    batch = fetch_many(indices) if fetch_many else [self.dataset[index] for index in indices]
                    yield self.collate_fn(batch)
            else:
                for index in self.sampler:
                    yield self.collate_fn(self.dataset[index])

        def __len__(self):
            if self._is_iterable:
                length = len(self.dataset)
                if self.batch_size is None:
                    return length
                return length // self.batch_size if self.drop_last else math.ceil(length / self.batch_size)
            return len(self.batch_sampler) if self._batches else len(self.sampler)

    def get_worker_info():
        return None
    """#
}
