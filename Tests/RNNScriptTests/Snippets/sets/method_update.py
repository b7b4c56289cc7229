# set.update of ordinary and odd arguments.
receivers = [
    {1, 2, 3}, set(), frozenset({2, 4}), {10, 5},
]
arguments = [
    (([7],), {}), (([7], (8,)), {}), ((), {}), ((5,), {}), (({3: 4},), {}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.update(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), target)
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
