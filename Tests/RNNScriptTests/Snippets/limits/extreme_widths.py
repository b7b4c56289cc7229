# Widths and bounds at the edges of what a machine word holds.
least = -2**63
for name in ('center', 'ljust', 'rjust', 'zfill'):
    print(name, repr(getattr('ab', name)(least)), repr(getattr('-7', name)(4)))
for width in (2**63, 10**30, -10**30):
    try:
        print('ab'.center(width))
    except OverflowError as error:
        print(error)
print(slice(None, None, -1).indices(0), slice(-5, 10**20, 2).indices(4))
print(slice(10**20, -10**20, -3).indices(2**31))
try:
    slice(None, None, -1).indices(-1)
except ValueError as error:
    print(error)
print('abc'[least:2**63 - 1:2**62], [1, 2, 3][::-2**63], (1, 2)[2**63:])
print(range(2**63 - 1)[-1], range(10**18)[10**17], len(range(0, 2**62, 7)))
print('a\tb'.expandtabs(0), 'a\tb'.expandtabs(-2**31), repr('a\tb'.expandtabs(3)))
print(b'ab'.zfill(least), b'-7'.zfill(4), bytearray(b'ab').ljust(least), b'x'.center(4))
