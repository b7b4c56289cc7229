# str.replace of ordinary and odd arguments.
receivers = [
    "abc", "", "Hello World", "aXbXc aX", "  sp  ace\t", "ßéÀ日本ǆ", "-42", "a,b,,c",
]
arguments = [
    (('a', 'b'), {}), (('X', '--'), {}), (('', '.'), {}), (('', '.', 2), {}), (('a', 'b', 1), {}),
    (('a', '', 0), {}), (('é', 'e'), {}), (('a',), {}), ((1, 'a'), {}), (('a', 1), {}), (('a', None), {}),
    (('a', 'b', 'c'), {}), (('a', 'b', 1, 2), {}), ((), {'old': 'a', 'new': 'b'}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.replace(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), "")
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
