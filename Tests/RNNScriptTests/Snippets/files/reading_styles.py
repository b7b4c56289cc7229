import os
with open("poem.txt", "w") as f:
    f.write("roses are red\nviolets are blue\n\nlast line without end")
def lines():
    with open("poem.txt") as f:
        for line in f:
            yield line.strip()
print(list(lines()), sum(1 for _ in open("poem.txt")), max(open("poem.txt"), key=len), [len(l) for l in open("poem.txt").read().splitlines()])
with open("poem.txt") as f:
    header = next(f); rest = f.read(); print(repr(header), repr(rest[:8]))
with open("poem.txt") as f:
    while (chunk := f.read(10)):
        print(repr(chunk), end=" ")
print()
with open("poem.txt") as f:
    print(f.readline(5), f.readline(), f.readlines(1), f.readlines(), f.readlines(), f.tell())
with open("poem.txt") as f, open("copy.txt", "w") as g:
    for number, line in enumerate(f, start=1):
        g.write(f"{number}: {line}")
print(open("copy.txt").read())
text = open("poem.txt").read(); chars = sorted(set(text)); stoi = {c: i for i, c in enumerate(chars)}; print(len(text), len(chars), [stoi[c] for c in text[:10]], "".join(chars[stoi[c]] for c in text[:5]))
for line in reversed(list(open("poem.txt"))):
    print(line.rstrip("\n")[::-1])
words = {}
for line in open("poem.txt"):
    for word in line.split():
        words[word] = words.get(word, 0) + 1
print(sorted(words.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
try:
    f = open("poem.txt")
    raise ValueError("in between")
except ValueError as e:
    print(e)
finally:
    f.close(); print(f.closed)
with open("numbers.txt", "w") as f:
    for i in range(3):
        print(i, i ** 2, sep="\t", file=f)
print([tuple(map(int, line.split())) for line in open("numbers.txt")], open("numbers.txt").read().count("\t"))
exec_like = open("numbers.txt"); a = exec_like.readline(); exec_like.seek(0); print(a == exec_like.readline(), exec_like.tell())
