import argparse

def train(args):
    return f'training with {args.lr}'

parser = argparse.ArgumentParser(prog='rnn', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
parser.add_argument('--root', default='.', help='where files are')
parser.add_argument('--version', action='version', version='%(prog)s 2.1')
commands = parser.add_subparsers(dest='command', required=True, help='what to do', title='commands')
one = commands.add_parser('train', help='learn', aliases=['t'])
one.add_argument('--lr', type=float, default=0.1, help='the step')
one.add_argument('file', nargs='?', default='data.txt', help='the text')
one.set_defaults(run=train)
two = commands.add_parser('sample', help='write', description='Writes a text.')
group = two.add_mutually_exclusive_group(required=True)
group.add_argument('--greedy', action='store_true', help='the likeliest')
group.add_argument('--temperature', type=float, metavar='T')
two.add_argument('length', type=int)
parser.print_help()
one.print_help()
two.print_help()
args = parser.parse_args(['train', '--lr', '0.5', 'x.txt'])
print(args.command, args.lr, args.file, args.root, args.run(args))
print(parser.parse_args(['--root', '/tmp', 't']).file)
print(parser.parse_args(['sample', '--greedy', '10']))
for argv in ([], ['nope'], ['sample', '10'], ['sample', '--greedy', '--temperature', '1', '5'], ['sample', '--greedy'],
             ['train', '--zip'], ['--version'], ['sample', '-h']):
    try:
        parser.parse_args(argv)
    except SystemExit as error:
        print('exit', error.code)
