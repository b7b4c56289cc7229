extension NativeSource {
  /// `rnnkit.convert`.
  static let convert = #"""
    from rnnkit._layers import ConversionError, builders, read_layer

    def convert(layer, to, path=None):
        """A recurrent layer as its sibling in another library, with the same weights and the same function.

        `to` is "torch", "keras", "puzzlelib" or "onnx"; a layer may come from any of them, or be the bytes or the path
        of an ONNX model. What the other library cannot compute raises a `ConversionError` that says what. Layouts of
        data stay those of each library: [T, B, I] of PuzzleLib, [B, T, I] of Keras. "onnx" gives the bytes of a model,
        and writes them to `path` where there is one.

        >>> import torch
        >>> import rnnkit
        >>> layer = rnnkit.convert(torch.nn.LSTM(3, 4, bidirectional=True), "keras")
        >>> layer(torch.zeros(2, 5, 3)).shape
        torch.Size([2, 5, 8])
        """
        if to not in builders:
            raise ValueError(f"convert(): unknown library {to!r}: choose one of " + ', '.join(map(repr, builders)))
        plan = read_layer(layer)
        if to != 'onnx':
            if path is not None:
                raise ValueError(f"convert(): only \"onnx\" is written to a path, not {to!r}")
            return builders[to](plan)
        model = builders[to](plan)
        if path is not None:
            with open(path, 'wb') as file:
                file.write(model)
        return model
    """#
}
