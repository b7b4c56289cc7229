import csv, io
def rows():
    for i in range(3): yield [i, i ** 2, f"r{i}"]
out = io.StringIO(newline=""); w = csv.writer(out); w.writerows(rows()); print(repr(out.getvalue()))
print([[int(a), int(b), c] for a, b, c in csv.reader(out.getvalue().splitlines())], sum(float(r[1]) for r in csv.reader(io.StringIO(out.getvalue()))))
class Lines:
    def __init__(self): self.got = []
    def write(self, text): self.got.append(text); return len(text)
sink = Lines(); print(csv.writer(sink, delimiter="\t").writerow(["a", "b c", 'd"e']), sink.got)
reader = csv.reader(line for line in ["# comment\n", "a,b\n", "1,2\n"] if not line.startswith("#")); header = next(reader); print(header, [dict(zip(header, r)) for r in reader], next(reader, "end"), reader.line_num)
inventory = io.StringIO("item,price,count\napple,0.5,10\npear,0.75,4\n"); total = 0
for row in csv.DictReader(inventory):
    row["price"] = float(row["price"]); row["count"] = int(row["count"]); total += row["price"] * row["count"]; print(row)
print(total)
text = 'id,text\n1,"line one\nline two"\n2,"a ""quoted"" word"\n3,\n'; print(list(csv.DictReader(io.StringIO(text)))); r = csv.reader(io.StringIO(text)); print([(row[0], r.line_num) for row in r])
tsv = "a\tb\n1\t2\n"; print(list(csv.DictReader(io.StringIO(tsv), delimiter="\t")), list(csv.reader(io.StringIO(tsv), dialect="excel-tab"))[1])
d = csv.DictReader(io.StringIO("a,b\n1,2\n")); print(next(d)["a"], d.fieldnames, next(d, None), d.line_num); d = csv.DictReader(io.StringIO("")); print(d.fieldnames, list(d))
with open("out.csv", "w", newline="") as f:
    w = csv.DictWriter(f, ["epoch", "loss"], delimiter=";"); w.writeheader(); [w.writerow(dict(epoch=i, loss=round(1 / (i + 1), 3))) for i in range(3)]
print(open("out.csv", newline="").read().split("\r\n"))
