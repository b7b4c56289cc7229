# Series as one finds them in tutorials: reading, converting, scaling, windows.
import csv, io, math
with open("airline.csv", "w", newline="") as f:
    w = csv.writer(f); w.writerow(["Month", "Passengers"])
    w.writerows((f"1949-{m:02d}", v) for m, v in zip(range(1, 13), [112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118]))
with open("airline.csv") as f:
    reader = csv.reader(f); next(reader)
    series = [float(row[1]) for row in reader]
low, high = min(series), max(series); scaled = [(v - low) / (high - low) for v in series]
print(series[:3], [round(v, 3) for v in scaled[:4]], len([(scaled[i:i + 3], scaled[i + 3]) for i in range(len(scaled) - 3)]))
rows = list(csv.DictReader(open("airline.csv"))); print(rows[0], max(rows, key=lambda r: float(r["Passengers"]))["Month"], sum(int(r["Passengers"]) for r in rows) / len(rows))
out = io.StringIO(); w = csv.DictWriter(out, fieldnames=list(rows[0]) + ["log"], lineterminator="\n"); w.writeheader()
for r in rows[:2]:
    w.writerow({**r, "log": round(math.log(float(r["Passengers"])), 4)})
print(out.getvalue())
columns = list(zip(*csv.reader(open("airline.csv")))); print(columns[0][:3], columns[1][:3], dict(csv.reader(["a,1", "b,2"])), [*csv.reader(io.StringIO("1;2\n3;4"), delimiter=";")])
print(csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter, csv.Sniffer().has_header("name,age\nAnn,3\nBob,4\n"))
