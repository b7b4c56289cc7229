# Long usages and helps are wrapped; groups and formatters.
import argparse
parents = argparse.ArgumentParser(add_help=False)
parents.add_argument('--seed', type=int, default=1, help='the seed of all random numbers')
parser = argparse.ArgumentParser('layout', parents=[parents], description='''A description that is long enough to be
    wrapped at the width of the terminal, which is assumed to have eighty columns.''')
model = parser.add_argument_group('model', 'what the network is made of')
model.add_argument('--embedding-dimension', type=int, help='the size of a vector, which stands for a character')
model.add_argument('--number-of-layers', type=int, required=True)
model.add_argument('--dropout', type=float, default=0.5, help='%(default).2f of all units; 100%% is %(type)s')
either = parser.add_mutually_exclusive_group()
either.add_argument('--quiet', action='store_true')
either.add_argument('--loud', metavar='HOW', help='an extraordinarily long-winded help text, the second line of which '
                    'begins where the first one does')
parser.add_argument('inputs', nargs='+')
parser.add_argument('output')
parser.add_argument('rest', nargs=argparse.REMAINDER)
parser.print_help()
print(parser.parse_args(['--number-of-layers', '2', 'a', 'b', 'c']))
raw = argparse.ArgumentParser(prog='raw', formatter_class=argparse.RawDescriptionHelpFormatter, usage='%(prog)s [things]',
                              description='''Usage:
    step one
        step two''', epilog='that is %(prog)s')
raw.add_argument('-q', help='quiet')
print(raw.format_help())
text = argparse.ArgumentParser(prog='text', formatter_class=argparse.RawTextHelpFormatter, prefix_chars='+-')
text.add_argument('+p', '++plus', help='first line\n  second line')
print(text.format_help(), text.parse_args(['++plus', '1']))
types = argparse.ArgumentParser(prog='types', formatter_class=argparse.MetavarTypeHelpFormatter, argument_default=argparse.SUPPRESS)
types.add_argument('-h2', type=int)
types.set_defaults(z=1)
print(types.format_help(), types.parse_args([]), types.get_default('z'))
wide = argparse.ArgumentParser(prog='wide', formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60))
for name in ('alpha', 'beta', 'gamma-ray-burst-detector'):
    wide.add_argument('--' + name, metavar='VALUE', help='help of ' + name)
wide.print_help()
class Loud(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError('loud: ' + message)
try:
    Loud(prog='p').parse_args(['x'])
except ValueError as error:
    print(error)
