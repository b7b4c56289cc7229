extension KerasSource {
  /// Objects as dictionaries, and from dictionaries.
  static let serialization = #"""
    # Names for classes that scripts give, and tables of classes that they name for a time.
    _registered_names = {}
    _custom_scopes = []

    def _policy(dtype):
        return dtype if _classic else {'module': 'keras', 'class_name': 'DTypePolicy', 'config': {'name': dtype},
                                       'registered_name': None}

    def _plain_type(dtype):
        # The name of an element type that is given as a name, a policy or a type.
        if isinstance(dtype, dict):
            dtype = dtype['config']['name']
        return str(getattr(dtype, 'name', dtype) or 'float32').replace('torch.', '')

    def _place_of(cls):
        # The module of a class as a configuration has it, and the name it is registered under.
        if cls in _registered_names:
            return None, _registered_names[cls]
        if not cls.__module__.startswith(_root):
            return cls.__module__, cls.__name__
        for kind, module in ((Model, 'keras'), (Layer, 'keras.layers'), (Initializer, 'keras.initializers'),
                             (Regularizer, 'keras.regularizers'), (Constraint, 'keras.constraints'),
                             (Optimizer, 'keras.optimizers'), (Loss, 'keras.losses'), (Metric, 'keras.metrics')):
            if issubclass(cls, kind):
                return module, None
        return 'keras', None

    def _serialized(value):
        """An object as a dictionary: what it is, and its configuration.

        >>> keras.layers.serialize(keras.layers.Flatten(name='f'))['class_name']
        'Flatten'
        """
        if isinstance(value, (Layer, _Configured, Metric)):
            cls = value.__class__
            module, registered = _place_of(cls)
            name = getattr(value, '_kind', None) or cls.__name__
            if cls is Model:
                module, name = 'keras.src.models.functional', 'Functional'
            found = {'module': module, 'class_name': name, 'config': value.get_config(),
                     'registered_name': registered}
            shape = value.__dict__.get('_build_shape')
            if shape is not None and not isinstance(value, InputLayer):
                found['build_config'] = {'input_shape': shape}
            return found
        if isinstance(value, (list, tuple)):
            parts = [_serialized(part) for part in value]
            return parts if isinstance(value, list) else tuple(parts)
        if isinstance(value, dict):
            return {key: _serialized(part) for key, part in value.items()}
        if isinstance(value, slice):
            return {'class_name': '__slice__', 'config': {'start': value.start, 'stop': value.stop,
                                                          'step': value.step}}
        if callable(value) and not isinstance(value, type):
            return _name_of(value)
        return value

    def _class_of(config, custom_objects=None):
        name = config['class_name']
        for table in (custom_objects or {}, *_custom_scopes):
            found = table.get(name) or table.get(config.get('registered_name'))
            if found is not None:
                return found
        if name in ('Functional', 'Model'):
            return Model
        own = globals().get(name)
        if isinstance(own, type) and issubclass(own, (Layer, _Configured, Metric)):
            return own
        if name in _known_classes:
            return _known_classes[name]
        for module in ('layers', 'optimizers', 'losses', 'metrics'):
            found = getattr(_more(module), name, None)
            if found is not None:
                return found
        raise TypeError(f"Could not locate class '{name}'. Make sure custom classes and functions are decorated with "
                        '`@keras.saving.register_keras_serializable()`. If they are already decorated, make sure they '
                        'are all imported so that the decorator is run before trying to load them. Full object config: '
                        f'{config}')

    def _deserialized(config, custom_objects=None, safe_mode=True):
        """The object that a dictionary describes.

        >>> keras.layers.deserialize({'class_name': 'Dense', 'config': {'units': 3}}).units
        3
        """
        if isinstance(config, str):
            for table in (custom_objects or {}, *_custom_scopes):
                if config in table:
                    return table[config]
        if not isinstance(config, dict) or 'class_name' not in config:
            return config
        if config['class_name'] == '__slice__':
            parts = config['config']
            return slice(parts['start'], parts['stop'], parts['step'])
        if custom_objects:
            _custom_scopes.append(custom_objects)
        try:
            cls = _class_of(config)
            made = (cls.from_config(config['config']) if isinstance(cls, type) else cls)
        finally:
            if custom_objects:
                _custom_scopes.pop()
        shape = (config.get('build_config') or {}).get('input_shape')
        if shape is not None and isinstance(made, Layer) and not made.built and not isinstance(made, Model):
            made._build(_as_shape(shape))
        return made

    def _as_shape(shape):
        # Shapes as they were before they were text.
        if isinstance(shape, dict):
            return {key: _as_shape(part) for key, part in shape.items()}
        if all(size is None or isinstance(size, int) for size in shape):
            return tuple(shape)
        return [_as_shape(part) for part in shape]

    def _registered(package='Custom', name=None):
        """Makes a class known to what reads configurations.

        >>> @keras.saving.register_keras_serializable()
        ... class Own(keras.layers.Layer):
        ...     pass
        """
        def register(cls):
            _registered_names[cls] = f'{package}>{name or cls.__name__}'
            _known_classes[cls.__name__] = cls
            return cls
        return register

    class custom_object_scope:
        """Makes classes and functions known by name to what reads configurations.

        >>> with keras.utils.custom_object_scope({}):
        ...     pass
        """

        def __init__(self, custom_objects=None):
            self.custom_objects = custom_objects or {}

        def __enter__(self):
            _custom_scopes.append(self.custom_objects)
            return self

        def __exit__(self, *error):
            _custom_scopes.remove(self.custom_objects)

    # Models as dictionaries

    def _graph_config(model):
        counts = {}

        def described(leaf):
            if not isinstance(leaf, KerasTensor):
                return _serialized(leaf)
            return {'class_name': '__keras_tensor__', 'config': {
                'shape': leaf.shape, 'dtype': leaf.dtype, 'keras_history': history(leaf)}}

        def history(tensor):
            layer = tensor.node.layer
            nodes = [node for node in model._graph if node.layer is layer]
            place = [node is tensor.node for node in nodes].index(True)
            return [layer.name, place, tensor.index]

        layers = []
        for layer in model._layers:
            nodes = [] if isinstance(layer, InputLayer) else [
                {'args': tuple(_map(described, part) for part in node.arguments),
                 'kwargs': {key: _map(described, part) for key, part in node.keywords.items()}}
                for node in model._graph if node.layer is layer]
            layers.append(dict(_serialized(layer), name=layer.name, inbound_nodes=nodes))
        return {'name': model.name, 'trainable': model._trainable, 'layers': layers,
                'input_layers': _map(history, model._inputs_structure),
                'output_layers': _map(history, model._outputs_structure)}

    def _graph_of(config):
        # Inputs and outputs of the model that a dictionary describes.
        layers, waiting, known = {}, [], {}
        for entry in config['layers']:
            layer = layers[entry['name']] = _deserialized({key: value for key, value in entry.items() if key not in (
                'name', 'inbound_nodes', 'build_config')})
            if isinstance(layer, InputLayer):
                known[(entry['name'], 0, 0)] = layer.output
            waiting += [(entry['name'], number, node) for number, node in enumerate(entry['inbound_nodes'])]

        def ready(part):
            if isinstance(part, dict) and part.get('class_name') == '__keras_tensor__':
                return tuple(part['config']['keras_history']) in known
            parts = part.values() if isinstance(part, dict) else part if isinstance(part, (list, tuple)) else ()
            return all(ready(inner) for inner in parts)

        def found(part):
            if isinstance(part, dict) and 'class_name' in part:
                if part['class_name'] == '__keras_tensor__':
                    return known[tuple(part['config']['keras_history'])]
                return _deserialized(part)
            if isinstance(part, dict):
                return {key: found(inner) for key, inner in part.items()}
            if isinstance(part, (list, tuple)):
                parts = [found(inner) for inner in part]
                return parts if isinstance(part, list) else tuple(parts)
            return part

        while waiting:
            left = []
            for name, number, node in waiting:
                early = number and (name, number - 1, 0) not in known
                if early or not ready(node['args']) or not ready(node['kwargs']):
                    left.append((name, number, node))
                    continue
                outputs = layers[name](*[found(part) for part in node['args']],
                                       **{key: found(part) for key, part in node['kwargs'].items()})
                for index, tensor in enumerate(_flatten(outputs)):
                    known[(name, number, index)] = tensor
            if len(left) == len(waiting):
                raise ValueError(f'The configuration of model {config.get("name")} names layers that it does not have')
            waiting = left

        def placed(part):
            if isinstance(part, dict):
                return {key: placed(inner) for key, inner in part.items()}
            if isinstance(part[0], str):
                return known[tuple(part)]
            return [placed(inner) for inner in part]
        return placed(config['input_layers']), placed(config['output_layers'])

    def model_from_json(json_string, custom_objects=None):
        """The model that `to_json` has described, with weights of its own.

        >>> one = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
        >>> keras.models.model_from_json(one.to_json()).output_shape
        (None, 2)
        """
        import json
        return _deserialized(json.loads(json_string), custom_objects)
    """#
}
