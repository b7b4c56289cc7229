extension FrozenSource {
  /// What of the module `inspect` is written in the language.
  static let inspection = #"""
    import sys as _sys
    import types as _types
    from collections import OrderedDict as _OrderedDict, namedtuple as _namedtuple

    class _empty:
        pass

    class _ParameterKind:
        def __init__(self, value, name, description):
            self.value, self.name, self.description = value, name, description
        def __index__(self):
            return self.value
        __int__ = __index__
        def __lt__(self, other):
            return self.value < other.value
        def __le__(self, other):
            return self.value <= other.value
        def __str__(self):
            return self.name
        def __repr__(self):
            return f'<_ParameterKind.{self.name}: {self.value}>'

    _POSITIONAL_ONLY = _ParameterKind(0, 'POSITIONAL_ONLY', 'positional-only')
    _POSITIONAL_OR_KEYWORD = _ParameterKind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
    _VAR_POSITIONAL = _ParameterKind(2, 'VAR_POSITIONAL', 'variadic positional')
    _KEYWORD_ONLY = _ParameterKind(3, 'KEYWORD_ONLY', 'keyword-only')
    _VAR_KEYWORD = _ParameterKind(4, 'VAR_KEYWORD', 'variadic keyword')

    def formatannotation(annotation, base_module=None):
        if getattr(annotation, '__module__', None) == 'typing' or repr(annotation).startswith('typing.'):
            return repr(annotation).replace('typing.', '')
        if isinstance(annotation, type) and not isinstance(annotation, _types.GenericAlias):
            if annotation.__module__ in ('builtins', base_module):
                return annotation.__qualname__
            return annotation.__module__ + '.' + annotation.__qualname__
        return repr(annotation)

    class Parameter:
        empty = _empty
        POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD = _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD
        VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD
        def __init__(self, name, kind, *, default=_empty, annotation=_empty):
            self.name, self.kind, self.default, self.annotation = name, kind, default, annotation
        def replace(self, **changes):
            parts = {'name': self.name, 'kind': self.kind, 'default': self.default, 'annotation': self.annotation}
            parts.update(changes)
            return type(self)(parts.pop('name'), parts.pop('kind'), **parts)
        def __str__(self):
            text = self.name
            if self.annotation is not _empty:
                text = f'{text}: {formatannotation(self.annotation)}'
            if self.default is not _empty:
                text += (' = ' if self.annotation is not _empty else '=') + repr(self.default)
            return {2: '*', 4: '**'}.get(self.kind.value, '') + text
        def __repr__(self):
            return f'<Parameter "{self}">'
        def __eq__(self, other):
            return isinstance(other, Parameter) and (self.name, self.kind.value, self.default, self.annotation) == (
                other.name, other.kind.value, other.default, other.annotation)
        def __hash__(self):
            return hash((self.name, self.kind.value))

    class BoundArguments:
        def __init__(self, signature, arguments):
            self.signature, self.arguments = signature, arguments
        @property
        def args(self):
            found = []
            for name, parameter in self.signature.parameters.items():
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                    break
                value = self.arguments[name]
                found.extend(value) if parameter.kind is _VAR_POSITIONAL else found.append(value)
            return tuple(found)
        @property
        def kwargs(self):
            found = {}
            for name, parameter in self.signature.parameters.items():
                if name in self.arguments:
                    if parameter.kind is _VAR_KEYWORD:
                        found.update(self.arguments[name])
                    elif parameter.kind is _KEYWORD_ONLY:
                        found[name] = self.arguments[name]
            return found
        def apply_defaults(self):
            filled = {}
            for name, parameter in self.signature.parameters.items():
                if name in self.arguments:
                    filled[name] = self.arguments[name]
                elif parameter.default is not _empty:
                    filled[name] = parameter.default
                elif parameter.kind is _VAR_POSITIONAL:
                    filled[name] = ()
                elif parameter.kind is _VAR_KEYWORD:
                    filled[name] = {}
            self.arguments = filled
        def __repr__(self):
            return '<BoundArguments (' + ', '.join(f'{k}={v!r}' for k, v in self.arguments.items()) + ')>'

    class Signature:
        empty = _empty
        def __init__(self, parameters=None, *, return_annotation=_empty):
            self.parameters = _types.MappingProxyType({p.name: p for p in parameters or ()})
            self.return_annotation = return_annotation
        @classmethod
        def from_callable(cls, obj, **options):
            return signature(obj)
        def replace(self, *, parameters=_empty, return_annotation=_empty):
            return type(self)(self.parameters.values() if parameters is _empty else parameters,
                              return_annotation=self.return_annotation if return_annotation is _empty else return_annotation)
        def bind(self, /, *args, **kwargs):
            return self._bind(args, kwargs, False)
        def bind_partial(self, /, *args, **kwargs):
            return self._bind(args, kwargs, True)
        def _bind(self, args, kwargs, partial):
            arguments, args, kwargs = {}, list(args), dict(kwargs)
            for name, p in self.parameters.items():
                if p.kind is _VAR_POSITIONAL:
                    if args:
                        arguments[name] = tuple(args)
                        args = []
                elif p.kind is _VAR_KEYWORD:
                    if kwargs:
                        arguments[name] = kwargs
                        kwargs = {}
                elif args and p.kind is not _KEYWORD_ONLY:
                    if name in kwargs and p.kind is not _POSITIONAL_ONLY:
                        raise TypeError(f'multiple values for argument {name!r}')
                    arguments[name] = args.pop(0)
                elif name in kwargs and p.kind is not _POSITIONAL_ONLY:
                    arguments[name] = kwargs.pop(name)
                elif p.default is _empty and not partial:
                    raise TypeError(f'missing a required argument: {name!r}')
            if args:
                raise TypeError('too many positional arguments')
            if kwargs:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
            return BoundArguments(self, arguments)
        def __str__(self):
            parts, only, star = [], False, False
            for p in self.parameters.values():
                if p.kind is _POSITIONAL_ONLY:
                    only = True
                elif only:
                    parts.append('/')
                    only = False
                if p.kind is _VAR_POSITIONAL:
                    star = True
                elif p.kind is _KEYWORD_ONLY and not star:
                    parts.append('*')
                    star = True
                parts.append(str(p))
            if only:
                parts.append('/')
            text = '(' + ', '.join(parts) + ')'
            if self.return_annotation is not _empty:
                text += ' -> ' + formatannotation(self.return_annotation)
            return text
        def __repr__(self):
            return f'<Signature {self}>'
        def __eq__(self, other):
            return isinstance(other, Signature) and list(self.parameters.values()) == list(other.parameters.values()) \
                and self.return_annotation == other.return_annotation

    def signature(obj, *, follow_wrapped=True):
        if not callable(obj):
            raise TypeError(f'{obj!r} is not a callable object')
        if hasattr(obj, '__signature__'):
            return obj.__signature__
        if isinstance(obj, _types.MethodType):
            full = signature(obj.__func__)
            return full.replace(parameters=list(full.parameters.values())[1:])
        if follow_wrapped and hasattr(obj, '__wrapped__'):
            return signature(obj.__wrapped__)
        if isinstance(obj, _types.FunctionType):
            return _from_function(obj)
        if hasattr(obj, 'func') and hasattr(obj, 'keywords'):
            return _from_partial(obj)
        if isinstance(obj, type):
            for name in ('__new__', '__init__'):
                found = getattr(obj, name, None)
                if isinstance(found, _types.FunctionType):
                    full = _from_function(found)
                    return full.replace(parameters=list(full.parameters.values())[1:], return_annotation=_empty)
            if obj.__init__ is object.__init__:
                return Signature()
            raise ValueError(f'no signature found for builtin type {obj!r}')
        call = getattr(type(obj), '__call__', None)
        if isinstance(call, _types.FunctionType):
            full = _from_function(call)
            return full.replace(parameters=list(full.parameters.values())[1:])
        raise ValueError(f'no signature found for builtin {obj!r}')

    def _from_function(function):
        code = function.__code__
        names, count, only = code.co_varnames, code.co_argcount, code.co_posonlyargcount
        notes = function.__annotations__
        defaults = function.__defaults__ or ()
        named_defaults = function.__kwdefaults__ or {}
        def make(name, kind, default=_empty):
            return Parameter(name, kind, default=default, annotation=notes.get(name, _empty))
        parameters = []
        for index, name in enumerate(names[:count]):
            position = index - (count - len(defaults))
            kind = _POSITIONAL_ONLY if index < only else _POSITIONAL_OR_KEYWORD
            parameters.append(make(name, kind, defaults[position] if position >= 0 else _empty))
        named = names[count:count + code.co_kwonlyargcount]
        rest = count + code.co_kwonlyargcount
        if code.co_flags & 4:
            parameters.append(make(names[rest], _VAR_POSITIONAL))
            rest += 1
        parameters.extend(make(name, _KEYWORD_ONLY, named_defaults.get(name, _empty)) for name in named)
        if code.co_flags & 8:
            parameters.append(make(names[rest], _VAR_KEYWORD))
        return Signature(parameters, return_annotation=notes.get('return', _empty))

    def _from_partial(partial):
        parameters = []
        given = len(partial.args)
        named = False
        for p in signature(partial.func).parameters.values():
            if given and p.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                given -= 1
            elif p.name in partial.keywords:
                named = True
                parameters.append(p.replace(kind=_KEYWORD_ONLY, default=partial.keywords[p.name]))
            else:
                parameters.append(p.replace(kind=_KEYWORD_ONLY) if named and p.kind is _POSITIONAL_OR_KEYWORD else p)
        return Signature(parameters)

    """# + inspectionTests
}
