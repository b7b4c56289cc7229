extension KerasSource {
  /// Optimizers.
  static let optimizers = #"""
    class Optimizer(_Configured):
        """What changes variables against their gradients.

        >>> v = keras.Variable([1.0])
        >>> keras.optimizers.SGD(0.5).apply_gradients([(np.ones(1), v)])
        >>> v.numpy()
        array([0.5], dtype=float32)
        """

        _slots = ()

        def __init__(self, learning_rate=0.001, weight_decay=None, clipnorm=None, clipvalue=None, global_clipnorm=None,
                     name=None, **kwargs):
            learning_rate = kwargs.pop('lr', learning_rate)
            for ignored in ('use_ema', 'ema_momentum', 'ema_overwrite_frequency', 'loss_scale_factor',
                            'gradient_accumulation_steps', 'amsgrad', 'decay', 'jit_compile'):
                kwargs.pop(ignored, None)
            if kwargs:
                raise ValueError(f'Argument(s) not recognized: {kwargs}')
            self.name = name or _unique(_snake(self.__class__.__name__))
            self._set_rate(learning_rate)
            self.weight_decay = weight_decay
            self.clipnorm = clipnorm
            self.clipvalue = clipvalue
            self.global_clipnorm = global_clipnorm
            self.built = False
            self._count = 0
            self._known = []
            self._values = {}
            self._config = {
                'name': self.name, 'learning_rate': learning_rate, 'weight_decay': weight_decay, 'clipnorm': clipnorm,
                'global_clipnorm': global_clipnorm, 'clipvalue': clipvalue, 'use_ema': False, 'ema_momentum': 0.99,
                'ema_overwrite_frequency': None, 'loss_scale_factor': None, 'gradient_accumulation_steps': None}

        @property
        def iterations(self):
            return Variable(torch.tensor(self._count, dtype=torch.int32), trainable=False, name='iteration',
                            path=f'{self.name}/iteration')

        @property
        def learning_rate(self):
            if isinstance(self._rate, Variable):
                return self._rate
            return Variable(torch.tensor(float(self._rate(self._count))), trainable=False, name='learning_rate',
                            path=f'{self.name}/learning_rate')

        @learning_rate.setter
        def learning_rate(self, value):
            self._set_rate(value)

        lr = learning_rate

        def _set_rate(self, value):
            # A schedule, or a number that is kept as float32.
            if not callable(value) or isinstance(value, Variable):
                value = Variable(torch.tensor(float(value)), trainable=False, name='learning_rate',
                            path=f'{self.name}/learning_rate')
            self._rate = value

        @property
        def variables(self):
            scalars = [Variable(torch.tensor(self._count), trainable=False, name='iteration'),
                       Variable(torch.tensor(float(self.learning_rate)), trainable=False, name='learning_rate',
                            path=f'{self.name}/learning_rate')]
            return scalars + [Variable(value, trainable=False) for variable in self._known
                              for value in self._values[id(variable)]]

        def build(self, variables):
            self._known = list(variables)
            for variable in variables:
                self._values[id(variable)] = [torch.zeros(variable.shape) for _ in self._slots_in_use()]
            self.built = True

        def _slots_in_use(self):
            return self._slots

        def apply_gradients(self, pairs):
            pairs = [(gradient, variable) for gradient, variable in pairs if gradient is not None]
            self.apply([gradient for gradient, _ in pairs], [variable for _, variable in pairs])

        def apply(self, gradients, variables=None):
            variables = self._known if variables is None else variables
            if not self.built:
                self.build(variables)
            with torch.no_grad():
                rate = float(self.learning_rate)
                self._count += 1
                if self.weight_decay:
                    for variable in variables:
                        variable.assign_sub(variable.value * (self.weight_decay * rate))
                gradients = self._clipped(gradients)
                if any(gradient is None for gradient in gradients):
                    variables = [variable for variable, gradient in zip(variables, gradients) if gradient is not None]
                    gradients = [gradient for gradient in gradients if gradient is not None]
                self._update_all(variables, gradients, rate)
                for variable in variables:
                    if variable.constraint is not None:
                        variable.assign(variable.constraint(variable.value))

        def _update_all(self, variables, gradients, rate):
            for variable, gradient in zip(variables, gradients):
                self._update(variable, gradient, rate, self._values[id(variable)])

        def _clipped(self, gradients):
            if self.clipvalue is not None:
                return [torch.clamp(gradient, -self.clipvalue, self.clipvalue) for gradient in gradients]
            if self.clipnorm is not None:
                return [gradient * min(1.0, self.clipnorm / max(float(gradient.norm()), 1e-12))
                        for gradient in gradients]
            if self.global_clipnorm is not None:
                norm = math.sqrt(sum(float((gradient * gradient).sum()) for gradient in gradients))
                return [gradient * min(1.0, self.global_clipnorm / max(norm, 1e-12)) for gradient in gradients]
            return gradients

    class SGD(Optimizer):
        """Gradient descent, with momentum where that is asked for."""

        def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False, **kwargs):
            super().__init__(learning_rate, **kwargs)
            self.momentum = momentum
            self.nesterov = nesterov
            self._config.update(momentum=momentum, nesterov=nesterov)

        def _slots_in_use(self):
            return ('momentum',) if self.momentum else ()

        def _update(self, variable, gradient, rate, slots):
            if not self.momentum:
                variable._value.sub_(gradient * rate)
                return
            slots[0].copy_(slots[0] * self.momentum - gradient * rate)
            variable.assign_add(slots[0] * self.momentum - gradient * rate if self.nesterov else slots[0])

    class RMSprop(Optimizer):
        """Steps divided by a running size of the gradient."""

        def __init__(self, learning_rate=0.001, rho=0.9, momentum=0.0, epsilon=1e-07, centered=False, **kwargs):
            super().__init__(learning_rate, **kwargs)
            self.rho = rho
            self.momentum = momentum
            self.epsilon = epsilon
            self.centered = centered
            self._slots = ('velocity', 'momentum', 'average')
            self._config.update(rho=rho, momentum=momentum, epsilon=epsilon, centered=centered)

        def _slots_in_use(self):
            return ('velocity',) + (('momentum',) if self.momentum else ()) + (('average',) if self.centered else ())

        def _update(self, variable, gradient, rate, slots):
            slots[0].copy_(self.rho * slots[0] + (1 - self.rho) * gradient * gradient)
            size = slots[0] + self.epsilon
            if self.centered:
                slots[-1].copy_(self.rho * slots[-1] + (1 - self.rho) * gradient)
                size = size - slots[-1] * slots[-1]
            step = rate * gradient / torch.sqrt(size)
            if self.momentum:
                slots[1].copy_(self.momentum * slots[1] + step)
                step = slots[1]
            variable.assign_sub(step)

    class Adam(Optimizer):
        """Adaptive moments."""

        _slots = ('momentum', 'velocity')

        def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-07, **kwargs):
            super().__init__(learning_rate, **kwargs)
            self.beta_1 = beta_1
            self.beta_2 = beta_2
            self.epsilon = epsilon
            self._config.update(beta_1=beta_1, beta_2=beta_2, epsilon=epsilon, amsgrad=False)

        def _update_all(self, variables, gradients, rate):
            step = rate * math.sqrt(1 - self.beta_2 ** self._count) / (1 - self.beta_1 ** self._count)
            slots = [self._values[id(variable)] for variable in variables]
            _adam([variable._value for variable in variables], [_tensor(gradient) for gradient in gradients],
                  [first for first, _ in slots], [second for _, second in slots], step, self.beta_1, self.beta_2,
                  self.epsilon)

    def _adam(*arguments):
        global _adam
        from importlib import import_module
        _adam = import_module(f'{_root}.src.core').adam
        return _adam(*arguments)

    class AdamW(Adam):
        """Adam with decay of the weights."""

        def __init__(self, learning_rate=0.001, weight_decay=0.004, **kwargs):
            super().__init__(learning_rate, weight_decay=weight_decay, **kwargs)

    _get_optimizer = _lookup('optimizer', {'sgd': SGD, 'rmsprop': RMSprop, 'adam': Adam, 'adamw': AdamW}, 'optimizers')
    """#
}
