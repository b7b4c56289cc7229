import re
def show(pattern, *texts):
    print(pattern, [m.span() + m.groups() if (m := re.search(pattern, t)) else None for t in texts])
show(r"a{2,3}", "aaaa", "a"); show(r"a{,2}b", "aaab", "b"); show(r"a{2,}?", "aaaa"); show(r"a{2}", "aaa"); show(r"a{", "a{"); show(r"a{x}", "a{x}"); show("a{1,x", "a{1,x"); show("{", "{"); show("a{}", "a{}"); show("a{,}", "aaa")
show(r"a+?b*?c??", "aabbc"); show(r"a++b", "aab"); show(r"a++a", "aaa"); show(r"a*+a", "aaa"); show(r"(?>a+)a", "aaa"); show(r"(?>a|ab)c", "abc", "ac"); show(r"a{1,2}+a", "aa", "aaa"); show("a?+a", "a", "aa")
show(r"(a)(b)?\1", "aa", "aba"); show(r"(?P<q>['\"]).*?(?P=q)", "say 'it' \"x\""); show(r"(.)\1", "abba"); show(r"(a)?b\1", "ab", "aba", "b")
show(r"(?<=a)b", "ab", "cb"); show(r"(?<!a)b", "ab", "cb"); show(r"(?<=^|,)x" if False else r"(?<=,)x", ",x"); show(r"(?<=ab|cd)e", "abe", "cde"); show(r"a(?=b)", "ab", "ac"); show(r"a(?!b)", "ab", "ac"); show(r"(?=(a+))a*b\1", "baaabac")
show(r"(<)?(\w+@\w+)(?(1)>|$)", "<user@host>", "user@host", "<user@host", "user@host>"); show(r"(?P<a>x)?(?(a)y|z)", "xy", "z", "xz")
show(r"[]a]", "]"); show(r"[^]a]", "]ab"); show(r"[a-]", "-"); show(r"[-a]", "-"); show(r"[\]\-\\]+", "\\-]"); show(r"[\d.]+", "x1.5"); show(r"[a\-z]+", "a-z"); show("[.*+?^$]+", "^.*$"); show(r"[\b]", "\b")
show(r"\x41\u0042\103\n\t\0", "AB" "C\n\t\0"); show(r"[\x41-\x43]+", "ABCD"); show(r"\N{DIGIT ONE}[\N{DIGIT TWO}]", "12"); show(r"\.\*\[", ".*["); show("\\/\\-\\ \\é", "/- é"); show(r"\01", "\1"); show(r"(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10", "abcdefghijj"); show(r"\141", "a")
show(r"\bfoo\b", "a foo.", "food"); show(r"\Boo", "foo", "oo"); show(r"\B", "", "a"); show(r"\b", "", "a"); show(r"^$", "", "\n"); show(r"a$", "a\n", "a\nb"); show(r"a\Z", "a\n", "a")
show(r"a|b|", "c", "b"); show(r"(a|ab)(c|bcd)(d*)", "abcd"); show(r"(?:a|b)+", "abba"); show(r"((a)|b)*", "ab", "ba"); show(r"(a*)*", "aaa", "b"); show(r"(a*)+", "b"); show(r"(?:a?)*?b", "aab"); show("(a|b)*?c", "abc"); show(r"(|a)+", "aaa"); show(r"(a|)+$", "aaa")
show(r"(?#comment)a(?#b)*", "aa"); show("(?i)a(?-i:b)", "Ab", "AB"); show("()", ""); show("(?:)", ""); show("a(?=(b))(?:b|c)", "ab"); show("(?!a)(.)", "ab"); show(r"(?s).+", "a\nb"); show(".+", "a\nb"); show("(?x) a b # c", "ab"); show("(?x)[ #]+", "a #")
show("日本+", "x日本本"); show("[日-本]", "x日"); show("é{2}", "éé"); show(".", "😀"); show("[😀-😂]+", "a😁😂"); show(r"\U0001F600", "😀")
