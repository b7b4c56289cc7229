/// What of PyTorch is written in the language itself, on top of what is written in Swift.
enum TorchSource {}
