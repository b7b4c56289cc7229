# str.rfind of ordinary and odd arguments.
receivers = [
    "abc", "", "Hello World", "aXbXc aX", "  sp  ace\t", "ßéÀ日本ǆ", "-42", "a,b,,c",
]
arguments = [
    (('a',), {}), (('',), {}), (('X',), {}), (('l', 2), {}), (('l', -3, -1), {}), (('a', None, 5), {}),
    (('b', 5, 2), {}), (('a', 'b'), {}), ((), {}), ((1,), {}), ((None,), {}), (('a', 1, 2, 3), {}),
    (('é',), {}), ((), {'sub': 'a'}), (('a', 1.5), {}), (('日', 1), {}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.rfind(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), "")
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
