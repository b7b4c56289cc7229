extension PlottingSource {
  /// Colours, format strings and numbers as pyplot takes them.
  static let values = #"""
    import math
    import numpy as np

    # What pyplot calls colours, by name; everything else is black.
    _named = {
        'b': (0, 0, 255), 'g': (0, 128, 0), 'r': (255, 0, 0), 'c': (0, 191, 191), 'm': (191, 0, 191),
        'y': (191, 191, 0), 'k': (0, 0, 0), 'w': (255, 255, 255), 'blue': (0, 0, 255), 'green': (0, 128, 0),
        'red': (255, 0, 0), 'cyan': (0, 255, 255), 'magenta': (255, 0, 255), 'yellow': (255, 255, 0),
        'black': (0, 0, 0),
        'white': (255, 255, 255), 'orange': (255, 165, 0), 'purple': (128, 0, 128), 'brown': (165, 42, 42),
        'pink': (255, 192, 203), 'gray': (128, 128, 128), 'grey': (128, 128, 128), 'olive': (128, 128, 0),
        'navy': (0, 0, 128), 'teal': (0, 128, 128), 'lime': (0, 255, 0), 'gold': (255, 215, 0),
        'crimson': (220, 20, 60), 'steelblue': (70, 130, 180), 'skyblue': (135, 206, 235), 'salmon': (250, 128, 114),
        'coral': (255, 127, 80), 'tomato': (255, 99, 71), 'darkblue': (0, 0, 139), 'darkred': (139, 0, 0),
        'darkgreen': (0, 100, 0), 'darkorange': (255, 140, 0), 'lightblue': (173, 216, 230),
        'lightgreen': (144, 238, 144), 'lightgray': (211, 211, 211), 'lightgrey': (211, 211, 211),
        'dodgerblue': (30, 144, 255), 'royalblue': (65, 105, 225), 'indigo': (75, 0, 130), 'violet': (238, 130, 238),
    }
    _tableau = ['blue', 'orange', 'green', 'red', 'purple', 'brown', 'pink', 'gray', 'olive', 'cyan']

    def color_of(spec):
        # The number of a colour of the cycle, or its red, green and blue; None where nothing was said.
        if spec is None or isinstance(spec, int):
            return spec
        if isinstance(spec, str):
            text = spec.strip()
            if text.startswith('C') and text[1:].isdigit():
                return int(text[1:])
            if text.startswith('tab:'):
                return _tableau.index(text[4:]) if text[4:] in _tableau else 0
            if text.startswith('#') and len(text) in (4, 7, 9):
                digits = ''.join(2 * d for d in text[1:]) if len(text) == 4 else text[1:7]
                if all(d in '0123456789abcdefABCDEF' for d in digits):
                    return tuple(int(digits[i:i + 2], 16) for i in (0, 2, 4))
            if text.lower() in _named:
                return _named[text.lower()]
            try:
                level = float(text)
            except ValueError:
                raise ValueError(f'{spec!r} is not a valid color value.') from None
            return (int(255 * max(0.0, min(1.0, level))), ) * 3
        parts = numbers(spec)
        if len(parts) in (3, 4):
            return tuple(int(255 * max(0.0, min(1.0, part))) for part in parts[:3])
        return None

    _lines = ('--', '-.', '-', ':')
    _markers = '.,ov^<>12348spP*hH+xXDd|_'
    _strokes = {'-': 'solid', '--': 'dashed', '-.': 'dashDot', ':': 'dotted', 'solid': 'solid', 'dashed': 'dashed',
                'dashdot': 'dashDot', 'dotted': 'dotted'}

    def stroke_of(style):
        # How a line is broken; None for no line.
        if isinstance(style, tuple):
            return 'dashed'
        return _strokes.get(style)

    def format_of(text):
        # What a format string such as 'r--o' says: colour, line, marker.
        color = line = marker = None
        if text in _named and len(text) > 1:
            return text, None, None
        left = text
        while left:
            found = next((style for style in _lines if left.startswith(style)), None)
            if found and line is None:
                line, left = found, left[len(found):]
            elif left[0] == 'C' and left[1:2].isdigit() and color is None:
                color, left = left[:2], left[2:]
            elif left[0] in 'bgrcmykw' and color is None:
                color, left = left[0], left[1:]
            elif left[0] in _markers and marker is None:
                marker, left = left[0], left[1:]
            else:
                raise ValueError(f"'{text}' is not a valid format string (unrecognized character '{left[0]}')")
        return color, line, marker

    def numbers(data):
        # Anything that holds numbers as one list of floats.
        if isinstance(data, (int, float)):
            return [float(data)]
        if hasattr(data, 'detach'):
            data = data.detach()
        if hasattr(data, 'get') and hasattr(data, 'ravel'):
            data = data.get()
        if hasattr(data, 'values') and not callable(data.values):
            data = data.values
        if hasattr(data, 'reshape'):
            found = data.reshape(-1).tolist()
            return [float(value) for value in found]
        found = []
        for value in data:
            if isinstance(value, (int, float)):
                found.append(float(value))
            elif value is None:
                found.append(math.nan)
            elif hasattr(value, 'item') and getattr(value, 'size', 1) != 0 and not getattr(value, 'shape', ()):
                found.append(float(value.item()))
            else:
                found.extend(numbers(value))
        return found

    def rows_of(data):
        # A matrix, or an image with colours as its brightness, as lists of floats.
        if hasattr(data, 'detach'):
            data = data.detach().numpy()
        if hasattr(data, 'get') and hasattr(data, 'ravel'):
            data = data.get()
        data = np.asarray(data)
        if data.ndim == 3 and data.shape[2] == 1:
            data = data[:, :, 0]
        elif data.ndim == 3 and data.shape[2] in (3, 4):
            data = data[:, :, :3].astype(float) @ np.array([0.299, 0.587, 0.114])
        if data.ndim != 2:
            raise TypeError(f'Invalid shape {data.shape} for image data')
        return data.astype(float).tolist()

    _viridis = [(68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37)]

    class Colormap:
        """Colours for the numbers from 0 to 1.

        >>> import matplotlib.pyplot as plt
        >>> plt.get_cmap('gray').name
        'gray'
        """

        def __init__(self, name, N=256):
            self.name, self.N = name, N

        def __call__(self, value, alpha=None):
            if hasattr(value, '__len__') or hasattr(value, 'reshape'):
                return np.array([self(one) for one in numbers(value)])
            part = value / self.N if isinstance(value, int) else float(value)
            part = max(0.0, min(1.0, part))
            if self.name.startswith(('gray', 'grey')):
                return (part, part, part, 1.0)
            place = min(int(part * 4), 3)
            mixed = [a + (b - a) * (part * 4 - place) for a, b in zip(_viridis[place], _viridis[place + 1])]
            return tuple(one / 255 for one in mixed) + (1.0, )
    """#
}
