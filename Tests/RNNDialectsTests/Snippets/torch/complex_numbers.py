import torch

z = torch.tensor([1 + 2j, 3.5 - 1j, -2j])
print(z, z.dtype, z.real, z.imag, z.abs(), torch.angle(z), torch.conj(z))
print(torch.complex(torch.ones(2), torch.tensor([0.5, -1.0])), torch.polar(torch.ones(2), torch.tensor([0.0, 1.0])))
print(torch.view_as_real(z), torch.view_as_complex(torch.arange(4.0).reshape(2, 2)), z.is_complex(), z.tolist())
print(torch.fft.fft(torch.tensor([1.0, 2.0, 3.0, 4.0])), torch.fft.rfft(torch.arange(5.0)))
print(torch.fft.irfft(torch.fft.rfft(torch.arange(6.0))), torch.fft.ifft(torch.fft.fft(torch.arange(3.0))).real)
print(torch.fft.fftfreq(5, 0.1), torch.fft.rfftfreq(4), torch.fft.fftshift(torch.arange(5)))
print(torch.fft.rfft(torch.arange(8.0).reshape(2, 4), n=6, dim=1, norm='ortho').abs())
