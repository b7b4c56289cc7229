# bytes.center of ordinary and odd arguments.
receivers = [
    b"abc", bytearray(b"Hello World"), b"", b"aXbXc aX", bytearray(b"  sp  ace\t"), b"-42", b"a,b,,c",
    b"\xff\x00z",
]
arguments = [
    ((10,), {}), ((10, b'*'), {}), ((3,), {}), ((-1,), {}), ((0,), {}), ((11, b'\xc3\xa9'), {}),
    ((10, b''), {}), ((10, b'ab'), {}), ((b'a',), {}), ((1.5,), {}), ((), {}), ((10, 1), {}),
    ((10, None), {}), ((), {'width': 5}), (('a',), {}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.center(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), "")
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
