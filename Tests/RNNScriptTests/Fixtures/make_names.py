"""Lists what CPython 3.11 has: the names of its builtins, of its types' members and of the modules that RNN code uses.

    python3.11 make_names.py > cpython_names.txt
"""
import builtins
import importlib
import keyword
import sys

assert sys.version_info[:2] == (3, 11)
modules = '''abc argparse base64 bisect calendar cmath collections collections.abc contextlib copy csv dataclasses datetime
decimal enum fnmatch fractions functools gc glob hashlib heapq inspect io itertools json logging math numbers operator os
os.path pathlib pickle pprint random re shutil statistics string struct sys tempfile textwrap time timeit traceback types
typing unicodedata uuid warnings weakref zlib'''.split()
types = '''bool bytearray bytes complex dict float frozenset int list memoryview object range set slice str tuple type
BaseException property'''.split()


def public(names):
    return ' '.join(sorted(name for name in names if not name.startswith('_')))


print('builtins:', public(name for name in dir(builtins) if not keyword.iskeyword(name)))
for name in types:
    print(f'{name}:', public(dir(getattr(builtins, name))))
for name in modules:
    module = importlib.import_module(name)
    print(f'import {name}:', public(getattr(module, '__all__', None) or dir(module)))
print('modules:', public(name for name in sys.stdlib_module_names))
