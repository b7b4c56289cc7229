# bytes.join of ordinary and odd arguments.
receivers = [
    b"abc", bytearray(b"Hello World"), b"", b"aXbXc aX", bytearray(b"  sp  ace\t"), b"-42", b"a,b,,c",
    b"\xff\x00z",
]
arguments = [
    ((b'abc',), {}), (([b'x', b'y'],), {}), (([],), {}), (([b'x', 1],), {}), ((1,), {}), ((), {}),
    (({'a': 1},), {}), (((b'\xc3\xa9', b'\xe6\x97\xa5'),), {}), (('a',), {}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.join(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), "")
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
