extension FrozenSource {
  /// What of the module `enum` is written in the language.
  static let enumeration = #"""
    class auto:
        pass

    class Enum:
        def __new__(cls, value):
            for member in cls._member_list_:
                if member._value_ == value:
                    return member
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')

        def __init__(self, *args):
            pass

        def __init_subclass__(cls, **kwargs):
            members = {}
            names = {}
            last = 0
            for name, value in list(vars(cls).items()):
                if name.startswith('_') or isinstance(value, (property, staticmethod, classmethod)):
                    continue
                if callable(value) and not isinstance(value, auto):
                    continue
                if isinstance(value, auto):
                    value = name.lower() if issubclass(cls, StrEnum) else last + 1
                if isinstance(value, int):
                    last = value
                for known in members.values():
                    if known._value_ == value:
                        names[name] = known
                        break
                else:
                    member = object.__new__(cls)
                    member._name_ = name
                    member._value_ = value
                    if '__init__' in vars(cls):
                        member.__init__(*(value if isinstance(value, tuple) else (value,)))
                    members[name] = names[name] = member
            for name, member in names.items():
                setattr(cls, name, member)
            cls.__members__ = names
            cls._member_list_ = list(members.values())

        def __class_getitem__(cls, name):
            return cls.__members__[name]

        @property
        def name(self):
            return self._name_

        @property
        def value(self):
            return self._value_

        def __repr__(self):
            return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'

        def __str__(self):
            return f'{type(self).__name__}.{self._name_}'

        def __hash__(self):
            return hash(self._name_)

        def __eq__(self, other):
            return self is other

    class StrEnum(Enum):
        def __str__(self):
            return self._value_
        def __eq__(self, other):
            return self._value_ == (other._value_ if isinstance(other, Enum) else other)
        def __hash__(self):
            return hash(self._value_)

    class IntEnum(Enum):
        def __int__(self):
            return self._value_
        __index__ = __int__
        def __eq__(self, other):
            return self._value_ == (other._value_ if isinstance(other, Enum) else other)
        def __lt__(self, other):
            return self._value_ < int(other)
        def __le__(self, other):
            return self._value_ <= int(other)
        def __gt__(self, other):
            return self._value_ > int(other)
        def __ge__(self, other):
            return self._value_ >= int(other)
        def __hash__(self):
            return hash(self._value_)
        def __add__(self, other):
            return self._value_ + int(other)
        __radd__ = __add__
        def __str__(self):
            return str(self._value_)

    def unique(enumeration):
        doubles = [name for name, member in enumeration.__members__.items() if member._name_ != name]
        if doubles:
            pairs = ', '.join(name + ' -> ' + enumeration.__members__[name]._name_ for name in doubles)
            raise ValueError(f'duplicate values found in <enum {enumeration.__name__!r}>: {pairs}')
        return enumeration
    """#
}
