def load():
    return {}["path"]


def main():
    try:
        load()
    except KeyError as e:
        raise RuntimeError("could not load") from e


main()
