# Everything that add_argument knows.
import argparse
parser = argparse.ArgumentParser(prog='kinds')
parser.add_argument('first', type=int)
parser.add_argument('others', nargs='*', type=float, default=[])
parser.add_argument('--pair', nargs=2, metavar=('X', 'Y'))
parser.add_argument('--maybe', nargs='?', const='there', default='absent')
parser.add_argument('--add', action='append', default=[])
parser.add_argument('--one', action='append_const', const=1, dest='numbers')
parser.add_argument('--two', action='append_const', const=2, dest='numbers')
parser.add_argument('--more', action='extend', nargs='+')
parser.add_argument('--fixed', action='store_const', const=42)
parser.add_argument('--flag', action=argparse.BooleanOptionalAction, default=True)
parser.add_argument('--level', type=lambda text: {'low': 1, 'high': 2}[text] if text in ('low', 'high') else int('x'))
parser.add_argument('--hidden-option', help=argparse.SUPPRESS)
print(parser.parse_args(['5']))
print(parser.parse_args('5 1 2.5 --pair a b --maybe --add x --add=y --one --two --one'.split()))
print(parser.parse_args('5 --more a b --more c --fixed --no-flag --maybe given --level high'.split()))
print(parser.parse_args(['-5', '--', '-1']), parser.parse_args(['5', '-1.5', '-2']))
parser.print_help()
for argv in (['5', '--pair', '1'], ['5', '--level', 'mid'], ['5', '--more'], ['x'], ['5', 'y'], ['5', '--flag=1']):
    try:
        parser.parse_args(argv)
    except SystemExit as error:
        print('exit', error.code)
def positive(text):
    if int(text) <= 0:
        raise argparse.ArgumentTypeError(f'{text} is not positive')
    return int(text)
strict = argparse.ArgumentParser(prog='strict', exit_on_error=False, allow_abbrev=False)
strict.add_argument('--size', type=positive)
for argv in (['--size', '3'], ['--size', '0'], ['--size', 'z']):
    try:
        print(strict.parse_args(argv))
    except argparse.ArgumentError as error:
        print('error:', error)
class Shout(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper() + f'{option_string}')
strict.add_argument('--say', action=Shout)
print(strict.parse_args(['--say', 'hi']), strict)
for bad in (lambda: strict.add_argument('--say'), lambda: strict.add_argument('--y', action='what'),
            lambda: strict.add_argument('--z', type='int'), lambda: strict.add_argument('p', required=True),
            lambda: strict.add_argument('--q', nargs=2, metavar=('A',)), lambda: strict.add_argument('a', '-b')):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
