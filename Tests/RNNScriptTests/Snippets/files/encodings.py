import os, io
for encoding, text in (("utf-8", "äöü €😀"), ("latin-1", "äöü"), ("utf-16", "aä😀"), ("ascii", "abc"), ("utf-8-sig", "bom")):
    with open("t.txt", "w", encoding=encoding) as f:
        f.write(text)
    with open("t.txt", encoding=encoding) as f:
        print(encoding, f.read() == text, f.encoding, os.path.getsize("t.txt"), open("t.txt", "rb").read())
open("bad.txt", "wb").write(b"a\xe4b\xff\xc3")
for errors in ("strict", "ignore", "replace", "backslashreplace"):
    try:
        print(errors, open("bad.txt", encoding="utf-8", errors=errors).read())
    except UnicodeDecodeError as e:
        print(errors, e, e.start, e.end, e.reason, e.encoding)
try:
    open("t.txt", "w", encoding="ascii").write("é")
except UnicodeEncodeError as e:
    print(e)
open("t.txt", "w", encoding="ascii", errors="replace").write("éa"); print(open("t.txt").read())
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("t.txt", "w", newline=newline) as f:
        f.write("a\nb\r\nc\rd")
    print(repr(newline), open("t.txt", "rb").read(), end=" ")
open("t.txt", "wb").write(b"a\nb\r\nc\rd")
for newline in (None, "", "\n", "\r", "\r\n"):
    print(repr(newline), open("t.txt", newline=newline).readlines(), end=" ")
print()
print(io.TextIOWrapper(io.BytesIO(b"a\r\nb"), newline=None).read().encode(), io.open("t.txt", "rt", encoding="utf8").readline(), "\ufeff" in open("t.txt").read())
