# What argparse says of arguments that do not fit together, and the less usual ways to read a command line.
import argparse, sys

def attempt(function, *arguments):
    try:
        print('->', function(*arguments))
    except SystemExit as error:
        print('exit', error.code)
    except Exception as error:
        print(type(error).__name__, error)

def plain(**facts):
    return argparse.ArgumentParser(prog='rnn', add_help=False, exit_on_error=False, **facts)

def adding(*names, **facts):
    parser = plain()
    parser.add_argument('--cell', '-c')
    return parser.add_argument(*names, **facts)

for names, facts in ((('--n',), dict(nargs=0)), (('--n',), dict(action='append', nargs=0)), (('--n',), dict(const=1)),
                     (('--n',), dict(nargs='x')), (('--',), {}), (('n',), dict(dest='m')), (('--cell',), {}),
                     (('-c', '--cell'), {}), (('--n',), dict(type=argparse.FileType)), (('n', 'm'), {}),
                     (('--n',), dict(action='store_true', type=int)), (('n',), dict(nargs=2, metavar=('A', 'B', 'C')))):
    attempt(adding, *names) if not facts else attempt(lambda: adding(*names, **facts))
print(adding('--size-of-batch', '-b', type=int, default=8, help='how many'))
attempt(lambda: plain(conflict_handler='wish'))
late = plain(conflict_handler='resolve')
late.add_argument('--lr', '-l', help='old')
late.add_argument('--lr', help='new', type=float)
late.print_help()
print(late.parse_args(['--lr', '1', '-l', 'x']))

group = plain().add_mutually_exclusive_group()
attempt(lambda: group.add_argument('--must', required=True))
parser = plain(description='Reads words.')
one = parser.add_argument_group('first', 'about the first')
one.add_argument('--alpha', type=float, choices=[0.1, 0.5], metavar='A')
either = one.add_mutually_exclusive_group(required=True)
either.add_argument('--greedy', action='store_true')
either.add_argument('--beam', type=int, nargs='?', const=4)
parser.add_argument('words', nargs='*', default=['none'])
parser.set_defaults(alpha=0.5, extra='more')
parser.print_help()
for line in ('--greedy', '--beam', '--beam 3 a b', '--beam=2 --alpha 0.1', '--alpha 3 --greedy', '--greedy --beam', 'x',
             '--be 2', '--greedy=1', '-- --greedy', '--beam x'):
    attempt(parser.parse_args, line.split())
print(parser.get_default('alpha'), parser.get_default('words'), parser.get_default('missing'))
attempt(lambda: parser.parse_args(['--greedy'], argparse.Namespace(alpha=1, words='kept', mine=2)))

mixed = plain()
mixed.add_argument('--verbose', '-v', action='count')
mixed.add_argument('command')
mixed.add_argument('sizes', nargs='*', type=int)
for line in ('run 1 -v 2 3', '-vv run', '1 --verbos', 'run 1 --other 2'):
    attempt(mixed.parse_intermixed_args, line.split())
    attempt(mixed.parse_known_intermixed_args, line.split())
    attempt(mixed.parse_known_args, line.split())
with open('options.txt', 'w') as file:
    file.write('run\n-v\n4\n')
reader = plain(fromfile_prefix_chars='@', parents=[mixed])
attempt(reader.parse_args, ['@options.txt', '5'])
attempt(reader.parse_args, ['@missing.txt'])
kind = argparse.FileType('r')
print(kind, argparse.FileType('w', 1, encoding='utf-8'), kind('options.txt').read().split())
print(argparse.FileType('w')('-') is sys.stdout)
attempt(kind, 'missing.txt')
print(argparse.Namespace(a=1, **{'b-c': 2}), argparse.Namespace(a=1) == argparse.Namespace(a=1), 'a' in argparse.Namespace())
