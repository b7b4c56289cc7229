extension FrozenSource {
  /// The flags and checks of the module `enum`.
  static let enumerationFlags = #"""
    class FlagBoundary(StrEnum):
        STRICT = auto()
        CONFORM = auto()
        EJECT = auto()
        KEEP = auto()

    STRICT, CONFORM, EJECT, KEEP = FlagBoundary

    class Flag(Enum):
        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start if start is not None else 1
            return 2 ** max(last_values).bit_length()

        @classmethod
        def _finish_flag(cls, boundary):
            for method in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if method not in cls.__dict__:
                    type.__setattr__(cls, method, getattr(Flag if Flag is not None else cls, method))
            mask = singles = 0
            for member in cls._member_map_.values():
                if isinstance(member._value_, int):
                    mask |= member._value_
                    if _is_single_bit(member._value_):
                        singles |= member._value_
            cls._flag_mask_ = mask
            cls._boundary_ = boundary or getattr(cls, '_boundary_', None) or STRICT
            names = [(m._value_, n) for n, m in cls._member_map_.items() if n in cls._member_names_]
            cls._member_names_[:] = [name for _, name in sorted(names, key=lambda pair: pair[0])]

        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            mask = cls._flag_mask_
            original = value
            bits = 2 ** mask.bit_length() - 1
            if value < 0:
                value = max(bits + 1, 2 ** value.bit_length()) + value if cls._boundary_ is KEEP else value & mask
            unknown = value & ~mask
            if unknown:
                if cls._boundary_ is STRICT:
                    width = max(value.bit_length(), mask.bit_length())
                    raise ValueError(f'{cls!r} invalid value {original!r}\n    given {_bits(original, width)}\n  '
                                     f'allowed {_bits(mask, width)}')
                if cls._boundary_ is CONFORM:
                    value &= mask
                elif cls._boundary_ is EJECT:
                    return value
            if value in cls._value2member_map_:
                return cls._value2member_map_[value]
            made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
            made._value_ = value
            names = [m._name_ for m in cls if m._value_ & value]
            unknown = value & ~mask
            made._name_ = ('|'.join(names) + (f'|{unknown:#x}' if unknown else '')) if names else None
            cls._value2member_map_[value] = made
            return made

        def __contains__(self, other):
            if not isinstance(other, self.__class__):
                raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                                f"{self.__class__.__qualname__!r}")
            return other._value_ & self._value_ == other._value_

        def __iter__(self):
            return (member for member in self.__class__ if member._value_ & self._value_)

        def __len__(self):
            return self._value_.bit_count()

        def __repr__(self):
            cls = self.__class__.__name__
            return f'<{cls}: {self._value_!r}>' if self._name_ is None else f'<{cls}.{self._name_}: {self._value_!r}>'

        def __str__(self):
            cls = self.__class__.__name__
            return f'{cls}({self._value_!r})' if self._name_ is None else f'{cls}.{self._name_}'

        def __bool__(self):
            return bool(self._value_)

        def _operand(self, other):
            if isinstance(other, self.__class__):
                return other._value_
            if self._member_type_ is not object and isinstance(other, self._member_type_):
                return other
            return NotImplemented

        def __or__(self, other):
            other = self._operand(other)
            return other if other is NotImplemented else self.__class__(self._value_ | other)

        def __and__(self, other):
            other = self._operand(other)
            return other if other is NotImplemented else self.__class__(self._value_ & other)

        def __xor__(self, other):
            other = self._operand(other)
            return other if other is NotImplemented else self.__class__(self._value_ ^ other)

        def __invert__(self):
            if self._boundary_ is KEEP:
                return self.__class__(~self._value_)
            return self.__class__(self._flag_mask_ & ~self._value_)

        __rand__ = __and__
        __ror__ = __or__
        __rxor__ = __xor__

    def _bits(value, width):
        digits = bin(value & (2 ** width - 1))[2:].rjust(width, '0')
        return '0b' + ('1 ' if value < 0 else '0 ') + digits

    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        def __str__(self):
            return int.__repr__(self._value_)
        def __format__(self, format_spec):
            return format(self._value_, format_spec)
        __len__ = Flag.__len__

    def unique(enumeration):
        duplicates = [(name, member._name_) for name, member in enumeration.__members__.items() if name != member._name_]
        if duplicates:
            details = ', '.join(f'{alias} -> {name}' for alias, name in duplicates)
            raise ValueError(f'duplicate values found in {enumeration!r}: {details}')
        return enumeration

    class EnumCheck(StrEnum):
        CONTINUOUS = 'no skipped integer values'
        NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
        UNIQUE = 'one name per value'

    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck

    class verify:
        def __init__(self, *checks):
            self.checks = checks
        def __call__(self, enumeration):
            for check in self.checks:
                if check is UNIQUE:
                    unique(enumeration)
                elif check is CONTINUOUS:
                    values = {member.value for member in enumeration}
                    missing = [i for i in range(min(values) + 1, max(values)) if i not in values]
                    if missing:
                        raise ValueError(f'invalid enum {enumeration.__name__!r}: missing values '
                                         + ', '.join(map(str, missing)))
            return enumeration

    def global_enum(cls):
        import sys
        sys._getframe(1).f_globals.update(cls.__members__)
        return cls

    property = property_
    """#
}
