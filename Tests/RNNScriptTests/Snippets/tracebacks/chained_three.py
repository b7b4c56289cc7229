try:
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise KeyError("a") from e
    except KeyError:
        raise IndexError("b")
except IndexError as e:
    raise TypeError("c") from e
