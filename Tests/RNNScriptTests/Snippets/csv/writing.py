import csv, io
def written(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()
rows = [["a", 1, 2.5, None, True], ["x,y", 'say "hi"', "two\nlines", "", " blank "]]
print(repr(written(rows)))
print(repr(written(rows, quoting=csv.QUOTE_ALL)), repr(written(rows, quoting=csv.QUOTE_NONNUMERIC)))
print(repr(written(rows, delimiter=";", lineterminator="\n")), repr(written([["a,b"]], quoting=csv.QUOTE_NONE, escapechar="\\")), repr(written([['q"']], doublequote=False, escapechar="\\")))
print(repr(written([[""]])), repr(written([[]])), repr(written([["", ""]])), repr(written([(1,), {2: 3}, "ab"])), repr(written([[1e-7, 1e16, 0.1, -0.0]])), repr(written(rows, dialect="unix")))
out = io.StringIO()
w = csv.writer(out); print(w.writerow([1, "b"]), w.dialect.delimiter)
out = io.StringIO()
d = csv.DictWriter(out, fieldnames=["epoch", "loss"]); print(d.writeheader(), d.writerow({"epoch": 1, "loss": 0.5}), d.writerows([{"epoch": 2}, {"loss": 0.25, "epoch": 3}])); print(repr(out.getvalue()))
d = csv.DictWriter(io.StringIO(), ["a"], extrasaction="ignore", restval="-"); print(d.writerow({"b": 1}))
with open("log.csv", "w", newline="") as f:
    csv.writer(f).writerows([["epoch", "loss"], [1, 0.5]])
print(open("log.csv", newline="").read().encode())
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_ALL); print(repr(written([[1, "a"]], dialect="pipes"))); csv.unregister_dialect("pipes")
class Mine(csv.excel):
    delimiter = ":"
print(repr(written([[1, 2]], dialect=Mine)), repr(written([[1, 2]], dialect=Mine())))
def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: csv.writer(3)); attempt(lambda: written([3])); attempt(lambda: written([["a,b"]], quoting=csv.QUOTE_NONE)); attempt(lambda: written([[""]], quoting=csv.QUOTE_NONE)); attempt(lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"b": 1})); attempt(lambda: csv.DictWriter(io.StringIO(), ["a"], extrasaction="x")); attempt(lambda: written(3)); attempt(lambda: written([[1]], lineterminator=3)); attempt(lambda: written([[1]], escapechar="ab"))
