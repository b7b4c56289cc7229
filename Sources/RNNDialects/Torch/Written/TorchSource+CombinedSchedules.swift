extension TorchSource {
  /// Of `torch.optim.lr_scheduler`: one cycle, schedules of schedules, and the plateau.
  static let combinedSchedules = #"""
    class OneCycleLR(LRScheduler):
        def __init__(self, optimizer, max_lr, total_steps=None, epochs=None, steps_per_epoch=None, pct_start=0.3,
                     anneal_strategy='cos', cycle_momentum=True, base_momentum=0.85, max_momentum=0.95, div_factor=25.0,
                     final_div_factor=10000.0, three_phase=False, last_epoch=-1):
            if total_steps is not None:
                if total_steps <= 0 or not isinstance(total_steps, int):
                    raise ValueError(f'Expected positive integer total_steps, but got {total_steps}')
                self.total_steps = total_steps
            elif epochs is not None and steps_per_epoch is not None:
                if not isinstance(epochs, int) or epochs <= 0:
                    raise ValueError(f'Expected positive integer epochs, but got {epochs}')
                if not isinstance(steps_per_epoch, int) or steps_per_epoch <= 0:
                    raise ValueError(f'Expected positive integer steps_per_epoch, but got {steps_per_epoch}')
                self.total_steps = epochs * steps_per_epoch
            else:
                raise ValueError('You must define either total_steps OR (epochs AND steps_per_epoch)')
            if pct_start < 0 or pct_start > 1 or not isinstance(pct_start, float):
                raise ValueError(f'Expected float between 0 and 1 pct_start, but got {pct_start}')
            if anneal_strategy not in ('cos', 'linear'):
                raise ValueError(
                    f"anneal_strategy must be one of 'cos' or 'linear', instead got {anneal_strategy}")
            if three_phase:
                self._phases = [
                    (float(pct_start * self.total_steps) - 1, 'initial_lr', 'max_lr', 'max_momentum', 'base_momentum'),
                    (float(2 * pct_start * self.total_steps) - 2, 'max_lr', 'initial_lr', 'base_momentum', 'max_momentum'),
                    (self.total_steps - 1, 'initial_lr', 'min_lr', 'max_momentum', 'max_momentum')]
            else:
                self._phases = [
                    (float(pct_start * self.total_steps) - 1, 'initial_lr', 'max_lr', 'max_momentum', 'base_momentum'),
                    (self.total_steps - 1, 'max_lr', 'min_lr', 'base_momentum', 'max_momentum')]
            self._anneal_func_type = anneal_strategy
            groups = optimizer.param_groups
            highs = max_lr if isinstance(max_lr, (list, tuple)) else [max_lr] * len(groups)
            self.cycle_momentum = cycle_momentum
            if last_epoch == -1:
                for group, high in zip(groups, highs):
                    group['initial_lr'] = high / div_factor
                    group['max_lr'] = high
                    group['min_lr'] = group['initial_lr'] / final_div_factor
            if cycle_momentum:
                if 'momentum' not in groups[0] and 'betas' not in groups[0]:
                    raise ValueError('optimizer must support momentum or beta1 with `cycle_momentum` option enabled')
                for group in groups:
                    if 'betas' in group:
                        group['betas'] = (max_momentum, *group['betas'][1:])
                    else:
                        group['momentum'] = max_momentum
                    group['max_momentum'] = max_momentum
                    group['base_momentum'] = base_momentum
            super().__init__(optimizer, last_epoch)

        def _between(self, start, end, part):
            if self._anneal_func_type == 'linear':
                return (end - start) * part + start
            return end + (start - end) / 2.0 * (math.cos(math.pi * part) + 1)

        def get_lr(self):
            step = self.last_epoch
            if step > self.total_steps:
                raise ValueError(f'Tried to step {step} times. The total number of steps is {self.total_steps}')
            rates = []
            for group in self.optimizer.param_groups:
                begin = 0.0
                for index, (end, low, high, first, last) in enumerate(self._phases):
                    if step <= end or index == len(self._phases) - 1:
                        part = (step - begin) / (end - begin)
                        rate = self._between(group[low], group[high], part)
                        if self.cycle_momentum:
                            momentum = self._between(group[first], group[last], part)
                        break
                    begin = end
                rates.append(rate)
                if self.cycle_momentum:
                    if 'betas' in group:
                        group['betas'] = (momentum, *group['betas'][1:])
                    else:
                        group['momentum'] = momentum
            return rates

    class SequentialLR(LRScheduler):
        def __init__(self, optimizer, schedulers, milestones, last_epoch=-1):
            if len(milestones) != len(schedulers) - 1:
                raise ValueError(
                    'Sequential Schedulers expects number of schedulers provided to be one more than the number of milestone '
                    f'points, but got number of schedulers {len(schedulers)} and the number of milestones to be equal to '
                    f'{len(milestones)}')
            self._schedulers = schedulers
            self._milestones = milestones
            self.last_epoch = last_epoch + 1
            self.optimizer = optimizer
            for group in optimizer.param_groups:
                group['lr'] = group['initial_lr']
            for scheduler in schedulers:
                scheduler.last_epoch -= 1
            schedulers[0].step()
            self._last_lr = schedulers[0].get_last_lr()

        def step(self):
            self.last_epoch += 1
            index = sum(1 for milestone in self._milestones if milestone <= self.last_epoch)
            scheduler = self._schedulers[index]
            if index > 0 and self._milestones[index - 1] == self.last_epoch:
                scheduler.step(0)
            else:
                scheduler.step()
            self._last_lr = scheduler.get_last_lr()

    class ChainedScheduler(LRScheduler):
        def __init__(self, schedulers, optimizer=None):
            self._schedulers = list(schedulers)
            self.optimizer = optimizer or self._schedulers[0].optimizer
            self._last_lr = self._current()

        def step(self):
            for scheduler in self._schedulers:
                scheduler.step()
            self._last_lr = self._current()

    class ReduceLROnPlateau(LRScheduler):
        def __init__(self, optimizer, mode='min', factor=0.1, patience=10, threshold=1e-4, threshold_mode='rel', cooldown=0,
                     min_lr=0, eps=1e-8):
            if factor >= 1.0:
                raise ValueError('Factor should be < 1.0.')
            if not isinstance(optimizer, Optimizer):
                raise TypeError(f'{type(optimizer).__name__} is not an Optimizer')
            if mode not in ('min', 'max'):
                raise ValueError('mode ' + mode + ' is unknown!')
            if threshold_mode not in ('rel', 'abs'):
                raise ValueError('threshold mode ' + threshold_mode + ' is unknown!')
            self.optimizer = optimizer
            groups = optimizer.param_groups
            if isinstance(min_lr, (list, tuple)):
                if len(min_lr) != len(groups):
                    raise ValueError(f'expected {len(groups)} min_lrs, got {len(min_lr)}')
                self.min_lrs = list(min_lr)
            else:
                self.min_lrs = [min_lr] * len(groups)
            self.factor = factor
            self.patience = patience
            self.cooldown = cooldown
            self.eps = eps
            self.mode = mode
            self.threshold = threshold
            self.threshold_mode = threshold_mode
            self.last_epoch = 0
            self._last_lr = self._current()
            self.best = math.inf if mode == 'min' else -math.inf
            self.cooldown_counter = 0
            self.num_bad_epochs = 0

        def _is_better(self, value, best):
            if self.threshold_mode == 'rel':
                change = 1.0 - self.threshold if self.mode == 'min' else self.threshold + 1.0
                return value < best * change if self.mode == 'min' else value > best * change
            return value < best - self.threshold if self.mode == 'min' else value > best + self.threshold

        def step(self, metrics, epoch=None):
            current = float(metrics)
            self.last_epoch = self.last_epoch + 1 if epoch is None else epoch
            if self._is_better(current, self.best):
                self.best = current
                self.num_bad_epochs = 0
            else:
                self.num_bad_epochs += 1
            if self.cooldown_counter > 0:
                self.cooldown_counter -= 1
                self.num_bad_epochs = 0
            if self.num_bad_epochs > self.patience:
                for least, group in zip(self.min_lrs, self.optimizer.param_groups):
                    old = float(group['lr'])
                    new = max(old * self.factor, least)
                    if old - new > self.eps:
                        group['lr'] = new
                self.cooldown_counter = self.cooldown
                self.num_bad_epochs = 0
            self._last_lr = self._current()
    """#
}
