class M:
    def __enter__(self):
        raise OSError("no entry")

    def __exit__(self, *a):
        pass


def use():
    with M():
        pass


use()
