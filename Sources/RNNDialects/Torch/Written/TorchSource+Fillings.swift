extension TorchSource {
  /// Of `torch.nn.init`: what is drawn less often.
  static let fillings = #"""
    import math
    import torch

    def _area(x):
        return (1.0 + math.erf(x / math.sqrt(2.0))) / 2.0

    def trunc_normal_(tensor, mean=0.0, std=1.0, a=-2.0, b=2.0, generator=None):
        """Normal numbers between two limits.

        >>> torch.nn.init.trunc_normal_(torch.empty(2, 3)).shape
        """
        with torch.no_grad():
            if _area((b - mean) / std) - _area((a - mean) / std) > 0.3:
                # Most draws lie inside: those outside are drawn again.
                drawn = tensor.normal_(mean, std, generator=generator)
                while True:
                    outside = (drawn < a) | (drawn > b)
                    if not outside.any():
                        break
                    fresh = torch.empty_like(drawn).normal_(mean, std, generator=generator)
                    drawn = torch.where(outside, fresh, drawn)
                tensor.copy_(drawn)
                return tensor
            top = -0.5 * ((max(a, min(mean, b)) - mean) / std) ** 2
            drawn, waits = tensor.uniform_(a, b, generator=generator).clone(), None
            while waits is None or waits.any():
                tried = drawn.clone() if waits is None else torch.empty_like(drawn).uniform_(a, b, generator=generator)
                if waits is not None:
                    drawn = torch.where(waits, tried, drawn)
                height = ((tried - mean) / std) ** 2 * -0.5 - top
                refused = torch.empty_like(drawn).uniform_(generator=generator).log() > height
                waits = refused if waits is None else torch.where(waits, refused, waits)
            tensor.copy_(drawn)
        return tensor

    def sparse_(tensor, sparsity, std=0.01, generator=None):
        """Normal numbers, with a share of zeros in each column.

        >>> torch.nn.init.sparse_(torch.empty(4, 3), 0.5).shape
        """
        if tensor.dim() != 2:
            raise ValueError('Only tensors with 2 dimensions are supported')
        rows, columns = tensor.shape
        zeros = int(math.ceil(sparsity * rows))
        with torch.no_grad():
            tensor.normal_(0, std, generator=generator)
            for column in range(columns):
                tensor[torch.randperm(rows)[:zeros], column] = 0
        return tensor

    def _calculate_fan_in_and_fan_out(tensor):
        if tensor.dim() < 2:
            raise ValueError('Fan in and fan out can not be computed for tensor with fewer than 2 dimensions')
        size = tensor[0][0].numel()
        return tensor.size(1) * size, tensor.size(0) * size

    def _calculate_correct_fan(tensor, mode):
        if mode.lower() not in ('fan_in', 'fan_out'):
            raise ValueError("Mode %s not supported, please use one of ['fan_in', 'fan_out']" % mode.lower())
        return _calculate_fan_in_and_fan_out(tensor)[mode.lower() == 'fan_out']
    """#
}
