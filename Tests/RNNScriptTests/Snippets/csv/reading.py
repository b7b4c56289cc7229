import csv, io
data = 'name,age,"quoted, field"\nAnn,31,"say ""hi"""\nBob,,\n\n"multi\nline",2,x\n'
for row in csv.reader(io.StringIO(data)):
    print(row)
print(list(csv.reader(["a b  c", "d e"], delimiter=" ")), list(csv.reader(["a, b"], skipinitialspace=True)), list(csv.reader(["'a,b',c"], quotechar="'")))
print(list(csv.reader(["1.5,x"[:3], '"a",2'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['"a",b'], quoting=csv.QUOTE_NONE)), list(csv.reader(["a\\,b,c"], escapechar="\\")))
print(list(csv.reader(["a\tb"], dialect="excel-tab")), list(csv.reader(["a\tb"], csv.excel_tab)), list(csv.reader(['"a"b,c', 'a"b'])), list(csv.reader(['"a""b"'], doublequote=False)))
print(list(csv.reader([])), list(csv.reader(["", "a", ""])), list(csv.reader(["a\r\n", "b\n"])), list(csv.reader([",,", " "])))
reader = csv.DictReader(io.StringIO("x,y\n1,2\n\n3\n4,5,6\n"))
print(reader.fieldnames, [dict(r) for r in reader], reader.line_num)
print(list(csv.DictReader(io.StringIO("1,2\n3\n"), fieldnames=["a", "b"], restval="-")), list(csv.DictReader(io.StringIO("a\n1,2\n"), restkey="rest")))
r = csv.reader(io.StringIO('a,"b\nc"\nd\n')); next(r); print(r.line_num, r.dialect.delimiter, repr(r.dialect.lineterminator), r.dialect.quoting, r.dialect.strict)
with open("table.csv", "w", newline="") as f:
    f.write("date,value\r\n2020-01,1.5\r\n2020-02,2.5\r\n")
with open("table.csv", newline="") as f:
    rows = csv.reader(f)
    header = next(rows)
    print(header, sum(float(v) for _, v in rows))
with open("table.csv") as f:
    print([{k: v for k, v in row.items()} for row in csv.DictReader(f)])
def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: list(csv.reader(["a\rb"]))); attempt(lambda: list(csv.reader(['"a"b'], strict=True))); attempt(lambda: list(csv.reader([b"a"]))); attempt(lambda: csv.reader(3)); attempt(lambda: csv.reader([], delimiter="ab")); attempt(lambda: csv.reader([], delimiter=3)); attempt(lambda: csv.reader([], foo=3)); attempt(lambda: csv.reader([], dialect="zz")); attempt(lambda: csv.reader([], quoting=9)); attempt(lambda: list(csv.reader(['"a'], strict=True))); attempt(lambda: list(csv.reader(["a,1"], quoting=csv.QUOTE_NONNUMERIC))); attempt(lambda: csv.get_dialect("z"))
print(csv.list_dialects(), csv.Error, issubclass(csv.Error, Exception), csv.QUOTE_ALL, csv.field_size_limit())
