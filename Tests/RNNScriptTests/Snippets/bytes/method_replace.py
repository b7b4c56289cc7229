# bytes.replace of ordinary and odd arguments.
receivers = [
    b"abc", bytearray(b"Hello World"), b"", b"aXbXc aX", bytearray(b"  sp  ace\t"), b"-42", b"a,b,,c",
    b"\xff\x00z",
]
arguments = [
    ((b'a', b'b'), {}), ((b'X', b'--'), {}), ((b'', b'.'), {}), ((b'', b'.', 2), {}), ((b'a', b'b', 1), {}),
    ((b'a', b'', 0), {}), ((b'\xc3\xa9', b'e'), {}), ((b'a',), {}), ((1, b'a'), {}), ((b'a', 1), {}),
    ((b'a', None), {}), ((b'a', b'b', b'c'), {}), ((b'a', b'b', 1, 2), {}), ((), {'old': b'a', 'new': b'b'}),
    (('a',), {}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.replace(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), "")
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
