import math as m, sys
import os.path
from collections import OrderedDict as OD, namedtuple
from math import (sqrt,
                  pi as PI,)
import collections.abc
print(m.floor(2.5), sqrt(16), round(PI, 2), os.path.join('a', 'b'), OD([('a', 1)]), collections.abc.Mapping.__name__)
print(m.__name__, type(m).__name__, 'math' in sys.modules, sys.modules['math'] is m, __name__)


def local_import():
    import json
    from random import Random
    return json.dumps([1]), Random.__name__


print(local_import())
try:
    import nonexistent_mod
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    from math import nothing_here
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0])
try:
    import os.nothing
except ModuleNotFoundError as e:
    print(e)
try:
    import math.sub
except ModuleNotFoundError as e:
    print(e)
try:
    m.nope
except AttributeError as e:
    print(e)
try:
    from . import sibling
except ImportError as e:
    print(e)
import importlib
print(importlib.import_module('math') is m, hasattr(m, 'pi'), getattr(m, 'tau') > 6)
from math import *
print(cos(0), floor(1.5))
P = namedtuple('P', 'x y')
print(P(1, 2), P(1, 2)._asdict(), P._fields, P(x=3, y=4).x)
m.custom = 5
print(m.custom, __doc__)
if __name__ == '__main__':
    print('main')
