extension TorchSource {
  /// Of `torch.optim.lr_scheduler`: the base, and schedules that step or decay.
  static let schedules = #"""
    import math
    from torch.optim import Optimizer

    class LRScheduler:
        def __init__(self, optimizer, last_epoch=-1):
            if not isinstance(optimizer, Optimizer):
                raise TypeError(f'{type(optimizer).__name__} is not an Optimizer')
            self.optimizer = optimizer
            for group in optimizer.param_groups:
                if last_epoch == -1:
                    group.setdefault('initial_lr', group['lr'])
                elif 'initial_lr' not in group:
                    raise KeyError("param 'initial_lr' is not specified in param_groups[0] when resuming an optimizer")
            self.base_lrs = [group['initial_lr'] for group in optimizer.param_groups]
            self.last_epoch = last_epoch
            self._step_count = 0
            self._is_initial = self._get_lr_called_within_step = False
            self.step()

        def get_last_lr(self):
            return self._last_lr

        def get_lr(self):
            raise NotImplementedError

        def _current(self):
            return [group['lr'] for group in self.optimizer.param_groups]

        def step(self, epoch=None):
            self._step_count += 1
            if epoch is None:
                self.last_epoch += 1
                values = self.get_lr()
            else:
                self.last_epoch = epoch
                closed = getattr(self, '_get_closed_form_lr', None)
                values = closed() if closed else self.get_lr()
            for group, value in zip(self.optimizer.param_groups, values):
                group['lr'] = value
            self._last_lr = self._current()

        def state_dict(self):
            return {key: value for key, value in self.__dict__.items() if key != 'optimizer'}

        def load_state_dict(self, state_dict):
            self.__dict__.update(state_dict)

    _LRScheduler = LRScheduler

    class _ByFunction(LRScheduler):
        def __init__(self, optimizer, lr_lambda, last_epoch=-1):
            groups = len(optimizer.param_groups)
            if isinstance(lr_lambda, (list, tuple)):
                if len(lr_lambda) != groups:
                    raise ValueError(f'Expected {groups} lr_lambdas, but got {len(lr_lambda)}')
                self.lr_lambdas = list(lr_lambda)
            else:
                self.lr_lambdas = [lr_lambda] * groups
            super().__init__(optimizer, last_epoch)

        def state_dict(self):
            state = {key: value for key, value in self.__dict__.items() if key not in ('optimizer', 'lr_lambdas')}
            state['lr_lambdas'] = [None] * len(self.lr_lambdas)
            return state

        def load_state_dict(self, state_dict):
            self.__dict__.update({key: value for key, value in state_dict.items() if key != 'lr_lambdas'})

    class LambdaLR(_ByFunction):
        def get_lr(self):
            return [base * function(self.last_epoch) for function, base in zip(self.lr_lambdas, self.base_lrs)]

    class MultiplicativeLR(_ByFunction):
        def get_lr(self):
            if self.last_epoch == 0:
                return self._current()
            return [rate * function(self.last_epoch) for function, rate in zip(self.lr_lambdas, self._current())]

    class StepLR(LRScheduler):
        def __init__(self, optimizer, step_size, gamma=0.1, last_epoch=-1):
            self.step_size = step_size
            self.gamma = gamma
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self.last_epoch == 0 or self.last_epoch % self.step_size != 0:
                return self._current()
            return [rate * self.gamma for rate in self._current()]

        def _get_closed_form_lr(self):
            return [base * self.gamma ** (self.last_epoch // self.step_size) for base in self.base_lrs]

    class MultiStepLR(LRScheduler):
        def __init__(self, optimizer, milestones, gamma=0.1, last_epoch=-1):
            from collections import Counter
            self.milestones = Counter(milestones)
            self.gamma = gamma
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self.last_epoch not in self.milestones:
                return self._current()
            return [rate * self.gamma ** self.milestones[self.last_epoch] for rate in self._current()]

        def _get_closed_form_lr(self):
            passed = sum(count for milestone, count in self.milestones.items() if milestone <= self.last_epoch)
            return [base * self.gamma ** passed for base in self.base_lrs]

    class ConstantLR(LRScheduler):
        def __init__(self, optimizer, factor=1.0 / 3, total_iters=5, last_epoch=-1):
            if factor > 1.0 or factor < 0:
                raise ValueError('Constant multiplicative factor expected to be between 0 and 1.')
            self.factor = factor
            self.total_iters = total_iters
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self.last_epoch == 0:
                return [rate * self.factor for rate in self._current()]
            if self.last_epoch != self.total_iters:
                return self._current()
            return [rate * (1.0 / self.factor) for rate in self._current()]

    class LinearLR(LRScheduler):
        def __init__(self, optimizer, start_factor=1.0 / 3, end_factor=1.0, total_iters=5, last_epoch=-1):
            if start_factor > 1.0 or start_factor <= 0:
                raise ValueError('Starting multiplicative factor expected to be greater than 0 and less or equal to 1.')
            if end_factor > 1.0 or end_factor < 0:
                raise ValueError('Ending multiplicative factor expected to be between 0 and 1.')
            self.start_factor = start_factor
            self.end_factor = end_factor
            self.total_iters = total_iters
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self.last_epoch == 0:
                return [rate * self.start_factor for rate in self._current()]
            if self.last_epoch > self.total_iters:
                return self._current()
            change = self.end_factor - self.start_factor
            total = self.total_iters * self.start_factor + (self.last_epoch - 1) * change
            return [rate * (1.0 + change / total) for rate in self._current()]

    class ExponentialLR(LRScheduler):
        def __init__(self, optimizer, gamma, last_epoch=-1):
            self.gamma = gamma
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self.last_epoch == 0:
                return self._current()
            return [rate * self.gamma for rate in self._current()]

        def _get_closed_form_lr(self):
            return [base * self.gamma ** self.last_epoch for base in self.base_lrs]

    class PolynomialLR(LRScheduler):
        def __init__(self, optimizer, total_iters=5, power=1.0, last_epoch=-1):
            self.total_iters = total_iters
            self.power = power
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self.last_epoch == 0 or self.last_epoch > self.total_iters:
                return self._current()
            decay = ((1.0 - self.last_epoch / self.total_iters)
                     / (1.0 - (self.last_epoch - 1) / self.total_iters)) ** self.power
            return [rate * decay for rate in self._current()]
    """#
}
