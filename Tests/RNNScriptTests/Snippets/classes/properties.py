class Temperature:
    def __init__(self, celsius=0):
        self._celsius = celsius

    @property
    def celsius(self):
        """Degrees."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError('too cold')
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print('deleting')
        del self._celsius

    @property
    def kelvin(self):
        return self.celsius + 273.15

    fahrenheit = property(lambda self: self.celsius * 1.8 + 32, doc='F')


t = Temperature(25)
print(t.celsius, t.kelvin, t.fahrenheit)
t.celsius = 30
print(t.celsius, Temperature.celsius.__doc__, Temperature.fahrenheit.__doc__)
for attempt in (lambda: setattr(t, 'celsius', -300), lambda: setattr(t, 'kelvin', 1), lambda: delattr(t, 'kelvin')):
    try:
        attempt()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
del t.celsius
try:
    t.celsius
except AttributeError as e:
    print(e)
print(isinstance(Temperature.celsius, property), Temperature.celsius.fget.__name__)


class Sub(Temperature):
    @property
    def celsius(self):
        return super().celsius * 2

    @Temperature.kelvin.getter
    def kelvin(self):
        return 1


s = Sub(4)
print(s.celsius, s.kelvin)


class WriteOnly:
    def _set(self, v):
        self.v = v
    x = property(None, _set)


w = WriteOnly()
w.x = 3
print(w.v)
try:
    w.x
except AttributeError as e:
    print(e)
