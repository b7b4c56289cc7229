extension TorchSource {
  /// Of `torch.linalg`: solving, factors and powers, in batches and with gradients.
  static let algebra = #"""
    import math
    import numpy as np
    import torch

    class _LinAlgError(RuntimeError):
        __module__ = 'torch._C'

    LinAlgError = _LinAlgError

    def _t(x):
        return x.transpose(-2, -1)

    def _check(x, name, square=True):
        if x.dim() < 2:
            raise RuntimeError('linalg.%s: The input tensor A must have at least 2 dimensions.' % name)
        if square and x.size(-1) != x.size(-2):
            raise RuntimeError('linalg.%s: A must be batches of square matrices, but they are %d by %d matrices'
                               % (name, x.size(-2), x.size(-1)))
        if not x.is_floating_point() and not x.is_complex():
            raise RuntimeError('linalg.%s: Expected a floating point or complex tensor as input. Got %s'
                               % (name, x.type()[6:-6]))

    def _where(x, place):
        return '(Batch element %d): ' % place if x.dim() > 2 else ''

    def _singular(x):
        flat = x.detach().reshape((-1,) + x.shape[-2:])
        for place in range(flat.size(0)):
            try:
                np.linalg.inv(flat[place].numpy())
            except np.linalg.LinAlgError:
                return place
        return None

    def _first_zero(matrix):
        upper = [row[:] for row in matrix.tolist()]
        size = len(upper)
        for k in range(size):
            pivot = max(range(k, size), key=lambda row: abs(upper[row][k]))
            if upper[pivot][k] == 0:
                return k + 1
            upper[k], upper[pivot] = upper[pivot], upper[k]
            for row in range(k + 1, size):
                factor = upper[row][k] / upper[k][k]
                for column in range(k, size):
                    upper[row][column] -= factor * upper[k][column]
        return size

    def _run(name, function, x, *more):
        with torch.no_grad():
            try:
                found = function(x.detach().numpy(), *[y.detach().numpy() for y in more])
            except np.linalg.LinAlgError:
                place = _singular(x)
                where = _where(x, place or 0)
                if name == 'solve':
                    raise _LinAlgError('torch.linalg.solve: %sThe solver failed because the input matrix is singular.'
                                       % where) from None
                row = _first_zero(x.detach().reshape((-1,) + x.shape[-2:])[place or 0])
                raise _LinAlgError('linalg.inv: %sThe diagonal element %d is zero, the inversion could not be completed '
                                   'because the input matrix is singular.' % (where, row)) from None
            if isinstance(found, tuple):
                return tuple(torch.from_numpy(np.array(part)) for part in found)
            return torch.from_numpy(np.array(found))

    def _recorded(name, inputs, outputs, backward):
        torch._record(name, inputs, outputs if isinstance(outputs, list) else [outputs], backward)
        return outputs

    def inv(A):
        _check(A, 'inv')
        value = _run('inv', np.linalg.inv, A)
        kept = value.detach()
        return _recorded('LinalgInvExBackward0', [A], value, lambda grad: (-_t(kept) @ grad @ _t(kept),))

    def det(A):
        _check(A, 'det')
        value = _run('det', np.linalg.det, A).to(A.dtype)
        kept = value.detach()

        def backward(grad):
            if bool((kept == 0).any()):
                u, s, vh = np.linalg.svd(A.detach().numpy())
                u, s, vh = (torch.from_numpy(np.array(part)) for part in (u, s, vh))
                rest = torch.stack([torch.cat([s[..., :k], s[..., k + 1:]], -1).prod(-1) for k in range(s.size(-1))], -1)
                sign = torch.linalg.det(u) * torch.linalg.det(vh)
                return (grad * kept * sign)[..., None, None] * (u * rest[..., None, :]) @ vh
            return (grad * kept)[..., None, None] * _t(inv(A.detach()))
        return _recorded('LinalgDetBackward0', [A], value, backward)

    def slogdet(A):
        _check(A, 'slogdet')
        sign, logarithm = _run('slogdet', np.linalg.slogdet, A)
        sign, logarithm = sign.to(A.dtype), logarithm.to(A.dtype)
        _recorded('LinalgSlogdetBackward0', [A], [sign, logarithm],
                  lambda one, grad: (grad[..., None, None] * _t(inv(A.detach())),))
        return torch._return_type('linalg_slogdet', sign=sign, logabsdet=logarithm)

    def logdet(A):
        sign, logarithm = slogdet(A)
        return torch.where(sign == -1, torch.full_like(logarithm, math.nan), logarithm)

    def solve(A, B, *, left=True):
        _check(A, 'solve')
        if not left:
            return _t(solve(_t(A), _t(B)))
        is_vector = B.dim() == 1 or (B.dim() == A.dim() - 1 and B.shape == A.shape[:-1])
        right = B.unsqueeze(-1) if is_vector else B
        if right.size(-2) != A.size(-1):
            raise RuntimeError('linalg.solve: Incompatible shapes of A and B for the equation AX = B (%sx%s and %sx%s)'
                               % (A.size(-2), A.size(-1), right.size(-2), right.size(-1)))
        batch = torch.broadcast_shapes(A.shape[:-2], right.shape[:-2])
        matrix, right = A.expand(batch + A.shape[-2:]), right.expand(batch + right.shape[-2:])
        value = _run('solve', np.linalg.solve, matrix, right)
        kept = value.detach()

        def backward(grad):
            other = solve(_t(matrix.detach()), grad)
            return -other @ _t(kept), other
        _recorded('LinalgSolveExBackward0', [matrix, right], value, backward)
        return value.squeeze(-1) if is_vector else value

    def cholesky(A, *, upper=False):
        _check(A, 'cholesky')
        flat = A.detach().reshape((-1,) + A.shape[-2:])
        for place in range(flat.size(0)):
            order = _leading(flat[place].tolist())
            if order is not None:
                raise _LinAlgError('linalg.cholesky: %sThe factorization could not be completed because the input is not '
                                   'positive-definite (the leading minor of order %d is not positive-definite).'
                                   % (_where(A, place), order))
        value = _run('cholesky', np.linalg.cholesky, A)
        kept = value.detach()

        def backward(grad):
            inner = torch.tril(_t(kept) @ grad)
            inner = inner - torch.diag_embed(torch.diagonal(inner, 0, -2, -1)) / 2
            found = torch.linalg.solve(_t(kept), inner) @ inv(kept)
            return ((found + _t(found)) / 2,)
        _recorded('LinalgCholeskyExBackward0', [A], value, backward)
        return _t(value) if upper else value

    def _leading(matrix):
        size = len(matrix)
        lower = [[0.0] * size for _ in range(size)]
        for i in range(size):
            for j in range(i + 1):
                total = matrix[i][j] - sum(lower[i][k] * lower[j][k] for k in range(j))
                if i == j:
                    if not total > 0:
                        return i + 1
                    lower[i][i] = math.sqrt(total)
                else:
                    lower[i][j] = total / lower[j][j]
        return None

    def cholesky_inverse(L, upper=False):
        return inv(_t(L) @ L if upper else L @ _t(L))

    def cholesky_solve(B, L, upper=False):
        return solve(_t(L) @ L if upper else L @ _t(L), B)

    def _each_matrix(function, x):
        flat = x.detach().reshape((-1,) + x.shape[-2:])
        parts = [function(matrix) for matrix in flat]
        return [torch.stack(list(part)).reshape(x.shape[:-2] + part[0].shape) for part in zip(*parts)]

    def eigh(A, UPLO='L'):
        _check(A, 'eigh')
        values, vectors = _each_matrix(torch.linalg._eigh, A)

        def backward(grad, along):
            gap = values.detach()[..., None, :] - values.detach()[..., :, None]
            gap = torch.where(gap == 0, torch.full_like(gap, math.inf), gap)
            v = vectors.detach()
            inner = (_t(v) @ along) / gap + torch.diag_embed(grad)
            found = v @ inner @ _t(v)
            return ((found + _t(found)) / 2,)
        _recorded('LinalgEighBackward0', [A], [values, vectors], backward)
        return torch._return_type('linalg_eigh', eigenvalues=values, eigenvectors=vectors)

    def eigvalsh(A, UPLO='L'):
        return eigh(A, UPLO)[0]

    def svd(A, full_matrices=True):
        _check(A, 'svd', False)
        u, s, vh = _each_matrix(lambda matrix: torch.linalg._svd(matrix, full_matrices), A)

        def backward(gu, gs, gvh):
            k = s.size(-1)
            u0, s0, v0 = u.detach()[..., :k], s.detach(), _t(vh.detach()[..., :k, :])
            gu, gv = gu[..., :k], _t(gvh[..., :k, :])
            squares = s0[..., None, :] ** 2 - s0[..., :, None] ** 2
            squares = torch.where(squares == 0, torch.full_like(squares, math.inf), squares)
            left, right = _t(u0) @ gu, _t(v0) @ gv
            inner = (left - _t(left)) / squares * s0[..., None, :] + s0[..., :, None] * ((right - _t(right)) / squares)
            found = u0 @ (inner + torch.diag_embed(gs)) @ _t(v0)
            if A.size(-2) > k:
                found = found + (gu - u0 @ left) / s0[..., None, :] @ _t(v0)
            if A.size(-1) > k:
                found = found + u0 @ (_t(gv - v0 @ right) / s0[..., :, None])
            return (found,)
        _recorded('LinalgSvdBackward0', [A], [u, s, vh], backward)
        return torch._return_type('linalg_svd', U=u, S=s, Vh=vh)

    def svdvals(A):
        return svd(A, False)[1]

    def qr(A, mode='reduced'):
        _check(A, 'qr', False)
        if mode == 'r':
            return torch._return_type('linalg_qr', Q=torch.empty(0), R=qr(A)[1])
        if mode == 'complete':
            q, r = (torch.from_numpy(np.array(part)) for part in np.linalg.qr(A.detach().numpy(), 'complete'))
            return torch._return_type('linalg_qr', Q=q, R=r)
        q, r = _each_matrix(torch.linalg._qr, A)

        def backward(gq, gr):
            q0, r0 = q.detach(), r.detach()
            if A.size(-2) < A.size(-1):
                raise RuntimeError('The QR decomposition is not differentiable when mode=\'reduced\' and nrows < ncols')
            inner = r0 @ _t(gr) - _t(gq) @ q0
            inner = torch.tril(inner, -1) + _t(torch.tril(inner, -1)) + torch.diag_embed(torch.diagonal(inner, 0, -2, -1))
            return (_t(solve(r0, _t(gq + q0 @ inner))),)
        _recorded('LinalgQrBackward0', [A], [q, r], backward)
        return torch._return_type('linalg_qr', Q=q, R=r)

    def eig(A):
        _check(A, 'eig')
        values, vectors = (torch.from_numpy(np.array(part)) for part in np.linalg.eig(A.detach().numpy()))
        kind = torch.complex128 if A.dtype in (torch.float64, torch.complex128) else torch.complex64
        values, vectors = values.to(kind), vectors.to(kind)
        kept, basis = values.detach().numpy(), vectors.detach().numpy()

        def backward(grad, along):
            mirrored = np.conj(np.swapaxes(basis, -1, -2))
            size = kept.shape[-1]
            inner = mirrored @ along.numpy()
            turns = np.real(np.diagonal(inner, axis1=-2, axis2=-1))
            gap = np.conj(kept[..., None, :] - kept[..., :, None])
            gap = np.where(np.eye(size) == 1, 1.0, gap)
            inner = (inner - mirrored @ basis * turns[..., None, :]) / gap
            inner = np.where(np.eye(size) == 1, grad.numpy()[..., None, :], inner)
            found = np.linalg.solve(mirrored, inner @ mirrored)
            return (torch.from_numpy(np.array(found if A.is_complex() else np.real(found))).to(A.dtype),)
        _recorded('LinalgEigBackward0', [A], [values, vectors], backward)
        return torch._return_type('linalg_eig', eigenvalues=values, eigenvectors=vectors)

    def eigvals(A):
        return eig(A)[0]

    def matrix_power(A, n):
        _check(A, 'matrix_power')
        if n < 0:
            return matrix_power(inv(A), -n)
        result = torch.eye(A.size(-1), dtype=A.dtype).expand(A.shape).clone()
        while n:
            if n & 1:
                result = result @ A
            n >>= 1
            if n:
                A = A @ A
        return result

    def matrix_exp(A):
        _check(A, 'matrix_exp')
        norm = A.detach().abs().sum(-1).max().item() if A.numel() else 0.0
        halvings = max(0, math.ceil(math.log2(norm)) + 4) if norm > 0 else 0
        x = A / 2 ** halvings
        result = term = torch.eye(A.size(-1), dtype=A.dtype).expand(A.shape)
        for k in range(1, 14):
            term = term @ x / k
            result = result + term
        for _ in range(halvings):
            result = result @ result
        return torch._named('LinalgMatrixExpBackward0', result)

    def matrix_rank(A, *, atol=None, rtol=None, hermitian=False, tol=None):
        s = svd(A.detach(), False)[1]
        largest = s.amax(-1, keepdim=True)
        if tol is not None:
            bound = tol
        else:
            relative = rtol if rtol is not None else 0 if atol is not None \
                else max(A.shape[-2:]) * torch.finfo(A.dtype).eps
            bound = torch.maximum(largest * relative, torch.full_like(largest, atol or 0))
        return (s > bound).sum(-1)

    def pinv(A, rcond=None, *, atol=None, rtol=None, hermitian=False):
        u, s, vh = svd(A, False)
        relative = rcond if rcond is not None else rtol if rtol is not None \
            else max(A.shape[-2:]) * torch.finfo(A.dtype).eps
        bound = s.detach().amax(-1, keepdim=True) * relative
        s = torch.where(s > bound, 1 / torch.where(s > bound, s, torch.ones_like(s)), torch.zeros_like(s))
        return torch._named('LinalgPinvBackward0', (_t(vh) * s[..., None, :]) @ _t(u))

    def lstsq(A, B, rcond=None, *, driver=None):
        solution = pinv(A) @ B
        rank = matrix_rank(A)
        residuals = torch.empty(0)
        if A.size(-2) > A.size(-1) and bool((rank == A.size(-1)).all()):
            residuals = ((A @ solution - B) ** 2).sum(-2)
        return torch._return_type('linalg_lstsq', solution=solution, residuals=residuals, rank=rank,
                                  singular_values=torch.empty(0))

    def cond(A, p=None):
        if p is None or p in (2, -2):
            s = svd(A, False)[1]
            return s[..., 0] / s[..., -1] if p != -2 else s[..., -1] / s[..., 0]
        return torch.linalg.matrix_norm(A, p) * torch.linalg.matrix_norm(inv(A), p)

    def solve_triangular(A, B, *, upper, left=True, unitriangular=False):
        matrix = torch.triu(A) if upper else torch.tril(A)
        if unitriangular:
            matrix = matrix - torch.diag_embed(torch.diagonal(matrix, 0, -2, -1)) + torch.eye(A.size(-1), dtype=A.dtype)
        return solve(matrix, B, left=left)

    def triangular_solve(b, A, upper=True, transpose=False, unitriangular=False):
        matrix = torch.triu(A) if upper else torch.tril(A)
        return torch._return_type('triangular_solve', solution=solve(_t(matrix) if transpose else matrix, b),
                                  cloned_coefficient=A.clone())

    def lu_factor(A):
        parts, pivots = [], []
        below, across = torch.arange(A.size(-2)), torch.arange(A.size(-1))
        for rows in A.reshape((-1,) + A.shape[-2:]):
            chosen = []
            for k in range(min(rows.shape)):
                pivot = k + int(rows[k:, k].abs().argmax())
                chosen.append(pivot + 1)
                rows = rows[[pivot if row == k else k if row == pivot else row for row in range(len(rows))]]
                if rows[k, k] != 0:
                    column = torch.where(below > k, rows[:, k] / rows[k, k], 0.0)
                    changed = rows - torch.outer(column, torch.where(across > k, rows[k], 0.0))
                    rows = torch.where((below > k)[:, None] & (across == k), column[:, None], changed)
            parts.append(rows)
            pivots.append(torch.tensor(chosen, dtype=torch.int32))
        return torch._return_type('linalg_lu_factor', LU=torch.stack(parts).reshape(A.shape),
                                  pivots=torch.stack(pivots).reshape(A.shape[:-2] + pivots[0].shape))

    def lu(A, *, pivot=True):
        packed, pivots = lu_factor(A)
        rows, count = A.size(-2), min(A.shape[-2:])
        lower = torch.tril(packed[..., :count], -1)
        lower = lower + torch.eye(rows, count, dtype=A.dtype)
        orders = []
        for chosen in pivots.reshape(-1, pivots.size(-1)).tolist():
            order = list(range(rows))
            for k, other in enumerate(chosen):
                order[k], order[other - 1] = order[other - 1], order[k]
            orders.append(torch.eye(rows, dtype=A.dtype)[:, order])
        permutation = torch.stack(orders).reshape(A.shape[:-2] + (rows, rows))
        return torch._return_type('linalg_lu', P=permutation, L=lower, U=torch.triu(packed[..., :count, :]))
    """#
}
