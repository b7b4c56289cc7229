import functools


def log(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print("calling", f.__name__)
        return f(*args, **kwargs)
    return wrapper


@log
def divide(a, b):
    return a / b


divide(1, b=0)
