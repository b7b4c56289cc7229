# The options of a training script: help, defaults and conversions.
import argparse

def build():
    parser = argparse.ArgumentParser(prog='train.py', description='Train a recurrent network on characters of a text.',
                                     epilog='Numbers are reproducible.')
    parser.add_argument('data', help='the text to learn')
    parser.add_argument('--hidden-size', type=int, default=128, help='units of the hidden state (default: %(default)s)')
    parser.add_argument('--lr', '--learning-rate', type=float, default=1e-3, metavar='LR', dest='learning_rate')
    parser.add_argument('--epochs', '-e', type=int, default=10, help='how often the whole text is read')
    parser.add_argument('--cell', choices=['rnn', 'lstm', 'gru'], default='lstm', help='kind of cell')
    parser.add_argument('--cuda', action='store_true', help='use a device that is not there')
    parser.add_argument('--no-shuffle', dest='shuffle', action='store_false')
    parser.add_argument('-v', '--verbose', action='count', default=0)
    parser.add_argument('--layers', nargs='+', type=int, default=[64, 64], metavar='N')
    parser.add_argument('--seed', type=int)
    return parser

parser = build()
parser.print_help()
parser.print_usage()
print(parser.parse_args(['input.txt']))
args = parser.parse_args('input.txt --lr 0.01 -e5 --cell=gru --cuda -vvv --layers 1 2 3 --no-shuffle --hidden 7'.split())
print(args)
print(args.learning_rate, args.epochs, args.layers, vars(args)['cell'], 'seed' in args, args.seed)
print(parser.parse_known_args(['x', '--other', '3', '-v']))
args.extra = 'added'
print(args == argparse.Namespace(**vars(args)), args.extra)
for argv in (['x', '--epochs', 'many'], [], ['x', '--cell', 'cnn'], ['x', '--bogus'], ['x', '--lr'], ['x', 'y'], ['--e', '1'],
             ['-h']):
    try:
        parser.parse_args(argv)
    except SystemExit as error:
        print('exit', error.code)
