import numpy as np
np.set_printoptions(precision=4, suppress=True)
t = np.arange(8); x = np.sin(2 * np.pi * t / 8) + 0.5
X = np.fft.fft(x); print(X, np.abs(X), X.dtype)
print(np.fft.ifft(X).real, np.fft.rfft(x), np.fft.irfft(np.fft.rfft(x)), np.fft.fftfreq(8, 0.1), np.fft.rfftfreq(8), np.fft.fftshift(np.arange(5)), np.fft.ifftshift(np.arange(5)))
print(np.fft.fft([1, 2, 3, 4, 5]), np.fft.fft(np.eye(3), axis=0), np.fft.fft([1, 2], n=4), np.fft.fft2(np.arange(4).reshape(2, 2)), np.fft.fft([1, 2, 3], norm='ortho'))
fs = 100; t = np.arange(0, 1, 1 / fs); s = np.sin(2 * np.pi * 5 * t) + 0.5 * np.sin(2 * np.pi * 20 * t)
S = np.abs(np.fft.rfft(s)); f = np.fft.rfftfreq(len(s), 1 / fs); print(f[np.argsort(S)[-2:]], S.max().round(3))
print(np.hanning(5), np.hamming(5), np.blackman(5).round(4) + 0, np.bartlett(5), np.kaiser(5, 14))
try: np.fft.fft([])
except ValueError as e: print(e)
k = np.ones(5) / 5; print(np.convolve(s, k, mode='valid')[:4])
ac = np.correlate(s - s.mean(), s - s.mean(), mode='full')[len(s) - 1:]; print((ac / ac[0])[:6])
