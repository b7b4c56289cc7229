import logging
import sys
logger = logging.getLogger('app')
logger.setLevel(logging.DEBUG)
out = logging.StreamHandler(sys.stdout)
out.setLevel(logging.INFO)
out.setFormatter(logging.Formatter('%(name)-8s %(levelname)-8s %(funcName)s:%(lineno)d %(filename)s %(module)s %(message)s'))
logger.addHandler(out)
logger.addHandler(out)
logger.propagate = False

def work(n):
    logger.debug('hidden %s', n)
    logger.info('working on %s', n)

work(3)
logger.info('at the top')
class Only(logging.Filter):
    def filter(self, record):
        return 'keep' in record.getMessage()
only = Only()
out.addFilter(only)
logger.info('keep this')
logger.info('drop this')
out.removeFilter(only)
out.addFilter(lambda record: record.levelno > 20)
logger.warning('loud')
logger.info('quiet')
out.filters.clear()
adapter = logging.LoggerAdapter(logger, {'user': 'me'})
out.setFormatter(logging.Formatter('%(user)s %(message)s', defaults={'user': 'nobody'}))
adapter.info('hello')
logger.info('hello', extra={'user': 'you'})
logger.info('no user')
class Keep(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []
    def emit(self, record):
        self.lines.append(self.format(record))
keep = Keep()
logger.addHandler(keep)
logger.removeHandler(out)
logger.error('kept %r', {'a': 1})
try:
    {}['key']
except KeyError as error:
    logger.exception('caught')
print(keep.lines[0], keep.lines[1].split('\n')[0], keep.lines[1].split('\n')[-1], len(keep.lines), keep)
record = logging.LogRecord('n', 30, 'dir/file.py', 7, 'msg %s', ('x',), None)
print(record, record.getMessage(), record.module, logging.Formatter().format(record))
try:
    logger.info('x', extra={'message': 1})
except KeyError as error:
    print(error)
stamp = logging.Formatter('%(asctime)s', '%Y')
print(len(logging.Formatter('%(asctime)s').format(record)), len(stamp.format(record)), logging.NullHandler())
other = logging.getLogger('other')
other.info('nothing')
other.warning('to stderr as it is')
