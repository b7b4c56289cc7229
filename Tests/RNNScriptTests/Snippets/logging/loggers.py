# Loggers, adapters and formats: what is handed on, what is refused.
import logging, sys, warnings

def attempt(function, *arguments, **named):
    try:
        print('->', function(*arguments, **named))
    except Exception as error:
        print(type(error).__name__, error)

class Lines(logging.Handler):
    def emit(self, record):
        print('|', self.format(record))

attempt(logging.basicConfig, stream=sys.stdout, filename='x.log')
attempt(logging.basicConfig, stream=sys.stdout, handlers=[])
attempt(logging.basicConfig, style='!')
attempt(logging.basicConfig, format='nothing')
lines = Lines(5)
attempt(logging.basicConfig, handlers=[lines], format='%(levelname)-8s %(name)s.%(funcName)s:%(lineno)d %(message)s',
        level='INFO', colour='red')
attempt(logging.basicConfig, colour='red')
print(logging.root, lines, lines.formatter is not None, logging.root.hasHandlers())

inner = logging.getLogger('model.encoder.lstm')
print(inner.parent, logging.getLogger() is logging.getLogger('root'), inner.name)
outer = logging.getLogger('model')
print(inner.parent is outer, outer.parent is logging.root, outer.getChild('encoder') is inner.parent, outer.getChild('encoder').getChild('lstm') is inner)
attempt(logging.getLogger, 5)
attempt(outer.setLevel, 'LOUD')
attempt(outer.setLevel, 1.5)
outer.setLevel(logging.ERROR)
print(inner.getEffectiveLevel(), inner.isEnabledFor(logging.WARNING), inner.isEnabledFor(logging.ERROR), inner)

def speak():
    inner.debug('unheard')
    inner.warning('unheard')
    inner.error('loss %.2f', 0.5)
    inner.critical('%(what)s is %(how)d', {'what': 'rate', 'how': 3})
    logging.info('epoch %d of %d', 1, 5)
    inner.log(45, 'between')
    try:
        1 / 0
    except ZeroDivisionError as error:
        outer.exception('failed %s', 'step')
        outer.error('again', exc_info=error)
        inner.error('nothing', exc_info=False)
speak()
attempt(inner.log, 'high', 'x')
attempt(inner.error, 'x', extra={'name': 1})
attempt(inner.error, 'x', extra={'message': 1})
attempt(inner.error, 'x', colour=1)
inner.propagate = False
print(inner.hasHandlers())
inner.addHandler(logging.NullHandler())
inner.error('swallowed')
inner.propagate = True
logging.disable(logging.ERROR)
inner.error('disabled')
inner.critical('not disabled')
logging.disable(logging.NOTSET)
outer.disabled = True
print(outer.isEnabledFor(50), inner.isEnabledFor(50))
outer.disabled = False

lines.setFormatter(logging.Formatter('{levelname}/{run}/{message}', style='{', defaults={'run': '-'}))
adapter = logging.LoggerAdapter(outer, {'run': 7})
adapter.error('with a run')
adapter.info('too low')
adapter.log(50, 'x %s', 'y')
print(adapter, adapter.isEnabledFor(30), adapter.getEffectiveLevel(), adapter.hasHandlers(), adapter.name)
class Prefixed(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f'[{self.extra["step"]}] {msg}', kwargs
Prefixed(outer, {'step': 3}).critical('loss is %d', 4)
lines.setFormatter(logging.Formatter('$name $message', style='$'))
outer.error('dollars\n')
for fmt, style in (('x', '%'), ('x', '{'), ('x', '$'), ('%(message)s', '#')):
    attempt(logging.Formatter, fmt, style=style)
record = logging.makeLogRecord({'msg': 'a %s', 'args': ('b',), 'levelno': 10, 'created': 0.25})
print(record.getMessage(), record, logging.Formatter().format(record))
attempt(logging.Formatter('%(missing)s').format, record)
logging.captureWarnings(True)
warnings.warn('careful', stacklevel=1)
logging.captureWarnings(False)
attempt(logging.setLoggerClass, int)
class Counting(logging.getLoggerClass()):
    seen = 0
    def makeRecord(self, *args, **kwargs):
        Counting.seen += 1
        return super().makeRecord(*args, **kwargs)
logging.setLoggerClass(Counting)
logging.getLogger('counted').warning('one')
print(Counting.seen, type(logging.getLogger('counted')).__name__)
outer.addFilter(lambda record: 'secret' not in record.getMessage())
outer.error('secret words')
outer.error('open words')
logging.addLevelName(25, 'NOTE')
print(logging.getLevelName(25), logging.getLevelName('NOTE'), logging.getLevelName(26))
