extension TorchSource {
  /// What only tensors have, and no function of `torch`.
  static let ownMethods = #"""
    import math
    import torch

    def sum_to_size(input, *size):
        size = size[0] if len(size) == 1 and isinstance(size[0], (tuple, list)) else size
        if len(size) > input.dim() or any(n not in (1, m) for n, m in zip(reversed(size), reversed(input.shape))):
            raise RuntimeError('size {%s} is not expandable to size {%s}.'
                               % (', '.join(map(str, size)), ', '.join(map(str, input.shape))))
        lead = input.dim() - len(size)
        axes = list(range(lead)) + [lead + k for k, n in enumerate(size) if n == 1 and input.shape[lead + k] != 1]
        return input.sum(axes, keepdim=True).reshape(tuple(size)) if axes else input

    def unfold(input, dimension, size, step):
        dim = dimension % max(1, input.dim())
        length = input.size(dim) if input.dim() else 1
        if step <= 0:
            raise RuntimeError('step is %d but must be > 0' % step)
        if size > length:
            raise RuntimeError('maximum size for tensor at dimension %d is %d but size is %d' % (dim, length, size))
        shape = list(input.shape)
        strides = list(input.stride())
        shape[dim] = (length - size) // step + 1
        step_stride = strides[dim]
        strides[dim] = step_stride * step
        return torch.as_strided(input, shape + [size], strides + [step_stride], input.storage_offset())

    def apply_(input, callable):
        values = [callable(value) for value in input.flatten().tolist()]
        return input.copy_(torch.tensor(values).reshape(input.shape))

    def map_(input, tensor, callable):
        values = [callable(a, b) for a, b in zip(input.flatten().tolist(), tensor.expand(input.shape).flatten().tolist())]
        return input.copy_(torch.tensor(values).reshape(input.shape))

    def fill_diagonal_(input, fill_value, wrap=False):
        if input.dim() < 2:
            raise RuntimeError('dimensions must larger than 1')
        places = torch.arange(min(input.shape))
        input[(places,) * input.dim()] = fill_value
        return input

    def _uniform(input, generator):
        return torch.rand(input.numel(), dtype=torch.float64, generator=generator).reshape(input.shape)

    def geometric_(input, p, *, generator=None):
        if not 0 < p < 1:
            raise RuntimeError('geometric_ expects p to be in (0, 1), but got p=%s' % p)
        return input.copy_(torch.ceil(torch.log(_uniform(input, generator)) / math.log(1 - p)))

    def log_normal_(input, mean=1, std=2, *, generator=None):
        count = input.numel()
        drawn = [torch.empty(min(8, count - start), dtype=torch.float64).normal_(mean, std, generator=generator)
                 for start in range(0, count, 8)]
        return input.copy_(torch.exp(torch.cat(drawn)).reshape(input.shape)) if drawn else input

    def cauchy_(input, median=0, sigma=1, *, generator=None):
        return input.copy_(median + sigma * torch.tan(math.pi * (_uniform(input, generator) - 0.5)))

    def resize_(input, *sizes):
        sizes = sizes[0] if len(sizes) == 1 and isinstance(sizes[0], (tuple, list)) else sizes
        count = 1
        for size in sizes:
            count *= size
        flat = input.detach().reshape(-1)
        if count > flat.numel():
            flat = torch.cat([flat, torch.zeros(count - flat.numel(), dtype=input.dtype)])
        input.data = flat[:count].reshape(tuple(sizes))
        return input

    def resize_as_(input, other):
        return resize_(input, *other.shape)

    def set_(input, source=None):
        input.data = torch.empty(0, dtype=input.dtype) if source is None else source
        return input

    def new(input, *args):
        if len(args) == 1 and isinstance(args[0], (list, tuple)) and not isinstance(args[0], torch.Size):
            return torch.tensor(args[0], dtype=input.dtype)
        return torch.empty(*args, dtype=input.dtype) if args else torch.empty(0, dtype=input.dtype)

    def new_empty_strided(input, size, stride):
        return torch.empty_strided(size, stride, dtype=input.dtype)

    def is_set_to(input, tensor):
        return input.data_ptr() == tensor.data_ptr() and input.shape == tensor.shape and input.stride() == tensor.stride()

    def is_shared(input):
        return False

    def is_pinned(input, device=None):
        return False

    def is_inference(input):
        return False

    def is_neg(input):
        return False

    def is_distributed(input):
        return False

    def is_coalesced(input):
        raise RuntimeError("Could not run 'is_coalesced': only strided tensors are here")

    def pin_memory(input, device=None):
        return input

    def share_memory_(input):
        return input

    def to_dense(input, dtype=None):
        return input if dtype is None else input.to(dtype)

    def reinforce(input, reward):
        raise RuntimeError('reinforce() was removed. Use torch.distributions instead.')

    def as_subclass(input, cls):
        return input

    def untyped_storage(input):
        return storage(input)

    class storage:
        def __init__(self, tensor):
            self._whole = torch._files._storage(tensor)

        def __len__(self):
            return self._whole.numel()

        def size(self):
            return len(self)

        def nbytes(self):
            return len(self) * self._whole.element_size()

        def data_ptr(self):
            return self._whole.data_ptr()

        def tolist(self):
            return self._whole.tolist()

        def __getitem__(self, index):
            found = self._whole[index]
            return found.item() if found.dim() == 0 else found.tolist()

        def __setitem__(self, index, value):
            self._whole[index] = value

        def __iter__(self):
            return iter(self.tolist())

        def __repr__(self):
            lines = ''.join(' %s\n' % value for value in self.tolist())
            return lines + '[torch.storage.TypedStorage(dtype=%s, device=cpu) of size %d]' % (self._whole.dtype, len(self))

    storage.__name__ = storage.__qualname__ = 'TypedStorage'
    storage.__module__ = 'torch.storage'

    def register_post_accumulate_grad_hook(input, hook):
        return input.register_hook(lambda grad: None)
    """#
}
