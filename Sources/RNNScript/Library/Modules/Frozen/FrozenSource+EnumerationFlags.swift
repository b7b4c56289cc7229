extension FrozenSource {
  /// The flags and checks of the module `enum`.
  static let enumerationFlags = #"""
    class FlagBoundary(StrEnum):
        STRICT = auto()
        CONFORM = auto()
        EJECT = auto()
        KEEP = auto()

    globals().update(FlagBoundary.__members__)

    class Flag(Enum):
        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            following = 1 << max(last_values).bit_length() if last_values else start
            return 1 if following is None else following

        @classmethod
        def _finish_flag(cls, boundary):
            for method in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if method not in cls.__dict__:
                    type.__setattr__(cls, method, getattr(Flag if Flag is not None else cls, method))
            cls._flag_mask_ = 0
            for value in [each._value_ for each in cls.__members__.values()]:
                cls._flag_mask_ |= value if isinstance(value, int) else 0
            cls._boundary_ = boundary or getattr(cls, '_boundary_', None) or STRICT
            names = [(m._value_, n) for n, m in cls._member_map_.items() if n in cls._member_names_]
            cls._member_names_[:] = [name for _, name in sorted(names, key=lambda pair: pair[0])]

        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            mask, boundary = cls._flag_mask_, cls._boundary_
            width = max(value.bit_length(), mask.bit_length())
            # Bits beyond the widest member, or in holes between the members; a negative value has all bits above it.
            whole = (1 << mask.bit_length()) - 1
            strange = value > whole or value < ~whole or value & (whole ^ mask)
            bits = value & mask if strange and boundary is CONFORM else value
            if strange and boundary is EJECT:
                return value
            if strange and boundary is STRICT:
                raise ValueError(f'{cls!r} invalid value {value!r}\n    given {_bits(value, width)}\n  '
                                 f'allowed {_bits(mask, width)}')
            if bits < 0:
                bits += (1 << width) if strange else whole + 1
            known = cls._value2member_map_
            return known[bits] if bits in known else cls._add_union(bits)

        @classmethod
        def _add_union(cls, bits):
            """A member that is several others at once, and perhaps bits that have no name."""
            kind = cls._member_type_
            union = object.__new__(cls) if kind is object else kind.__new__(cls, bits)
            parts = [each._name_ for each in cls if each._value_ & bits]
            nameless = bits & ~cls._flag_mask_
            if parts and nameless:
                parts.append(f'{nameless}')
            union._value_, union._name_ = bits, '|'.join(parts) or None
            cls._value2member_map_[bits] = union
            return union

        def __contains__(self, other):
            if isinstance(other, type(self)):
                return not other._value_ & ~self._value_
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                            f"{type(self).__qualname__!r}")

        def __iter__(self):
            return filter(lambda each: each._value_ & self._value_, type(self))

        def __len__(self):
            bits = self._value_
            return bits.bit_count()

        def __repr__(self):
            cls = self.__class__.__name__
            return f'<{cls}: {self._value_!r}>' if self._name_ is None else f'<{cls}.{self._name_}: {self._value_!r}>'

        def __str__(self):
            cls = self.__class__.__name__
            return f'{cls}({self._value_!r})' if self._name_ is None else f'{cls}.{self._name_}'

        def __bool__(self):
            return bool(self._value_)

        def _operand(self, other):
            kind = self._member_type_
            if isinstance(other, type(self)):
                return other._value_
            return other if kind is not object and isinstance(other, kind) else None

        def _combining(combine):
            def operation(self, other):
                bits = self._operand(other)
                return NotImplemented if bits is None else type(self)(combine(self._value_, bits))
            return operation

        __or__ = __ror__ = _combining(lambda mine, other: mine | other)
        __and__ = __rand__ = _combining(lambda mine, other: mine & other)
        __xor__ = __rxor__ = _combining(lambda mine, other: mine ^ other)
        del _combining

        def __invert__(self):
            bits = ~self._value_
            return type(self)(bits if self._boundary_ is KEEP else bits & self._flag_mask_)

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
        names = [(name, member._name_) for name, member in enumeration.__members__.items()]
        duplicates = [(alias, name) for alias, name in names if alias != name]
        if duplicates:
            details = ', '.join(f'{alias} -> {name}' for alias, name in duplicates)
            raise ValueError(f'duplicate values found in {enumeration!r}: {details}')
        return enumeration

    class EnumCheck(StrEnum):
        CONTINUOUS = 'no skipped integer values'
        NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
        UNIQUE = 'one name per value'

    globals().update(EnumCheck.__members__)

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
