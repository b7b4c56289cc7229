extension KerasSource {
  /// Layers as one.
  static let models = #"""
    class Model(_Trainer, _Steps, Layer):
        """Layers as one: by inputs and outputs, or by a subclass's call()."""

        def __init__(self, *args, trainable=True, name=None, **kwargs):
            inputs = kwargs.pop('inputs', args[0] if args else None)
            outputs = kwargs.pop('outputs', args[1] if len(args) > 1 else None)
            functional = inputs is not None and outputs is not None
            if name is None:
                kind = type(self).__name__
                plain = 'model' if _classic else 'functional'
                name = _unique(plain if functional and kind == 'Model' else _snake(kind))
            super().__init__(trainable=trainable, name=name, **kwargs)
            self._graph = None
            self.optimizer = None
            self.stop_training = False
            self.compiled = False
            if functional:
                self._connect(inputs, outputs)

        def _connect(self, inputs, outputs):
            self.inputs = _flatten(inputs)
            self.outputs = _flatten(outputs)
            self._inputs_structure = inputs
            self._outputs_structure = outputs
            self._graph = _order(self.outputs)
            self._layers[:] = _by_depth(self._graph)
            self.built = True

        @property
        def layers(self):
            return [layer for layer in self._layers if not isinstance(layer, _Operation) or isinstance(layer, Lambda)]

        def __repr__(self):
            kind = 'Functional' if type(self) is Model and self._graph is not None else self.__class__.__name__
            return f'<{kind} name={self.name}, built={self.built}>'

        def get_layer(self, name=None, index=None):
            if index is not None:
                if len(self.layers) <= index:
                    raise ValueError(f'Was asked to retrieve layer at index {index} but model only has '
                                     f'{len(self.layers)} layers.')
                return self.layers[index]
            if name is None:
                raise ValueError('Provide either a layer name or layer index at `get_layer`.')
            for layer in self.layers:
                if layer.name == name:
                    return layer
            raise ValueError(f'No such layer: {name}. Existing layers are: {[layer.name for layer in self.layers]}.')

        @property
        def output_names(self):
            owners = [tensor.node.layer.name for tensor in self.outputs]
            before = [owners[:index].count(name) for index, name in enumerate(owners)]
            return [f'{name}_{count}' if count else name for name, count in zip(owners, before)]

        @property
        def input_names(self):
            return [tensor.node.layer.name for tensor in self.inputs]

        @property
        def input_shape(self):
            return _shape(self._inputs_structure)

        @property
        def output_shape(self):
            return _shape(self._outputs_structure)

        @property
        def input(self):
            return self._inputs_structure

        @property
        def output(self):
            return self._outputs_structure

        def compute_output_shape(self, input_shape):
            if self._graph is None:
                return super().compute_output_shape(input_shape)
            return _map(lambda tensor: tuple(tensor.shape), self._outputs_structure)

        def call(self, inputs, training=None, mask=None, **kwargs):
            if self._graph is None:
                raise NotImplementedError(f'Model {self.__class__.__name__} does not have a `call()` method '
                                          f'implemented.')
            if isinstance(inputs, dict):
                inputs = [inputs[name] for name in self.input_names]
            leaves = _flatten(inputs)
            if len(leaves) != len(self.inputs):
                raise ValueError(f"Layer \"{self.name}\" expects {len(self.inputs)} input(s), but it received "
                                 f"{len(leaves)} input "
                                 'tensors.')
            known = {}
            for place, leaf in zip(self.inputs, leaves):
                mark = Layer._mask_of(leaf)
                leaf = _of_rank(leaf, place)
                known[id(place)] = leaf if leaf.dtype == torch.bool else _as_type(leaf, place.dtype)
                if mark is not None:
                    self._mark(known[id(place)], mark)
            look = lambda leaf: known[id(leaf)] if isinstance(leaf, KerasTensor) else leaf
            for node in self._graph:
                if isinstance(node.layer, InputLayer):
                    continue
                arguments = [_map(look, part) for part in node.arguments]
                keywords = {key: _map(look, part) for key, part in node.keywords.items()}
                for place, leaf in zip(_flatten(node.outputs), _flatten(node.layer(*arguments, **keywords))):
                    known[id(place)] = leaf
            return _map(look, self._outputs_structure)

        def compute_mask(self, inputs, previous_mask):
            return None

        def get_config(self):
            return super().get_config() if self._graph is None else _graph_config(self)

        @classmethod
        def from_config(cls, config, custom_objects=None):
            if 'input_layers' not in config:
                return cls(**config)
            if custom_objects:
                with custom_object_scope(custom_objects):
                    return cls.from_config(config)
            inputs, outputs = _graph_of(config)
            return cls(inputs, outputs, name=config.get('name'))

        def to_json(self, **kwargs):
            import json
            return json.dumps(_serialized(self), **kwargs)

        def save_weights(self, filepath, overwrite=True, **kwargs):
            _write_weights(self, filepath)

        def load_weights(self, filepath, skip_mismatch=False, **kwargs):
            _load_weights(self, filepath)

        def save(self, filepath, overwrite=True, **kwargs):
            _refuse(filepath, 'save_weights')

        def reset_states(self):
            for layer in self.layers:
                if hasattr(layer, 'reset_states') and getattr(layer, 'stateful', False):
                    layer.reset_states()

        def summary(self, line_length=None, positions=None, print_fn=None, expand_nested=False, show_trainable=False,
                    layer_range=None):
            text = (_classic_summary if _classic else _summary)(self, line_length, positions)
            if print_fn is None:
                print(text)
            elif _classic:
                for line in text.split('\n'):
                    print_fn(line)
            else:
                print_fn(text + '\n')

    def _of_rank(leaf, place):
        # What lacks a last axis of one feature gets it, or loses it.
        rank, wanted = len(leaf.shape), len(place.shape)
        if rank == wanted:
            return leaf
        if rank == wanted + 1 and leaf.shape[-1] == 1:
            return leaf.squeeze(-1)
        if rank == wanted - 1 and place.shape[-1] == 1:
            return leaf.unsqueeze(-1)
        raise ValueError(f"Invalid input shape for input {leaf} with name '{place.name}' and path ''. Expected shape "
                         f'{place.shape}, but input has incompatible shape {leaf.shape}')

    def _as_type(leaf, dtype):
        wanted = getattr(torch, dtype)
        return leaf if leaf.dtype == wanted else leaf.to(wanted)

    def _tensors_of(node):
        return [leaf for leaf in _flatten((node.arguments, [node.keywords[key] for key in sorted(node.keywords)]))
                if isinstance(leaf, KerasTensor)]

    def _order(outputs):
        # The nodes that lead to the outputs, each after those it needs.
        done = []
        seen = set()
        pending = [(tensor.node, False) for tensor in reversed(outputs)]
        while pending:
            node, ready = pending.pop()
            if ready:
                done.append(node)
            elif id(node) not in seen:
                seen.add(id(node))
                pending.append((node, True))
                pending += [(tensor.node, False) for tensor in reversed(_tensors_of(node))]
        return done

    def _by_depth(graph):
        # Layers by their distance from the outputs, and where that is the same, as they are met from the outputs.
        depth = {}
        for node in reversed(graph):
            own = depth.setdefault(id(node), 0)
            for tensor in _tensors_of(node):
                depth[id(tensor.node)] = max(depth.get(id(tensor.node), 0), own + 1)
        met = []
        used = {id(tensor.node) for node in graph for tensor in _tensors_of(node)}
        pending = [node for node in reversed(graph) if id(node) not in used]
        while pending:
            node = pending.pop()
            if not any(node is known for known in met):
                met.append(node)
                pending += [tensor.node for tensor in reversed(_tensors_of(node))]
        layers = []
        for node in sorted(met, key=lambda node: -depth[id(node)]):
            if not any(node.layer is known for known in layers):
                layers.append(node.layer)
        return layers

    class Sequential(Model):
        """Layers in a row."""

        def __init__(self, layers=None, trainable=True, name=None):
            super().__init__(trainable=trainable, name=name)
            self._start = None
            for layer in layers or []:
                self.add(layer, rebuild=False)
            self._join()

        def add(self, layer, rebuild=True):
            if isinstance(layer, KerasTensor):
                layer = layer.node.layer
            if not isinstance(layer, Layer):
                raise ValueError(f'Only instances of `keras.Layer` can be added to a Sequential model. Received: '
                                 f'{layer} (of type '
                                 f'{type(layer)})')
            if any(layer.name == known.name for known in self._layers):
                raise ValueError(f"All layers added to a Sequential model should have unique names. Name "
                                 f"'{layer.name}' is "
                                 "already the name of a layer in this model. Update the `name` argument to pass a "
                                 "unique name.")
            if isinstance(layer, InputLayer):
                if self._start is not None or self._layers:
                    raise ValueError(f"Sequential model '{self.name}' has already been configured to use input shape. "
                                     f"You cannot "
                                     'add a different Input layer to it.')
                self._start = layer.output
            else:
                if self._start is None and not self._layers and layer._batch_shape is None and layer._default_shape():
                    self._start = self._begun(layer, layer._default_shape())
                if self._start is None and not self._layers and layer._batch_shape is not None:
                    self._start = self._begun(layer, layer._batch_shape)
                self._layers.append(layer)
            if rebuild:
                self._join()

        @staticmethod
        def _begun(layer, shape):
            return Input(batch_shape=shape, name=layer.name + '_input' if _classic else None)

        def pop(self, rebuild=True):
            layer = self._layers.pop()
            self._join()
            return layer

        def _join(self):
            self.built = False
            self._graph = None
            if self._start is not None and self._layers:
                _unique('functional')
                row = self._layers[:]
                x = self._start
                own = not _scopes or _scopes[-1] != self.name
                if own:
                    _scopes.append(self.name)
                try:
                    for layer in row:
                        del layer._nodes[:]
                        x = layer(x)
                finally:
                    if own:
                        _scopes.pop()
                self._connect(self._start, x)
                self._layers[:] = row

        def build(self, input_shape=None):
            if self._start is None:
                self._start = Input(batch_shape=tuple(input_shape))
                self._join()
            self.built = True

        def call(self, inputs, training=None, mask=None, **kwargs):
            if self._start is not None:
                inputs = _of_rank(inputs, self._start)
            for layer in self._layers:
                inputs = layer(inputs)
            return inputs

        def get_config(self):
            layers = ([] if self._start is None else [self._start.node.layer]) + self._layers
            config = dict(Layer.get_config(self), layers=[_serialized(layer) for layer in layers])
            return config if self._start is None else dict(config, build_input_shape=tuple(self._start.shape))

        @classmethod
        def from_config(cls, config, custom_objects=None):
            with custom_object_scope(custom_objects):
                return cls([_deserialized({key: value for key, value in layer.items() if key != 'build_config'})
                            for layer in config['layers']], name=config.get('name'))

        def compute_output_shape(self, input_shape):
            for layer in self._layers:
                input_shape = layer.compute_output_shape(input_shape)
            return input_shape
    """#
}
