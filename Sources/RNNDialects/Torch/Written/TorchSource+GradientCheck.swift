extension TorchSource {
  /// Of `torch.autograd`: derivatives against differences.
  static let gradientCheck = #"""
    import torch

    class GradcheckError(RuntimeError):
        pass

    def gradcheck(func, inputs, *, eps=1e-06, atol=1e-05, rtol=0.001, raise_exception=True, nondet_tol=0.0,
                  check_undefined_grad=True, check_grad_dtypes=False, check_batched_grad=False, fast_mode=False, masked=None):
        inputs = (inputs,) if torch.is_tensor(inputs) else tuple(inputs)
        checked = [number for number, tensor in enumerate(inputs) if torch.is_tensor(tensor) and tensor.requires_grad]
        if not checked:
            raise ValueError('gradcheck expects at least one input tensor to require gradient, but none of the them have '
                             'requires_grad=True.')
        for number in checked:
            if inputs[number].dtype != torch.float64:
                import warnings
                warnings.warn(f'Input #{number} requires gradient and is not a double precision floating point or complex. '
                              'This check will likely fail if all the inputs are not of double precision floating point or '
                              'complex. ')

        def outputs(arguments):
            result = func(*arguments)
            return [result] if torch.is_tensor(result) else [part for part in result if torch.is_tensor(part)]

        for place, output in enumerate(outputs(inputs)):
            if not output.requires_grad:
                continue
            flat = output.reshape(-1)
            for number in checked:
                rows = []
                for index in range(flat.numel()):
                    slope = torch.autograd.grad(flat[index], inputs[number], retain_graph=True, allow_unused=True)[0]
                    rows.append(torch.zeros_like(inputs[number]) if slope is None else slope)
                analytical = torch.stack([row.reshape(-1) for row in rows], 1).detach()
                numerical = torch.zeros_like(analytical)
                point = inputs[number].detach().clone().reshape(-1)
                for index in range(point.numel()):
                    sides = []
                    for step in (eps, -eps):
                        moved = point.clone()
                        moved[index] += step
                        arguments = list(inputs)
                        arguments[number] = moved.reshape(inputs[number].shape)
                        with torch.no_grad():
                            sides.append(outputs(arguments)[place].reshape(-1))
                    numerical[index] = (sides[0] - sides[1]) / (2 * eps)
                if not torch.allclose(analytical, numerical, rtol=rtol, atol=atol):
                    if raise_exception:
                        raise GradcheckError(f'Jacobian mismatch for output {place} with respect to input {number},\n'
                                             f'numerical:{numerical}\nanalytical:{analytical}\n')
                    return False
        return True
    """#
}
