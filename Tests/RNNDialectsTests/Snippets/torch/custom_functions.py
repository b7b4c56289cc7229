import torch
from torch.autograd import Function
class Exp(Function):
    @staticmethod
    def forward(ctx, i):
        result = i.exp()
        ctx.save_for_backward(result)
        return result
    @staticmethod
    def backward(ctx, grad_output):
        result, = ctx.saved_tensors
        return grad_output * result
x = torch.tensor([0., 1., 2.], requires_grad=True)
y = Exp.apply(x)
print(y)
y.sum().backward()
print(x.grad)
class StraightThrough(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, thr=0.5):
        ctx.thr = thr
        return (x > thr).float()
    @staticmethod
    def backward(ctx, g):
        return g, None
a = torch.tensor([.2, .7, .9], requires_grad=True)
b = StraightThrough.apply(a, 0.6)
(b * torch.tensor([1., 2., 3.])).sum().backward()
print(b, a.grad)
class LinearFn(Function):
    @staticmethod
    def forward(ctx, input, weight, bias=None):
        ctx.save_for_backward(input, weight, bias)
        output = input.mm(weight.t())
        if bias is not None:
            output += bias.unsqueeze(0).expand_as(output)
        return output
    @staticmethod
    def backward(ctx, grad_output):
        input, weight, bias = ctx.saved_tensors
        gi = gw = gb = None
        if ctx.needs_input_grad[0]:
            gi = grad_output.mm(weight)
        if ctx.needs_input_grad[1]:
            gw = grad_output.t().mm(input)
        if bias is not None and ctx.needs_input_grad[2]:
            gb = grad_output.sum(0)
        return gi, gw, gb
from torch.autograd import gradcheck
inp = (torch.randn(4, 3, dtype=torch.double, requires_grad=True), torch.randn(2, 3, dtype=torch.double, requires_grad=True))
print(gradcheck(LinearFn.apply, inp))
class Two(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(True)
        return x * 2, x * 3
    @staticmethod
    def backward(ctx, a, b):
        return 2*a + 3*b
x = torch.ones(2, requires_grad=True)
u, v = Two.apply(x)
print(u, v)
(u + v*v).sum().backward()
print(x.grad)
class LegendrePolynomial3(torch.autograd.Function):
    @staticmethod
    def forward(ctx, input):
        ctx.save_for_backward(input)
        return 0.5 * (5 * input ** 3 - 3 * input)
    @staticmethod
    def backward(ctx, grad_output):
        input, = ctx.saved_tensors
        return grad_output * 1.5 * (5 * input ** 2 - 1)
x = torch.linspace(-1, 1, 5, requires_grad=True)
LegendrePolynomial3.apply(x).sum().backward()
print(x.grad)
class GradReverse(Function):
    @staticmethod
    def forward(ctx, x, l):
        ctx.l = l
        return x.view_as(x)
    @staticmethod
    def backward(ctx, g):
        return g.neg() * ctx.l, None
x = torch.ones(2, requires_grad=True)
GradReverse.apply(x, 0.5).sum().backward()
print(x.grad)
