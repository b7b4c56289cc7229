extension TorchSource {
  /// Of `torch.optim`: optimizers that are asked for less often.
  static let optimizers = #"""
    import math
    import torch
    from torch.optim import Optimizer

    class _Written(Optimizer):
        # What these have in common: the loop over groups and parameters, and the number of steps in the state.
        def __init__(self, params, defaults):
            if not 0.0 <= defaults['lr']:
                raise ValueError(f"Invalid learning rate: {defaults['lr']}")
            super().__init__(params, defaults)

        def step(self, closure=None):
            loss = None
            if closure is not None:
                with torch.enable_grad():
                    loss = closure()
            with torch.no_grad():
                for group in self.param_groups:
                    for parameter in group['params']:
                        gradient = parameter.grad
                        if gradient is None:
                            continue
                        if group.get('maximize'):
                            gradient = -gradient
                        if group.get('weight_decay') and not group.get('decoupled_weight_decay'):
                            gradient = gradient + group['weight_decay'] * parameter
                        state = self.state[parameter]
                        if len(state) == 0:
                            state['step'] = torch.tensor(0.0)
                            self._begin(state, parameter, group)
                        state['step'] += 1
                        self._move(parameter, gradient, state, group, int(state['step'].item()))
            return loss

    class Adagrad(_Written):
        def __init__(self, params, lr=0.01, lr_decay=0, weight_decay=0, initial_accumulator_value=0, eps=1e-10, foreach=None,
                     *, maximize=False, differentiable=False, fused=None):
            super().__init__(params, dict(
                lr=lr, lr_decay=lr_decay, eps=eps, weight_decay=weight_decay,
                initial_accumulator_value=initial_accumulator_value, foreach=foreach, maximize=maximize,
                differentiable=differentiable, fused=fused))

        def _begin(self, state, parameter, group):
            state['sum'] = torch.full_like(parameter, group['initial_accumulator_value'])

        def _move(self, parameter, gradient, state, group, step):
            rate = group['lr'] / (1 + (step - 1) * group['lr_decay'])
            state['sum'] += gradient * gradient
            parameter -= rate * gradient / (torch.sqrt(state['sum']) + group['eps'])

    class Adadelta(_Written):
        def __init__(self, params, lr=1.0, rho=0.9, eps=1e-06, weight_decay=0, foreach=None, *, capturable=False,
                     maximize=False, differentiable=False):
            super().__init__(params, dict(
                lr=lr, rho=rho, eps=eps, weight_decay=weight_decay, maximize=maximize, capturable=capturable,
                foreach=foreach, differentiable=differentiable))

        def _begin(self, state, parameter, group):
            state['square_avg'] = torch.zeros_like(parameter)
            state['acc_delta'] = torch.zeros_like(parameter)

        def _move(self, parameter, gradient, state, group, step):
            rho, eps, squares, deltas = group['rho'], group['eps'], state['square_avg'], state['acc_delta']
            squares *= rho
            squares += (1 - rho) * gradient * gradient
            delta = torch.sqrt(deltas + eps) / torch.sqrt(squares + eps) * gradient
            deltas *= rho
            deltas += (1 - rho) * delta * delta
            parameter -= group['lr'] * delta

    class Adamax(_Written):
        def __init__(self, params, lr=0.002, betas=(0.9, 0.999), eps=1e-08, weight_decay=0, foreach=None, *, maximize=False,
                     differentiable=False, capturable=False):
            super().__init__(params, dict(
                lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, foreach=foreach, maximize=maximize,
                differentiable=differentiable, capturable=capturable))

        def _begin(self, state, parameter, group):
            state['exp_avg'] = torch.zeros_like(parameter)
            state['exp_inf'] = torch.zeros_like(parameter)

        def _move(self, parameter, gradient, state, group, step):
            beta1, beta2 = group['betas']
            mean, most = state['exp_avg'], state['exp_inf']
            mean += (1 - beta1) * (gradient - mean)
            state['exp_inf'] = most = torch.maximum(most * beta2, gradient.abs() + group['eps'])
            parameter -= group['lr'] / (1 - beta1 ** step) * mean / most

    class NAdam(_Written):
        def __init__(self, params, lr=0.002, betas=(0.9, 0.999), eps=1e-08, weight_decay=0, momentum_decay=0.004,
                     decoupled_weight_decay=False, *, foreach=None, maximize=False, capturable=False, differentiable=False):
            super().__init__(params, dict(
                lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, momentum_decay=momentum_decay,
                decoupled_weight_decay=decoupled_weight_decay, maximize=maximize, foreach=foreach, capturable=capturable,
                differentiable=differentiable))

        def _begin(self, state, parameter, group):
            state['mu_product'] = torch.tensor(1.0)
            state['exp_avg'] = torch.zeros_like(parameter)
            state['exp_avg_sq'] = torch.zeros_like(parameter)

        def _move(self, parameter, gradient, state, group, step):
            (beta1, beta2), rate, decay = group['betas'], group['lr'], group['momentum_decay']
            if group['decoupled_weight_decay']:
                parameter *= 1 - rate * group['weight_decay']
            mean, squares = state['exp_avg'], state['exp_avg_sq']
            now = beta1 * (1 - 0.5 * 0.96 ** (step * decay))
            then = beta1 * (1 - 0.5 * 0.96 ** ((step + 1) * decay))
            state['mu_product'] *= now
            product = state['mu_product'].item()
            mean += (1 - beta1) * (gradient - mean)
            squares *= beta2
            squares += (1 - beta2) * gradient * gradient
            scale = torch.sqrt(squares / (1 - beta2 ** step)) + group['eps']
            parameter -= rate * (1 - now) / (1 - product) * gradient / scale
            parameter -= rate * then / (1 - product * then) * mean / scale

    class RAdam(_Written):
        def __init__(self, params, lr=0.001, betas=(0.9, 0.999), eps=1e-08, weight_decay=0, decoupled_weight_decay=False, *,
                     foreach=None, maximize=False, capturable=False, differentiable=False):
            super().__init__(params, dict(
                lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, maximize=maximize, foreach=foreach,
                capturable=capturable, decoupled_weight_decay=decoupled_weight_decay, differentiable=differentiable))

        def _begin(self, state, parameter, group):
            state['exp_avg'] = torch.zeros_like(parameter)
            state['exp_avg_sq'] = torch.zeros_like(parameter)

        def _move(self, parameter, gradient, state, group, step):
            (beta1, beta2), rate = group['betas'], group['lr']
            if group['decoupled_weight_decay']:
                parameter *= 1 - rate * group['weight_decay']
            mean, squares = state['exp_avg'], state['exp_avg_sq']
            mean += (1 - beta1) * (gradient - mean)
            squares *= beta2
            squares += (1 - beta2) * gradient * gradient
            bias1, bias2 = 1 - beta1 ** step, 1 - beta2 ** step
            most = 2 / (1 - beta2) - 1
            length = most - 2 * step * beta2 ** step / bias2
            move = mean / bias1
            if length > 5.0:
                rectified = math.sqrt((length - 4) * (length - 2) * most / ((most - 4) * (most - 2) * length))
                move = move * rectified * math.sqrt(bias2) / (torch.sqrt(squares) + group['eps'])
            parameter -= rate * move

    class Rprop(_Written):
        def __init__(self, params, lr=0.01, etas=(0.5, 1.2), step_sizes=(1e-06, 50), *, capturable=False, foreach=None,
                     maximize=False, differentiable=False):
            super().__init__(params, dict(
                lr=lr, etas=etas, step_sizes=step_sizes, foreach=foreach, maximize=maximize, differentiable=differentiable,
                capturable=capturable))

        def _begin(self, state, parameter, group):
            state['prev'] = torch.zeros_like(parameter)
            state['step_size'] = torch.full_like(parameter, group['lr'])

        def _move(self, parameter, gradient, state, group, step):
            (slower, faster), (least, most) = group['etas'], group['step_sizes']
            agreement = torch.sign(gradient * state['prev'])
            one = torch.ones_like(agreement)
            factor = torch.where(agreement > 0, one * faster, torch.where(agreement < 0, one * slower, one))
            state['step_size'] = torch.clamp(state['step_size'] * factor, least, most)
            gradient = torch.where(agreement < 0, torch.zeros_like(gradient), gradient)
            parameter -= torch.sign(gradient) * state['step_size']
            state['prev'] = gradient.clone()
    """#
}
