# tuple.index of ordinary and odd arguments.
receivers = [
    (3, 1, 2, 1), (), ("b", "a"),
]
arguments = [
    ((1,), {}), (('a',), {}), ((1, 2), {}), ((1, -1), {}), ((99,), {}), ((), {}), ((1, 'a'), {}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.index(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), "")
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
