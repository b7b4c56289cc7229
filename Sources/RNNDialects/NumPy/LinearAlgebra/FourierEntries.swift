import RNNKit
import RNNScript

/// `np.fft`: transforms along an axis; the ways of asking for them are written in the language.
enum FourierEntries {
  /// What only the hidden module sees.
  static let natives: [Entry] = [
    Entry("_transform(a, forward)", "The transform of each row of a complex array.") { call in
      .array(try call.array(0).to(.complex128).fourierTransformed(forward: call.bool(1)))
    }
  ]

  /// The functions of `numpy.fft`.
  static let entries: [Entry] = [
    entry(
      "fft(a, n=None, axis=-1, norm=None, out=None)", "The discrete Fourier transform.", "np.fft.fft([1, 2, 3, 4])"),
    entry("ifft(a, n=None, axis=-1, norm=None, out=None)", "Undoes `fft`.", "np.fft.ifft([10, -2, -2, -2])"),
    entry(
      "rfft(a, n=None, axis=-1, norm=None, out=None)", "The first half of the transform of real numbers.",
      "np.fft.rfft([1.0, 2.0, 3.0, 4.0])"),
    entry(
      "irfft(a, n=None, axis=-1, norm=None, out=None)", "Undoes `rfft`.",
      "np.fft.irfft(np.fft.rfft([1.0, 2.0, 3.0, 4.0]))"),
    entry(
      "hfft(a, n=None, axis=-1, norm=None, out=None)", "The transform of a signal whose spectrum is real.",
      "np.fft.hfft([1.0, 2.0, 3.0])"),
    entry("ihfft(a, n=None, axis=-1, norm=None, out=None)", "Undoes `hfft`.", "np.fft.ihfft([1.0, 2.0, 3.0, 4.0])"),
    entry(
      "fft2(a, s=None, axes=(-2, -1), norm=None, out=None)", "The transform of two axes.", "np.fft.fft2(np.eye(2))"),
    entry("ifft2(a, s=None, axes=(-2, -1), norm=None, out=None)", "Undoes `fft2`.", "np.fft.ifft2(np.eye(2))"),
    entry(
      "fftn(a, s=None, axes=None, norm=None, out=None)", "The transform of several axes.", "np.fft.fftn(np.eye(2))"),
    entry("ifftn(a, s=None, axes=None, norm=None, out=None)", "Undoes `fftn`.", "np.fft.ifftn(np.eye(2))"),
    entry("rfft2(a, s=None, axes=(-2, -1), norm=None, out=None)", "`fft2` of real numbers.", "np.fft.rfft2(np.eye(2))"),
    entry("irfft2(a, s=None, axes=(-2, -1), norm=None, out=None)", "Undoes `rfft2`.", "np.fft.irfft2(np.eye(2))"),
    entry("rfftn(a, s=None, axes=None, norm=None, out=None)", "`fftn` of real numbers.", "np.fft.rfftn(np.eye(2))"),
    entry("irfftn(a, s=None, axes=None, norm=None, out=None)", "Undoes `rfftn`.", "np.fft.irfftn(np.eye(2))"),
    entry("fftfreq(n, d=1.0, device=None)", "The frequencies that `fft` gives.", "np.fft.fftfreq(8, d=0.1)"),
    entry("rfftfreq(n, d=1.0, device=None)", "The frequencies that `rfft` gives.", "np.fft.rfftfreq(8, d=0.1)"),
    entry("fftshift(x, axes=None)", "With frequency 0 in the middle.", "np.fft.fftshift(np.arange(5))"),
    entry("ifftshift(x, axes=None)", "Undoes `fftshift`.", "np.fft.ifftshift(np.arange(5))"),
  ]

  private static func entry(_ signature: String, _ summary: String, _ example: String) -> Entry {
    NumPySource.entry("fourier", signature, summary, example)
  }
}
