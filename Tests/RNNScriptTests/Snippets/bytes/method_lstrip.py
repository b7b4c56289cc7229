# bytes.lstrip of ordinary and odd arguments.
receivers = [
    b"abc", bytearray(b"Hello World"), b"", b"aXbXc aX", bytearray(b"  sp  ace\t"), b"-42", b"a,b,,c",
    b"\xff\x00z",
]
arguments = [
    ((), {}), ((None,), {}), ((b'a',), {}), ((b' a',), {}), ((b'',), {}), ((b'\xc3\xa9',), {}), ((1,), {}),
    ((b'a', b'b'), {}), ((), {'chars': b'a'}), (('a',), {}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.lstrip(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), "")
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
