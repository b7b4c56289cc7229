extension FrozenSource {
  /// What `inspect` asks of objects, and `importlib`.
  static let inspectionTests = #"""
    FullArgSpec = _namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')

    def getfullargspec(func):
        args, kwonly, varargs, varkw, named = [], [], None, None, {}
        defaults, notes = [], {}
        sig = signature(func)
        for p in sig.parameters.values():
            if p.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                args.append(p.name)
                if p.default is not _empty:
                    defaults.append(p.default)
            elif p.kind is _VAR_POSITIONAL:
                varargs = p.name
            elif p.kind is _KEYWORD_ONLY:
                kwonly.append(p.name)
                if p.default is not _empty:
                    named[p.name] = p.default
            else:
                varkw = p.name
            if p.annotation is not _empty:
                notes[p.name] = p.annotation
        if sig.return_annotation is not _empty:
            notes['return'] = sig.return_annotation
        if isinstance(func, _types.MethodType):
            args.insert(0, func.__func__.__code__.co_varnames[0])
        return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, named or None, notes)

    def isfunction(object):
        return isinstance(object, _types.FunctionType)

    def ismethod(object):
        return isinstance(object, _types.MethodType)

    def isclass(object):
        return isinstance(object, type)

    def ismodule(object):
        return isinstance(object, type(_sys))

    def isbuiltin(object):
        return isinstance(object, _types.BuiltinFunctionType)

    def isgeneratorfunction(obj):
        return isfunction(obj) and bool(obj.__code__.co_flags & 32)

    def isgenerator(object):
        return isinstance(object, _types.GeneratorType)

    def iscoroutinefunction(obj):
        return False

    def iscoroutine(object):
        return False

    def isawaitable(object):
        return hasattr(type(object), '__await__')

    def isroutine(object):
        return isfunction(object) or ismethod(object) or isbuiltin(object)

    def isabstract(object):
        return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', ()))

    def isdatadescriptor(object):
        return not isclass(object) and (hasattr(type(object), '__set__') or hasattr(type(object), '__delete__'))

    def ismethoddescriptor(obj):
        return hasattr(type(obj), '__get__') and not hasattr(type(obj), '__set__') and not isroutine(obj)

    def getmro(cls):
        return cls.__mro__

    def getmembers(object, predicate=None):
        found = []
        for key in dir(object):
            try:
                value = getattr(object, key)
            except AttributeError:
                continue
            if predicate is None or predicate(value):
                found.append((key, value))
        return sorted(found, key=lambda pair: pair[0])

    def unwrap(func, *, stop=None):
        while hasattr(func, '__wrapped__') and not (stop and stop(func)):
            func = func.__wrapped__
        return func

    def cleandoc(doc):
        lines = doc.expandtabs().split('\n')
        margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
        margin = min(margins) if margins else 0
        lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
        while lines and not lines[-1]:
            lines.pop()
        while lines and not lines[0]:
            lines.pop(0)
        return '\n'.join(lines)

    def getdoc(object):
        doc = getattr(object, '__doc__', None)
        return cleandoc(doc) if isinstance(doc, str) else None

    def getmodule(object, _filename=None):
        return _sys.modules.get(getattr(object, '__module__', None))

    def getfile(object):
        if hasattr(object, '__code__'):
            return object.__code__.co_filename
        raise TypeError(f'{object!r} is a built-in class')

    getsourcefile = getfile

    def getsourcelines(object):
        raise OSError('could not get source code')

    def getsource(object):
        raise OSError('could not get source code')

    def currentframe():
        return _sys._getframe(1)

    FrameInfo = _namedtuple('FrameInfo', 'frame filename lineno function code_context index')

    def stack(context=1):
        frames, frame = [], _sys._getframe(1)
        while frame is not None:
            frames.append(FrameInfo(frame, frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, None, None))
            frame = frame.f_back
        return frames

    def getattr_static(obj, attr, default=_empty):
        for place in ([obj] if not isinstance(obj, type) else []) + list(type(obj).__mro__ if not isinstance(obj, type) else obj.__mro__):
            if attr in getattr(place, '__dict__', {}):
                return place.__dict__[attr]
        if default is _empty:
            raise AttributeError(attr)
        return default
    """#

  /// What of the module `importlib` is written in the language.
  static let importing = #"""
    import sys as _sys

    def import_module(name, package=None):
        __import__(name)
        return _sys.modules[name]

    def reload(module):
        return module

    def invalidate_caches():
        pass
    """#
}
