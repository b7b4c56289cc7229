import string
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except Exception as e: print(type(e).__name__, e)
t(lambda: string.Template('$a and ${b} $$').substitute(a=1, b=2),
  lambda: string.Template('$a $x').safe_substitute(a=1),
  lambda: string.Template('$x').substitute(),
  lambda: string.Formatter().format('{0} {a!r:>5}', 1, a='x'),
  lambda: string.capwords('hello world'),
  lambda: string.punctuation,
  lambda: string.printable[-6:],
  lambda: string.hexdigits,
  lambda: string.Template('$a').template,
  lambda: string.Template('$ x').substitute())
