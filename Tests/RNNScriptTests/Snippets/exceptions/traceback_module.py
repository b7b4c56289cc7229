import traceback
import sys


def fail():
    return {}['key']


def outer():
    try:
        fail()
    except KeyError as e:
        raise ValueError('wrapped') from e


try:
    outer()
except ValueError as e:
    text = traceback.format_exc()
    print(text)
    print(''.join(traceback.format_exception(e)) == text)
    print(''.join(traceback.format_exception(type(e), e, e.__traceback__)) == text)
    print(traceback.format_exception_only(type(e), e), traceback.format_exception_only(e))
    tb = e.__traceback__
    print(type(tb).__name__, tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_frame.f_code.co_name)
    for frame in traceback.extract_tb(e.__traceback__):
        print(frame.name, frame.lineno, frame.line)
try:
    1 / 0
except ZeroDivisionError:
    traceback.print_exc(file=sys.stdout)
    print(sys.exc_info()[2].tb_lineno)
try:
    fail()
except KeyError as e:
    traceback.print_exception(e, file=sys.stdout)
    print(''.join(traceback.format_tb(e.__traceback__)))
print(traceback.format_exc())
