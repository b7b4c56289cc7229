extension TorchSource {
  /// Of `torch.optim`: LBFGS and ASGD.
  static let moreOptimizers = #"""
    import math
    import torch
    from torch.optim import Optimizer

    class LBFGS(Optimizer):
        def __init__(self, params, lr=1, max_iter=20, max_eval=None, tolerance_grad=1e-07, tolerance_change=1e-09,
                     history_size=100, line_search_fn=None):
            if lr < 0:
                raise ValueError('Invalid learning rate: %s' % lr)
            max_eval = max_iter * 5 // 4 if max_eval is None else max_eval
            super().__init__(params, dict(lr=lr, max_iter=max_iter, max_eval=max_eval, tolerance_grad=tolerance_grad,
                                          tolerance_change=tolerance_change, history_size=history_size,
                                          line_search_fn=line_search_fn))
            if len(self.param_groups) != 1:
                raise ValueError("LBFGS doesn't support per-parameter options (parameter groups)")
            self._params = self.param_groups[0]['params']

        def _gradient(self):
            return torch.cat([(torch.zeros_like(p) if p.grad is None else p.grad).reshape(-1) for p in self._params])

        def _move(self, step, direction):
            start = 0
            for p in self._params:
                p.data.add_(direction[start:start + p.numel()].reshape(p.shape), alpha=step)
                start += p.numel()

        def _put(self, values):
            for p, value in zip(self._params, values):
                p.data.copy_(value)

        def _evaluate(self, closure, values, step, direction):
            self._move(step, direction)
            loss = float(closure())
            gradient = self._gradient()
            self._put(values)
            return loss, gradient

        def step(self, closure):
            with torch.enable_grad():
                return self._step(closure)

        def _step(self, closure):
            group = self.param_groups[0]
            lr, state = group['lr'], self.state[self._params[0]]
            state.setdefault('func_evals', 0)
            state.setdefault('n_iter', 0)
            first = closure()
            loss = float(first)
            evaluations = 1
            state['func_evals'] += 1
            gradient = self._gradient()
            if gradient.abs().max() <= group['tolerance_grad']:
                return first
            direction, t = state.get('d'), state.get('t')
            steps, changes, products = state.get('old_stps'), state.get('old_dirs'), state.get('ro')
            scale, before, before_loss = state.get('H_diag'), state.get('prev_flat_grad'), state.get('prev_loss')
            iteration = 0
            while iteration < group['max_iter']:
                iteration += 1
                state['n_iter'] += 1
                if state['n_iter'] == 1:
                    direction = gradient.neg()
                    changes, steps, products, scale = [], [], [], 1
                else:
                    y = gradient.sub(before)
                    s = direction.mul(t)
                    ys = y.dot(s)
                    if ys > 1e-10:
                        if len(changes) == group['history_size']:
                            changes.pop(0)
                            steps.pop(0)
                            products.pop(0)
                        changes.append(y)
                        steps.append(s)
                        products.append(1.0 / ys)
                        scale = ys / y.dot(y)
                    count = len(changes)
                    shares = [None] * count
                    q = gradient.neg()
                    for i in range(count - 1, -1, -1):
                        shares[i] = steps[i].dot(q) * products[i]
                        q.add_(changes[i], alpha=-shares[i])
                    direction = r = torch.mul(q, scale)
                    for i in range(count):
                        r.add_(steps[i], alpha=shares[i] - changes[i].dot(r) * products[i])
                before = gradient.clone()
                before_loss = loss
                t = min(1.0, 1.0 / gradient.abs().sum()) * lr if state['n_iter'] == 1 else lr
                slope = gradient.dot(direction)
                if slope > -group['tolerance_change']:
                    break
                used = 0
                if group['line_search_fn'] is not None:
                    if group['line_search_fn'] != 'strong_wolfe':
                        raise RuntimeError("only 'strong_wolfe' is supported")
                    values = [p.detach().clone() for p in self._params]
                    loss, gradient, t, used = _strong_wolfe(
                        lambda step: self._evaluate(closure, values, step, direction), t, direction, loss, gradient, slope,
                        tolerance=group['tolerance_change'])
                    self._move(t, direction)
                    done = gradient.abs().max() <= group['tolerance_grad']
                else:
                    self._move(t, direction)
                    done = False
                    if iteration != group['max_iter']:
                        loss = float(closure())
                        gradient = self._gradient()
                        done = gradient.abs().max() <= group['tolerance_grad']
                        used = 1
                evaluations += used
                state['func_evals'] += used
                if iteration == group['max_iter'] or evaluations >= group['max_eval'] or done:
                    break
                if direction.mul(t).abs().max() <= group['tolerance_change']:
                    break
                if abs(loss - before_loss) < group['tolerance_change']:
                    break
            state['d'], state['t'], state['old_dirs'], state['old_stps'] = direction, t, changes, steps
            state['ro'], state['H_diag'], state['prev_flat_grad'], state['prev_loss'] = products, scale, before, before_loss
            return first

    def _cubic(x1, f1, g1, x2, f2, g2, bounds=None):
        low, high = bounds if bounds is not None else (x1, x2) if x1 <= x2 else (x2, x1)
        d1 = g1 + g2 - 3 * (f1 - f2) / (x1 - x2)
        square = d1 ** 2 - g1 * g2
        if square < 0:
            return (low + high) / 2.0
        d2 = square.sqrt() if torch.is_tensor(square) else math.sqrt(square)
        if x1 <= x2:
            best = x2 - (x2 - x1) * ((g2 + d2 - d1) / (g2 - g1 + 2 * d2))
        else:
            best = x1 - (x1 - x2) * ((g1 + d2 - d1) / (g1 - g2 + 2 * d2))
        return min(max(best, low), high)

    def _strong_wolfe(evaluate, t, direction, f, g, slope, c1=1e-4, c2=0.9, tolerance=1e-9, limit=25):
        size = direction.abs().max()
        g = g.clone()
        f_new, g_new = evaluate(t)
        used = 1
        slope_new = g_new.dot(direction)
        t_before, f_before, g_before, slope_before = 0, f, g, slope
        done = False
        count = 0
        while count < limit:
            if f_new > f + c1 * t * slope or (count > 1 and f_new >= f_before):
                ends = [t_before, t], [f_before, f_new], [g_before, g_new.clone()], [slope_before, slope_new]
                break
            if abs(slope_new) <= -c2 * slope:
                ends = [t], [f_new], [g_new], [slope_new]
                done = True
                break
            if slope_new >= 0:
                ends = [t_before, t], [f_before, f_new], [g_before, g_new.clone()], [slope_before, slope_new]
                break
            low, high = t + 0.01 * (t - t_before), t * 10
            kept = t
            t = _cubic(t_before, f_before, slope_before, t, f_new, slope_new, (low, high))
            t_before, f_before, g_before, slope_before = kept, f_new, g_new.clone(), slope_new
            f_new, g_new = evaluate(t)
            used += 1
            slope_new = g_new.dot(direction)
            count += 1
        if count == limit:
            ends = [0, t], [f, f_new], [g, g_new], [slope, slope_new]
        places, values, gradients, slopes = ends
        slow = False
        low, high = (0, 1) if values[0] <= values[-1] else (1, 0)
        while not done and count < limit:
            if abs(places[1] - places[0]) * size < tolerance:
                break
            t = _cubic(places[0], values[0], slopes[0], places[1], values[1], slopes[1])
            margin = 0.1 * (max(places) - min(places))
            if min(max(places) - t, t - min(places)) < margin:
                if slow or t >= max(places) or t <= min(places):
                    t = max(places) - margin if abs(t - max(places)) < abs(t - min(places)) else min(places) + margin
                    slow = False
                else:
                    slow = True
            else:
                slow = False
            f_new, g_new = evaluate(t)
            used += 1
            slope_new = g_new.dot(direction)
            count += 1
            if f_new > f + c1 * t * slope or f_new >= values[low]:
                places[high], values[high], gradients[high], slopes[high] = t, f_new, g_new.clone(), slope_new
                low, high = (0, 1) if values[0] <= values[1] else (1, 0)
            else:
                if abs(slope_new) <= -c2 * slope:
                    done = True
                elif slope_new * (places[high] - places[low]) >= 0:
                    places[high], values[high] = places[low], values[low]
                    gradients[high], slopes[high] = gradients[low], slopes[low]
                places[low], values[low], gradients[low], slopes[low] = t, f_new, g_new.clone(), slope_new
        return values[low], gradients[low], places[low], used

    class ASGD(Optimizer):
        def __init__(self, params, lr=0.01, lambd=0.0001, alpha=0.75, t0=1000000.0, weight_decay=0, foreach=None,
                     maximize=False, differentiable=False, capturable=False):
            super().__init__(params, dict(lr=lr, lambd=lambd, alpha=alpha, t0=t0, weight_decay=weight_decay, foreach=foreach,
                                          maximize=maximize, differentiable=differentiable, capturable=capturable))

        def step(self, closure=None):
            loss = None
            if closure is not None:
                with torch.enable_grad():
                    loss = closure()
            with torch.no_grad():
                for group in self.param_groups:
                    for p in group['params']:
                        if p.grad is not None:
                            self._change(p, group)
            return loss

        def _change(self, p, group):
            state = self.state[p]
            if not state:
                state['step'] = torch.zeros(())
                state['eta'] = torch.tensor(group['lr'])
                state['mu'] = torch.ones(())
                state['ax'] = torch.zeros_like(p)
            gradient = -p.grad if group['maximize'] else p.grad
            if group['weight_decay'] != 0:
                gradient = gradient.add(p, alpha=group['weight_decay'])
            state['step'] += 1
            eta, mu = state['eta'].item(), state['mu'].item()
            p.mul_(1 - group['lambd'] * eta).add_(gradient, alpha=-eta)
            if mu == 1:
                state['ax'].copy_(p)
            else:
                state['ax'].add_((p - state['ax']) * mu)
            step = state['step'].item()
            state['eta'] = torch.tensor(group['lr'] / (1 + group['lambd'] * group['lr'] * step) ** group['alpha'])
            state['mu'] = torch.tensor(1 / max(1, step - group['t0']))
    """#
}
