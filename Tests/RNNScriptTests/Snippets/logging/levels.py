import logging
import sys
logging.basicConfig(level=logging.INFO, format='%(levelname)s:%(name)s:%(message)s')
log = logging.getLogger('train')
log.debug('not shown')
log.info('epoch %d of %d, loss %.3f', 1, 10, 0.12345)
log.warning('plain %s', 'text')
logging.error('from the root %(a)s', {'a': 5})
log.critical('the end')
log.log(25, 'between')
child = log.getChild('inner')
child.setLevel(logging.ERROR)
child.warning('hidden')
child.error('shown')
print(log, child, logging.getLogger(), logging.getLogger('train') is log, child.parent is log, log.getEffectiveLevel(),
      child.isEnabledFor(10), log.hasHandlers(), len(logging.getLogger().handlers))
print(logging.getLevelName(20), logging.getLevelName('DEBUG'), logging.getLevelName(33), logging.WARN)
try:
    1 / 0
except ZeroDivisionError:
    log.error('it failed', exc_info=False)
logging.disable(logging.WARNING)
log.warning('disabled')
log.error('enabled')
logging.disable(logging.NOTSET)
logging.addLevelName(15, 'FINE')
log.setLevel(15)
log.log(15, 'fine')
logging.basicConfig(level=logging.DEBUG, format='never used: %(message)s')
log.info('as before')
logging.basicConfig(format='{levelname:<8}|{message}', style='{', level='DEBUG', force=True, stream=sys.stdout)
log.debug('to stdout')
for bad in (lambda: log.setLevel('LOUD'), lambda: logging.basicConfig(nonsense=1, force=True), lambda: logging.Formatter('x'),
            lambda: log.log('INFO', 'x'), lambda: logging.getLogger(5), lambda: logging.Formatter('{x', style='?')):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
