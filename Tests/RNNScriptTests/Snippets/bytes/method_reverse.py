# bytearray.reverse of ordinary and odd arguments.
receivers = [
    bytearray(b"abca"), bytearray(),
]
arguments = [
    ((), {}), ((1,), {}), ((), {'x': 1}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.reverse(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), target)
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
