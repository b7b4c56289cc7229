# bytes.rfind of ordinary and odd arguments.
receivers = [
    b"abc", bytearray(b"Hello World"), b"", b"aXbXc aX", bytearray(b"  sp  ace\t"), b"-42", b"a,b,,c",
    b"\xff\x00z",
]
arguments = [
    ((b'a',), {}), ((b'',), {}), ((b'X',), {}), ((b'l', 2), {}), ((b'l', -3, -1), {}), ((b'a', None, 5), {}),
    ((b'b', 5, 2), {}), ((b'a', b'b'), {}), ((), {}), ((1,), {}), ((None,), {}), ((b'a', 1, 2, 3), {}),
    ((b'\xc3\xa9',), {}), ((), {'sub': b'a'}), ((b'a', 1.5), {}), ((b'\xe6\x97\xa5', 1), {}), (('a',), {}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.rfind(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), "")
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
