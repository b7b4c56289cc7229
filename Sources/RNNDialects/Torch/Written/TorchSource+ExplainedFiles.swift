// What the registry says of files and of functions with gradients of their own.
extension TorchSource {
  static let filesExplained = """
    save: Writes tensors, state dicts and plain objects in PyTorch's zip format.
    >>> import io
    >>> torch.save({'w': torch.ones(2)}, io.BytesIO())
    load: Reads what save wrote; refuses everything but tensors and plain objects.
    >>> import io
    >>> file = io.BytesIO()
    >>> torch.save({'w': torch.ones(2)}, file)
    >>> torch.load(io.BytesIO(file.getvalue()))
    """

  static let functionsExplained = """
    Function: The base of functions that say themselves what their gradient is.
    >>> class Double(torch.autograd.Function):
    ...     @staticmethod
    ...     def forward(ctx, x):
    ...         return 2 * x
    ...     @staticmethod
    ...     def backward(ctx, grad):
    ...         return 2 * grad
    >>> Double.apply(torch.ones(2, requires_grad=True))
    FunctionCtx: What forward keeps for backward.
    >>> torch.autograd.FunctionCtx
    """

  static let safetensorsExplained = """
    SafetensorError: What a file that is not in the format raises.
    >>> import safetensors
    >>> issubclass(safetensors.SafetensorError, Exception)
    safe_open: Opens a file in the format safetensors, to read single tensors.
    >>> import os, safetensors, tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), 'w.safetensors')
    >>> from safetensors.torch import save_file
    >>> save_file({'w': torch.ones(2)}, path)
    >>> with safetensors.safe_open(path, framework='pt') as file:
    ...     list(file.keys())
    """

  static let safetensorsOfTensorsExplained = """
    save: Tensors by name as bytes in the format safetensors.
    >>> from safetensors.torch import save
    >>> len(save({'w': torch.ones(2)}))
    save_file: Writes tensors by name as a file in the format safetensors.
    >>> import os, tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), 'w.safetensors')
    >>> from safetensors.torch import save_file
    >>> save_file({'w': torch.ones(2)}, path)
    load: Tensors by name from bytes in the format safetensors.
    >>> from safetensors.torch import load, save
    >>> load(save({'w': torch.ones(2)}))
    load_file: Tensors by name from a file in the format safetensors.
    >>> import os, tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), 'w.safetensors')
    >>> from safetensors.torch import load_file, save_file
    >>> save_file({'w': torch.ones(2)}, path)
    >>> load_file(path)
    safe_open: Opens a file in the format safetensors, to read single tensors.
    >>> import os, tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), 'w.safetensors')
    >>> from safetensors.torch import save_file, safe_open
    >>> save_file({'w': torch.ones(2)}, path)
    >>> with safe_open(path, framework='pt') as file:
    ...     file.get_tensor('w')
    save_model: Writes the tensors of a module; shared ones once.
    >>> import os, tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), 'w.safetensors')
    >>> from safetensors.torch import save_model
    >>> save_model(nn.Linear(2, 1), path)
    load_model: Reads the tensors of a module.
    >>> import os, tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), 'w.safetensors')
    >>> from safetensors.torch import load_model, save_model
    >>> save_model(nn.Linear(2, 1), path)
    >>> load_model(nn.Linear(2, 1), path)
    """

  static let safetensorsOfArraysExplained = """
    save: Tensors by name as bytes in the format safetensors.
    >>> from safetensors.numpy import save
    >>> len(save({'w': np.ones(2, 'float32')}))
    save_file: Writes tensors by name as a file in the format safetensors.
    >>> import os, tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), 'w.safetensors')
    >>> from safetensors.numpy import save_file
    >>> save_file({'w': np.ones(2, 'float32')}, path)
    load: Tensors by name from bytes in the format safetensors.
    >>> from safetensors.numpy import load, save
    >>> load(save({'w': np.ones(2, 'float32')}))
    load_file: Tensors by name from a file in the format safetensors.
    >>> import os, tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), 'w.safetensors')
    >>> from safetensors.numpy import load_file, save_file
    >>> save_file({'w': np.ones(2, 'float32')}, path)
    >>> load_file(path)
    safe_open: Opens a file in the format safetensors, to read single tensors.
    >>> import os, tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), 'w.safetensors')
    >>> from safetensors.numpy import save_file, safe_open
    >>> save_file({'w': np.ones(2, 'float32')}, path)
    >>> with safe_open(path, framework='np') as file:
    ...     file.get_tensor('w')
    """
}
