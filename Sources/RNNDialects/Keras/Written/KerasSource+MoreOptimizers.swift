extension KerasSource {
  /// Optimizers beside the usual ones.
  static let moreOptimizers = WrittenSource(
    "Nadam Adagrad Adadelta Adamax legacy _table", everything,
    #"""
    class Nadam(Optimizer):
        """Adam with Nesterov's momentum.

        >>> float(keras.optimizers.Nadam(0.5).learning_rate)
        0.5
        """

        _slots = ('momentum', 'velocity')

        def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-07, **kwargs):
            super().__init__(learning_rate, **kwargs)
            self.beta_1, self.beta_2, self.epsilon = beta_1, beta_2, epsilon
            self._product = 1.0
            self._counted = 0
            self._config.update(beta_1=beta_1, beta_2=beta_2, epsilon=epsilon)

        def _update(self, variable, gradient, rate, slots):
            first, second = slots
            now = self.beta_1 * (1.0 - 0.5 * 0.96 ** self._count)
            following = self.beta_1 * (1.0 - 0.5 * 0.96 ** (self._count + 1))
            if self._counted != self._count:
                self._counted = self._count
                self._product *= now
            first.copy_(first + (gradient - first) * (1 - self.beta_1))
            second.copy_(second + (gradient * gradient - second) * (1 - self.beta_2))
            m = following * first / (1 - self._product * following) + (1 - now) * gradient / (1 - self._product)
            v = second / (1 - self.beta_2 ** self._count)
            variable.assign_sub(m * rate / (torch.sqrt(v) + self.epsilon))

    class Adagrad(Optimizer):
        """Steps divided by the size of all gradients so far.

        >>> float(keras.optimizers.Adagrad(0.5).learning_rate)
        0.5
        """

        _slots = ('accumulator',)

        def __init__(self, learning_rate=0.001, initial_accumulator_value=0.1, epsilon=1e-07, **kwargs):
            super().__init__(learning_rate, **kwargs)
            self.initial_accumulator_value, self.epsilon = initial_accumulator_value, epsilon
            self._config.update(initial_accumulator_value=initial_accumulator_value, epsilon=epsilon)

        def build(self, variables):
            super().build(variables)
            for values in self._values.values():
                values[0].fill_(self.initial_accumulator_value)

        def _update(self, variable, gradient, rate, slots):
            slots[0].copy_(slots[0] + gradient * gradient)
            variable.assign_sub(rate * gradient / torch.sqrt(slots[0] + self.epsilon))

    class Adadelta(Optimizer):
        """Steps of the size of the steps before.

        >>> float(keras.optimizers.Adadelta(0.5).learning_rate)
        0.5
        """

        _slots = ('gradients', 'steps')

        def __init__(self, learning_rate=0.001, rho=0.95, epsilon=1e-07, **kwargs):
            super().__init__(learning_rate, **kwargs)
            self.rho, self.epsilon = rho, epsilon
            self._config.update(rho=rho, epsilon=epsilon)

        def _update(self, variable, gradient, rate, slots):
            seen, moved = slots
            seen.copy_(self.rho * seen + (1 - self.rho) * gradient * gradient)
            step = -torch.sqrt(moved + self.epsilon) * gradient / torch.sqrt(seen + self.epsilon)
            moved.copy_(self.rho * moved + (1 - self.rho) * step * step)
            variable.assign_add(rate * step)

    class Adamax(Optimizer):
        """Adam by the largest gradient.

        >>> float(keras.optimizers.Adamax(0.5).learning_rate)
        0.5
        """

        _slots = ('momentum', 'norm')

        def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-07, **kwargs):
            super().__init__(learning_rate, **kwargs)
            self.beta_1, self.beta_2, self.epsilon = beta_1, beta_2, epsilon
            self._config.update(beta_1=beta_1, beta_2=beta_2, epsilon=epsilon)

        def _update(self, variable, gradient, rate, slots):
            first, norm = slots
            first.copy_(first + (gradient - first) * (1 - self.beta_1))
            norm.copy_(torch.maximum(self.beta_2 * norm, torch.abs(gradient)))
            variable.assign_sub(rate * first / ((1 - self.beta_1 ** self._count) * (norm + self.epsilon)))

    class legacy:
        """The optimizers under the name that they had for a while.

        >>> keras.optimizers.legacy.Adam is keras.optimizers.Adam
        True
        """

        SGD, Adam, RMSprop, Nadam, Adagrad, Adadelta, Adamax = SGD, Adam, RMSprop, Nadam, Adagrad, Adadelta, Adamax

    _table = {kind.__name__.lower(): kind for kind in (Nadam, Adagrad, Adadelta, Adamax)}
    """#)

  /// Learning rates that change from step to step.
  static let schedules = WrittenSource(
    """
    LearningRateSchedule ExponentialDecay PiecewiseConstantDecay PolynomialDecay InverseTimeDecay CosineDecay
    CosineDecayRestarts
    """, everything,
    #"""
    class LearningRateSchedule(_Configured):
        """A learning rate for each step: a subclass gives `__call__(step)`.

        >>> class Halved(keras.optimizers.schedules.LearningRateSchedule):
        ...     def __call__(self, step):
        ...         return 0.1 / 2 ** float(step)
        >>> Halved()(1)
        0.05
        """

        def _keep(self, **options):
            self._config = options
            for key, value in options.items():
                setattr(self, key, value)

        def __call__(self, step):
            return torch.tensor(float(self._rate(float(step))))

    class ExponentialDecay(LearningRateSchedule):
        """initial_learning_rate * decay_rate ** (step / decay_steps).

        >>> float(keras.optimizers.schedules.ExponentialDecay(1.0, 10, 0.5)(10))
        0.5
        """

        def __init__(self, initial_learning_rate, decay_steps, decay_rate, staircase=False, name='ExponentialDecay'):
            self._keep(initial_learning_rate=initial_learning_rate, decay_steps=decay_steps, decay_rate=decay_rate,
                       staircase=staircase, name=name)

        def _rate(self, step):
            part = step / self.decay_steps
            return self.initial_learning_rate * self.decay_rate ** (math.floor(part) if self.staircase else part)

    class InverseTimeDecay(ExponentialDecay):
        """initial_learning_rate / (1 + decay_rate * step / decay_steps).

        >>> float(keras.optimizers.schedules.InverseTimeDecay(1.0, 10, 1.0)(10))
        0.5
        """

        def _rate(self, step):
            part = step / self.decay_steps
            return self.initial_learning_rate / (1 + self.decay_rate * (math.floor(part) if self.staircase else part))

    class PiecewiseConstantDecay(LearningRateSchedule):
        """One value up to each boundary.

        >>> float(keras.optimizers.schedules.PiecewiseConstantDecay([5], [1.0, 0.5])(6))
        0.5
        """

        def __init__(self, boundaries, values, name='PiecewiseConstant'):
            if len(boundaries) != len(values) - 1:
                raise ValueError('The length of boundaries should be 1 less than the length of values. Received: '
                                 f'boundaries={boundaries} of length {len(boundaries)}, and values={values} of length '
                                 f'{len(values)}.')
            self._keep(boundaries=boundaries, values=values, name=name)

        def _rate(self, step):
            return self.values[sum(1 for boundary in self.boundaries if step > boundary)]

    class PolynomialDecay(LearningRateSchedule):
        """From one rate to another along a power of the step.

        >>> float(keras.optimizers.schedules.PolynomialDecay(1.0, 10, 0.5)(10))
        0.5
        """

        def __init__(self, initial_learning_rate, decay_steps, end_learning_rate=0.0001, power=1.0, cycle=False,
                     name='PolynomialDecay'):
            self._keep(initial_learning_rate=initial_learning_rate, decay_steps=decay_steps,
                       end_learning_rate=end_learning_rate, power=power, cycle=cycle, name=name)

        def _rate(self, step):
            whole = self.decay_steps * (max(1, math.ceil(step / self.decay_steps)) if self.cycle else 1)
            part = 1 - min(step, whole) / whole
            return (self.initial_learning_rate - self.end_learning_rate) * part ** self.power + self.end_learning_rate

    class CosineDecay(LearningRateSchedule):
        """Down along half a wave, after a warm-up where one is wanted.

        >>> float(keras.optimizers.schedules.CosineDecay(1.0, 10)(5))
        0.5
        """

        def __init__(self, initial_learning_rate, decay_steps, alpha=0.0, name='CosineDecay', warmup_target=None,
                     warmup_steps=0):
            self._keep(initial_learning_rate=initial_learning_rate, decay_steps=decay_steps, alpha=alpha, name=name,
                       warmup_target=warmup_target, warmup_steps=warmup_steps)

        def _rate(self, step):
            top = self.initial_learning_rate
            if self.warmup_target is not None:
                if step < self.warmup_steps:
                    return top + (self.warmup_target - top) * step / self.warmup_steps
                step, top = step - self.warmup_steps, self.warmup_target
            wave = 0.5 * (1 + math.cos(math.pi * min(step, self.decay_steps) / self.decay_steps))
            return top * ((1 - self.alpha) * wave + self.alpha)

    class CosineDecayRestarts(LearningRateSchedule):
        """Waves of which each is longer than the one before.

        >>> float(keras.optimizers.schedules.CosineDecayRestarts(1.0, 10)(0))
        1.0
        """

        def __init__(self, initial_learning_rate, first_decay_steps, t_mul=2.0, m_mul=1.0, alpha=0.0,
                     name='SGDRDecay'):
            self._keep(initial_learning_rate=initial_learning_rate, first_decay_steps=first_decay_steps, t_mul=t_mul,
                       m_mul=m_mul, alpha=alpha, name=name)

        def _rate(self, step):
            length, number = self.first_decay_steps, 0
            while step >= length and length > 0:
                step -= length
                length *= self.t_mul
                number += 1
            wave = 0.5 * self.m_mul ** number * (1 + math.cos(math.pi * step / length))
            return self.initial_learning_rate * ((1 - self.alpha) * wave + self.alpha)
    """#)
}
