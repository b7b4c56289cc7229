import csv, io
data = [["plain", "with,comma", 'with "quotes"'], ["semi;colon", "tab\there", "new\nline"], ["", " space ", "'single'"]]
class Custom(csv.Dialect):
    delimiter = ";"; quotechar = "'"; doublequote = True; skipinitialspace = False; lineterminator = "\n"; quoting = csv.QUOTE_MINIMAL
for name, options in (("excel", {}), ("excel-tab", {}), ("unix", {}), (Custom, {}), ("excel", dict(delimiter="|", lineterminator="\n")), ("excel", dict(quoting=csv.QUOTE_NONE, escapechar="\\", lineterminator="\n")), ("excel", dict(doublequote=False, escapechar="\\")), ("unix", dict(quoting=csv.QUOTE_NONNUMERIC))):
    out = io.StringIO(newline=""); csv.writer(out, name, **options).writerows(data); text = out.getvalue(); print(repr(text))
    print(list(csv.reader(io.StringIO(text, newline=""), name, **options)) == data)
csv.register_dialect("mine", Custom, delimiter=":"); d = csv.get_dialect("mine"); print(d.delimiter, d.quotechar, d.lineterminator == "\n", d.quoting, d.doublequote, d.escapechar, "mine" in csv.list_dialects()); csv.unregister_dialect("mine"); print("mine" in csv.list_dialects())
for bad in (lambda: csv.register_dialect(3), lambda: csv.unregister_dialect("none"), lambda: csv.reader([], quotechar="ab"), lambda: csv.writer(io.StringIO(), delimiter=""), lambda: csv.reader([], doublequote="x").dialect.doublequote, lambda: list(csv.reader(["a" * 200000]))):
    try:
        print(bad())
    except (csv.Error, TypeError) as e:
        print(type(e).__name__, e)
print(list(csv.reader(['a,"b', 'c",d', ""])), list(csv.reader(['"a', ""])), list(csv.reader(["a,b\\", "c"], escapechar="\\")), list(csv.reader([" a, b"], skipinitialspace=True)), list(csv.reader(["'a''b'"], quotechar="'")), list(csv.reader(['"","",']))); print(list(csv.reader("a,b")))
