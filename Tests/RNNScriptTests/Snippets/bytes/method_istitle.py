# bytes.istitle of ordinary and odd arguments.
receivers = [
    b"abc", bytearray(b"Hello World"), b"", b"aXbXc aX", bytearray(b"  sp  ace\t"), b"-42", b"a,b,,c",
    b"\xff\x00z",
]
arguments = [
    ((), {}), ((1,), {}), ((), {'x': 1}), (('a',), {}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.istitle(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), "")
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
