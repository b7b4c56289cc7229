import textwrap
text = '''The recurrent network reads one symbol after the other -- its hidden state, a so-called
    memory, is carried on.  Long short-term memory keeps what matters; state-of-the-art in 1997.'''
print(textwrap.fill(text, 40))
print(textwrap.fill(text, width=30, initial_indent='* ', subsequent_indent='  '))
print(textwrap.wrap('averyveryverylongword in short-lines', 10))
print(textwrap.wrap('averyveryverylongword in short-lines', 10, break_long_words=False, break_on_hyphens=False))
print(textwrap.shorten('Hello  world of   recurrent cells!', width=18), textwrap.shorten('Hello world', width=10, placeholder='...'))
print(textwrap.dedent('''
    def f():
        return 1

      # comment
    '''))
print(textwrap.indent('a\n\nb\n', '> '), textwrap.indent('a\n\nb', '  ', lambda line: True))
print(textwrap.TextWrapper(width=20, max_lines=2).wrap(text), textwrap.wrap(''), textwrap.fill('a\tb', 20))
