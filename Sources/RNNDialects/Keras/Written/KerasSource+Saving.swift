extension KerasSource {
  /// Weights in files, and models anew.
  static let saving = #"""
    def _refuse(path, instead):
        raise ValueError(f'{path}: files that end in .keras or .h5 are neither read nor written here. Use '
                         f'{instead} with a name that ends in .npz or .safetensors.')

    def _check_path(path):
        path = str(path)
        if path.endswith('.npz') or path.endswith('.safetensors'):
            return path
        if path.endswith('.h5') or path.endswith('.keras'):
            _refuse(path, 'save_weights and load_weights')
        raise ValueError(f'The filename must end in .npz or .safetensors. Received: filepath={path}')

    def _weight_names(model):
        # By place, so that the same model built anew finds them: names count on.
        return [f'{index:03d}/{variable.path}' for index, variable in enumerate(model.weights)]

    def _write_weights(model, path):
        import json
        import struct
        path = _check_path(path)
        if not model.built:
            raise ValueError(f'You are saving a model that has not yet been built. Model {model.name} has no weights: '
                             'call it on data first, or give its first layer an input shape.')
        arrays = dict(zip(_weight_names(model), model.get_weights()))
        if path.endswith('.npz'):
            np.savez(path, **arrays)
            return
        header, start, parts = {}, 0, []
        kinds = {'float32': 'F32', 'float64': 'F64', 'int64': 'I64', 'int32': 'I32', 'uint8': 'U8', 'bool': 'BOOL'}
        for name, array in arrays.items():
            part = array.tobytes()
            header[name] = {'dtype': kinds[str(array.dtype)], 'shape': list(array.shape),
                            'data_offsets': [start, start + len(part)]}
            start += len(part)
            parts.append(part)
        text = json.dumps(header).encode()
        text += b' ' * (-len(text) % 8)
        with open(path, 'wb') as file:
            file.write(struct.pack('<Q', len(text)) + text + b''.join(parts))

    def _read_weights(path):
        import json
        import struct
        path = _check_path(path)
        if path.endswith('.npz'):
            archive = np.load(path)
            return {name: archive[name] for name in archive.files}
        with open(path, 'rb') as file:
            content = file.read()
        size = struct.unpack('<Q', content[:8])[0] if len(content) >= 8 else -1
        if not 0 <= size <= len(content) - 8:
            raise ValueError(f'{path} is no safetensors file')
        kinds = {'F32': 'float32', 'F64': 'float64', 'I64': 'int64', 'I32': 'int32', 'U8': 'uint8', 'BOOL': 'bool'}
        arrays = {}
        for name, entry in json.loads(content[8:8 + size]).items():
            if name != '__metadata__':
                first, last = entry['data_offsets']
                arrays[name] = np.frombuffer(content[8 + size + first:8 + size + last],
                                             dtype=kinds[entry['dtype']]).reshape(entry['shape'])
        return arrays

    def _load_weights(model, path):
        arrays = _read_weights(path)
        if not model.built:
            raise ValueError(f"Unable to automatically build the model. Model '{model.name}' has no weights yet: call "
                             'it on data first, or give its first layer an input shape.')
        own = model.weights
        if len(own) != len(arrays):
            raise ValueError(f"Layer count mismatch when loading weights from file. Model '{model.name}' has "
                             f'{len(own)} weights, {path} has {len(arrays)}.')
        for (name, array), variable in zip(sorted(arrays.items()), own):
            if tuple(array.shape) != variable.shape:
                raise ValueError(f"The shape of weight '{variable.path}' is {tuple(variable.shape)}; {name} in "
                                 f'{path} has the shape {tuple(array.shape)}.')
            variable.assign(array)

    def load_model(filepath, custom_objects=None, compile=True, safe_mode=True):
        """Raises: whole models are not read here; `load_weights` reads weights.

        >>> try:
        ...     keras.models.load_model('model.keras')
        ... except ValueError as error:
        ...     print(error)
        """
        _refuse(filepath, 'load_weights')

    def save_model(model, filepath, overwrite=True, **kwargs):
        """Raises: whole models are not written here; `save_weights` writes weights.

        >>> try:
        ...     keras.models.save_model(None, 'model.keras')
        ... except ValueError as error:
        ...     print(error)
        """
        _refuse(filepath, 'save_weights')

    def clone_model(model, input_tensors=None, clone_function=None):
        """A model of the same layers with weights of its own.

        >>> one = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
        >>> keras.models.clone_model(one).output_shape
        (None, 2)
        """
        again = clone_function or _again
        if isinstance(model, Sequential):
            copy = Sequential(name=model.name)
            if model._start is not None:
                copy.add(Input(batch_shape=model._start.shape, dtype=model._start.dtype))
            for layer in model.layers:
                copy.add(again(layer))
            return copy
        if model._graph is None:
            return model.__class__.from_config(model.get_config())
        copies, known = {}, {}
        for node in model._graph:
            if isinstance(node.layer, InputLayer):
                known[id(node.outputs)] = Input(batch_shape=node.outputs.shape, dtype=node.outputs.dtype,
                                                name=node.layer.name)
                continue
            look = lambda leaf: known[id(leaf)] if isinstance(leaf, KerasTensor) else leaf
            layer = copies.get(id(node.layer))
            if layer is None:
                layer = copies[id(node.layer)] = (node.layer if isinstance(node.layer, _Operation)
                                                  else again(node.layer))
            outputs = layer(*[_map(look, part) for part in node.arguments],
                            **{key: _map(look, part) for key, part in node.keywords.items()})
            for old, new in zip(_flatten(node.outputs), _flatten(outputs)):
                known[id(old)] = new
        return Model(_map(look, model._inputs_structure), _map(look, model._outputs_structure), name=model.name)
    """#
}
