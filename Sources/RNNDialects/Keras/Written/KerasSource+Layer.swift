extension KerasSource {
  /// The layer: building, calling, masks.
  static let layer = #"""
    class Layer(_Weighted):
        """What has weights and is called with tensors."""

        def __new__(cls, *args, **kwargs):
            made = super().__new__(cls)
            if cls.get_config is Layer.get_config and cls.__init__ is not Layer.__init__:
                made.__dict__['_made_with'] = (args, kwargs)
            return made

        # Losses that layers add

        def add_loss(self, loss):
            self._losses.append(loss)

        @property
        def losses(self):
            found = list(self._losses)
            for variable in self._weights:
                if variable.regularizer is not None and variable.trainable:
                    found.append(variable.regularizer(variable._value))
            for layer in self._layers:
                found += layer.losses
            return found

        def _forget_losses(self):
            self._losses.clear()
            for layer in self._layers:
                layer._forget_losses()

        # Building and calling

        def build(self, input_shape=None):
            self.built = True

        def _build(self, shapes):
            if not self.built:
                self.build(shapes)
                self.built = True
                if self._initial_weights is not None:
                    self.set_weights(self._initial_weights)

        # Whether the output has the input's shape.
        _keeps_shape = False

        def _tried(self, args, kwargs):
            losses = len(self._losses)
            found = self(*args, **kwargs)
            del self._losses[losses:]
            return found

        def _default_shape(self):
            # The shape of a first layer's input where none is said.
            return None

        def __init_subclass__(cls, **kwargs):
            # What builds weights names them after the layers around them.
            super().__init_subclass__(**kwargs)
            build = cls.__dict__.get('build')
            if build is not None:
                cls.build = _scoped(build)
            _known_classes.setdefault(cls.__name__, cls)

        def compute_output_shape(self, input_shape):
            return input_shape

        def compute_mask(self, inputs, previous_mask):
            return previous_mask

        def call(self, *args, **kwargs):
            raise NotImplementedError(f'Layer {self.__class__.__name__} does not have a `call()` method implemented.')

        # What a class's call() has refused among what is offered to every call.
        _refusals = {}

        def _offered(self, args, kwargs, offers):
            refused = Layer._refusals.get(type(self))
            while True:
                extra = offers if refused is None else {
                    key: value for key, value in offers.items() if key not in refused}
                try:
                    return self.call(*args, **kwargs, **extra)
                except TypeError as error:
                    said = str(error)
                    unknown = [key for key in extra if said.endswith(f"call() got an unexpected keyword argument "
                                                                     f"'{key}'")]
                    if not unknown:
                        raise
                    refused = Layer._refusals[type(self)] = {*(refused or ()), *unknown}

        def _check(self, inputs):
            spec = self.input_spec
            if spec is None or isinstance(spec, (list, tuple)):
                return
            for leaf in (inputs,) if torch.is_tensor(inputs) else _flatten(inputs)[:1]:
                shape = leaf.shape
                wrong = None
                if spec.ndim is not None and len(shape) != spec.ndim:
                    wrong = f'ndim={spec.ndim}, found ndim={len(shape)}. Full shape received: {tuple(shape)}'
                elif spec.min_ndim is not None and len(shape) < spec.min_ndim:
                    wrong = f'min_ndim={spec.min_ndim}, found ndim={len(shape)}. Full shape received: {tuple(shape)}'
                else:
                    for axis, size in spec.axes.items():
                        if shape[axis] is not None and shape[axis] != size:
                            wrong = (f'axis {axis} of input shape to have value {size}, but received input with shape '
                                     f'{tuple(shape)}')
                            break
                if wrong is not None:
                    raise ValueError(f"Input 0 with name '{spec.name}' of layer '{self.name}' is incompatible with the "
                                     f'layer: expected {wrong}')

        def __call__(self, *args, **kwargs):
            if self.name is None:
                raise RuntimeError(f'In layer {self.__class__.__name__}, you forgot to call `super().__init__()` as '
                                   f'the first '
                                   'statement in the `__init__()` method.')
            asked = _state['recording']
            if len(args) == 1 and torch.is_tensor(args[0]) and (
                    not kwargs or len(kwargs) == 1 and 'training' in kwargs):
                # A tensor alone, as layers in a row have it: nothing has to be looked for in it.
                if args[0].dtype == torch.float64:
                    args = (args[0].to(torch.float32),)
                asked = asked or args[0].requires_grad
            elif _is_symbolic((args, kwargs)):
                return self._place(args, kwargs)
            else:
                args = tuple(_map(_converted, part) for part in args)
                kwargs = {key: value if key in ('training', 'mask') else _map(_converted, value)
                          for key, value in kwargs.items()}
                asked = asked or any(torch.is_tensor(leaf) and leaf.requires_grad
                                     for leaf in _flatten((args, list(kwargs.values()))))
            if self.input_spec is not None:
                self._check(args[0] if args else ())
            if not self.built:
                self._build(_shape(args[0]))
            masks = self._masks_of(args[0]) if args and Layer._masks else None
            carried = masks
            if masks is not None and _tensor_arguments(args, kwargs) > 1 and not _classic:
                masks = None
            training = None
            if kwargs:
                given = kwargs.pop('mask', None)
                if given is not None:
                    masks = carried = _map(lambda leaf: None if leaf is None else _tensor(leaf).to(torch.bool), given)
                training = kwargs.pop('training', None)
            before = _state['training']
            if training is not None:
                _state['training'] = bool(training)
            offers = {'training': _state['training']}
            if masks is not None:
                offers['mask'] = masks
            _scopes.append(self.name)
            try:
                if asked:
                    outputs = self._offered(args, kwargs, offers)
                else:
                    with torch.no_grad():
                        outputs = self._offered(args, kwargs, offers)
            except Exception as error:
                raise _told(self, error, args, dict(kwargs, **offers))
            finally:
                _scopes.pop()
                _state['training'] = before
            if self.activity_regularizer is not None:
                for leaf in _flatten(outputs):
                    self.add_loss(self.activity_regularizer(leaf) / leaf.shape[0])
            if self.supports_masking:
                self._mark(outputs, self.compute_mask(args[0] if args else None, carried))
            elif carried is not None:
                import warnings
                warnings.warn(f"Layer '{self.name}' (of type {self.__class__.__name__}) was passed an input with a "
                              'mask attached to it. However, this layer does not support masking and will therefore '
                              'destroy the mask information. Downstream layers will not see the mask.')
            return outputs

        # Masks travel beside tensors, by the tensor they belong to.

        _masks = []

        @staticmethod
        def _mask_of(tensor):
            for known, mask in reversed(Layer._masks):
                if known is tensor:
                    return mask
            return None

        def _masks_of(self, inputs):
            leaves = _flatten(inputs)
            masks = [Layer._mask_of(leaf) for leaf in leaves]
            if all(mask is None for mask in masks):
                return None
            return masks[0] if torch.is_tensor(inputs) else _pack(inputs, masks)

        def _mark(self, outputs, mask):
            if mask is None:
                return
            leaves = _flatten(outputs)
            masks = _flatten(mask)
            for leaf, part in zip(leaves, masks):
                if part is not None:
                    Layer._masks.append((leaf, part))
            del Layer._masks[:-64]

        # Places in a functional model

        def _place(self, args, kwargs):
            inputs = args[0] if args else kwargs
            self._check(inputs)
            if not self.built:
                self._build(_shape(inputs))
            if not _classic:
                kwargs = self._with_mask(inputs, args, kwargs)
            if not _knows_shape(self):
                return _Operation._place(self, args, kwargs)
            shapes = self.compute_output_shape(_shape(inputs))
            node = _Node(self, inputs, args, kwargs, None)
            leaves = _flatten_shapes(shapes)
            tensors = [KerasTensor(shape, node=node, index=index) for index, shape in enumerate(leaves)]
            node.outputs = _pack_shapes(shapes, tensors)
            self._nodes.append(node)
            return self._placed(node)

        def _with_mask(self, inputs, args, kwargs):
            # The masks of the inputs as an argument, where the layer asks for them.
            masks = [leaf.mask if isinstance(leaf, KerasTensor) else None for leaf in _flatten(inputs)]
            if 'mask' in kwargs or all(mask is None for mask in masks) or _tensor_arguments(args, kwargs) > 1:
                return kwargs
            import inspect
            if 'mask' not in inspect.signature(self.call).parameters:
                return kwargs
            return dict(kwargs, mask=masks[0] if isinstance(inputs, KerasTensor) else _pack(inputs, masks))

        def _placed(self, node):
            # The outputs of a place, with the masks that they have.
            if _classic or not self.supports_masking:
                return node.outputs
            inputs = node.inputs[0] if isinstance(node.inputs, tuple) and len(node.inputs) == 1 else node.inputs
            masks = node.keywords.get('mask')
            if masks is None:
                masks = _map(lambda leaf: leaf.mask if isinstance(leaf, KerasTensor) else None, inputs)
            masks = None if all(mask is None for mask in _flatten(masks)) else masks
            found = self.compute_mask(inputs, masks)
            if found is not None:
                for leaf, mask in zip(_flatten(node.outputs), _flatten(found)):
                    leaf.mask = mask
            return node.outputs

        @property
        def input(self):
            return self._nodes[0].inputs

        @property
        def output(self):
            return self._nodes[0].outputs

        @property
        def output_shape(self):
            return _shape(self.output)

        def get_config(self):
            config = {'name': self.name, 'trainable': self._trainable, 'dtype': _policy(self.dtype)}
            made = self.__dict__.get('_made_with')
            if made is not None and type(self).get_config is Layer.get_config:
                # A class that does not say how it is made anew is made with what it was made with.
                import inspect
                names = [name for name, parameter in inspect.signature(type(self).__init__).parameters.items()
                         if parameter.kind not in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD)][1:]
                config = dict(zip(names, made[0]))
                config.update(made[1])
            return config

        @classmethod
        def from_config(cls, config):
            return cls(**config)

        def __repr__(self):
            return f'<{self.__class__.__name__} name={self.name}, built={self.built}>'

    def _tensor_arguments(args, kwargs):
        # How many arguments are tensors or have some: masks belong to one alone.
        return sum(any(isinstance(leaf, KerasTensor) or torch.is_tensor(leaf) for leaf in _flatten(part))
                   for part in [*args, *(value for key, value in kwargs.items() if key != 'mask')])

    def _scoped(build):
        def scoped(self, *args, **kwargs):
            own = not _scopes or _scopes[-1] != self.name
            if own:
                _scopes.append(self.name)
            if args:
                self.__dict__['_build_shape'] = args[0]
            try:
                return build(self, *args, **kwargs)
            finally:
                if own:
                    _scopes.pop()
        scoped.__doc__ = build.__doc__
        return scoped

    def _told(layer, error, args, kwargs):
        """The error with what the innermost call was given."""
        if getattr(error, '_told', False) or type(error) not in (ValueError, TypeError, RuntimeError, IndexError,
                                                                 KeyError, AttributeError, NotImplementedError):
            return error
        import inspect
        name = f'{_kind_of(layer)}.call()'
        lines = []
        given = list(args)
        for parameter in inspect.signature(layer.call).parameters.values():
            if parameter.kind == parameter.VAR_POSITIONAL or parameter.kind == parameter.VAR_KEYWORD:
                lines.append(f"  • {parameter.name}=<class 'inspect._empty'>")
                continue
            value = given.pop(0) if given else kwargs.get(parameter.name, parameter.default)
            shown = _argument_text(value) if torch.is_tensor(value) else _map(_argument_text, value)
            lines.append(f'  • {parameter.name}={shown}')
        said = error.args[0] if error.args else ''
        told = type(error)(f'Exception encountered when calling {name}.\n\n{said}\n\nArguments received by {name}:\n'
                           + '\n'.join(lines))
        told._told = True
        return told

    def _argument_text(value):
        if torch.is_tensor(value):
            kind = 'tf.Tensor' if _classic else 'torch.Tensor'
            return f'{kind}(shape={value.shape}, dtype={str(value.dtype)[6:]})'
        return value
    """#
}
