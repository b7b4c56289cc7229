extension TorchSource {
  /// Of `torch.optim.lr_scheduler`: schedules that come back.
  static let cyclicSchedules = #"""
    class CosineAnnealingLR(LRScheduler):
        def __init__(self, optimizer, T_max, eta_min=0.0, last_epoch=-1):
            self.T_max = T_max
            self.eta_min = eta_min
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            least, period, epoch = self.eta_min, self.T_max, self.last_epoch
            if epoch == 0:
                return self._current()
            if self._step_count == 1 and epoch > 0:
                return [least + (base - least) * (1 + math.cos(epoch * math.pi / period)) / 2 for base in self.base_lrs]
            if (epoch - 1 - period) % (2 * period) == 0:
                return [rate + (base - least) * (1 - math.cos(math.pi / period)) / 2
                        for base, rate in zip(self.base_lrs, self._current())]
            ratio = (1 + math.cos(math.pi * epoch / period)) / (1 + math.cos(math.pi * (epoch - 1) / period))
            return [ratio * (rate - least) + least for rate in self._current()]

        def _get_closed_form_lr(self):
            return [self.eta_min + (base - self.eta_min) * (1 + math.cos(math.pi * self.last_epoch / self.T_max)) / 2
                    for base in self.base_lrs]

    class CosineAnnealingWarmRestarts(LRScheduler):
        def __init__(self, optimizer, T_0, T_mult=1, eta_min=0.0, last_epoch=-1):
            if T_0 <= 0 or not isinstance(T_0, int):
                raise ValueError(f'Expected positive integer T_0, but got {T_0}')
            if T_mult < 1 or not isinstance(T_mult, int):
                raise ValueError(f'Expected integer T_mult >= 1, but got {T_mult}')
            self.T_0 = T_0
            self.T_i = T_0
            self.T_mult = T_mult
            self.eta_min = eta_min
            self.T_cur = last_epoch
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            return [self.eta_min + (base - self.eta_min) * (1 + math.cos(math.pi * self.T_cur / self.T_i)) / 2
                    for base in self.base_lrs]

        def step(self, epoch=None):
            if epoch is None and self.last_epoch < 0:
                epoch = 0
            if epoch is None:
                epoch = self.last_epoch + 1
                self.T_cur = self.T_cur + 1
                if self.T_cur >= self.T_i:
                    self.T_cur = self.T_cur - self.T_i
                    self.T_i = self.T_i * self.T_mult
            elif epoch < 0:
                raise ValueError(f'Expected non-negative epoch, but got {epoch}')
            elif epoch >= self.T_0:
                if self.T_mult == 1:
                    self.T_cur = epoch % self.T_0
                else:
                    n = int(math.log((epoch / self.T_0 * (self.T_mult - 1) + 1), self.T_mult))
                    self.T_cur = epoch - self.T_0 * (self.T_mult ** n - 1) / (self.T_mult - 1)
                    self.T_i = self.T_0 * self.T_mult ** n
            else:
                self.T_i = self.T_0
                self.T_cur = epoch
            self.last_epoch = math.floor(epoch)
            for group, value in zip(self.optimizer.param_groups, self.get_lr()):
                group['lr'] = value
            self._last_lr = self._current()

    class CyclicLR(LRScheduler):
        def __init__(self, optimizer, base_lr, max_lr, step_size_up=2000, step_size_down=None, mode='triangular', gamma=1.0,
                     scale_fn=None, scale_mode='cycle', cycle_momentum=True, base_momentum=0.8, max_momentum=0.9,
                     last_epoch=-1):
            if mode not in ('triangular', 'triangular2', 'exp_range') and scale_fn is None:
                raise ValueError('mode is invalid and scale_fn is None')
            groups = optimizer.param_groups
            lows = base_lr if isinstance(base_lr, (list, tuple)) else [base_lr] * len(groups)
            if last_epoch == -1:
                for group, low in zip(groups, lows):
                    group['lr'] = low
            self.max_lrs = list(max_lr) if isinstance(max_lr, (list, tuple)) else [max_lr] * len(groups)
            down = step_size_up if step_size_down is None else step_size_down
            self.total_size = float(step_size_up + down)
            self.step_ratio = step_size_up / self.total_size
            self.mode = mode
            self.gamma = gamma
            self.scale_fn = scale_fn
            self.scale_mode = scale_mode if scale_fn is not None else ('iterations' if mode == 'exp_range' else 'cycle')
            self.cycle_momentum = cycle_momentum
            if cycle_momentum:
                if 'momentum' not in groups[0] and 'betas' not in groups[0]:
                    raise ValueError('optimizer must support momentum or beta1 with `cycle_momentum` option enabled')
                self.base_momentums = [base_momentum] * len(groups)
                self.max_momentums = [max_momentum] * len(groups)
            super().__init__(optimizer, last_epoch)
            self.base_lrs = list(lows)

        def _scale(self, cycle):
            x = cycle if self.scale_mode == 'cycle' else self.last_epoch
            if self.scale_fn is not None:
                return self.scale_fn(x)
            return {'triangular': lambda: 1.0, 'triangular2': lambda: 1 / (2.0 ** (x - 1)),
                    'exp_range': lambda: self.gamma ** x}[self.mode]()

        def get_lr(self):
            cycle = math.floor(1 + self.last_epoch / self.total_size)
            x = 1.0 + self.last_epoch / self.total_size - cycle
            scale = x / self.step_ratio if x <= self.step_ratio else (x - 1) / (self.step_ratio - 1)
            rates = [low + (high - low) * scale * self._scale(cycle) for low, high in zip(self.base_lrs, self.max_lrs)]
            if self.cycle_momentum:
                for low, high, group in zip(self.base_momentums, self.max_momentums, self.optimizer.param_groups):
                    momentum = high - (high - low) * scale * self._scale(cycle)
                    if 'betas' in group:
                        group['betas'] = (momentum, *group['betas'][1:])
                    else:
                        group['momentum'] = momentum
            return rates
    """#
}
