# dict.fromkeys of ordinary and odd arguments.
receivers = [
    {"a": 1, "b": [2]}, {}, {1: "x", None: 2, (1, 2): 3},
]
arguments = [
    (('ab',), {}), (([1, 2], 0), {}), ((5,), {}), (([[]],), {}), ((), {}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.fromkeys(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), target)
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
