# str.lower of ordinary and odd arguments.
receivers = [
    "abc", "", "Hello World", "aXbXc aX", "  sp  ace\t", "ßéÀ日本ǆ", "-42", "a,b,,c",
]
arguments = [
    ((), {}), ((1,), {}), ((), {'x': 1}),
]
for receiver in receivers:
    for given in arguments:
        target = receiver.copy() if hasattr(receiver, "copy") else receiver
        try:
            result = target.lower(*given[0], **given[1])
            print(repr(receiver)[:40], given, type(result).__name__, repr(result), "")
        except Exception as error:
            print(repr(receiver)[:40], given, type(error).__name__ + ":", error)
