import sys
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except Exception as e: print(type(e).__name__, e)
t(
  lambda: sys.version_info[:2],
  lambda: sys.version_info >= (3, 8),
  lambda: sys.version_info.major,
  lambda: sys.version.split()[0],
  lambda: sys.maxsize,
  lambda: sys.float_info.epsilon,
  lambda: sys.float_info.max,
  lambda: sys.float_info.dig,
  lambda: sys.byteorder,
  lambda: sys.platform,
  lambda: sys.getrecursionlimit(),
  lambda: isinstance(sys.path, list),
  lambda: sys.maxunicode,
  lambda: sys.implementation.name,
  lambda: sys.getdefaultencoding(),
  lambda: sys.stdout.write('x\n'),
  lambda: sys.stdout.flush(),
  lambda: isinstance(sys.argv, list),
  lambda: sys.getsizeof([]) > 0,
  lambda: isinstance(sys.executable, str),
  lambda: sys.flags.optimize,
  lambda: sys.hash_info.modulus,
  lambda: sys.int_info.bits_per_digit,
  lambda: sys.getrefcount(1) > 0,
  lambda: sys.setrecursionlimit(0),
  lambda: sys.intern('a'),
  lambda: sys.getfilesystemencoding(),
  lambda: sys.hexversion >> 24,
  lambda: sys.api_version,
  lambda: sys.copyright[:9],
  lambda: sys.builtin_module_names[:0],
  lambda: sys.float_repr_style,
  lambda: sys.dont_write_bytecode in (True, False),
  lambda: sys.warnoptions,
  lambda: sys.float_info)
try: sys.exit(3)
except SystemExit as e: print(e.code, repr(e))
try: sys.exit('msg')
except SystemExit as e: print(e.code)
