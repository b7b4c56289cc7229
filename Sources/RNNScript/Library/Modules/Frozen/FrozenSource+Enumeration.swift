extension FrozenSource {
  /// What of the module `enum` is written in the language.
  static let enumeration = enumerationClasses + enumerationFlags

  private static let enumerationClasses = #"""
    Enum = Flag = None

    class nonmember:
        def __init__(self, value):
            self.value = value

    class member:
        def __init__(self, value):
            self.value = value

    property_ = property

    class auto:
        def __init__(self, value=None):
            self._given = value

    def _is_dunder(name):
        return len(name) > 4 and name[:2] == name[-2:] == '__'

    def _is_sunder(name):
        return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_'

    _hooks = ('_order_', '_generate_next_value_', '_missing_', '_ignore_', '_numeric_repr_')

    class _EnumDict(dict):
        def __init__(self):
            super().__init__()
            self.members = {}
            self.values_so_far = []
            self.ignored = []
            self.cls_name = ''
            self.generate = None

        def __setitem__(self, key, value):
            if key in self.ignored or _is_dunder(key) or key.startswith(f'_{self.cls_name}__'):
                if isinstance(value, auto) and not _is_dunder(key):
                    value = self.next_value(key)
            elif _is_sunder(key):
                if key not in _hooks:
                    raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
                if key == '_generate_next_value_':
                    self.generate = getattr(value, '__func__', value)
                elif key == '_ignore_':
                    self.ignored = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
            elif key in self.members:
                raise TypeError(f'{key!r} already defined as {self.members[key]!r}')
            elif isinstance(value, member) or not (isinstance(value, nonmember) or _is_descriptor(value)):
                if key in self:
                    raise TypeError(f'{key!r} already defined as {self[key]!r}')
                value = self.members[key] = self.value_of(key, value)
                self.values_so_far.append(value)
            dict.__setitem__(self, key, value.value if isinstance(value, nonmember) else value)

        def value_of(self, key, value):
            """What a member's line means: `auto` asks for the next value, also inside a tuple."""
            if isinstance(value, tuple) and any(isinstance(part, auto) for part in value):
                return tuple([self.next_value(key) if isinstance(part, auto) else part for part in value])
            if isinstance(value, auto):
                return self.next_value(key)
            return value.value if isinstance(value, member) else value

        def next_value(self, key):
            return self.generate(key, 1, len(self.members), self.values_so_far[:])

    def _is_descriptor(value):
        return hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')

    class EnumType(type):
        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            metacls._check_bases(cls, bases)
            space = _EnumDict()
            space.cls_name = cls
            if bases and Enum is not None:
                space.generate = getattr(bases[-1], '_generate_next_value_', None)
            return space

        @staticmethod
        def _check_bases(cls, bases):
            for base in bases:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f'<enum {cls!r}> cannot extend {base!r}')

        def __new__(metacls, name, bases, classdict, *, boundary=None, _simple=False, **kwds):
            members = getattr(classdict, 'members', {})
            space = {key: value for key, value in classdict.items() if key not in members}
            for key in getattr(classdict, 'ignored', ()):
                space.pop(key, None)
                members.pop(key, None)
            space['_member_names_'] = []
            space['_member_map_'] = {}
            space['_value2member_map_'] = {}
            generate = space.get('_generate_next_value_')
            if generate is not None and not isinstance(generate, staticmethod):
                space['_generate_next_value_'] = staticmethod(generate)
            maker = space.pop('__new__', None) if Enum is not None else None
            cls = super().__new__(metacls, name, bases, space, **kwds)
            data_type = cls._member_type_ = metacls._find_data_type(name, bases)
            if maker is not None:
                cls.__new_member__ = maker
            new_member = getattr(cls, '__new_member__', None)
            new_member = getattr(new_member, '__func__', new_member)
            for key, value in members.items():
                cls._add_member(key, value, data_type, new_member)
            if Enum is not None:
                cls.__new__ = Enum.__new__
                for method in ('__repr__', '__str__', '__format__'):
                    if method not in space:
                        found = getattr(cls, method)
                        if found is getattr(data_type, method) or found is getattr(object, method):
                            type.__setattr__(cls, method, getattr(bases[-1], method))
            if _is_plain_flag(cls):
                cls._finish_flag(boundary)
            return cls

        def __init__(cls, *args, **kwds):
            pass

        @staticmethod
        def _find_data_type(class_name, bases):
            for chain in bases:
                for base in chain.__mro__:
                    if base is object:
                        continue
                    if isinstance(base, EnumType):
                        known = base._member_type_
                        if known is not object:
                            return known
                    elif '__new__' in base.__dict__ or (base.__module__ == 'builtins' and base is not object):
                        return base
            return object

        def _add_member(cls, key, value, data_type, new_member):
            args = value if isinstance(value, tuple) else (value,)
            if data_type is tuple:
                args = (args,)
            if new_member is not None:
                made = new_member(cls, *args)
                if not hasattr(made, '_value_'):
                    made._value_ = value if data_type is object else data_type(*args)
            elif data_type is object:
                made = object.__new__(cls)
                made._value_ = value
            else:
                made = data_type.__new__(cls, *args)
                made._value_ = data_type(*args)
            value = made._value_
            made._name_ = key
            made.__objclass__ = cls
            made.__init__(*args)
            known = None
            try:
                known = cls._value2member_map_.get(value)
            except TypeError:
                for other in cls._member_map_.values():
                    if other._value_ == value:
                        known = other
            if known is None:
                made._sort_order_ = len(cls._member_names_)
                if not _is_plain_flag(cls) or _is_single_bit(value):
                    cls._member_names_.append(key)
            else:
                made = known
            type.__setattr__(cls, key, made)
            cls._member_map_[key] = made
            try:
                cls._value2member_map_.setdefault(value, made)
            except TypeError:
                pass

        def __bool__(cls):
            return True

        def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
            return cls._create_(value, names, type, start) if names is not None else cls.__new__(cls, value)

        def _create_(cls, class_name, names, type, start):
            metacls = cls.__class__
            bases = (cls,) if type is None else (type, cls)
            space = metacls.__prepare__(class_name, bases)
            if isinstance(names, str):
                names = names.replace(',', ' ').split()
            pairs = names.items() if hasattr(names, 'items') else [*names]
            if pairs and isinstance(next(iter(pairs)), str):
                values = []
                for name in pairs:
                    values.append(cls._generate_next_value_(name, start, len(values), values[:]))
                pairs = zip(pairs, values)
            for name, value in pairs:
                space[name] = value
            import sys
            space['__module__'] = sys._getframe(2).f_globals.get('__name__', '__main__')
            return metacls.__new__(metacls, class_name, bases, space)

        def __contains__(cls, value):
            if not isinstance(value, Enum):
                raise TypeError(f"unsupported operand type(s) for 'in': '{type(value).__qualname__}' and "
                                f"'{cls.__class__.__qualname__}'")
            return isinstance(value, cls) and value._name_ in cls._member_map_

        def __delattr__(cls, attr):
            if attr in cls._member_map_:
                raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
            super().__delattr__(attr)

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get('_member_map_', ()):
                raise AttributeError(f'cannot reassign member {name!r}')
            type.__setattr__(cls, name, value)

        def __dir__(cls):
            return sorted({'__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__',
                           '__len__', '__members__', '__module__', '__name__', '__qualname__', *cls._member_names_})

        def __getattr__(cls, name):
            if name[:2] == '__':
                raise AttributeError(f'type object {cls.__name__!r} has no attribute {name!r}')
            raise AttributeError(name)

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            return map(cls._member_map_.__getitem__, cls._member_names_)

        def __reversed__(cls):
            return map(cls._member_map_.__getitem__, cls._member_names_[::-1])

        def __len__(cls):
            names = cls._member_names_
            return len(names)

        @property
        def __members__(cls):
            return cls._member_map_.copy()

        def __repr__(cls):
            kind = 'flag' if _is_plain_flag(cls) else 'enum'
            return f'<{kind} {cls.__name__!r}>'

    EnumMeta = EnumType

    def _is_plain_flag(cls):
        return Flag is not None and issubclass(cls, Flag)

    def _is_single_bit(value):
        return isinstance(value, int) and value > 0 and value & (value - 1) == 0

    class Enum(metaclass=EnumType):
        def __new__(cls, value):
            if type(value) is cls:
                return value
            try:
                known = cls._value2member_map_.get(value)
            except TypeError:
                # What has no hash is compared with one after the other.
                known = next((each for each in cls.__members__.values() if each._value_ == value), None)
            if known is not None:
                return known
            result = error = None
            try:
                result = cls._missing_(value)
            except Exception as e:
                error = e
            if isinstance(result, cls) or isinstance(result, int) and _is_plain_flag(cls) and cls._boundary_ is EJECT:
                return result
            failure = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            if result is None and error is None:
                raise failure
            if error is None:
                error = TypeError(f'error in {cls.__name__}._missing_: '
                                  f'returned {result!r} instead of None or a valid member')
            if not isinstance(error, ValueError):
                error.__context__ = failure
            raise error

        def __init__(self, *args, **kwds):
            pass

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start
            numbers = [value for value in last_values if isinstance(value, (int, float))]
            return max(numbers) + 1 if numbers else start

        @classmethod
        def _missing_(cls, value):
            return None

        def __repr__(self):
            kind = type(self)
            shown = repr(self._value_) if kind._member_type_ is object else kind._member_type_.__repr__(self._value_)
            return f'<{kind.__name__}.{self._name_}: {shown}>'

        def __str__(self):
            return f'{type(self).__name__}.{self._name_}'

        def __dir__(self):
            added = [name for cls in self.__class__.mro() for name in cls.__dict__
                     if name[0] != '_' and name not in self.__class__._member_map_]
            return sorted(set(['__class__', '__doc__', '__eq__', '__hash__', '__module__'] + added))

        def __format__(self, format_spec):
            return format(str(self), format_spec)

        def __hash__(self):
            return hash(self._name_)

        def __reduce_ex__(self, proto):
            return self.__class__, (self._value_,)

        def __deepcopy__(self, memo):
            return self

        def __copy__(self):
            return self

        @property
        def name(self):
            return self._name_

        @property
        def value(self):
            return self._value_

    class ReprEnum(Enum):
        pass

    class IntEnum(int, ReprEnum):
        def __str__(self):
            return int.__repr__(self._value_)
        def __format__(self, format_spec):
            return format(self._value_, format_spec)

    class StrEnum(str, ReprEnum):
        def __new__(cls, *values):
            first = values[0]
            if not isinstance(first, str):
                raise TypeError(f'{first!r} is not a string')
            text = str(*values)
            made = str.__new__(cls, text)
            made._value_ = text
            return made
        def __str__(self):
            return self._value_
        def __format__(self, format_spec):
            return format(self._value_, format_spec)
        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()

    """#
}
