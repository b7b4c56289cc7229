extension TorchSource {
  /// Of `torch`: `save` and `load` in PyTorch's zip format.
  static let files = #"""
    import pickle as _pickle
    import sys as _sys
    from collections import OrderedDict as _OrderedDict
    from torch import _files

    # The classes of storages as files name them, the formats of their elements, and the types of the tensors.
    _storages = {'FloatStorage': 'F32', 'DoubleStorage': 'F64', 'LongStorage': 'I64', 'IntStorage': 'I32',
                 'ByteStorage': 'U8', 'BoolStorage': 'BOOL', 'HalfStorage': 'F16', 'BFloat16Storage': 'BF16',
                 'ShortStorage': 'I16', 'CharStorage': 'I8', 'ComplexFloatStorage': 'C64',
                 'ComplexDoubleStorage': 'C128'}
    _kinds = {'float32': 'FloatStorage', 'float64': 'DoubleStorage', 'int64': 'LongStorage', 'int32': 'IntStorage',
              'uint8': 'ByteStorage', 'bool': 'BoolStorage', 'complex64': 'ComplexFloatStorage',
              'complex128': 'ComplexDoubleStorage'}
    _limit = 1 << 34

    class _Kind:
        def __init__(self, name):
            self.name = name

    class _Reference:
        def __init__(self, identifier):
            self.identifier = identifier

    class _Writer:
        def __init__(self):
            self.contents = []
            self.kinds = {}
            self.keys = {}

        def reference(self, tensor):
            whole = _files._storage(tensor)
            place = whole.data_ptr()
            if place not in self.keys:
                self.keys[place] = str(len(self.contents))
                self.contents.append(_files._bytes(whole))
            name = _kinds[str(whole.dtype)[6:]]
            kind = self.kinds.setdefault(name, _Kind(name))
            return _Reference(('storage', kind, self.keys[place], 'cpu', whole.numel()))

        def reduce(self, value):
            if isinstance(value, _Reference):
                return (value.identifier,)
            if isinstance(value, _Kind):
                return 'torch', value.name
            if isinstance(value, torch.nn.Parameter):
                return ('torch._utils', '_rebuild_parameter',
                        (value.detach(), value.requires_grad, _OrderedDict()))
            if isinstance(value, torch.Tensor):
                return ('torch._utils', '_rebuild_tensor_v2',
                        (self.reference(value), value.storage_offset(), tuple(value.size()), value.stride(),
                         value.requires_grad, _OrderedDict()))
            if isinstance(value, torch.Size):
                return 'torch', 'Size', (tuple(value),)
            if isinstance(value, torch.dtype):
                return 'torch', str(value)[6:]
            if isinstance(value, torch.device):
                return 'torch', 'device', ('cpu',)
            if isinstance(value, torch.nn.Module):
                kind = type(value)
                _pickle._classes[kind.__module__, kind.__name__] = kind
                return kind.__module__, kind.__name__, (), _state(value)
            return _pickle._reduce(value)

    def _state(module):
        state = dict(module.__dict__)
        parts = {'_parameters': _OrderedDict(), '_buffers': _OrderedDict(), '_modules': _OrderedDict()}
        for name, value in module.named_parameters(recurse=False):
            parts['_parameters'][name] = value
        kept = set(module.state_dict())
        transient = set()
        for name, value in module.named_buffers(recurse=False):
            parts['_buffers'][name] = value
            if name not in kept:
                transient.add(name)
        for name, value in module.named_children():
            parts['_modules'][name] = value
        for part in parts.values():
            for name in part:
                state.pop(name, None)
        state.update(parts)
        state['_non_persistent_buffers_set'] = transient
        return state

    def _path(file):
        return file.__fspath__() if hasattr(file, '__fspath__') else file

    def save(obj, f, pickle_module=None, pickle_protocol=2, _use_new_zipfile_serialization=True):
        if not hasattr(f, 'write') and not isinstance(_path(f), str):
            raise AttributeError("expected 'f' to be string, path, or a file-like object with a 'write' attribute")
        writer = _Writer()
        content = _pickle._write(obj, writer.reduce, True)
        stem = 'archive'
        if not hasattr(f, 'write'):
            name = _path(f).replace('\\', '/').split('/')[-1]
            stem = name.rsplit('.', 1)[0] if '.' in name[1:] else name
        names = ['data.pkl', 'byteorder'] + ['data/%d' % i for i in range(len(writer.contents))] + ['version']
        contents = [content, b'little'] + writer.contents + [b'3\n']
        archive = _files._archive([stem + '/' + name for name in names], contents, False)
        if hasattr(f, 'write'):
            f.write(archive)
        else:
            _files._write(_path(f), archive)

    class _Reader:
        def __init__(self, content, weights_only):
            self.content = content
            self.weights_only = weights_only
            names = _files._members(content)
            found = [name for name in names if name.split('/')[-1] == 'data.pkl']
            if not found:
                raise RuntimeError('PytorchStreamReader failed locating file data.pkl: file not found')
            self.prefix = found[0][:-len('data.pkl')]
            if self.prefix + 'byteorder' in names:
                if _files._member(content, self.prefix + 'byteorder') != b'little':
                    raise ValueError('only files in little-endian byte order are read')
            self.loaded = {}
            self.modules = []

        def read(self):
            pickled = _files._member(self.content, self.prefix + 'data.pkl')
            value = _pickle._read(pickled, self.find, self.storage)[0]
            for module in self.modules:
                _files._revive(module)
            return value

        def made(self, kind):
            self.modules.append(kind.__new__(kind))
            return self.modules[-1]

        def storage(self, identifier):
            if not isinstance(identifier, tuple) or len(identifier) < 5 or identifier[0] != 'storage':
                raise _pickle.UnpicklingError('Only persistent_load of storage is allowed')
            kind, key, count = identifier[1], identifier[2], identifier[4]
            if not isinstance(kind, _Kind) or not isinstance(key, str) or not isinstance(count, int):
                raise _pickle.UnpicklingError('a storage is described by its class, its key and its size')
            if key not in self.loaded:
                content = _files._member(self.content, self.prefix + 'data/' + key)
                self.loaded[key] = _files._elements(content, _storages[kind.name])
            whole = self.loaded[key]
            if whole.numel() < count:
                raise _pickle.UnpicklingError('storage %s has %d elements, not %d' % (key, whole.numel(), count))
            return whole

        def find(self, module, name):
            if module == 'torch._utils' and name in _rebuilders:
                return _rebuilders[name]
            if module in ('torch', 'torch.storage') and name in _storages:
                return _Kind(name)
            if module == 'torch' and name in ('Size', 'device'):
                return getattr(torch, name)
            if module == 'torch' and name in _dtypes:
                return _dtypes[name]
            if module == 'torch.serialization' and name == '_get_layout':
                return lambda text: torch.strided
            if (module, name) == ('collections', 'OrderedDict'):
                return _OrderedDict
            if (module, name) == ('_codecs', 'encode'):
                return _encoded
            # What can make much of a few bytes, such as bytes(n), is left out.
            if module == 'collections' or module in ('builtins', '__builtin__') and name in (
                    'set', 'frozenset', 'complex', 'slice'):
                return _pickle._find(module, name)
            if self.weights_only:
                raise _pickle.UnpicklingError(
                    'Weights only load failed. Re-running `torch.load` with `weights_only` set to `False` will likely '
                    'succeed: only plain data, and classes of this script and of torch.nn, are read even then. '
                    'WeightsUnpickler error: Unsupported global: GLOBAL %s.%s was not an allowed global by default.'
                    % (module, name))
            found = _pickle._classes.get((module, name))
            if found is None and (module == 'torch.nn' or module.startswith('torch.nn.modules')):
                if isinstance(getattr(torch.nn, name, None), type):
                    found = getattr(torch.nn, name)
            if found is None and module == '__main__' and module in _sys.modules:
                found = getattr(_sys.modules[module], name, None)
            if isinstance(found, type) and issubclass(found, torch.nn.Module):
                return lambda *args: self.made(found)
            if found is not None:
                return _pickle._restorer(found)
            return _pickle._find(module, name)

    def _encoded(text, encoding):
        return text.encode(encoding)

    def _rebuild_tensor(storage, offset, size, stride, requires_grad=False, hooks=None, metadata=None):
        if not torch.is_tensor(storage):
            raise _pickle.UnpicklingError('a tensor is made of a storage')
        result = torch.as_strided(storage, tuple(size), tuple(stride), offset)
        return result.requires_grad_(True) if requires_grad is True else result

    def _rebuild_parameter(data, requires_grad, hooks=None):
        if not torch.is_tensor(data):
            raise _pickle.UnpicklingError('a parameter is made of a tensor')
        return torch.nn.Parameter(data, bool(requires_grad))

    _rebuilders = {'_rebuild_tensor_v2': _rebuild_tensor, '_rebuild_tensor': _rebuild_tensor,
                   '_rebuild_parameter': _rebuild_parameter}
    _dtypes = {'float32': torch.float32, 'float64': torch.float64, 'int64': torch.int64, 'int32': torch.int32,
               'uint8': torch.uint8, 'bool': torch.bool, 'complex64': torch.complex64,
               'complex128': torch.complex128, 'float16': torch.float32, 'bfloat16': torch.float32,
               'int16': torch.int32, 'int8': torch.int32}

    def load(f, map_location=None, pickle_module=None, *, weights_only=True, mmap=None, **pickle_load_args):
        if isinstance(map_location, (str, torch.device)):
            torch.device(map_location)
        if hasattr(f, 'read'):
            content = f.read()
        elif isinstance(_path(f), str):
            content = _files._read(_path(f))
        else:
            raise AttributeError("'%s' object has no attribute 'read'" % type(f).__name__)
        if len(content) == 0:
            raise EOFError('Ran out of input')
        if content[:2] != b'PK':
            raise RuntimeError('Invalid magic number; corrupt file? Only the zip format of torch 1.6 and later is read')
        try:
            return _Reader(content, weights_only is None or weights_only).read()
        except (KeyError, TypeError, AttributeError, IndexError) as error:
            raise _pickle.UnpicklingError('the file is damaged: %s' % (error,)) from None
    """#

  /// The modules `safetensors.torch` and `safetensors.numpy`.
  static let safetensors = #"""
    import torch
    from torch import _files

    class SafetensorError(Exception):
        __module__ = 'safetensors_rust'

    def _read_file(filename):
        return _files._read(filename.__fspath__() if hasattr(filename, '__fspath__') else filename)

    def _unpack(content):
        try:
            return _files._unpack(bytes(content))
        except RuntimeError as error:
            raise SafetensorError(str(error)) from None

    class _Slice:
        def __init__(self, tensor):
            self._tensor = tensor

        def __getitem__(self, index):
            return self._tensor[index]

        def get_shape(self):
            return list(self._tensor.shape)

        def get_dtype(self):
            return {'float32': 'F32', 'float64': 'F64', 'int64': 'I64', 'int32': 'I32', 'uint8': 'U8',
                    'bool': 'BOOL'}[str(self._tensor.dtype).split('.')[-1]]

    class safe_open:
        def __init__(self, filename, framework, device='cpu'):
            if framework not in ('pt', 'torch', 'pytorch', 'np', 'numpy'):
                raise SafetensorError('framework %s is invalid' % framework)
            self._as_array = framework in ('np', 'numpy')
            tensors, self._metadata = _unpack(_read_file(filename))
            self._tensors = dict(tensors)

        def __enter__(self):
            return self

        def __exit__(self, *exception):
            return False

        def keys(self):
            return sorted(self._tensors)

        def offset_keys(self):
            return list(self._tensors)

        def metadata(self):
            return dict(self._metadata) or None

        def get_tensor(self, name):
            if name not in self._tensors:
                raise SafetensorError('File does not contain tensor %s' % name)
            tensor = self._tensors[name]
            return tensor.numpy() if self._as_array else tensor

        def get_slice(self, name):
            return _Slice(self.get_tensor(name))
    """#

  /// What `safetensors.torch` has of its own.
  static let safetensorsOfTensors = #"""
    from safetensors import SafetensorError, safe_open, _unpack, _read_file
    from torch import _files
    import torch

    def _check(tensors):
        if not isinstance(tensors, dict):
            raise ValueError('Expected a dict of [str, torch.Tensor] but received %s' % type(tensors))
        wrong = [name for name, value in tensors.items() if not torch.is_tensor(value)]
        if wrong:
            raise ValueError('Key `%s` is invalid, expected torch.Tensor but received %s'
                             % (wrong[0], type(tensors[wrong[0]])))
        sharing = {}
        for name, tensor in tensors.items():
            if tensor.numel():
                sharing.setdefault(_files._storage(tensor).data_ptr(), []).append(name)
        shared = [set(names) for names in sharing.values() if len(names) > 1]
        if shared:
            raise RuntimeError('\n            Some tensors share memory, this will lead to duplicate memory on disk and '
                               'potential differences when loading them again: %s.\n            A potential way to '
                               'correctly save your model is to use `save_model`.\n            More information at '
                               'https://huggingface.co/docs/safetensors/torch_shared_tensors\n            ' % shared)
        for name, tensor in tensors.items():
            if not tensor.is_contiguous():
                raise ValueError('You are trying to save a non contiguous tensor: `%s` which is not allowed. It either '
                                 'means you are trying to save tensors which are reference of each other in which case '
                                 "it's recommended to save only the full tensors, and reslice at load time, or simply "
                                 'call `.contiguous()` on your tensor to pack it before saving.' % name)

    def save(tensors, metadata=None):
        _check(tensors)
        return _files._pack(list(tensors), list(tensors.values()), metadata)

    def save_file(tensors, filename, metadata=None):
        content = save(tensors, metadata)
        _files._write(filename.__fspath__() if hasattr(filename, '__fspath__') else filename, content)

    def load(data):
        return dict(_unpack(data)[0])

    def load_file(filename, device='cpu'):
        return dict(_unpack(_read_file(filename))[0])

    def save_model(model, filename, metadata=None, force_contiguous=True):
        kept, places = {}, {}
        metadata = dict(metadata or {})
        for name, tensor in model.state_dict().items():
            place = _files._storage(tensor).data_ptr(), tensor.storage_offset(), tuple(tensor.shape)
            if place in places:
                metadata[name] = places[place]
            else:
                places[place] = name
                kept[name] = tensor.contiguous()
        save_file(kept, filename, metadata or None)

    def load_model(model, filename, strict=True, device='cpu'):
        tensors, metadata = _unpack(_read_file(filename))
        state = dict(tensors)
        for name, other in metadata.items():
            if other in state and name not in state:
                state[name] = state[other]
        report = model.load_state_dict(state, strict=strict)
        return set(report.missing_keys), list(report.unexpected_keys)
    """#

  /// What `safetensors.numpy` has of its own.
  static let safetensorsOfArrays = #"""
    from safetensors import SafetensorError, safe_open, _unpack, _read_file
    from torch import _files
    import numpy as np

    def save(tensor_dict, metadata=None):
        for name, value in tensor_dict.items():
            if not isinstance(value, np.ndarray):
                raise AttributeError("'%s' object has no attribute 'dtype'" % type(value).__name__)
        return _files._pack(list(tensor_dict), list(tensor_dict.values()), metadata)

    def save_file(tensor_dict, filename, metadata=None):
        content = save(tensor_dict, metadata)
        _files._write(filename.__fspath__() if hasattr(filename, '__fspath__') else filename, content)

    def load(data):
        return {name: tensor.numpy() for name, tensor in _unpack(data)[0]}

    def load_file(filename):
        return {name: tensor.numpy() for name, tensor in _unpack(_read_file(filename))[0]}
    """#
}
