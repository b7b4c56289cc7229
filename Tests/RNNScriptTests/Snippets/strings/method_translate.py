# str.translate of ordinary and odd arguments.
receivers = [
    "abc", "", "Hello World", "aXbXc aX", "  sp  ace\t", "ßéÀ日本ǆ", "-42", "a,b,,c",
]
arguments = [
    (({97: 'x'},), {}), (({97: None, 98: 99},), {}), (({97: 'long'},), {}), (({},), {}), (('ab',), {}),
    ((['x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'],), {}),
    ((1,), {}), ((), {}), (({97: -1},), {}), (({97: 1.5},), {}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.translate(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), "")
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
