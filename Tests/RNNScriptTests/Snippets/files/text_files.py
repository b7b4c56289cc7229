import os
with open("notes.txt", "w") as f:
    print(f.write("first\nsecond\n"), f.writelines(["third\n", "fourth"]), f.tell(), f.closed, f.mode, f.name)
print(f.closed, f)
with open("notes.txt") as f:
    print(f.readline(), f.read(3), f.tell(), f.readlines(), f.read(), f.readline() == "")
print([line.rstrip() for line in open("notes.txt")], open("notes.txt").read().split("\n"))
with open("notes.txt", "a") as f:
    f.write("\nfifth\n")
    print(f.tell())
for number, line in enumerate(open("notes.txt"), 1):
    print(number, repr(line))
with open("notes.txt", "r+") as f:
    print(f.read(5))
    f.seek(0)
    f.write("FIRST")
    f.seek(0, 2)
    print(f.tell())
    f.truncate(11)
print(open("notes.txt").read(), os.path.getsize("notes.txt"))
with open("notes.txt", "w+") as f:
    f.write("ab\ncd"); f.seek(0); print(f.read(), f.tell()); f.seek(1); print(f.readline(), f.read(1))
print(open("notes.txt", "w").write("dropped and flushed"), open("notes.txt").read())
f = open("notes.txt", "x.txt"[:0] or "r"); print(f.readable(), f.writable(), f.seekable(), f.isatty(), f.encoding, f.errors); f.close(); f.close()
with open("umlauts.txt", "w", encoding="utf-8") as f:
    print(f.write("äöü €\n"), f.tell())
print(open("umlauts.txt", encoding="utf-8").read(), os.path.getsize("umlauts.txt"), open("umlauts.txt", "rb").read())
with open("latin.txt", "w", encoding="latin-1") as f:
    f.write("äöü")
print(open("latin.txt", "rb").read(), open("latin.txt", encoding="latin-1").read())
with open("ends.txt", "w", newline="\r\n") as f:
    f.write("a\nb\n")
print(open("ends.txt", "rb").read(), open("ends.txt").readlines(), open("ends.txt", newline="").readlines(), open("ends.txt", newline="\n").readlines())
print(print("to a file", 1, 2, sep="-", file=open("printed.txt", "w")), open("printed.txt").read())
it = iter(open("printed.txt")); print(next(it), next(it, "end"))
for name in ("notes.txt", "umlauts.txt", "latin.txt", "ends.txt", "printed.txt"):
    os.remove(name)
print(os.listdir())
