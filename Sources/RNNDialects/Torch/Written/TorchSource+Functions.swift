extension TorchSource {
  /// Of `torch.autograd`: operations whose derivative a script gives.
  static let customFunctions = #"""
    import torch

    class FunctionCtx:
        def __init__(self, needs, name):
            self.needs_input_grad = needs
            self._name = name
            self._saved = ()
            self._materializes = True
            self._fixed = ()

        def save_for_backward(self, *tensors):
            self._saved = tensors

        def save_for_forward(self, *tensors):
            pass

        @property
        def saved_tensors(self):
            return self._saved

        def mark_dirty(self, *tensors):
            pass

        def mark_non_differentiable(self, *tensors):
            self._fixed = tensors

        def set_materialize_grads(self, value):
            self._materializes = value

        def name(self):
            return self._name

    class set_detect_anomaly:
        """Accepted and without effect: an error of backward names its operation here anyway.

        >>> torch.autograd.set_detect_anomaly(False)
        """
        def __init__(self, mode, check_nan=True):
            self.mode, self.check_nan = mode, check_nan

        def __enter__(self):
            pass

        def __exit__(self, *error):
            pass

    class detect_anomaly(set_detect_anomaly):
        """Accepted and without effect, as set_detect_anomaly.

        >>> torch.autograd.detect_anomaly()
        """
        def __init__(self, check_nan=True):
            super().__init__(True, check_nan)

    def _unused(ctx, inputs, output):
        raise NotImplementedError('setup_context is not implemented.')

    class Function:
        setup_context = staticmethod(_unused)

        @staticmethod
        def forward(*args, **kwargs):
            raise NotImplementedError('You must implement the forward function for custom autograd.Function.')

        @staticmethod
        def backward(ctx, *grad_outputs):
            raise NotImplementedError("You must implement either the backward or vjp method for your custom "
                                      "autograd.Function to use it with backward mode AD.")

        vjp = backward

        @classmethod
        def apply(cls, *args, **kwargs):
            inputs = [value for value in args if torch.is_tensor(value)]
            enabled = torch.is_grad_enabled()
            needs = tuple(torch.is_tensor(value) and value.requires_grad for value in args)
            ctx = FunctionCtx(needs, cls.__name__ + 'Backward')
            with torch.no_grad():
                if cls.setup_context is _unused:
                    output = cls.forward(ctx, *args, **kwargs)
                else:
                    output = cls.forward(*args, **kwargs)
                    cls.setup_context(ctx, args, output)
            if not (enabled and any(needs)):
                return output
            several = isinstance(output, tuple)
            results = list(output) if several else [output]
            recorded, made = [], list(results)
            for place, value in enumerate(results):
                if torch.is_tensor(value) and not any(value is fixed for fixed in ctx._fixed):
                    results[place] = value.detach()
                    recorded.append(results[place])

            def backward(*gradients):
                if torch.is_grad_enabled() and any(kept is value for kept in ctx._saved for value in made):
                    raise NotImplementedError('create_graph=True is not here yet through %s: it saved a result' % ctx._name)
                step = cls.backward if cls.backward is not Function.backward else cls.vjp
                answers = step(ctx, *gradients)
                answers = list(answers) if isinstance(answers, (tuple, list)) else [answers]
                while len(answers) > len(args) and answers[-1] is None:
                    answers.pop()
                if len(answers) != len(args):
                    raise RuntimeError('function %s returned an incorrect number of gradients (expected %d, got %d)'
                                       % (ctx._name, len(args), len(answers)))
                return [answer for answer, value in zip(answers, args) if torch.is_tensor(value)]

            torch._record(ctx._name, inputs, recorded, backward, True)
            return tuple(results) if several else results[0]
    """#
}
